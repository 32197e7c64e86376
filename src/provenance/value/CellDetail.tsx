import { type ReactNode, useEffect, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { ScoreCell, ScoreRow } from '#analysis/scoreRows.ts'
import type { Benchmark, Score } from '#core/engine/index.ts'
import { percent, points, raw, withUnit } from '#i18n/format.ts'
import { useLanguage, useLocalised, useWords } from '#i18n/useT.ts'
import styles from './CellDetail.module.css'
import { Citation } from './Citation.tsx'
import { otherScores } from './otherScores.ts'
import { WhatIfField } from './WhatIfField.tsx'

type Props = {
  readonly id: string
  readonly row: ScoreRow
  readonly cell: ScoreCell
  readonly onClose: () => void
}

/** Where a value comes from, what becomes of it, what else is on file, and the field to try another. */
export function CellDetail({ id, row, cell, onClose }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const localised = useLocalised()
  const { dataset, choices } = useAnalysis()
  const { benchmark, entry } = row
  const words = t.scores.detail
  const title = words.title(cell.team.name[locale], benchmark.label[locale])
  const others = otherScores(dataset.competition, cell.team, entry, cell.cell, choices)
  const heading = useRef<HTMLHeadingElement>(null)

  // The reader asked for it: go there, so that Tab goes on inside and a screen reader says what opened.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <header className={styles.header}>
        <h4 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {title}
        </h4>
        <button type="button" className={styles.close} onClick={onClose}>
          {words.close}
        </button>
      </header>
      <div className={styles.columns}>
        <div>
          <Facts cell={cell} benchmark={benchmark} />
          <dl className={styles.facts}>
            <Fact term={words.about}>
              {localised(benchmark.about)}
              {benchmark.source !== undefined && (
                <span className={styles.line}>
                  <Citation source={benchmark.source} />
                </span>
              )}
            </Fact>
          </dl>
        </div>
        <div>
          <WhatIfField
            benchmark={benchmark}
            team={cell.team}
            value={cell.cell.kind === 'hypothetical' ? cell.cell.value : null}
          />
          <h5 className={styles.subhead}>{words.others}</h5>
          {others.length === 0 && <p className={styles.muted}>{words.noOthers}</p>}
          <ul>
            {others.map(({ score, why }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one source may hold the same score twice
              <li key={i} className={styles.other}>
                <span>
                  <strong>{raw(score.value)}</strong> {t.scores.cell.kind[score.kind]}
                  {score.benchmark !== benchmark.id &&
                    ` · ${variantLabel(score.benchmark, dataset.competition.benchmarks, locale)}`}
                  {why === 'other-model' && ` · ${score.model}`}: {words.notUsed[why]}
                  {score.stoodUntil !== undefined && ` (${words.stoodUntil(score.stoodUntil)})`}
                </span>
                <span className={styles.muted}>
                  <Citation source={score.source} />
                </span>
                {score.note !== undefined && <span className={styles.muted}>{localised(score.note)}</span>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

function Facts({ cell, benchmark }: { readonly cell: ScoreCell; readonly benchmark: Benchmark }) {
  const t = useWords()
  const localised = useLocalised()
  const { choices } = useAnalysis()
  const words = t.scores.detail
  const unit = t.scores.table.unit(benchmark.scale.unit)
  const { contribution } = cell
  const working = (
    <>
      {cell.value !== null && cell.points !== null && (
        <Formula benchmark={benchmark} value={cell.value} result={cell.points} />
      )}
      {contribution !== null && (
        <span className={styles.line}>
          {words.contribution(
            points(contribution.normalised),
            percent(contribution.share),
            points(contribution.amount),
          )}
        </span>
      )}
    </>
  )

  if (cell.cell.kind === 'missing') {
    const { absence, reason } = cell.cell
    return (
      <dl className={styles.facts}>
        <Fact term={words.reason}>
          {t.scores.cell.missing[reason]}
          {absence?.note !== undefined && <span className={styles.line}>{localised(absence.note)}</span>}
          {absence?.source !== undefined && (
            <span className={styles.line}>
              <Citation source={absence.source} />
            </span>
          )}
        </Fact>
        <Fact term={words.filledWith}>
          {cell.value === null ? t.scores.cell.notFilled : <em>{withUnit(raw(round(cell.value)), unit)}</em>}
          <span className={styles.line}>{t.settings.missing.help[choices.missing]}</span>
        </Fact>
        {cell.value !== null && <Fact term={words.formula}>{working}</Fact>}
      </dl>
    )
  }
  if (cell.cell.kind === 'hypothetical') {
    return (
      <dl className={styles.facts}>
        <Fact term={words.value}>
          {withUnit(raw(cell.cell.value), unit)} ({t.scores.cell.hypothetical})
        </Fact>
        <Fact term={words.formula}>{working}</Fact>
      </dl>
    )
  }
  return (
    <dl className={styles.facts}>
      <Fact term={words.value}>{withUnit(raw(cell.cell.score.value), unit)}</Fact>
      <ScoreFacts score={cell.cell.score} cell={cell} benchmark={benchmark} />
      <Fact term={words.formula}>{working}</Fact>
    </dl>
  )
}

function ScoreFacts({
  score,
  cell,
  benchmark,
}: {
  readonly score: Score
  readonly cell: ScoreCell
  readonly benchmark: Benchmark
}) {
  const { locale } = useLanguage()
  const t = useWords()
  const localised = useLocalised()
  const { dataset } = useAnalysis()
  const words = t.scores.detail
  const publisher = dataset.sources[score.source]?.publisher ?? words.noSource
  const by = words.measured[score.kind](score.kind === 'self' ? cell.team.name[locale] : publisher)
  return (
    <>
      <Fact term={words.source}>
        <Citation source={score.source} />
      </Fact>
      <Fact term={words.locator}>{score.locator}</Fact>
      <Fact term={words.measuredBy}>{by}</Fact>
      {score.benchmark !== benchmark.id && (
        <Fact term={words.variant}>{variantLabel(score.benchmark, dataset.competition.benchmarks, locale)}</Fact>
      )}
      <Fact term={words.model}>{score.model}</Fact>
      <Fact term={words.mode}>{words.modes[score.mode]}</Fact>
      <Fact term={words.confidence}>{words.confidences[score.confidence]}</Fact>
      <Fact term={words.publicSince}>
        {words.window(score.public.first, score.public.last)}
        {cell.cell.kind === 'published' && cell.cell.maybeLater && ` (${t.scores.cell.maybeLater})`}
      </Fact>
      {score.note !== undefined && <Fact term={words.note}>{localised(score.note)}</Fact>}
    </>
  )
}

function Formula({
  benchmark,
  value,
  result,
}: {
  readonly benchmark: Benchmark
  readonly value: number
  readonly result: number
}) {
  const t = useWords()
  const { min, max } = benchmark.scale
  const formula = benchmark.higherIsBetter ? t.scores.detail.formulaText : t.scores.detail.formulaMirrored
  return <span className={styles.line}>{formula(raw(round(value)), raw(min), raw(max), points(result))}</span>
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const variantLabel = (id: string, benchmarks: readonly Benchmark[], locale: 'ko' | 'en') =>
  benchmarks.find((b) => b.id === id)?.label[locale] ?? id

const round = (value: number) => Math.round(value * 100) / 100
