import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useFlipPictures, useNearestTurn } from '#analysis/flips/useFlipPictures.ts'
import { labelsOf } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Select } from '#ui/Select.tsx'
import { OneWayPicture } from './OneWayPicture.tsx'
import styles from './Pictures.module.css'
import { TornadoPicture } from './TornadoPicture.tsx'
import { VerdictMapPicture } from './VerdictMapPicture.tsx'

/**
 * The flips as pictures: one weight over its whole range, the same under each reading, and all weights for one team.
 */
export function Pictures() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  const { competition } = dataset
  const words = t.flips.pictures
  const [asked, setAsked] = useState<{ readonly benchmark: string | null; readonly team: string | null }>({
    benchmark: null,
    team: null,
  })
  const names = labelsOf(competition, locale)
  const benchmarks = competition.field.map(({ benchmark }) => benchmark)
  const nearest = useNearestTurn()
  const benchmark = benchmarks.find((id) => id === (asked.benchmark ?? nearest)) ?? benchmarks[0] ?? ''
  const atCut = evaluation.verdicts.find((v) => v.outcome === 'out' && v.route !== 'gate') ?? evaluation.verdicts[0]
  const team = competition.teams.find(({ id }) => id === asked.team)?.id ?? atCut?.team ?? ''
  const pictures = useFlipPictures(benchmark, team)

  return (
    <>
      <div className={styles.choice}>
        <Select
          label={words.benchmark}
          value={benchmark}
          options={benchmarks.map((value) => ({ value, label: names.benchmark(value) }))}
          onChange={(chosen) => setAsked({ ...asked, benchmark: chosen })}
        />
      </div>
      {pictures.oneWay === null ? (
        <p>{words.nothing}</p>
      ) : (
        <OneWayPicture way={pictures.oneWay} name={names.benchmark(benchmark)} />
      )}
      {pictures.map.length > 0 && (
        <VerdictMapPicture rows={pictures.map} name={names.benchmark(benchmark)} now={pictures.oneWay?.now ?? 0} />
      )}
      <div className={styles.choice}>
        <Select
          label={words.team}
          value={team}
          options={competition.teams.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          onChange={(chosen) => setAsked({ ...asked, team: chosen })}
        />
      </div>
      {pictures.tornado === null ? <p>{words.noLead}</p> : <TornadoPicture tornado={pictures.tornado} />}
    </>
  )
}
