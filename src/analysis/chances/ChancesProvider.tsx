import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Competition } from '#core/engine/index.ts'
import type { createLive, Robustness } from '#core/robustness/index.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { valuesExcept } from '#state/scenario/valuesExcept.ts'
import { NOT_PREPARED, useAnalysis } from '../Analysis.tsx'
import { isBeyond } from '../boardSize.ts'
import type { ChanceInput, ChanceRequest } from './chanceMessages.ts'
import type { ChanceConnection } from './connectChances.ts'

/**
 * How many draws the page makes. The standard error of a chance is then at most 0.22 percentage points (√(0.25 / n)).
 */
const PAGE_SAMPLES = 50_000

/**
 * The same for a board of many teams, where each draw costs more: a standard error of at most 0.71 percentage points.
 */
const FEWER_SAMPLES = 5000

/** How many draws the page makes for a board of this size. */
export const pageSamples = (competition: Competition): number =>
  isBeyond(competition, 'allDraws') ? FEWER_SAMPLES : PAGE_SAMPLES

/** How many the reader can ask for: a standard error of at most 0.05 percentage points. */
const MANY_SAMPLES = 1_000_000

/** Draws start once nothing has changed for this long. */
const REST_MS = 150

export type Chances = {
  /** The last result, of earlier choices if `isStale`; null before the first. */
  readonly robustness: Robustness | null
  /** The result is of earlier choices: it is shown dimmed. */
  readonly isStale: boolean
  /** False where nothing is being drawn: the board is too large, or drawing failed. */
  readonly isDrawing: boolean
  /** How many draws are to be made of the present choices. */
  readonly wanted: number
  /** Asks for a million draws; null where they were asked for already, or the board is too large. */
  readonly drawMany: (() => void) | null
  /** The error message (in English, of the program) if the present choices could not be drawn; else null. */
  readonly failure: string | null
  /** Tries again after a failure. */
  readonly retry: () => void
}

const ChancesContext = createContext<Chances>({
  robustness: null,
  isStale: false,
  isDrawing: false,
  wanted: PAGE_SAMPLES,
  drawMany: null,
  failure: null,
  retry: () => {},
})

/** The chances under the present choices, as far as they are drawn. */
export const useChances = (): Chances => useContext(ChancesContext)

/** The bank of draws for one draw key (`useDrawKey`), and the function that recounts it under other weights. */
type Live = { readonly of: object; readonly recount: ReturnType<typeof createLive> }

/**
 * Draws the chances in a worker once the choices have not changed for 150 ms, and not while the page is hidden. The draws
 * of the first blocks are kept: after a change of weights they are recounted in the same render.
 * @param samples how many draws; as many as suit the size of the board if not said.
 */
