import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AnalysisProvider } from '#analysis/Analysis.tsx'
import { loadErrorOf } from '#data/loadError.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { datasetQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import type { EmbedRequest } from '#export/embed.ts'
import { useWords } from '#i18n/useT.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { isOfDraws } from '#state/scenario/linkIssue.ts'
import { Waiting } from '#ui/Waiting.tsx'
import styles from './Embed.module.css'
import { EmbedVerdict } from './EmbedVerdict.tsx'

/** Loads what the address asks for, and says plainly what it cannot show. */
export function EmbedPage({ request }: { readonly request: EmbedRequest }) {
  const t = useWords()
  const base = useBase()
  const { scenario, issues } = useMemo(() => fromSearch(request.search), [request])
  // No chances are shown here.
  const unread = issues.filter((issue) => !isOfDraws(issue)).length
  // What this browser keeps is nobody else's to show.
  const isOwn = isOwnId(scenario.competition)
  const query = useQuery({ ...datasetQuery(base, scenario.competition, scenario.dataVersion), enabled: !isOwn })
  if (isOwn) {
    return (
      <main className={styles.embed} role="alert">
        <p>{t.exported.embed.own}</p>
      </main>
    )
  }
  if (query.data === undefined) {
    if (query.error === null) return <Waiting label={t.app.loading} />
    const known = loadErrorOf(query.error)
    const problem = known === null ? t.errors.unknown : t.errors.describe(known)
    return (
      <main className={styles.embed} role="alert">
        <h1 className={styles.problem}>{problem.what}</h1>
        <p>{problem.why}</p>
        <p>
          <button type="button" className={styles.retry} onClick={() => void query.refetch()}>
            {t.app.retry}
          </button>
        </p>
      </main>
    )
  }
  return (
    <AnalysisProvider dataset={query.data} scenario={scenario}>
      <EmbedVerdict size={request.size} unread={unread} namesBase={request.namesBase} />
    </AnalysisProvider>
  )
}
