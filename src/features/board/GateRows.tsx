import { memo, useId } from 'react'
import {
  type Claim,
  COMPONENTS,
  CONSEQUENCES,
  type Competition,
  type Component,
  type ComponentAssessment,
  type GateResult,
  PROOFS,
  RULE_SET_IDS,
  type Rules,
  UNKNOWN_POLICIES,
} from '#core/engine/index.ts'
import type { ReadingId } from '#i18n/ko/rules.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useT } from '#i18n/useT.ts'
import { claimCount } from '#provenance/component/cellEvidence.ts'
import { StateShape } from '#provenance/component/StateShape.tsx'
import { setFold, toggleOpened, useBoard } from '#state/navigation/boardStore.ts'
import { setConsequence, setProof, setRules, setUnknown } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { Term } from '#ui/Term.tsx'
import styles from './GateRows.module.css'
import { InlineSelect } from './InlineSelect.tsx'
import type { GateView } from './useGateView.ts'

type Props = {
  readonly competition: Competition
  readonly columns: readonly string[]
  readonly gates: readonly GateResult[]
  readonly rules: Rules
  readonly shows: GateView['shows']
  /** What stands below the row of a component or of the verdict of the gate, where something is open there. */
  readonly detail: React.ReactNode
}

const READINGS: readonly ReadingId[] = [...RULE_SET_IDS, 'custom']

/** The components of the gate: what each leads to, its state for each team, and whose claim decides. */
export const GateRows = memo(function GateRows(props: Props) {
  const { competition, columns, gates, rules, shows, detail } = props
  const t = useT()
  const opened = useBoard((s) => (s.opened?.kind === 'gate' || s.opened?.kind === 'evidence' ? s.opened : null))
  const byTeam = new Map(gates.map((gate) => [gate.team, gate]))
  const shown = shows === 'none' ? [] : COMPONENTS
  const assessment = (team: string, component: Component) =>
    byTeam.get(team)?.components.find((c) => c.component === component)
  return (
    <div role="rowgroup" className={styles.gate} data-by-screen={shows === 'by-screen' || undefined}>
      {opened?.kind === 'gate' && detail}
      {shown.map((component, i) => (
        <div key={component}>
          <div role="row" className={styles.row}>
            <div role="rowheader" className={styles.component}>
              <span className="ellipsis">{t.rules.components[component]}</span>
              <ConsequenceSelect component={component} value={rules.consequences[component]} />
              {i < STANDARDS.length && <Standard id={STANDARDS[i] as StandardId} rules={rules} />}
            </div>
            {columns.map((team) => (
              <EvidenceCell
                key={team}
                isFirst={team === columns[0]}
                competition={competition}
                team={team}
                component={component}
                assessment={assessment(team, component)}
              />
            ))}
            <SaidBy competition={competition} component={component} gates={gates} />
          </div>
          {opened?.kind === 'evidence' && opened.row === component && detail}
        </div>
      ))}
    </div>
  )
})

type StatusProps = Pick<Props, 'competition' | 'columns' | 'gates'> & {
  readonly reading: ReadingId
  /** How many teams each preset eliminates, as text: `4,2,1`. */
  readonly eliminated: string
  readonly view: GateView
}

