import { choiceItems } from './sources/choices.ts'
import { benchmarkItems, claimItems, teamItems } from './sources/data.ts'
import { chapterItems, termItems } from './sources/help.ts'
import type { FindContext, FindItem, ItemSource } from './sources/items.ts'
import { keptItems } from './sources/kept.ts'
import { dateItems, pageItems } from './sources/page.ts'
import { roomItems } from './sources/rooms.ts'
import { toolItems } from './sources/tools.ts'
import { weightItems } from './sources/weights.ts'

/** Everything that can be found; a new kind of thing is a line here. */
const SOURCES: readonly ItemSource[] = [
  toolItems,
  roomItems,
  choiceItems,
  weightItems,
  keptItems,
  teamItems,
  benchmarkItems,
  claimItems,
  dateItems,
  pageItems,
  termItems,
  chapterItems,
]

export const allItems = (context: FindContext): readonly FindItem[] => SOURCES.flatMap((source) => source(context))
