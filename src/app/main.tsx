import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '#ui/tokens.css'
import '#ui/base.css'
import './firstPicture.css'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { openingBase } from '#data/chosenBase.ts'
import { cameAsBuilt } from '#data/loadFile.ts'
import { startPending } from '#data/own/pendingTable.ts'
import { createQueryClient, datasetQuery } from '#data/queries.ts'
import { narrowConnections } from '#features/dataSource/narrowConnections.ts'
import { initialLocale } from '#i18n/LanguageProvider.tsx'
import { loadMessages } from '#i18n/loadMessages.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { sameScenario } from '#state/scenario/encode.ts'
import { mendAddress } from '#state/scenario/linkDamage.ts'
import { openingOf } from '#state/scenario/opening.ts'
import { browserStorage, persistOwn, tabStorage } from '#state/scenario/persistence.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { createScenarioStore } from '#state/scenario/store.ts'
import { guestOf, mirrorUrl } from '#state/scenario/urlMirror.ts'
import { toleratePageTranslators } from '#ui/pageTranslators.ts'
import { applyTheme } from '#ui/useTheme.ts'
import { sayLoading, sayNotStarted } from './notStarted.ts'
import { Page } from './Page.tsx'
import { finishHydration, PICTURE, pictureIn } from './picturePlace.ts'
import { WholePage } from './WholePage.tsx'

/** How long the page loads before it says so. */
const PATIENCE_MS = 300

async function start(root: HTMLElement): Promise<void> {
  await mendAddress()
  applyTheme()
  toleratePageTranslators()
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
  // Must come before connections are restricted: it fetches a table of the reader's own, which the dialog then shows.
  if (startPending(tab)) openDialog('own')
  // Where the reader is still to choose a base, both are allowed; connections are restricted again after the answer.
  if (opening.kind === 'use') narrowConnections(opening.base)
  else if (opening.kind === 'ask') narrowConnections(opening.base, opening.otherwise)
  else narrowConnections(opening.otherwise)
  const store = createScenarioStore(openingOf(window.location.search, storage, guestOf(window.history.state)))
  mirrorUrl(store)
  persistOwn(store, storage)
  const client = createQueryClient()
  const { scenario } = store.getState()
  const data = datasetQuery(
    opening.kind === 'use' ? opening.base : opening.otherwise,
    scenario.competition,
    scenario.dataVersion,
  )
  // The data is fetched while the words load.
  const asked = opening.kind === 'use' ? client.prefetchQuery(data) : null
  const messages = await words
  const picture = pictureIn(root)
  // The picture of the build stays until the data is there. React then draws in a transition, which blocks no input.
  if (picture !== null) {
    const patience = setTimeout(() => sayLoading(picture, messages.app.loading), PATIENCE_MS)
    await asked
    clearTimeout(patience)
  }
  /** The picture shows just what React is going to draw, so that it can be hydrated. */
  const canHydrate =
    picture?.getAttribute(PICTURE) === locale &&
    sameScenario(scenario, DEFAULT_SCENARIO) &&
    client.getQueryData(data.queryKey) !== undefined &&
    cameAsBuilt()
  const onStart = canHydrate ? () => finishHydration(picture) : null
  const page = (
    <StrictMode>
      <Page
        initial={{ locale, messages }}
        client={client}
        store={store}
        opening={opening}
        tab={tab}
        onStart={onStart}
      />
    </StrictMode>
  )
  if (canHydrate) startTransition(() => void hydrateRoot(picture, page))
  else startTransition(() => createRoot(root).render(page))
}

// The build may put this module into a file that the embed loads too: it must not start the page there.
const root = document.querySelector<HTMLElement>('#root:not([data-embed])')
if (root !== null) start(root).catch(() => sayNotStarted(root))
