import { describe, expect, it } from 'vitest'
import { chances as en } from '#i18n/en/chances.ts'
import { chances as ko } from '#i18n/ko/chances.ts'

const teams = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    text: `Team ${i + 1}`,
    reading: '팀',
    isOpen: i === 1,
    chance: `${40 + i}.0`,
  }))

describe('the teams that are too close to call', () => {
  it('are all named where they are few', () => {
    expect(en.title.close(teams(2))).toBe('Too close to call: Team 1 eliminated 40.0%, Team 2 undecided 41.0%')
    expect(ko.title.close(teams(2))).toBe('결과를 장담할 수 없다: Team 1 탈락 40.0%, Team 2 미정 41.0%')
  })

  it('are named up to three on a big board, and the others counted', () => {
    const list = 'Team 1 eliminated 40.0%, Team 2 undecided 41.0%, Team 3 eliminated 42.0%'
    expect(en.title.close(teams(20))).toBe(`Too close to call: ${list} and 17 others`)
    expect(en.call(teams(20))).toContain('For Team 1, Team 2, Team 3 and 17 others neither')
    expect(ko.title.close(teams(20))).toMatch(/Team 3 탈락 42\.0% 등 20팀$/)
    expect(ko.call(teams(20))).toMatch(/^Team 1·Team 2·Team 3 등 20팀은 탈락도/)
  })
})
