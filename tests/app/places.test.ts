import { describe, expect, it } from 'vitest'
import { ROOM_IDS } from '#state/navigation/pageStore.ts'
import { ROOM_OF_SECTION, roomOfHash, roomsOf, sectionOfHash } from '../../src/features/places/places.ts'
import { realDataset } from '../realDataset.ts'

describe('where a fragment leads', () => {
  it.each([
    ['#claim-c019', 'evidence', null],
    ['#team-naver', 'evidence', null],
    ['#method-gate', 'method', null],
    ['#evidence', 'evidence', 'evidence'],
    ['#sure', 'sure', 'chances'],
    ['#change', 'change', 'flips'],
    ['#time', 'time', 'time'],
    ['#method', 'method', 'method'],
    ['#official', 'time', 'official'],
    ['#corrections', 'evidence', 'corrections'],
  ])('%s into its room', (hash, room, section) => {
    expect(roomOfHash(hash)).toBe(room)
    expect(sectionOfHash(hash)).toBe(section)
  })

  it.each([
    ['#explanation', 'evidence', 'explanation'],
    ['#chances', 'sure', 'chances'],
    ['#flips', 'change', 'flips'],
    ['#provenance', 'evidence', 'definitions'],
    ['#ledger', 'evidence', 'ledger'],
    ['#team', 'evidence', 'explanation'],
    ['#scores', 'evidence', 'entries'],
    ['#replay', 'time', 'replay'],
    ['#published', 'time', 'published'],
    ['#method', 'method', 'method'],
  ])('%s, the name of a tab of version 0.5.0, to what has its place', (hash, room, section) => {
    expect(roomOfHash(hash)).toBe(room)
    expect(sectionOfHash(hash)).toBe(section)
  })

  it.each(['', '#', '#verdict-sentence', '#benchmark-kobalt', '#method-nothing', '#constructor', '#claim-', '#LEDGER'])(
    '%j into no room',
    (hash) => {
      expect(roomOfHash(hash)).toBeNull()
      expect(sectionOfHash(hash)).toBeNull()
    },
  )

  it('each section by its own name', () => {
    for (const { section, room } of ROOM_OF_SECTION) {
      expect(roomOfHash(`#${section}`)).toBe(room)
      expect(sectionOfHash(`#${section}`)).toBe(section)
    }
  })
})

describe('the rooms of a stage', () => {
  it('are all five for both stages', () => {
    for (const id of ['kr-sovereign-1', 'kr-sovereign-2']) expect(roomsOf(realDataset(id))).toEqual(ROOM_IDS)
  })

  it('leave out the evidence where the data has none', () => {
    const real = realDataset()
    const bare = {
      ...real,
      benchmarks: { ...real.benchmarks, models: [] },
      provenance: { ...real.provenance, claims: [], definitions: [] },
    }
    expect(roomsOf(bare)).toEqual(ROOM_IDS.filter((id) => id !== 'evidence'))
  })
})
