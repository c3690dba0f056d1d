import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import type { BrowserLauncher } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import getPort from 'get-port'
import * as puppeteer from 'puppeteer-core'
import { findChromium, findFirefox, findWebKit } from './browser.js'

/** Launchers of the web test runner, by engine. Each throws an Error where its browser is not installed. */
export const engines: Record<string, () => BrowserLauncher | Promise<BrowserLauncher>> = { chromium, firefox, webkit }

async function chromium(): Promise<BrowserLauncher> {
  return chromeLauncher({ launchOptions: await findChromium(), createPage })
}

// Without this the runner waits for a crashed page until its time is over.
async function createPage({ context }: { context: puppeteer.BrowserContext }): Promise<puppeteer.Page> {
  const page = await context.newPage()
  return page.on('error', (error) => {
    console.error(`${page.url()}: ${error.message}`)
    process.exit(1)
  })
}

function firefox(): BrowserLauncher {
  const launchOptions = findFirefox()
  if (!launchOptions) throw new Error('Firefox is not installed. FIREFOX_PATH may name it.')
  return chromeLauncher({ puppeteer, launchOptions })
}

async function webkit(): Promise<BrowserLauncher> {
  const port = await getPort()
  const driver = startDriver(port)
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  })
  await answers(`http://127.0.0.1:${port}/status`, driver)
  return launcher
}

// In a process group of its own, so that the display ends with the driver.
function startDriver(port: number): ChildProcess {
  const found = findWebKit()
  if (!found)
    throw new Error('WebKit is not installed: it needs WebKitWebDriver (webkit2gtk-driver) and xvfb-run (xvfb).')
  const driver = spawn(found.display, ['-a', found.driver, `--port=${port}`], { stdio: 'ignore', detached: true })
  process.on('exit', () => driver.pid !== undefined && driver.exitCode === null && process.kill(-driver.pid))
  return driver
}

async function answers(url: string, driver: ChildProcess): Promise<void> {
  const isAnswered = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    )
  while (!(await isAnswered())) {
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver did not start.')
    await setTimeout(100)
  }
}
