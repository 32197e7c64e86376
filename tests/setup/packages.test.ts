import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder.ts'

/** A project with our setup scripts, and a script of the test in place of npm. */
const projectWith = (npm: string) => {
  const root = temporaryFolder()
  cpSync('scripts/setup', path.join(root, 'scripts/setup'), { recursive: true })
  writeFileSync(path.join(root, 'package.json'), '{ "devDependencies": { "left": "1.0.0" } }')
  writeFileSync(path.join(root, 'package-lock.json'), '{}')
  mkdirSync(path.join(root, 'fake'))
  const npmScript = path.join(root, 'fake/npm-cli.js')
  writeFileSync(npmScript, `const fs = require('node:fs'); fs.appendFileSync('calls', 'ci\\n'); ${npm}`)
  const command = [path.join(root, 'scripts/setup/ensure.cjs')]
  const options = { cwd: root, env: { ...process.env, npm_execpath: npmScript }, encoding: 'utf8' as const }
  return {
    run: () => spawnSync(process.execPath, command, options),
    start: () => spawn(process.execPath, command, options),
    calls: () => readFileSync(path.join(root, 'calls'), 'utf8').split('\n').length - 1,
    file: (name: string) => path.join(root, name),
  }
}

const installs =
  "fs.mkdirSync('node_modules/left', { recursive: true }); fs.writeFileSync('node_modules/left/package.json', '{}')"

const ended = (child: ReturnType<typeof spawn>) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    let output = ''
    child.stdout?.on('data', (text) => {
      output += text
    })
    child.on('close', (code) => resolve({ code, output }))
  })

const appearance = (file: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!existsSync(file)) return
      watcher.close()
      resolve()
    }
    const watcher = watch(path.dirname(file), look)
    look()
  })

describe('ensure.cjs', () => {
  it('installs once, and again only after the lock file has changed', () => {
    const project = projectWith(installs)
    expect(project.run().status).toBe(0)
    expect(project.run().stdout).toBe('')
    expect(project.calls()).toBe(1)
    writeFileSync(project.file('package-lock.json'), '{ "changed": true }')
    expect(project.run().status).toBe(0)
    expect(project.calls()).toBe(2)
  })

  it('says plainly that the registry is out of reach, without a stack, and leaves no stamp and no lock', () => {
    const project = projectWith(
      "console.error('npm error code EAI_AGAIN\\nnpm error request to https://registry.example.org/left failed'); process.exit(7)",
    )
    const { status, stderr } = project.run()
    expect(status).toBe(7)
    expect(stderr).toContain('The package registry (https://registry.example.org) is out of reach (EAI_AGAIN)')
    expect(stderr).toContain('연결할 수 없습니다')
    expect(stderr).not.toContain('    at ')
    expect(existsSync(project.file('node_modules/.cutline-stamp.json'))).toBe(false)
    expect(existsSync(project.file('.cache/setup.lock'))).toBe(false)
  })

  it('lets a second run wait and then find the work done', async () => {
    // Until the second one waits, the first one has not installed.
    const project = projectWith(
      `const watcher = fs.watch('.', () => work())
       let isDone = false
       const work = () => { if (isDone || !fs.existsSync('go')) return; isDone = true; watcher.close(); ${installs} }
       work()`,
    )
    const first = ended(project.start())
    await appearance(project.file('calls'))
    const child = project.start()
    const second = ended(child)
    child.stdout?.on('data', () => writeFileSync(project.file('go'), ''))
    const [one, two] = await Promise.all([first, second])
    expect([one.code, two.code]).toEqual([0, 0])
    expect(two.output).toContain('Waiting for another run')
    expect(project.calls()).toBe(1)
  })

  it('passes an interrupt on to npm, exits with its code and gives the lock back', async () => {
    const project = projectWith(
      "process.on('SIGINT', () => { fs.writeFileSync('interrupted', ''); process.exit(130) }); fs.writeFileSync('ready', ''); setInterval(() => {}, 1000)",
    )
    const child = project.start()
    const end = ended(child)
    await appearance(project.file('ready'))
    child.kill('SIGINT')
    expect((await end).code).toBe(130)
    expect(existsSync(project.file('interrupted'))).toBe(true)
    expect(existsSync(project.file('.cache/setup.lock'))).toBe(false)
  })
})
