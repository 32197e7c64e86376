import { act, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { choose } from '#state/scenario/actions.ts'
import { createScenarioStore } from '#state/scenario/store.ts'
import { ScenarioProvider, useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'

describe(useScenario, () => {
  it('renders again when the chosen part changes, and only then', () => {
    const store = createScenarioStore()
    const rendered = vi.fn()
    function Gate() {
      rendered()
      return <output>{useScenario((state) => state.scenario.gate)}</output>
    }
    render(
      <ScenarioProvider store={store}>
        <Gate />
      </ScenarioProvider>,
    )
    act(() => choose(store, 'seats', 2))
    expect(rendered).toHaveBeenCalledTimes(1)
    act(() => choose(store, 'gate', 'off'))
    expect(screen.getByRole('status').textContent).toBe('off')
  })

  it('says so where the provider is missing', () => {
    function Lost() {
      useScenarioStore()
      return null
    }
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(<Lost />)).toThrow('ScenarioProvider')
    vi.restoreAllMocks()
  })
})
