import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isAnswer, useAnswers } from '#analysis/answers/useAnswers.ts'
import { DifferenceList } from '#analysis/words/DifferenceList.tsx'
import type { Evaluation } from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { correctionsQuery, indexQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { differences } from '#state/comparison/differences.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { setDataVersion } from '#state/scenario/actions.ts'
import { DEFAULT_SCENARIO, inStage } from '#state/scenario/scenario.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { receivedScenario } from './receivedScenario.ts'
import { SendBack } from './SendBack.tsx'

/** What a shared link changes against the default, and what has become of it where the data moved on since. */
export function GuestChanges() {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.scenarios.guestBar
  const { scenario, dataset } = useAnalysis()
  const store = useScenarioStore()
  const [received] = useState(() => receivedScenario(store))
  const { competition } = dataset
  const isSameStage = received.competition === scenario.competition
  const sent = isSameStage ? received : scenario
  const changed = differences(inStage(DEFAULT_SCENARIO, sent.competition), sent, competition)
  const stages = new Map([[competition.id, dataset.benchmarks.competition.title[locale]]])
  return (
    <>
      {changed.length === 0 ? (
        <p>{words.changes(0)}</p>
      ) : (
        <details>
          <summary>{words.changes(changed.length)}</summary>
          <DifferenceList differences={changed} names={{ t, locale, competition, stages }} />
        </details>
      )}
      {scenario.dataVersion !== null && <MovedOn pinned={scenario.dataVersion} />}
      <button type="button" onClick={() => openDialog('scenarios')}>
        {words.keep}
      </button>
      {isSameStage && <SendBack received={received} />}
    </>
  )
}

/** The same choices on the data of the link and on the newest, where these are not the same. */
function MovedOn({ pinned }: { readonly pinned: string }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.scenarios.guestBar
  const store = useScenarioStore()
  const base = useBase()
  const { scenario } = useAnalysis()
  const index = useQuery(indexQuery(base)).data
  const newest = index?.dataVersion
  const hasMoved = newest !== undefined && newest !== pinned
  const corrections = useQuery({ ...correctionsQuery(base), enabled: hasMoved }).data?.corrections ?? []
  const [before, after] = useAnswers(hasMoved ? [scenario, { ...scenario, dataVersion: null }] : [])
  if (!hasMoved || before === undefined || after === undefined || !isAnswer(before) || !isAnswer(after)) return null

  // Newest first: what stands before the pinned version came after it.
  const versions = index?.competitions.find(({ id }) => id === scenario.competition)?.versions ?? []
  const place = versions.indexOf(pinned)
  const since = new Set(place < 0 ? [] : versions.slice(0, place))
  const corrected = corrections.filter(
    ({ dataVersion, file }) => since.has(dataVersion) && file.startsWith(`${scenario.competition}/`),
  )
  const verdict = (evaluation: Evaluation, { competition }: Dataset) =>
    t.verdict.short(verdictFacts(evaluation, namer(competition, locale)))
  const isSame = sameOutcome(before.evaluation, after.evaluation)
  return (
    <div>
      <p>
        {words.moved(pinned, after.dataset.competition.dataVersion)}{' '}
        {isSame
          ? words.same(verdict(after.evaluation, after.dataset))
          : words.differs(verdict(before.evaluation, before.dataset), verdict(after.evaluation, after.dataset))}
      </p>
      {corrected.length > 0 && (
        <details>
          <summary>{words.corrected}</summary>
          <ul>
            {corrected.map(({ date, what, reason }) => (
              <li key={`${date} ${what.en}`}>
                {date}: {what[locale]} ({reason[locale]})
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" onClick={() => setDataVersion(store, null)}>
        {words.newest}
      </button>
    </div>
  )
}

/** The same teams out by the same routes, and the same undecided. */
function sameOutcome(a: Evaluation, b: Evaluation): boolean {
  const outcomes = ({ verdicts }: Evaluation) =>
    JSON.stringify(verdicts.map(({ team, outcome, route }) => [team, outcome, route]).toSorted())
  return outcomes(a) === outcomes(b)
}
