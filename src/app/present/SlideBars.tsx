import { useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type BarSegment, barSegments } from '#analysis/barSegments.ts'
import { gateGrounds } from '#analysis/gateGrounds.ts'
import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { reasonTexts } from '#evidence/reasonText.ts'
import { points } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Hatchings } from '#panels/ranking/RankingBar.tsx'
import { useGlide } from '#panels/ranking/useGlide.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { groupColour } from '#ui/teamColour.ts'
import styles from './SlideBars.module.css'

/** The teams in order at the size of a hall: bar, total and outcome, the cut line, and why those below it go. */
export function SlideBars() {
  const { locale } = useLanguage()
  const t = useWords()
  const { evaluation, dataset, choices } = useAnalysis()
  const { competition } = dataset
  const list = useRef<HTMLOListElement>(null)
  const rows = inVerdictOrder(evaluation)
  const name = namer(competition, locale)
  const claims = new Map(competition.claims.map((c) => [c.id, c]))
  const gates = new Map(evaluation.gates.map((gate) => [gate.team, gate]))
  const benchmarkPillar = competition.pillars.find((p) => p.isBenchmark)?.id ?? ''
  useGlide(list, rows.map((r) => r.row.team).join())

  const segments = rows.map(({ row }) => barSegments(row, competition, evaluation, benchmarkPillar))
  const parts = [
    ...competition.groups.map(({ label }, colour) => ({ colour, label: label[locale] })),
    ...[...new Set(segments.flat().flatMap((s) => (s.kind === 'pillar' ? [s.key] : [])))].map((id, i) => ({
      colour: competition.groups.length + i,
      label: competition.pillars.find((p) => p.id === id)?.label[locale] ?? id,
    })),
  ].filter(({ colour }) => segments.flat().some((s) => s.colour === colour && s.width > 0))
  const has = (origin: BarSegment['origin']) => segments.flat().some((s) => s.origin === origin && s.width > 0)

  return (
    <figure className={styles.figure}>
      <Hatchings count={competition.groups.length + competition.pillars.length} />
      <ol className={styles.rows} ref={list} aria-label={t.verdict.tiles.label}>
        {rows.map(({ row, verdict, isFirstBelowCut }, i) => {
          const { outcome, route } = verdict
          const grounds = gateGrounds(
            competition,
            gates.get(row.team) ?? { team: row.team, status: 'pass', components: [] },
          )
          const [first, ...more] = grounds
          // One component in full, with who said it, when, and who answered; the others by name.
          const told = verdict.reasons.filter(
            (reason) =>
              (reason.code !== 'gate-fails' && reason.code !== 'gate-open') || reason.component === first?.component,
          )
          const reasons = reasonTexts(told, { t, locale, name, claims, asOf: choices.asOf })
          const isGate = told.some((reason) => reason.code === 'gate-fails' || reason.code === 'gate-open')
          const others = more.map(({ component }) => t.rules.components[component])
          return (
            <li key={row.team} data-key={row.team} className={styles.row} data-outcome={outcome}>
              {isFirstBelowCut && (
                <p className={styles.cut}>
                  <span>{t.verdict.tiles.cutline}</span>
                </p>
              )}
              <span className={styles.name}>
                <TeamMark team={row.team} /> {name(row.team).text}
              </span>
              <Bar segments={segments[i] ?? []} />
              <span className={styles.total}>{row.total === null ? t.verdict.tiles.notScored : points(row.total)}</span>
              <span className={styles.outcome}>
                {t.verdict.tiles.outcome[outcome]}
                {route !== null && ` · ${t.verdict.tiles.route[route]}`}
              </span>
              {reasons.length > 0 && outcome !== 'safe' && (
                <p className={styles.reason}>
                  {[...reasons, ...(isGate && others.length > 0 ? [t.rules.moreGrounds(others)] : [])].join(' · ')}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <figcaption className={styles.key}>
        {parts.map(({ colour, label }) => (
          <span key={colour}>
            <i className={styles.swatch} style={{ background: groupColour(colour) }} aria-hidden="true" /> {label}
          </span>
        ))}
        {has('filled') && (
          <span>
            <i className={styles.swatch} data-origin="filled" aria-hidden="true" /> {t.present.legend.filled}
          </span>
        )}
        {has('hypothetical') && (
          <span>
            <i className={styles.swatch} data-origin="hypothetical" aria-hidden="true" /> {t.present.legend.assumed}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

function Bar({ segments }: { readonly segments: readonly BarSegment[] }) {
  return (
    <svg className={styles.bar} width="100%" height="100%" aria-hidden="true">
      {segments.map((s) => (
        <rect
          key={s.key}
          x={`${s.start}%`}
          width={`${s.width}%`}
          y="0"
          height="100%"
          className={styles.segment}
          data-origin={s.origin}
          style={{ color: groupColour(s.colour) }}
          fill={s.origin === 'filled' ? `url(#hatch-${s.colour})` : 'currentColor'}
        />
      ))}
    </svg>
  )
}
