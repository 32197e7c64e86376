import { useRef } from 'react'
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Tornado } from '#core/flips/index.ts'
import { Savable } from '#export/Savable.tsx'
import { percent, points } from '#i18n/format.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Pictures.module.css'

const ROW = 26
const TICK = { fill: 'currentColor', fontSize: 13 }

/** For one team: its lead over the cut as each weight goes to nothing and to twice its share, the widest first. */
export function TornadoPicture({ tornado: { team, lead, swings } }: { readonly tornado: Tornado }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const name = namer(competition, locale)(team)
  const words = t.flips.pictures.tornado
  const names = labelsOf(competition, locale)
  const data = swings.map(({ benchmark, atLow, atHigh }) => ({
    benchmark: names.benchmark(benchmark),
    none: [lead, atLow],
    twice: [lead, atHigh],
  }))
  const ends = [0, lead, ...swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]
  const turning = swings.filter(({ atLow, atHigh }) => atLow > 0 !== lead > 0 || atHigh > 0 !== lead > 0)

  return (
    <section className={styles.picture} aria-labelledby="tornado">
      <h3 id="tornado">{words.title(name, turning.length)}</h3>
      <p className={styles.note}>{words.explain(points(lead))}</p>
      <Savable title={words.title(name, turning.length)}>
        <ul className={styles.key} aria-hidden="true">
          <li>
            <span className={styles.none} /> {words.none}
          </li>
          <li>
            <span className={styles.twice} /> {words.twice}
          </li>
        </ul>
        <div ref={box} aria-hidden="true" className={styles.box}>
          <BarChart
            width={width}
            height={data.length * ROW + 32}
            data={data}
            layout="vertical"
            margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
            barGap={-14}
            barSize={14}
            accessibilityLayer={false}
          >
            <XAxis
              type="number"
              domain={[Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))]}
              tick={TICK}
              stroke="currentColor"
              strokeOpacity={0.4}
              tickFormatter={(value: number) => value.toFixed(1)}
            />
            <YAxis
              type="category"
              dataKey="benchmark"
              width={width < 480 ? 112 : 152}
              tickLine={false}
              axisLine={false}
              tick={TICK}
              interval={0}
            />
            <Bar
              dataKey="none"
              fill="var(--paper)"
              stroke="currentColor"
              strokeDasharray="3 2"
              isAnimationActive={false}
            />
            <Bar dataKey="twice" fill="currentColor" fillOpacity={0.75} isAnimationActive={false} />
            <ReferenceLine x={lead} stroke="currentColor" />
            <ReferenceLine
              x={0}
              stroke="var(--red)"
              strokeWidth={2}
              ifOverflow="extendDomain"
              label={{ value: words.cut, position: 'insideBottomRight', fontSize: 12, fill: 'var(--red)' }}
            />
          </BarChart>
        </div>
      </Savable>
      <details>
        <summary>{t.app.table}</summary>
        <Table
          label={words.title(name, turning.length)}
          columns={[words.benchmark, words.none, words.twice, words.twiceShare]}
          figures
        >
          {swings.map(({ benchmark, atLow, atHigh, high }) => (
            <tr key={benchmark}>
              <th scope="row">{names.benchmark(benchmark)}</th>
              <td>{points(atLow)}</td>
              <td>{points(atHigh)}</td>
              <td>{percent(high)}%</td>
            </tr>
          ))}
        </Table>
      </details>
    </section>
  )
}
