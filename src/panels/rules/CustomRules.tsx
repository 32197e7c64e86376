import { COMPONENTS, CONSEQUENCES, PROOFS, type Rules, UNKNOWN_POLICIES } from '#engine/index.ts'
import { useT } from '#i18n/useT.ts'
import { setConsequence, setProof, setUnknown } from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { Select } from '#ui/Select.tsx'
import styles from './CustomRules.module.css'

/** The reader's own reading: what each component leads to, on what proof, and what weaker evidence does. */
export function CustomRules({ rules }: { readonly rules: Rules }) {
  const t = useT()
  const store = useScenarioStore()
  const consequences = CONSEQUENCES.map((value) => ({ value, label: t.rules.consequence[value] }))
  return (
    <fieldset className={styles.editor}>
      <legend className={styles.legend}>{t.rules.editor}</legend>
      <p className={styles.help}>{t.rules.editorHelp}</p>
      {COMPONENTS.map((component) => (
        <Select
          key={component}
          label={t.rules.components[component]}
          options={consequences}
          value={rules.consequences[component]}
          onChange={(consequence) => setConsequence(store, component, consequence)}
        />
      ))}
      <hr className={styles.rule} />
      <Select
        label={t.rules.proof.label}
        term="proof"
        options={PROOFS.map((value) => ({ value, label: t.rules.proof.options[value] }))}
        value={rules.proof}
        onChange={(proof) => setProof(store, proof)}
      />
      <Select
        label={t.rules.unknown.label}
        term="unknown"
        options={UNKNOWN_POLICIES.map((value) => ({ value, label: t.rules.unknown.options[value] }))}
        value={rules.unknown}
        onChange={(unknown) => setUnknown(store, unknown)}
        help={t.rules.unknown.help}
      />
    </fieldset>
  )
}
