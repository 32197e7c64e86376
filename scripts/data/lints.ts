import type { Benchmark, Claim, IsoDate } from '#core/engine/index.ts'
import type { Finding } from './finding.ts'
import type { Parts } from './parts.ts'
import { sourceIdsIn } from './sourceIds.ts'

type Lint = (parts: Parts, dataVersion: string) => readonly Finding[]

/** Everything that a schema cannot see. File names are those of the parts. */
export function lintParts(competition: string, parts: Parts, dataVersion: string): Finding[] {
  return LINTS.flatMap((lint) => lint(parts, dataVersion)).map((finding) => ({
    ...finding,
    file: `${competition}/${finding.file}`,
  }))
}

/** The name of a file is the id of its content. */
export const namesFit: Lint = ({ benchmarks, claims }) => [
  ...Object.entries(benchmarks)
    .filter(([name, { id }]) => name !== id)
    .map(([name, { id }]) => ({ file: `benchmarks/${name}.json`, path: 'id', found: id, expected: name })),
  ...Object.entries(claims).flatMap(([name, part]) => {
    const file = `claims/${name}.json`
    const strangers = part.claims.flatMap((claim, i) =>
      claim.team === name ? [] : [{ file, path: `claims[${i}].team`, found: claim.team, expected: name }],
    )
    return part.team === name ? strangers : [{ file, path: 'team', found: part.team, expected: name }, ...strangers]
  }),
]

/** Every source that is cited exists, and every source is cited. */
export const sourcesAreUsed: Lint = (parts) => {
  const { sources, ...content } = parts
  const cited = sourceIdsIn(content)
  const file = 'sources.json'
  return [
    ...Object.keys(sources)
      .filter((id) => !cited.has(id))
      .map((id) => ({ file, path: id, found: 'a source that nothing cites', expected: 'a source in use' })),
    ...[...cited]
      .filter((id) => !Object.hasOwn(sources, id))
      .map((id) => ({ file, path: id, found: 'nothing', expected: 'a source, since it is cited' })),
  ]
}

const HANGUL = /[ㄱ-ㆎ가-힣]/
/** Names and labels may be the same in both languages; whole sentences may not. */
const SENTENCES = new Set(['statement', 'text', 'about', 'note', 'reason', 'fieldNote'])

/** Korean sentences are in Korean, English ones are not. */
export const bothLanguages: Lint = (parts) =>
  visit(parts, (file, path, key, value) => {
    if (typeof value !== 'object' || value === null || !('ko' in value && 'en' in value)) return []
    const { ko, en } = value as { ko: string; en: string }
    const english = HANGUL.test(en) ? [{ file, path: `${path}.en`, found: en, expected: 'English' }] : []
    const korean =
      SENTENCES.has(key) && !HANGUL.test(ko) ? [{ file, path: `${path}.ko`, found: ko, expected: 'Korean' }] : []
    return [...korean, ...english]
  })

/** Nothing is dated after the day of the data, nor long before the contest. */
export const datesArePlausible: Lint = (parts, dataVersion) => {
  const latest: IsoDate = dataVersion.slice(0, 10)
  const earliest: IsoDate = '2025-01-01'
  const days = new Set(['first', 'last', 'date', 'stoodUntil', 'public', 'asOf', 'decided', 'defaultDate'])
  return visit(parts, (file, path, key, value) => {
    if (!days.has(key) || typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || file === 'sources.json')
      return []
    return value >= earliest && value <= latest
      ? []
      : [{ file, path, found: value, expected: `a day from ${earliest} to ${latest}` }]
  })
}

/** A column with variants must give each of them a name of its own. */
export const variantsAreLabelled: Lint = ({ competition, benchmarks }) =>
  competition.field.flatMap(({ benchmark, variants }) =>
    variants.flatMap((variant) => {
      const column = benchmarks[benchmark]
      const other = benchmarks[variant]
      if (variant === benchmark || column === undefined || other === undefined) return []
      const same = (['ko', 'en'] as const).filter((language) => column.label[language] === other.label[language])
      return same.map((language) => ({
        file: `benchmarks/${variant}.json`,
        path: `label.${language}`,
        found: other.label[language],
        expected: `a label that differs from that of ${benchmark}`,
      }))
    }),
  )

