import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundledBase, configuredBase, parseBase } from '#data/base.ts'

const PAGE = 'https://host.example/some/folder/index.html?v=1#top'

describe(parseBase, () => {
  it.each([
    ['https://data.example/cutline', 'https://data.example/cutline/', 'https://data.example'],
    ['https://data.example', 'https://data.example/', 'https://data.example'],
    [' http://127.0.0.1:8080/d/ ', 'http://127.0.0.1:8080/d/', 'http://127.0.0.1:8080'],
    ['./other', 'https://host.example/some/folder/other/', 'https://host.example'],
    ['/api/', 'https://host.example/api/', 'https://host.example'],
    ['//elsewhere.example/x', 'https://elsewhere.example/x/', 'https://elsewhere.example'],
  ])('reads %j', (text, url, origin) => {
    expect(parseBase(text, PAGE)).toEqual({ base: { url, origin, bundled: false } })
  })

  it('knows the bundled files by whatever address', () => {
    expect(parseBase('../folder/data', PAGE)).toEqual({ base: bundledBase(PAGE) })
  })

  it.each([
    ['', 'not-an-address'],
    ['   ', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['http://a;script-src/', 'not-an-address'],
    ["http://a'b/", 'not-an-address'],
    ['http://*/', 'not-an-address'],
    ['http://a,b.example/', 'not-an-address'],
    ['https://[', 'not-an-address'],
    ['javascript:alert(1)', 'not-http'],
    ['data:application/json,{}', 'not-http'],
    ['file:///etc/', 'not-http'],
    ['https://user:secret@data.example/', 'credentials'],
    ['https://user@data.example/', 'credentials'],
    ['https://data.example/?key=1', 'query'],
    ['https://data.example/#x', 'query'],
  ])('refuses %j: %s', (text, problem) => {
    expect(parseBase(text, PAGE)).toEqual({ problem })
  })
})

describe(bundledBase, () => {
  it('lies beside the page, without the query of the link', () => {
    expect(bundledBase(PAGE)).toEqual({
      url: 'https://host.example/some/folder/data/',
      origin: 'https://host.example',
      bundled: true,
    })
  })

  it('names the kind of page where there is no origin', () => {
    expect(bundledBase('file:///tmp/index.html').origin).toBe('file:')
  })
})

describe(configuredBase, () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each(['', '  '])('is the bundled files where the build says %j', (setting) => {
    vi.stubEnv('VITE_API_BASE', setting)
    expect(configuredBase(PAGE)).toEqual(bundledBase(PAGE))
  })

  it('is the address that the build was given', () => {
    vi.stubEnv('VITE_API_BASE', 'https://data.example/cutline')
    expect(configuredBase(PAGE).url).toBe('https://data.example/cutline/')
  })

  it('does not fall back to other data than the build was meant for', () => {
    vi.stubEnv('VITE_API_BASE', 'ftp://data.example')
    expect(() => configuredBase(PAGE)).toThrow('VITE_API_BASE "ftp://data.example": not-http')
  })
})
