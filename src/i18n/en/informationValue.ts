import type { Messages } from '../messages.ts'

export const informationValue: Messages['informationValue'] = {
  title: 'What would be most worth knowing',
  explain:
    'Each missing score and each claim below the standard of proof is answered both ways, one at a time; those that change the elimination share most come first. Hypothetical: nothing is said about which answer is right.',
  open: 'Calculate',
  waiting: 'Answering each missing score and claim both ways',
  nothing: 'No score is missing and no claim is below the standard of proof.',
  columns: {
    question: 'Not known',
    answers: 'Answers tried',
    mover: 'Team that changes most',
    chances: 'Elimination share',
    moved: 'Difference',
  },
  score: (team, benchmark) => `${team}, score on ${benchmark}`,
  claim: (team, parts, by) => `${team}, claim about ${parts} (${by})`,
  values: (low, high) => `${low} / ${high}`,
  verdicts: 'set aside / upheld',
  fromTo: (from, to) => `${from} → ${to}%`,
  moved: (percent, error) => `${percent} percentage points (± ${error})`,
  method: (rest, samples) =>
    `A score is set to the lowest and the highest value published in its column (the ends of the scale where fewer than two differ), a claim is set aside and upheld. ${samples} draws for each answer, from the same random numbers; ± is an upper bound of the standard error of the difference. Left out: ${rest} that change it by less than twice that.`,
}
