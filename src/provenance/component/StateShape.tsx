import type { ReactNode } from 'react'
import type { ComponentState } from '#core/engine/index.ts'

const SHAPES: Readonly<Record<ComponentState, ReactNode>> = {
  clear: <circle cx="8" cy="8" r="5.5" />,
  cleared: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.2 8.2l2 2 3.6-4" />
    </>
  ),
  disputed: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  alleged: <path d="M8 2l6 6-6 6-6-6z" />,
  established: <path d="M8 2l6 6-6 6-6-6z" fill="currentColor" />,
  ruled: <path d="M3 3h10v10H3z" fill="currentColor" />,
}

/** The state of a component as a shape that needs no colour; its word always stands beside it. */
export function StateShape({ state }: { readonly state: ComponentState }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  )
}
