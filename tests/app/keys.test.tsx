import { describe, expect, it } from 'vitest'
import { loadWords } from '#i18n/loadMessages.ts'
import { LOCALES } from '#i18n/locale.ts'
import { KEY_GROUPS } from '../../src/features/help/keyTable.ts'
import { TOOL_LIST } from '../../src/features/places/tools.ts'

describe('the list of shortcuts', () => {
  it('has every tool that has keys, and nothing twice in a place', () => {
    const [page] = KEY_GROUPS
    expect(page?.lines.map((line) => line.does)).toEqual(
      TOOL_LIST.filter(({ keys }) => keys !== undefined).map(({ id }) => id),
    )
    for (const { lines } of KEY_GROUPS) {
      const combinations = lines.flatMap((line) => line.combinations.map((combination) => JSON.stringify(combination)))
      expect(new Set(combinations).size).toBe(combinations.length)
    }
  })

  it('names everything in both languages', async () => {
    for (const locale of LOCALES) {
      const { keys, app } = await loadWords(locale)
      const does: Record<string, string> = { ...app.tools, ...keys.does }
      for (const { id, lines } of KEY_GROUPS) {
        expect(keys.groups[id]).toBeTruthy()
        for (const line of lines) expect(does[line.does]).toBeTruthy()
      }
    }
  })
})
