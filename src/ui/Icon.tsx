const PATHS = {
  locked: 'M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  unlocked: 'M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 4.8-1',
  zero: 'M4 8h8',
  restore: 'M4.5 5.5A4.5 4.5 0 1 1 3.5 9M4.5 2.5v3h3',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
  redo: 'M10.5 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h2',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  find: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM10.3 10.3 14 14',
  pencil: 'M3 13l.7-3L11 2.7 13.3 5 6 12.3z',
} as const

export type IconName = keyof typeof PATHS

/** A small line drawing; decoration only, so a word always stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