/** Each team has, in each column of the field, a value or a reasoned gap, never both. */
export const cellsAreAccountedFor: Lint = ({ competition, benchmarks }) =>
  competition.field.flatMap(({ benchmark, variants }) => {
    const file = `benchmarks/${benchmark}.json`
    const ids = [...new Set([benchmark, ...variants])]
    const scores = ids.flatMap((id) => benchmarks[id]?.scores ?? [])
    const absent = benchmarks[benchmark]?.absences.map((absence) => absence.team) ?? []
    return competition.teams.flatMap(({ id }) => {
      const has = scores.some((score) => score.team === id && score.status === 'current')
      if (has !== absent.includes(id)) return []
      return has
        ? [{ file, path: 'absences', found: `${id}, which has a value`, expected: 'teams without a value' }]
        : [{ file, path: 'absences', found: `nothing on ${id}`, expected: 'a reason, since it has no value' }]
    })
  })

/** A score is of a model that the team entered in this stage. */
export const modelsWereEntered: Lint = ({ competition, benchmarks }) => {
  const entered = new Map(competition.teams.map((team) => [team.id, team.entry.models]))
  return Object.values(benchmarks).flatMap(({ id, scores }: Benchmark) =>
    scores.flatMap((score, i) => {
      const models = entered.get(score.team) ?? []
      if (models.includes(score.model)) return []
      return [
        { file: `benchmarks/${id}.json`, path: `scores[${i}].model`, found: score.model, expected: models.join(' | ') },
      ]
    }),
  )
}

/** The parts that make up a pillar add up to it, and so do the parts of a part. */
export const pointsAddUp: Lint = ({ competition }) => {
  const { pillars, pillarParts } = competition
  return [...pillars, ...pillarParts.filter((part) => !pillars.some((pillar) => pillar.id === part.id))].flatMap(
    (whole) => {
      const inside = pillarParts.filter((part) => part.pillar === whole.id && part.id !== whole.id)
      const sum = inside.reduce((total, part) => total + part.max, 0)
      if (inside.length === 0 || Math.abs(sum - whole.max) < 1e-9) return []
      return [
        {
          file: 'competition.json',
          path: `pillarParts of ${whole.id}`,
          found: String(sum),
          expected: String(whole.max),
        },
      ]
    },
  )
}

/**
 * Every published point says since when, by which source and how surely it is known; its day is not before that
 * source was out. A pillar and the part that is the pillar as a whole say the same.
 */
export const pointsAreDated: Lint = ({ competition, sources }) => {
  const file = 'competition.json'
  const { pillars, pillarParts } = competition
  const named = [
    ...pillars.map((whole, i) => [`pillars[${i}]`, whole] as const),
    ...pillarParts.map((part, i) => [`pillarParts[${i}]`, part] as const),
  ]
  const undated = named.flatMap(([at, { published }]) =>
    published.flatMap((point, i) => {
      const path = `${at}.published[${i}]`
      const lacking = (['public', 'source', 'certainty'] as const).filter((key) => point[key] === undefined)
      const printed = sources[point.source ?? '']?.date ?? ''
      const isEarly = /^\d{4}-\d\d-\d\d$/.test(printed) && point.public !== undefined && point.public < printed
      return [
        ...lacking.map((key) => ({
          file,
          path: `${path}.${key}`,
          found: 'nothing',
          expected: `the point’s own ${key}`,
        })),
        ...(isEarly
          ? [
              {
                file,
                path: `${path}.public`,
                found: String(point.public),
                expected: `${printed}, the day of its source, or later`,
              },
            ]
          : []),
      ]
    }),
  )
  const apart = pillars.flatMap((pillar) =>
    pillarParts.flatMap((part, i) => {
      if (part.id !== pillar.id) return []
      const figures = ({ published, mean }: typeof pillar | typeof part) => JSON.stringify([published, mean])
      return figures(part) === figures(pillar)
        ? []
        : [{ file, path: `pillarParts[${i}]`, found: figures(part), expected: `${figures(pillar)}, as in its pillar` }]
    }),
  )
  return [...undated, ...apart]
}

/** A published sum may differ from the sum of its published parts by the rounding of one print. */
const PRINTED = 0.05 + 1e-9

