/** Finds browsers for the tests. Nothing is downloaded. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Launcher } from 'chrome-launcher'
import type { LaunchOptions } from 'puppeteer-core'
import { root } from './files.js'

// The sandbox of Chromium refuses to start as root.
const args = ['--lang=en', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

/**
 * How to start a browser of the Chromium family: `CHROME_PATH`, else an installed Chrome or Chromium, else the one that a
 * development dependency brings for Linux on x64. `IOM_BROWSER=bundled` takes the last.
 * @throws Error where there is none
 */
export async function findChromium(): Promise<LaunchOptions & { executablePath: string; args: string[] }> {
  const { CHROME_PATH, IOM_BROWSER } = process.env
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, which does not exist.`)
  const executablePath = (IOM_BROWSER === 'bundled' ? undefined : installedChromium()) ?? (await bundledChromium())
  if (executablePath) return { executablePath, args }
  throw new Error(
    'No browser found. Install Chrome or Chromium, or set CHROME_PATH to the path of Chrome, Chromium or Edge.',
  )
}

function installedChromium(): string | undefined {
  try {
    return Launcher.getFirstInstallation()
  } catch {
    return undefined
  }
}

// The package unpacks its shared libraries only where its environment looks like AWS Lambda, and everything below TMPDIR.
async function bundledChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const cache = join(root, 'node_modules/.cache/chromium')
  const { TMPDIR } = process.env
  mkdirSync(cache, { recursive: true })
  process.env['FONTCONFIG_PATH'] ??= fontConfiguration(cache)
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  process.env['TMPDIR'] = cache
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  }
}

// The package's own configuration names a folder of fonts that does not exist. Without fonts, pages with text crash.
function fontConfiguration(cache: string): string {
  const folder = join(cache, 'fontconfig')
  const fonts = [join(cache, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((path) => `<dir>${path}</dir>`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${fonts.join('')}<cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  )
  return folder
}

/** How to start an installed Firefox (`FIREFOX_PATH`, else the first on the PATH); undefined where there is none. */
export function findFirefox(): (LaunchOptions & { executablePath: string }) | undefined {
  const { FIREFOX_PATH } = process.env
  const executablePath = FIREFOX_PATH ?? inPath('firefox-esr') ?? inPath('firefox')
  return executablePath ? { browser: 'firefox', executablePath, extraPrefsFirefox: offline } : undefined
}

// Requests that Firefox makes by itself, beyond those that Puppeteer turns off.
const offline = {
  'browser.topsites.contile.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

/** The driver of WebKitGTK and a display without a screen to run it in; undefined where one of them is not installed. */
export function findWebKit(): { driver: string; display: string } | undefined {
  const [driver, display] = [inPath('WebKitWebDriver'), inPath('xvfb-run')]
  return driver && display ? { driver, display } : undefined
}

const inPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
