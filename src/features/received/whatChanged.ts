import { differenceText, type Names } from '#analysis/words/differenceText.ts'
import type { Evaluation, TeamId } from '#core/engine/index.ts'
import { percent } from '#i18n/format.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import type { Difference } from '#state/comparison/differences.ts'

/** So many changes are named in the line; the list has all of them. */
const NAMED = 2

/** What the reader changed against what was received and what that did, as one line: "AIME 5.3 → 20 %: …". */
export function whatChanged(
  changes: readonly Difference[],
  received: Evaluation,
  now: Evaluation,
  names: Names,
): string {
  const words = names.t.scenarios.received
  const named = changes.slice(0, NAMED).map((change) => shortText(change, names))
  const more = changes.length > NAMED ? ` ${names.t.comparison.others(changes.length - NAMED)}` : ''
  return words.line(`${named.join(', ')}${more}`, effect(received, now, names))
}

/** A moved weight by itself, without what became of the others. */
function shortText(change: Difference, names: Names): string {
  const moved = change.field === 'weights' ? change.moves[0] : undefined
  if (moved === undefined) return differenceText(change, names)
  const label = names.competition.benchmarks.find(({ id }) => id === moved.id)?.label[names.locale] ?? moved.id
  return names.t.choices.move(label, percent(moved.from), percent(moved.to))
}

function effect(received: Evaluation, now: Evaluation, { t, competition, locale }: Names): string {
  const words = t.scenarios.received
  const name = namer(competition, locale)
  const [before, after] = [eliminated(received), eliminated(now)]
  const came = [...after].filter((team) => !before.has(team)).map(name)
  const went = [...before].filter((team) => !after.has(team)).map(name)
  const [verdictBefore, verdict] = [received, now].map((e) => t.verdict.short(verdictFacts(e, name)))
  if (came.length > 0 && went.length > 0) return words.instead(came)
  if (came.length > 0) return words.too(came)
  if (went.length > 0) return words.noLonger(went)
  return verdict === verdictBefore ? words.same(verdict ?? '') : (verdict ?? '')
}

const eliminated = ({ verdicts }: Evaluation): ReadonlySet<TeamId> =>
  new Set(verdicts.filter(({ outcome }) => outcome === 'out').map(({ team }) => team))
