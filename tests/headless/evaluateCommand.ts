import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { HeadlessResult } from '../../scripts/headless/evaluateLink.ts'

export const script = fileURLToPath(new URL('../../scripts/evaluate.ts', import.meta.url))
export const tsx = fileURLToPath(import.meta.resolve('tsx'))

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the real command in a process of its own, from a folder that is not the project's. */
export function evaluateCommand(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, script, ...args], { cwd: '/' })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...out }))
  })
}

/** The JSON of a run that has to succeed. */
export async function evaluated(...args: readonly string[]): Promise<HeadlessResult> {
  const { code, stdout, stderr } = await evaluateCommand(...args)
  if (code !== 0 || stderr !== '') throw new Error(`exit code ${code}: ${stderr}`)
  return JSON.parse(stdout)
}
