import type { MissingPolicy, Outcome, Route } from '#engine/index.ts'
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
  subtitle: 'Move the date: verdict, ranking and provenance are worked out anew from what was public by that day.',
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
    result: (stage, out) => `${stage} decided. Out: ${out}`,
    nobody: 'nobody',
    scores: (team, n) => `${team.text}: ${n === 1 ? 'one score' : `${n} scores`} published`,
    scoresBetween: (from, to) => `some of them at a day between ${from} and ${to}`,
    polarity: { adverse: 'concern raised', exonerating: 'answer', neutral: 'fact' },
    strength: { alleged: 'a statement', established: 'established', ruled: 'ruled' },
    claim: (team, parts, polarity, strength, by) => `${team.text}, ${parts}: ${polarity} (${strength}), ${by}`,
    answered: (dates) => `answered ${dates.join(', ')}`,
    unanswered: 'no answer known',
    claimsNote: 'What each claim says stands beside its answer under “Provenance”.',
  },
  lanes: {
    title: 'What this scenario said day by day',
    note: 'Each column is a day with an event; the distances are not to scale in time. Weights and rules stay as chosen now, only the date moves.',
    cell: (outcome, route) =>
      outcome === 'out' ? `out (${route === null ? 'score or independence' : ROUTE[route]})` : OUTCOME[outcome],
    legend: 'Patterns',
    kinds: {
      safe: 'safe',
      undecided: 'undecided',
      score: 'out by score',
      gate: 'out by independence',
      both: 'out by both',
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
  state: {
    title: (asOf) => `Verdicts and chances by team, as seen on ${asOf}`,
    team: 'Team',
    verdict: 'Verdict',
    components: 'Independence: components in question',
    out: 'Out',
    byGate: 'by independence',
    byScore: 'by score',
    nothing: 'nothing raised',
    component: (name, state, gate) => (gate === null ? `${name} ${state}` : `${name} ${state} (${gate})`).toLowerCase(),
    note: 'Chances are shares of samples judged again within the doubts that are switched on; moving the date draws anew.',
  },
  account: {
    title: (eve) => `The day before (${eve}): what this scenario said, and what happened`,
    said: (eve) => `The scenario on ${eve}`,
    happened: (date) => `Reality on ${date}`,
    out: (teams) => `Out: ${teams.map((n) => `${n.text} (${ROUTE[n.route]})`).join(' · ')}`,
    verdict: 'Compared',
    newer: (date, eve) =>
      `The text of the official reading chosen now was published on ${date}. It did not exist on ${eve}, so agreeing with reality earns no credit as a forecast.`,
    custom:
      'Your own rules were no published text at the time, so agreeing with reality earns no credit as a forecast.',
    thenSaid: 'Read in a way that was already possible then, it would have said:',
    reading: (reading) => `${READING[reading]}:`,
    nothingKnown: 'By that day no score of this stage’s field was public: no choice could tell anybody apart by score.',
    known:
      'This scenario was made by someone who knows the result. Agreeing with it does not mean that it could have been foreseen.',
    grid: 'Which choices agree with reality, and which do not',
    gridNote: (eve) =>
      `Three readings with six ways to treat gaps, ${3 * POLICIES} pairs, seen from ${eve}. All other choices are those of the scenario now.`,
    count: (same, of) =>
      same === 0
        ? `None of the ${of} names both the teams and the routes that happened.`
        : `${same} of the ${of} name${same === 1 ? 's' : ''} the teams and the routes that happened.`,
    common: (readings, policies) =>
      `${readings.length === 1 ? 'All of those use' : 'Those use'} the ${either(readings.map((r) => READING[r].toLowerCase()))} reading; gaps are treated ${
        policies.length === POLICIES
          ? 'in any of the ways'
          : `in one of these: ${policies.map((p) => POLICY[p]).join(', ')}`
      }.`,
    hindsight: (n, of) =>
      `${n === of ? 'All' : n} of them rest on a text that was not public on that day: hindsight, not foresight.`,
    notMinistry:
      'A choice that agrees with the result is not what the ministry probably used. The listed choices are merely counted, each once.',
    policy: 'Gaps',
    readings: READING,
    policies: POLICY,
    kind: { same: 'same', teamsOnly: 'same teams only', partly: 'same in part', none: 'different' },
    names: (out, undecided) =>
      [
        out.length > 0 ? `out ${list(out)}` : 'nobody out',
        ...(undecided.length > 0 ? [`undecided ${list(undecided)}`] : []),
      ].join('; '),
    notThen: 'text not public then',
  },
  reversal: {
    title: (top) => `${top.text}: first in the independent index, out in total`,
    plainTitle: 'Stage 2: the order of the index and the result',
    top: (team, index, value) =>
      `${team.text} stood highest on ${index} with ${value}, and yet went out in the total of the three pillars.`,
    leader: (team, leads, of, stage, value) =>
      `${team.text} led the most columns by the teams’ own reports in the ${stage.toLowerCase()} (${leads} of ${of}), and is lowest on this index with ${value}. It passed all the same.`,
    leaderOnly: (team, leads, of, stage) =>
      `By the teams’ own reports in the ${stage.toLowerCase()}, ${team.text} led ${leads} of ${of} columns.`,
    wayIn: (team, date) => `How ${team.text} came in (${date})`,
    wayOut: (team, date) => `How ${team.text} went out (${date})`,
    check: (date) => `The independence check (${date})`,
    noneByGate: 'In the data every exclusion of stage 2 is by score.',
    caution:
      'The two stages differ in models and in benchmarks: first places and index points are not on one scale, and the index carries ± 0.5.',
    table: 'The order in both stages',
    team: 'Team',
    firsts: (stage, of) => `${stage}: first places by own reports (of ${of})`,
    before: (stage) => `${stage}: result`,
    index: (name) => `${name} (place)`,
    place: (value, rank) => `${value} (no. ${rank})`,
    after: (stage) => `${stage}: result`,
    absent: 'did not take part',
    passed: 'passed',
    out: (route) => `out (${ROUTE[route]})`,
    parts: 'Published tops, means and gaps',
    part: 'Item (maximum)',
    topPoints: 'Top',
    mean: 'Mean',
    gap: 'First to last',
    source: 'Source',
    withheld: 'withheld',
    waiting: 'Loading the data of both stages',
    missing: 'The other stage could not be loaded, so there is nothing to compare.',
  },
}
