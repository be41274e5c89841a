// Measures when the largest thing of a page is painted on an old phone over slow 3G (400 kbit/s, 400 ms there and back, a
// processor four times slower), with an empty cache. It prints, and judges nothing: machines differ.
//
//   tests/browser/paint

import { chromium } from 'playwright-core'
import { start } from './site.mjs'

const ROUNDS = 5
const PAGES = ['/', '/?q=two+bed+ground+floor+flat+near+Brixton+with+a+garden+under+%C2%A3150+a+week', '/homes/E09000022/0041873', '/status']
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }

const site = await start()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
try {
  console.log('largest paint, ms (median of five; fastest to slowest), empty cache, slow 3G, 360 px')
  for (const path of PAGES) {
    const took = []
    for (let round = 0; round < ROUNDS; round++) took.push(await largestPaint(path))
    took.sort((one, other) => one - other)
    console.log(`${String(Math.round(took[ROUNDS >> 1])).padStart(6)}  (${Math.round(took[0])} to ${Math.round(took.at(-1))})  ${path}`)
  }
} finally {
  await browser.close()
  await site.stop()
}

/** Opens a page as a phone would and returns when its largest thing was painted, milliseconds after it was asked for. */
async function largestPaint(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, baseURL: site.address })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', SLOW)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(path, { waitUntil: 'networkidle' })
  const took = await page.evaluate(() => new Promise(found => {
    new PerformanceObserver(list => found(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true })
  }))
  await context.close()
  return took
}
