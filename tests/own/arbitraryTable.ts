import fc from 'fast-check'
import { COMPONENTS } from '#core/engine/index.ts'
import { OWN_LIMITS, type OwnTable } from '#data/own/ownTable.ts'
import { plainText } from '#data/own/plainText.ts'
import { tableId } from '#data/own/tableId.ts'

/** Names that have broken readers of tables before, and any others. */
const SPITE = [
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '+82',
  '-5',
  "'=x",
  "''+y",
  '@a',
  '# title',
  '#1',
  '"quoted", with comma',
  'a;b\tc|d',
  '<img src=x onerror=alert(1)>',
  '모델 가',
  '모델 나',
  'Llama 2 (70B)',
  'Llama-2 70B',
  'A (2)',
  'A',
  'n/a',
  '1,5',
]

const name = fc
  .oneof(fc.constantFrom(...SPITE), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
  .map((text) => plainText(text, OWN_LIMITS.name))
  .filter((text) => text !== '')

const names = (minLength: number, maxLength: number) => fc.uniqueArray(name, { minLength, maxLength })

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const benchmark = fc.record({
  scale: fc.constantFrom({ min: 0, max: 1 }, { min: 0, max: 100 }, { min: -50.5, max: 1e6 }),
  unit: fc.constantFrom('%', 'points', '점'),
  lowerIsBetter: fc.boolean(),
  weight: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  questions: fc.option(fc.integer({ min: 1, max: 20_000 })),
  group: fc.option(name),
})

/** Any table that a file can hold. @param claims whether it has claims, which a CSV file cannot hold. */
export const anyTable = (claims: boolean): fc.Arbitrary<OwnTable> =>
  fc.tuple(names(1, 6), names(1, 12)).chain(([benchmarkNames, teamNames]) =>
    fc
      .record({
        title: name,
        date: day,
        source: fc.record({ title: fc.option(name), url: fc.constantFrom(null, 'https://example.org/a?b=c,d') }),
        seats: fc.integer({ min: 0, max: teamNames.length - 1 }),
        benchmarks: fc.tuple(...benchmarkNames.map(() => benchmark)),
        scores: fc.tuple(
          ...teamNames.map(() => fc.tuple(...benchmarkNames.map(() => fc.option(fc.integer({ min: 0, max: 10_000 }))))),
        ),
        claims: claims ? anyClaims(teamNames) : fc.constant([]),
      })
      .map(({ benchmarks, scores, ...rest }) => {
        const columns = benchmarks.map(({ scale, ...entry }, j) => ({
          name: benchmarkNames[j] as string,
          ...scale,
          ...entry,
        }))
        const teams = teamNames.map((team, i) => ({
          name: team,
          scores: columns.map(({ min, max }, j) => {
            const part = scores[i]?.[j] ?? null
            return part === null ? null : Number((min + ((max - min) * part) / 10_000).toFixed(6))
          }),
        }))
        const table = { ...rest, benchmarks: columns, teams }
        return { id: tableId(table), ...table }
      }),
  )

const anyClaims = (teams: readonly string[]) =>
  fc
    .array(
      fc.record({
        team: fc.constantFrom(...teams),
        polarity: fc.constantFrom('adverse' as const, 'exonerating' as const, 'neutral' as const),
        strength: fc.constantFrom('alleged' as const, 'established' as const, 'ruled' as const),
        components: fc.uniqueArray(fc.constantFrom(...COMPONENTS, 'overall' as const), { minLength: 1, maxLength: 3 }),
        statement: name,
        by: name,
        date: day,
        url: fc.constantFrom(null, 'https://example.org/'),
      }),
      { maxLength: 5 },
    )
    .map((list) =>
      list.map((claim, i) => ({
        ...claim,
        id: `c${i + 1}`,
        answers: i > 0 && claim.polarity !== 'adverse' ? ['c1'] : [],
      })),
    )
