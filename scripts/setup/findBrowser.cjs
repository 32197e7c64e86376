const fs = require('node:fs')
const path = require('node:path')

const recordFile = (root) => path.join(root, 'node_modules', '.cutline-browser.json')

const usualPlaces = {
  linux: [
    // Without windows of its own it costs half the time of the whole browser.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name]
      ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
          path.join(process.env[name], file),
        )
      : [],
  ),
}

/** The browser that `npx playwright install chromium` puts in place, whether it is there or not; null without Playwright. */
const playwrightsOwn = () => {
  try {
    return require('playwright').chromium.executablePath()
  } catch {
    return null
  }
}

const onPath = (env) =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) =>
      ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) =>
        path.join(folder, name),
      ),
    )

/**
 * Files that may be a Chromium, likeliest first: what the environment names (CUTLINE_BROWSER, CHROME_PATH),
 * Playwright's own, the system's. Only files that exist are returned.
 */
exports.browserCandidates = ({ env = process.env, platform = process.platform, own = playwrightsOwn() } = {}) => [
  ...new Set(
    [env.CUTLINE_BROWSER, env.CHROME_PATH, own, ...(usualPlaces[platform] ?? usualPlaces.linux), ...onPath(env)].filter(
      (file) => file && fs.existsSync(file),
    ),
  ),
]

/** Remembers the file that was seen to work. */
exports.recordBrowser = (root, file) => fs.writeFileSync(recordFile(root), `${JSON.stringify({ path: file })}\n`)

/** The recorded browser if it is still there and not overruled by the environment, else null. */
const recordedBrowser = (root, env = process.env) => {
  try {
    const file = JSON.parse(fs.readFileSync(recordFile(root), 'utf8')).path
    const named = env.CUTLINE_BROWSER || env.CHROME_PATH
    return fs.existsSync(file) && (!named || named === file) ? file : null
  } catch {
    return null
  }
}

exports.recordedBrowser = recordedBrowser

/** The browser that the tests use: the recorded one, else the likeliest file, else null. */
exports.findBrowser = (root) => recordedBrowser(root) ?? exports.browserCandidates()[0] ?? null
