import type { FirstMessages } from '../messages.ts'

const integer = (n: number) => n.toLocaleString('en-US')

export const board: FirstMessages['board'] = {
  tab: (teams, most) =>
    `This part is worked out for at most ${integer(most)} teams; there are ${integer(teams)}. Ranking and weights work as ever.`,
  noClaims:
    'This data has no claims about from-scratch training: every team passes, and every reading gives the same result.',
  strips: (most) => `With more than ${most} teams no strips are drawn under the tracks.`,
  chances: (most) =>
    `With more than ${integer(most)} teams no chances are worked out, since each draw would compare every pair of them.`,
  policies: 'Nor are other ways to treat gaps compared.',
  pairs: (most) => `Shares by rank and pairs of teams are drawn for at most ${most} teams.`,
  dots: (most) => `The dots are drawn for at most ${most} teams. Every value stands in the table below.`,
  more: (n) => `and ${integer(n)} more`,
  between: (n) => `${integer(n)} teams between`,
  rows: (n) => `${integer(n)} teams`,
  toTop: 'To the top',
  toCut: 'To the cut line',
  columns: { rank: 'Rank', team: 'Team', bar: 'What the score is made of', total: 'Total' },
  scores: {
    team: 'Team',
    detail: 'The chosen cell',
    note: 'Teams stand in the order of the file. Choose a cell to see its source and reckoning below.',
  },
}
