import { useEffect, useRef, useState } from 'react'

const REST_MS = 700

/** Says the verdict to a screen reader once the choices rest; not the first one, which the heading says. */
export function AtRest({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  const first = useRef(text)

  useEffect(() => {
    if (text === first.current && said === '') return
    const timer = setTimeout(() => setSaid(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text, said])

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
