/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit.
 *
 * An engine that is not installed is left out with a sentence, unless it was asked for by name:
 * `npm run test:engines -- firefox webkit`. A path takes the test files that hold it: `-- webkit test/elements/iom-feed`.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { findChromium, findFirefox, findWebKit } from './browser.js'
import { browserTests, line, nothing, sum, testFiles, type Counts } from './run.js'

const args = process.argv.slice(2)
const isPath = (arg: string): boolean => arg.includes('/')
const files = args.some(isPath) ? await testFiles('.browser.ts', args.filter(isPath)) : []

interface Engine {
  /** What is missing, as a sentence; undefined where the engine is at hand. */
  missing: () => string | undefined | Promise<string | undefined>
  run: () => Promise<Counts>
}

const engines: Record<string, Engine> = {
  chromium: {
    missing: () => findChromium().then(() => undefined, String),
    run: () => browserTests(files, { IOM_ENGINE: 'chromium' }),
  },
  firefox: {
    missing: () => (findFirefox() ? undefined : 'Firefox is not installed; FIREFOX_PATH may name it.'),
    run: () => browserTests(files, { IOM_ENGINE: 'firefox' }),
  },
  webkit: {
    missing: () =>
      findWebKit() ? undefined : 'WebKit needs WebKitWebDriver, MiniBrowser (webkit2gtk-driver) and xvfb-run (xvfb).',
    run: webkit,
  },
}

async function webkit(): Promise<Counts> {
  const port = await freePort()
  const driver = startWebKitDriver(port)
  try {
    await listening(port, driver)
    return await browserTests(files, { IOM_ENGINE: 'webkit', IOM_WEBKIT_PORT: String(port) })
  } finally {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid)
  }
}

// A process group of its own, so that the display ends with the driver.
function startWebKitDriver(port: number): ChildProcess {
  const found = findWebKit()
  if (!found) throw new Error('WebKit is not installed.')
  return spawn(found.display, ['-a', found.driver, `--port=${port}`], { stdio: 'ignore', detached: true })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function listening(port: number, driver: ChildProcess): Promise<void> {
  const limit = Date.now() + 20_000
  while (!(await accepts(port))) {
    if (driver.exitCode !== null || Date.now() > limit) throw new Error('WebKitWebDriver did not start.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

async function runEngine(name: string, asked: boolean): Promise<Counts> {
  const engine = engines[name]
  const missing = engine
    ? await engine.missing()
    : `No engine is called ${name}: there are ${Object.keys(engines).join(', ')}.`
  if (missing !== undefined) {
    console.log(`${name} ${asked ? 'failed' : 'skipped'}: ${missing}`)
    return { ...nothing, failed: Number(asked) }
  }
  const counts = (await engine?.run()) ?? nothing
  console.log(`— ${name}: ${line(counts)}`)
  return counts
}

const asked = args.filter((arg) => !isPath(arg))
const results: Counts[] = []
for (const name of asked.length ? asked : Object.keys(engines)) results.push(await runEngine(name, asked.length > 0))
const total = sum(results)
console.log(line(total))
process.exitCode = Number(total.failed > 0 || total.passed === 0)
