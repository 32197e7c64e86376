/** What a reader typed as a what-if value: a number on the scale, or what is wrong with it. */
export type WhatIfReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'notANumber' | 'outside'; readonly found: string }
  | { readonly kind: 'empty' }

/** Longer nonsense is cut before it is repeated in a message. */
const SHOWN = 24

/** Reads a plain decimal number (`80`, `80.5`, `80,5`, `-3`) within the benchmark's scale; never throws. */
export function parseWhatIf(text: string, scale: { readonly min: number; readonly max: number }): WhatIfReading {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  const found = trimmed.length > SHOWN ? `${trimmed.slice(0, SHOWN)}…` : trimmed
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)%?$/.test(trimmed)) return { kind: 'notANumber', found }
  // Four decimals, as a link carries them.
  const value = Math.round(Number(trimmed.replace(',', '.').replace('%', '')) * 10_000) / 10_000
  return value < scale.min || value > scale.max ? { kind: 'outside', found } : { kind: 'value', value }
}
