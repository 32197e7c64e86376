import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractOf } from '#data/own/ownContract.ts'
import { readJsonText } from '#data/own/readJsonText.ts'
import { IdleAnswers } from '#features/ownData/IdleAnswers.tsx'
import { LOCALES } from '#i18n/locale.ts'
import { renderPanel } from './render.tsx'

const claim = (id: string, polarity: 'adverse' | 'exonerating', date: string, answers: readonly string[] = []) => {
  const said = { strength: 'established', components: ['lm-weights'], statement: 'Said.', by: 'Somebody' }
  return { id, team: 'A', polarity, date, answers, ...said }
}

async function claimsOf(claims: readonly object[]) {
  const teams = [
    { name: 'A', scores: [1] },
    { name: 'B', scores: [2] },
  ]
  const table = { cutline: 1, title: 'Mine', date: '2026-02-01', benchmarks: [{ name: 'x' }], teams, claims }
  const reading = await readJsonText(JSON.stringify(table))
  if (reading.kind !== 'content') throw new Error('was refused')
  return contractOf(reading.content).provenance.claims
}

describe.each(LOCALES)('in %s', (locale) => {
  it('an answer older than what it names is told, one that clears it is not', async () => {
    const claims = await claimsOf([
      claim('bad', 'adverse', '2026-01-10'),
      claim('early', 'exonerating', '2026-01-09', ['bad']),
      claim('late', 'exonerating', '2026-01-10', ['bad']),
    ])
    const { t } = await renderPanel(<IdleAnswers claims={claims} />, { locale })
    expect(screen.getByText(t.ownData.idle.title(1))).toBeInTheDocument()
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent)
    expect(lines).toEqual([t.ownData.idle.line('early', 'bad')])
  })

  it('nothing is told where every answer has its effect', async () => {
    const claims = await claimsOf([
      claim('bad', 'adverse', '2026-01-10'),
      claim('late', 'exonerating', '2026-01-10', ['bad']),
    ])
    const { container } = await renderPanel(<IdleAnswers claims={claims} />, { locale })
    expect(container).toBeEmptyDOMElement()
  })
})
