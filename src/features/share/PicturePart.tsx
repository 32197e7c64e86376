import { useEffect, useState } from 'react'
import { useCharts, wantChart } from '#export/charts.ts'
import { fileName } from '#export/fileName.ts'
import { type MadePicture, makePicture } from '#export/makePicture.ts'
import { pngBlob, svgBlob } from '#export/picture/files.ts'
import { PICTURE_THEMES, type PictureTheme } from '#export/picture/palette.ts'
import { saveFile } from '#export/saveFile.ts'
import type { ExportContext } from '#export/verdictModel.ts'
import { raw } from '#i18n/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './ShareDialog.module.css'

type State =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly picture: MadePicture; readonly address: string }
  | { readonly kind: 'failed'; readonly message: string }

const VERDICT = 'verdict'

/** A picture of the verdict or of a chart, seen as it will be saved. */
export function PicturePart({ context }: { readonly context: ExportContext }) {
  const words = context.t.exported.picture
  const charts = useCharts((state) => state.charts)
  const wanted = useCharts((state) => state.wanted)
  const [theme, setTheme] = useState<PictureTheme>('light')
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ kind: 'making' })
  const chart = charts.find(({ id }) => id === wanted) ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes it again
  useEffect(() => {
    let isWanted = true
    let address: string | null = null
    setState({ kind: 'making' })
    makePicture(context, chart, theme)
      .then((picture) => {
        if (!isWanted) return
        address = URL.createObjectURL(svgBlob(picture.text))
        setState({ kind: 'made', picture, address })
      })
      .catch((error: unknown) => {
        if (isWanted) setState({ kind: 'failed', message: messageOf(error) })
      })
    return () => {
      isWanted = false
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [context, chart, theme, attempt])

  const nameFor = (extension: string) => {
    const { dataset, choices } = context.analysis
    const file = { competition: dataset.competition.id, asOf: choices.asOf }
    return fileName(file, chart === null ? null : 'chart', extension)
  }
  const savePng = async ({ text, width, height }: MadePicture) => {
    try {
      saveFile(await pngBlob(text, width, height), nameFor('png'))
    } catch (error) {
      setState({ kind: 'failed', message: messageOf(error) })
    }
  }

  return (
    <>
      <p className="quiet">{words.explain}</p>
      <div className={styles.choices}>
        <Select
          label={words.what}
          options={[
            { value: VERDICT, label: words.verdict },
            ...charts.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={chart?.id ?? VERDICT}
          onChange={(id) => wantChart(id === VERDICT ? null : id)}
          help={words.chartsElsewhere}
        />
        <Segmented
          legend={words.theme}
          options={PICTURE_THEMES.map((value) => ({ value, label: words.themes[value] }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
      {state.kind === 'failed' && (
        <p role="alert">
          {words.failed(state.message)}{' '}
          <button type="button" className="text-button" onClick={() => setAttempt(attempt + 1)}>
            {words.retry}
          </button>
        </p>
      )}
      {state.kind === 'making' && (
        <p role="status" className="quiet">
          {words.making}
        </p>
      )}
      {state.kind === 'made' && (
        <>
          <p className={styles.buttons}>
            <button type="button" className={styles.main} onClick={() => void savePng(state.picture)}>
              {words.png}
            </button>
            <button
              type="button"
              className={styles.main}
              onClick={() => saveFile(svgBlob(state.picture.text), nameFor('svg'))}
            >
              {words.svg}
            </button>
            <span className="quiet">
              {words.size(state.picture.width, state.picture.height, raw(Math.round(state.picture.text.length / 1000)))}
            </span>
          </p>
          <img className={styles.preview} src={state.address} alt={words.preview(state.picture.title)} />
        </>
      )}
    </>
  )
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
