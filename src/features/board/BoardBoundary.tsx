import type { ReactNode } from 'react'
import { useT } from '#i18n/useT.ts'
import { Boundary } from '#ui/Boundary.tsx'
import { Failure } from '#ui/Failure.tsx'
import { reloadPage } from '#ui/reloadPage.ts'

/** The board fails alone: says so, draws it again at the reader's word, or loads the page again. */
export function BoardBoundary({ children }: { readonly children: ReactNode }) {
  const t = useT()
  return (
    <Boundary
      fallback={(_, redraw) => (
        <Failure
          text={t.matrix.crashed}
          actions={[
            { label: t.app.retry, run: redraw },
            { label: t.app.missing.reload, run: () => void reloadPage() },
          ]}
        />
      )}
    >
      {children}
    </Boundary>
  )
}
