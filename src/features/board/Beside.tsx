import { memo } from 'react'
import { useBoard } from '#state/navigation/boardStore.ts'
import styles from './Beside.module.css'

/** What a scenario that is compared says in this place, where it says something else. */
export const Beside = memo(function Beside({ of }: { readonly of: string }) {
  const text = useBoard((s) => s.beside[of])
  return text === undefined ? null : <span className={styles.beside}>{text}</span>
})
