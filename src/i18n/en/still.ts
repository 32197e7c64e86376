import type { still as korean } from '../ko/still.ts'

export const still: typeof korean = {
  note: (asOf, version) =>
    `This is the result of the default scenario as of ${asOf} (data ${version}). To see the scenario of a link or to change anything, turn JavaScript on.`,
  open: 'Open the page itself',
  other: '한국어',
}
