import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import puppeteer from 'puppeteer-core'
import { findChromium, findFirefox, findWebKit, firefoxPreferences } from './browser.js'

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

function firefox() {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('Firefox is not installed; FIREFOX_PATH may name it.')
  console.log(`Firefox: ${executablePath}`)
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences },
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
