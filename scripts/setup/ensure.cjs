// Runs before `npm start` and `npm test`. This one file is written so that a very old Node can still read it and
// say what is wrong: no syntax newer than ES5, no package, and everything else is required after the version check.

var minimum = '20.19 (or 22.12 and newer)'

/** True for the Node versions of package.json's `engines`: ^20.19.0 || >=22.12.0. */
function isSupported(version) {
  var parts = String(version).replace(/^v/, '').split('.')
  var major = parseInt(parts[0], 10)
  var minor = parseInt(parts[1], 10)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

exports.isSupported = isSupported

if (require.main === module) {
  if (isSupported(process.version)) {
    require('./main.cjs')
  } else {
    console.error(
      'Node.js ' + minimum + ' 이 필요합니다. 지금 버전은 ' + process.version + ' 입니다: https://nodejs.org'
    )
    console.error('Cutline needs Node.js ' + minimum + '; this is ' + process.version + ': https://nodejs.org')
    process.exit(1)
  }
}
