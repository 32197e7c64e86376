import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Competition } from '#engine/index.ts'
import type { Robustness } from '#robustness/index.ts'
import { useAnalysis } from '../Analysis.tsx'
import { isBeyond } from '../boardSize.ts'
import type { ChanceInput } from './chanceMessages.ts'
import { type ChanceConnection, connectChances } from './connectChances.ts'

/** How many draws the page makes; the error of a chance is then at most a quarter of a percentage point. */
const PAGE_SAMPLES = 50_000

/** The same for a board of many teams, where each draw costs more: at most one percentage point. */
const FEWER_SAMPLES = 5000

/** How many draws the page makes for a board of this size. */
export const pageSamples = (competition: Competition): number =>
  isBeyond(competition, 'allDraws') ? FEWER_SAMPLES : PAGE_SAMPLES

const REST_MS = 150

export type Chances = {
  /** The last picture there is, possibly of other choices; null before the first. */
  readonly robustness: Robustness | null
  /** The picture is of choices from before. */
  readonly isStale: boolean
  /** False where nothing draws: then there is nothing to wait for. */
  readonly isDrawing: boolean
  /** Why nothing could be drawn for what is on screen, in the words of the machine; null otherwise. */
  readonly failure: string | null
}

const ChancesContext = createContext<Chances>({ robustness: null, isStale: false, isDrawing: false, failure: null })

/** The chances of what is on screen, as far as they are drawn. */
export const useChances = (): Chances => useContext(ChancesContext)

/** Draws once the choices rest, in a worker, not while the page is hidden. */
export function ChancesProvider({ children }: { readonly children: ReactNode }) {
  const { dataset, choices, scenario } = useAnalysis()
  const { competition } = dataset
  const { uncertainty } = scenario
  const isTooMuch = isBeyond(competition, 'chances')
  const input = useMemo((): ChanceInput => ({ competition, choices, uncertainty }), [competition, choices, uncertainty])
  const [drawn, setDrawn] = useState<{ readonly of: ChanceInput; readonly robustness: Robustness } | null>(null)
  const [failed, setFailed] = useState<{ readonly of: ChanceInput; readonly message: string } | null>(null)
  const connection = useRef<ChanceConnection | null>(null)
  const asked = useRef<{ job: number; of: ChanceInput } | null>(null)
  // A drag changes the choices sixty times a second, and there is only one thing to cancel.
  const isCancelled = useRef(true)

  // The worker is fetched for the first picture that is asked for, not for the page's first one.
  const connect = useCallback((): ChanceConnection => {
    if (connection.current !== null) return connection.current
    const opened = connectChances((answer) => {
      if (asked.current?.job !== answer.job) return
      const { of } = asked.current
      if (answer.kind === 'picture') setDrawn({ of, robustness: answer.robustness })
      else setFailed({ of, message: answer.message })
    })
    if (document.hidden) opened.send({ kind: 'pause' })
    connection.current = opened
    return opened
  }, [])

  useEffect(() => {
    const follow = () => connection.current?.send({ kind: document.hidden ? 'pause' : 'resume' })
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      connection.current?.close()
      connection.current = null
    }
  }, [])

  useEffect(() => {
    if (isTooMuch) return
    const timer = setTimeout(() => {
      const job = (asked.current?.job ?? 0) + 1
      asked.current = { job, of: input }
      isCancelled.current = false
      connect().send({ kind: 'start', job, input, samples: pageSamples(input.competition) })
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      if (isCancelled.current) return
      isCancelled.current = true
      connection.current?.send({ kind: 'cancel' })
    }
  }, [input, isTooMuch, connect])

  // A picture of other teams says nothing here.
  const own = drawn !== null && drawn.of.competition.id === competition.id && !isTooMuch ? drawn : null
  const isStale = own !== null && own.of !== input
  const failure = failed !== null && failed.of === input ? failed.message : null
  const value = useMemo(
    (): Chances => ({
      robustness: own?.robustness ?? null,
      isStale,
      isDrawing: failure === null && !isTooMuch,
      failure,
    }),
    [own, isStale, failure, isTooMuch],
  )
  return <ChancesContext.Provider value={value}>{children}</ChancesContext.Provider>
}
