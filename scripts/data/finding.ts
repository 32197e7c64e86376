import { printable } from '../headless/printable.ts'

/** Something wrong with the data: `file` is relative to `public/data/`, `path` leads into it. */
export type Finding = {
  readonly file: string
  readonly path: string
  readonly found: string
  readonly expected: string
}

export const findingText = ({ file, path, found, expected }: Finding): string =>
  printable(`${file}: ${path}: found ${found}, expected ${expected}`)
