import { useState } from 'react'
import { configuredBase } from '#data/base.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { useBase } from '#data/useBase.ts'
import {
  EMBED_SIZES,
  EMBED_THEMES,
  type EmbedSize,
  type EmbedTheme,
  embedAddress,
  embedSnippet,
} from '#export/embed.ts'
import { type ExportContext, framingOf } from '#export/verdictModel.ts'
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts'
import { LOCALES, type Locale } from '#i18n/locale.ts'
import { plain } from '#i18n/segments.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { CopyButton } from './CopyButton.tsx'
import styles from './ShareDialog.module.css'

const SIZES = Object.keys(EMBED_SIZES) as EmbedSize[]

/** The code that puts this scenario into another page. */
export function EmbedPart({ context }: { readonly context: ExportContext }) {
  const words = context.t.exported.embed
  const base = useBase()
  const [lang, setLang] = useState<Locale>(context.locale)
  const [theme, setTheme] = useState<EmbedTheme>('system')
  const [size, setSize] = useState<EmbedSize>('full')
  // Nobody else could load it: what this browser keeps is in no address.
  if (isOwnId(context.analysis.dataset.competition.id)) return <p className="quiet">{words.ownData}</p>
  if (base.url !== configuredBase().url) return <p className="quiet">{words.otherData}</p>

  const { scenario, dataset } = context.analysis
  const page = `${location.origin}${location.pathname}`
  const address = embedAddress(scenario, dataset.competition.dataVersion, { lang, theme, size }, page)
  const code = embedSnippet(address, words.frameTitle(plain(framingOf(context).title)), size)
  return (
    <>
      <p className="quiet">{words.explain}</p>
      <div className={styles.choices}>
        <Segmented
          legend={words.size}
          options={SIZES.map((value) => ({ value, label: words.sizes[value] }))}
          value={size}
          onChange={setSize}
        />
        <Segmented
          legend={words.language}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={lang}
          onChange={setLang}
        />
        <Segmented
          legend={words.theme}
          options={EMBED_THEMES.map((value) => ({ value, label: words.themes[value] }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
      <label className={styles.wide}>
        <span className="visually-hidden">{words.code}</span>
        <textarea readOnly rows={6} value={code} spellCheck={false} onFocus={(event) => event.target.select()} />
      </label>
      <CopyButton
        text={code}
        label={words.copy}
        copied={context.t.exported.copied}
        failed={context.t.exported.copyFailed}
      />
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words.preview}
        </a>
      </p>
    </>
  )
}
