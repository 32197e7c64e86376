import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react'
import { configuredBase, type DataBase } from './base.ts'

const BaseContext = createContext<DataBase | null>(null)

type Props = { readonly base: DataBase; readonly children: ReactNode }

export function BaseProvider({ base, children }: Props): ReactNode {
  return createElement(BaseContext.Provider, { value: base }, children)
}

/** Where this page reads its data from; the build's base where nothing above says otherwise. */
export function useBase(): DataBase {
  const chosen = useContext(BaseContext)
  return useMemo(() => chosen ?? configuredBase(), [chosen])
}
