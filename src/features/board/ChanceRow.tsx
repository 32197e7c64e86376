import { memo } from 'react'
import { isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { shownShares, uncalled } from '#analysis/chances/outShare.ts'
import type { Competition } from '#core/engine/index.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { isAnyWeights as isAny, outOf } from '#core/robustness/index.ts'
import { drawnPercent, integer, percent } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { chanceWords } from '#provenance/chanceWords.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { Term } from '#ui/Term.tsx'
import styles from './ChanceRow.module.css'

type Props = {
  readonly competition: Competition
  /** Teams with a column, in the order of the page's tree. */
  readonly columns: readonly string[]
  readonly seats: number
}

const NOTHING = { close: [], byEvidence: [] } as const

type TeamChances = Robustness['teams'][number]

/** In how many draws each team is eliminated, all doubts varied: one row under the heads. */
export const ChanceRow = memo(function ChanceRow({ competition, columns, seats }: Props) {
  const { t, locale } = useLanguage()
  const { robustness, isStale, isDrawing, failure, retry } = useChances()
  const isAnyWeights = useScenario(({ scenario: { uncertainty } }) => isAny(uncertainty))
  const words = t.matrix.chances
  const name = namer(competition, locale)
  const isTooMuch = isBeyond(competition, 'chances')
  const { close, byEvidence } = robustness === null ? NOTHING : uncalled(robustness)
  const note = isTooMuch
    ? words.tooMany(String(mostTeams('chances')))
    : seats === 0
      ? words.noPlaces
      : isStale
        ? null
        : t.verdict.tooClose(close.map(name), byEvidence.map(name))
  return (
    <div role="row" className={styles.row} data-stale={isStale || undefined}>
      <div role="rowheader" className={styles.title}>
        <b>
          <Term id="chance">{words.title}</Term>
        </b>
        <span className={styles.help} data-drawing={robustness === null || undefined}>
          {robustness === null
            ? isDrawing
              ? words.waiting
              : ''
            : words.help(integer(robustness.samples), errorOf(robustness), isAnyWeights)}
        </span>
      </div>
      {columns.map((team) => (
        <Chance key={team} team={team} chances={find(robustness, team)} draws={robustness?.samples ?? 1} />
      ))}
      <div role="cell" className={styles.note}>
        {failure === null || isTooMuch ? note : <Failed retry={retry} />}
      </div>
    </div>
  )
})

/** What could not be drawn, in words: the browser's own stand in the room of the chances. */
function Failed({ retry }: { readonly retry: () => void }) {
  const { t } = useLanguage()
  return (
    <>
      <span role="alert">{t.matrix.chances.failed}</span>{' '}
      <button type="button" className={styles.retry} onClick={retry}>
        {t.app.retry}
      </button>
    </>
  )
}

const find = (robustness: Robustness | null, team: string): TeamChances | undefined =>
  robustness?.teams.find((chances) => chances.team === team)

/** The largest error of the row, in percentage points. */
const errorOf = ({ teams }: Robustness): string => percent(Math.max(...teams.map((chances) => chances.standardError)))

type ChanceProps = { readonly team: string; readonly chances: TeamChances | undefined; readonly draws: number }

function Chance({ team, chances, draws }: ChanceProps) {
  const { t } = useLanguage()
  const words = t.matrix.chances
  if (chances === undefined) return <div role="cell" className={styles.cell} data-column={team} />
  const out = outOf(chances)
  const { undecided } = shownShares(chances)
  const { figure, also } = chanceWords(chances, draws, words)
  const byGate = Math.min(out, chances.outByGate)
  return (
    <div
      role="cell"
      className={styles.cell}
      data-column={team}
      title={words.spoken(drawnPercent(out, draws), undecided === null ? null : drawnPercent(undecided, draws))}
    >
      <span className={styles.figure}>{figure}</span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.score} style={{ width: `${100 * (out - byGate)}%` }} />
        <span className={styles.gate} style={{ width: `${100 * byGate}%` }} />
        <span className={styles.undecided} style={{ width: `${100 * chances.undecided}%` }} />
      </span>
      {also !== null && <span className={styles.also}>{also}</span>}
    </div>
  )
}
