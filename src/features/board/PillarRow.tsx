import { memo } from 'react'
import { PILLAR_KINDS } from '#analysis/account/kinds.ts'
import type { Pillar, PillarValue } from '#core/engine/index.ts'
import { points, raw } from '#i18n/format.ts'
import { useLanguage } from '#i18n/useT.ts'
import { toggleOpened, useBoard } from '#state/navigation/boardStore.ts'
import cell from './ValueCell.module.css'
import { Bar, Figure } from './ValueCell.tsx'

type Props = {
  readonly team: string
  readonly teamName: string
  readonly pillar: Pillar
  readonly value: PillarValue | undefined
  readonly part: number | null
  readonly track: number
  readonly isFirst: boolean
}

/** One team's points in a part other than the benchmarks: official, assumed by the reader, or implied by the mean. */
export const PillarCell = memo(function PillarCell({ team, teamName, pillar, value, part, track, isFirst }: Props) {
  const { t, locale } = useLanguage()
  const isOpen = useBoard(({ opened }) => opened?.kind === 'points' && opened.team === team && opened.row === pillar.id)
  const words = t.matrix
  const label = pillar.label[locale]
  const figure = value === undefined ? '–' : value.origin === 'published' ? raw(value.value) : points(value.value)
  const kind = value === undefined ? 'empty' : PILLAR_KINDS[value.origin]
  const valueText = value === undefined ? words.kinds.empty : `${figure}, ${words.pillars.origin[value.origin]}`
  return (
    <div role="cell" className={cell.cell} data-column={team} data-kind={kind} data-open={isOpen || undefined}>
      <button
        type="button"
        tabIndex={isFirst ? 0 : -1}
        className={cell.face}
        aria-label={words.scores.cell(teamName, label, valueText)}
        aria-expanded={isOpen}
        data-cell={`${pillar.id} ${team}`}
        onClick={() => toggleOpened({ kind: 'points', team, row: pillar.id })}
      >
        <Figure figure={figure} isTyped={kind === 'hypothetical'} />
        <Bar part={part} track={track} />
      </button>
    </div>
  )
})
