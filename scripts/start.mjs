import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { buildIfStale } from './build/buildIfStale.mjs'
import { endWithReader } from './command/pipes.mjs'

const root = path.resolve(import.meta.dirname, '..')
const defaultPort = 4173

const refuse = (message) => {
  console.error(message)
  process.exit(2)
}

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'no-open': { type: 'boolean' },
        'ends-with': { type: 'string' },
      },
    }).values
  } catch (error) {
    return refuse(`${error.message}\nUsage: npm start -- [--port 5000] [--host 0.0.0.0] [--no-open]`)
  }
}

const readPort = (text) => {
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port < 65_536
    ? port
    : refuse(`포트는 1에서 65535까지의 수입니다: ${text}\nA port is a number from 1 to 65535: ${text}`)
}

const hasDisplay = () => {
  if (process.env.CI) return false
  if (process.platform === 'darwin' || process.platform === 'win32') return !process.env.SSH_CONNECTION
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Opens the address in the reader's own browser; the printed address is there for whoever has none. */
const openBrowser = (url) => {
  const [command, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[process.platform] ?? [
    'xdg-open',
    url,
  ]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

const serve = async (port, host) => {
  try {
    return await preview({ root, logLevel: 'warn', preview: { port, host, strictPort: true, open: false } })
  } catch (error) {
    const taken = error.code === 'EADDRINUSE' || /already in use/.test(error.message)
    if (!taken) {
      return refuse(
        `${host}, 포트 ${port}번에서 시작하지 못했습니다: ${error.code ?? error.message}\n` +
          `Cannot start on ${host}, port ${port}: ${error.code ?? error.message}`,
      )
    }
    return refuse(
      `다른 프로그램이 포트 ${port}번을 쓰고 있습니다. 다른 포트로 시작하세요: npm start -- --port ${port + 1}\n` +
        `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1}`,
    )
  }
}

/** Calls back once this process has ended: whoever started us for its own use may be killed without a word. */
const stopWith = (pid, onEnd) => {
  const timer = setInterval(() => {
    try {
      process.kill(pid, 0)
    } catch {
      clearInterval(timer)
      onEnd()
    }
  }, 500)
}

endWithReader()
const options = readOptions()
const port = readPort(options.port ?? (process.env.PORT || defaultPort))

console.log('앱을 준비하는 중입니다. Preparing the app.')
await buildIfStale(root)
const server = await serve(port, options.host ?? '127.0.0.1')
const { local, network } = server.resolvedUrls

console.log(`\n  Cutline 컷라인  ${[...local, ...network].join('  ')}\n  멈추려면 Ctrl+C · Ctrl+C stops it\n`)
if (!options['no-open'] && hasDisplay()) openBrowser(local[0])

const stop = async () => {
  server.httpServer.closeAllConnections?.()
  await server.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
if (options['ends-with'] !== undefined) stopWith(Number(options['ends-with']), stop)
