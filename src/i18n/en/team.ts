import type { Messages } from '../messages.ts'

export const team: Messages['team'] = {
  choose: 'Choose a team',
  all: 'All teams',
  entered: (models) => `${models.length === 1 ? 'Model' : 'Models'} entered: ${models.join(', ')}.`,
  missing: (id) => `The link leads to team ${id}, which is not in the data of this stage.`,
}
