import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'
import { buildConstants } from './scripts/build/buildConstants.ts'
import { firstPicture } from './scripts/build/firstPicture.ts'
import { licences } from './scripts/build/licences.ts'
import { preview, siteOf } from './scripts/build/previewTags.ts'
import { serviceWorker } from './scripts/build/serviceWorker.ts'
import {
  contentSecurity,
  mockWorker,
  noMocksInBuild,
  previewHeaders,
  styleSheetsAgain,
} from './scripts/build/vitePlugins.ts'

/** Helpers that the build puts into the scripts, and what the offline worker is made of. */
const CODE_OF_THE_BUILD = [
  'vite',
  'rolldown',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

export default defineConfig(({ mode }) => {
  const settings = loadEnv(mode, import.meta.dirname)
  return {
    // Relative addresses, so that the built folder works under any path of any host.
    base: './',
    // A file that is not there is a 404, as on a static host, and never the page in its place.
    appType: 'mpa',
    define: buildConstants(),
    plugins: [
      react(),
      contentSecurity(),
      preview(siteOf(settings.VITE_SITE)),
      previewHeaders(),
      noMocksInBuild(),
      styleSheetsAgain(),
      licences(import.meta.dirname, CODE_OF_THE_BUILD),
      mockWorker(mode),
      firstPicture(settings.VITE_API_BASE?.trim()),
      serviceWorker(),
    ],
    build: {
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        input: ['index.html', 'embed.html'],
        // What every visitor downloads is one file: cut up by what later parts share, it would be larger packed.
        output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
      },
    },
    worker: { format: 'es' },
    server: { port: 5173 },
    preview: { port: 4173, strictPort: true },
  }
})
