import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  applyChoiceChange,
  type Choices,
  COMPONENTS,
  type Competition,
  type Evaluation,
  evaluate,
  explainGate,
  type GateChange,
  type Notice,
  PROOFS,
  type Reason,
  RULE_SET_IDS,
  RULE_SETS,
  UNKNOWN_POLICIES,
} from '#core/engine/index.ts'
import { cases } from './competitions.ts'
import { runs } from './runs.ts'

// What stands beside scores and verdicts (notices, reasons, order, changes), stated a second time.
vi.setConfig({ testTimeout: 120_000 })

const rowOf = (found: Evaluation, team: string) => {
  const row = found.ranking.find((r) => r.team === team)
  if (row === undefined) throw new Error(`no row for ${team}`)
  return row
}

/** Out by score in every possible world, read from the outcomes of the same choices with the gate off. */
function goesByScore(competition: Competition, choices: Choices, found: Evaluation): ReadonlySet<string> {
  const judged = choices.gate === 'adds' ? evaluate(competition, { ...choices, gate: 'off' }) : found
  const goes = judged.verdicts.filter((v) =>
    choices.gate === 'fills' ? v.outcome === 'out' && v.gate !== 'fail' : v.outcome === 'out',
  )
  return new Set(goes.map((v) => v.team))
}

function reasonsOf(competition: Competition, choices: Choices, found: Evaluation, team: string): Reason[] {
  const gate = found.gates.find((g) => g.team === team)
  const row = rowOf(found, team)
  const out = goesByScore(competition, choices, found)
  const reasons: Reason[] = []
  const assumed = choices.assume[team]
  if (assumed !== undefined && choices.gate !== 'off') reasons.push({ code: 'gate-assumed', assumed })
  for (const part of choices.gate === 'off' || assumed !== undefined ? [] : (gate?.components ?? [])) {
    const { component, state, standing: claims } = part
    if (part.effect === 'fail') reasons.push({ code: 'gate-fails', component, state, claims })
    if (part.effect === 'open') reasons.push({ code: 'gate-open', component, state, claims })
  }
  if (out.has(team) && row.total !== null) {
    const rest = competition.teams
      .map(({ id }) => rowOf(found, id))
      .filter((r) => r.total !== null && !out.has(r.team))
      .filter((r) => choices.gate !== 'fills' || found.gates.find((g) => g.team === r.team)?.status !== 'fail')
    const lowest = Math.min(...rest.map((r) => r.total as number))
    const next = rest.find((r) => r.total === lowest) ?? null
    const gap = next === null ? null : lowest - row.total
    reasons.push({ code: 'lowest-score', rank: row.rank as number, total: row.total, gap, next: next?.team ?? null })
  }
  if (row.unscored !== null) reasons.push({ code: 'unscored', reason: row.unscored })
  return reasons
}

function noticesOf(competition: Competition, choices: Choices, found: Evaluation): Notice[] {
  const notices: Notice[] = []
  const inPlay = Object.keys(found.shares)
  const ids = competition.field.map((entry) => entry.benchmark)
  const lacks = (team: string, id: string) => rowOf(found, team).cells[id]?.kind === 'missing'
  const teams = competition.teams.map((t) => t.id)
  const takingPart = teams.filter((id) => rowOf(found, id).ownValues > 0)
  if (inPlay.length === 0) notices.push({ code: 'no-benchmark-left' })
  else if (inPlay.every((id) => !choices.weights[id])) notices.push({ code: 'no-usable-weight' })
  else if (Object.values(found.pillarWeights).every((w) => w === 0)) notices.push({ code: 'no-pillar' })
  const unpublished = ids.filter((id) => teams.every((team) => lacks(team, id)))
  if (unpublished.length > 0) notices.push({ code: 'benchmarks-unpublished', benchmarks: unpublished })
  const excluded = ids.filter(
    (id) => choices.missing === 'exclude' && !unpublished.includes(id) && takingPart.some((team) => lacks(team, id)),
  )
  if (excluded.length > 0) notices.push({ code: 'benchmarks-excluded', benchmarks: excluded })
  for (const pillar of competition.pillars.filter((p) => !p.isBenchmark)) {
    const { mean, earlierMean, published } = pillar
    const by = choices.asOf
    const isKnown =
      (pillar.public <= by ? mean !== null : earlierMean !== undefined && earlierMean.public <= by) ||
      published.some((p) => (p.public ?? pillar.public) <= by && teams.includes(p.team)) ||
      teams.some((team) => choices.assumed[team]?.[pillar.id] !== undefined)
    if (!isKnown && (choices.pillars[pillar.id] ?? 0) > 0) notices.push({ code: 'pillar-not-known', pillar: pillar.id })
  }
  if (found.verdicts.length > 0 && found.verdicts.every((v) => v.outcome === 'out')) {
    notices.push({ code: 'all-eligible-go', teams: teams.length })
  }
  const assumed = teams.filter((team) => choices.assume[team] !== undefined)
  if (choices.gate === 'off' && assumed.length > 0) notices.push({ code: 'assumed-gate-off', teams: assumed })
  return notices
}

