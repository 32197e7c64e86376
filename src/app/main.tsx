import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '#ui/tokens.css'
import '#ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openingBase } from '#data/chosenBase.ts'
import { startPending } from '#data/own/pendingTable.ts'
import { createQueryClient, datasetQuery } from '#data/queries.ts'
import { BaseGate } from '#features/dataSource/BaseGate.tsx'
import { narrowConnections } from '#features/dataSource/narrowConnections.ts'
import { initialLocale } from '#i18n/LanguageProvider.tsx'
import { loadMessages } from '#i18n/loadMessages.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { mendAddress } from '#state/scenario/linkDamage.ts'
import { openingOf } from '#state/scenario/opening.ts'
import { browserStorage, persistOwn, tabStorage } from '#state/scenario/persistence.ts'
import { createScenarioStore } from '#state/scenario/store.ts'
import { guestOf, mirrorUrl } from '#state/scenario/urlMirror.ts'
import { ScenarioProvider } from '#state/scenario/useScenario.ts'
import { bearPageTranslators } from '#ui/pageTranslators.ts'
import { applyTheme } from '#ui/useTheme.ts'
import { App } from './App.tsx'
import { sayNotStarted } from './notStarted.ts'
import { WholePage } from './WholePage.tsx'

async function start(root: HTMLElement): Promise<void> {
  await mendAddress()
  applyTheme()
  bearPageTranslators()
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
    narrowConnections()
    const { NotesWindow } = await import('#features/present/NotesWindow.tsx')
    createRoot(root).render(
      <WholePage initial={{ locale, messages: await words }}>
        <NotesWindow />
      </WholePage>,
    )
    return
  }
  const storage = browserStorage()
  const tab = tabStorage()
  const opening = openingBase(window.location.search, { own: storage, tab })
  // Before the connections are narrowed; the dialog takes over once it stands.
  if (startPending(tab)) openDialog('own')
  // Those that the reader may yet choose, where one is asked about; narrowed once more when it is settled.
  if (opening.kind === 'use') narrowConnections(opening.base)
  else if (opening.kind === 'ask') narrowConnections(opening.base, opening.otherwise)
  else narrowConnections(opening.otherwise)
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
        <WholePage initial={{ locale, messages }}>
          <ScenarioProvider store={store}>
            <BaseGate opening={opening} tab={tab}>
              <App />
            </BaseGate>
          </ScenarioProvider>
        </WholePage>
      </QueryClientProvider>
    </StrictMode>,
  )
}

// The embed's page may load these lines too, and must not be started by them.
const root = document.querySelector<HTMLElement>('#root:not([data-embed])')
if (root !== null) start(root).catch(() => sayNotStarted(root))
