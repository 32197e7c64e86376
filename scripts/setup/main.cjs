const path = require('node:path')
const { ensureBrowser } = require('./browser.cjs')
const { ensurePackages } = require('./packages.cjs')
const { PlainError } = require('./plainError.cjs')

const root = path.resolve(__dirname, '../..')

/**
 * Brings the working folder into a state in which the app starts (and, with `--browser`, in which the tests run).
 * Exits with a plain sentence and code 1, or with the failed child's code.
 */
const main = async (args) => {
  try {
    await ensurePackages(root)
    if (args.includes('--browser')) await ensureBrowser(root)
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    if (error.message) console.error(error.message)
    process.exitCode = error.exitCode
  }
}

main(process.argv.slice(2))
