import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { firstSyntaxError } from './firstSyntaxError.ts'
import type { OwnPlace } from './ownIssue.ts'

type Path = readonly (string | number)[]

/** Finds lines and columns in the text of a JSON document. Loaded for broken ones alone. */
export type JsonPlaces = {
  /** Where the text stops being JSON. */
  readonly syntax: () => { readonly place: Partial<OwnPlace>; readonly found: string }
  /** Where a value stands, or what is nearest to it where there is none. */
  readonly of: (path: Path) => Partial<OwnPlace>
}

export function jsonPlaces(text: string): JsonPlaces {
  const starts = lineStarts(text)
  let tree: Node | null | undefined
  return {
    syntax: () => {
      const at = firstSyntaxError(text)
      const found = text.slice(at, at + 20).split('\n')[0] ?? ''
      return { place: placeAt(starts, at), found }
    },
    of: (path) => {
      tree ??= treeOf(text) ?? null
      for (let length = path.length; tree !== null && length >= 0; length -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, length))
        if (node !== undefined) return placeAt(starts, node.offset)
      }
      return { line: 1, column: 1 }
    },
  }
}

/** Undefined where the document is nested deeper than it can be walked. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text, [], { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function placeAt(starts: readonly number[], offset: number): Partial<OwnPlace> {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 }
}
