import type { MissingPolicy } from '#core/engine/index.ts'
import { integer } from '../format.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'
import { gateOuts, joinNames, plain, type Segment, sayable, type TeamName, type VerdictFacts } from '../segments.ts'

function subject(names: readonly TeamName[], tone: NonNullable<Segment['tone']>): Segment[] {
  const { said, rest } = sayable(names)
  if (rest === 0) return joinNames(said, tone, (_, isLast) => (isLast ? ' and ' : ', '))
  return [...joinNames(said, tone, () => ', '), { text: ` and ${others(rest)}` }]
}

const others = (n: number) => `${integer(n)} others`

const POLICY: Record<MissingPolicy, string> = {
  exclude: 'with incomplete benchmarks dropped',
  renormalise: 'with own values alone',
  zero: 'with gaps as zero',
  worst: 'with gaps filled by the lowest value',
  mean: 'with gaps filled by the mean',
  additive: 'with gaps estimated',
}

const READING = readingWords('reading', 'en')

function outcome(facts: VerdictFacts, isFewer = false): string {
  const names = [...facts.byScore, ...facts.byGate, ...facts.byBoth, ...facts.byEither]
  const list = (teams: readonly TeamName[]) => plain(subject(teams, 'out'))
  if (names.length === 0 && facts.undecided.length > 0)
    return `it is open which of ${list(facts.undecided)} is eliminated`
  if (names.length === 0) return 'no team is eliminated'
  return `${isFewer ? 'only ' : ''}${list(names)} ${names.length === 1 ? 'is' : 'are'} eliminated`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const UNSCORED: Record<NonNullable<VerdictFacts['unscored']>, string> = {
  'no-usable-weight': 'Every weight is zero, so scores cannot tell the teams apart.',
  'no-benchmark-left': 'No benchmark is left, so scores cannot tell the teams apart.',
  'no-pillar': 'No part of the evaluation is left, so scores cannot tell the teams apart.',
}

/** Without any score the gate is all there is to say; who would be last by score is nobody's guess. */
function gateOnly(facts: VerdictFacts): Segment[] {
  const out = gateOuts(facts)
  if (out.length === 0) return []
  return [
    { text: ' ' },
    ...subject(out, 'out'),
    { text: ` ${out.length === 1 ? 'is' : 'are'} eliminated on independence.` },
  ]
}

export const verdict: Messages['verdict'] = {
  heading: 'Predicted elimination',
  sentence(facts) {
    if (facts.unscored !== null) return [{ text: UNSCORED[facts.unscored] }, ...gateOnly(facts)]
    const clauses = [
      { names: facts.byScore, how: ' on score' },
      { names: facts.byGate, how: ' on independence' },
      { names: facts.byBoth, how: ' on both score and independence' },
      { names: facts.byEither, how: ' on either score or independence' },
    ].filter((c) => c.names.length > 0)
    const segments: Segment[] = []
    clauses.forEach((clause, i) => {
      if (i > 0) segments.push({ text: i === clauses.length - 1 ? ' and ' : ', ' })
      segments.push(...subject(clause.names, 'out'))
      if (i === 0) segments.push({ text: clause.names.length === 1 ? ' is eliminated' : ' are eliminated' })
      segments.push({ text: clause.how })
    })
    if (clauses.length > 0) segments.push({ text: '.' })
    if (facts.undecided.length > 0) {
      if (clauses.length > 0) segments.push({ text: ' ' })
      segments.push(...subject(facts.undecided, 'undecided'), {
        text: facts.undecided.length === 1 ? ' is undecided.' : ' are undecided.',
      })
    }
    if (segments.length === 0) segments.push({ text: 'No team is eliminated.' })
    return segments
  },
  short: (facts) => capital(outcome(facts)),
  otherReading: (rules, facts) => `${capital(READING[rules])}, ${outcome(facts)}.`,
  disagreement: (policies, facts, isFewer) =>
    `${capital(
      policies
        .map((p) => POLICY[p])
        .join(' or ')
        .replaceAll(' or with ', ' or '),
    )}, ${outcome(facts, isFewer)}.`,
  close: (lowest, next, points) =>
    `The lowest score is close: ${points} points between ${lowest.text} and ${next.text}.`,
  actual: (date, out) =>
    `Actual outcome ${date}: ${out.map((o) => `${o.name.text} (${{ gate: 'independence', score: 'score', both: 'score and independence' }[o.route]})`).join(' · ')}`,
  agreement: {
    same: 'same as this scenario',
    teamsOnly: 'same teams, other routes',
    partly: (right, missed, wrong) =>
      `${right} eliminated ${right === 1 ? 'team' : 'teams'} right${missed > 0 ? `, ${missed} missed` : ''}${wrong > 0 ? `, ${wrong} wrong` : ''}`,
    none: 'differs from this scenario',
  },
  actualUnknown: 'No real outcome yet',
  assumed: (fail, pass, isOff) => {
    const parts = [
      { teams: fail, as: 'fail' },
      { teams: pass, as: 'pass' },
    ].flatMap(({ teams, as }) => {
      const { said, rest } = sayable(teams)
      const names = [...said.map((team) => team.text), ...(rest === 0 ? [] : [others(rest)])]
      const [last, ...before] = names.toReversed()
      if (last === undefined) return []
      const list = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
      return [`${list} to ${as}`]
    })
    const effect = isOff ? ' The independence gate is off, so this has no effect.' : ''
    return `Hypothesis: on independence, ${parts.join(' and ')}, whatever the rules say.${effect}`
  },
  disclaimer: 'A scenario, not a verdict on any company. Not affiliated with any of them.',
  tooClose: (close, byEvidence) => {
    const about = (teams: Parameters<Messages['verdict']['tooClose']>[0], what: string) => {
      const { said, rest } = sayable(teams)
      const list = `${said.map((t) => t.text).join(', ')}${rest === 0 ? '' : ` and ${others(rest)}`}`
      return teams.length === 0 ? [] : [`${what}: ${list}.`]
    }
    return [...about(close, 'Too close to call'), ...about(byEvidence, 'Open on evidence')].join(' ')
  },
  tiles: {
    label: 'Prediction by team',
    outcome: { safe: 'Safe', out: 'Out', undecided: 'Undecided' },
    route: { gate: 'independence', score: 'score', both: 'score and independence' },
  },
}
