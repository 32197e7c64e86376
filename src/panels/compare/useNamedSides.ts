import { useMemo } from 'react'
import { useComparison } from '#compare/comparison.ts'
import type { Compared } from '#compare/comparisonLink.ts'
import { useWords } from '#i18n/useT.ts'
import { useScenarios } from '#library/keptScenarios.ts'
import { sameScenario } from '#scenario/encode.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { useScenario } from '#scenario/useScenario.ts'

/** One side of the comparison with its letter and what the reader calls it. */
export type NamedSide = {
  readonly letter: string
  readonly name: string
  /** Letter and name, once each. */
  readonly label: string
  readonly compared: Compared
  readonly scenario: Scenario
}

const LETTERS = ['A', 'B', 'C', 'D']

/** The sides that are compared, the base first. */
export function useNamedSides(): readonly NamedSide[] {
  const words = useWords().comparison
  const compared = useComparison()
  const now = useScenario((s) => s.scenario)
  const kept = useScenarios()
  return useMemo(
    () =>
      compared.map((side, i) => {
        const scenario = side === 'now' ? now : side
        const letter = LETTERS[i] ?? '?'
        const own = kept.find((entry) => sameScenario(entry.scenario, scenario))
        const called = side === 'now' ? words.now : own?.name
        const name = called ?? words.letter(letter)
        const label = called === undefined ? name : `${letter} ${called}`
        return { letter, name, label, compared: side, scenario }
      }),
    [words, compared, now, kept],
  )
}
