import { afterEach, describe, expect, it } from 'vitest'
import { paletteOf } from '#export/picture/palette.ts'
import { colourTeams, teamColour } from '#ui/teamColour.ts'

const { style } = document.documentElement
const given = (team: string) => style.getPropertyValue(`--team-${team}`)

afterEach(() => document.documentElement.removeAttribute('style'))

describe('the colours of teams', () => {
  it('are the team’s own, or one for all others', () => {
    expect(teamColour('a_team-2')).toBe('var(--team-a_team-2, var(--team-other))')
  })

  it('stand in pictures as values', () => {
    style.setProperty('--team-other', '#7a6a4f')
    style.setProperty('--team-gana', '#0072b2')
    expect(['gana', 'dara'].map((team) => paletteOf('light')(teamColour(team)))).toEqual(['#0072b2', '#7a6a4f'])
  })

  it('are given to a table of one’s own in its order, each once, and taken back', () => {
    const teams = ['gana', 'dara', 'naver', 'maba', 'saa', 'jacha', 'seventh']
    const takeBack = colourTeams(teams)
    const colours = teams.map(given)
    expect(colours).toEqual([
      'var(--team-lg)',
      'var(--team-skt)',
      '',
      'var(--team-naver)',
      'var(--team-ncai)',
      'var(--team-motif)',
      '',
    ])
    takeBack()
    expect(teams.map(given)).toEqual(teams.map(() => ''))
  })
})