/** A team's published points on the parts of a whole, where all are known, add up to those on the whole. */
export const publishedPointsAddUp: Lint = ({ competition: { pillars, pillarParts } }) => {
  const pointsOf = (id: string, team: string): number | undefined =>
    [...pillars, ...pillarParts].find((item) => item.id === id)?.published.find((p) => p.team === team)?.points
  const insideOf = (id: string): readonly string[] =>
    id === 'total'
      ? pillars.map((pillar) => pillar.id)
      : pillarParts.filter((part) => part.pillar === id && part.id !== id).map((part) => part.id)
  return pillarParts.flatMap((whole, i) =>
    whole.published.flatMap(({ team, points }, j) => {
      const inside = insideOf(whole.id).map((id) => pointsOf(id, team))
      if (inside.length === 0 || inside.some((value) => value === undefined)) return []
      const sum = (inside as number[]).reduce((total, value) => total + value, 0)
      if (Math.abs(sum - points) <= PRINTED) return []
      return [
        {
          file: 'competition.json',
          path: `pillarParts[${i}].published[${j}].points`,
          found: String(points),
          expected: `${sum.toFixed(2)}, the sum of its parts`,
        },
      ]
    }),
  )
}

type PlacedClaim = { readonly file: string; readonly path: string; readonly claim: Claim }

/**
 * The same fact weighs alike for every team. Claims of different teams that cite one source name the passage they
 * rest on; one passage, or one wording in either language, has one polarity and one strength.
 */
export const sameFactWeighsAlike: Lint = ({ claims }) => {
  const all = Object.entries(claims).flatMap(([name, part]) =>
    part.claims.map((claim, i): PlacedClaim => ({ file: `claims/${name}.json`, path: `claims[${i}]`, claim })),
  )
  return all.flatMap(({ file, path, claim }, n) => {
    const others = all.filter((other) => other.claim.team !== claim.team)
    const beside = others.filter((other) => other.claim.sources.some((id) => claim.sources.includes(id)))
    const unnamed =
      beside.length > 0 && claim.locator === undefined
        ? [
            {
              file,
              path: `${path}.locator`,
              found: 'nothing',
              expected: `the passage, since ${beside.map((other) => other.claim.id).join(', ')} cites the same source`,
            },
          ]
        : []
    const isSameFact = (other: PlacedClaim) =>
      (beside.includes(other) && claim.locator !== undefined && other.claim.locator === claim.locator) ||
      (['ko', 'en'] as const).some((language) => other.claim.statement[language] === claim.statement[language])
    const twins = others.filter((other) => all.indexOf(other) < n && isSameFact(other))
    const unequal = twins.flatMap((twin) =>
      (['polarity', 'strength'] as const)
        .filter((key) => twin.claim[key] !== claim[key])
        .map((key) => ({
          file,
          path: `${path}.${key}`,
          found: claim[key],
          expected: `${twin.claim[key]}, as ${twin.claim.id} of ${twin.claim.team} on the same fact`,
        })),
    )
    return [...unnamed, ...unequal]
  })
}

const isAllegation = (claim: Claim): boolean => claim.polarity === 'adverse' && claim.strength === 'alleged'

/** What others say against a team: its own words need no separate answer. */
const isRaisedByOthers = (claim: Claim): boolean => claim.polarity === 'adverse' && claim.stance !== 'admitted'

/** What others raise, proven or not, stands beside an answer, or is listed as unanswered with the reason. */
export const allegationsAreAnswered: Lint = ({ claims }) => {
  const answered = new Set(Object.values(claims).flatMap((part) => part.claims.flatMap((claim) => claim.answers)))
  return Object.entries(claims).flatMap(([name, part]) => {
    const file = `claims/${name}.json`
    const listed = new Set(part.unanswered.map((entry) => entry.claim))
    const open = part.claims.flatMap((claim, i) =>
      !isRaisedByOthers(claim) || answered.has(claim.id) || listed.has(claim.id)
        ? []
        : [
            {
              file,
              path: `claims[${i}]`,
              found: `${claim.id} without an answer`,
              expected: 'an answer or an entry in unanswered',
            },
          ],
    )
    const needless = part.unanswered.flatMap(({ claim }, i) =>
      part.claims.some((c) => c.id === claim && isRaisedByOthers(c)) && !answered.has(claim)
        ? []
        : [
            {
              file,
              path: `unanswered[${i}]`,
              found: claim,
              expected: 'a claim raised by others, of this file, that nothing answers',
            },
          ],
    )
    return [...open, ...needless]
  })
}

const ATTRIBUTED = {
  ko: /(주장|지적|추정|의심|제시|해석)(했|한)다|(주장|지적|분석|의혹|추정)이 나왔|보도됐/,
  en: /^(alleged|presumed|offered|according to|it was (said|alleged)|.* (said|alleged) that |.* was reported to )/i,
} as const

const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/u)[0] ?? text

