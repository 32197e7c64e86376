import type { Competition } from '#core/engine/index.ts'
import type { UncertaintyChoices } from '#core/robustness/index.ts'
import { percent, percentMoved, raw } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { labelsOf } from '#i18n/names.ts'
import type { Difference, ShareMove } from '#state/comparison/differences.ts'
import type { ChoiceId, ChoiceValues } from '#state/scenario/choiceTable.ts'
import { choiceWords } from './choiceWords.ts'

/** What names the things that a difference speaks of: the data of the later scenario. */
export type Names = {
  readonly t: Messages
  readonly locale: Locale
  readonly competition: Competition
  /** Titles of stages by id, as far as they are known. */
  readonly stages: ReadonlyMap<string, string>
}

/** How many changed shares are named; the others are summed up. */
const NAMED_MOVES = 4

/** One difference as one line. Complete by the compiler: a difference without words does not compile. */
export function differenceText(difference: Difference, names: Names): string {
  const { t, locale, competition } = names
  const words = t.choices
  const { team, benchmark, pillar } = labelsOf(competition, locale)
  const turn = <V>(what: string, text: (value: V) => string, { from, to }: { readonly from: V; readonly to: V }) =>
    words.turn(what, text(from), text(to))

  switch (difference.field) {
    case 'competition':
      return turn(t.app.stage, (id) => names.stages.get(id) ?? id, difference)
    case 'dataVersion':
      return turn(words.dataVersion, String, difference)
    case 'asOf':
    case 'undated':
    case 'source':
    case 'missing':
    case 'normalisation':
    case 'gate':
    case 'penalty':
    case 'seats':
      return turned(difference.field, difference, t)
    case 'weights':
      return movesText(words.weights, difference.moves, benchmark, t)
    case 'pillars':
      return movesText(words.pillars, difference.moves, pillar, t)
    case 'assumed':
      return turn(
        words.assumed(team(difference.team), pillar(difference.pillar)),
        (points) => (points === null ? words.none : words.points(raw(points))),
        difference,
      )
    case 'cells': {
      const unit = competition.benchmarks.find((b) => b.id === difference.benchmark)?.scale.unit
      return turn(
        words.cell(team(difference.team), benchmark(difference.benchmark)),
        (value) => (value === null ? words.none : `${raw(value)}${unit === '%' ? '%' : ''}`),
        difference,
      )
    }
    case 'rules':
      return difference.part === 'consequence'
        ? turn(
            words.component(t.rules.components[difference.component]),
            (value) => t.rules.consequence[value],
            difference,
          )
        : turned(difference.part, difference, t)
    case 'assume':
      return turn(
        words.assume(team(difference.team)),
        (assumed) => (assumed === null ? words.none : t.rules.gate[assumed]),
        difference,
      )
    case 'claimsOff': {
      const claim = competition.claims.find((c) => c.id === difference.claim)
      const when = claim === undefined ? '' : t.rules.when(claim.public.first, claim.public.last)
      const what = claim === undefined ? difference.claim : words.claim(claim.id, claim.by[locale], when)
      return turn(
        what,
        (reason) => (reason === null ? words.counted : words.setAside(t.provenance.offReason.options[reason])),
        difference,
      )
    }
    case 'uncertainty':
      return uncertaintyText(difference, t)
    default:
      return difference satisfies never
  }
}

function movesText(what: string, moves: readonly ShareMove[], name: (id: string) => string, t: Messages): string {
  const words = t.choices
  const named = moves.length <= NAMED_MOVES + 1 ? moves : moves.slice(0, NAMED_MOVES)
  const rest = moves.slice(named.length)
  const most = Math.max(0, ...rest.map(({ from, to }) => Math.abs(to - from)))
  return words.moves(
    what,
    named.map(({ id, from, to }) => words.move(name(id), percent(from), percent(to))),
    rest.length,
    percentMoved(most),
  )
}

function turned<K extends ChoiceId>(
  id: K,
  { from, to }: { readonly from: ChoiceValues[K]; readonly to: ChoiceValues[K] },
  t: Messages,
): string {
  const { label, option } = choiceWords(t)[id]
  return t.choices.turn(label, option(from), option(to))
}

function uncertaintyText(difference: Extract<Difference, { readonly field: 'uncertainty' }>, t: Messages): string {
  const { turn, doubts, noDoubts } = t.choices
  if (difference.part === 'sources') {
    const list = (sources: UncertaintyChoices['sources']) =>
      sources.map((source) => t.chances.sources[source].label).join(', ') || noDoubts
    return turn(doubts, list(difference.from), list(difference.to))
  }
  if (difference.part === 'reading') {
    const { label, options } = t.chances.strengths.reading
    return turn(label, options[difference.from], options[difference.to])
  }
  return turn(t.chances.strengths[difference.part], String(difference.from), String(difference.to))
}
