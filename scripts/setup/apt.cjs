const fs = require('node:fs')
const { runChild } = require('./child.cjs')

/** True as root on a system of Debian's kind; nobody else may install system packages unasked. */
exports.canUseApt = () =>
  process.platform === 'linux' &&
  process.getuid() === 0 &&
  fs.existsSync('/usr/bin/apt-get') &&
  fs.existsSync('/etc/debian_version')

/** Installs system packages; resolves with the exit code of the step that failed, or 0. */
exports.aptInstall = async (packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0']
  const update = await runChild('apt-get', [...options, 'update'], { env })
  if (update.interrupted) return update
  return runChild('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], { env })
}