/** An allegation is worded as what somebody says, not as a fact, from its first sentence on. */
export const allegationsAreAttributed: Lint = ({ claims }) =>
  Object.entries(claims).flatMap(([name, part]) =>
    part.claims.flatMap((claim, i) =>
      (['ko', 'en'] as const).flatMap((language) =>
        !isAllegation(claim) || ATTRIBUTED[language].test(firstSentence(claim.statement[language]))
          ? []
          : [
              {
                file: `claims/${name}.json`,
                path: `claims[${i}].statement.${language}`,
                found: claim.statement[language],
                expected: 'words that attribute the allegation, in the first sentence',
              },
            ],
      ),
    ),
  )

/** Words that judge. Only a denial may repeat them. */
const GUILT =
  /표절|도용|훔[친쳤]|베[낀꼈]|가짜|거짓말|속였|plagiari|\bst(ole|olen|eal|eals)\b|theft|fraud|\bcheat|copycat|\bfake/i

/** No text calls anybody guilty, whoever is quoted; an answer may say what it denies. */
export const nobodyIsCalledGuilty: Lint = (parts) => {
  const denials = new Set(
    Object.entries(parts.claims).flatMap(([name, part]) =>
      part.claims.flatMap((claim, i) =>
        claim.polarity === 'exonerating' ? [`claims/${name}.json claims[${i}].statement`] : [],
      ),
    ),
  )
  return visit(parts, (file, path, key, value) =>
    (key === 'ko' || key === 'en') &&
    typeof value === 'string' &&
    GUILT.test(value) &&
    !denials.has(`${file} ${path.slice(0, -3)}`)
      ? [{ file, path, found: value, expected: 'words that do not judge' }]
      : [],
  )
}

/** A contradiction between sources names claims that are there. */
export const conflictsNameClaims: Lint = ({ context, claims }) => {
  const known = new Set(Object.values(claims).flatMap((part) => part.claims.map((claim) => claim.id)))
  return context.conflicts.flatMap((conflict, i) =>
    (conflict.claims ?? []).flatMap((claim, j) =>
      known.has(claim)
        ? []
        : [
            {
              file: 'provenance-context.json',
              path: `conflicts[${i}].claims[${j}]`,
              found: claim,
              expected: 'a claim of this competition',
            },
          ],
    ),
  )
}

const NOT_FOR_READERS =
  /(^|\s)\/(work|tmp|home|root|usr|mnt)\/|[A-Z]:\\|file:|localhost|127\.0\.0\.1|\b(TODO|FIXME|XXX)\b|lorem ipsum/i

/** No address of somebody's machine and no note to oneself. */
export const textIsForReaders: Lint = (parts) =>
  visit(parts, (file, path, _, value) =>
    typeof value === 'string' && NOT_FOR_READERS.test(value)
      ? [{ file, path, found: value, expected: 'text for readers' }]
      : [],
  )

const LINTS: readonly Lint[] = [
  namesFit,
  sourcesAreUsed,
  bothLanguages,
  datesArePlausible,
  variantsAreLabelled,
  cellsAreAccountedFor,
  modelsWereEntered,
  pointsAddUp,
  pointsAreDated,
  publishedPointsAddUp,
  sameFactWeighsAlike,

  allegationsAreAnswered,
  allegationsAreAttributed,
  nobodyIsCalledGuilty,
  conflictsNameClaims,
  textIsForReaders,
]

type Look = (file: string, path: string, key: string, value: unknown) => readonly Finding[]

function visit(parts: Parts, look: Look): Finding[] {
  const files: readonly (readonly [string, unknown])[] = [
    ['competition.json', parts.competition],
    ['provenance-context.json', parts.context],
    ['sources.json', parts.sources],
    ...Object.entries(parts.benchmarks).map(([name, part]) => [`benchmarks/${name}.json`, part] as const),
    ...Object.entries(parts.claims).map(([name, part]) => [`claims/${name}.json`, part] as const),
  ]
  return files.flatMap(([file, value]) => visitValue(file, '', '', value, look))
}

function visitValue(file: string, path: string, key: string, value: unknown, look: Look): Finding[] {
  const here = look(file, path, key, value)
  if (Array.isArray(value)) {
    return [...here, ...value.flatMap((entry, i) => visitValue(file, `${path}[${i}]`, key, entry, look))]
  }
  if (typeof value !== 'object' || value === null) return [...here]
  return [
    ...here,
    ...Object.entries(value).flatMap(([inner, entry]) =>
      visitValue(file, path === '' ? inner : `${path}.${inner}`, inner, entry, look),
    ),
  ]
}
