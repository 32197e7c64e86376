import type { TeamVerdict } from '#core/engine/index.ts'

export type ShapeKind = 'safe' | 'undecided' | 'score' | 'gate' | 'both'

/** A team that is out by an open route is drawn like one that is out by both. */
export const shapeOf = ({ outcome, route }: TeamVerdict): ShapeKind => (outcome === 'out' ? (route ?? 'both') : outcome)

type Props = { readonly kind: ShapeKind; readonly x: number; readonly y: number; readonly colour: string }

/** Outcomes differ by shape, not by colour alone; only `out` is red. */
export function OutcomeShape({ kind, x, y, colour }: Props) {
  switch (kind) {
    case 'safe':
      return <circle cx={x} cy={y} r={5} fill={colour} />
    case 'undecided':
      return <circle cx={x} cy={y} r={5} fill="var(--paper)" stroke={colour} strokeWidth={2} />
    case 'score':
      return <path d={`M${x - 7} ${y - 5}h14l-7 12z`} fill="var(--red)" />
    case 'gate':
      return <path d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} fill="var(--red)" />
    case 'both':
      return (
        <path
          d={`M${x - 7} ${y - 7}h14v14h-14z M${x - 4} ${y - 4}l8 8 M${x + 4} ${y - 4}l-8 8`}
          fill="var(--red)"
          stroke="var(--paper)"
          strokeWidth={1.5}
        />
      )
    default:
      return kind satisfies never
  }
}
