import { type ReactNode, useState } from 'react'
import type { DataBase } from '#data/base.ts'
import type { OpeningBase } from '#data/chosenBase.ts'
import { BaseProvider } from '#data/useBase.ts'
import { later } from '#ui/later.tsx'
import { narrowConnections } from './narrowConnections.ts'

const BaseQuestion = later(
  (t) => t.app.missing.baseQuestion,
  async () => (await import('./BaseQuestion.tsx')).BaseQuestion,
)

type Props = { readonly opening: OpeningBase; readonly tab: Storage | null; readonly children: ReactNode }

/** Lets no data be fetched before it is settled from where. */
export function BaseGate({ opening, tab, children }: Props) {
  const [base, setBase] = useState<DataBase | null>(opening.kind === 'use' ? opening.base : null)
  if (base !== null) return <BaseProvider base={base}>{children}</BaseProvider>
  if (opening.kind === 'use') return null

  const settle = (chosen: DataBase) => {
    narrowConnections(chosen)
    setBase(chosen)
  }
  return <BaseQuestion opening={opening} tab={tab} onSettle={settle} />
}
