import { breakLines, type Measure } from '#export/picture/lines.ts'
import type { Run } from '#export/picture/shapes.ts'
import type { Preview } from './previewOf.ts'

/** The size that chats and networks ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const

const MARGIN = 56
const INNER = PREVIEW.width - 2 * MARGIN
const COLOURS = { paper: '#fbfaf7', ink: '#1b1b1a', muted: '#5f5d57', hairline: '#dad7ce', red: '#b3122d' } as const

/** A little wider than the letters are: nothing measures them here. */
const measure: Measure = (text, { size, weight }) =>
  [...text].reduce((sum, c) => sum + size * (/[\u1100-\uffff]/.test(c) ? 0.9 : 0.58) * (weight > 600 ? 1.03 : 1), 0)

const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML document may hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')

type Look = { readonly size: number; readonly weight?: number; readonly fill?: string }

const word = (x: number, y: number, runs: readonly Run[], { size, weight = 400, fill = COLOURS.ink }: Look) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" xml:space="preserve">${runs
    .map((run) => `<tspan${run.fill === undefined ? '' : ` fill="${run.fill}"`}>${escaped(run.text)}</tspan>`)
    .join('')}</text>`

/** The sentence as large as it fits into three lines. */
function sentenceLines(runs: readonly Run[]): { readonly lines: readonly (readonly Run[])[]; readonly size: number } {
  for (const size of [64, 56, 48, 40]) {
    const lines = breakLines([...runs], INNER, { size, weight: 800 }, measure)
    if (lines.length <= (size > 50 ? 2 : 3)) return { lines, size }
  }
  return { lines: breakLines([...runs], INNER, { size: 34, weight: 800 }, measure).slice(0, 4), size: 34 }
}

/** The verdict of a scenario as a picture of 1200 × 630: the sentence, the teams by score with the cut, what it is. */
export function previewSvg({ kicker, sentence, teams, notes }: Preview): string {
  const parts: string[] = []
  parts.push(word(MARGIN, 76, [{ text: kicker }], { size: 26, fill: COLOURS.muted }))
  parts.push(rule(98, 3, COLOURS.ink))
  const runs = sentence.map((s): Run => (s.tone === 'out' ? { text: s.text, fill: COLOURS.red } : { text: s.text }))
  const { lines, size } = sentenceLines(runs)
  lines.forEach((line, i) => {
    parts.push(word(MARGIN, 112 + Math.round(size * (1.05 + 1.22 * i)), line, { size, weight: 800 }))
  })

  const top = 356
  const width = INNER / Math.max(teams.length, 1)
  parts.push(rule(top, 1, COLOURS.hairline))
  teams.forEach((team, i) => {
    const x = MARGIN + width * i + (i === 0 ? 0 : 16)
    const fill = team.isOut ? COLOURS.red : COLOURS.ink
    const room = width - 24
    parts.push(word(x, top + 44, fitted(team.name, room, 26), { size: 26, weight: 700, fill }))
    parts.push(word(x, top + 92, [{ text: team.total }], { size: 40, weight: 700 }))
    const outcome = breakLines([{ text: team.outcome }], room, { size: 20, weight: 400 }, measure).slice(0, 2)
    outcome.forEach((line, k) => {
      const colour = team.isOut ? COLOURS.red : COLOURS.muted
      parts.push(word(x, top + 122 + 25 * k, line, { size: 20, weight: team.isOut ? 700 : 400, fill: colour }))
    })
    if (team.isBehindCut) {
      const at = MARGIN + width * i
      parts.push(`<rect x="${at - 2}" y="${top}" width="4" height="154" fill="${COLOURS.ink}"/>`)
    }
  })
  parts.push(rule(top + 160, 1, COLOURS.hairline))
  let y = top + 192
  for (const [i, note] of notes.entries()) {
    for (const line of breakLines([{ text: note }], INNER, { size: 20, weight: 400 }, measure).slice(0, 2)) {
      if (y > PREVIEW.height - 12) break
      parts.push(word(MARGIN, y, line, { size: 20, fill: i === notes.length - 1 ? COLOURS.ink : COLOURS.muted }))
      y += 27
    }
  }
  const { width: w, height: h } = PREVIEW
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="Pretendard"><rect width="${w}" height="${h}" fill="${COLOURS.paper}"/>${parts.join('')}</svg>`
}

const rule = (y: number, width: number, stroke: string): string =>
  `<rect x="${MARGIN}" y="${y}" width="${INNER}" height="${width}" fill="${stroke}"/>`

/** One line of it, with dots where there is no room for all. */
function fitted(text: string, room: number, size: number): readonly Run[] {
  const letters = [...text]
  while (letters.length > 1 && measure(letters.join(''), { size, weight: 700 }) > room) letters.pop()
  return [{ text: letters.length === [...text].length ? text : `${letters.join('')}…` }]
}
