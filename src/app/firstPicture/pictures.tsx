import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { assemble } from '#data/assemble.ts'
import { bundledBase } from '#data/base.ts'
import type { DataFiles } from '#data/dataset.ts'
import { createQueryClient, datasetQuery, indexQuery } from '#data/queries.ts'
import * as english from '#i18n/en/first.ts'
import { still as stillEnglish } from '#i18n/en/still.ts'
import * as korean from '#i18n/ko/first.ts'
import { still as stillKorean } from '#i18n/ko/still.ts'
import { LOCALES, type Locale } from '#i18n/locale.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { createScenarioStore } from '#state/scenario/store.ts'
import { Page } from '../Page.tsx'
import { WAITS } from '../picturePlace.ts'
import { NeutralFrame } from './NeutralFrame.tsx'

export type Still = {
  /** The default board as the page draws it first, with nothing that can be used. */
  readonly board: string
  /** For readers without scripts: says that the board cannot be changed, its date, and links to the other language. */
  readonly note: string
  readonly title: string
}

export type Pictures = Readonly<Record<Locale, Still>> & { readonly neutral: string }

const WORDS = { ko: { first: korean, still: stillKorean }, en: { first: english, still: stillEnglish } } as const

/** The page of each language for readers without scripts. */
const PLACES = { ko: './', en: './en.html' } as const satisfies Record<Locale, string>

/**
 * Draws what stands in `index.html` and `en.html` before the page does, or instead of it.
 * @param read a file of the bundled data as the page would get it.
 */
export async function drawPictures(read: (path: string) => Promise<unknown>): Promise<Pictures> {
  const { competition } = DEFAULT_SCENARIO
  const index = (await read('index.json')) as DataFiles['index']
  const benchmarks = (await read(`${competition}/benchmarks.json`)) as DataFiles['benchmarks']
  const provenance = (await read(`${competition}/provenance.json`)) as DataFiles['provenance']
  const dataset = assemble(benchmarks, provenance)
  const { asOf } = resolveChoices(DEFAULT_SCENARIO, dataset.competition).choices
  const base = bundledBase()

  const still = async (locale: Locale): Promise<Still> => {
    const words = WORDS[locale]
    const client = createQueryClient()
    client.setQueryData(indexQuery(base).queryKey, index)
    client.setQueryData(datasetQuery(base, competition, null).queryKey, dataset)
    const page = (
      <Page
        initial={{ locale, messages: words.first }}
        client={client}
        store={createScenarioStore()}
        opening={{ kind: 'use', base }}
        tab={null}
        onStart={null}
      />
    )
    const other = LOCALES.find((l) => l !== locale) ?? locale
    const note = (
      <p className="still-note">
        {words.still.note(asOf, dataset.competition.dataVersion)}{' '}
        {words.still.open !== null && <a href={`./?lang=${locale}`}>{words.still.open}</a>}
        {words.still.open !== null && ' · '}
        <a href={PLACES[other]} lang={other}>
          {words.still.other}
        </a>
      </p>
    )
    return {
      board: withoutUse(await drawn(page)),
      note: renderToStaticMarkup(note),
      title: words.first.app.documentTitle,
    }
  }
  return { ko: await still('ko'), en: await still('en'), neutral: renderToStaticMarkup(<NeutralFrame />) }
}

/** With the marks by which the page goes on with it. @throws what a part of the page throws. */
async function drawn(page: ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(page, {
    onError: (error) => void errors.push(error),
    // In one piece: what comes late would come by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  const markup = await new Response(prelude).text()
  if (errors.length > 0) throw errors[0]
  return markup
}

/** Every control at rest, those marked that only wait for the page; what a browser would fill in from an earlier visit stays out. */
const withoutUse = (markup: string): string =>
  markup.replace(/<(button|input|select)(?=[\s>])([^>]*)>/g, (_, name: string, attributes: string) => {
    const off = / disabled=""/.test(attributes) ? '' : ` disabled="" ${WAITS}=""`
    const fill = name === 'button' ? '' : ' autocomplete="off"'
    return `<${name}${attributes.replace(/\/$/, '')}${fill}${off}>`
  })
