import { type CSSProperties, useId } from 'react'
import type { ReplayStep } from '#analysis/replay.ts'
import type { Competition } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { teamColour } from '#ui/teamColour.ts'
import styles from './Lanes.module.css'
import { type LaneKind, type LaneRun, laneRuns } from './laneRuns.ts'

type Props = {
  readonly competition: Competition
  readonly steps: readonly ReplayStep[]
  /** Place of the day the page is seen from. */
  readonly at: number
}

const KINDS: readonly LaneKind[] = ['safe', 'undecided', 'score', 'gate', 'both', 'either']
const HEIGHT = 18

/** One band per team over the days of the slider: safe a line, undecided dotted, out filled by its route. */
export function Lanes({ competition, steps, at }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const patterns = useId()
  const words = t.replay.lanes
  const name = namer(competition, locale)
  const { actual } = competition
  const decided = actual === null ? -1 : steps.findIndex((step) => step.date === actual.decided)
  const lanes = competition.teams.map((team) => ({ team, runs: laneRuns(steps, team.id) }))
  const drawn = KINDS.filter((kind) => lanes.some(({ runs }) => runs.some((run) => run.kind === kind)))

  return (
    <div className={styles.lanes} style={{ '--n': steps.length, '--at': at, '--decided': decided } as CSSProperties}>
      <Patterns id={patterns} />
      <div className={styles.stack}>
        {lanes.map(({ team, runs }) => {
          const out = actual?.out.find((o) => o.team === team.id)
          return (
            <div key={team.id} className={styles.lane}>
              <p className={styles.name}>
                <TeamMark team={team.id} /> {team.name[locale]}
              </p>
              <div className={styles.band}>
                <svg
                  width="100%"
                  height={HEIGHT}
                  role="img"
                  aria-label={words.band(
                    name(team.id),
                    runs.map((run) => words.run(run.date, words.cell(run.outcome, run.route))).join(', '),
                  )}
                >
                  {runs.map((run) => (
                    <Band key={run.start} run={run} of={steps.length} team={team.id} patterns={patterns} />
                  ))}
                </svg>
                {decided >= 0 && (
                  <span className={styles.mark} data-out={out !== undefined || undefined} aria-hidden="true">
                    {out === undefined ? '○' : '×'}
                  </span>
                )}
              </div>
              {actual !== null && (
                <p className={styles.happened} data-out={out !== undefined || undefined}>
                  {words.happened(out?.route ?? null)}
                </p>
              )}
            </div>
          )
        })}
        <div className={styles.rules} aria-hidden="true">
          <span className={styles.now} />
          {decided >= 0 && <span className={styles.decided} />}
        </div>
      </div>
      <div className={styles.axis} aria-hidden="true">
        {months(steps).map(({ label, index }) => (
          <span key={label} style={{ '--i': index } as CSSProperties}>
            {label}
          </span>
        ))}
      </div>
      <ul className={styles.legend} aria-label={words.legend}>
        {drawn.map((kind) => (
          <li key={kind}>
            <svg width="28" height="12" aria-hidden="true">
              <Band
                run={{ start: 0, length: 1, date: '', kind, outcome: 'out', route: null }}
                of={1}
                team=""
                patterns={patterns}
                height={12}
              />
            </svg>{' '}
            {words.kinds[kind]}
          </li>
        ))}
        {actual !== null && (
          <li>
            <span aria-hidden="true">× ○</span> {words.actual} {actual.decided}
          </li>
        )}
      </ul>
    </div>
  )
}

type BandProps = {
  readonly run: LaneRun
  readonly of: number
  readonly team: string
  readonly patterns: string
  readonly height?: number
}

function Band({ run, of, team, patterns, height = HEIGHT }: BandProps) {
  const x = `${(100 * run.start) / of}%`
  const width = `${(100 * run.length) / of}%`
  if (run.kind === 'safe') {
    const fill = team === '' ? 'var(--ink)' : teamColour(team)
    return <rect x={x} width={width} y={height / 2 - 1.5} height="3" fill={fill} />
  }
  if (run.kind === 'score') return <rect x={x} width={width} y="1" height={height - 2} fill="var(--red)" />
  const isOut = run.kind !== 'undecided'
  return (
    <rect
      x={x}
      width={width}
      y="1"
      height={height - 2}
      fill={`url(#${patterns}-${run.kind})`}
      stroke={isOut ? 'var(--red)' : 'var(--muted)'}
      strokeWidth="1"
    />
  )
}

/** Patterns that distinguish routes, so that colour is never the only sign. */
function Patterns({ id }: { readonly id: string }) {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const
  return (
    <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
      <defs>
        <pattern id={`${id}-undecided`} {...size}>
          <circle cx="3" cy="3" r="1" fill="var(--muted)" />
        </pattern>
        <pattern id={`${id}-gate`} {...size} patternTransform="rotate(45)">
          <rect width="2.5" height="6" fill="var(--red)" />
        </pattern>
        <pattern id={`${id}-both`} {...size}>
          <rect width="6" height="6" fill="var(--red)" />
          <path d="M0 0l6 6M6 0l-6 6" stroke="var(--paper)" strokeWidth="1" />
        </pattern>
        <pattern id={`${id}-either`} {...size}>
          <rect width="6" height="2.5" fill="var(--red)" />
        </pattern>
      </defs>
    </svg>
  )
}

/** The first day of each month or, between close ones, none: labels need room. */
function months(steps: readonly ReplayStep[]): { readonly label: string; readonly index: number }[] {
  const labels: { label: string; index: number }[] = []
  const room = steps.length / 5
  steps.forEach(({ date }, index) => {
    const label = date.slice(0, 7)
    const last = labels.at(-1)
    if (index + room > steps.length) return
    if (label !== last?.label && (last === undefined || index - last.index >= room)) labels.push({ label, index })
  })
  return labels
}
