import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * How to start a browser of the Chromium family.
 * @typedef {{ executablePath: string, args: string[], source: string }} Chromium
 */

const root = join(import.meta.dirname, '..')

// Tests need neither updates, nor field trials, nor lists of bad sites: nothing leaves the machine.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider',
]

// /dev/shm is a few megabytes in containers; the sandbox of Chromium refuses to start as root.
const args = () => [
  ...quiet,
  '--disable-dev-shm-usage',
  '--lang=en',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function candidates() {
  const { PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env
  if (process.platform === 'darwin') {
    return ['', homedir()].flatMap((home) =>
      macApps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    )
  }
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(Boolean)
    return roots.flatMap((folder) => windowsApps.map((app) => join(folder, app)))
  }
  return PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

/** @returns {Promise<Chromium | undefined>} the binary that a dev dependency ships, for Linux on x64 */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  // The package unpacks its shared libraries only where it believes to run, and everything below TMPDIR.
  const cache = join(root, 'node_modules/.cache/chromium')
  mkdirSync(cache, { recursive: true })
  const { TMPDIR } = process.env
  process.env.FONTCONFIG_PATH ??= fontConfiguration(cache)
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  process.env.TMPDIR = cache
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { executablePath: await chromium.executablePath(), args: args(), source: 'the bundled Chromium' }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

// The package's own configuration names a folder of fonts that is not there; without fonts, pages with text crash.
function fontConfiguration(/** @type {string} */ cache) {
  const folder = join(cache, 'fontconfig')
  const folders = [join(cache, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  const elements = [...folders.map((path) => `<dir>${path}</dir>`), `<cachedir>${join(folder, 'cache')}</cachedir>`]
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${elements.join('')}</fontconfig>\n`)
  return folder
}

function installed() {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) {
    if (!existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names ${CHROME_PATH}, which does not exist.`)
    return CHROME_PATH
  }
  return candidates().find((path) => existsSync(path))
}

/**
 * Finds a browser of the Chromium family: `CHROME_PATH`, then an installed one, then the bundled one.
 * `IOM_BROWSER=bundled` takes the bundled one at once.
 * @returns {Promise<Chromium>}
 * @throws Error where there is none
 */
export async function findChromium() {
  const path = process.env.IOM_BROWSER === 'bundled' ? undefined : installed()
  if (path) return { executablePath: path, args: args(), source: path }
  const found = await bundled()
  if (found) return found
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the path of one.')
}

/** @returns {string | undefined} the path of an installed Firefox (`FIREFOX_PATH` first) */
export function findFirefox() {
  const { FIREFOX_PATH, PATH = '', PROGRAMFILES = '' } = process.env
  const paths = [
    ...(FIREFOX_PATH ? [FIREFOX_PATH] : []),
    ...PATH.split(delimiter).flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe'),
  ]
  return paths.find((path) => existsSync(path))
}

/** With these Firefox calls nobody by itself: no updates, no studies, no captive portal check, no remote settings. */
export const firefoxPreferences = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
}

/**
 * The parts of WebKitGTK that tests need: its driver, a small browser, and a display without a screen.
 * @returns {{ driver: string, browser: string, display: string } | undefined}
 */
export function findWebKit() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = (/** @type {string} */ name) =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  const driver = inPath('WebKitWebDriver')
  const display = inPath('xvfb-run')
  const browser = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .flatMap((machine) =>
      ['4.1', '6.0', '4.0'].map((version) => join('/usr/lib', machine, folderOf(version), 'MiniBrowser')),
    )
    .find((path) => existsSync(path))
  return driver && display && browser ? { driver, browser, display } : undefined
}

const folderOf = (/** @type {string} */ version) => (version === '6.0' ? 'webkitgtk-6.0' : `webkit2gtk-${version}`)