describe('beside the verdict', () => {
  it('stand exactly the reasons that follow from scores and gate', () => {
    fc.assert(
      fc.property(cases(), ({ competition, choices }) => {
        const found = evaluate(competition, choices)
        for (const { team, reasons } of found.verdicts) {
          const withoutTies = reasons.filter((r) => r.code !== 'tie-at-cut')
          expect(withoutTies, team).toEqual(reasonsOf(competition, choices, found, team))
        }
      }),
      { seed: 91, numRuns: runs(1200) },
    )
  })

  it('stands a tie at the cut only for teams whose order is open, and names them', () => {
    let ties = 0
    fc.assert(
      fc.property(cases({ plain: true, benchmarks: { min: 1, max: 2 } }), ({ competition, choices }) => {
        const found = evaluate(competition, choices)
        for (const { team, outcome, gate, reasons } of found.verdicts) {
          const own = rowOf(found, team)
          const equals = found.ranking.filter((r) => r.rank === own.rank || r.rank === null || own.rank === null)
          const tie = reasons.find((r) => r.code === 'tie-at-cut')
          if (tie === undefined) {
            const races = choices.gate === 'off' || choices.gate === 'penalty' || gate === 'pass'
            if (races && outcome === 'undecided' && found.gates.every((g) => g.status !== 'unknown')) {
              expect(found.ranking.some((r) => r.total === null)).toBe(true)
            }
            continue
          }
          ties++
          expect(tie.teams.length).toBeGreaterThan(1)
          expect(tie.teams).toContain(team)
          if (own.rank !== null) {
            for (const other of tie.teams) expect(equals.map((r) => r.team)).toContain(other)
          }
        }
      }),
      { seed: 92, numRuns: runs(800) },
    )
    expect(ties).toBeGreaterThan(runs(50))
  })

  it('stand exactly the notices that follow from data and choices', () => {
    fc.assert(
      fc.property(cases(), ({ competition, choices }) => {
        const found = evaluate(competition, choices)
        const others = found.notices.filter((n) => n.code !== 'seats-taken-by-gate')
        expect(others).toEqual(noticesOf(competition, choices, found))
      }),
      { seed: 93, numRuns: runs(1500) },
    )
  })

  it('stands who would take the next seat where failures of the gate have taken all', () => {
    let told = 0
    fc.assert(
      fc.property(cases({ plain: true }), fc.integer({ min: 0, max: 2 }), ({ competition, choices: given }, seats) => {
        const choices: Choices = { ...given, gate: 'fills', seats: Math.min(seats, competition.teams.length - 1) }
        const found = evaluate(competition, choices)
        const failures = found.gates.filter((g) => g.status === 'fail').length
        const notice = found.notices.find((n) => n.code === 'seats-taken-by-gate')
        const isDue = choices.seats > 0 && failures >= choices.seats && failures < competition.teams.length
        expect(notice !== undefined).toBe(isDue)
        if (notice === undefined) return
        told++
        const more = evaluate(competition, { ...choices, seats: failures + 1 })
        for (const { team, outcome, gate } of more.verdicts) {
          if (gate === 'fail') expect(notice.next).not.toContain(team)
          if (gate === 'pass') expect(notice.next.includes(team)).toBe(outcome !== 'safe')
        }
      }),
      { seed: 94, numRuns: runs(1500) },
    )
    expect(told).toBeGreaterThan(runs(50))
  })

  it('stands the ranking in order, ties and the unscored as the competition has them', () => {
    fc.assert(
      fc.property(cases({ plain: true, benchmarks: { min: 0, max: 2 } }), ({ competition, choices }) => {
        const { ranking } = evaluate(competition, choices)
        const place = (team: string) => competition.teams.findIndex((t) => t.id === team)
        const wanted = ranking.toSorted((a, b) => {
          if (a.rank === b.rank) return place(a.team) - place(b.team)
          if (a.rank === null) return 1
          return b.rank === null ? -1 : a.rank - b.rank
        })
        expect(ranking.map((r) => r.team)).toEqual(wanted.map((r) => r.team))
        for (const row of ranking) {
          expect(row.rank === null).toBe(row.total === null)
          expect(row.contributions.length > 0 || row.total === null || Object.keys(row.cells).length === 0).toBe(true)
          if (row.total === null) {
            expect([row.benchmarkScore, row.contributions]).toEqual([null, []])
            expect(Object.values(row.pillars).some((p) => p.origin === 'computed')).toBe(false)
          }
          for (const part of Object.values(row.pillars)) expect(part).toBeDefined()
        }
      }),
      { seed: 95, numRuns: runs(800) },
    )
  })
})

