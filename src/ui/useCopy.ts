import { useState } from 'react'
import { copyText } from './copyText.ts'

/** Copies a text, and how the last time went. */
export function useCopy() {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = (text: string): void =>
    void copyText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return { state, copy }
}
