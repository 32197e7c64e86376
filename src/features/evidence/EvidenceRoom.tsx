import { useEffect, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { sectionNames } from '#i18n/sections.ts'
import { useWords } from '#i18n/useT.ts'
import { claimOfHash, teamOfHash } from '#provenance/links.ts'
import { useTargetOfAddress } from '#provenance/useTargetOfAddress.ts'
import { Contents } from '#ui/Contents.tsx'
import { ClaimsPanel } from './claims/ClaimsPanel.tsx'
import { Corrections } from './claims/Corrections.tsx'
import { type LedgerFilters, NO_FILTERS } from './claims/ledgerFilters.ts'
import styles from './EvidenceRoom.module.css'
import { EntriesPanel } from './entries/EntriesPanel.tsx'
import { TeamSwitch } from './TeamSwitch.tsx'
import { TextsPanel } from './texts/TextsPanel.tsx'
import { WhyPanel } from './why/WhyPanel.tsx'

const PLACE = 'evidence-teams'

/** Why teams pass or fail and every statement that rests on, for all teams or for one; then texts and entries. */
export function EvidenceRoom() {
  const t = useWords()
  const { competition, provenance } = useAnalysis().dataset
  const toTeam = useTargetOfAddress(teamOfHash)
  const toClaim = useTargetOfAddress(claimOfHash)
  const [filters, setFilters] = useState<LedgerFilters>({ ...NO_FILTERS, team: known(toTeam?.id) })
  const team = competition.teams.find(({ id }) => id === filters.team) ?? null
  const names = sectionNames(t)
  const has = {
    explanation: provenance.claims.length > 0,
    ledger: true,
    definitions: provenance.definitions.length > 0,
    entries: true,
    corrections: true,
  }

  // Filters are the reader's; a link leads to its team or its claim even where they would hide it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides, nothing else
  useEffect(() => {
    if (toTeam === null) return
    setFilters({ ...NO_FILTERS, team: known(toTeam.id) })
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(PLACE)
      const top = place?.getBoundingClientRect().top ?? 0
      if (top < 0 || top > window.innerHeight / 2) place?.scrollIntoView({ block: 'start' })
      place?.querySelector<HTMLElement>('[aria-current="page"]')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [toTeam])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides, nothing else
  useEffect(() => {
    if (toClaim === null) return
    const about = competition.claims.find(({ id }) => id === toClaim.id)?.team
    setFilters((before) => ({ ...NO_FILTERS, team: before.team === about ? before.team : 'all' }))
  }, [toClaim])

  return (
    <Contents
      id="evidence"
      label={t.app.rooms.evidence}
      sections={(Object.keys(has) as (keyof typeof has)[])
        .filter((id) => has[id])
        .map((id) => ({ id, title: names[id] }))}
    >
      <div id={PLACE} className={styles.place}>
        <TeamSwitch current={filters.team} onChoose={(chosen) => setFilters({ ...filters, team: chosen })} />
        {toTeam !== null && known(toTeam.id) === 'all' && <p role="alert">{t.team.missing(toTeam.id)}</p>}
      </div>
      {has.explanation && <WhyPanel team={team} />}
      <ClaimsPanel filters={filters} onFilters={setFilters} target={toClaim} />
      {has.definitions && <TextsPanel />}
      <EntriesPanel team={team} />
      <Corrections />
    </Contents>
  )

  /** A team of the data, or all of them. */
  function known(id: string | undefined): LedgerFilters['team'] {
    return competition.teams.find((candidate) => candidate.id === id)?.id ?? 'all'
  }
}
