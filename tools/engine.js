import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import puppeteer from 'puppeteer-core'
import { findChromium, findFirefox, findWebKit } from './browser.js'

const launchers = { chromium, firefox, webkit }

/** The launcher of the test runner for an engine: `chromium`, `firefox` or `webkit`. */
export function launcher(/** @type {string} */ engine = 'chromium') {
  const start = Object.hasOwn(launchers, engine) ? launchers[engine] : undefined
  if (!start) throw new Error(`IOM_ENGINE="${engine}" is none of: ${Object.keys(launchers).join(', ')}.`)
  return start()
}

async function chromium() {
  const { executablePath, args, source } = await findChromium()
  console.log(`Chromium: ${source}`)
  return chromeLauncher({ launchOptions: { executablePath, args }, createPage })
}

// The runner would wait for a crashed page until its time is over.
async function createPage(/** @type {{ context: import('puppeteer-core').BrowserContext }} */ { context }) {
  const page = await context.newPage()
  page.on('error', (error) => {
    console.error(`✖ ${page.url()}: ${error.message}`)
    process.exit(1)
  })
  return page
}

// Nothing calls home: no updates, no studies, no captive portal check, no remote settings.
const quiet = {
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

function firefox() {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('Firefox is not installed; FIREFOX_PATH may name it.')
  console.log(`Firefox: ${executablePath}`)
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: quiet },
  })
}

// `npm run test:engines` starts the driver and says at which port it listens.
function webkit() {
  const found = findWebKit()
  const port = Number(process.env.IOM_WEBKIT_PORT)
  if (!found || !port) throw new Error('WebKit is not at hand: run npm run test:engines -- webkit.')
  console.log(`WebKit: ${found.browser}`)
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  })
}
