import { useAnalysis } from '#analysis/Analysis.tsx'
import type { BenchmarkId, StripSegment, TeamId, WeightStrip } from '#engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { teamColour } from '#ui/teamColour.ts'
import { patternOf } from './stripPatterns.ts'
import styles from './WeightStripPicture.module.css'

const goers = (segment: StripSegment): readonly TeamId[] => [...segment.out, ...segment.undecided]

type Look = { readonly 'data-pattern': string; readonly style: React.CSSProperties }

/** Colour and pattern of the first team that goes: the second tells them apart without the first. */
function useLook(): (teams: readonly TeamId[], style?: React.CSSProperties) => Look {
  const { competition } = useAnalysis().dataset
  return ([team], style = {}) => {
    const index = competition.teams.findIndex((t) => t.id === team)
    const colour = { '--team': team === undefined ? 'var(--track)' : teamColour(team) } as React.CSSProperties
    return {
      'data-pattern': index < 0 ? 'none' : patternOf(index).id,
      style: { ...style, ...colour },
    }
  }
}

/** To a fiftieth of a pixel: what would not be seen is not drawn anew. */
const place = (share: number): string => `${Math.round(10_000 * share) / 100}%`

/** The strip under a track: one piece for each outcome by score, cut where it changes. Its words stand beside it. */
export function WeightStripPicture({ strip }: { readonly strip: WeightStrip | undefined }) {
  const look = useLook()
  if (strip === undefined) return null
  return (
    <span className={styles.strip} aria-hidden="true">
      {strip.segments.map((segment, i) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece moves with every step, and has no other identity
          key={i}
          className={styles.piece}
          {...look(goers(segment), { left: place(segment.from), width: place(segment.to - segment.from) })}
        />
      ))}
    </span>
  )
}

/** What the pieces stand for. Each team that goes somewhere has its sample. */
export function StripKey({ strips }: { readonly strips: ReadonlyMap<BenchmarkId, WeightStrip> }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  const look = useLook()
  if (strips.size === 0) return null
  const shown = new Set([...strips.values()].flatMap((s) => s.segments.map((segment) => goers(segment)[0])))
  const isNextSeat = evaluation.notices.some((n) => n.code === 'seats-taken-by-gate')
  return (
    <div className={styles.key} aria-hidden="true">
      <p>{isNextSeat ? t.weights.strip.keyNextSeat : t.weights.strip.key}</p>
      <ul>
        {dataset.competition.teams.map(
          ({ id, short }) =>
            shown.has(id) && (
              <li key={id}>
                <span className={styles.sample} {...look([id])} /> {short[locale]}
              </li>
            ),
        )}
        {shown.has(undefined) && (
          <li>
            <span className={styles.sample} {...look([])} /> {t.weights.strip.nobody}
          </li>
        )}
      </ul>
    </div>
  )
}
