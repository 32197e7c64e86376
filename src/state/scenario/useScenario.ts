import { createContext, createElement, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { ScenarioState, ScenarioStore } from './store.ts'

const StoreContext = createContext<ScenarioStore | null>(null)

type Props = { readonly store: ScenarioStore; readonly children: ReactNode }

export function ScenarioProvider({ store, children }: Props): ReactNode {
  return createElement(StoreContext.Provider, { value: store }, children)
}

/** The store itself, for actions. */
export function useScenarioStore(): ScenarioStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('useScenarioStore needs a ScenarioProvider above it')
  return store
}

/** A part of the state; the component renders again when that part changes. */
export function useScenario<T>(select: (state: ScenarioState) => T): T {
  return useStore(useScenarioStore(), select)
}
