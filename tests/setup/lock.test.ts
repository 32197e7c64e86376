import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { acquireLock } from '../../scripts/setup/lock.cjs'
import { temporaryFolder } from './temporaryFolder.ts'

const never = () => {
  throw new Error('nobody else holds the lock')
}

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

const heldBy = (owner: { pid: number; host: string }) => {
  const lock = path.join(temporaryFolder(), 'setup.lock')
  mkdirSync(lock)
  writeFileSync(path.join(lock, 'owner.json'), JSON.stringify(owner))
  return lock
}

describe(acquireLock, () => {
  it('is taken when free and gone when given back', async () => {
    const lock = path.join(temporaryFolder(), 'deeper/setup.lock')
    const release = await acquireLock(lock, never)
    expect(existsSync(lock)).toBe(true)
    release()
    expect(existsSync(lock)).toBe(false)
  })

  it('keeps a second run waiting, tells it once who holds it, and lets it in afterwards', async () => {
    const lock = path.join(temporaryFolder(), 'setup.lock')
    const release = await acquireLock(lock, never)
    const told: (number | null)[] = []
    let secondIsIn = false
    const second = acquireLock(lock, (pid: number | null) => told.push(pid)).then((releaseSecond) => {
      secondIsIn = true
      return releaseSecond
    })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(secondIsIn).toBe(false)
    release()
    const releaseSecond = await second
    expect(told).toEqual([process.pid])
    releaseSecond()
  })

  it('is taken over from a run that has died', async () => {
    const lock = heldBy({ pid: deadPid(), host: os.hostname() })
    const release = await acquireLock(lock, never)
    release()
  })

  it('is taken over from another machine that has been silent for long', async () => {
    const lock = heldBy({ pid: deadPid(), host: 'elsewhere' })
    const longAgo = new Date(Date.now() - 600_000)
    utimesSync(lock, longAgo, longAgo)
    const release = await acquireLock(lock, never)
    release()
  })

  it('is respected while another machine holds it', async () => {
    const lock = heldBy({ pid: deadPid(), host: 'elsewhere' })
    const told: number[] = []
    let isIn = false
    const entry = acquireLock(lock, (pid: number) => told.push(pid)).then((release) => {
      isIn = true
      release()
    })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(told).toHaveLength(1)
    expect(isIn).toBe(false)
    const longAgo = new Date(Date.now() - 600_000)
    utimesSync(lock, longAgo, longAgo)
    await entry
  })

  it('lets in one at a time of many that find a dead run', async () => {
    const lock = heldBy({ pid: deadPid(), host: os.hostname() })
    let inside = 0
    let most = 0
    const visit = async () => {
      const release = await acquireLock(lock, () => {})
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 10))
      inside -= 1
      release()
    }
    await Promise.all(Array.from({ length: 5 }, visit))
    expect(most).toBe(1)
  })
})
