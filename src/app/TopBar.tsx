import { useDataset } from '#analysis/Analysis.tsx'
import type { IndexFile } from '#data/dataset.ts'
import { LOCALES } from '#i18n/locale.ts'
import { useLanguage } from '#i18n/useT.ts'
import { setStage } from '#scenario/actions.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { DatePicker } from './DatePicker.tsx'
import { LANGUAGE_NAMES } from './languageNames.ts'
import { MoreTools } from './MoreTools.tsx'
import { ToolButton } from './ToolButton.tsx'
import styles from './TopBar.module.css'
import { TOOL_LIST } from './tools.ts'

type Props = { readonly index: IndexFile | null; readonly isHeld: boolean }

/** Stage and date on the left; what is done with the whole page on the right. */
export function TopBar({ index, isHeld }: Props) {
  const { t, locale, setLocale } = useLanguage()
  const dataset = useDataset()
  const wanted = useScenario((s) => s.scenario.competition)
  const store = useScenarioStore()
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
        {TOOL_LIST.filter(({ place }) => place === 'bar').map((tool) => (
          <ToolButton key={tool.id} {...tool} />
        ))}
        <MoreTools />
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{t.app.language}</legend>
          {LOCALES.map((l) => (
            <button key={l} type="button" lang={l} aria-pressed={l === locale} onClick={() => setLocale(l)}>
              {LANGUAGE_NAMES[l]}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  )
}
