import { shownShares } from '#analysis/chances/outShare.ts'
import { drawnPercent } from '#i18n/format.ts'
import type { FirstMessages } from '#i18n/messages.ts'

/**
 * The share of draws in which a team is eliminated, as a figure, with the open ones beside it. Of a team whose place
 * is open wherever it is not safe it says that alone, never 0.0 %.
 */
export function chanceWords(
  chances: Parameters<typeof shownShares>[0],
  draws: number,
  words: FirstMessages['matrix']['chances'],
): { readonly figure: string; readonly also: string | null } {
  const { out, undecided } = shownShares(chances)
  const open = undecided === null ? null : words.undecided(drawnPercent(undecided, draws))
  return out === null ? { figure: open ?? '', also: null } : { figure: `${drawnPercent(out, draws)}%`, also: open }
}
