import type { Messages } from '../messages.ts'
import { readingWords } from '../readings.ts'

type Goal = 'safe' | 'out'

const HAPPENS: Record<Goal, string> = { safe: 'stays in', out: 'goes out' }
const NOT: Record<Goal, string> = { safe: 'keeps', out: 'puts' }
const DO: Record<Goal, string> = { safe: 'keep', out: 'put' }
const END: Record<Goal, string> = { safe: 'in', out: 'out' }
const WOULD: Record<Goal, string> = { safe: 'would stay in', out: 'would go out' }
const NAME = readingWords('name', 'en')

const and = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const flips: Messages['flips'] = {
  name: 'What would change it',
  title: (team, amount) => `Moving ${amount} percentage points of weight keeps ${team.text} in`,
  subtitle:
    'For each team the smallest changes that turn its outcome, one of each kind. Every one of them was applied and judged again.',
  waiting: 'Looking for the smallest changes',
  nextSeat: 'Failures on independence take every seat: weights and scores speak of the next seat.',
  meaning:
    'A change of weights is measured by the sum of the shares that rise (½Σ|Δs|), rounded up to 0.1 percentage points. Locked weights stay. A scenario, not a verdict on any company.',
  heading: (team, goal, outcome) =>
    `${outcome === 'undecided' ? 'Open now: ' : ''}${goal === 'safe' ? `To keep ${team.text} in` : `To put ${team.text} out`}`,
  kinds: {
    weights: 'Weights together',
    onPublished: 'On published values',
    oneWeight: 'One weight alone',
    score: 'One score',
    missingScore: 'One missing score',
    rule: 'One rule',
    claim: 'One claim',
    policy: 'One way of counting',
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
  bestFound: 'The smallest that was found; that none is smaller is not proved.',
  leansOn: (cells) =>
    `Leans on values that nobody published and that are filled in: ${cells.map(({ team, benchmarks }) => `${team.text} ${benchmarks.join(', ')}`).join('; ')}.`,
  onPublished: {
    impossible: (why) =>
      why === 'proved'
        ? 'On benchmarks without such values no change does it (proved).'
        : 'On benchmarks without such values none was found.',
  },
  impossible: (team, goal, why) =>
    ({
      gate:
        goal === 'safe'
          ? `${team.text} is held by the independence gate: weights cannot save it.`
          : `${team.text} does not compete on score.`,
      'no-seat': 'No seat goes by score.',
      'not-scored': `${team.text} has no score that weights could move.`,
      proved: `No weights at all ${DO[goal]} ${team.text} ${END[goal]} (proved).`,
      'not-found': `No weights were found that ${DO[goal]} ${team.text} ${END[goal]}; that there are none is not proved.`,
      'too-many': 'There are too many sets of teams to go through.',
    })[why],
  noOneWeight: (team, goal) => `No single weight ${NOT[goal]} ${team.text} ${END[goal]}.`,
  oneWeight: (team, goal, benchmark, from, to, isUp) =>
    `${team.text} ${HAPPENS[goal]} if the share of ${benchmark} alone ${isUp ? 'rises' : 'falls'} from ${from}% to ${to}%.`,
  noScore: (team, goal) => `No single score, even at the end of its scale, ${NOT[goal]} ${team.text} ${END[goal]}.`,
  score: (team, goal, benchmark, from, to, isUp) =>
    `${team.text} ${WOULD[goal]} with ${to} or ${isUp ? 'more' : 'less'} in ${benchmark} instead of ${from}.`,
  missing: {
    never: (team, goal) => `No single missing score, whatever it was, ${NOT[goal]} ${team.text} ${END[goal]}.`,
    any: (team, goal, benchmark) => `${team.text} ${WOULD[goal]} with any published value in ${benchmark}.`,
    needed: (team, goal, benchmark, to, isUp) =>
      `${team.text} ${WOULD[goal]} if its unpublished ${benchmark} were ${to} or ${isUp ? 'more' : 'less'}.`,
    note: ({ goal, filled, record, isBeyond, possible, gaps }) =>
      [
        ...(filled === null ? [] : [`The gap counts as ${filled} now.`]),
        ...(record === null
          ? []
          : [
              `The ${goal === 'safe' ? 'best' : 'lowest'} that any team published is ${record}: ${isBeyond ? 'it would have to go beyond that' : 'possible within that'}.`,
            ]),
        `Possible in ${possible} of ${gaps === 1 ? 'one gap' : `${gaps} gaps`}.`,
      ].join(' '),
  },
  effect: (clause, team, goal) => `${team.text} ${HAPPENS[goal]} ${clause}.`,
  noChoice: {
    rule: (team, goal) => `No single rule ${NOT[goal]} ${team.text} ${END[goal]}.`,
    claim: (team, goal) => `No single claim ${NOT[goal]} ${team.text} ${END[goal]}.`,
    policy: (team, goal) => `No single way of counting ${NOT[goal]} ${team.text} ${END[goal]}.`,
    date: (team, goal) => `No other date ${NOT[goal]} ${team.text} ${END[goal]}.`,
  },
  more: (n) => (n === 1 ? 'One more' : `${n} more`),
  if: {
    consequence: (component, consequence) =>
      `if ${component.toLowerCase()} ${{ fail: 'counts as a failure', note: 'is only noted', ignore: 'is not looked at' }[consequence]}`,
    unknown: {
      pass: 'if evidence below the standard passes',
      fail: 'if evidence below the standard fails',
      open: 'if evidence below the standard stays open',
    },
    proof: {
      alleged: 'if an allegation alone is enough',
      established: 'if only what is established counts',
      ruled: 'if only what the ministry ruled counts',
    },
    preset: (preset) => `if the rules are ${NAME[preset].toLowerCase()}`,
    claimOff: (claims) => `if this is set aside (${claims})`,
    claimOn: (claim) => `if this counts again (${claim})`,
    missing: {
      exclude: 'if benchmarks with gaps are dropped',
      renormalise: 'if each team is scored on its own values only',
      zero: 'if gaps count as zero',
      worst: 'if gaps take the lowest published value',
      mean: 'if gaps take the mean of the published values',
      additive: 'if gaps are estimated from team and benchmark effects',
    },
    normalisation: (option) => `if scores are put on one scale by “${option}”`,
    source: (option) => `if scores come from “${option}”`,
    undated: {
      show: 'if scores that may not have been public by then count',
      hide: 'if scores that may not have been public by then are left out',
    },
    gate: {
      adds: 'if failures on independence come on top of those by score',
      fills: 'if failures on independence use up the seats first',
      penalty: 'if failures on independence cost points only',
      off: 'if the independence gate is not used',
    },
    seats: (n) => (n === 1 ? 'if one seat goes' : `if ${n === 0 ? 'no seats go' : `${n} seats go`}`),
    date: (asOf) => `as seen on ${asOf}`,
  },
  pictures: {
    benchmark: 'Weight to move',
    team: 'Team to look at',
    nothing: 'No weight can move, or nothing is scored.',
    noLead: 'This team does not compete on score, or no seat goes by score.',
    oneWay: {
      title: (benchmark, turns) =>
        turns === 0
          ? `Wherever the weight of ${benchmark} stands, the same goes by score`
          : `Moving the weight of ${benchmark} changes who goes by score ${turns === 1 ? 'once' : `${turns} times`}`,
      explain:
        'The other weights give way in proportion. Dots mark where two totals meet; at filled ones the team that goes by score changes. The dashed line is now.',
      now: 'now',
      table: 'Totals by share, and where they meet',
      share: (benchmark) => `Share of ${benchmark}`,
      meeting: 'Meeting',
      meet: (a, b, turns) => `${a.text} and ${b.text}${turns ? ' (changes who goes by score)' : ''}`,
    },
    map: {
      title: (benchmark, outcomes) =>
        `Reading of from-scratch and weight of ${benchmark} together: ${outcomes === 1 ? 'one outcome' : `${outcomes} outcomes`}`,
      explain: (benchmark) =>
        `Across: the share of ${benchmark}; down: how from-scratch is read. Bands are cut at exact places; the dashed line is now.`,
      table: 'Who goes, by reading and share',
      reading: 'Reading',
      share: (benchmark) => `Share of ${benchmark}`,
      out: 'Out',
      cell: (byScore, byGate, byBoth, undecided) =>
        [
          ...(byScore.length > 0 ? [`score ${byScore.join(', ')}`] : []),
          ...(byGate.length > 0 ? [`independence ${byGate.join(', ')}`] : []),
          ...(byBoth.length > 0 ? [`score and independence ${byBoth.join(', ')}`] : []),
          ...(undecided.length > 0 ? [`open ${undecided.join(', ')}`] : []),
        ].join('; ') || 'nobody',
    },
    tornado: {
      title: (team, turning) =>
        turning === 0
          ? `No weight at zero or doubled turns the outcome of ${team.text}`
          : `${turning === 1 ? 'One weight turns' : `${turning} weights turn`} the outcome of ${team.text}`,
      explain: (lead) =>
        `Lead over the cut, in points: ${lead} now; above 0 the team stays by score. Each bar is one weight alone, at zero or doubled.`,
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
  undo: 'Undo it',
}
