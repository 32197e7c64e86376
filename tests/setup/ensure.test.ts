import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSupported } from '../../scripts/setup/ensure.cjs'

const source = readFileSync('scripts/setup/ensure.cjs', 'utf8')

/** The code without its comments and strings, so that words in sentences are not taken for syntax. */
const codeOf = (text: string) => text.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'/g, ' 0 ')

const newerThanES5 =
  /\b(const|let|class|async|await|yield|import|of)\b|=>|`|\?\.|\?\?|\*\*|\.\.\.|\{\s*\w+\s*[,}]|,\s*\)/

describe(isSupported, () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v23.0.0', 'v24.11.1', 'v100.0.0'])('takes %s', (version) => {
    expect(isSupported(version)).toBe(true)
  })

  it.each(['v0.10.48', 'v18.20.8', 'v19.9.0', 'v20.18.3', 'v21.7.3', 'v22.11.0', '', 'nonsense'])(
    'refuses %j',
    (version) => {
      expect(isSupported(version)).toBe(false)
    },
  )

  it('agrees with the engines field of package.json', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^20.19.0 || >=22.12.0')
  })
})

describe('the syntax of ensure.cjs', () => {
  it('is old enough for any Node to read', () => {
    expect(newerThanES5.exec(codeOf(source))?.[0]).toBeUndefined()
  })

  it.each(['const a = 1', 'f(() => 1)', 'a?.b', 'g(`x`)', 'h({ a })', 'k(...b)', 'class A {}', 'm(a,\n)'])(
    'would be found out by %j',
    (newer) => {
      expect(newerThanES5.test(codeOf(newer))).toBe(true)
    },
  )

  it('requires the rest only after the version is known to do', () => {
    expect(source.indexOf('require(')).toBeGreaterThan(source.lastIndexOf('if (isSupported(process.version))'))
  })
})
