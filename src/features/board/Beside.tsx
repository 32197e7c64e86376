import { memo } from 'react'
import { useBoard } from '#state/navigation/boardStore.ts'
import styles from './Beside.module.css'

/** The text of the compared scenarios in this head or cell (`besideOf`), where it differs. */
export const Beside = memo(function Beside({ of }: { readonly of: string }) {
  const text = useBoard((s) => s.beside[of])
  return text === undefined ? null : <span className={styles.beside}>{text}</span>
})
