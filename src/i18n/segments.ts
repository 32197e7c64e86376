import type { TeamId } from '#core/engine/index.ts'
import type { Named } from './particle.ts'

/** A team's name with what is needed to place it in a sentence of either language. */
export type TeamName = Named & { readonly id: TeamId }

/** A sentence cut where the page marks a team: text only, never HTML. */
export type Segment = { readonly text: string; readonly team?: TeamId; readonly tone?: 'out' | 'undecided' | 'safe' }

export const plain = (segments: readonly Segment[]): string => segments.map((s) => s.text).join('')

/** Who is out by which route: the whole content of the verdict sentence. */
export type VerdictFacts = {
  readonly byScore: readonly TeamName[]
  readonly byGate: readonly TeamName[]
  readonly byBoth: readonly TeamName[]
  /** Out in every world, by a route that differs between them. */
  readonly byEither: readonly TeamName[]
  readonly undecided: readonly TeamName[]
  /** Nothing can be scored: the code of the reason. */
  readonly unscored: 'no-benchmark-left' | 'no-usable-weight' | 'no-pillar' | null
}

/** Names joined as segments: `separators[0]` between all but the last two, `separators[1]` before the last. */
export function joinNames(
  names: readonly TeamName[],
  tone: NonNullable<Segment['tone']>,
  separator: (before: TeamName, isLast: boolean) => string,
): Segment[] {
  return names.flatMap((name, i): Segment[] => [
    ...(i === 0 ? [] : [{ text: separator(names[i - 1] as TeamName, i === names.length - 1) }]),
    { text: name.text, team: name.id, tone },
  ])
}

const MOST_NAMED = 6
const NAMED_OF_MORE = 3

/** The names that a sentence says: all where they are few, the first ones of a long list, and how many are left. */
export const sayable = <T>(names: readonly T[]): { readonly said: readonly T[]; readonly rest: number } =>
  names.length <= MOST_NAMED
    ? { said: names, rest: 0 }
    : { said: names.slice(0, NAMED_OF_MORE), rest: names.length - NAMED_OF_MORE }

/** Teams that the gate puts out whatever the scores say. */
export const gateOuts = (facts: VerdictFacts): readonly TeamName[] => [
  ...facts.byGate,
  ...facts.byBoth,
  ...facts.byEither,
]
