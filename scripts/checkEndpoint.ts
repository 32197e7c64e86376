import { checkEndpoint } from './endpoint/checkEndpoint.ts'

const address = process.argv[2]
if (address === undefined || process.argv.length > 3) {
  console.error('Usage: npm run check:endpoint -- <base>, e.g. https://host/data/')
  process.exitCode = 2
} else {
  try {
    const { passed, differs, advice } = await checkEndpoint(address)
    for (const line of passed) console.log(`ok       ${line}`)
    for (const line of advice) console.log(`advice   ${line}`)
    for (const line of differs) console.log(`differs  ${line}`)
    if (differs.length > 0) process.exitCode = 1
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 2
  }
}
