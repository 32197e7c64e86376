import type { MissingPolicy } from '#engine/index.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'
import { gateOuts, joinNames, plain, type Segment, sayable, type TeamName, type VerdictFacts } from '../segments.ts'

function subject(names: readonly TeamName[], tone: NonNullable<Segment['tone']>): Segment[] {
  const { said, rest } = sayable(names)
  if (rest === 0) return joinNames(said, tone, (_, isLast) => (isLast ? ' and ' : ', '))
  return [...joinNames(said, tone, () => ', '), { text: ` and ${others(rest)}` }]
}

const others = (n: number) => `${n.toLocaleString('en-US')} others`

const POLICY: Record<MissingPolicy, string> = {
  exclude: 'If benchmarks with gaps are dropped',
  renormalise: 'If each team is scored on its own values only',
  zero: 'If gaps count as zero',
  worst: 'If gaps take the lowest published value',
  mean: 'If gaps take the mean of the published values',
  additive: 'If gaps are estimated from team and benchmark effects',
}

const READING = readingWords('reading', 'en')

function outcome(facts: VerdictFacts): string {
  const names = [...facts.byScore, ...facts.byGate, ...facts.byBoth, ...facts.byEither]
  const list = (teams: readonly TeamName[]) => plain(subject(teams, 'out'))
  if (names.length === 0 && facts.undecided.length > 0) return `it stays open between ${list(facts.undecided)}`
  if (names.length === 0) return 'nobody goes out'
  return `${list(names)} ${names.length === 1 ? 'goes' : 'go'} out`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const UNSCORED: Record<NonNullable<VerdictFacts['unscored']>, string> = {
  'no-usable-weight': 'Every weight is zero, so scores cannot tell the teams apart.',
  'no-benchmark-left': 'No benchmark is left to count, so scores cannot tell the teams apart.',
  'no-pillar': 'No part of the evaluation is left to count, so scores cannot tell the teams apart.',
}

/** Without any score the gate is all there is to say; who would be last by score is nobody's guess. */
function gateOnly(facts: VerdictFacts): Segment[] {
  const out = gateOuts(facts)
  if (out.length === 0) return []
  return [{ text: ' ' }, ...subject(out, 'out'), { text: ` ${out.length === 1 ? 'goes' : 'go'} out on independence.` }]
}

export const verdict: Messages['verdict'] = {
  heading: 'Predicted out',
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
      if (i === 0) segments.push({ text: clause.names.length === 1 ? ' goes out' : ' go out' })
      segments.push({ text: clause.how })
    })
    if (clauses.length > 0) segments.push({ text: '.' })
    if (facts.undecided.length > 0) {
      if (clauses.length > 0) segments.push({ text: ' ' })
      segments.push(...subject(facts.undecided, 'undecided'), {
        text: facts.undecided.length === 1 ? ' stays undecided.' : ' stay undecided.',
      })
    }
    if (segments.length === 0) segments.push({ text: 'Nobody goes out.' })
    return segments
  },
  short: (facts) => capital(outcome(facts)),
  otherReading: (rules, facts) => `${capital(READING[rules])}, ${outcome(facts)}.`,
  disagreement: (policies, facts) =>
    `${policies.map((p, i) => (i === 0 ? POLICY[p] : POLICY[p].replace(/^If /, 'if '))).join(', or ')}, ${outcome(facts)}.`,
  close: (lowest, next, points) =>
    `The lowest score is close: ${points} points between ${lowest.text} and ${next.text}.`,
  actual: (date, out) =>
    `What happened on ${date}: ${out.map((o) => `${o.name.text} (${{ gate: 'independence', score: 'score', both: 'score and independence' }[o.route]})`).join(' · ')}`,
  agreement: {
    same: 'same as this scenario',
    teamsOnly: 'same teams by other routes',
    partly: (right, missed, wrong) =>
      `${right} ${right === 1 ? 'team' : 'teams'} right${missed > 0 ? `, ${missed} missed` : ''}${wrong > 0 ? `, ${wrong} wrongly named` : ''}`,
    none: 'not what this scenario says',
  },
  actualUnknown: 'no real outcome yet',
  disclaimer: 'A scenario, not a verdict on any company. Not affiliated with any of them.',
  rulesNotYet: (date) => `The text of this reading was published on ${date}; it was not known before.`,
  tooClose: (teams) => {
    const { said, rest } = sayable(teams)
    return `Too close to call: ${said.map((t) => t.text).join(', ')}${rest === 0 ? '' : ` and ${others(rest)}`}.`
  },
  tiles: {
    chance: (percent) => `out in ${percent}%`,
    chanceLong:
      'Share of the draws, with all doubts moved together, in which the team goes out. More under “How sure”.',
    label: 'Prediction by team',
    outcome: { safe: 'Safe', out: 'Out', undecided: 'Undecided' },
    route: { gate: 'independence', score: 'score', both: 'score and independence' },
    ownValues: (own, of) => `own values ${own} of ${of}`,
    ownValuesLong: (own, of) => `${own} of ${of} values were published or measured for this model`,
    hypothetical: (n) => `${n} what-if`,
    total: 'total',
    notScored: 'not scored',
    cutline: 'cut line',
    nextSeat: 'next by score',
  },
}
