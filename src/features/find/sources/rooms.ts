import { goToPlace } from '#features/places/goToPlace.ts'
import { ROOM_OF_SECTION, roomsOf } from '#features/places/places.ts'
import { chooseRoom } from '#features/places/useOpenRoom.ts'
import { sectionNames } from '#i18n/sections.ts'
import { showRoom } from '#ui/showRoom.ts'
import { type FindItem, type ItemSource, named } from './items.ts'

/** Each room, and each section of those that have several. */
export const roomItems: ItemSource = (context) => {
  const rooms = roomsOf(context.dataset)
  return [
    ...rooms.map(
      (id): FindItem => ({
        id: `room ${id}`,
        group: 'rooms',
        names: named(context, ({ words }) => words.app.rooms[id]),
        run: () => {
          chooseRoom(id)
          requestAnimationFrame(() => showRoom(id))
        },
      }),
    ),
    ...ROOM_OF_SECTION.filter(({ room }) => rooms.includes(room)).map(
      ({ section }): FindItem => ({
        id: `section ${section}`,
        group: 'rooms',
        names: named(context, ({ words }) => sectionNames(words)[section]),
        run: () => goToPlace(section),
      }),
    ),
  ]
}
