import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '#ui/tokens.css'
import '#ui/base.css'
import './firstPicture/firstPicture.css'
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
import { bearPageTranslators } from '#ui/pageTranslators.ts'
import { applyTheme } from '#ui/useTheme.ts'
import { letGo, PICTURE, pictureIn } from './firstPicture/place.ts'
import { sayLoading, sayNotStarted } from './notStarted.ts'
import { Page } from './Page.tsx'
import { WholePage } from './WholePage.tsx'

/** As long as nothing is said of a wait. */
const PATIENCE_MS = 300

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
  const { scenario } = store.getState()
  const data = datasetQuery(
    opening.kind === 'use' ? opening.base : opening.otherwise,
    scenario.competition,
    scenario.dataVersion,
  )
  // Asked for beside the words.
  const asked = opening.kind === 'use' ? client.prefetchQuery(data) : null
  const messages = await words
  const picture = pictureIn(root)
  // It stands until the page can take its place whole; drawn in slices, so that it stays alive meanwhile.
  if (picture !== null) {
    const say = () => sayLoading(picture, messages.app.loading)
    const patience = setTimeout(say, PATIENCE_MS)
    await asked
    clearTimeout(patience)
  }
  const isOfPage =
    picture?.getAttribute(PICTURE) === locale &&
    sameScenario(scenario, DEFAULT_SCENARIO) &&
    client.getQueryData(data.queryKey) !== undefined &&
    cameAsBuilt()
  const onStart = isOfPage ? () => letGo(picture) : null
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
  if (isOfPage) startTransition(() => void hydrateRoot(picture, page))
  else startTransition(() => createRoot(root).render(page))
}

// The embed's page may load these lines too, and must not be started by them.
const root = document.querySelector<HTMLElement>('#root:not([data-embed])')
if (root !== null) start(root).catch(() => sayNotStarted(root))
