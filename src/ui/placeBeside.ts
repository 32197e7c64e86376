type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>
type Size = { readonly width: number; readonly height: number }

/** Between a note and the edge of the window, and between a note and what it speaks of. */
const EDGE = 12
const GAP = 8

/**
 * Where a note stands that must not cover what it speaks of: under it, above it where there is no room
 * under it, and wherever more room is where it fits neither way. In pixels of the window.
 */
export function placeBeside(target: Box, note: Size, window: Size): { readonly left: number; readonly top: number } {
  const left = clamp(target.left, EDGE, window.width - note.width - EDGE)
  const below = target.bottom + GAP
  const above = target.top - GAP - note.height
  const roomBelow = window.height - EDGE - below
  if (note.height <= roomBelow) return { left, top: Math.max(EDGE, below) }
  if (above >= EDGE) return { left, top: Math.min(above, window.height - note.height - EDGE) }
  const isMoreBelow = roomBelow >= target.top - GAP - EDGE
  return { left, top: isMoreBelow ? Math.max(EDGE, window.height - note.height - EDGE) : EDGE }
}

/** The lower bound wins where the two cross. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
