import { useAnalysis } from '#analysis/Analysis.tsx'
import type { TeamId } from '#engine/index.ts'
import { teamAnchor } from '#evidence/links.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './TeamPanel.module.css'

/** From one team's page to the next: each is a link that can be kept. */
export function TeamSwitch({ current }: { readonly current: TeamId }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { teams } = useAnalysis().dataset.competition
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
