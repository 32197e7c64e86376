import { describe, expect, it } from 'vitest'
import { chapterAnchor, chapterOfHash } from '#i18n/chapters.ts'
import { explainTerm } from '#i18n/explainTerm.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { LOCALES } from '#i18n/locale.ts'
import { TERM_CHAPTERS, TERM_IDS } from '#i18n/termChapters.ts'

describe('the glossary', () => {
  it('says each term in one line and leads to a chapter that exists, in both languages', async () => {
    for (const locale of LOCALES) {
      const { terms, method } = await loadWords(locale)
      const chapters = method.parts.flatMap((part) => part.chapters)
      for (const id of TERM_IDS) {
        expect(chapters.map((c) => c.id)).toContain(TERM_CHAPTERS[id])
        expect(terms[id].name).not.toBe('')
        expect(terms[id].line).toMatch(/[.)]$/)
        expect(terms[id].line.length).toBeLessThan(160)
        const { href, more, line } = await explainTerm(id, locale)
        expect(line).toBe(terms[id].line)
        expect(chapterOfHash(href)).toBe(TERM_CHAPTERS[id])
        expect(more).toContain(chapters.find((c) => c.id === TERM_CHAPTERS[id])?.title)
      }
    }
  })

  it('has no two terms of one name', async () => {
    for (const locale of LOCALES) {
      const { terms } = await loadWords(locale)
      const names = TERM_IDS.map((id) => terms[id].name.toLowerCase())
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })

  it('is what the Method page explains its options with: every term of a chapter is one of its own', async () => {
    const { method } = await loadWords('ko')
    for (const chapter of method.parts.flatMap((part) => part.chapters)) {
      for (const block of chapter.body) {
        if (!('glossary' in block)) continue
        for (const id of block.glossary) expect(TERM_CHAPTERS[id]).toBe(chapter.id)
        if (block.usual !== undefined) expect(block.glossary).toContain(block.usual)
      }
    }
  })

  it('knows the fragments of its chapters and no other', async () => {
    const { method } = await loadWords('en')
    for (const { id } of method.parts.flatMap((part) => part.chapters))
      expect(chapterOfHash(`#${chapterAnchor(id)}`)).toBe(id)
    for (const hash of ['', '#', '#method-', '#method-nonesuch', '#team-lg', '#method-gate2'])
      expect(chapterOfHash(hash)).toBeNull()
  })
})
