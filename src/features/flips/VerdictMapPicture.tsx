import { useRef } from 'react'
import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { MapCell, MapRow } from '#core/flips/index.ts'
import { Savable } from '#export/Savable.tsx'
import { percent } from '#i18n/format.ts'
import { labelsOf } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import type { RuleChoice } from '#state/scenario/scenario.ts'
import { Table } from '#ui/Table.tsx'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Pictures.module.css'

const ROW = 48
const TICK = { fill: 'currentColor', fontSize: 13 }

type Props = {
  readonly rows: readonly MapRow<RuleChoice['preset']>[]
  readonly name: string
  readonly now: number
}

/** The verdict over two choices at once: a band for each reading, cut where the share of one weight turns who goes by score. */
export function VerdictMapPicture({ rows, name: benchmark, now }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const words = t.flips.pictures.map
  const { short } = labelsOf(competition, locale)
  const named = (ids: readonly string[]) => ids.map(short)
  const textOf = (cell: MapCell) =>
    words.cell(named(cell.byScore), named(cell.byGate), named(cell.byBoth), named(cell.undecided))
  const most = Math.max(...rows.map(({ cells }) => cells.length))
  const texts = [...new Set(rows.flatMap(({ cells }) => cells.map(textOf)))]
  const room = width - 92
  // About nine pixels a letter: what does not fit gets a number, and its words below.
  const fits = (cell: MapCell) => (cell.to - cell.from) * room > 9 * textOf(cell).length
  const numbered = [...new Set(rows.flatMap(({ cells }) => cells.filter((cell) => !fits(cell)).map(textOf)))]
  const data = rows.map(({ reading, cells }) => ({
    reading: t.rules.presets[reading],
    ...Object.fromEntries(
      cells.flatMap((cell, i) => [
        [`width${i}`, 100 * (cell.to - cell.from)],
        [`text${i}`, fits(cell) ? textOf(cell) : String(numbered.indexOf(textOf(cell)) + 1)],
      ]),
    ),
  }))

  return (
    <section className={styles.picture} aria-labelledby="verdict-map">
      <h3 id="verdict-map">{words.title(benchmark, texts.length)}</h3>
      <p className={styles.note}>{words.explain(benchmark)}</p>
      <Savable title={words.title(benchmark, texts.length)}>
        <div ref={box} aria-hidden="true" className={styles.box}>
          <BarChart
            width={width}
            height={rows.length * ROW + 28}
            data={data}
            layout="vertical"
            margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis
              type="number"
              domain={[0, 100 * (rows[0]?.max ?? 1)]}
              unit="%"
              tick={TICK}
              stroke="currentColor"
              strokeOpacity={0.4}
              tickFormatter={(value: number) => String(Math.round(value))}
            />
            <YAxis type="category" dataKey="reading" width={80} tickLine={false} axisLine={false} tick={TICK} />
            {Array.from({ length: most }, (_, i) => (
              <Bar
                // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
                key={i}
                dataKey={`width${i}`}
                stackId="way"
                fill="currentColor"
                fillOpacity={i % 2 === 0 ? 0.08 : 0.2}
                stroke="currentColor"
                strokeWidth={1}
                isAnimationActive={false}
              >
                <LabelList
                  dataKey={`text${i}`}
                  position="center"
                  fontSize={13}
                  fill="var(--ink)"
                  stroke="var(--paper)"
                  strokeWidth={8}
                  paintOrder="stroke"
                />
              </Bar>
            ))}
            {/* Behind the bands: it would run through their words. */}
            <ReferenceLine x={100 * now} stroke="var(--ink)" strokeDasharray="3 3" zIndex={200} />
          </BarChart>
        </div>
        {numbered.length > 0 && (
          <ol className={styles.texts} aria-hidden="true">
            {numbered.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        )}
      </Savable>
      <details>
        <summary>{t.app.table}</summary>
        <Table label={words.table} columns={[words.reading, words.share(benchmark), words.out]}>
          {rows.flatMap(({ reading, cells }) =>
            cells.map((cell) => (
              <tr key={`${reading} ${cell.from}`}>
                <th scope="row">{t.rules.presets[reading]}</th>
                <td>
                  {percent(cell.from)}–{percent(cell.to)}%
                </td>
                <td>{textOf(cell)}</td>
              </tr>
            )),
          )}
        </Table>
      </details>
    </section>
  )
}
