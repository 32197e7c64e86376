import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { appVersion } from './scripts/build/appVersion.ts'
import { serviceWorker } from './scripts/build/serviceWorker.ts'
import { contentSecurity, mockWorker, noMocksInBuild, previewHeaders } from './scripts/build/vitePlugins.ts'

export default defineConfig(({ mode }) => {
  return {
    // Relative addresses, so that the built folder works under any path of any host.
    base: './',
    // A file that is not there is a 404, as on a static host, and never the page in its place.
    appType: 'mpa',
    define: appVersion(),
    plugins: [react(), contentSecurity(), previewHeaders(), noMocksInBuild(), mockWorker(mode), serviceWorker()],
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
