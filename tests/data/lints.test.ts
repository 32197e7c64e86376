import { describe, expect, it } from 'vitest'
import {
  allegationsAreAnswered,
  allegationsAreAttributed,
  bothLanguages,
  cellsAreAccountedFor,
  conflictsNameClaims,
  datesArePlausible,
  modelsWereEntered,
  namesFit,
  nobodyIsCalledGuilty,
  pointsAddUp,
  pointsAreDated,
  publishedPointsAddUp,
  sameFactWeighsAlike,
  sourcesAreUsed,
  textIsForReaders,
  variantsAreLabelled,
} from '../../scripts/data/lints.ts'
import type { Parts } from '../../scripts/data/parts.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { loadParts } from './publicData.ts'

// biome-ignore lint/suspicious/noExplicitAny: parts are read-only; here they are spoiled on purpose
type Spoiled = any
type Lint = typeof namesFit

const spoil = (lint: Lint, change: (parts: Spoiled) => void) => {
  const parts: Parts = loadParts('kr-sovereign-1')
  change(parts)
  return lint(parts, DATA_VERSION).map(({ file, path }) => `${file} ${path}`)
}

const claimAt = (parts: Spoiled, team: string, id: string): number =>
  parts.claims[team].claims.findIndex((claim: { id: string }) => claim.id === id)

