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
    const seen: string[] = []
    const second = acquireLock(lock, (pid: number | null) => {
      seen.push(`told of ${pid}`)
      // Only now does the first give it back: a second that did not wait would be in before.
      setImmediate(() => {
        seen.push('given back')
        release()
      })
    }).then((releaseSecond) => {
      seen.push('in')
      return releaseSecond
    })
    const releaseSecond = await second
    expect(seen).toEqual([`told of ${process.pid}`, 'given back', 'in'])
    expect(existsSync(lock)).toBe(true)
    releaseSecond()
    expect(existsSync(lock)).toBe(false)
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
    const seen: string[] = []
    const release = await acquireLock(lock, () => {
      seen.push('told')
      setImmediate(() => {
        seen.push('silent for long')
        const longAgo = new Date(Date.now() - 600_000)
        utimesSync(lock, longAgo, longAgo)
      })
    })
    expect(seen).toEqual(['told', 'silent for long'])
    release()
  })

  it('lets in one at a time of many that find a dead run', async () => {
    const lock = heldBy({ pid: deadPid(), host: os.hostname() })
    const visitors = 5
    let inside = 0
    let most = 0
    let waiting = 0
    let allThere = () => {}
    // The first one in stays until every other one waits, or is in as well, which must not be.
    const everyone = new Promise<void>((resolve) => {
      allThere = () => {
        if (inside + waiting >= visitors) resolve()
      }
    })
    const visit = async () => {
      const release = await acquireLock(lock, () => {
        waiting += 1
        allThere()
      })
      inside += 1
      most = Math.max(most, inside)
      allThere()
      await everyone
      inside -= 1
      release()
    }
    await Promise.all(Array.from({ length: visitors }, visit))
    expect(most).toBe(1)
  })
})
