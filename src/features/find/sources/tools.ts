import { TOOL_LIST } from '#features/places/tools.ts'
import { type ItemSource, named } from './items.ts'

/** What is done with the whole page and can be done now. */
export const toolItems: ItemSource = (context) =>
  TOOL_LIST.filter(({ id, can }) => id !== 'find' && (can === undefined || can(context.state))).map(({ id, run }) => ({
    id: `tool ${id}`,
    group: 'tools',
    names: named(context, ({ words }) => words.app.tools[id]),
    also: id === 'own' ? named(context, ({ words }) => words.finding.own) : [],
    run: () => run(context.store),
  }))
