import { differenceText } from '#analysis/words/differenceText.ts'
import { type Competition, type Evaluation, evaluate } from '#core/engine/index.ts'
import { choiceText } from '#features/flips/choiceText.ts'
import { flipText } from '#features/flips/useFlipText.ts'
import type { SingleChange } from '#features/present/deck/singleChanges.ts'
import type { Slide } from '#features/present/deck/slide.ts'
import { percentMoved } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { plain, type Segment } from '#i18n/segments.ts'
import { differences } from '#state/comparison/differences.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

type Words = { readonly t: Messages; readonly locale: Locale; readonly competition: Competition }

export type SlideText = {
  readonly title: string
  /** The largest type on the slide. */
  readonly headline: readonly Segment[]
  /** Under it, what follows or what it is held against. */
  readonly under: string | null
  /** Other changes to the same end, one sentence each, after the cautions about the first. */
  readonly alternatives: readonly string[]
}

/** What a slide is called in lists and in the notes. */
export function titleOf({ topic }: Slide, { t, locale, competition }: Words): string {
  const words = t.present.topic
  switch (topic.code) {
    case 'eve':
      return topic.asOf === null ? words.eveUndecided : words.eve
    case 'reading':
      return words.reading[topic.reading]
    case 'saved':
      return words.saved(namer(competition, locale)(topic.team))
    case 'kept':
    case 'compared':
      return topic.name
    default:
      return words[topic.code]
  }
}

/** The sentences of a slide, all of them from this evaluation of its scenario. */
export function slideText(slide: Slide, evaluation: Evaluation, words: Words): SlideText {
  const { t, locale, competition } = words
  const { topic } = slide
  const name = namer(competition, locale)
  const title = titleOf(slide, words)
  const verdict = t.verdict.sentence(verdictFacts(evaluation, name))
  if (topic.code === 'happened' && competition.actual !== null) {
    const { decided, out } = competition.actual
    const by = (route: string) => out.filter((o) => o.route === route).map((o) => name(o.team))
    const facts = { byScore: by('score'), byGate: by('gate'), byBoth: by('both') }
    const text = out.length === 0 ? t.present.nobodyHappened(decided) : t.present.happened(decided, facts)
    return {
      title,
      headline: marked(
        text,
        out.map((o) => name(o.team)),
      ),
      under: t.present.official(plain(verdict)),
      alternatives: [],
    }
  }
  if (topic.code === 'saved') {
    const team = name(topic.team)
    const [first, ...others] = topic.changes ?? []
    if (topic.changes === null) return { title, headline: [{ text: t.present.looking }], under: null, alternatives: [] }
    if (first === undefined)
      return { title, headline: [{ text: t.present.noWay(team) }], under: null, alternatives: [] }
    const before = evaluate(competition, resolveChoices(topic.before, competition).choices)
    const say = (single: SingleChange) => singleChangeText(single, team, before, words)
    return {
      title,
      headline: [
        {
          text:
            first.kind === 'weights'
              ? `${t.flips.title(team, percentMoved(first.flip.amount)).replace(/\.$/, '')}.`
              : say(first),
        },
      ],
      under: t.present.after(plain(verdict)),
      alternatives: [
        ...(first.kind === 'weights' ? [say(first), ...cautions(first, before, words)] : []),
        ...others.map(say),
      ],
    }
  }
  const under = topic.code === 'compared' && topic.base !== null ? againstBase(slide.scenario, topic.base, words) : null
  return { title, headline: verdict, under, alternatives: [] }
}

/** So many differences stand on a slide; the comparison has all of them. */
const MOST_DIFFERENCES = 3

/** What a compared scenario chooses otherwise than the base. */
function againstBase(
  scenario: Scenario,
  base: { readonly label: string; readonly scenario: Scenario },
  { t, locale, competition }: Words,
): string {
  const names = { t, locale, competition, stages: new Map<string, string>() }
  const lines = differences(base.scenario, scenario, competition, base.scenario.dataVersion ?? undefined).map(
    (difference) => differenceText(difference, names),
  )
  return t.present.against(base.label, lines.slice(0, MOST_DIFFERENCES), Math.max(0, lines.length - MOST_DIFFERENCES))
}

/** The names of those who went, in the colour of "out", in a sentence that is already made. */
function marked(text: string, out: readonly { readonly text: string; readonly id: string }[]): Segment[] {
  let pieces: Segment[] = [{ text }]
  for (const { text: name, id } of out) {
    pieces = pieces.flatMap((piece): Segment[] => {
      const at = piece.team === undefined ? piece.text.indexOf(name) : -1
      if (at < 0) return [piece]
      const after = piece.text.slice(at + name.length)
      return [{ text: piece.text.slice(0, at) }, { text: name, team: id, tone: 'out' }, { text: after }]
    })
  }
  return pieces
}

function singleChangeText(
  single: SingleChange,
  team: ReturnType<ReturnType<typeof namer>>,
  before: Evaluation,
  { t, locale, competition }: Words,
): string {
  const text = flipText(t, locale, competition, before.shares)
  switch (single.kind) {
    case 'weights':
      return text.weights(team, 'safe', single.flip)
    case 'oneWeight':
      return text.oneWeight(team, 'safe', single.flip)
    case 'score':
      return text.score(team, 'safe', single.flip)
    case 'missingScore':
      return `${text.missingScore(team, 'safe', single.flip)} ${text.missingNote('safe', single.flip)}`
    case 'choice': {
      const clause = choiceText(single.change, competition, { t, locale })
      return capital(t.flips.effect(clause, team, 'safe'))
    }
    default:
      return single satisfies never
  }
}

/**
 * Cautions beside a change of weights: whether it is proved to be the smallest, and on which filled values it rests.
 */
function cautions(
  single: Extract<SingleChange, { kind: 'weights' }>,
  before: Evaluation,
  { t, locale, competition }: Words,
): string[] {
  const text = flipText(t, locale, competition, before.shares)
  return [
    single.flip.isProved ? t.flips.proved : t.flips.bestFound,
    ...(single.flip.leansOn.length > 0 ? [text.leansOn(single.flip)] : []),
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
