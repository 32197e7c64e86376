import { LINK_PARSERS } from './linkParsers.ts'

/** What becomes of a link on its way: the address that the reader's browser is given, or null where none comes out. */
export type Carrier = (link: string) => string | null

/** How people set a link into what they write. */
const TYPED: Readonly<Record<string, (link: string) => string>> = {
  alone: (link) => link,
  'in a sentence': (link) => `이 시나리오를 보세요: ${link} 어떻게 생각하세요?`,
  'with a particle': (link) => `${link}를 열면 보입니다`,
  'at the end of a sentence': (link) => `See ${link}.`,
  'in brackets': (link) => `(자세한 내용은 ${link})`,
  'in bold': (link) => `**${link}**`,
  'in italics': (link) => `_${link}_`,
  'struck out': (link) => `~~${link}~~`,
  'in a list of two': (link) => `- ${link}\n- https://example.org/`,
}

const parsed = Object.entries(LINK_PARSERS).flatMap(([parser, parse]) =>
  Object.entries(TYPED).map(([typed, write]): [string, Carrier] => [
    `${parser}, ${typed}`,
    (link) => parse(write(link)),
  ]),
)

const query = (link: string, change: (query: string) => string): string => {
  const at = link.indexOf('?') + 1
  return link.slice(0, at) + change(link.slice(at))
}

const glued = (tail: string): [string, Carrier] => [`glued to it: ${tail}`, (link) => link + tail]

const TRACKERS =
  'mibextid=Zxz2cZ igsh=MzRlODBiNWFlZA== gbraid=0AAAA _gl=1*a1b2*_ga*MTIz srsltid=AfmBOop_x mc_cid=9f3 mc_eid=UNIQID ' +
  'NaPm=ct%3Dlx%7Cci%3Dcheckout openExternalBrowser=1 ref=t.co si=abc-DEF fbclid=IwAR0x utm_source=kakao ' +
  'utm_medium=social gclid=EAIa igshid=x twclid=2 li_fat_id=3 wbraid=4 yclid=5 __s=6 vero_id=7 s=20 t=AbC x-unheard-of=1'

/** Lines of at most so many characters, as mail programs break what is longer. */
const wrapped = (link: string, width: number, brokenBy: string): string =>
  (link.match(new RegExp(`(?:=3D|.){1,${width}}`, 'g')) ?? []).join(brokenBy)

const rewritten: readonly [string, Carrier][] = [
  ['as it is', (link) => link],
  ['its query written anew by a program', (link) => query(link, (text) => String(new URLSearchParams(text)))],
  ['through Slack: <link>, with & as &amp;', (link) => `<${link.replaceAll('&', '&amp;')}>`.slice(1, -1)],
  ['with & as &amp; twice', (link) => link.replaceAll('&', '&amp;amp;')],
  ['through a page that escapes &amp; as well', (link) => link.replaceAll('&', '&amp%3B')],
  ['with & as %26', (link) => query(link, (text) => text.replaceAll('&', '%26'))],
  ['with \\_ for _', (link) => link.replaceAll('_', '\\_')],
  ['with \\_ for _, its backslash escaped', (link) => link.replaceAll('_', '%5C_')],
  ['with \\: \\. and \\-', (link) => query(link, (text) => text.replace(/[:.-]/g, '\\$&'))],
  ['escaped whole', (link) => query(link, encodeURIComponent)],
  ['escaped whole, twice', (link) => query(link, (text) => encodeURIComponent(encodeURIComponent(text)))],
  [
    'its values escaped twice, %253A',
    (link) => query(link, (text) => text.replace(/[:*]/g, (sign) => (sign === ':' ? '%253A' : '%252A'))),
  ],
  ['its values escaped, %3A', (link) => query(link, (text) => text.replaceAll(':', '%3A'))],
  ['in capitals', (link) => link.toUpperCase()],
  ['its first letter as a capital', (link) => link.replace('?v', '?V')],
  ['with zero-width signs', (link) => query(link, (text) => text.replace(/[_=]/g, '$&\u200b'))],
  [
    'with word joiners and a byte order mark',
    (link) => query(link, (text) => `\ufeff${text.replace(/&/g, '\u2060&')}`),
  ],
  ['with soft hyphens', (link) => query(link, (text) => text.replace(/-/g, '-\u00ad'))],
  [
    'turned to wide letters by an input method',
    (link) => query(link, (text) => text.replace(/:/g, '：').replace(/=/g, '=')),
  ],
  [
    'with dashes that a text program made of hyphens',
    (link) => query(link, (text) => text.replace(/(\d)-(?=\d)/g, '$1–')),
  ],
  ['of mail at 78 columns, pasted with its lines', (link) => wrapped(link, 78, '\r\n')],
  ['of quoted-printable mail', (link) => wrapped(link.replaceAll('=', '=3D'), 75, '=\r\n')],
  ['of quoted-printable mail, its lines joined', (link) => wrapped(link.replaceAll('=', '=3D'), 75, '=')],
  ['with trackers behind it', (link) => `${link}&${TRACKERS.split(' ').join('&')}`],
  ['with a tracker before it', (link) => query(link, (text) => `fbclid=IwAR0x&${text}`)],
  ['with a second question mark', (link) => query(link, (text) => `?${text}`)],
  ['with an empty parameter at its end', (link) => `${link}&`],
]

const glue = [
  '를',
  '입니다.',
  '에서',
  ')',
  ').',
  ']',
  '>',
  '”',
  '’라고',
  '」',
  '.',
  ',',
  '!',
  '?',
  '…',
  '。',
  '*',
  '**',
  '_',
  '~',
  '`',
  "'",
  '%20이거%20봐',
  '%EB%A5%BC',
  '%E2%80%8B',
].map(glued)

export const CARRIERS: readonly (readonly [string, Carrier])[] = [...parsed, ...rewritten, ...glue]
