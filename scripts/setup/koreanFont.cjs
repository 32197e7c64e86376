const fs = require('node:fs')
const { runChild } = require('./child.cjs')
const { aptInstall, canUseApt } = require('./apt.cjs')

const usualFolders = [
  '/usr/share/fonts/truetype/nanum',
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/truetype/unfonts-core',
]

/** Whether the system can draw Hangul; asked only on Linux, the other systems bring such a font. */
const hasKoreanFont = async () => {
  const { code, stdout } = await runChild('fc-list', [':lang=ko', 'family'], {
    keep: ['stdout', 'stderr'],
    quiet: true,
  })
  return code === 0 ? stdout.trim() !== '' : usualFolders.some((folder) => fs.existsSync(folder))
}

/** Installs a Korean font where it can; elsewhere says how. Never fails: only screenshots look worse without. */
exports.ensureKoreanFont = async () => {
  if (process.platform !== 'linux' || (await hasKoreanFont())) return
  if (canUseApt() && (await aptInstall(['fonts-nanum'])).code === 0) return
  console.warn(
    '한글 글꼴이 없습니다: sudo apt-get install fonts-nanum\nNo Korean font found: sudo apt-get install fonts-nanum',
  )
}
