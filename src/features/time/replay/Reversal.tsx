import { memo } from 'react'
import { ownSources, type Reversal as ReversalFacts } from '#analysis/replayReversal.ts'
import { gap } from '#i18n/format.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Citations } from '#provenance/value/Citation.tsx'
import { PublishedParts, ReversalTable } from './ReversalTable.tsx'
import styles from './replay.module.css'

/** How the order of an index and the result of the later stage part ways, each sentence from the data. */
export const Reversal = memo(function Reversal({ reversal }: { readonly reversal: ReversalFacts }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { earlier, later, index, lead, newcomers, checks, noneByGate } = reversal
  const words = t.replay.reversal
  const name = namer(later.competition, locale)
  const before = namer(earlier.competition, locale)
  const stage = earlier.benchmarks.competition.title[locale]
  const label = labelsOf(later.competition, locale).benchmark(index.benchmark)
  const { actual } = later.competition
  const first = index.places[0]
  const last = index.places.at(-1)
  const isTurned = actual?.out.some((o) => o.team === first?.team) ?? false
  const leaderPlace = index.places.find((p) => p.team === lead?.team)
  const leaderPassed = actual?.out.every((o) => o.team !== lead?.team) ?? false

  return (
    <section aria-labelledby="replay-reversal" className={styles.part}>
      <h3 id="replay-reversal">{isTurned && first ? words.title(name(first.team)) : words.plainTitle}</h3>
      {isTurned && first && actual && (
        <p>
          {words.top(name(first.team), label, gap(first.score.value))}{' '}
          <Citations among={later.sources} ids={[first.score.source, actual.source]} />
        </p>
      )}
      {lead !== null && (
        <p>
          {leaderPlace && leaderPlace === last && leaderPassed
            ? words.leader(name(lead.team), lead.leads, lead.of, stage, gap(leaderPlace.score.value))
            : words.leaderOnly(before(lead.team), lead.leads, lead.of, stage)}{' '}
          <Citations among={earlier.sources} ids={ownSources(earlier, lead.team)} />{' '}
          {leaderPlace && <Citations among={later.sources} ids={[leaderPlace.score.source]} />}
        </p>
      )}
      <dl className={styles.ways}>
        {newcomers.map(
          ({ team, admitted }) =>
            admitted && (
              <div key={team}>
                <dt>{words.wayIn(name(team), admitted.public.first)}</dt>
                <dd>
                  {admitted.statement[locale]} <Citations among={later.sources} ids={admitted.sources} />
                </dd>
              </div>
            ),
        )}
        {actual?.out.map(({ team }) => (
          <div key={team}>
            <dt>{words.wayOut(name(team), actual.decided)}</dt>
            <dd>
              {decision()} <Citations among={later.sources} ids={[actual.source]} />
            </dd>
          </div>
        ))}
        {checks.map((check, i) => (
          <div key={check.id}>
            <dt>{words.check(check.date)}</dt>
            <dd>
              {check.text[locale]} {i === checks.length - 1 && noneByGate && words.noneByGate}{' '}
              <Citations among={later.sources} ids={check.sources} />
            </dd>
          </div>
        ))}
      </dl>
      <ReversalTable reversal={reversal} label={label} />
      <p className="quiet">
        {words.caution} <Citations among={earlier.sources} ids={[earlier.competition.actual?.source ?? '']} />{' '}
        <Citations among={later.sources} ids={[actual?.source ?? '']} />
      </p>
      <PublishedParts dataset={later} />
    </section>
  )

  /** The result in the words of the timeline of that day. */
  function decision(): string {
    const events = later.provenance.timeline.filter((e) => e.date === actual?.decided && e.source === actual.source)
    return events.map((e) => e.text[locale]).join(' ')
  }
})
