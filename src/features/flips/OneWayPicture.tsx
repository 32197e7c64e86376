import { useRef } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { OneWay } from '#core/flips/index.ts'
import { Savable } from '#export/Savable.tsx'
import { percent, points } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { teamColour } from '#ui/teamColour.ts'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Pictures.module.css'

const HEIGHT = 320
const TOP = 8
const AXIS = 34
/** Names at the ends of lines keep so many pixels apart. */
const APART = 15
/** Line patterns that distinguish teams without colour, in the order of the teams. */
const DASHES = ['', '7 3', '2 3', '10 3 2 3', '4 2', '1 2']
const TICK = { fill: 'currentColor', fontSize: 13 }

type Props = { readonly way: OneWay; readonly name: string }

/** Every team's total as one share goes from nothing to all; dots where two meet, filled where that turns the outcome. */
export function OneWayPicture({ way, name: benchmark }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const name = useNames()
  const words = t.flips.pictures.oneWay
  const { teams } = competition
  const data = way.shares.map((share, i) => ({
    share: 100 * share,
    ...Object.fromEntries(teams.map(({ id }) => [id, way.totals[id]?.[i] ?? null])),
  }))
  const all = Object.values(way.totals).flatMap((row) => row.filter((total) => total !== null))
  const ticks = roundTicks(Math.min(...all), Math.max(...all))
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const ends = spread(
    teams.map(({ id }) => {
      const total = way.totals[id]?.at(-1)
      return total == null ? null : TOP + ((HEIGHT - TOP - AXIS) * (high - total)) / (high - low)
    }),
  )
  const turning = way.meetings.filter((meeting) => meeting.turns)

  return (
    <section className={styles.picture} aria-labelledby="one-way">
      <h3 id="one-way">{words.title(benchmark, turning.length)}</h3>
      <p className={styles.note}>{words.explain}</p>
      <Savable title={words.title(benchmark, turning.length)}>
        <div ref={box} aria-hidden="true" className={styles.box}>
          <LineChart
            width={width}
            height={HEIGHT}
            data={data}
            margin={{ top: TOP, right: 96, bottom: AXIS - 30, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="currentColor" strokeOpacity={0.12} vertical={false} />
            <XAxis
              dataKey="share"
              type="number"
              domain={[0, 100 * way.max]}
              unit="%"
              tick={TICK}
              stroke="currentColor"
              strokeOpacity={0.4}
              tickFormatter={(value: number) => String(Math.round(value))}
            />
            <YAxis width={44} domain={[low, high]} ticks={ticks} tick={TICK} axisLine={false} tickLine={false} />
            <ReferenceLine
              x={100 * way.now}
              stroke="currentColor"
              strokeDasharray="3 3"
              label={{ value: words.now, position: 'insideTopLeft', fontSize: 12, fill: 'currentColor' }}
            />
            {teams.map(({ id, short }, i) => (
              <Line
                key={id}
                dataKey={id}
                stroke={teamColour(id)}
                strokeWidth={2}
                strokeDasharray={DASHES[i % DASHES.length] ?? ''}
                dot={false}
                activeDot={false}
                isAnimationActive={false}
                label={
                  <EndLabel last={data.length - 1} text={short[locale]} colour={teamColour(id)} at={ends[i] ?? null} />
                }
              />
            ))}
            {way.meetings.map(({ at, total, teams: pair, turns }) => (
              <ReferenceDot
                key={`${at} ${pair.join()}`}
                x={100 * at}
                y={total}
                r={turns ? 5 : 3}
                fill={turns ? 'var(--red)' : 'var(--paper)'}
                stroke={turns ? 'var(--red)' : 'currentColor'}
              />
            ))}
          </LineChart>
        </div>
      </Savable>
      <details>
        <summary>{t.app.table}</summary>
        <Table
          label={words.table}
          columns={[words.share(benchmark), { words: words.meeting }, ...teams.map(({ id }) => name(id).text)]}
          figures
        >
          {rowsOf(way).map(({ share, index, meeting }) => (
            <tr key={`${share} ${meeting?.teams.join() ?? ''}`}>
              <th scope="row">{percent(share)}%</th>
              <td data-words="">
                {meeting === null
                  ? share === way.now
                    ? words.now
                    : ''
                  : words.meet(name(meeting.teams[0]), name(meeting.teams[1]), meeting.turns)}
              </td>
              {teams.map(({ id }) => {
                const total = way.totals[id]?.[index]
                return <td key={id}>{total == null ? '–' : points(total)}</td>
              })}
            </tr>
          ))}
        </Table>
      </details>
    </section>
  )
}

/** Round numbers that enclose both ends, about five of them. */
function roundTicks(least: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((s) => (most - least) / s <= 5) ?? 100
  const first = Math.floor(least / step)
  const count = Math.max(1, Math.ceil(most / step) - first)
  return Array.from({ length: count + 1 }, (_, i) => (first + i) * step)
}

/** The two ends, now, and every meeting. */
function rowsOf({ shares, now, max, meetings }: OneWay) {
  const places = [
    ...[...new Set([0, now, max])].map((share) => ({ share, meeting: null })),
    ...meetings.map((meeting) => ({ share: meeting.at, meeting })),
  ]
  return places.sort((a, b) => a.share - b.share).map((place) => ({ ...place, index: shares.indexOf(place.share) }))
}

/** Places moved apart as little as it takes, in their order. */
function spread(places: readonly (number | null)[]): (number | null)[] {
  const moved = [...places]
  const order = places
    .flatMap((place, i) => (place === null ? [] : [i]))
    .sort((a, b) => (places[a] as number) - (places[b] as number))
  for (const [k, i] of order.entries()) {
    const before = order[k - 1]
    if (before !== undefined) moved[i] = Math.max(moved[i] as number, (moved[before] as number) + APART)
  }
  return moved
}

type EndLabelProps = {
  readonly last: number
  readonly text: string
  readonly colour: string
  readonly at: number | null
  readonly index?: number
  readonly x?: number
  readonly y?: number
}

/** The name at the end of its line: recharts hands in the place of each point. */
function EndLabel({ last, text, colour, at, index, x = 0, y = 0 }: EndLabelProps) {
  if (index !== last) return null
  return (
    <text x={x + 6} y={at ?? y} dy={4} fontSize={13} fill={colour}>
      {text}
    </text>
  )
}
