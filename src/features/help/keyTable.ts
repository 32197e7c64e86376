import { type Keys, TOOL_LIST, type ToolId } from '#features/places/tools.ts'
import type { Messages } from '#i18n/messages.ts'

type KeyWords = Messages['keys']

/** A key that is pressed: named in words, or shown as it is. */
export type Cap = keyof KeyWords['names'] | 'mod' | { readonly sign: string }

/** What some keys do. Each combination is a list of keys pressed together; any of the combinations does it. */
export type KeyLine = {
  readonly does: ToolId | keyof KeyWords['does']
  readonly combinations: readonly (readonly Cap[])[]
}

export type KeyGroup = { readonly id: keyof KeyWords['groups']; readonly lines: readonly KeyLine[] }

const sign = (text: string): Cap => ({ sign: text })

const capsOf = ({ key, mod, shift }: Keys): readonly Cap[] => [
  ...(mod === true ? ['mod' as const] : []),
  ...(shift === true ? ['shift' as const] : []),
  sign(key.toUpperCase()),
]

const LEFT = sign('←')
const RIGHT = sign('→')
const UP = sign('↑')
const DOWN = sign('↓')

/** Every shortcut of the page: those of the tools from their own table, then what single controls listen to. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    id: 'page',
    lines: TOOL_LIST.flatMap(({ id, keys }) =>
      keys === undefined ? [] : [{ does: id, combinations: keys.map(capsOf) }],
    ),
  },
  {
    id: 'slider',
    lines: [
      { does: 'step', combinations: [[LEFT], [RIGHT]] },
      { does: 'bigStep', combinations: [['shift', LEFT], ['shift', RIGHT], ['pageDown'], ['pageUp']] },
      { does: 'ends', combinations: [['home'], ['end']] },
    ],
  },
  { id: 'cells', lines: [{ does: 'nextCell', combinations: [[LEFT], [RIGHT], [UP], [DOWN]] }] },
  {
    id: 'tabs',
    lines: [
      { does: 'nextTab', combinations: [[LEFT], [RIGHT]] },
      { does: 'endTabs', combinations: [['home'], ['end']] },
    ],
  },
  {
    id: 'terms',
    lines: [
      { does: 'explain', combinations: [['enter']] },
      { does: 'close', combinations: [['escape']] },
    ],
  },
  {
    id: 'find',
    lines: [
      { does: 'choose', combinations: [[UP], [DOWN]] },
      { does: 'open', combinations: [['enter']] },
      { does: 'close', combinations: [['escape']] },
    ],
  },
]
