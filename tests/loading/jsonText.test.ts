import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '#data/jsonText.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const container = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))

describe(readJson, () => {
  it('reads what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(readJson(bytes(text))).toEqual({ kind: 'value', value: JSON.parse(text) })
      }),
    )
  })

  it('calls every object or list that stops early truncated, wherever it stops', () => {
    fc.assert(
      fc.property(container, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (value, part) => {
        const whole = bytes(JSON.stringify(value))
        expect(readJson(whole.slice(0, Math.floor(whole.length * part)))).toEqual({ kind: 'truncated' })
      }),
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (input) => {
        expect(['value', 'truncated', 'encoding', 'syntax']).toContain(readJson(input).kind)
      }),
    )
  })

  it.each([
    ['', 'truncated'],
    ['  \n', 'truncated'],
    ['{"a": "한', 'truncated'],
    ['{"a": "\\', 'truncated'],
    ['[{"a": [1, 2', 'truncated'],
    ['<!doctype html>', 'syntax'],
    ['{"a": 1]', 'syntax'],
    ['{"a": 1} {', 'truncated'],
    ['{"a": NaN}', 'syntax'],
    ["{'a': 1}", 'syntax'],
  ])('calls %j %s', (text, kind) => {
    expect(readJson(bytes(text)).kind).toBe(kind)
  })

  it('tells bytes that are not UTF-8 from a character cut in half', () => {
    expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ kind: 'encoding' })
    expect(readJson(bytes('"한').slice(0, 3))).toEqual({ kind: 'truncated' })
  })

  it('leaves out a byte order mark', () => {
    expect(readJson(bytes('\uFEFF{"a":1}'))).toEqual({ kind: 'value', value: { a: 1 } })
  })
})
