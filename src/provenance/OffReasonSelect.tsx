import type { ClaimId } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { setOffReason } from '#state/scenario/actions.ts'
import { OFF_REASONS, type OffReason } from '#state/scenario/offReason.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { Select } from '#ui/Select.tsx'

type Props = { readonly claim: ClaimId; readonly reason: OffReason }

/** Why this claim is set aside, from a list: what a link can say without anybody's free words. */
export function OffReasonSelect({ claim, reason }: Props) {
  const words = useWords().provenance.offReason
  const store = useScenarioStore()
  return (
    <Select
      label={words.label(claim)}
      options={OFF_REASONS.map((value) => ({ value, label: words.options[value] }))}
      value={reason}
      onChange={(chosen) => setOffReason(store, claim, chosen)}
    />
  )
}
