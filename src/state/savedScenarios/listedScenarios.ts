import { useMemo } from 'react'
import { useStore } from 'zustand'
import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { isOfDraws, type LinkIssue } from '#state/scenario/linkIssue.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import type { SavedScenario } from './savedScenario.ts'
import { followOtherWindows, openSavedScenarios, type SavedScenarios } from './savedScenarios.ts'

/** A saved scenario with its link decoded, as lists, slides and searches need it. */
export type ListedScenario = SavedScenario & {
  readonly scenario: Scenario
  /** The parts of its link that this page cannot read. */
  readonly issues: readonly LinkIssue[]
}

let opened: SavedScenarios | null = null

/** The saved scenarios of this browser, opened when it is first asked for. */
export function savedScenarios(): SavedScenarios {
  if (opened === null) {
    opened = openSavedScenarios(browserStorage())
    followOtherWindows(opened)
    warnBeforeLoss(opened)
  }
  return opened
}

/** Every saved scenario, in the reader's order. */
export const listScenarios = (): readonly ListedScenario[] => savedScenarios().store.getState().kept.map(listed)

/** The saved scenario with the same choices, whatever its name and the form of its link. */
export function sameAmong(kept: readonly ListedScenario[], scenario: Scenario): ListedScenario | undefined {
  const search = toSearch(scenario)
  return kept.find((entry) => searchOf(entry.scenario) === search)
}

/** Every saved scenario, as a hook: renders again when one changes here or in another window. */
export function useScenarios(): readonly ListedScenario[] {
  const kept = useStore(savedScenarios().store, (state) => state.kept)
  return useMemo(() => kept.map(listed), [kept])
}

/** The text under which a scenario is kept: a link of the present version. */
export const searchToKeep = (scenario: Scenario): string => toSearch(scenario, { versioned: true })

const read = new WeakMap<SavedScenario, ListedScenario>()

const written = new WeakMap<Scenario, string>()

/** Memoised: a list may hold thousands, and is searched often. */
function searchOf(scenario: Scenario): string {
  const known = written.get(scenario)
  if (known !== undefined) return known
  const search = toSearch(scenario)
  written.set(scenario, search)
  return search
}

function listed(kept: SavedScenario): ListedScenario {
  const known = read.get(kept)
  if (known !== undefined) return known
  const { scenario, issues } = fromSearch(kept.search)
  const entry = { ...kept, scenario, issues: issues.filter((issue) => !isOfDraws(issue)) }
  read.set(kept, entry)
  return entry
}

/** Makes the browser ask before the page is left, if it has scenarios that could not be stored. */
function warnBeforeLoss({ store }: SavedScenarios): void {
  window.addEventListener('beforeunload', (event) => {
    if (store.getState().unstored.size > 0) event.preventDefault()
  })
}
