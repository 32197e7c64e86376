import { integer } from '../format.ts'
import type { FirstMessages } from '../messages.ts'

export const board: FirstMessages['board'] = {
  room: (teams, most) =>
    `This part is calculated for at most ${integer(most)} teams; there are ${integer(teams)}. Ranking and weights work as ever.`,
  pairs: (most) => `Shares by rank and pairs of teams are drawn for at most ${most} teams.`,
  rows: (n) => `${integer(n)} teams`,
  toTop: 'To the top',
  toCut: 'To the cut line',
  columns: { pin: 'Pinned', rank: 'Rank', team: 'Team', bar: 'What the score is made of', total: 'Total' },
  scores: {
    team: 'Team',
    note: 'Teams are in the order of the file. Choose a cell to see its source and calculation below.',
  },
}
