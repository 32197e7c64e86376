import { useId } from 'react'
import { COMPONENTS, type Polarity, type Strength } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import type { Column } from '#provenance/standing.ts'
import { Select } from '#ui/Select.tsx'
import styles from './FilterBar.module.css'
import type { LedgerFilters } from './ledgerFilters.ts'

const COLUMNS: readonly Column[] = [...COMPONENTS, 'overall']
const POLARITIES: readonly Polarity[] = ['adverse', 'exonerating', 'neutral']
const STRENGTHS: readonly Strength[] = ['alleged', 'established', 'ruled']

type Props = { readonly filters: LedgerFilters; readonly onChange: (filters: LedgerFilters) => void }

/** What of the ledger is in sight, of the teams that were chosen above. */
export function FilterBar({ filters, onChange }: Props) {
  const t = useWords()
  const id = useId()
  const words = t.ledger
  const all = { value: 'all', label: words.all } as const

  return (
    <fieldset className={styles.bar}>
      <legend className="visually-hidden">{words.filters}</legend>
      <Select
        label={words.component}
        term="component"
        value={filters.component}
        options={[
          all,
          ...COLUMNS.map((value) => ({
            value,
            label: value === 'overall' ? t.rules.overall : t.rules.components[value],
          })),
        ]}
        onChange={(component) => onChange({ ...filters, component })}
      />
      <Select
        label={words.polarity}
        term="claim"
        value={filters.polarity}
        options={[all, ...POLARITIES.map((value) => ({ value, label: t.provenance.polarity[value] }))]}
        onChange={(polarity) => onChange({ ...filters, polarity })}
      />
      <Select
        label={words.strength}
        term="strength"
        value={filters.strength}
        options={[all, ...STRENGTHS.map((value) => ({ value, label: words.strengths[value] }))]}
        onChange={(strength) => onChange({ ...filters, strength })}
      />
      <div className={styles.search}>
        <label htmlFor={`${id}-search`}>{words.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          maxLength={80}
          autoComplete="off"
          value={filters.search}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange({ ...filters, search: event.target.value })}
        />
        <p id={`${id}-help`} className={styles.help}>
          {words.searchHelp}
        </p>
      </div>
      <label className={styles.counts}>
        <input
          type="checkbox"
          checked={filters.countsNow}
          onChange={(event) => onChange({ ...filters, countsNow: event.target.checked })}
        />
        {words.countsNow}
      </label>
    </fieldset>
  )
}
