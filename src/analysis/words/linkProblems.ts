import type { Messages } from '#i18n/messages.ts'
import type { LinkIssue } from '#state/scenario/linkIssue.ts'
import type { ScenarioNotice } from '#state/scenario/resolve.ts'

/** One sentence per part of a link that was not used. */
export function issueText({ code, param, found, expected }: LinkIssue, t: Messages): string {
  return t.links.issue[code](param, found, expectedText(expected, t))
}

function expectedText(expected: LinkIssue['expected'], t: Messages): string {
  const words = t.links.expected
  switch (expected.code) {
    case 'number':
      return words.number(expected)
    case 'one-of':
      return words['one-of'](expected.values.join(', '))
    case 'items':
      return words.items(expected.form)
    case 'version':
    case 'bytes':
    case 'sides':
      return words[expected.code](expected.max)
    default:
      return words[expected.code]
  }
}

/** One sentence per part of a scenario that does not fit the data. */
export function noticeText(notice: ScenarioNotice, t: Messages): string {
  const words = t.links.notice
  switch (notice.code) {
    case 'unknown-benchmark':
      return words[notice.code](notice.benchmark)
    case 'unknown-team':
      return words[notice.code](notice.team)
    case 'unknown-pillar':
    case 'pillar-is-computed':
      return words[notice.code](notice.pillar)
    case 'unknown-claim':
      return words[notice.code](notice.claim)
    case 'pillar-count':
      return words[notice.code](notice.found, notice.expected)
    case 'seats-clamped':
      return words[notice.code](notice.found, notice.used)
    case 'cell-off-scale':
      return words[notice.code](
        `${notice.team}.${notice.benchmark}`,
        String(notice.value),
        String(notice.min),
        String(notice.max),
      )
    case 'points-off-scale':
      return words[notice.code](`${notice.team}.${notice.pillar}`, String(notice.value), String(notice.max))
    default:
      return notice satisfies never
  }
}
