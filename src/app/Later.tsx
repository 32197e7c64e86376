import { type ReactNode, Suspense } from 'react'
import { useT } from '#i18n/useT.ts'
import { Boundary } from '#ui/Boundary.tsx'

type Props = {
  /** Said where it cannot be fetched. */
  readonly crashed: string
  /** Stands there while it is on its way. */
  readonly waiting?: ReactNode
  readonly children: ReactNode
}

/**
 * A part of the page that is fetched by itself. Where it cannot be (no network any more), the rest goes on, and the
 * page is loaded anew: a browser does not fetch a script again that failed once. The address holds the choices.
 */
export function Later({ crashed, waiting = null, children }: Props) {
  const t = useT()
  return (
    <Boundary crashed={crashed} retry={t.app.retry} onRetry={() => window.location.reload()}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Boundary>
  )
}
