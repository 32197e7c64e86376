const { runChild } = require('./child.cjs')
const { acquireSetupLock } = require('./lock.cjs')
const { networkFailure } = require('./networkFailure.cjs')
const { PlainError } = require('./plainError.cjs')
const { packagesPresent, readStamp, removeStamp, sameStamp, wantedStamp, writeStamp } = require('./stamp.cjs')

const isInstalled = (root) => sameStamp(readStamp(root), wantedStamp(root)) && packagesPresent(root)

/** Development packages are named because NODE_ENV=production would leave them out; retries are short of minutes. */
const npmArguments = [
  'ci',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--fetch-retries=3',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
]

const runNpm = (root) => {
  const running = process.env.npm_execpath
  return running && /npm-cli\.c?js$/.test(running)
    ? runChild(process.execPath, [running, ...npmArguments], { cwd: root, keep: ['stderr'] })
    : runChild('npm', npmArguments, { cwd: root, keep: ['stderr'], shell: process.platform === 'win32' })
}

const explain = ({ code, stderr }) => {
  const failure = networkFailure(stderr)
  if (failure) {
    const registry = failure.address ?? 'registry'
    return new PlainError(
      `패키지 저장소(${registry})에 연결할 수 없습니다(${failure.code}). 인터넷이나 프록시 설정을 확인하고 다시 실행하세요.\n` +
        `The package registry (${registry}) is out of reach (${failure.code}). Check the connection or \`npm config get proxy registry\`, then run the command again.`,
      code,
    )
  }
  return new PlainError(
    '패키지를 설치하지 못했습니다. 이유는 위에 있습니다.\nInstalling the packages failed; npm says why above.',
    code,
  )
}

/**
 * Runs `npm ci` when node_modules was not made from this lock file by this major version of Node on this platform.
 * A second run that starts meanwhile waits for the first. Throws PlainError with npm's exit code.
 */
exports.ensurePackages = async (root) => {
  if (isInstalled(root)) return
  const release = await acquireSetupLock(root)
  try {
    if (isInstalled(root)) return
    console.log('패키지를 설치합니다(1분쯤). Installing packages (about a minute).')
    const wanted = wantedStamp(root)
    removeStamp(root)
    const result = await runNpm(root)
    if (result.interrupted) throw new PlainError('', result.code || 130)
    if (result.code !== 0) throw explain(result)
    writeStamp(root, wanted)
  } finally {
    release()
  }
}
