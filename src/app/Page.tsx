import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentProps, useEffectEvent, useLayoutEffect } from 'react'
import type { OpeningBase } from '#data/chosenBase.ts'
import { BaseGate } from '#features/dataSource/BaseGate.tsx'
import type { ScenarioStore } from '#state/scenario/store.ts'
import { ScenarioProvider } from '#state/scenario/useScenario.ts'
import { App } from './App.tsx'
import { WholePage } from './WholePage.tsx'

type Props = {
  readonly initial: ComponentProps<typeof WholePage>['initial']
  readonly client: QueryClient
  readonly store: ScenarioStore
  readonly opening: OpeningBase
  readonly tab: Storage | null
  /** Called once the page stands. */
  readonly onStart: (() => void) | null
}

/** The page as the browser draws it, and the build its first picture. */
export function Page({ initial, client, store, opening, tab, onStart }: Props) {
  return (
    <QueryClientProvider client={client}>
      <WholePage initial={initial}>
        <ScenarioProvider store={store}>
          <BaseGate opening={opening} tab={tab}>
            <App />
          </BaseGate>
          {onStart !== null && <Started onStart={onStart} />}
        </ScenarioProvider>
      </WholePage>
    </QueryClientProvider>
  )
}

/** Draws nothing. */
function Started({ onStart }: { readonly onStart: () => void }) {
  const start = useEffectEvent(onStart)
  useLayoutEffect(() => start(), [])
  return null
}
