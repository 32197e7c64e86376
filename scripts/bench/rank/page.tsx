import { changeInLineUp } from './lineup.ts'
import { changeInOwn } from './own.tsx'
import type { Change, Table } from './table.ts'

export type Rank = (how: 'own' | 'lineup', table: Table, steps: number) => Promise<Change[]>

const place = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`no ${id}`)
  return element
}

window.rank = (how, table, steps) =>
  how === 'own' ? changeInOwn(table, steps, place('own')) : changeInLineUp(table, steps, place('lineup'))
