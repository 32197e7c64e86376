import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '#ui/tokens.css'
import '#ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { configuredBase } from '#data/base.ts'
import { createQueryClient } from '#data/queries.ts'
import { BaseProvider } from '#data/useBase.ts'
import { readEmbed } from '#export/embed.ts'
import { narrowConnections } from '#features/dataSource/narrowConnections.ts'
import { EmbedPage } from '#features/embed/EmbedPage.tsx'
import { postHeight } from '#features/embed/postHeight.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import type { Locale } from '#i18n/locale.ts'
import { mendAddress } from '#state/scenario/linkDamage.ts'
import { WholePage } from '../WholePage.tsx'

/**
 * A scenario within somebody else's page. Everything it shows comes from its address and the files beside it:
 * it reads and writes no storage, follows no other base, and knows nothing of the reader's own scenarios.
 */
export async function start(root: HTMLElement): Promise<void> {
  await mendAddress()
  const request = readEmbed(window.location.search)
  if (request.theme !== 'system') document.documentElement.dataset['theme'] = request.theme
  const base = configuredBase()
  narrowConnections(base)
  const locale = request.lang ?? browserLocale()
  const words = await loadWords(locale)
  postHeight(root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <WholePage initial={{ locale, messages: words, words }}>
          <BaseProvider base={base}>
            <EmbedPage request={request} />
          </BaseProvider>
        </WholePage>
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Korean first, unless the browser speaks English and no Korean. */
function browserLocale(): Locale {
  const speaks = (language: string) => navigator.languages.some((l) => l.startsWith(language))
  return speaks('en') && !speaks('ko') ? 'en' : 'ko'
}
