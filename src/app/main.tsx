import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '#ui/tokens.css'
import '#ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { openingBase } from '#data/chosenBase.ts'
import { createQueryClient, datasetQuery } from '#data/queries.ts'
import { initialLocale, LanguageProvider } from '#i18n/LanguageProvider.tsx'
import { loadMessages } from '#i18n/loadMessages.ts'
import { openingOf } from '#scenario/opening.ts'
import { browserStorage, persistOwn, tabStorage } from '#scenario/persistence.ts'
import { createScenarioStore } from '#scenario/store.ts'
import { guestOf, mirrorUrl } from '#scenario/urlMirror.ts'
import { ScenarioProvider } from '#scenario/useScenario.ts'
import { App } from './App.tsx'
import { BaseGate } from './BaseGate.tsx'
import { narrowConnections } from './narrowConnections.ts'
import { applyTheme } from './useTheme.ts'

async function start(root: HTMLElement): Promise<void> {
  applyTheme()
  if (import.meta.env.DEV) {
    const { dropWorkers } = await import('#offline/ownWorkers.ts')
    await dropWorkers(import.meta.env.MODE === 'mock' ? ['page'] : ['page', 'mock'])
  }
  if (import.meta.env.MODE === 'mock') {
    const { startMocking } = await import('../../mocks/browser.ts')
    await startMocking()
  }
  const locale = initialLocale()
  const words = loadMessages(locale)
  if (new URLSearchParams(window.location.search).get('present') === 'notes') {
    const { NotesWindow } = await import('./present/NotesWindow.tsx')
    createRoot(root).render(
      <LanguageProvider initial={{ locale, messages: await words }}>
        <Suspense fallback={null}>
          <NotesWindow />
        </Suspense>
      </LanguageProvider>,
    )
    return
  }
  const storage = browserStorage()
  const tab = tabStorage()
  const opening = openingBase(window.location.search, { own: storage, tab })
  if (opening.kind === 'use') narrowConnections(opening.base)
  const store = createScenarioStore(openingOf(window.location.search, storage, guestOf(window.history.state)))
  mirrorUrl(store)
  persistOwn(store, storage)
  const client = createQueryClient()
  if (opening.kind === 'use') {
    // Asked for beside the words; the page joins in when it stands.
    const { competition, dataVersion } = store.getState().scenario
    void client.prefetchQuery(datasetQuery(opening.base, competition, dataVersion))
  }
  const messages = await words

  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider initial={{ locale, messages }}>
          <ScenarioProvider store={store}>
            <BaseGate opening={opening} tab={tab}>
              <App />
            </BaseGate>
          </ScenarioProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

// The embed's page may load these lines too, and must not be started by them.
const root = document.querySelector<HTMLElement>('#root:not([data-embed])')
if (root !== null) void start(root)
