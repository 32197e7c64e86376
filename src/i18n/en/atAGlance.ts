import type { Messages } from '../messages.ts'

export const atAGlance: Messages['atAGlance'] = {
  sure: {
    explain: 'Share of draws in which a team goes out, by route',
    switches: 'What is moved together',
    more: 'More on how sure this is',
  },
  flips: {
    explain: 'Any one of these turns the outcome. Undo takes an applied one back.',
    nothing: 'No single change was found that turns the outcome.',
    applied: 'Applied.',
    more: 'Everything that would change it',
  },
}
