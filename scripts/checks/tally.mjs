import { existsSync, readFileSync } from 'node:fs'

export const nothing = { passed: 0, failed: 0, skipped: 0, secondTry: 0 }

const readReport = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  } catch {
    return null
  }
}

/** A runner that failed without a failed test, or ran no test at all, counts as one failure. */
const withRunner = (counts, exitCode) => {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/** Counts of Vitest's JSON report; a file that broke before its first test counts as one failure. */
export const vitestCounts = (report, exitCode) => {
  if (report === null) return withRunner(nothing, exitCode || 1)
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  return withRunner(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      secondTry: 0,
    },
    exitCode,
  )
}

/** Counts of Playwright's JSON report; an error outside the tests is a failure, a test that held at its second try is named. */
export const playwrightCounts = (report, exitCode) => {
  if (report === null) return withRunner(nothing, exitCode || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + (report.errors?.length ?? 0)
  return withRunner({ passed: expected + flaky, failed, skipped, secondTry: flaky }, exitCode)
}

export const vitestCountsOf = (file, exitCode) => vitestCounts(readReport(file), exitCode)
export const playwrightCountsOf = (file, exitCode) => playwrightCounts(readReport(file), exitCode)

export const sum = (counts) =>
  counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      secondTry: total.secondTry + one.secondTry,
    }),
    nothing,
  )
