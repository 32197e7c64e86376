import { describe, expect, it } from 'vitest'
import * as actions from '#state/scenario/actions.ts'
import { applyChange } from '#state/scenario/applyChange.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import {
  beginDrag,
  cancelDrag,
  createScenarioStore,
  endDrag,
  keepAsMine,
  MAX_PAST,
  redo,
  type ScenarioStore,
  undo,
} from '#state/scenario/store.ts'
import * as weightActions from '#state/scenario/weightActions.ts'
import { makeCompetition } from './makeCompetition.ts'

const { field } = makeCompetition()
const scenarioOf = (store: ScenarioStore) => store.getState().scenario

describe('undo and redo', () => {
  it('cover every choice, and a new choice ends the redo', () => {
    const store = createScenarioStore()
    actions.setMissing(store, 'zero')
    actions.choose(store, 'seats', 2)
    undo(store)
    expect(scenarioOf(store)).toMatchObject({ missing: 'zero', seats: null })
    undo(store)
    undo(store)
    expect(scenarioOf(store)).toEqual(DEFAULT_SCENARIO)
    redo(store)
    expect(scenarioOf(store).missing).toBe('zero')
    actions.choose(store, 'gate', 'off')
    redo(store)
    expect(scenarioOf(store)).toMatchObject({ missing: 'zero', gate: 'off', seats: null })
  })

  it('take no notice of a choice that changes nothing', () => {
    const store = createScenarioStore()
    actions.setMissing(store, 'mean')
    actions.clearCell(store, 'lg', 'hle')
    expect(store.getState().past).toEqual([])
  })

  it('reach back a bounded way', () => {
    const store = createScenarioStore()
    for (let i = 0; i < MAX_PAST + 20; i++) actions.setPenalty(store, i % 2)
    expect(store.getState().past).toHaveLength(MAX_PAST)
  })

  it('do not hand the stored guest back once it was kept', () => {
    const store = createScenarioStore({ guest: true })
    actions.choose(store, 'gate', 'off')
    keepAsMine(store)
    undo(store)
    expect(store.getState().guest).toBe(false)
  })
})

describe('a drag', () => {
  it('is one undo entry, whatever happened on the way', () => {
    const store = createScenarioStore()
    beginDrag(store)
    for (const share of [0.3, 0.9, 1, 0.5]) weightActions.setWeightShare(store, field, 'red', share)
    endDrag(store)
    expect(scenarioOf(store).weights).toEqual({ red: 25 })
    expect(store.getState().past).toHaveLength(1)
    undo(store)
    expect(scenarioOf(store).weights).toEqual({})
  })

  it('to 100 % and back within a tenth of a percent restores everything and leaves no entry', () => {
    const store = createScenarioStore()
    beginDrag(store)
    weightActions.setWeightShare(store, field, 'red', 1)
    expect(scenarioOf(store).weights).toEqual({ red: 100, blue: 0, green: 0, tostring: 0 })
    weightActions.setWeightShare(store, field, 'red', 0.286)
    endDrag(store)
    expect(scenarioOf(store)).toBe(DEFAULT_SCENARIO)
    expect(store.getState().past).toEqual([])
  })

  it('that is cancelled never happened', () => {
    const store = createScenarioStore()
    beginDrag(store)
    weightActions.setGroupShare(store, field, 'korean', 0.9)
    cancelDrag(store)
    expect(store.getState()).toMatchObject({ scenario: DEFAULT_SCENARIO, past: [], drag: null })
  })

  it('is ended by an undo, which takes back all of it', () => {
    const store = createScenarioStore()
    beginDrag(store)
    weightActions.setWeightShare(store, field, 'red', 0.9)
    undo(store)
    expect(store.getState()).toMatchObject({ scenario: DEFAULT_SCENARIO, drag: null })
  })
})

describe('weights', () => {
  it('keep links short: one moved weight is one item', () => {
    const store = createScenarioStore()
    weightActions.setWeightShare(store, field, 'red', 0.5)
    expect(toSearch(scenarioOf(store))).toBe('?v=2&w=red:25&end=1')
  })

  it('leave locked shares alone', () => {
    const store = createScenarioStore()
    weightActions.toggleLock(store, 'blue')
    const before = weightActions.fieldShares(scenarioOf(store), field)
    weightActions.setWeightShare(store, field, 'red', 0.6)
    const after = weightActions.fieldShares(scenarioOf(store), field)
    expect(after.blue).toBe(before.blue)
    expect(after.red).toBeCloseTo(0.6, 3)
    weightActions.toggleLock(store, 'blue')
    expect(store.getState().locks.size).toBe(0)
  })

  it('go back one by one or all together', () => {
    const store = createScenarioStore()
    weightActions.zeroWeight(store, field, 'red')
    weightActions.setWeightShare(store, field, 'blue', 0.5)
    weightActions.resetWeight(store, field, 'red')
    expect(Object.keys(scenarioOf(store).weights)).toEqual(['blue'])
    weightActions.resetWeights(store)
    expect(scenarioOf(store).weights).toEqual({})
  })

  it('of a preset that is the field itself leave nothing in the link, and are a step', () => {
    const store = createScenarioStore()
    weightActions.applyWeights(store, field, { red: 1, blue: 2, green: 3, tostring: 4 })
    weightActions.applyWeights(store, field, { red: 10, blue: 10, green: 10, tostring: 5 })
    expect(scenarioOf(store).weights).toEqual({})
    expect(store.getState().steps).toBe(2)
  })
})

