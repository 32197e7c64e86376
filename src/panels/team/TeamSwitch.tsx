import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond } from '#analysis/boardSize.ts'
import type { TeamId } from '#engine/index.ts'
import { teamAnchor } from '#evidence/links.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './TeamPanel.module.css'

/** From one team's page to the next: each is a link that can be kept, or one of a list where there are many. */
export function TeamSwitch({ current }: { readonly current: TeamId }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { teams } = useAnalysis().dataset.competition
  if (isBeyond({ teams }, 'rows')) {
    return (
      <nav aria-label={t.team.choose}>
        <select
          aria-label={t.team.choose}
          value={current}
          onChange={(event) => {
            window.location.hash = teamAnchor(event.target.value)
          }}
        >
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
