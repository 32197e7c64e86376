import type { Messages } from '../messages.ts'

export const informationValue: Messages['informationValue'] = {
  title: 'What would be worth knowing most',
  explain:
    'Each missing score and each claim below the standard of proof is answered both ways, one at a time; those that move the chance of going out most come first. Hypothetical: nothing is said about which answer is right.',
  open: 'Work it out',
  waiting: 'Answering each gap and claim both ways',
  nothing: 'No score is missing and no claim is below the standard of proof.',
  columns: {
    question: 'Not known',
    answers: 'Answers tried',
    mover: 'Team moved most',
    chances: 'Chance of going out',
    moved: 'Difference',
  },
  score: (team, benchmark) => `${team}, score on ${benchmark}`,
  claim: (team, parts, by) => `${team}, claim about ${parts} (${by})`,
  values: (low, high) => `${low} / ${high}`,
  verdicts: 'set aside / upheld',
  fromTo: (from, to) => `${from} → ${to}%`,
  moved: (percent, error) => `${percent} pp (± ${error})`,
  method: (rest, samples) =>
    `A score is set to the lowest and the highest value published in its column (the ends of the scale where fewer than two differ), a claim is set aside and upheld. ${samples} draws for each answer, from the same random numbers; ± is an upper bound of the standard error of the difference. Left out: ${rest} that move it by less than twice that.`,
}
