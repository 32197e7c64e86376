import { useDeferredValue } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { useNames } from '#analysis/useNames.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import { CentralWeights } from './CentralWeights.tsx'
import styles from './ChancesPanel.module.css'
import { ChanceTable } from './ChanceTable.tsx'
import { closeTeams } from './closeTeams.ts'
import { Doubts } from './Doubts.tsx'
import { InformationValue } from './InformationValue.tsx'
import { Pairs } from './Pairs.tsx'
import { RankShares } from './RankShares.tsx'

/** How sure the verdict is: what share of the draws puts each team out, and what was drawn. */
export function ChancesPanel() {
  const t = useWords()
  const { dataset } = useAnalysis()
  // The board follows a drag at once, the room a moment later.
  const { robustness, isStale, wanted: samples, drawMany, failure } = useDeferredValue(useChances())
  const words = t.chances
  const hasPairs = !isBeyond(dataset.competition, 'pairs')
  const { id, pillars, claims } = dataset.competition
  const has = { parts: pillars.length > 1, claims: claims.length > 0, isOwn: isOwnId(id) }
  const name = useNames()
  const close = closeTeams(robustness, name)
  const title = robustness === null ? words.name : close.length === 0 ? words.title.firm : words.title.close(close)

  return (
    <Panel
      id="chances"
      title={title}
      subtitle={robustness === null ? undefined : words.subtitle(raw(robustness.samples), robustness.seed)}
      name={words.name}
    >
      <p className={styles.note}>{words.meaning(has)}</p>
      {failure !== null && (
        <p role="alert" className={styles.note}>
          {words.failed(failure)}
        </p>
      )}
      <div className={styles.columns}>
        {robustness === null && failure !== null ? null : robustness === null ? (
          <Waiting label={words.waiting} />
        ) : (
          <div className="working" data-stale={isStale || undefined} aria-busy={isStale}>
            <p className={styles.progress}>
              {robustness.samples < samples && words.progress(raw(robustness.samples), raw(samples))}
              {robustness.samples >= samples && !robustness.varies && words.nothingVaries}
              {robustness.samples >= samples && robustness.varies && words.call(close)}
            </p>
            {drawMany !== null && !isStale && robustness.samples >= samples && robustness.varies && (
              <button type="button" className={styles.more} onClick={drawMany}>
                {words.drawMany}
              </button>
            )}
            <ChanceTable robustness={robustness} />
            {hasPairs && <RankShares robustness={robustness} />}
            <CentralWeights robustness={robustness} />
            {hasPairs ? (
              <>
                <Pairs robustness={robustness} />
                <InformationValue />
              </>
            ) : (
              <p className={styles.note}>{t.board.pairs(mostTeams('pairs'))}</p>
            )}
          </div>
        )}
        <Doubts ignoredFacts={robustness?.ignoredFacts ?? null} />
      </div>
    </Panel>
  )
}
