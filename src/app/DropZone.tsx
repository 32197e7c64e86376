import { useEffect, useState } from 'react'
import { bringFiles } from '#features/ownData/incoming.ts'
import { useT } from '#i18n/useT.ts'
import styles from './DropZone.module.css'

/** The whole page takes a file that is dropped on it, and says so while one is held over it. */
export function DropZone() {
  const t = useT()
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    // Entering a child leaves its parent: only what is left at zero has left the page.
    let depth = 0
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent) => {
      if (!carriesFile(event)) return
      depth += 1
      setOver(true)
    }
    const over = (event: DragEvent) => {
      if (carriesFile(event)) event.preventDefault()
    }
    const leave = (event: DragEvent) => {
      if (!carriesFile(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) bringFiles(files)
    }
    const handlers = { dragenter: enter, dragover: over, dragleave: leave, drop } as const
    for (const [name, handler] of Object.entries(handlers)) window.addEventListener(name, handler as EventListener)
    return () => {
      for (const [name, handler] of Object.entries(handlers)) window.removeEventListener(name, handler as EventListener)
    }
  }, [])

  if (!isOver) return null
  return <p className={styles.zone}>{t.dataSource.own.drop}</p>
}
