import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/**
 * Holds the classes of the style sheets to those that the page's code names: one that nobody gives is left over, one
 * that no style sheet has is a slip. A custom property that nobody takes is left over, too. Classes of a module whose
 * code takes them by a computed key all count as given.
 */
const root = path.resolve(import.meta.dirname, '../..')
const source = path.join(root, 'src')

const files = readdirSync(source, { recursive: true }).map((name) => path.join(source, name))
const read = (endings) =>
  new Map(files.filter((file) => endings.test(file)).map((file) => [file, readFileSync(file, 'utf8')]))
const code = read(/\.tsx?$/)
const sheets = read(/\.css$/)
// The bare pages name classes, too.
const pages = ['index.html', 'embed.html'].map((name) => readFileSync(path.join(root, name), 'utf8'))

const resolved = (from, name) =>
  name.startsWith('#') ? path.join(source, name.slice(1)) : path.resolve(path.dirname(from), name)

const withoutValues = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
const classesOf = (css) => new Set([...withoutValues(css).matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name))

const given = new Map([...sheets.keys()].map((sheet) => [sheet, new Set()]))
const takenByKey = new Set()
const problems = []
const say = (file, text) => problems.push(`${path.relative(root, file)}: ${text}`)

for (const [sheet, css] of sheets) {
  for (const [, names, from] of css.matchAll(/composes: ([\w -]+?)(?: from ("[^"]+"|global))?;/g)) {
    if (from === 'global') continue
    const target = from === undefined ? sheet : resolved(sheet, from.slice(1, -1))
    for (const name of names.split(' ')) given.get(target)?.add(name)
  }
}
for (const [file, text] of code) {
  for (const [, local, name] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const sheet = resolved(file, name)
    const rest = text.replace(/^import .*$/gm, '')
    for (const [, key] of rest.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))) {
      given.get(sheet)?.add(key)
      if (!classesOf(sheets.get(sheet) ?? '').has(key)) say(file, `${local}.${key} is in no style sheet`)
    }
    if (new RegExp(`\\b${local}\\[`).test(rest)) takenByKey.add(sheet)
  }
}

const isModule = (sheet) => sheet.endsWith('.module.css')
const words = [...code.values(), ...pages].join('\n')
const composed = [...sheets.values()].join('\n')
for (const [sheet, css] of sheets) {
  if (takenByKey.has(sheet)) continue
  for (const name of classesOf(isModule(sheet) ? css.replace(/:global\([^)]*\)/g, '') : css)) {
    const isGiven = isModule(sheet)
      ? given.get(sheet).has(name)
      : new RegExp(`["'\` ]${name}["'\` ]`).test(words) || composed.includes(`composes: ${name} from global`)
    if (!isGiven) say(sheet, `nobody gives .${name}`)
  }
}

for (const [sheet, css] of sheets) {
  for (const [, name] of css.matchAll(/^\s*(--[\w-]+):/gm)) {
    // The colours of teams are taken by their ids.
    const isTaken = name.startsWith('--team-') || composed.includes(`var(${name}`) || words.includes(name)
    if (!isTaken) say(sheet, `nobody takes ${name}`)
  }
}
const global = new Set([...sheets].filter(([sheet]) => !isModule(sheet)).flatMap(([, css]) => [...classesOf(css)]))
for (const [file, text] of [...code, ...sheets]) {
  const named = [...text.matchAll(/className="([^"]+)"|composes: ([\w -]+) from global/g)]
  for (const name of named.flatMap(([, ...names]) => names.join(' ').trim().split(/\s+/))) {
    if (!global.has(name)) say(file, `.${name} is in no style sheet of the whole page`)
  }
}

for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
