/**
 * Runs a generator on the main thread, a few milliseconds at a time between what else the page does.
 * @returns a function that stops it; after that there is no result.
 */
export function runInSlices<T>(work: Generator<undefined, T>, sliceMs: number, done: (result: T) => void): () => void {
  let isStopped = false
  const slice = () => {
    if (isStopped) return
    const end = performance.now() + sliceMs
    for (;;) {
      const turn = work.next()
      if (turn.done) {
        done(turn.value)
        return
      }
      if (performance.now() >= end) break
    }
    setTimeout(slice)
  }
  setTimeout(slice)
  return () => {
    isStopped = true
  }
}
