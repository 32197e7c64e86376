import type { Messages } from '../messages.ts'

export const team: Messages['team'] = {
  name: 'Team by team',
  choose: 'Choose a team',
  subtitle: (models) =>
    `Models entered: ${models}. Speaker and date come first; what was raised stands beside its answers.`,
  missing: (id) => `Team ${id}, where the link leads, is not in the data of this stage.`,
  verdict: 'This scenario says',
  score: 'Total and rank by score',
  total: (points, rank) => `${points}, rank ${rank}`,
  chance: 'Share of samples that put it out',
  happened: (date) => `What happened, ${date}`,
  components: (n, asOf) =>
    n === 0
      ? `No component was called into question by ${asOf}`
      : `${n === 1 ? 'One component' : `${n} components`} called into question by ${asOf}`,
  component: 'Component',
  state: 'State',
  reading: 'Under the rules as set',
  restsOn: 'On record as',
  clear: (components) => `Nothing raised: ${components.map((c) => c.toLowerCase()).join(', ')}.`,
  claims: (n, asOf) =>
    n === 0
      ? 'On record about this team'
      : `${n === 1 ? 'One thing' : `${n} things`} raised, with answers, as of ${asOf}`,
  noClaims: 'Nothing is on record about this team.',
}
