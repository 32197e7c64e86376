import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NotesState, readMessage } from '#features/present/deck/channel.ts'

const state: NotesState = { locale: 'ko', at: 1, count: 3, isBlack: false, title: '전날', notes: ['말'], next: null }

test('a message that we send is read as it was sent', () => {
  for (const message of [
    { kind: 'state', state },
    { kind: 'end' },
    { kind: 'ask' },
    { kind: 'command', command: 'next' },
  ] as const)
    expect(readMessage(structuredClone(message))).toEqual(message)
})

test('a state that does not hold together is no message', () => {
  for (const part of [
    { locale: 'fr' },
    { at: 0 },
    { at: 4 },
    { at: 1.5 },
    { isBlack: 'no' },
    { title: 7 },
    { notes: 'one' },
    { notes: [1] },
    { notes: Array.from({ length: 100 }, () => 'x') },
    { title: 'x'.repeat(5000) },
    { next: 7 },
  ])
    expect(readMessage({ kind: 'state', state: { ...state, ...part } }), JSON.stringify(part)).toBeNull()
  expect(readMessage({ kind: 'command', command: 'leave' })).toBeNull()
})

test('anything else is none, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const message = readMessage(data)
      expect(message === null || ['ask', 'end'].includes(message.kind)).toBe(true)
    }),
  )
})
