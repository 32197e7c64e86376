import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { forgetMissingWords } from '#i18n/loadMessages.ts'
import type { FirstMessages } from '#i18n/messages.ts'
import { NotFetched } from '#i18n/notFetched.ts'
import { useT } from '#i18n/useT.ts'
import { Boundary } from './Boundary.tsx'
import { Failure } from './Failure.tsx'
import { type PartName, reportMissing, withdrawMissing } from './missingParts.ts'
import { reloadPage } from './reloadPage.ts'
import { Waiting } from './Waiting.tsx'

type Options<Props> = {
  /** Shown while the part is fetched; by default nothing. */
  readonly waiting?: (t: FirstMessages) => ReactNode
  /**
   * For a part that has no place on the page for an error, such as a dialog: the bar over the page reports it. Closes the
   * part and returns a function that opens it again; `stay` leaves its place empty.
   */
  readonly leave?: 'stay' | ((props: Props) => () => void)
}

/** For a part with a place on the page: a loading message stands there while it is fetched. */
export const IN_PLACE = { waiting: (t: FirstMessages) => <Waiting label={t.app.loading} /> }

/**
 * A part of the page that is fetched when it is first drawn; every such part is fetched with this. If it cannot be
 * fetched or drawn, only this part fails: an error names it, and it is fetched again when the reader asks for it or opens
 * it again.
 *
 * @param name of the part as the reader knows it.
 * @param load imports the component; called anew for each attempt.
 */
export function later<Props extends object>(
  name: PartName,
  load: () => Promise<ComponentType<Props>>,
  { waiting = () => null, leave }: Options<Props> = {},
): ComponentType<Props> {
  let hasFailed = false
  const attempt = () => {
    hasFailed = false
    return lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        hasFailed = true
        throw new NotFetched(error)
      }
    })
  }
  let newest = attempt()
  /** The present attempt to fetch it; a new one after a failure. */
  const current = () => {
    forgetMissingWords()
    if (hasFailed) newest = attempt()
    return newest
  }

  return function Later(props: Props) {
    const t = useT()
    const [Part, setPart] = useState(current)
    useEffect(() => withdrawMissing(name), [])
    const fallback = (error: unknown, redraw: () => void) => {
      const again = () => {
        setPart(current)
        redraw()
      }
      if (leave !== undefined) {
        return <Missing onMissing={() => reportMissing({ name, again: leave === 'stay' ? again : leave(props) })} />
      }
      const text = error instanceof NotFetched ? t.app.missing.text(name(t)) : t.app.crashed(name(t))
      const actions = [
        { label: t.app.retry, run: again },
        { label: t.app.missing.reload, run: () => void reloadPage() },
      ]
      return <Failure text={text} actions={actions} />
    }
    return (
      <Boundary fallback={fallback}>
        <Suspense fallback={waiting(t)}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    )
  }
}

function Missing({ onMissing }: { readonly onMissing: () => void }) {
  const say = useEffectEvent(onMissing)
  useEffect(() => say(), [])
  return null
}
