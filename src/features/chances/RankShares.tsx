import { useRef } from 'react'
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { Savable } from '#export/Savable.tsx'
import { percent } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { Term } from '#ui/Term.tsx'
import { useWidth } from '#ui/useWidth.ts'
import styles from './RankShares.module.css'

const ROW = 34
const AXIS = 112

/** How often each team came at each rank: a stacked bar for each team, light for the first, dark for the last. */
export function RankShares({ robustness }: { readonly robustness: Robustness }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const name = useNames()
  const words = t.chances.ranks
  const { teams } = competition
  const rows = teams.map(({ id, short }) => ({
    team: short[locale],
    ...Object.fromEntries((robustness.ranks[id] ?? []).map((share, i) => [`rank${i}`, 100 * share])),
  }))
  /** About eight pixels a letter: the whole word, the number alone, or nothing. */
  const labelOf = (share: number, rank: number) => {
    const room = (share / 100) * (width - AXIS)
    return [words.rank(rank), String(rank)].find((text) => room > 8 * text.length + 6) ?? ''
  }
  const strength = (i: number) => (teams.length < 2 ? 1 : 0.15 + (0.75 * i) / (teams.length - 1))

  return (
    <section className={styles.section} aria-labelledby="rank-shares">
      <h3 id="rank-shares">
        <Term id="rank-acceptability">{words.title}</Term>
      </h3>
      <p className="quiet">{words.explain}</p>
      <Savable title={words.title}>
        <div ref={box} aria-hidden="true" className={styles.picture}>
          <BarChart
            width={width}
            height={rows.length * ROW + 28}
            data={rows}
            layout="vertical"
            margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis
              type="number"
              domain={[0, 100]}
              ticks={[0, 25, 50, 75, 100]}
              unit="%"
              tick={{ fill: 'currentColor', fontSize: 13 }}
              stroke="currentColor"
              strokeOpacity={0.4}
            />
            <YAxis
              type="category"
              dataKey="team"
              width={104}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'currentColor', fontSize: 13 }}
            />
            {teams.map(({ id }, i) => (
              <Bar
                key={id}
                dataKey={`rank${i}`}
                stackId="ranks"
                fill="currentColor"
                fillOpacity={strength(i)}
                stroke="var(--paper)"
                isAnimationActive={false}
              >
                <LabelList
                  dataKey={`rank${i}`}
                  position="center"
                  fontSize={13}
                  fill={strength(i) > 0.45 ? 'var(--paper)' : 'var(--ink)'}
                  formatter={(share) => labelOf(Number(share), i + 1)}
                />
              </Bar>
            ))}
          </BarChart>
        </div>
      </Savable>
      <details>
        <summary>{t.app.table}</summary>
        <Table label={words.title} columns={[t.chances.table.team, ...teams.map((_, i) => words.rank(i + 1))]} figures>
          {teams.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{name(id).text}</th>
              {(robustness.ranks[id] ?? []).map((share, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rank is its place
                <td key={i}>{percent(share)}%</td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
    </section>
  )
}
