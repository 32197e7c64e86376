import { useId, useRef } from 'react'
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { percent } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import type { Robustness } from '#robustness/index.ts'
import { useWidth } from '#ui/useWidth.ts'
import { byRoute, ROUTES, type Route } from './byRoute.ts'
import styles from './RouteBars.module.css'

const ROW = 34

/** Narrower parts than this, in per cent, carry no figure. */
const LEAST_LABEL = 9

/** The chance of going out as one bar for each team, in parts by route; the table below it says the same. */
export function RouteBars({ robustness }: { readonly robustness: Robustness }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const patterns = useId()
  const words = t.chances.routes
  const short = new Map(competition.teams.map((team) => [team.id, team.short[locale]]))
  const rows = robustness.teams.map((chances) => ({
    team: short.get(chances.team) ?? chances.team,
    ...byRoute(chances),
  }))
  const drawn = ROUTES.filter((route) => rows.some((row) => row[route] > 0))
  const fill: Readonly<Record<Route, string>> = {
    score: 'var(--red)',
    both: `url(#${patterns}-both)`,
    gate: `url(#${patterns}-gate)`,
    undecided: `url(#${patterns}-undecided)`,
  }

  return (
    <div className={styles.picture} aria-hidden="true">
      <ul className={styles.key}>
        {drawn.map((route) => (
          <li key={route}>
            <svg width="26" height="12" aria-hidden="true">
              <rect
                width="26"
                height="12"
                fill={fill[route]}
                stroke={route === 'undecided' ? 'currentColor' : 'var(--red)'}
              />
            </svg>{' '}
            {words[route]}
          </li>
        ))}
      </ul>
      <svg width="0" height="0" aria-hidden="true" className={styles.patterns}>
        <defs>
          <Hatch id={`${patterns}-gate`} angle={45} colour="var(--red)" line={2} />
          <Hatch id={`${patterns}-both`} angle={0} colour="var(--red)" line={4} />
          <Hatch id={`${patterns}-undecided`} angle={135} colour="var(--muted)" line={1.5} />
        </defs>
      </svg>
      <div ref={box}>
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
          {drawn.map((route) => (
            <Bar
              key={route}
              dataKey={route}
              stackId="out"
              fill={fill[route]}
              stroke={route === 'undecided' ? 'var(--muted)' : 'var(--red)'}
              isAnimationActive={false}
            >
              <LabelList
                dataKey={route}
                position="center"
                fontSize={13}
                fontWeight={700}
                fill={route === 'score' ? 'var(--paper)' : 'var(--ink)'}
                stroke={route === 'score' ? 'none' : 'var(--paper)'}
                strokeWidth={4}
                paintOrder="stroke"
                formatter={(share) => (Number(share) >= LEAST_LABEL ? percent(Number(share) / 100) : '')}
              />
            </Bar>
          ))}
        </BarChart>
      </div>
    </div>
  )
}

type HatchProps = { readonly id: string; readonly angle: number; readonly colour: string; readonly line: number }

function Hatch({ id, angle, colour, line }: HatchProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width="6" height="6" fill="var(--paper)" />
      <rect width={line} height="6" fill={colour} />
    </pattern>
  )
}
