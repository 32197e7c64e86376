import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Term } from '#ui/Term.tsx'
import { TermNotes } from '#ui/TermNotes.tsx'
import { renderPanel } from './render.tsx'

// jsdom knows no top layer, and takes what stands there for hidden.
const words = (
  <>
    <p>
      <Term id="gate">독자성 관문</Term> · <Term id="epsilon">ε</Term>
    </p>
    <button type="button">elsewhere</button>
    <TermNotes />
  </>
)

const gate = () => screen.getByRole('button', { name: '독자성 관문' })
const epsilon = () => screen.getByRole('button', { name: 'ε' })
const toChapter = () => screen.queryByRole('link', { name: '방법: 독자성 관문', hidden: true })

describe('a word that is explained where it stands', () => {
  it('says its line at a press, leads to its chapter, and closes at the next press', async () => {
    const { user } = await renderPanel(words)
    expect(gate()).toHaveAttribute('aria-expanded', 'false')
    await user.click(gate())
    expect(await screen.findByRole('link', { name: '방법: 독자성 관문', hidden: true })).toHaveAttribute(
      'href',
      '#method-gate',
    )
    expect(gate()).toHaveAttribute('aria-expanded', 'true')
    expect(gate()).toHaveAccessibleDescription(/^독자성 관문 스스로 만든 모델인지/)
    await user.click(gate())
    expect(toChapter()).toBeNull()
    expect(gate()).toHaveAttribute('aria-expanded', 'false')
    expect(gate()).not.toHaveAccessibleDescription()
  })

  it('opens by keyboard as it is reached, leads into its link, and closes with Escape alone', async () => {
    const { user } = await renderPanel(words)
    let heard = 0
    document.body.addEventListener('keydown', () => {
      heard += 1
    })
    await user.tab()
    expect(gate()).toHaveFocus()
    await screen.findByRole('link', { name: '방법: 독자성 관문', hidden: true })
    // A browser goes on into the note by itself; here it is hidden, see above.
    act(() => toChapter()?.focus())
    expect(gate()).toHaveAttribute('aria-expanded', 'true')
    const before = heard
    await user.keyboard('{Escape}')
    expect(toChapter()).toBeNull()
    expect(heard).toBe(before)
    expect(gate()).toHaveFocus()
  })

  it('opens for a pointer that stays, and only one at a time', async () => {
    const { user } = await renderPanel(words)
    await user.hover(gate())
    await screen.findByRole('link', { name: '방법: 독자성 관문', hidden: true })
    await user.hover(epsilon())
    await screen.findByRole('link', { name: /^방법: 얼마나/, hidden: true })
    expect(toChapter()).toBeNull()
    await user.unhover(epsilon())
    await waitFor(() => expect(screen.queryByRole('link', { hidden: true })).toBeNull())
    await user.click(gate())
    await screen.findByRole('link', { name: '방법: 독자성 관문', hidden: true })
    await user.click(screen.getByRole('button', { name: 'elsewhere' }))
    expect(toChapter()).toBeNull()
  })

  it('answers a word that was pressed before the explaining part came', async () => {
    const Later = () => {
      const [isHere, setHere] = useState(false)
      return (
        <>
          <Term id="gate">독자성 관문</Term>
          <button type="button" onMouseEnter={() => setHere(true)}>
            elsewhere
          </button>
          {isHere && <TermNotes />}
        </>
      )
    }
    const { user } = await renderPanel(<Later />)
    await user.click(gate())
    await user.hover(screen.getByRole('button', { name: 'elsewhere' }))
    await screen.findByRole('link', { name: '방법: 독자성 관문', hidden: true })
    expect(gate()).toHaveAttribute('aria-expanded', 'true')
  })

  it('follows the language', async () => {
    const { user } = await renderPanel(words, { locale: 'en' })
    await user.click(epsilon())
    const link = await screen.findByRole('link', { name: 'Method: How sure', hidden: true })
    expect(within(link.parentElement as HTMLElement).getByText('How far weights vary (ε)')).toBeInTheDocument()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('link', { hidden: true })).toBeNull()
  })
})
