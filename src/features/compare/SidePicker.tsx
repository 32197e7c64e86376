import { isAnswer } from '#analysis/answers/useAnswers.ts'
import { RULE_SET_IDS, type RuleSetId } from '#core/engine/index.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { compare } from '#state/comparison/comparison.ts'
import { type Compared, MAX_COMPARED, MIN_COMPARED } from '#state/comparison/comparisonLink.ts'
import { useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { openSaved } from '#state/savedScenarios/openSaved.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './Compare.module.css'
import type { Side } from './useSides.ts'

/** The sides with their verdicts, and what can still be set beside them. */
export function SidePicker({ sides }: { readonly sides: readonly Side[] }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.comparison
  const store = useScenarioStore()
  const now = useScenario((s) => s.scenario)
  const kept = useScenarios()
  const compared = sides.map((side) => side.compared)

  const options: readonly { readonly value: string; readonly label: string; readonly side: Compared }[] = [
    ...(compared.includes('now') ? [] : [{ value: 'now', label: words.now, side: 'now' as const }]),
    {
      value: 'default',
      label: words.official,
      side: { ...DEFAULT_SCENARIO, competition: now.competition },
    },
    ...RULE_SET_IDS.filter((id) => id !== now.rules.preset).map((preset: RuleSetId) => ({
      value: `rules ${preset}`,
      label: words.reading(t.rules.presets[preset]),
      side: { ...now, rules: { preset } },
    })),
    ...kept.map(({ id, name, scenario }) => ({ value: `kept ${id}`, label: name, side: scenario })),
  ]
  const handleAdd = (value: string) => {
    const side = options.find((option) => option.value === value)?.side
    if (side === undefined) return
    // The first choice is compared with what is on screen: one is no comparison.
    compare(compared.length === 0 && side !== 'now' ? ['now', side] : [...compared, side])
  }

  return (
    <div className={styles.picker}>
      {sides.length < MIN_COMPARED && <p>{words.empty}</p>}
      <ol className={styles.sides}>
        {sides.map(({ name, label, state, scenario, compared: own }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same scenario may stand on two sides
          <li key={i} className={styles.side}>
            <p className={styles.sideName}>
              <bdi>{label}</bdi>
              {i === 0 && <span className="quiet"> ({words.base})</span>}
            </p>
            <p className={styles.sideVerdict}>
              {isAnswer(state)
                ? t.verdict.short(verdictFacts(state.evaluation, namer(state.dataset.competition, locale)))
                : state === 'waiting'
                  ? t.scenarios.waiting
                  : t.scenarios.noData}
            </p>
            <p className="quiet">
              {isAnswer(state) &&
                `${state.dataset.benchmarks.competition.title[locale]} · ${state.choices.asOf} · ${t.rules.presets[scenario.rules.preset]}`}
            </p>
            <p className={styles.acts}>
              {i > 0 && (
                <button
                  type="button"
                  aria-label={words.makeBaseLabel(name)}
                  onClick={() => compare([own, ...compared.filter((_, k) => k !== i)])}
                >
                  {words.makeBase}
                </button>
              )}
              {own !== 'now' && (
                <button
                  type="button"
                  aria-label={words.openSideLabel(name)}
                  onClick={() => openSaved(store, { search: toSearch(own, { versioned: true }) }, browserStorage())}
                >
                  {words.openSide}
                </button>
              )}
              <button
                type="button"
                aria-label={words.dropLabel(name)}
                onClick={() => compare(compared.filter((_, k) => k !== i))}
              >
                {words.drop}
              </button>
            </p>
          </li>
        ))}
      </ol>
      {sides.length < MAX_COMPARED && (
        <label className={styles.add}>
          <span>{words.add}</span>
          <select value="" onChange={(event) => handleAdd(event.target.value)}>
            <option value="">{words.choose}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
