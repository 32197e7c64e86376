import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isAnswer, useAnswers } from '#analysis/answers/useAnswers.ts'
import { DifferenceList } from '#analysis/words/DifferenceList.tsx'
import { useBase } from '#data/useBase.ts'
import { shareLink } from '#export/shareLink.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { differences } from '#state/comparison/differences.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { copyText } from '#ui/copyText.ts'
import styles from './SendBack.module.css'
import { whatChanged } from './whatChanged.ts'

/**
 * How the reader changed the received scenario, with a link to send back. Before the first change an empty line reserves
 * the space, so that the control in use does not move.
 */
export function SendBack({ received }: { readonly received: Scenario }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.scenarios.received
  const base = useBase()
  const { scenario, dataset, evaluation } = useAnalysis()
  const [before] = useAnswers([received])
  const [sent, setSent] = useState<{ readonly link: string; readonly how: 'copied' | 'failed' } | null>(null)
  const { competition } = dataset
  const changes = differences(received, scenario, competition)
  if (before === undefined || !isAnswer(before)) return null
  if (changes.length === 0) return <p className={styles.room}>{words.room}</p>
  const stages = new Map(
    [before.dataset, dataset].map(({ benchmarks }) => [
      benchmarks.competition.id,
      benchmarks.competition.title[locale],
    ]),
  )
  const names = { t, locale, competition, stages }
  const line = whatChanged(changes, before.evaluation, evaluation, names)
  const link = shareLink(scenario, competition.dataVersion, base)

  const handleSend = async () => {
    // A telephone hands it to the chat that it came from; where there is no such way it is copied.
    if (typeof navigator.share === 'function' && window.matchMedia('(pointer: coarse)').matches) {
      try {
        await navigator.share({ text: line, url: link })
        return
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return
      }
    }
    try {
      await copyText(`${line}\n${link}`)
      setSent({ link, how: 'copied' })
    } catch {
      setSent({ link, how: 'failed' })
    }
  }

  return (
    <div className={styles.foot}>
      <details className={styles.what}>
        <summary>{line}</summary>
        <p>{words.changes(changes.length)}</p>
        <DifferenceList differences={changes} names={names} />
      </details>
      <button type="button" onClick={() => void handleSend()}>
        {words.send}
      </button>
      <span role="status">{sent?.link === link && words[sent.how]}</span>
    </div>
  )
}
