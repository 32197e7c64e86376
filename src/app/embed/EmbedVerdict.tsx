import { useAnalysis } from '#analysis/Analysis.tsx'
import { barSegments } from '#analysis/barSegments.ts'
import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { useBase } from '#data/useBase.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Hatchings, RankingBar } from '#panels/ranking/RankingBar.tsx'
import { APP_VERSION } from '#takealong/appVersion.ts'
import type { EmbedSize } from '#takealong/embed.ts'
import type { VerdictRow } from '#takealong/picture/verdictPicture.ts'
import { shareLink } from '#takealong/shareLink.ts'
import { verdictModel } from '#takealong/verdictModel.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './Embed.module.css'

type Props = { readonly size: EmbedSize; readonly unread: number; readonly namesBase: boolean }

/** Verdict, teams, ranking, and where the whole of it is: nothing here can be changed. */
export function EmbedVerdict({ size, unread, namesBase }: Props) {
  const t = useWords()
  const { locale } = useLanguage()
  const base = useBase()
  const analysis = useAnalysis()
  const { dataset, evaluation, scenario } = analysis
  const { competition } = dataset
  const words = t.takealong
  const link = shareLink(scenario, competition.dataVersion, base, new URL('./', location.href).href)
  const colophon = { sources: '', disclaimer: t.verdict.disclaimer, versions: '', link }
  const model = verdictModel({ analysis, robustness: null, colophon, t, locale })
  const ordered = inVerdictOrder(evaluation)
  const benchmarkPillar = competition.pillars.find((pillar) => pillar.isBenchmark)?.id ?? ''
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
      <ol className={styles.tiles} aria-label={t.verdict.tiles.label}>
        {model.rows.map((row, i) => (
          <li key={row.name} className={styles.tile} data-cut={row.isFirstBelowCut || undefined}>
            <TileText row={row} team={ordered[i]?.row.team ?? ''} />
          </li>
        ))}
      </ol>
      {size === 'full' && ordered.length === model.rows.length && (
        <section aria-label={t.ranking.chart}>
          <h2 className={styles.title}>{model.ranking.title}</h2>
          <p className={styles.muted}>{model.ranking.subtitle}</p>
          <Hatchings count={competition.groups.length + competition.pillars.length} />
          <ol className={styles.bars}>
            {ordered.map(({ row }, i) => (
              <li key={row.team} className={styles.bar} data-cut={model.rows[i]?.isFirstBelowCut || undefined}>
                <span>{model.rows[i]?.name}</span>
                <RankingBar
                  segments={barSegments(row, competition, evaluation, benchmarkPillar)}
                  muted={false}
                  onPoint={() => {}}
                />
                <span className={styles.figure}>{model.rows[i]?.total}</span>
              </li>
            ))}
          </ol>
          <p className={styles.muted}>
            {model.legend
              .filter(({ origin }) => origin !== 'published')
              .map(({ label }) => label)
              .join(' · ')}
          </p>
        </section>
      )}
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

function TileText({ row, team }: { readonly row: VerdictRow; readonly team: string }) {
  return (
    <>
      <p className={styles.name}>
        <TeamMark team={team} /> {row.name}
      </p>
      <p className={row.isOut ? styles.gone : undefined}>{row.outcome}</p>
      <p>
        <span className={styles.figure}>{row.total}</span> <span className={styles.muted}>{row.details[0]}</span>
        {row.whatIf !== null && <span className={styles.whatIf}>{row.whatIf}</span>}
      </p>
    </>
  )
}
