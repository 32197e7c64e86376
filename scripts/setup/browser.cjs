const fs = require('node:fs')
const path = require('node:path')
const { runChild } = require('./child.cjs')
const { browserCandidates, recordBrowser, recordedBrowser } = require('./findBrowser.cjs')
const { ensureKoreanFont } = require('./koreanFont.cjs')
const { aptInstall, canUseApt } = require('./apt.cjs')
const { acquireSetupLock } = require('./lock.cjs')
const { PlainError } = require('./plainError.cjs')

/** A file called chromium may be a stub that only asks for a snap, or lack its libraries: ask for its version. */
const works = async (file) => {
  if (process.platform === 'win32') return true
  const { code } = await runChild(file, ['--version'], { keep: ['stdout'], quiet: true })
  return code === 0
}

const firstThatWorks = async () => {
  for (const file of browserCandidates()) if (await works(file)) return file
  return null
}

const installWithPlaywright = (root) =>
  runChild(
    process.execPath,
    [
      path.join(path.dirname(require.resolve('playwright/package.json', { paths: [root] })), 'cli.js'),
      'install',
      ...(canUseApt() ? ['--with-deps'] : []),
      'chromium',
    ],
    { cwd: root },
  )

const missing = () =>
  new PlainError(
    [
      '브라우저 시험에 쓸 Chromium을 찾지도 설치하지도 못했습니다. 다음 중 하나를 실행한 뒤 다시 하세요.',
      'No working Chromium was found, and none could be installed. Type one of these, then run the command again:',
      ...(process.platform === 'linux'
        ? ['  sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium fonts-nanum']
        : []),
      '  npx playwright install --with-deps chromium',
      '  export CUTLINE_BROWSER=/path/to/chrome',
    ].join('\n'),
  )

const install = async (root) => {
  console.log('Chromium이 없어 설치합니다. No Chromium found; installing one.')
  const ways = [
    // Older systems have no package of the headless build alone.
    ...(canUseApt()
      ? ['chromium-headless-shell', 'chromium'].map((browser) => () => aptInstall([browser, 'fonts-nanum']))
      : []),
    () => installWithPlaywright(root),
  ]
  for (const way of ways) {
    const { code, interrupted } = await way()
    if (interrupted) throw new PlainError('', code || 130)
    const file = await firstThatWorks()
    if (file) return file
  }
  throw missing()
}

/**
 * Finds a Chromium that runs, installs one where there is none (apt as root on Debian and its kin, else Playwright's
 * installer), records it for the tests, and sees to a Korean font. Throws PlainError with the command to type.
 */
exports.ensureBrowser = async (root) => {
  const named = process.env.CUTLINE_BROWSER
  if (named && !fs.existsSync(named)) {
    throw new PlainError(`CUTLINE_BROWSER: ${named} 파일이 없습니다. There is no file ${named}.`)
  }
  const known = recordedBrowser(root)
  if (!known) {
    const release = await acquireSetupLock(root)
    try {
      const file = (await firstThatWorks()) ?? (await install(root))
      recordBrowser(root, file)
      console.log(`Chromium: ${file}`)
    } finally {
      release()
    }
  }
  await ensureKoreanFont()
}
