import type { StripSegment, TeamId, WeightStrip } from '#core/engine/index.ts'
import { percent } from '#i18n/format.ts'
import type { Messages } from '#i18n/messages.ts'
import type { TeamName } from '#i18n/segments.ts'

/** A strip in words: where the outcome by score changes, seen from where the weight stands (0..1). */
export function stripText(
  { segments, max }: WeightStrip,
  share: number,
  name: (id: TeamId) => TeamName,
  words: Messages['weights']['strip'],
): string {
  const teams = ({ out, undecided }: StripSegment) => [out.map(name), undecided.map(name)] as const
  const [only] = segments
  if (only !== undefined && segments.length === 1) return words.always(...teams(only))
  return segments
    .filter(({ from, to }) => share < from || share > to)
    .map((segment) => {
      if (segment.from === 0) return words.below(percent(segment.to), ...teams(segment))
      if (segment.to === max) return words.above(percent(segment.from), ...teams(segment))
      return words.between(percent(segment.from), percent(segment.to), ...teams(segment))
    })
    .join(' ')
}
