import { type MissingPolicy, type Outcome, type Route, RULE_SET_IDS } from '#core/engine/index.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'
import type { TeamName } from '../segments.ts'

const READING = readingWords('name', 'en')

const POLICY: Record<MissingPolicy, string> = {
  exclude: 'drop the benchmark',
  renormalise: 'own values only',
  zero: 'zero',
  worst: 'lowest published',
  mean: 'mean',
  additive: 'estimate',
}

const POLICIES = Object.keys(POLICY).length
const ROUTE: Record<Route, string> = { gate: 'independence', score: 'score', both: 'score and independence' }
const OUTCOME: Record<Outcome, string> = { safe: 'safe', out: 'out', undecided: 'undecided' }
const list = (teams: readonly TeamName[]) => teams.map((n) => n.text).join(', ')
const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

export const replay: Messages['replay'] = {
  title: 'Replay',
  subtitle:
    'Move the date: verdict, ranking and evidence on independence are recalculated from what was public by that day.',
  scrub: {
    label: 'Date of event',
    value: (date, event, more) => `${date}, ${event}${more > 0 ? ` and ${more} more` : ''}`,
    between: (date, day, event) => `${date}, last event ${day} ${event}`,
    previous: 'Previous event',
    next: 'Next event',
    play: 'Play',
    pause: 'Pause',
    place: (n, of) => `day ${n} of ${of}`,
  },
  day: {
    title: (date) => `What happened on ${date}`,
    last: (date, asOf) => `What happened last by ${asOf} (on ${date})`,
    waiting: 'Loading the other stage’s timeline',
    eve: (stage) => `${stage}: the day before the decision`,
    result: (stage, out) => `${stage} decided. Eliminated: ${out}`,
    nobody: 'none',
    scores: (team, n) => `${team.text}: ${n === 1 ? 'one score' : `${n} scores`} published`,
    scoresBetween: (from, to) => `some of them on a day between ${from} and ${to}`,
    polarity: { adverse: 'raised', exonerating: 'answer', neutral: 'context' },
    strength: { alleged: 'claimed', established: 'established', ruled: 'ruled' },
    claim: (team, parts, polarity, strength, by) => `${team.text}, ${parts}: ${polarity} (${strength}), ${by}`,
    answered: (dates) => `answered ${dates.join(', ')}`,
    unanswered: 'no answer known',
    claimsNote: 'What each claim says is shown beside its answer under “Evidence”.',
  },
  lanes: {
    title: 'What this scenario says day by day',
    note: 'Each column is a day with an event; the distances are not to scale in time. Weights and rules stay as chosen now, only the date moves.',
    cell: (outcome, route) =>
      outcome === 'out' ? `out (${route === null ? 'score or independence' : ROUTE[route]})` : OUTCOME[outcome],
    legend: 'Patterns',
    kinds: {
      safe: 'safe',
      undecided: 'undecided',
      score: 'out on score',
      gate: 'out on independence',
      both: 'out on both',
      either: 'out, route open',
    },
    actual: 'real decision',
    happened: (route) => (route === null ? 'actually passed' : `actually out (${ROUTE[route]})`),
    band: (team, runs) => `${team.text}: ${runs}`,
    run: (from, text) => `${text} from ${from}`,
    table: 'Show as a table',
    date: 'Date',
    event: 'What happened',
  },
  account: {
    title: (eve) => `The day before (${eve}): what this scenario says, and what happened`,
    said: (eve) => `The scenario on ${eve}`,
    happened: (date) => `Reality on ${date}`,
    out: (teams) => `Eliminated: ${teams.map((n) => `${n.text} (${ROUTE[n.route]})`).join(' · ')}`,
    verdict: 'Compared',
    newer: (date, eve) =>
      `The text of the official rules chosen now was published on ${date}. It did not exist on ${eve}, so agreement with reality does not count as a forecast.`,
    custom:
      'Your own rules were not a published text at the time, so agreement with reality does not count as a forecast.',
    thenSaid: 'Under rules that could already be applied then, the result was:',
    reading: (reading) => `${READING[reading]}:`,
    nothingKnown: 'By that day no score in this stage was public: under no choice could scores tell the teams apart.',
    known:
      'This scenario was made by someone who knows the result. Agreeing with it does not mean that it could have been foreseen.',
    grid: 'Which choices agree with reality, and which do not',
    gridNote: (eve) =>
      `${RULE_SET_IDS.length} rule sets with ${POLICIES} ways to treat missing values, ${RULE_SET_IDS.length * POLICIES} pairs, as of ${eve}. All other choices are those of the scenario now.`,
    count: (same, of) =>
      same === 0
        ? `None of the ${of} names both the teams and the routes that happened.`
        : `${same} of the ${of} name${same === 1 ? 's' : ''} the teams and the routes that happened.`,
    common: (readings, policies) =>
      `${readings.length === 1 ? 'All of those use' : 'Those use'} the ${either(readings.map((r) => READING[r].toLowerCase()))} rules; missing values are treated ${
        policies.length === POLICIES
          ? 'in any of the ways'
          : `in one of these: ${policies.map((p) => POLICY[p]).join(', ')}`
      }.`,
    hindsight: (n, of) =>
      `${n === of ? 'All' : n} of them rest on a text that was not public on that day: hindsight, not foresight.`,
    notMinistry:
      'A choice that agrees with the result is not necessarily one the ministry used. The listed choices are simply counted, each once.',
    policy: 'Missing values',
    readings: READING,
    policies: POLICY,
    kind: { same: 'same', teamsOnly: 'same teams only', partly: 'same in part', none: 'different' },
    names: (out, undecided) =>
      [
        out.length > 0 ? `eliminated ${list(out)}` : 'none eliminated',
        ...(undecided.length > 0 ? [`undecided ${list(undecided)}`] : []),
      ].join('; '),
    notThen: 'text not public then',
  },
  reversal: {
    title: (top) => `${top.text}: first in the independent index, eliminated in total`,
    plainTitle: 'Stage 2: the order of the index and the result',
    top: (team, index, value) =>
      `${team.text} was highest on ${index} with ${value}, and yet was eliminated in the total of the three parts.`,
    leader: (team, leads, of, stage, value) =>
      `${team.text} led the most benchmarks by the teams’ own reports in the ${stage.toLowerCase()} (${leads} of ${of}), and is lowest on this index with ${value}. It passed all the same.`,
    leaderOnly: (team, leads, of, stage) =>
      `By the teams’ own reports in the ${stage.toLowerCase()}, ${team.text} led ${leads} of ${of} benchmarks.`,
    wayIn: (team, date) => `How ${team.text} joined (${date})`,
    wayOut: (team, date) => `How ${team.text} was eliminated (${date})`,
    check: (date) => `The independence check (${date})`,
    noneByGate: 'In the data every exclusion of stage 2 is by score.',
    caution: 'The two stages differ in models and in benchmarks: first places and index points are not on one scale.',
    table: 'The order in both stages',
    team: 'Team',
    firsts: (stage, of) => `${stage}: first places by own reports (of ${of})`,
    before: (stage) => `${stage}: result`,
    index: (name) => `${name} (rank)`,
    place: (value, rank) => `${value} (rank ${rank})`,
    after: (stage) => `${stage}: result`,
    absent: 'did not take part',
    passed: 'passed',
    out: (route) => `out (${ROUTE[route]})`,
    parts: 'Published points, means and gaps',
    part: 'Item (maximum)',
    points: 'Points',
    mean: 'Mean',
    gap: 'First to last',
    source: 'Source',
    withheld: 'not published',
    waiting: 'Loading the data of both stages',
    missing: 'The other stage could not be loaded, so there is nothing to compare.',
  },
}
