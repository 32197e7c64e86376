import { expect, test } from 'vitest'
import { belongsToControl, commandOf } from '#features/present/deck/keys.ts'

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

test('keys and clickers move slides', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) expect(press(key), key).toBe('next')
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(press(key), key).toBe('previous')
  expect(press(' ', { shiftKey: true })).toBe('previous')
  expect([press('Home'), press('End'), press('.'), press('Escape')]).toEqual(['first', 'last', 'black', 'leave'])
})

test('letters count in either case, and by their place under a Korean keyboard', () => {
  expect([press('b'), press('B'), press('ㅠ', { code: 'KeyB' })]).toEqual(['black', 'black', 'black'])
  expect([press('ㅜ', { code: 'KeyN' }), press('ㄹ', { code: 'KeyF' }), press('ㅣ', { code: 'KeyL' })]).toEqual([
    'notes',
    'fullscreen',
    'unlock',
  ])
  // Where the letter is another than the key's place says, the letter counts.
  expect(press('n', { code: 'KeyB' })).toBe('notes')
})

test('what belongs to the browser, and every other key, is left alone', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) expect(press('f', { [held]: true })).toBeNull()
  for (const key of ['a', 'Tab', 'Enter', 'constructor', 'F5']) expect(press(key, { code: key }), key).toBeNull()
})

test('questions and the code have keys of their own', () => {
  expect([press('q'), press('ㅂ', { code: 'KeyQ' }), press('c'), press('ㅊ', { code: 'KeyC' })]).toEqual([
    'ask',
    'ask',
    'code',
    'code',
  ])
})

test('where text is typed, letters write and only a clicker and Escape lead on', () => {
  const field = { matches: (selector: string) => selector.includes('textarea') } as Element
  for (const key of ['b', '.', ' ', 'ArrowLeft', 'Home']) expect(belongsToControl(field, key), key).toBe(true)
  for (const key of ['PageDown', 'PageUp', 'Escape']) expect(belongsToControl(field, key), key).toBe(false)
})
