import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChoiceChange,
  type Claim,
  COMPONENTS,
  CONSEQUENCES,
  type Competition,
  evaluate,
  explainGate,
  type GateChoices,
  type GateStatus,
  PROOFS,
  RULE_SETS,
  type Rules,
  UNKNOWN_POLICIES,
} from '#core/engine/index.ts'
import { makeChoices, makeClaim, makeCompetition, makeRules } from '../make.ts'
import { realDataset } from '../realDataset.ts'
import { cases } from './competitions.ts'
import { runs } from './runs.ts'

const { competition: real } = realDataset('kr-sovereign-1')
const days = [...new Set(real.claims.flatMap((c) => [c.public.first, c.public.last]))].sort()

const rules: fc.Arbitrary<Rules> = fc.oneof(
  fc.constantFrom<Rules>(...Object.values(RULE_SETS)),
  fc.record({
    consequences: fc
      .tuple(...COMPONENTS.map(() => fc.constantFrom(...CONSEQUENCES)))
      .map((list) => Object.fromEntries(COMPONENTS.map((c, i) => [c, list[i]])) as Rules['consequences']),
    proof: fc.constantFrom(...PROOFS),
    unknown: fc.constantFrom(...UNKNOWN_POLICIES),
  }),
)

const realCase = fc
  .record({
    rules,
    asOf: fc.constantFrom('2025-06-01', '2026-01-14', ...days),
    claimsOff: fc.subarray(
      real.claims.map((c) => c.id),
      { maxLength: 5 },
    ),
  })
  .map((choices) => ({ competition: real, choices: makeChoices(real, choices) }))

const bothKinds = fc.oneof(realCase, cases({ benchmarks: { min: 0, max: 0 }, pillars: false }))

/** The status through the whole evaluation, not through the explanation's own door. */
const statusOf = (competition: Competition, choices: ReturnType<typeof makeChoices>, team: string): GateStatus =>
  evaluate(competition, choices).gates.find((g) => g.team === team)?.status as GateStatus

