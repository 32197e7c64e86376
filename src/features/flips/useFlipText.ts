import { useAnalysis } from '#analysis/Analysis.tsx'
import type { BenchmarkId, Competition, Evaluation } from '#core/engine/index.ts'
import type { Goal, MissingScoreFlip, OneWeightFlip, ScoreFlip, WeightFlip } from '#core/flips/index.ts'
import { percent, percentMoved, raw } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import type { TeamName } from '#i18n/segments.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'

/** A share that moves by less than half a tenth of a percentage point is not worth a word. */
const SEEN = 0.0005

/** The sentences of the changes, with the names of this competition and the shares now. */
export function useFlipText() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  return flipText(t, locale, dataset.competition, evaluation.shares)
}

/** The same for changes of choices other than those on screen. `shares` are those before the change, 0..1. */
export function flipText(t: Messages, locale: Locale, competition: Competition, shares: Evaluation['shares']) {
  const { benchmark } = labelsOf(competition, locale)
  const unit = (id: BenchmarkId) => competition.benchmarks.find((b) => b.id === id)?.scale.unit ?? ''
  const valueText = (id: BenchmarkId, value: number) => `${raw(value)}${unit(id) === '%' ? '%' : ''}`
  const name = namer(competition, locale)
  const words = t.flips

  return {
    weights: (team: TeamName, goal: Goal, flip: WeightFlip) => {
      if (flip.amount === 0) return words.already(team)
      const moves = Object.entries(flip.shares)
        .map(([id, to]) => ({ id, to, by: to - (shares[id] ?? 0) }))
        .filter(({ by }) => Math.abs(by) >= SEEN)
        .sort((a, b) => b.by - a.by)
        .map(({ id, to }) => words.move(benchmark(id), percent(shares[id] ?? 0), percent(to)))
      return words.weights(team, goal, percentMoved(flip.amount), moves, flip.against.map(name))
    },
    leansOn: ({ leansOn }: WeightFlip) => {
      const teams = [...new Set(leansOn.map((cell) => cell.team))]
      return words.leansOn(
        teams.map((team) => ({
          team: name(team),
          benchmarks: leansOn.filter((cell) => cell.team === team).map((cell) => benchmark(cell.benchmark)),
        })),
      )
    },
    oneWeight: (team: TeamName, goal: Goal, flip: OneWeightFlip) =>
      flip.to === flip.from
        ? words.already(team)
        : words.oneWeight(
            team,
            goal,
            benchmark(flip.benchmark),
            percent(flip.from),
            percent(flip.to),
            flip.to > flip.from,
          ),
    score: (team: TeamName, goal: Goal, { benchmark: id, from, to, isThreshold }: ScoreFlip) =>
      isThreshold
        ? words.score(team, goal, benchmark(id), valueText(id, from), valueText(id, to), to > from)
        : words.scoreAt(team, goal, benchmark(id), valueText(id, from), valueText(id, to)),
    missingScore: (team: TeamName, goal: Goal, flip: MissingScoreFlip) => {
      const { benchmark: id, to, isAny, isThreshold, filled } = flip
      if (to === null) return isThreshold ? words.missing.never(team, goal) : words.missing.notFound(team, goal)
      if (isAny) return words.missing.any(team, goal, benchmark(id))
      if (!isThreshold) return words.missing.at(team, goal, benchmark(id), valueText(id, to))
      return words.missing.needed(team, goal, benchmark(id), valueText(id, to), filled === null || to > filled)
    },
    missingNote: (goal: Goal, { benchmark: id, filled, record, isBeyond, to, possible, gaps }: MissingScoreFlip) =>
      words.missing.note({
        goal,
        filled: filled === null ? null : valueText(id, Math.round(filled * 10) / 10),
        record: record === null || to === null ? null : valueText(id, record),
        isBeyond,
        possible,
        gaps,
      }),
  }
}