export function ChancesProvider({ children, samples }: { readonly children: ReactNode; readonly samples?: number }) {
  const { dataset, choices, scenario, prepared, evaluation } = useAnalysis()
  const { competition } = dataset
  const { uncertainty } = scenario
  const isTooMuch = isBeyond(competition, 'chances')
  const [manyOf, setManyOf] = useState<ChanceInput | null>(null)
  const input = useMemo((): ChanceInput => ({ competition, choices, uncertainty }), [competition, choices, uncertainty])
  const [drawn, setDrawn] = useState<{ readonly of: ChanceInput; readonly robustness: Robustness } | null>(null)
  const drawKey = useDrawKey(scenario, competition)
  const [live, setLive] = useState<Live | null>(null)
  const liveOf = useRef<object | null>(null)
  const [failed, setFailed] = useState<{ readonly of: ChanceInput; readonly message: string } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const connection = useRef<Promise<ChanceConnection> | null>(null)
  const asked = useRef<{ job: number; of: ChanceInput; drawKey: object } | null>(null)
  // A drag changes the choices sixty times a second: only the first change has something to cancel.
  const isCancelled = useRef(true)

  // The code that draws is fetched with the first request, so that it does not delay the first paint.
  const send = useCallback((request: ChanceRequest) => {
    connection.current ??= import('./drawing.ts').then(({ connectChances, createLive }) => {
      const opened = connectChances((answer) => {
        if (asked.current?.job !== answer.job) return
        const { of, drawKey } = asked.current
        if (answer.kind === 'picture') {
          const { robustness } = answer
          // Going on to a million starts from the first draw again: results of fewer draws than those shown are skipped.
          setDrawn((last) =>
            last?.of === of && last.robustness.samples > robustness.samples ? last : { of, robustness },
          )
        } else if (answer.kind === 'failed') setFailed({ of, message: answer.message })
        else {
          liveOf.current = drawKey
          setLive({ of: drawKey, recount: createLive(answer.bank) })
        }
      })
      if (document.hidden) opened.send({ kind: 'pause' })
      return opened
    })
    connection.current.then(
      (opened) => opened.send(request),
      (error: unknown) => {
        connection.current = null
        if (asked.current !== null) setFailed({ of: asked.current.of, message: String(error) })
      },
    )
  }, [])

  useEffect(() => {
    const pauseOrResume = () => connection.current !== null && send({ kind: document.hidden ? 'pause' : 'resume' })
    document.addEventListener('visibilitychange', pauseOrResume)
    return () => {
      document.removeEventListener('visibilitychange', pauseOrResume)
      void connection.current?.then((opened) => opened.close())
      connection.current = null
    }
  }, [send])

  const usual = samples ?? pageSamples(competition)
  const wanted = manyOf === input ? MANY_SAMPLES : usual
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same once more
  useEffect(() => {
    if (isTooMuch) return
    const timer = setTimeout(() => {
      const job = (asked.current?.job ?? 0) + 1
      asked.current = { job, of: input, drawKey }
      isCancelled.current = false
      const wantsBank = liveOf.current !== drawKey
      send({ kind: 'start', job, input, samples: wanted, wantsBank })
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      if (isCancelled.current) return
      isCancelled.current = true
      send({ kind: 'cancel' })
    }
  }, [input, isTooMuch, drawKey, wanted, attempt, send])

  // A result of another stage is not shown.
  const ofStage = drawn !== null && drawn.of.competition.id === competition.id && !isTooMuch ? drawn : null
  const current = ofStage?.of === input ? ofStage.robustness : null
  const { seed, epsilon } = uncertainty
  const recounted = useMemo(
    () =>
      live?.of === drawKey && !isTooMuch
        ? live.recount({ competition, prepared, evaluation, choices, epsilon, seed }).robustness
        : null,
    [live, drawKey, isTooMuch, competition, prepared, evaluation, choices, epsilon, seed],
  )
  // Both count the same draws from the first one on: the one with more is the better estimate.
  const newest = recounted !== null && recounted.samples > (current?.samples ?? 0) ? recounted : current
  const shown = newest ?? ofStage?.robustness ?? null
  const isStale = shown !== newest
  const failure = failed !== null && failed.of === input ? failed.message : null
  const value = useMemo(
    (): Chances => ({
      robustness: shown,
      isStale,
      isDrawing: failure === null && !isTooMuch,
      wanted,
      drawMany: isTooMuch || usual < PAGE_SAMPLES || wanted === MANY_SAMPLES ? null : () => setManyOf(input),
      failure,
      retry: () => {
        setFailed(null)
        setAttempt((n) => n + 1)
      },
    }),
    [shown, isStale, failure, isTooMuch, wanted, usual, input],
  )
  return <ChancesContext.Provider value={value}>{children}</ChancesContext.Provider>
}

/**
 * An object that stays the same as long as the draws do: they read what `prepare` reads, assumed points, and of the
 * doubts all but ε.
 */
function useDrawKey(scenario: Scenario, competition: Competition): object {
  const ofData = [
    competition,
    scenario.assumed,
    ...valuesExcept(scenario, ...NOT_PREPARED),
    ...valuesExcept(scenario.uncertainty, 'epsilon'),
  ]
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object whenever one of these changes
  return useMemo(() => ({}), ofData)
}