/** How "from scratch" is read, and what comes of it for each team. */
export const StatusRow = memo(function StatusRow(props: StatusProps) {
  const { competition, columns, gates, reading, eliminated, view } = props
  const byTeam = new Map(gates.map((gate) => [gate.team, gate]))
  const { t, locale } = useLanguage()
  const store = useScenarioStore()
  const words = t.matrix.gate
  const name = namer(competition, locale)
  const counts = eliminated.split(',').map(Number)
  // A slide stands over the page: each board has a group of its own.
  const group = useId()
  return (
    <div role="row" className={styles.status}>
      <div role="rowheader" className={styles.title}>
        <b>
          <Term id="from-scratch">{words.title}</Term>
        </b>
        <fieldset className={styles.switch}>
          <legend className="visually-hidden">{words.switch}</legend>
          {READINGS.map((id, i) => (
            <label key={id} className={styles.option}>
              <input
                type="radio"
                className="visually-hidden"
                name={group}
                value={id}
                checked={id === reading}
                onChange={() => setRules(store, id)}
              />
              <span className={styles.face}>
                {t.rules.presets[id]}
                {id !== 'custom' && <small>{words.eliminates(counts[i] ?? 0)}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {columns.map((team) => (
        <StatusCell key={team} isFirst={team === columns[0]} gate={byTeam.get(team)} name={name(team).text} />
      ))}
      <div role="cell" className={styles.note}>
        {view.canFold && (
          <button
            type="button"
            className={styles.unfold}
            data-by-screen={view.shows === 'by-screen' || undefined}
            aria-expanded={view.shows === 'all'}
            onClick={() => setFold('gate', view.shows === 'all')}
          >
            {view.shows === 'all' ? words.fold : words.unfold(COMPONENTS.length)}
          </button>
        )}
      </div>
    </div>
  )
})

const StatusCell = memo(function StatusCell({
  gate,
  name,
  isFirst,
}: {
  readonly gate: GateResult | undefined
  readonly name: string
  readonly isFirst: boolean
}) {
  const t = useT()
  const isOpen = useBoard(({ opened }) => opened?.kind === 'gate' && opened.team === gate?.team)
  if (gate === undefined) return <div role="cell" />
  const words = t.matrix.gate
  const failing = gate.components.filter((c) => c.effect === 'fail').length
  const status = words.status[gate.status]
  return (
    <div role="cell" className={styles.statusCell} data-column={gate.team} data-status={gate.status}>
      <button
        type="button"
        tabIndex={isFirst ? 0 : -1}
        aria-label={`${words.columnFor(name)}: ${status}`}
        aria-expanded={isOpen}
        data-cell={`gate ${gate.team}`}
        data-assumed={gate.assumed !== null || undefined}
        onClick={() => toggleOpened({ kind: 'gate', team: gate.team })}
      >
        {gate.assumed === null ? status : t.matrix.heads.assumed[gate.assumed]}
        {failing > 0 && gate.assumed === null && <small>{failing}</small>}
      </button>
    </div>
  )
})

function ConsequenceSelect({
  component,
  value,
}: {
  readonly component: Component
  readonly value: Rules['consequences'][Component]
}) {
  const t = useT()
  const store = useScenarioStore()
  return (
    <InlineSelect
      label={`${t.rules.components[component]}: ${t.rules.consequence.label}`}
      value={value}
      options={CONSEQUENCES.map((id) => ({ value: id, label: t.rules.consequence[id] }))}
      isQuiet={value !== 'fail'}
      onChange={(next) => setConsequence(store, component, next)}
    />
  )
}

type CellProps = {
  readonly competition: Competition
  readonly team: string
  readonly component: Component
  readonly assessment: ComponentAssessment | undefined
  readonly isFirst: boolean
}

const EvidenceCell = memo(function EvidenceCell({ competition, team, component, assessment, isFirst }: CellProps) {
  const { t, locale } = useLanguage()
  const isOpen = useBoard(
    ({ opened }) => opened?.kind === 'evidence' && opened.team === team && opened.row === component,
  )
  if (assessment === undefined) return <div role="cell" data-column={team} />
  const { state, effect } = assessment
  const claims = claimCount(competition, team, component)
  const word = t.rules.states[state]
  return (
    <div
      role="cell"
      className={styles.cell}
      data-column={team}
      data-effect={effect}
      data-quiet={(state === 'clear' && claims === 0) || undefined}
      data-open={isOpen || undefined}
    >
      <button
        type="button"
        tabIndex={isFirst ? 0 : -1}
        aria-label={t.matrix.gate.open(namer(competition, locale)(team).text, t.rules.components[component], word)}
        aria-expanded={isOpen}
        data-cell={`${component} ${team}`}
        onClick={() => toggleOpened({ kind: 'evidence', team, row: component })}
      >
        {state === 'clear' ? (
          '·'
        ) : (
          <span className={styles.state}>
            <StateShape state={state} /> <span>{word}</span>
          </span>
        )}
        {claims > 0 && <small>{claims}</small>}
      </button>
    </div>
  )
})

/** Whose claim the failure of this component rests on, and since when; the firmest first. */
function SaidBy({
  competition,
  component,
  gates,
}: {
  readonly competition: Competition
  readonly component: Component
  readonly gates: readonly GateResult[]
}) {
  const { t, locale } = useLanguage()
  const claims = new Map(competition.claims.map((claim) => [claim.id, claim]))
  const grounds = gates.flatMap((gate): Claim[] => {
    const found = gate.components.find((c) => c.component === component && c.effect !== 'pass')
    const claim = claims.get(found?.standing[0] ?? '')
    return claim === undefined ? [] : [claim]
  })
  const [first, ...others] = grounds
  return (
    <div role="cell" className={styles.note}>
      {first !== undefined && (
        <>
          {t.matrix.gate.saidBy(first.by[locale], t.rules.when(first.public.first, first.public.last))}
          {others.length > 0 && ` ${t.matrix.gate.more(others.length)}`}
        </>
      )}
    </div>
  )
}

/** What evidence must be, and what becomes of weaker evidence: beside the first components. */
const STANDARDS = ['proof', 'unknown'] as const
type StandardId = (typeof STANDARDS)[number]

function Standard({ id, rules }: { readonly id: StandardId; readonly rules: Rules }) {
  const t = useT()
  const store = useScenarioStore()
  return (
    <span className={styles.standard}>
      <Term id={id}>{t.matrix.gate[id]}</Term>
      {id === 'proof' ? (
        <InlineSelect
          label={t.rules.proof.label}
          value={rules.proof}
          options={PROOFS.map((value) => ({ value, label: t.rules.proof.options[value] }))}
          onChange={(proof) => setProof(store, proof)}
        />
      ) : (
        <InlineSelect
          label={t.rules.unknown.label}
          value={rules.unknown}
          options={UNKNOWN_POLICIES.map((value) => ({ value, label: t.rules.unknown.options[value] }))}
          onChange={(unknown) => setUnknown(store, unknown)}
        />
      )}
    </span>
  )
}
