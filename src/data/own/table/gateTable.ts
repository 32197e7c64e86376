import { COMPONENTS, type Component, type IsoDate } from '#core/engine/index.ts'
import { leftOut, type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS, type OwnClaim } from '../ownTable.ts'
import { plainText } from '../plainText.ts'
import { isWebAddress } from '../values.ts'
import { passOrFail } from './columnReasons.ts'
import { dayIn } from './draft.ts'
import type { Grid, GridRow } from './grid.ts'
import { layoutOf } from './layout.ts'
import { isMakerHeading, isTeamHeading } from './nameWords.ts'

export type GateReading = { readonly claims: readonly OwnClaim[]; readonly issues: readonly OwnIssue[] }

type Known = {
  /** Names of the teams in the table of scores. */
  readonly teams: readonly string[]
  /** Names of components in the reader's language; their ids are always known. */
  readonly components: Readonly<Record<Component, string>>
  readonly date: IsoDate
  /** Who says so where no column does. */
  readonly by: string
}

const OPEN = /^(?:unknown|open|unclear|disputed|alleged|\?|보류|미정|불명|확인 ?중|심사 ?중|의혹|논란|조건부)$/iu
const COMPONENT = /^(?:component|components|part|requirement|항목|구성 ?요소|요건|부분)$/iu
const RESULT = /^(?:result|status|state|verdict|outcome|결과|판정|상태|통과|여부|통과 ?여부)$/iu
const STATEMENT = /^(?:statement|claim|reason|note|내용|주장|이유|근거|비고)$/iu
const BY = /^(?:by|speaker|who|말한 ?쪽|주체|제기자)$/iu
const DATE = /^(?:date|day|날짜|일자)$/iu
const URL_ = /^(?:url|link|address|주소|링크|출처 ?주소)$/iu

/**
 * A second table that says which team passes or fails on which component, as claims: a failure is a ruling, an open
 * question an allegation, a pass is no claim. Either a column for each component, or a row for each team and
 * component with its result and, if need be, statement, speaker, day and address. What is not known is named.
 */
export function readGateTable(grid: Grid, known: Known): GateReading {
  const { names, body, placeOf } = layoutOf(grid, {
    header: 0,
    headerRows: 1,
    firstRow: null,
    isSwapped: false,
    isLong: false,
  })
  const find = (form: RegExp) => names.findIndex((name) => form.test(name.trim()))
  const team = Math.max(
    0,
    names.findIndex((name) => isTeamHeading(name) || isMakerHeading(name)),
  )
  const [component, result] = [find(COMPONENT), find(RESULT)]
  const issues: OwnIssue[] = []
  const claims: OwnClaim[] = []
  const textAt = (row: GridRow, at: number) => plainText(at < 0 ? '' : (row.cells[at] ?? ''), 2000)
  const add = (row: GridRow, at: number, part: Component, cell: string) => {
    const name = teamOf(textAt(row, team), known.teams)
    const state = cell.trim() === '' ? 'pass' : (passOrFail(cell) ?? (OPEN.test(cell.trim()) ? 'open' : null))
    if (state === null) issues.push(leftOut({ code: 'gate-result' }, cell.slice(0, 60), placeOf(row, at)))
    if (state === null || state === 'pass' || name === null || claims.length >= OWN_LIMITS.claims) return
    const url = textAt(row, find(URL_))
    claims.push({
      id: `g${claims.length + 1}`,
      team: name,
      polarity: 'adverse',
      strength: state === 'fail' ? 'ruled' : 'alleged',
      components: [part],
      statement: textAt(row, find(STATEMENT)) || `${names[at] ?? ''}: ${cell.trim()}`,
      by: plainText(textAt(row, find(BY)), OWN_LIMITS.name) || known.by,
      date: dayIn(textAt(row, find(DATE))) ?? known.date,
      url: isWebAddress(url) ? url : null,
      answers: [],
    })
  }
  for (const row of body) {
    const said = textAt(row, team)
    if (said !== '' && teamOf(said, known.teams) === null) {
      issues.push(leftOut({ code: 'known-team' }, said.slice(0, 60), placeOf(row, team)))
    }
  }
  if (component >= 0 && result >= 0) {
    for (const row of body) {
      const part = componentOf(textAt(row, component), known.components)
      if (part === null)
        issues.push(leftOut({ code: 'known-component' }, textAt(row, component).slice(0, 60), placeOf(row, component)))
      else add(row, result, part, row.cells[result] ?? '')
    }
    return { claims, issues }
  }
  const parts = names.flatMap((name, at) => {
    if (at === team) return []
    const part = componentOf(name, known.components)
    if (part === null) issues.push(leftOut({ code: 'known-component' }, name.slice(0, 60), { line: 1, column: at + 1 }))
    return part === null ? [] : [{ at, part }]
  })
  if (parts.length === 0)
    return { claims: [], issues: [refused({ code: 'known-component' }, names.join(' ').slice(0, 60), { line: 1 })] }
  for (const row of body) for (const { at, part } of parts) add(row, at, part, row.cells[at] ?? '')
  return { claims, issues }
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_·-]+/g, '')

function componentOf(name: string, words: Known['components']): Component | null {
  return COMPONENTS.find((id) => fold(id) === fold(name) || fold(words[id]) === fold(name)) ?? null
}

const teamOf = (name: string, teams: readonly string[]): string | null =>
  teams.find((team) => team === name) ?? teams.find((team) => fold(team) === fold(name)) ?? null
