/** It has no types of its own. */
declare module 'http-compression' {
  import type { Connect } from 'vite'

  /** @param options `brotli` may be refused; `level` from 1 (fast) to 9 (small). */
  const compression: (options: { brotli: boolean; level: { gzip: number } }) => Connect.NextHandleFunction
  export = compression
}
