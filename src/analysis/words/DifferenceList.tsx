import type { Difference } from '#state/comparison/differences.ts'
import { differenceText, type Names } from './differenceText.ts'

type Props = { readonly differences: readonly Difference[]; readonly names: Names }

/** What one scenario chooses otherwise than another, a line each. */
export function DifferenceList({ differences, names }: Props) {
  if (differences.length === 0) return <p>{names.t.choices.same}</p>
  return (
    <ul>
      {differences.map((difference) => {
        const line = differenceText(difference, names)
        return <li key={line}>{line}</li>
      })}
    </ul>
  )
}
