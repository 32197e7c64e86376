const fs = require('node:fs')
const path = require('node:path')
const { runChild } = require('./child.cjs')
const { aptInstall, canUseApt } = require('./apt.cjs')
const { ensureKoreanFont } = require('./koreanFont.cjs')
const { PlainError } = require('./plainError.cjs')

const usualPlaces = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [path.join(process.env[name], 'Mozilla Firefox/firefox.exe')] : [],
  ),
}

const onPath = (env) =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)))

/** Files that may be a Firefox, likeliest first: what CUTLINE_FIREFOX names, then the system's. Only files that exist. */
const firefoxCandidates = ({ env = process.env, platform = process.platform } = {}) => [
  ...new Set(
    [env.CUTLINE_FIREFOX, ...(usualPlaces[platform] ?? usualPlaces.linux), ...onPath(env)].filter(
      (file) => file && fs.existsSync(file),
    ),
  ),
]

exports.firefoxCandidates = firefoxCandidates

/** A file called firefox may be a stub that only asks for a snap: ask for its version. */
const firstThatWorks = async () => {
  for (const file of firefoxCandidates()) {
    if (process.platform === 'win32') return file
    const { code } = await runChild(file, ['--version'], { keep: ['stdout'], quiet: true })
    if (code === 0) return file
  }
  return null
}

const missing = () =>
  new PlainError(
    [
      '시험에 쓸 Firefox를 찾지도 설치하지도 못했습니다. 다음 중 하나를 실행한 뒤 다시 하세요.',
      'No working Firefox was found, and none could be installed. Type one of these, then run the command again:',
      ...(process.platform === 'linux'
        ? ['  sudo apt-get update && sudo apt-get install -y --no-install-recommends firefox-esr fonts-nanum']
        : ['  https://www.mozilla.org/firefox/']),
      '  export CUTLINE_FIREFOX=/path/to/firefox',
    ].join('\n'),
    2,
  )

/**
 * The path of a Firefox that runs; installs one by apt as root on Debian and its kin where there is none.
 * Throws PlainError with the command to type and exit code 2.
 */
exports.ensureFirefox = async () => {
  const named = process.env.CUTLINE_FIREFOX
  if (named && !fs.existsSync(named)) {
    throw new PlainError(`CUTLINE_FIREFOX: ${named} 파일이 없습니다. There is no file ${named}.`, 2)
  }
  let file = await firstThatWorks()
  if (file === null && canUseApt()) {
    console.log('Firefox가 없어 설치합니다. No Firefox found; installing one.')
    await aptInstall(['firefox-esr', 'fonts-nanum'])
    file = await firstThatWorks()
  }
  if (file === null) throw missing()
  await ensureKoreanFont()
  return file
}
