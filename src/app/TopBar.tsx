import { lazy, Suspense, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { IndexFile } from '#data/dataset.ts'
import { LOCALES } from '#i18n/locale.ts'
import { useLanguage } from '#i18n/useT.ts'
import { reset, setStage } from '#scenario/actions.ts'
import { redo, undo } from '#scenario/store.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { Icon } from '#ui/Icon.tsx'
import { DatePicker } from './DatePicker.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import styles from './TopBar.module.css'
import { THEMES, useTheme } from './useTheme.ts'

const DataDialog = lazy(async () => ({ default: (await import('./DataDialog.tsx')).DataDialog }))

const LANGUAGE_NAMES = { ko: '한국어', en: 'English' } as const

type Props = { readonly index: IndexFile | null; readonly isHeld: boolean }

/** Stage and date on the left; what is done with the whole page on the right. */
export function TopBar({ index, isHeld }: Props) {
  const { t, locale, setLocale } = useLanguage()
  const { dataset } = useAnalysis()
  const wanted = useScenario((s) => s.scenario.competition)
  const store = useScenarioStore()
  const canUndo = useScenario((s) => s.past.length > 0)
  const canRedo = useScenario((s) => s.future.length > 0)
  const [theme, setTheme] = useTheme()
  const [isSharing, setSharing] = useState(false)
  const [isChoosingData, setChoosingData] = useState(false)
  const stages = index?.competitions ?? [{ id: dataset.competition.id, title: dataset.benchmarks.competition.title }]

  return (
    <header className={styles.bar}>
      <p className={styles.name}>{t.app.name}</p>
      <select aria-label={t.app.stage} value={wanted} onChange={(event) => setStage(store, event.target.value)}>
        {stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.title[locale]}
          </option>
        ))}
      </select>
      <div inert={isHeld}>
        <DatePicker />
      </div>
      <div className={styles.tools}>
        <button type="button" onClick={() => undo(store)} disabled={!canUndo}>
          <Icon name="undo" /> <span className={styles.word}>{t.app.undo}</span>
        </button>
        <button type="button" onClick={() => redo(store)} disabled={!canRedo}>
          <Icon name="redo" /> <span className={styles.word}>{t.app.redo}</span>
        </button>
        <button type="button" onClick={() => reset(store)} title={t.app.resetHelp}>
          {t.app.reset}
        </button>
        <button type="button" onClick={() => setSharing(true)}>
          {t.app.share}
        </button>
        <button type="button" onClick={() => setChoosingData(true)}>
          {t.dataSource.open}
        </button>
        <select
          aria-label={t.app.theme.label}
          value={theme}
          onChange={(event) => setTheme(THEMES.find((x) => x === event.target.value) ?? 'system')}
        >
          {THEMES.map((x) => (
            <option key={x} value={x}>
              {t.app.theme[x]}
            </option>
          ))}
        </select>
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{t.app.language}</legend>
          {LOCALES.map((l) => (
            <button key={l} type="button" lang={l} aria-pressed={l === locale} onClick={() => setLocale(l)}>
              {LANGUAGE_NAMES[l]}
            </button>
          ))}
        </fieldset>
      </div>
      {isChoosingData && (
        <Suspense fallback={null}>
          <DataDialog onClose={() => setChoosingData(false)} />
        </Suspense>
      )}
      {isSharing && <ShareDialog onClose={() => setSharing(false)} />}
    </header>
  )
}
