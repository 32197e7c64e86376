import { useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { scoreRows } from '#analysis/scoreRows.ts'
import type { Component } from '#core/engine/index.ts'
import type { FirstMessages } from '#i18n/messages.ts'
import { closeOpened, type Opened } from '#state/navigation/boardStore.ts'
import { later } from '#ui/later.tsx'
import { AssumeDetail } from './AssumeDetail.tsx'
import styles from './Detail.module.css'
import { PointsDetail } from './PointsDetail.tsx'

const WAITING = { waiting: (t: FirstMessages) => <p className={styles.waiting}>{t.app.loading}</p> }
const CellDetail = later(
  (t) => t.matrix.detail.value,
  async () => (await import('#provenance/value/CellDetail.tsx')).CellDetail,
  WAITING,
)
const Evidence = later(
  (t) => t.matrix.detail.evidence,
  async () => (await import('#provenance/component/Evidence.tsx')).Evidence,
  WAITING,
)

const ID = 'board-detail'

/** What opened, below its row and over the whole width of the board. Escape closes it and goes back to its opener. */
export function Detail({ opened }: { readonly opened: Opened }) {
  if (opened.kind === 'weight') return null
  return (
    <div
      role="row"
      className={styles.row}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close(opened)
      }}
    >
      <div role="cell" className={styles.cell}>
        <Content opened={opened} onClose={() => close(opened)} />
      </div>
    </div>
  )
}

function close(opened: Opened): void {
  closeOpened()
  if (opened.kind === 'weight') return
  const key = opened.kind === 'gate' ? `gate ${opened.team}` : `${opened.row} ${opened.team}`
  document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus()
}

function Content({ opened, onClose }: { readonly opened: Opened; readonly onClose: () => void }) {
  const { dataset } = useAnalysis()
  const team = opened.kind === 'weight' ? undefined : dataset.competition.teams.find(({ id }) => id === opened.team)
  if (team === undefined) return null
  switch (opened.kind) {
    case 'value':
      return <Value team={opened.team} row={opened.row} onClose={onClose} />
    case 'evidence':
      return <Evidence id={ID} team={team} column={opened.row as Component} onClose={onClose} />
    case 'gate':
      return <AssumeDetail team={team} onClose={onClose} />
    case 'points':
      return <PointsDetail team={team} pillar={opened.row} onClose={onClose} />
    default:
      return null
  }
}

function Value({ team, row, onClose }: { readonly team: string; readonly row: string; readonly onClose: () => void }) {
  const { dataset, evaluation } = useAnalysis()
  const { competition } = dataset
  const found = useMemo(() => {
    const only = { ...competition, field: competition.field.filter((entry) => entry.benchmark === row) }
    const rows = scoreRows(only, evaluation)
    return rows.find((r) => r.benchmark.id === row)
  }, [competition, evaluation, row])
  const cell = found?.cells.find((c) => c.team.id === team)
  if (found === undefined || cell === undefined) return null
  return <CellDetail key={`${row} ${team}`} id={ID} row={found} cell={cell} onClose={onClose} />
}
