import { type Account, commonOf, isNewerThan } from '#analysis/replayAccount.ts'
import { type Competition, MISSING_POLICIES, RULE_SET_IDS } from '#core/engine/index.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import styles from './replay.module.css'

type Props = { readonly account: Account; readonly competition: Competition }

/** Every reading with every policy for gaps, held against what happened. */
export function ChoiceTable({ account, competition }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.replay.account
  const { short } = labelsOf(competition, locale)
  const name = namer(competition, locale)
  const common = commonOf(account)

  return (
    <>
      <h4 id="replay-choices">{words.grid}</h4>
      <p>
        <strong>{words.count(common.same, common.of)}</strong>{' '}
        {common.same > 0 && `${words.common(common.readings, common.policies)} `}
        {common.hindsight > 0 && `${words.hindsight(common.hindsight, common.same)} `}
        {words.notMinistry}
      </p>
      <p className="quiet">{words.gridNote(account.eve)}</p>
      <Table
        className={styles.table}
        label={words.grid}
        columns={[
          words.policy,
          ...RULE_SET_IDS.map((id) => words.readings[id] + (isNewerThan(id, account.eve) ? ` (${words.notThen})` : '')),
        ]}
      >
        {MISSING_POLICIES.map((missing) => (
          <tr key={missing}>
            <th scope="row">{words.policies[missing]}</th>
            {account.listed
              .filter((choice) => choice.missing === missing)
              .map(({ reading, agreement, evaluation }) => (
                <td key={reading} data-kind={agreement.kind}>
                  <span className={styles.kind}>{words.kind[agreement.kind]}</span>{' '}
                  {words.names(named(evaluation.verdicts, 'out'), named(evaluation.verdicts, 'undecided'))}
                </td>
              ))}
          </tr>
        ))}
      </Table>
    </>
  )

  function named(verdicts: readonly { readonly team: string; readonly outcome: string }[], outcome: string) {
    return verdicts.filter((v) => v.outcome === outcome).map((v) => ({ ...name(v.team), text: short(v.team) }))
  }
}
