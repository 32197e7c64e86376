// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { parseBase } from '#data/base.ts'
import { allowBase, openingBase, rememberBase, withLinkedBase } from '#data/chosenBase.ts'

const PAGE = 'https://host.example/folder/'
const OTHER = 'https://data.example/cutline/'
const storages = () => ({ own: localStorage, tab: sessionStorage })
const open = (search: string) => openingBase(search, storages(), PAGE)

function baseOf(address: string) {
  const parsed = parseBase(address, PAGE)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.base
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe(openingBase, () => {
  it('is the bundled files on a bare address, and the typed base once there is one', () => {
    expect(open('')).toMatchObject({ kind: 'use', base: { bundled: true } })
    rememberBase(localStorage, baseOf(OTHER))
    expect(open('?v=1')).toEqual({ kind: 'use', base: baseOf(OTHER) })
    rememberBase(localStorage, null)
    expect(open('')).toMatchObject({ kind: 'use', base: { bundled: true } })
  })

  it('asks about the base of a link, until it was allowed in this tab', () => {
    expect(open(`?src=${OTHER}`)).toMatchObject({ kind: 'ask', base: { url: OTHER }, otherwise: { bundled: true } })
    allowBase(sessionStorage, baseOf(OTHER))
    expect(open(`?src=${OTHER}`)).toEqual({ kind: 'use', base: baseOf(OTHER) })
    expect(open('?src=https://third.example/')).toMatchObject({ kind: 'ask' })
    expect(open('')).toMatchObject({ kind: 'use', base: { bundled: true } })
  })

  it('does not ask about what the reader typed, nor about the bundled files', () => {
    rememberBase(localStorage, baseOf(OTHER))
    expect(open(`?src=${OTHER}`)).toEqual({ kind: 'use', base: baseOf(OTHER) })
    expect(open('?src=data/')).toMatchObject({ kind: 'use', base: { bundled: true } })
  })

  it('says why the base of a link cannot be used', () => {
    expect(open('?src=file:///etc/')).toMatchObject({ kind: 'refused', problem: 'not-http', text: 'file:///etc/' })
    expect(open('?src=')).toMatchObject({ kind: 'refused', problem: 'not-an-address' })
  })

  it('survives storage that is blocked or holds nonsense', () => {
    expect(openingBase('', { own: null, tab: null }, PAGE)).toMatchObject({ kind: 'use', base: { bundled: true } })
    localStorage.setItem('cutline.base', 'javascript:alert(1)')
    sessionStorage.setItem('cutline.base.allowed', '{')
    expect(open('')).toMatchObject({ kind: 'use', base: { bundled: true } })
    expect(open(`?src=${OTHER}`)).toMatchObject({ kind: 'ask' })
    expect(rememberBase(null, baseOf(OTHER))).toBe(false)
  })
})

describe(withLinkedBase, () => {
  it('changes the base of an address and nothing else', () => {
    const address = `${PAGE}?v=1&k=2#top`
    const linked = withLinkedBase(address, baseOf(OTHER))
    expect(new URL(linked).searchParams.get('src')).toBe(OTHER)
    expect(withLinkedBase(linked, null)).toBe(address)
  })
})
