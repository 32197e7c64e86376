import { shownShares } from '#analysis/chances/outShare.ts'
import { gateGrounds } from '#analysis/gateGrounds.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { BoardTable } from '#export/BoardTable.tsx'
import { sourcesUsed } from '#export/colophon.ts'
import { TeamList } from '#export/TeamList.tsx'
import { type ExportContext, verdictModel } from '#export/verdictModel.ts'
import { percent, raw } from '#i18n/format.ts'
import { labelsOf } from '#i18n/names.ts'
import { wholeDates } from '#ui/wholeDates.tsx'
import { choiceLines } from './choiceLines.ts'
import styles from './Report.module.css'

/** The scenario on paper: summary, choices, ranking, chances, evidence, sources; black on white, for A4. */
export function Report({ context }: { readonly context: ExportContext }) {
  const { t, colophon } = context
  const model = verdictModel(context)
  const words = t.exported.print
  return (
    <article className={styles.report} data-report="" aria-label={words.title}>
      <header>
        <p className={styles.small}>
          {words.title} · {model.kicker}
        </p>
        <h1>{model.title.map(({ text }) => text).join('')}</h1>
      </header>
      <section>
        <h2>{words.summary}</h2>
        {model.notes.map(({ text, tone }) => (
          <p key={text} className={tone === 'strong' ? styles.strong : undefined}>
            {text}
          </p>
        ))}
        <p className={styles.strong}>{colophon.disclaimer}</p>
      </section>
      <section>
        <h2>{words.ranking}</h2>
        <p className={styles.small}>{model.subtitle}</p>
        <TeamList model={model} label={words.ranking} hasReasons withDates={wholeDates} />
        <BoardTable model={model} label={t.matrix.label} />
        {model.notices.map(({ text }) => (
          <p key={text} className={styles.small}>
            {text}
          </p>
        ))}
      </section>
      <section>
        <h2>{words.chances}</h2>
        <ChanceRows context={context} />
      </section>
      <section>
        <h2>{words.choices}</h2>
        <dl className={styles.choices}>
          {choiceLines(context).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.evidence}</h2>
        <EvidenceRows context={context} />
      </section>
      <section>
        <h2>{words.sources}</h2>
        <ol className={styles.sources}>
          {sourcesUsed(context.analysis).map(({ publisher, title, date, url, lowReliability, quotedBy }) => (
            <li key={`${publisher} ${title}`}>
              {publisher}, {title} ({date}){quotedBy && ` ${t.provenance.quotedBy(quotedBy[context.locale])}`}
              {lowReliability && ` [${t.scores.reports.lowReliability}]`}
              {url !== null && (
                <>
                  {' '}
                  <span className={styles.address}>{url}</span>
                </>
              )}
            </li>
          ))}
        </ol>
      </section>
      <footer className={styles.small}>
        <p>{colophon.versions}</p>
        <p className={styles.address}>{colophon.link}</p>
      </footer>
    </article>
  )
}

function ChanceRows({ context: { analysis, robustness, t, locale } }: { readonly context: ExportContext }) {
  const words = t.exported.print
  const { table } = t.chances
  if (robustness === null) return <p>{words.noChances}</p>
  const { id } = analysis.dataset.competition
  const labels = labelsOf(analysis.dataset.competition, locale)
  return (
    <>
      <p className={styles.small}>{words.chancesNote(raw(robustness.samples), robustness.seed, isOwnId(id))}</p>
      <table className={`${styles.table} ${styles.figures}`}>
        <thead>
          <tr>
            <th scope="col">{table.team}</th>
            <th scope="col">{table.out}</th>
            <th scope="col">{table.outByScore}</th>
            <th scope="col">{table.outByGate}</th>
            <th scope="col">{table.outRouteOpen}</th>
            <th scope="col">{table.safe}</th>
            <th scope="col">{table.undecided}</th>
            <th scope="col">{table.error}</th>
          </tr>
        </thead>
        <tbody>
          {robustness.teams.map((chances) => {
            const { team, safe, undecided, outByScore, outByGate, outRouteOpen, standardError } = chances
            const { out } = shownShares(chances)
            return (
              <tr key={team}>
                <th scope="row">{labels.team(team)}</th>
                <td>{out === null ? '–' : `${percent(out)}%`}</td>
                <td>{percent(outByScore)}%</td>
                <td>{percent(outByGate)}%</td>
                <td>{percent(outRouteOpen)}%</td>
                <td>{percent(safe)}%</td>
                <td>{percent(undecided)}%</td>
                <td>± {percent(standardError)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** The claims with speaker, date, strength and answers; an allegation is called one here too. */
function EvidenceRows({ context: { analysis, t, locale } }: { readonly context: ExportContext }) {
  const { dataset, evaluation, choices } = analysis
  const { competition } = dataset
  const words = t.exported.print
  const held = evaluation.gates.flatMap((gate) =>
    gateGrounds(competition, gate).map((ground) => ({ team: gate.team, ...ground })),
  )
  const assumed = evaluation.gates.flatMap((gate) => (gate.assumed === null ? [] : [{ ...gate, as: gate.assumed }]))
  if (held.length + assumed.length === 0) return <p>{words.noEvidence}</p>
  const { team: name } = labelsOf(competition, locale)
  return (
    <ul className={styles.evidence}>
      {assumed.map(({ team, as }) => (
        <li key={team}>
          <strong>
            {name(team)} · {t.rules.assumed[as]}
          </strong>
        </li>
      ))}
      {held.map(({ team, component, state, claim }) => {
        const answers = competition.claims.filter(
          (other) => claim !== null && other.answers.includes(claim.id) && other.public.first <= choices.asOf,
        )
        return (
          <li key={`${team} ${component}`}>
            <strong>
              {name(team)} · {t.rules.components[component]} · {t.rules.states[state]}
            </strong>
            {claim !== null && (
              <p>
                {claim.by[locale]}, {t.rules.when(claim.public.first, claim.public.last)}: {claim.statement[locale]}
              </p>
            )}
            {claim !== null && claim.stance !== 'admitted' && (
              <p className={styles.small}>
                {words.answers}:{' '}
                {answers.length === 0
                  ? words.noAnswer
                  : answers
                      .map((answer) => `${answer.by[locale]}, ${answer.public.first}: ${answer.statement[locale]}`)
                      .join(' / ')}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
