import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { answer } from '../../scripts/headless/answer.ts'
import type { HeadlessResult } from '../../scripts/headless/evaluateLink.ts'

export const script = fileURLToPath(new URL('../../scripts/evaluate.ts', import.meta.url))
export const tsx = fileURLToPath(import.meta.resolve('tsx'))

/** The JSON of the real command in a process of its own, from a folder that is not the project's. */
export async function evaluated(...args: readonly string[]): Promise<HeadlessResult> {
  const child = spawn(process.execPath, ['--import', tsx, script, ...args], { cwd: '/' })
  const out = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return resultOf({ code, ...out })
}

/** The JSON that the command prints for these arguments. */
export const answered = (...args: readonly string[]): HeadlessResult => resultOf(answer(args))

function resultOf({ code, stdout, stderr }: { code: number | null; stdout: string; stderr: string }): HeadlessResult {
  if (code !== 0 || stderr !== '') throw new Error(`exit code ${code}: ${stderr}`)
  return JSON.parse(stdout)
}
