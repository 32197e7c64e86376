import { useId, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { GateStatus } from '#engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { Evidence } from './Evidence.tsx'
import { GateReasons } from './GateReasons.tsx'
import { Legend } from './Legend.tsx'
import { type CellId, Matrix } from './Matrix.tsx'
import { Texts } from './Texts.tsx'

/** What was said about each part of each entry, by whom and when, and what the active reading makes of it. */
export function ProvenancePanel() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation, choices, scenario } = useAnalysis()
  const [open, setOpen] = useState<CellId | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const evidenceId = useId()
  const name = namer(dataset.competition, locale)
  const namesOf = (status: GateStatus) => evaluation.gates.filter((g) => g.status === status).map((g) => name(g.team))
  const team = dataset.competition.teams.find((candidate) => candidate.id === open?.team)

  const handleOpen = (cell: CellId, button: HTMLElement) => {
    const isSame = open?.team === cell.team && open.column === cell.column
    opener.current = button
    setOpen(isSame ? null : cell)
  }

  const handleClose = () => {
    setOpen(null)
    opener.current?.focus()
  }

  return (
    <Panel
      id="provenance"
      title={t.provenance.title(namesOf('fail'), namesOf('unknown'), t.rules.readingOf(scenario.rules.preset))}
      subtitle={t.provenance.subtitle(choices.asOf)}
      crashed={t.app.crashed(t.provenance.name)}
      retry={t.app.retry}
    >
      <Matrix open={open} evidenceId={evidenceId} onOpen={handleOpen} />
      <Legend />
      <GateReasons onOpen={handleOpen} />
      {open !== null && team !== undefined && (
        <Evidence id={evidenceId} team={team} column={open.column} onClose={handleClose} />
      )}
      <Texts />
    </Panel>
  )
}
