import type { Analysis } from '#analysis/Analysis.tsx'
import type { Robustness } from '#core/robustness/index.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Colophon } from './picture/frame.ts'

/** What a picture is made from; `robustness` null where nothing current was drawn. */
export type ExportContext = {
  readonly analysis: Analysis
  readonly robustness: Robustness | null
  readonly colophon: Colophon
  readonly t: Messages
  readonly locale: Locale
}
