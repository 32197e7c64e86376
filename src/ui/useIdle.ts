import { useEffect, useState } from 'react'

const REST_MS = 2500

/** True some time after the first picture, when what nobody asked for yet may be fetched. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), REST_MS)
    return () => clearTimeout(timer)
  }, [])
  return isIdle
}
