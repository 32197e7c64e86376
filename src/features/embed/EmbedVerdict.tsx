import { useAnalysis } from '#analysis/Analysis.tsx'
import { useBase } from '#data/useBase.ts'
import { APP_VERSION } from '#export/appVersion.ts'
import { BoardTable } from '#export/BoardTable.tsx'
import type { EmbedSize } from '#export/embed.ts'
import { shareLink } from '#export/shareLink.ts'
import { TeamList } from '#export/TeamList.tsx'
import { verdictModel } from '#export/verdictModel.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import styles from './Embed.module.css'

type Props = { readonly size: EmbedSize; readonly unread: number; readonly namesBase: boolean }

/** Verdict, teams, board, and where the whole of it is: nothing here can be changed. */
export function EmbedVerdict({ size, unread, namesBase }: Props) {
  const t = useWords()
  const { locale } = useLanguage()
  const base = useBase()
  const analysis = useAnalysis()
  const { dataset, scenario } = analysis
  const { competition } = dataset
  const words = t.exported
  const link = shareLink(scenario, competition.dataVersion, base, new URL('./', location.href).href)
  const colophon = { sources: '', disclaimer: t.verdict.disclaimer, versions: '', link }
  const model = verdictModel({ analysis, robustness: null, colophon, t, locale })
  const unfit = unread + analysis.notices.length

  return (
    <main className={styles.embed}>
      <p className={styles.kicker}>{model.kicker}</p>
      <h1 className={styles.sentence}>
        {model.title.map(({ text, tone }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a sentence have no other identity
          <span key={i} className={tone === 'out' ? styles.out : undefined}>
            {text}
          </span>
        ))}
      </h1>
      {model.notes
        .filter(({ tone }) => size === 'full' || tone !== 'muted')
        .map(({ text, tone }) => (
          <p key={text} className={styles[tone]}>
            {text}
          </p>
        ))}
      {namesBase && <p className={styles.strong}>{words.embed.foreignData}</p>}
      {unfit > 0 && <p className={styles.strong}>{words.embed.unread(unfit)}</p>}
      <TeamList model={model} label={t.verdict.tiles.label} />
      {size === 'full' && <BoardTable model={model} label={t.matrix.label} />}
      <footer className={styles.footer}>
        <p>
          {t.verdict.disclaimer} {t.app.dataVersion(competition.dataVersion)} · Cutline {APP_VERSION}
        </p>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.embed.open}
        </a>
      </footer>
    </main>
  )
}
