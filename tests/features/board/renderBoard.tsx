import { screen, within } from '@testing-library/react'
import type { Dataset } from '#data/dataset.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import type { OwnTable } from '#data/own/ownTable.ts'
import { Board } from '#features/board/Board.tsx'
import { Notices } from '#features/board/Notices.tsx'
import { VerdictHead } from '#features/board/VerdictHead.tsx'
import { boardStore } from '#state/navigation/boardStore.ts'
import { readTable } from '../../own/readTable.ts'
import { renderPanel } from '../render.tsx'

const page = (
  <>
    <VerdictHead kicker={null} />
    <Board />
    <Notices />
  </>
)

/** Verdict, board and notices as they stand on the page, as nobody has arranged them yet; nothing draws chances. */
export const renderBoard = (options: Parameters<typeof renderPanel>[1] = {}) => {
  boardStore.setState(boardStore.getInitialState(), true)
  return renderPanel(page, options)
}

export const table = () => within(screen.getByRole('table'))

/** The sentence of the verdict. */
export const sentence = () => screen.getByRole('heading', { level: 1 }).textContent

/**
 * A control by its label. Roles of a whole board take seconds to compute without a browser, labels do not; the
 * journeys in the browser ask for roles.
 */
export const control = (label: string | RegExp): HTMLElement =>
  screen.getByLabelText(label, { selector: 'button, input, select' })

/** What opened in place, by its heading. */
export const opened = async (title: string) => {
  const section = (await screen.findByText(title, { selector: 'h3, h4' })).closest('section')
  if (section === null) throw new Error(`nothing opened as ${title}`)
  return within(section)
}

/** The head of a team's column. */
export const headOf = (name: string): HTMLElement => {
  const head = control(new RegExp(`^${name}: (점수 차|compare)`)).closest('[role=columnheader]')
  if (!(head instanceof HTMLElement)) throw new Error(`no head of ${name}`)
  return head
}

/** The teams in the order of their columns. */
export const columnOrder = () =>
  [...document.querySelectorAll<HTMLElement>('[role=columnheader][data-column]')].map((head) => head.dataset['column'])

/** The row of a benchmark, a part or a component, by how its head begins. */
export const rowOf = (text: string): HTMLElement => {
  const heads = [...document.querySelectorAll('[role=rowheader]')]
  const row = heads.find((head) => head.textContent?.startsWith(text))?.closest('[role=row]')
  if (!(row instanceof HTMLElement)) throw new Error(`no row ${text}`)
  return row
}

/** A competition of the reader's own: no groups, no claims. */
export const ownDataset = (text: string): Dataset => {
  const read = readTable(text).table
  if (read === null) throw new Error('no table')
  return datasetOf({ kind: 'table', table: read as OwnTable })
}
