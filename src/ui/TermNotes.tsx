import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Explanation, explainTerm } from '#i18n/explainTerm.ts'
import { TERM_CHAPTERS, type TermId } from '#i18n/termChapters.ts'
import { useLanguage } from '#i18n/useT.ts'
import { placeBeside } from './placeBeside.ts'
import styles from './Term.module.css'

/** A pointer that only passes by opens nothing, and one on its way to the note closes nothing. */
const OPEN_MS = 150
const CLOSE_MS = 250

type Open = { readonly term: TermId; readonly root: HTMLElement }

/**
 * Explains every `Term` of the page, one at a time: by pointing at it, by reaching it with the keyboard, by
 * a tap. Away with Escape, a tap elsewhere, or when focus and pointer leave. Stands once on a page.
 */
export function TermNotes() {
  const [open, setOpen] = useState<Open | null>(null)
  const note = useId()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let shown: Open | null = null
    let isPinned = false
    const show = (next: Open | null) => {
      clearTimeout(timer)
      if (next?.root === shown?.root) return
      shown = next
      isPinned = false
      setOpen(next)
    }
    const later = (next: Open | null, ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => show(next), ms)
    }

    const handleOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      const at = termAt(target)
      if (at === null) {
        if (shown !== null && !isPinned && !shown.root.contains(document.activeElement)) later(null, CLOSE_MS)
        else if (shown === null) clearTimeout(timer)
      } else if (at.root === shown?.root) clearTimeout(timer)
      else later(at, OPEN_MS)
    }
    const handleFocus = ({ target }: FocusEvent) => {
      const at = termAt(target)
      // A press of the mouse focuses too: it is answered by the click.
      if (at === null) show(null)
      else if (target instanceof Element && target.matches(':focus-visible')) show(at)
    }
    const handleClick = ({ target }: MouseEvent) => {
      const at = termAt(target)
      if (at === null) return show(null)
      if (target instanceof Element && target.closest('a') !== null) return show(null)
      if (target instanceof Element && target.closest('button') === null) return
      const wasPinned = isPinned && at.root === shown?.root
      show(wasPinned ? null : at)
      isPinned = !wasPinned
    }
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || shown === null) return
      // What it stands in stays open.
      event.preventDefault()
      event.stopPropagation()
      const { root } = shown
      if (root.contains(document.activeElement)) root.querySelector('button')?.focus()
      show(null)
    }
    // A word that was pressed or reached before this part came is not left unanswered.
    show(termAt(document.activeElement))
    document.addEventListener('pointerover', handleOver)
    document.addEventListener('focusin', handleFocus)
    document.addEventListener('click', handleClick)
    document.addEventListener('keydown', handleKey, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerover', handleOver)
      document.removeEventListener('focusin', handleFocus)
      document.removeEventListener('click', handleClick)
      document.removeEventListener('keydown', handleKey, true)
    }
  }, [])

  useEffect(() => {
    const word = open?.root.querySelector('button')
    word?.setAttribute('aria-expanded', 'true')
    word?.setAttribute('aria-describedby', note)
    return () => {
      word?.setAttribute('aria-expanded', 'false')
      word?.removeAttribute('aria-describedby')
    }
  }, [open, note])

  // Inside the word's own place: the next press of Tab leads into the note.
  return open === null ? null : createPortal(<Note key={open.term} id={note} {...open} />, open.root)
}

/** The term that was pointed at, focused or tapped, its note included. */
function termAt(target: EventTarget | null): Open | null {
  const root = target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null
  const term = root?.dataset.term
  return root !== null && term !== undefined && isTerm(term) ? { term, root } : null
}

const isTerm = (id: string): id is TermId => Object.hasOwn(TERM_CHAPTERS, id)

/** Stands in the top layer, so that no frame that scrolls cuts it off. */
function Note({ id, term, root }: Open & { readonly id: string }) {
  const { locale } = useLanguage()
  const ref = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState<Explanation | null>(null)

  useEffect(() => {
    let isWanted = true
    // Without the words, which could not be fetched, there is nothing to say it with.
    explainTerm(term, locale).then(
      (explanation) => isWanted && setSaid(explanation),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [term, locale])

  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || said === null) return
    element.showPopover?.()
    const place = () => {
      const { left, top } = placeBeside(root.getBoundingClientRect(), element.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      })
      element.style.left = `${left}px`
      element.style.top = `${top}px`
    }
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [said, root])

  if (said === null) return null
  return (
    <span ref={ref} popover="manual" className={styles.note}>
      <span id={id}>
        <strong>{said.name}</strong> {said.line}
      </span>{' '}
      <a href={said.href}>{said.more}</a>
    </span>
  )
}
