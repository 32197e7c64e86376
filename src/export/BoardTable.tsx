import styles from './BoardTable.module.css'
import kinds from './kinds.module.css'
import type { BoardCellEntry, VerdictModel } from './picture/boardEntry.ts'

type Props = {
  readonly model: Pick<VerdictModel, 'heads' | 'board' | 'cut' | 'others'>
  readonly label: string
}

/** The rows of the board as a table that nothing can be changed in: weights, values, kinds and the gap at the cut. */
export function BoardTable({ model: { heads, board, cut, others }, label }: Props) {
  const hasLine = (team: string) => (cut.before === team && cut.kind !== 'open' ? cut.kind : undefined)
  const hasGaps = board.margin !== null
  return (
    <>
      <table className={styles.board} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{board.title}</th>
            <th scope="col" className={styles.share}>
              {board.share}
            </th>
            {heads.map(({ team, short, state }) => (
              <th key={team} scope="col" data-state={state} data-cut={hasLine(team)}>
                {short}
              </th>
            ))}
            {hasGaps && (
              <th scope="col" className={styles.gap} title={board.gapTitle}>
                {board.gapShort}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {board.gate !== null && (
            <tr>
              <th scope="row">{board.gate}</th>
              {/* Narrow frames leave the shares out: a cell that spanned them would push all others aside. */}
              <td className={styles.share} />
              {heads.map(({ team, gate, assumed }) => (
                <td key={team} data-state={gate?.status === 'fail' ? 'out' : undefined} data-cut={hasLine(team)}>
                  {assumed ?? gate?.text}
                </td>
              ))}
              {hasGaps && <td className={styles.gap} />}
            </tr>
          )}
          {board.lines.map(({ id, label: name, share, isIdle, cells, gap }) => (
            <tr key={id} data-idle={isIdle || undefined}>
              <th scope="row">{name}</th>
              <td className={styles.share}>{share}%</td>
              {cells.map((cell) => (
                <td key={cell.team} data-kind={cell.kind} data-cut={hasLine(cell.team)}>
                  <span className={styles.cell}>
                    <span className={styles.figure}>{cell.figure}</span>
                    <Bar {...cell} />
                  </span>
                </td>
              ))}
              {hasGaps && (
                <td className={styles.gap} data-filled={gap?.isFilled || undefined}>
                  {gap?.text}
                </td>
              )}
            </tr>
          ))}
          {board.penalty !== null && (
            <tr>
              <th scope="row" colSpan={2 + heads.length}>
                {board.penalty.label}
              </th>
              {hasGaps && <td className={styles.gap}>{board.penalty.gap?.text}</td>}
            </tr>
          )}
        </tbody>
        {board.margin !== null && (
          <tfoot className={styles.gap}>
            <tr>
              <td colSpan={3 + heads.length}>
                <b>{board.margin.text}</b> {board.margin.filled}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {others !== null && <p className={styles.note}>{others}</p>}
      <ul className={styles.legend}>
        {board.legend.map(({ kind, label: what }) => (
          <li key={kind}>
            <span className={`${kinds.part} ${styles.sample}`} data-kind={kind} aria-hidden="true" /> {what}
          </li>
        ))}
      </ul>
    </>
  )
}

const width = (part: number): string => `${Math.round(10_000 * Math.min(1, Math.max(0, part))) / 100}%`

function Bar({ kind, part, track }: BoardCellEntry) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.track} style={{ width: width(track) }} />
      {part !== null && part > 0 && (
        <span className={`${kinds.part} ${styles.fill}`} data-kind={kind} style={{ width: width(part) }} />
      )}
    </span>
  )
}
