/** The colour that a team has everywhere on the page: ours, not the firm's brand. */
export const teamColour = (team: string): string => `var(--team-${team}, var(--team-other))`

/** As many colours as can be distinguished side by side; with more teams, some share one. */
const COLOURS = ['lg', 'skt', 'upstage', 'naver', 'ncai', 'motif']

/** Gives the teams of a table of the reader's own the colours of the page, in the order of the table. */
export function colourTeams(teams: readonly string[]): () => void {
  const { style } = document.documentElement
  const given = COLOURS.flatMap((colour, i) => {
    const team = teams[i]
    return team === undefined || COLOURS.includes(team)
      ? []
      : [{ name: `--team-${team}`, value: `var(--team-${colour})` }]
  })
  for (const { name, value } of given) style.setProperty(name, value)
  return () => {
    for (const { name } of given) style.removeProperty(name)
  }
}
