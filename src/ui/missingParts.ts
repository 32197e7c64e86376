import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FirstMessages } from '#i18n/messages.ts'

export type PartName = (t: FirstMessages) => string

export type MissingPart = {
  readonly name: PartName
  /** Fetches it once more. */
  readonly again: () => void
}

/** Parts that could not be fetched and have no place of their own to say so. */
const missingParts = createStore<readonly MissingPart[]>(() => [])

export const useMissingParts = (): readonly MissingPart[] => useStore(missingParts)

export const reportMissing = (part: MissingPart): void =>
  missingParts.setState((parts) => [...parts.filter(({ name }) => name !== part.name), part], true)

export const withdrawMissing = (name: PartName): void =>
  missingParts.setState(
    (parts) => (parts.some((p) => p.name === name) ? parts.filter((p) => p.name !== name) : parts),
    true,
  )

/** Takes the list away and tries every part of it once more. */
export function tryMissingAgain(): void {
  const parts = missingParts.getState()
  missingParts.setState([], true)
  for (const { again } of parts) again()
}

export const dismissMissing = (): void => missingParts.setState([], true)