describe('actions', () => {
  it('bring another stage without what spoke of the old one, and keep the ways of reckoning', () => {
    const store = createScenarioStore()
    actions.setMissing(store, 'zero')
    actions.setRules(store, 'strict')
    actions.setCell(store, 'lg', 'hle', 50)
    actions.setAsOf(store, '2026-01-01')
    actions.toggleClaim(store, 'c001')
    actions.choose(store, 'seats', 2)
    actions.setAssumedGate(store, 'lg', 'fail')
    weightActions.toggleLock(store, 'red')
    actions.setStage(store, 'kr-sovereign-2')
    expect(toSearch(scenarioOf(store))).toBe('?v=2&c=kr-sovereign-2&missing=zero&rules=strict&end=1')
    expect(store.getState()).toMatchObject({ steps: 2, locks: new Set() })
  })

  it('make custom rules out of those in force', () => {
    const store = createScenarioStore()
    actions.setRules(store, 'strict')
    actions.setConsequence(store, 'tokenizer', 'ignore')
    expect(scenarioOf(store).rules).toMatchObject({
      preset: 'custom',
      unknown: 'fail',
      consequences: { tokenizer: 'ignore', data: 'fail' },
    })
    actions.setRules(store, 'lenient')
    actions.setProof(store, 'ruled')
    actions.setUnknown(store, 'open')
    expect(toSearch(scenarioOf(store))).toBe(
      '?v=2&rules=custom&rule=vision-encoder.note_audio-encoder.note_licence-control.note&proof=ruled&unknown=open&end=1',
    )
    actions.setRules(store, 'official')
    actions.setRules(store, 'custom')
    expect(toSearch(scenarioOf(store))).toBe('?v=2&rules=custom&end=1')
  })

  it('set and clear single entries and leave no empty row behind', () => {
    const store = createScenarioStore()
    actions.setCell(store, 'lg', 'hle', 12.34567)
    actions.setCell(store, 'skt', 'hle', 1)
    actions.setAssumed(store, 'lg', 'expert', 30)
    expect(scenarioOf(store).cells).toEqual({ lg: { hle: 12.3457 }, skt: { hle: 1 } })
    actions.clearCell(store, 'lg', 'hle')
    actions.clearAssumed(store, 'lg', 'expert')
    expect(scenarioOf(store)).toMatchObject({ cells: { skt: { hle: 1 } }, assumed: {} })
    expect(Object.keys(scenarioOf(store).cells)).toEqual(['skt'])
    actions.clearCell(store, 'skt', 'hle')
    actions.toggleClaim(store, 'c2')
    actions.toggleClaim(store, 'c1')
    expect(scenarioOf(store).claimsOff).toEqual({ c1: 'unstated', c2: 'unstated' })
    actions.setOffReason(store, 'c2', 'weak-source')
    actions.setOffReason(store, 'c3', 'trial')
    expect(toSearch(scenarioOf(store))).toBe('?v=2&off=c1_c2:weak-source&end=1')
    actions.toggleClaim(store, 'c2')
    expect(toSearch(scenarioOf(store))).toBe('?v=2&off=c1&end=1')
  })

  it('assume a state of a team at the gate, turn it and take it back, each one step of undo', () => {
    const store = createScenarioStore()
    actions.setAssumedGate(store, 'skt', 'fail')
    actions.setAssumedGate(store, 'naver', 'pass')
    actions.setAssumedGate(store, 'naver', 'pass')
    actions.setRules(store, 'strict')
    actions.setAsOf(store, '2026-01-14')
    expect(toSearch(scenarioOf(store))).toBe('?v=2&at=2026-01-14&rules=strict&assume=naver.pass_skt.fail&end=1')
    actions.setAssumedGate(store, 'skt', 'pass')
    actions.setAssumedGate(store, 'naver', null)
    expect(scenarioOf(store).assume).toEqual({ skt: 'pass' })
    undo(store)
    undo(store)
    expect(scenarioOf(store).assume).toEqual({ skt: 'fail', naver: 'pass' })
    for (let i = 0; i < 4; i++) undo(store)
    expect(scenarioOf(store)).toEqual(DEFAULT_SCENARIO)
    applyChange(store, { code: 'assume-off', team: 'skt', assumed: 'fail' })
    expect(store.getState().past).toEqual([])
  })

  it('hold numbers to what a link can carry', () => {
    const store = createScenarioStore()
    actions.setPenalty(store, 1000)
    actions.choose(store, 'seats', -2)
    actions.setPillars(store, [40, 33.333, Number.NaN])
    actions.setUncertainty(store, { epsilon: 0.25 })
    expect(toSearch(scenarioOf(store))).toBe('?v=2&pillars=40:33.33:0&p=100&k=0&eps=0.25&end=1')
    actions.setPillars(store, null)
    actions.choose(store, 'seats', 2, { defaultDate: '2026-11-30', defaultSeats: 2 })
    actions.choose(store, 'undated', 'hide')
    actions.choose(store, 'source', 'self')
    actions.choose(store, 'normalisation', 'rank')
    expect(toSearch(scenarioOf(store))).toBe('?v=2&norm=rank&undated=hide&source=self&p=100&eps=0.25&end=1')
  })

  it('reset all but the stage, and undo brings it back', () => {
    const store = createScenarioStore()
    actions.setStage(store, 'kr-sovereign-2')
    actions.choose(store, 'gate', 'fills')
    actions.reset(store)
    expect(toSearch(scenarioOf(store))).toBe('?v=2&c=kr-sovereign-2&end=1')
    undo(store)
    expect(scenarioOf(store).gate).toBe('fills')
  })
})
