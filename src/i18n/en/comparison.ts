import type { Outcome } from '#core/engine/index.ts'
import type { DepthMessages } from '../messages.ts'

const OUTCOME: Record<Outcome, string> = { safe: 'safe', out: 'out', undecided: 'undecided' }

export const comparison: DepthMessages['comparison'] = {
  title: (teams, sides) =>
    teams === 0
      ? `${sides} scenarios agree on every team`
      : `The scenarios disagree on ${teams === 1 ? 'one team' : `${teams} teams`}`,
  name: 'Compare',
  subtitle: 'Scenarios, not a verdict on any company. The first one is the base.',
  empty: 'Choose two to four scenarios to compare.',
  add: 'Add to the comparison',
  choose: 'Choose…',
  now: 'On screen',
  official: 'The default',
  reading: (name) => `On screen, ${name}`,
  letter: (letter) => `Scenario ${letter}`,
  base: 'base',
  makeBase: 'Make it the base',
  makeBaseLabel: (name) => `Make ${name} the base`,
  drop: 'Leave out',
  dropLabel: (name) => `Leave out ${name}`,
  openSide: 'Open',
  openSideLabel: (name) => `Open ${name}`,
  details: 'What made the difference',
  others: (n) => `and ${n} more`,
  close: 'Close the comparison',
  verdicts: 'Verdicts',
  verdictTable: 'Outcome and rank of each team by scenario',
  team: 'Team',
  rank: (rank, total) => `rank ${rank}, ${total}`,
  notScored: 'not scored',
  notThere: 'not in this stage',
  hypothetical: (n) => `${n} what-if`,
  slope: 'How the ranks change',
  slopeKey: {
    safe: 'safe',
    undecided: 'undecided',
    score: 'out on score',
    gate: 'out on independence',
    both: 'out on both',
  },
  choices: 'Which choices differ',
  against: (name, base) => `${name}: changed from ${base}`,
  attribution: 'What made the difference',
  attributionHelp:
    'The mean of what each changed choice adds, over every order in which the changes can be made (Shapley value, 1953). Safe is taken as 0, undecided as 50, out as 100; the rows of a team sum to its whole change.',
  evaluations: (n) => `Exact: all ${n} mixtures of the two scenarios were evaluated.`,
  otherStage: 'Two stages have other teams and other scores: the difference cannot be attributed to choices.',
  tooMany: (evaluations, teams) =>
    `For ${teams} teams, ${evaluations} mixtures would have to be evaluated. That is not done here, and no estimate is shown instead.`,
  nothing: 'No choice that affects the result differs: there is nothing to attribute.',
  working: 'Calculating the contribution of each choice',
  outcomePart: 'Contribution to the outcome (percentage points)',
  totalPart: 'Contribution to the total (points)',
  groupColumn: 'Choice',
  sum: 'Sum',
  alone: 'With this alone',
  apply: 'Apply this alone',
  applyLabel: (group) => `Apply ${group} alone`,
  applied: (group) => `Applied: ${group}. One undo takes it back.`,
  undo: 'Undo',
  notOnTheWay: 'no score in between, not attributed',
  because: (team, from, to, parts) => `${team.text} from ${OUTCOME[from]} to ${OUTCOME[to]}: ${parts.join(', ')}`,
  part: (group, percent) => `${group} ${percent} percentage points`,
  present: (n) => `Present as ${n} slides`,
  presentLink: 'Copy the link that opens the slides',
  link: 'Link to this comparison',
  tooLong: (n) =>
    `The link would have ${n} characters, over the 8,192 that are read, and was not made. Leave a scenario out, or export a file.`,
}