describe(explainGate, () => {
  it('lists only changes after which the status is exactly the promised one', () => {
    let applied = 0
    fc.assert(
      fc.property(bothKinds, ({ competition, choices }) => {
        for (const { team, toPass, toFail } of explainGate(competition, choices)) {
          for (const [wanted, changes] of [
            ['pass', toPass],
            ['fail', toFail],
          ] as const) {
            for (const change of changes) {
              applied++
              expect(statusOf(competition, applyChoiceChange(choices, change), team)).toBe(wanted)
            }
          }
        }
      }),
      { numRuns: runs(150) },
    )
    expect(applied).toBeGreaterThan(runs(300))
  })

  it('says the status that the evaluation says, and no change to what already is', () => {
    fc.assert(
      fc.property(bothKinds, ({ competition, choices }) => {
        for (const { team, status, toPass, toFail } of explainGate(competition, choices)) {
          expect(status).toBe(statusOf(competition, choices, team))
          if (status === 'pass') expect(toPass).toEqual([])
          if (status === 'fail') expect(toFail).toEqual([])
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('names as cause only adverse claims of the team that stand on that day and are not set aside', () => {
    fc.assert(
      fc.property(bothKinds, ({ competition, choices }) => {
        const claims = new Map(competition.claims.map((c) => [c.id, c]))
        for (const { team, status, assumed, because } of explainGate(competition, choices)) {
          if (assumed !== null) expect(because).toEqual([])
          else if (status !== 'pass') expect(because.length).toBeGreaterThan(0)
          for (const ground of because) {
            if (status !== 'pass') expect(ground.claims.length).toBeGreaterThan(0)
            for (const id of ground.claims) {
              const claim = claims.get(id) as Claim
              expect(claim).toMatchObject({ team, polarity: 'adverse' })
              expect(claim.components).toContain(ground.component)
              expect(claim.public.last <= choices.asOf).toBe(true)
              expect(choices.claimsOff).not.toContain(id)
            }
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('asks for evidence that would indeed make the team pass', () => {
    fc.assert(
      fc.property(bothKinds, ({ competition, choices }) => {
        for (const { team, status, assumed, clearedBy } of explainGate(competition, choices)) {
          if (assumed !== null) expect(clearedBy).toEqual([])
          if (status === 'pass' || assumed !== null) continue
          const found = clearedBy.map(({ component, strength, notBefore }, i) =>
            makeClaim({
              id: `new-${i}`,
              team,
              polarity: 'exonerating',
              strength,
              components: [component],
              public: { first: notBefore, last: notBefore },
            }),
          )
          const cleared = { ...competition, claims: [...competition.claims, ...found] }
          expect(statusOf(cleared, choices, team)).toBe('pass')
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('never sets more claims aside than needed', () => {
    fc.assert(
      fc.property(bothKinds, ({ competition, choices }) => {
        for (const { team, toPass } of explainGate(competition, choices)) {
          for (const change of toPass) {
            if (change.code !== 'claims-off' || change.claims.length < 2) continue
            for (const kept of change.claims) {
              const fewer = change.claims.filter((id) => id !== kept)
              const changed = applyChoiceChange(choices, { code: 'claims-off', claims: fewer })
              expect(statusOf(competition, changed, team)).not.toBe('pass')
            }
          }
        }
      }),
      { numRuns: runs(60) },
    )
  })

  it('finds the two admissions that must both be set aside where one is not enough', () => {
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'weights', team: 'a' }),
        makeClaim({ id: 'vision', team: 'a', components: ['vision-encoder'] }),
      ],
    })
    const choices: GateChoices = makeChoices(competition, { rules: makeRules(['lm-weights', 'vision-encoder']) })
    const [a] = explainGate(competition, choices)
    expect(a?.toPass).toContainEqual({ code: 'claims-off', claims: ['weights', 'vision'] })
    expect(a?.toPass).not.toContainEqual(expect.objectContaining({ code: 'consequence' }))
  })

  it('turns an assumed state only by taking it back, where the rules then say so', () => {
    const competition = makeCompetition({ claims: [makeClaim({ id: 'weights', team: 'a' })] })
    const explained = (assume: GateChoices['assume']) =>
      explainGate(competition, makeChoices(competition, { rules: makeRules(['lm-weights']), assume }))[0]
    const none = { team: 'a', because: [], clearedBy: [] }
    const back = { code: 'assume-off', team: 'a', assumed: 'pass' }
    expect(explained({ a: 'pass' })).toEqual({ ...none, status: 'pass', assumed: 'pass', toPass: [], toFail: [back] })
    expect(explained({ a: 'fail' })).toEqual({ ...none, status: 'fail', assumed: 'fail', toPass: [], toFail: [] })
  })

  it('has nothing to offer to a team of which nothing was ever said', () => {
    const [a] = explainGate(makeCompetition(), makeChoices(makeCompetition()))
    expect(a).toEqual({ team: 'a', status: 'pass', assumed: null, because: [], toPass: [], toFail: [], clearedBy: [] })
  })
})

describe('explainGate on the first stage, the day before', () => {
  const of = (preset: keyof typeof RULE_SETS, team: string) =>
    explainGate(real, makeChoices(real, { asOf: '2026-01-14', rules: RULE_SETS[preset] })).find((e) => e.team === team)

  it('traces Naver Cloud under the official reading to both encoders and its own words', () => {
    const naver = of('official', 'naver')
    expect(naver?.status).toBe('fail')
    expect(naver?.because.map((g) => [g.component, g.claims[0]])).toEqual([
      ['vision-encoder', 'c019'],
      ['audio-encoder', 'c026'],
    ])
    expect(naver?.because[0]?.answers).toContain('c020')
    expect(naver?.toPass).toContainEqual({ code: 'preset', preset: 'lenient' })
    expect(naver?.toPass).toContainEqual({ code: 'proof', proof: 'ruled' })
    expect(naver?.toPass).toContainEqual({ code: 'claims-off', claims: ['c019', 'c026'] })
    expect(naver?.toPass).toContainEqual({ code: 'date', asOf: '2026-01-04' })
  })

  it('passes Upstage because its weights were cleared, and fails it on inference code alone', () => {
    const upstage = of('official', 'upstage')
    expect(upstage?.status).toBe('pass')
    expect(upstage?.because.find((g) => g.component === 'lm-weights')).toMatchObject({ state: 'cleared', claims: [] })
    const cleared = upstage?.because.find((g) => g.component === 'lm-weights')
    expect(cleared?.answers.slice(0, 2)).toEqual(['c005', 'c008'])
    expect(upstage?.toFail).toContainEqual({
      code: 'consequence',
      component: 'inference-code',
      consequence: 'fail',
    })
  })

  it('rests SK Telecom’s failure under strict on its word as reported on 12 January first', () => {
    const skt = of('strict', 'skt')
    expect(skt?.status).toBe('fail')
    expect(skt?.because[0]).toMatchObject({ component: 'inference-code', state: 'alleged', claims: ['n02'] })
  })
})
