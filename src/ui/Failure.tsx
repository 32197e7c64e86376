import styles from './Failure.module.css'

type Action = { readonly label: string; readonly run: () => void }

/** Says in place of a part that it is missing, with what can be done about it. */
export function Failure({ text, actions }: { readonly text: string; readonly actions: readonly Action[] }) {
  return (
    <p role="alert">
      {text}{' '}
      {actions.map(({ label, run }) => (
        <button key={label} type="button" className={styles.action} onClick={run}>
          {label}
        </button>
      ))}
    </p>
  )
}
