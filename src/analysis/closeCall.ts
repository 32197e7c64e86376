import type { Evaluation, TeamId } from '#core/engine/index.ts'

/** A gap at the cut below this many points is called close: about the spread between two labs (docs/method.md, 12). */
const CLOSE = 2.5

export type CloseCall = { readonly lowest: TeamId; readonly next: TeamId; readonly gap: number }

/** The narrow gap at the cut by score, if it is narrow. */
export function closeCall(evaluation: Evaluation): CloseCall | null {
  for (const verdict of evaluation.verdicts) {
    for (const reason of verdict.reasons) {
      if (reason.code !== 'lowest-score' || reason.gap === null || reason.next === null) continue
      if (reason.gap < CLOSE) return { lowest: verdict.team, next: reason.next, gap: reason.gap }
    }
  }
  return null
}
