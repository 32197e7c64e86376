const crypto = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')

const stampFile = (root) => path.join(root, 'node_modules', '.cutline-stamp.json')

/** The C library that native packages were chosen for: they differ between glibc and musl on the same processor. */
const libc = () => {
  if (process.platform !== 'linux') return 'none'
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/** What the installed packages depend on: the lock file's content, Node's major version and the platform. */
exports.wantedStamp = (root) => ({
  lock: crypto
    .createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex'),
  node: process.versions.node.split('.')[0],
  platform: `${process.platform}-${process.arch}-${libc()}`,
})

/** The stamp of the last finished installation, or null when there is none that can be read. */
exports.readStamp = (root) => {
  try {
    return JSON.parse(fs.readFileSync(stampFile(root), 'utf8'))
  } catch {
    return null
  }
}

exports.sameStamp = (a, b) =>
  a !== null && b !== null && a.lock === b.lock && a.node === b.node && a.platform === b.platform

exports.removeStamp = (root) => fs.rmSync(stampFile(root), { force: true })

/** Written last, by rename, so that an interrupted installation never looks finished. */
exports.writeStamp = (root, stamp) => {
  const unfinished = `${stampFile(root)}.${process.pid}`
  fs.writeFileSync(unfinished, `${JSON.stringify(stamp, null, 2)}\n`)
  fs.renameSync(unfinished, stampFile(root))
}

/** True when every package that package.json asks for by name has a folder. */
exports.packagesPresent = (root) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    fs.existsSync(path.join(root, 'node_modules', name, 'package.json')),
  )
}
