import type { MissingPolicy } from '#core/engine/index.ts'
import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'
import { and } from './and.ts'

type Goal = 'safe' | 'out'

const HAPPENS: Record<Goal, string> = { safe: 'survives', out: 'is eliminated' }
const DOES: Record<Goal, string> = { safe: 'saves', out: 'eliminates' }
const DO: Record<Goal, string> = { safe: 'save', out: 'eliminate' }
const WOULD: Record<Goal, string> = { safe: 'would survive', out: 'would be eliminated' }
const NAME = readingWords('name', 'en')
const IF_POLICY: Record<MissingPolicy, string> = {
  exclude: 'if benchmarks with missing values are dropped',
  renormalise: 'if each team is scored on its own values only',
  zero: 'if missing values are taken as zero',
  worst: 'if missing values are filled with the lowest published value',
  mean: 'if missing values are filled with the mean of the published values',
  additive: 'if missing values are estimated from team and benchmark effects',
}

export const flips: Messages['flips'] = {
  name: 'What would change it',
  title: (team, amount) => `Moving ${amount} percentage points of weight saves ${team.text}`,
  subtitle:
    'For each team the smallest changes that reverse its outcome, one of each kind. Every one was applied and the verdict recalculated.',
  waiting: 'Looking for the smallest changes',
  nextSeat:
    'Teams failing on independence fill all the elimination places: changes of weights and scores are about the next team on score.',
  meaning:
    'A change of weights is measured by the sum of the shares that rise (½Σ|Δs|), rounded up to 0.1 percentage points. Locked weights do not move. A scenario, not a verdict on any company.',
  heading: (team, goal, outcome) =>
    `${outcome === 'undecided' ? 'Undecided now: ' : ''}${goal === 'safe' ? `To save ${team.text}` : `To eliminate ${team.text}`}`,
  kinds: {
    weights: 'Weights together',
    onPublished: 'On published values alone',
    oneWeight: 'One weight alone',
    score: 'One score',
    missingScore: 'One missing score',
    rule: 'One rule',
    claim: 'One claim',
    policy: 'One way of calculating',
    date: 'The date',
  },
  move: (benchmark, from, to) => `${benchmark} ${from}→${to}%`,
  weights: (team, goal, amount, moves, against) =>
    `With ${amount} percentage points moved, ${team.text} ${
      against.length === 0
        ? ''
        : goal === 'safe'
          ? `passes ${and(against.map((n) => n.text))} and `
          : `falls behind ${and(against.map((n) => n.text))} and `
    }${HAPPENS[goal]}: ${moves.join(', ')}.`,
  proved: 'No smaller change does it (proved).',
  bestFound: 'The smallest found; it is not proved that none is smaller.',
  leansOn: (cells) =>
    `Depends on filled-in values that no team published: ${cells.map(({ team, benchmarks }) => `${team.text} ${benchmarks.join(', ')}`).join('; ')}.`,
  onPublished: {
    impossible: (why) =>
      why === 'proved'
        ? 'On benchmarks without such values no change does it (proved).'
        : 'On benchmarks without such values no change was found.',
  },
  impossible: (team, goal, why) =>
    ({
      gate:
        goal === 'safe'
          ? `${team.text} fails on independence: weights cannot save it.`
          : `${team.text} is not decided on score.`,
      'no-seat': 'No elimination place is decided on score.',
      'not-scored': `${team.text} has no score that weights could move.`,
      proved: `No weights at all ${DO[goal]} ${team.text} (proved).`,
      'not-found': `No weights were found that ${DO[goal]} ${team.text}; it is not proved that there are none.`,
      'too-many': 'There are too many sets of teams to check.',
    })[why],
  already: (team) => `${team.text}: already so with the present weights; nothing has to move.`,
  noOneWeight: (team, goal) => `No single weight ${DOES[goal]} ${team.text}.`,
  oneWeight: (team, goal, benchmark, from, to, isUp) =>
    `${team.text} ${HAPPENS[goal]} if the share of ${benchmark} alone ${isUp ? 'rises' : 'falls'} from ${from}% to ${to}%.`,
  noScore: (team, goal) => `No single score, even at the end of its scale, ${DOES[goal]} ${team.text}.`,
  scoreNotFound: (team, goal) =>
    `No single score was found that ${DOES[goal]} ${team.text}; it is not proved that there is none.`,
  scoreAt: (team, goal, benchmark, from, to) =>
    `${team.text} ${WOULD[goal]} with about ${to} in ${benchmark} instead of ${from}; beyond that it need not hold.`,
  score: (team, goal, benchmark, from, to, isUp) =>
    `${team.text} ${WOULD[goal]} with ${to} or ${isUp ? 'more' : 'less'} in ${benchmark} instead of ${from}.`,
  missing: {
    notFound: (team, goal) =>
      `No value of a single missing score was found that ${DOES[goal]} ${team.text}; it is not proved that there is none.`,
    at: (team, goal, benchmark, to) =>
      `${team.text} ${WOULD[goal]} if its unpublished ${benchmark} were about ${to}; beyond that it need not hold.`,
    never: (team, goal) => `No single missing score, whatever it was, ${DOES[goal]} ${team.text}.`,
    any: (team, goal, benchmark) => `${team.text} ${WOULD[goal]} with any published value in ${benchmark}.`,
    needed: (team, goal, benchmark, to, isUp) =>
      `${team.text} ${WOULD[goal]} if its unpublished ${benchmark} were ${to} or ${isUp ? 'more' : 'less'}.`,
    note: ({ goal, filled, record, isBeyond, possible, gaps }) =>
      [
        ...(filled === null ? [] : [`The missing value is filled in with ${filled} now.`]),
        ...(record === null
          ? []
          : [
              `The ${goal === 'safe' ? 'best' : 'lowest'} that any team published is ${record}: ${isBeyond ? 'it would have to go beyond that' : 'possible within that'}.`,
            ]),
        `Possible for ${possible} of ${gaps === 1 ? 'one missing score' : `${gaps} missing scores`}.`,
      ].join(' '),
  },
  effect: (clause, team, goal) => `${team.text} ${HAPPENS[goal]} ${clause}.`,
  noChoice: {
    rule: (team, goal) => `No single rule ${DOES[goal]} ${team.text}.`,
    claim: (team, goal) => `No single claim ${DOES[goal]} ${team.text}.`,
    policy: (team, goal) => `No single way of calculating ${DOES[goal]} ${team.text}.`,
    date: (team, goal) => `No other date ${DOES[goal]} ${team.text}.`,
  },
  more: (n) => (n === 1 ? 'One more' : `${n} more`),
  if: {
    consequence: (component, consequence) =>
      `if ${component.toLowerCase()} ${{ fail: 'counts as a failure', note: 'is only noted', ignore: 'is ignored' }[consequence]}`,
    unknown: {
      pass: 'if evidence below the standard passes',
      fail: 'if evidence below the standard fails',
      open: 'if evidence below the standard is left open',
    },
    proof: {
      alleged: 'if an allegation alone is enough',
      established: 'if only what is established counts',
      ruled: 'if only what the ministry ruled counts',
    },
    preset: (preset) => `if the rules are ${NAME[preset].toLowerCase()}`,
    claimOff: (claims) => `if this is set aside (${claims})`,
    assumeOff: (team) => `if the hypothesis on independence (${team}) is taken back`,
    claimOn: (claim) => `if this counts again (${claim})`,
    missing: (policy) => IF_POLICY[policy],
    normalisation: (option) => `if normalisation is “${option}”`,
    source: (option) => `if the source of scores is “${option}”`,
    undated: {
      show: 'if scores that may not have been public by then count',
      hide: 'if scores that may not have been public by then are left out',
    },
    gate: {
      adds: 'if teams failing on independence are eliminated in addition to those on score',
      fills: 'if teams failing on independence use up the elimination places first',
      penalty: 'if failing on independence only costs points',
      off: 'if the independence gate is not used',
    },
    seats: (n) => `if ${n === 0 ? 'no team is' : n === 1 ? 'one team is' : `${n} teams are`} eliminated on score`,
    date: (asOf) => `as of ${asOf}`,
  },
  pictures: {
    benchmark: 'Weight to move',
    team: 'Team to look at',
    nothing: 'No weight can move, or nothing is scored.',
    noLead: 'This team is not decided on score, or no elimination place is.',
    oneWay: {
      title: (benchmark, turns) =>
        turns === 0
          ? `Wherever the weight of ${benchmark} is, the same team is eliminated on score`
          : `Moving the weight of ${benchmark} changes who is eliminated on score ${turns === 1 ? 'once' : `${turns} times`}`,
      explain:
        'The other weights adjust in proportion. Dots mark where two totals are equal; at filled dots the team eliminated on score changes. The dashed line is now.',
      now: 'now',
      table: 'Totals by share, and where they are equal',
      share: (benchmark) => `Share of ${benchmark}`,
      meeting: 'Equal totals',
      meet: (a, b, turns) => `${a.text} and ${b.text}${turns ? ' (changes who is eliminated on score)' : ''}`,
    },
    map: {
      title: (benchmark, outcomes) =>
        `From-scratch rules and weight of ${benchmark} together: ${outcomes === 1 ? 'one outcome' : `${outcomes} outcomes`}`,
      explain: (benchmark) =>
        `Across: the share of ${benchmark}; down: the from-scratch rules. The borders of the bands are exact; the dashed line is now.`,
      table: 'Who is eliminated, by rules and share',
      reading: 'Rules',
      share: (benchmark) => `Share of ${benchmark}`,
      out: 'Eliminated',
      cell: (byScore, byGate, byBoth, undecided) =>
        [
          ...(byScore.length > 0 ? [`score ${byScore.join(', ')}`] : []),
          ...(byGate.length > 0 ? [`independence ${byGate.join(', ')}`] : []),
          ...(byBoth.length > 0 ? [`score and independence ${byBoth.join(', ')}`] : []),
          ...(undecided.length > 0 ? [`undecided ${undecided.join(', ')}`] : []),
        ].join('; ') || 'none',
    },
    tornado: {
      title: (team, turning) =>
        turning === 0
          ? `No weight at zero or doubled reverses the outcome of ${team.text}`
          : `${turning === 1 ? 'One weight reverses' : `${turning} weights reverse`} the outcome of ${team.text}`,
      explain: (lead) =>
        `Lead over the cut line, in points: ${lead} now; above 0 the team survives on score. Each bar is one weight alone, at zero or doubled.`,
      none: 'weight at zero',
      twice: 'weight doubled',
      twiceShare: 'Doubled share',
      benchmark: 'Benchmark',
      cut: 'cut line',
    },
  },
  apply: 'Apply',
  applyLabel: (sentence) => `Apply: ${sentence}`,
  applied: (sentence) => `Applied. ${sentence}`,
  undo: 'Undo',
}
