import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond } from '#analysis/boardSize.ts'
import type { TeamId } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { teamAnchor } from '#provenance/links.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './EvidenceRoom.module.css'

type Props = { readonly current: TeamId | 'all'; readonly onChoose: (team: TeamId | 'all') => void }

/** All teams or one: each team is a link that can be kept, or one of a list where there are many. */
export function TeamSwitch({ current, onChoose }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { teams } = useAnalysis().dataset.competition
  if (isBeyond({ teams }, 'rows')) {
    return (
      <nav aria-label={t.team.choose}>
        <select aria-label={t.team.choose} value={current} onChange={(event) => onChoose(event.target.value)}>
          <option value="all">{t.team.all}</option>
          {teams.map((team) => (
            <option key={team.id} value={team.id}>
              {team.name[locale]}
            </option>
          ))}
        </select>
      </nav>
    )
  }
  return (
    <nav aria-label={t.team.choose}>
      <ul className={styles.switch}>
        <li>
          <button type="button" aria-current={current === 'all' ? 'page' : undefined} onClick={() => onChoose('all')}>
            {t.team.all}
          </button>
        </li>
        {teams.map((team) => (
          <li key={team.id}>
            <a href={`#${teamAnchor(team.id)}`} aria-current={team.id === current ? 'page' : undefined}>
              <TeamMark team={team.id} /> {team.name[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