describe('a lint finds', () => {
  it('a file under a wrong name', () => {
    expect(
      spoil(namesFit, (p) => {
        p.benchmarks.kobalt.id = 'cobalt'
      }),
    ).toEqual(['benchmarks/kobalt.json id'])
    expect(
      spoil(namesFit, (p) => {
        p.claims.lg.claims[0].team = 'skt'
      }),
    ).toEqual(['claims/lg.json claims[0].team'])
  })

  it('a source that nothing cites, and a citation that leads nowhere', () => {
    expect(
      spoil(sourcesAreUsed, (p) => {
        p.sources.spare = p.sources['lg-readme']
      }),
    ).toEqual(['sources.json spare'])
    expect(
      spoil(sourcesAreUsed, (p) => {
        delete p.sources['nc-report']
      }),
    ).toEqual(['sources.json nc-report'])
  })

  it('a sentence in the wrong language', () => {
    expect(
      spoil(bothLanguages, (p) => {
        p.benchmarks.kobalt.about.ko = 'Linguistics'
      }),
    ).toEqual(['benchmarks/kobalt.json about.ko'])
    expect(
      spoil(bothLanguages, (p) => {
        p.claims.lg.claims[0].statement.en = '없음'
      }),
    ).toEqual(['claims/lg.json claims[0].statement.en'])
  })

  it('a day after the data were closed', () => {
    expect(
      spoil(datesArePlausible, (p) => {
        p.claims.lg.claims[0].public.last = '2027-01-01'
      }),
    ).toEqual(['claims/lg.json claims[0].public.last'])
  })

  it('a variant with the name of its column', () => {
    expect(
      spoil(variantsAreLabelled, (p) => {
        p.benchmarks.hle_text.label.ko = 'HLE'
      }),
    ).toEqual(['benchmarks/hle_text.json label.ko'])
  })

  it('a cell with neither value nor reason, and one with both', () => {
    expect(
      spoil(cellsAreAccountedFor, (p) => {
        p.benchmarks.click.absences = []
      }),
    ).toEqual(['benchmarks/click.json absences'])
    expect(
      spoil(cellsAreAccountedFor, (p) => {
        p.benchmarks.hle.absences = [{ team: 'upstage', reason: 'not-seen' }]
      }),
    ).toEqual(['benchmarks/hle.json absences'])
  })

  it('a score of a model that was not entered', () => {
    expect(
      spoil(modelsWereEntered, (p) => {
        p.benchmarks.click.scores[0].model = 'K-EXAONE 2.0'
      }),
    ).toEqual(['benchmarks/click.json scores[0].model'])
  })

  it('parts that do not add up to their pillar', () => {
    expect(
      spoil(pointsAddUp, (p) => {
        p.competition.pillarParts[0].max = 11
      }),
    ).toEqual(['competition.json pillarParts of benchmark'])
  })

  it('a point without day, source or certainty, one before its source, and a pillar that says something else', () => {
    expect(
      spoil(pointsAreDated, (p) => {
        delete p.competition.pillarParts[0].published[0].certainty
        p.competition.pillars[0].published[0].public = '2026-01-14'
      }),
    ).toEqual([
      'competition.json pillars[0].published[0].public',
      'competition.json pillarParts[0].published[0].certainty',
    ])
    expect(
      spoil(pointsAreDated, (p) => {
        p.competition.pillarParts[0] = { ...p.competition.pillars[1], pillar: 'expert', mean: 28 }
      }),
    ).toEqual(['competition.json pillarParts[0]'])
  })

  it('published points that do not add up', () => {
    const parts: Spoiled = loadParts('kr-sovereign-2')
    const total = parts.competition.pillarParts.findIndex((part: { id: string }) => part.id === 'total')
    const user = parts.competition.pillarParts.findIndex((part: { id: string }) => part.id === 'user')
    expect(publishedPointsAddUp(parts, DATA_VERSION)).toEqual([])
    parts.competition.pillarParts[user].published[0].points += 0.1
    parts.competition.pillarParts[total].published[1].points -= 0.1
    expect(publishedPointsAddUp(parts, DATA_VERSION).map(({ path }) => path)).toEqual([
      `pillarParts[${user}].published[0].points`,
      `pillarParts[${total}].published[1].points`,
    ])
  })

  it('the same fact weighed otherwise for another team, and a shared source without its passage', () => {
    const at = (team: string, id: string) =>
      `claims/${team}.json claims[${claimAt(loadParts('kr-sovereign-1'), team, id)}]`
    expect(
      spoil(sameFactWeighsAlike, (p) => {
        p.claims.upstage.claims[claimAt(p, 'upstage', 'c017')].polarity = 'exonerating'
      }),
    ).toEqual([`${at('upstage', 'c017')}.polarity`, `${at('upstage', 'c017')}.polarity`])
    expect(
      spoil(sameFactWeighsAlike, (p) => {
        delete p.claims.ncai.claims[claimAt(p, 'ncai', 'c047')].locator
      }),
    ).toEqual([`${at('ncai', 'c047')}.locator`])
    expect(
      spoil(sameFactWeighsAlike, (p) => {
        const digest = p.claims.naver.claims[claimAt(p, 'naver', 'c062')]
        Object.assign(digest, { sources: ['seg0105'], strength: 'established' })
      }).some((finding) => finding.endsWith('.strength')),
    ).toBe(true)
  })

  it('an allegation whose answer was forgotten, and a needless excuse', () => {
    expect(
      spoil(allegationsAreAnswered, (p) => {
        p.claims.naver.unanswered = []
      }),
    ).toEqual(
      ['c023', 'c065']
        .map((id) => claimAt(loadParts('kr-sovereign-1'), 'naver', id))
        .sort((a, b) => a - b)
        .map((place) => `claims/naver.json claims[${place}]`),
    )
    expect(
      spoil(allegationsAreAnswered, (p) => {
        p.claims.naver.unanswered[0].claim = 'c018'
      }),
    ).toHaveLength(2)
  })

  it('an allegation told as a fact', () => {
    expect(
      spoil(allegationsAreAttributed, (p) => {
        p.claims.upstage.claims[claimAt(p, 'upstage', 'c001')].statement = {
          ko: '복사한 모델이다.',
          en: 'It is a copy.',
        }
      }),
    ).toEqual(['claims/upstage.json claims[0].statement.ko', 'claims/upstage.json claims[0].statement.en'])
  })

  it('an allegation whose first sentence stands as a fact', () => {
    const allegation = claimAt(loadParts('kr-sovereign-1'), 'upstage', 'c001')
    const path = `claims/upstage.json claims[${allegation}].statement`
    const tell = (ko: string, en: string) =>
      spoil(allegationsAreAttributed, (p) => {
        p.claims.upstage.claims[allegation].statement = { ko, en }
      })
    expect(tell('복사한 모델이다. 그런 지적이 나왔다.', 'It is a copy. So it was said.')).toEqual([
      `${path}.ko`,
      `${path}.en`,
    ])
    expect(tell('의혹의 모델은 복사본이다.', 'The alleged model is a copy.')).toEqual([`${path}.ko`, `${path}.en`])
    expect(tell('복사했다는 지적이 나왔다. 층 수는 다르다.', 'It was said that it is a copy. Layers differ.')).toEqual(
      [],
    )
  })

  it('a finding against a team whose answer was forgotten, but none in its own words', () => {
    const withoutAnswers = (id: string) =>
      spoil(allegationsAreAnswered, (p) => {
        for (const claim of p.claims.naver.claims)
          claim.answers = claim.answers.filter((answered: string) => answered !== id)
      })
    expect(withoutAnswers('c032')).toEqual([
      `claims/naver.json claims[${claimAt(loadParts('kr-sovereign-1'), 'naver', 'c032')}]`,
    ])
    expect(withoutAnswers('c019')).toEqual([])
  })

  it('a word that judges, but not in a denial', () => {
    const say = (id: string, ko: string, en: string) =>
      spoil(nobodyIsCalledGuilty, (p) => {
        p.claims.upstage.claims[claimAt(p, 'upstage', id)].statement = { ko, en }
      })
    const at = `claims/upstage.json claims[${claimAt(loadParts('kr-sovereign-1'), 'upstage', 'c001')}].statement`
    expect(say('c001', '표절이라고 주장했다.', 'Alleged that it was stolen.')).toEqual([`${at}.ko`, `${at}.en`])
    expect(say('c003', '도용하지 않았다고 밝혔다.', 'Denied having stolen it.')).toEqual([])
    expect(
      spoil(nobodyIsCalledGuilty, (p) => {
        p.context.conflicts[0].text.en = 'Two accounts of a fraud.'
      }),
    ).toEqual(['provenance-context.json conflicts[0].text.en'])
  })

  it('a contradiction that names a claim nobody made', () => {
    expect(
      spoil(conflictsNameClaims, (p) => {
        p.context.conflicts[0].claims = ['c018', 'c999']
      }),
    ).toEqual(['provenance-context.json conflicts[0].claims[1]'])
  })

  it('an address of somebody’s machine', () => {
    const path = ['', 'home', 'me', 'table.png'].join('/')
    expect(
      spoil(textIsForReaders, (p) => {
        p.benchmarks.click.scores[0].locator = path
      }),
    ).toEqual(['benchmarks/click.json scores[0].locator'])
  })
})
