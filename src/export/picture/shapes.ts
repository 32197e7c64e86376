/** What a picture is drawn of: plain data, in pixels, colours as values. Knows no document. */
export type Fill = string | Hatch

/** Bars of one colour on another; without a lie they rise at 45 degrees, two of every six pixels. */
export type Hatch = {
  readonly hatch: string
  readonly ground: string
  readonly lie?: { readonly turn: number; readonly step: number; readonly bar: number }
}

/** A piece of a line that may look other than the rest of it. */
export type Run = { readonly text: string; readonly fill?: string; readonly weight?: number }

export type TextShape = {
  readonly kind: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly runs: readonly Run[]
  readonly size: number
  readonly weight: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Fill
      readonly stroke?: string
      readonly strokeWidth?: number
      readonly dash?: string
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: string
      readonly width: number
      readonly dash?: string
    }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: string }
  | TextShape

export type Picture = {
  readonly width: number
  readonly height: number
  readonly ground: string
  /** Text for screen readers: name and content. */
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
}

/** A line of one kind of letters. */
export const text = (
  x: number,
  y: number,
  words: string | readonly Run[],
  { size, weight = 400, fill, anchor }: Omit<TextShape, 'kind' | 'x' | 'y' | 'runs' | 'weight'> & { weight?: number },
): TextShape => ({
  kind: 'text',
  x,
  y,
  runs: typeof words === 'string' ? [{ text: words }] : words,
  size,
  weight,
  fill,
  ...(anchor !== undefined && { anchor }),
})
