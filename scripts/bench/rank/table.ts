/** Rows by name, with a value 0..100 in each column. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** One change of weights: from the event to the sorted and painted rows, and which rows are then first. */
export type Change = { readonly ms: number; readonly first: readonly string[] }

/** The weights of the n-th step of a drag of the first column: the others keep theirs. */
export const weightsAt = (step: number, columns: number): number[] =>
  Array.from({ length: columns }, (_, j) => (j === 0 ? 2 + 60 * Math.abs(Math.sin((step + 1) / 9)) : 10))

/** Once the next frame is painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })
