import type { Messages } from '../messages.ts'
import type { TeamName } from '../segments.ts'

const list = (names: readonly TeamName[]) =>
  names.length < 2
    ? (names[0]?.text ?? '')
    : `${names
        .slice(0, -1)
        .map((n) => n.text)
        .join(', ')} and ${names.at(-1)?.text}`

export const provenance: Messages['provenance'] = {
  name: 'Provenance',
  title: (failing, open, reading) => {
    if (failing.length > 0)
      return `${reading}, ${list(failing)} ${failing.length > 1 ? 'fail' : 'fails'} the from-scratch gate`
    if (open.length > 0)
      return `${reading}, ${list(open)} ${open.length > 1 ? 'stay' : 'stays'} open at the from-scratch gate`
    return `${reading}, no team fails the from-scratch gate`
  },
  subtitle: (asOf) =>
    `Team and entered model × component; only what was said by ${asOf} counts. Choose a cell for its claims, answers and sources.`,
  table: 'State by team and component',
  team: 'Team and model',
  counted: (n) => `${n} on record`,
  setAside: (n) => `${n} set aside`,
  unknownTo: { pass: 'counts as a pass', fail: 'counts as a failure', open: 'left open' },
  overallColumn: 'On the whole entry',
  overallStill: 'moves no cell',
  legend: 'Signs',
  legendRed: 'Thick edge: fails under the active reading',
  legendUnknown: 'Question mark: not proven to the standard',
  legendClear: '“Nothing raised” means just that; it does not certify that the team built it alone.',
  reasons: 'Why a team fails or stays open',
  showCell: (team, component) => `${team}, ${component}: show the evidence`,
  close: 'Close',
  why: 'Why this state',
  whyState: {
    clear: 'Nothing had been raised about this component by this date.',
    cleared: 'Something was raised, but an established answer or a ruling that is no weaker has cleared it.',
    disputed: 'An allegation was made and answered, and neither side is established.',
    alleged: 'An allegation was made, and no later answer was given or not to all of it.',
    established:
      'Something was stated by the team itself or read in public material. Stating it does not mean admitting a breach.',
    ruled: 'The ministry named this component in its decision.',
  },
  whyContext: 'The facts listed below as context are no breach and do not move the state.',
  whyOff: (n) =>
    `${n === 1 ? 'One claim has' : `${n} claims have`} been set aside, so the state may differ from the record.`,
  whyLater: (n) =>
    `${n === 1 ? 'One statement' : `${n} statements`} from after this date ${n === 1 ? 'is' : 'are'} not counted.`,
  clears: 'What would clear it',
  clearsState: {
    disputed: 'An answer that is established, not only said, or a ruling in the team’s favour clears it.',
    alleged: 'An answer by the team makes it disputed; an established answer or a ruling in its favour clears it.',
    established:
      'A later established finding to the contrary on this component, or a ruling in the team’s favour, clears it.',
    ruled: 'Only a new ruling on this component clears it.',
  },
  rule: {
    fail: (proof, unknown) => `This component fails ${proof}. Weaker evidence ${unknown}.`,
    note: 'This component is noted and decides nothing.',
    ignore: 'This component is not looked at.',
  },
  proofIs: { alleged: 'on an allegation alone', established: 'once established', ruled: 'once ruled by the ministry' },
  so: (reading) => `So for now: ${reading}.`,
  raised: 'Raised',
  answers: 'Answers',
  noAnswer: 'No separate answer is on record.',
  noAnswerYet: 'No answer was known by this date; those below came later.',
  ownWords: 'The team’s own statement; no separate answer is known.',
  others: 'Other answers and context',
  overallNote: 'Statements and rulings on the entry as a whole are shown and move no cell.',
  empty: 'Nothing is on record for this cell.',
  saidBy: (by) => `Said by ${by}`,
  polarity: { adverse: 'Raised', exonerating: 'Answer', neutral: 'Context' },
  strength: {
    adverse: { alleged: 'alleged', established: 'established', ruled: 'ruled' },
    exonerating: { alleged: 'said', established: 'established answer', ruled: 'ruled' },
    neutral: { alleged: 'stated', established: 'established fact', ruled: 'announced by the ministry' },
  },
  stance: {
    admitted: 'Use stated by the team (not an admission of a breach)',
    verified: 'read in public material or in a named analysis',
    withdrawn: 'withdrawn by those who raised it',
    reported: 'press report',
    statement: 'official position',
    'self-claimed': 'the team’s own account',
  },
  tag: {
    later: 'after this date',
    unsure: 'may not have been public by this date: not counted',
    off: 'set aside',
    'other-model': 'about a model that was not entered: not counted',
    context: 'context: not counted',
    elsewhere: 'on another component: does not move this cell',
    overall: 'on the whole entry: moves no cell',
    counts: '',
    cleared: 'cleared',
  },
  aboutModel: (model) => `About another model: ${model}`,
  aboutEntered: (model) => `About a model entered alongside: ${model}`,
  aboutComponents: (names) => `Components: ${names.join(', ')}`,
  takeOut: 'Set aside',
  offReason: {
    label: (claim) => `Reason for setting ${claim} aside`,
    options: {
      unstated: 'not stated',
      trial: 'to see what it changes',
      'weak-source': 'its source is weak',
      contradicted: 'another source contradicts it',
      answered: 'the answer to it suffices',
      beside: 'does not bear on from-scratch',
    },
  },
  offList: {
    title: (n) => (n === 1 ? 'One statement set aside' : `${n} statements set aside`),
    back: 'Count again',
    backOf: (claim) => `Count ${claim} again`,
  },
  sources: 'Sources',
  lowReliability: 'low reliability',
  unknownSource: (id) => `Source ${id}`,
  definitions: (n) => `${n} texts on what “from scratch” means`,
  definitionBy: {
    ministry: 'Ministry',
    expert: 'Expert',
    global: 'International',
    private: 'Private',
    accuser: 'Accuser',
  },
  conflicts: (n) => `${n} places where sources contradict each other`,
}
