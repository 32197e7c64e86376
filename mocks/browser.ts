import { bypass } from 'msw'
import { setupWorker } from 'msw/browser'
import { bundledBase, configuredBase } from '#data/base.ts'
import type { ReadFile } from './servedFiles.ts'
import { isWorldName, WORLDS, type WorldName } from './worlds.ts'

const PARAMETER = 'world'
const REMEMBERED = 'cutline.world'

/** From the server that serves the page, past the mocks: nothing is bundled twice. */
const readFromServer: ReadFile = async (path) => {
  const response = await fetch(bypass(new URL(path, bundledBase().url).href))
  const isFile = response.ok && response.headers.get('content-type')?.includes('json') === true
  return isFile ? response.text() : null
}

/**
 * Plays the world named by `?world=` from now on, and after a reload of the same tab. The parameter
 * is taken out of the address before the page reads its link.
 */
export async function startMocking(): Promise<void> {
  const world = takeWorld()
  const worker = setupWorker(...WORLDS[world]({ base: configuredBase().url, readFile: readFromServer }))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true })
  console.info(`Mock mode, world "${world}". Others: ${Object.keys(WORLDS).join(', ')}`)
}

function takeWorld(): WorldName {
  const address = new URL(location.href)
  const asked = address.searchParams.get(PARAMETER) ?? sessionStorage.getItem(REMEMBERED) ?? 'ordinary'
  const world = isWorldName(asked) ? asked : 'ordinary'
  sessionStorage.setItem(REMEMBERED, world)
  if (address.searchParams.has(PARAMETER)) {
    address.searchParams.delete(PARAMETER)
    history.replaceState(history.state, '', address)
  }
  return world
}