/** Every single change there is, tried by brute force, in the order of the engine's promise. */
function singleChanges(
  competition: Competition,
  choices: Choices,
  team: string,
  wanted: 'pass' | 'fail',
): GateChange[] {
  const { rules, claimsOff, asOf, assume } = choices
  const consequence = wanted === 'pass' ? 'note' : 'fail'
  const own = competition.claims.filter((c) => c.team === team).map((c) => c.id)
  const days = [...new Set(competition.claims.flatMap((c) => [c.public.first, c.public.last]))].sort()
  const works = (change: GateChange) =>
    evaluate(competition, applyChoiceChange(choices, change)).gates.find((g) => g.team === team)?.status === wanted
  const isPreset = (id: keyof typeof RULE_SETS) =>
    JSON.stringify([RULE_SETS[id].consequences, RULE_SETS[id].proof, RULE_SETS[id].unknown]) ===
    JSON.stringify([Object.fromEntries(COMPONENTS.map((c) => [c, rules.consequences[c]])), rules.proof, rules.unknown])
  const all: GateChange[] = []
  const assumed = assume[team]
  if (assumed !== undefined) all.push({ code: 'assume-off', team, assumed })
  for (const component of COMPONENTS) {
    if (rules.consequences[component] !== consequence) all.push({ code: 'consequence', component, consequence })
  }
  for (const unknown of UNKNOWN_POLICIES) if (unknown !== rules.unknown) all.push({ code: 'unknown', unknown })
  for (const proof of PROOFS) if (proof !== rules.proof) all.push({ code: 'proof', proof })
  for (const id of own) if (!claimsOff.includes(id)) all.push({ code: 'claims-off', claims: [id] })
  for (const claim of own) if (claimsOff.includes(claim)) all.push({ code: 'claim-on', claim })
  for (const preset of RULE_SET_IDS) if (!isPreset(preset)) all.push({ code: 'preset', preset })
  const before = days.filter((day) => day < asOf).findLast((day) => works({ code: 'date', asOf: day }))
  const after = days.filter((day) => day > asOf).find((day) => works({ code: 'date', asOf: day }))
  return [
    ...all.filter(works),
    ...(before === undefined ? [] : [{ code: 'date', asOf: before } as const]),
    ...(after === undefined ? [] : [{ code: 'date', asOf: after } as const]),
  ]
}

describe('the changes that would turn a gate', () => {
  it('leave none out that works alone, and name each day nearest first', () => {
    let found = 0
    fc.assert(
      fc.property(cases({ benchmarks: { min: 0, max: 0 }, pillars: false }), ({ competition, choices }) => {
        for (const { team, status, toPass, toFail } of explainGate(competition, choices)) {
          for (const [wanted, changes] of [
            ['pass', toPass],
            ['fail', toFail],
          ] as const) {
            if (status === wanted) continue
            const single = changes.filter((c) => c.code !== 'claims-off' || c.claims.length === 1)
            const expected = singleChanges(competition, choices, team, wanted)
            expect(single, `${team} to ${wanted}`).toEqual(expected)
            found += expected.length
          }
        }
      }),
      { seed: 96, numRuns: runs(250) },
    )
    expect(found).toBeGreaterThan(runs(300))
  })
})
