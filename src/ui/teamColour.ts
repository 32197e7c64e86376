const KNOWN = ['lg', 'skt', 'upstage', 'naver', 'ncai', 'motif']

/** The colour that a team has everywhere on the page: ours, not the firm's brand. */
export const teamColour = (team: string): string => `var(--team-${KNOWN.includes(team) ? team : 'other'})`

/** The colour of the n-th benchmark group (0-based). */
export const groupColour = (index: number): string => `var(--group-${(index % 7) + 1})`
