import { useEffect, useRef, useState } from 'react'

const REST_MS = 700

/**
 * A live region: a screen reader reads `text` once it has not changed for 0.7 s. Not the first text, which is read as
 * part of the page.
 */
export function Announcement({ text }: { readonly text: string }) {
  const [announced, setAnnounced] = useState('')
  const first = useRef(text)

  useEffect(() => {
    if (text === first.current && announced === '') return
    const timer = setTimeout(() => setAnnounced(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text, announced])

  return (
    <p className="visually-hidden" role="status">
      {announced}
    </p>
  )
}
