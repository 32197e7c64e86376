import { describe, expect, it } from 'vitest'
import { playwrightCounts, sum, vitestCounts } from '../../scripts/checks/tally.mjs'

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const vitest = (over: object = {}) => ({
  numPassedTests: 4,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [passed],
  ...over,
})
const playwright = (over: object = {}, errors: unknown[] = []) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...over },
  errors,
})

describe(vitestCounts, () => {
  it('reads passed, failed and skipped', () => {
    const report = vitest({ numFailedTests: 2, numPendingTests: 1 })
    expect(vitestCounts(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 1, secondTry: 0 })
  })

  it('counts a file that broke before its first test', () => {
    const report = vitest({ testResults: [passed, { status: 'failed', assertionResults: [] }] })
    expect(vitestCounts(report, 1).failed).toBe(1)
  })

  it('counts an error outside all tests as one failure', () => {
    expect(vitestCounts(vitest(), 1)).toEqual({ passed: 4, failed: 1, skipped: 0, secondTry: 0 })
  })

  it('does not let a run of nothing pass', () => {
    expect(vitestCounts(vitest({ numPassedTests: 0, testResults: [] }), 0).failed).toBe(1)
    expect(vitestCounts(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0, secondTry: 0 })
  })
})

describe(playwrightCounts, () => {
  it('names tests that held at their second try, and takes errors outside the tests for failures', () => {
    expect(playwrightCounts(playwright({ unexpected: 1, flaky: 1, skipped: 2 }), 1)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
      secondTry: 1,
    })
    expect(playwrightCounts(playwright({}, [{ message: 'no server' }]), 1).failed).toBe(1)
  })

  it('counts a crash without a report as one failure', () => {
    expect(playwrightCounts(null, 139)).toEqual({ passed: 0, failed: 1, skipped: 0, secondTry: 0 })
  })
})

describe(sum, () => {
  it('adds each number by itself', () => {
    const one = { passed: 1, failed: 2, skipped: 3, secondTry: 4 }
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6, secondTry: 8 })
  })
})
