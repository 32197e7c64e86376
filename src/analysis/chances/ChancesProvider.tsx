import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Competition } from '#core/engine/index.ts'
import type { createLive, Robustness } from '#core/robustness/index.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { valuesExcept } from '#state/scenario/valuesExcept.ts'
import { useAnalysis } from '../Analysis.tsx'
import { isBeyond } from '../boardSize.ts'
import type { ChanceInput, ChanceRequest } from './chanceMessages.ts'
import type { ChanceConnection } from './connectChances.ts'

/** How many draws the page makes; the error of a chance is then at most a quarter of a percentage point. */
const PAGE_SAMPLES = 50_000

/** The same for a board of many teams, where each draw costs more: at most one percentage point. */
const FEWER_SAMPLES = 5000

/** How many draws the page makes for a board of this size. */
export const pageSamples = (competition: Competition): number =>
  isBeyond(competition, 'allDraws') ? FEWER_SAMPLES : PAGE_SAMPLES

/** On demand. */
const MANY_SAMPLES = 1_000_000

const REST_MS = 150

export type Chances = {
  /** The last picture there is, possibly of other choices; null before the first. */
  readonly robustness: Robustness | null
  /** The picture is of choices from before. */
  readonly isStale: boolean
  /** False where nothing draws: then there is nothing to wait for. */
  readonly isDrawing: boolean
  /** How many draws are made of what is on screen. */
  readonly wanted: number
  /** Goes on to a million; null where so many are made already, or the board is too large. */
  readonly drawMany: (() => void) | null
  /** Why nothing could be drawn for what is on screen, in the words of the machine; null otherwise. */
  readonly failure: string | null
  /** Asks for what could not be drawn once more. */
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

/** The chances of what is on screen, as far as they are drawn. */
export const useChances = (): Chances => useContext(ChancesContext)

/** The draws that a drag is followed with: those of everything but weights. */
type Live = { readonly of: object; readonly follow: ReturnType<typeof createLive> }

/**
 * Draws once the choices rest, in a worker, not while the page is hidden; what its first blocks drew follows every
 * change of weights in the same render.
 */
export function ChancesProvider({ children }: { readonly children: ReactNode }) {
  const { dataset, choices, scenario, prepared, evaluation } = useAnalysis()
  const { competition } = dataset
  const { uncertainty } = scenario
  const isTooMuch = isBeyond(competition, 'chances')
  const [manyOf, setManyOf] = useState<ChanceInput | null>(null)
  const input = useMemo((): ChanceInput => ({ competition, choices, uncertainty }), [competition, choices, uncertainty])
  const [drawn, setDrawn] = useState<{ readonly of: ChanceInput; readonly robustness: Robustness } | null>(null)
  const world = useWorld(scenario, competition)
  const [live, setLive] = useState<Live | null>(null)
  const liveOf = useRef<object | null>(null)
  const [failed, setFailed] = useState<{ readonly of: ChanceInput; readonly message: string } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const connection = useRef<Promise<ChanceConnection> | null>(null)
  const asked = useRef<{ job: number; of: ChanceInput; world: object } | null>(null)
  // A drag changes the choices sixty times a second, and there is only one thing to cancel.
  const isCancelled = useRef(true)

  // Fetched for the first picture of the chances that is asked for, not for the page's first one.
  const send = useCallback((request: ChanceRequest) => {
    connection.current ??= import('./drawing.ts').then(({ connectChances, createLive }) => {
      const opened = connectChances((answer) => {
        if (asked.current?.job !== answer.job) return
        const { of, world } = asked.current
        if (answer.kind === 'picture') {
          const { robustness } = answer
          // Drawn again from the first on, to go further: fewer say nothing new.
          setDrawn((last) =>
            last?.of === of && last.robustness.samples > robustness.samples ? last : { of, robustness },
          )
        } else if (answer.kind === 'failed') setFailed({ of, message: answer.message })
        else {
          liveOf.current = world
          setLive({ of: world, follow: createLive(answer.bank) })
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
    const follow = () => connection.current !== null && send({ kind: document.hidden ? 'pause' : 'resume' })
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      void connection.current?.then((opened) => opened.close())
      connection.current = null
    }
  }, [send])

  const usual = pageSamples(competition)
  const wanted = manyOf === input ? MANY_SAMPLES : usual
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same once more
  useEffect(() => {
    if (isTooMuch) return
    const timer = setTimeout(() => {
      const job = (asked.current?.job ?? 0) + 1
      asked.current = { job, of: input, world }
      isCancelled.current = false
      const wantsBank = liveOf.current !== world
      send({ kind: 'start', job, input, samples: wanted, wantsBank })
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      if (isCancelled.current) return
      isCancelled.current = true
      send({ kind: 'cancel' })
    }
  }, [input, isTooMuch, world, wanted, attempt, send])

  // A picture of other teams says nothing here.
  const own = drawn !== null && drawn.of.competition.id === competition.id && !isTooMuch ? drawn : null
  const current = own?.of === input ? own.robustness : null
  const { seed, epsilon } = uncertainty
  const followed = useMemo(
    () =>
      live?.of === world && !isTooMuch
        ? live.follow({ competition, prepared, evaluation, choices, epsilon, seed }).robustness
        : null,
    [live, world, isTooMuch, competition, prepared, evaluation, choices, epsilon, seed],
  )
  // The same stream: whichever has come further.
  const newest = followed !== null && followed.samples > (current?.samples ?? 0) ? followed : current
  const shown = newest ?? own?.robustness ?? null
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

/** What the draws do not read, and weights, which are counted anew on the same draws. */
const NOT_DRAWN = [
  'competition',
  'dataVersion',
  'weights',
  'pillars',
  'gate',
  'penalty',
  'seats',
  'uncertainty',
  'kappa',
] as const

/** The same object as long as nothing changes but these, and how far weights vary. */
function useWorld(scenario: Scenario, competition: Competition): object {
  const ofData = [
    competition,
    ...valuesExcept(scenario, ...NOT_DRAWN),
    ...valuesExcept(scenario.uncertainty, 'epsilon'),
  ]
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object of its own for each of these
  return useMemo(() => ({}), ofData)
}
