// A journey is told once and walked on a phone and on a desk, with scripts and without, in English and in Arabic. Whatever it
// meets, no page may set a cookie, ask another site for anything, say an error to the console, leave the language, or break
// a rule of accessibility.

import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { readFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { turned } from './direction.mjs'
import { keep } from './markup.mjs'
import { KEPT } from './site.mjs'
import { begins, exactly, plain, wording } from './words.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** The address of the site, without a slash at its end. */
export const SITE = (process.env.SITE ?? '').replace(/\/$/, '')

const FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]
let browser

/** Returns the browser of this file's journeys. */
export async function launched() {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS })
  return browser
}

after(async () => await browser?.close())

/** The languages journeys are walked in: one written from left to right and one from right to left. */
export const LANGUAGES = ['en', 'ar']

/** Every way a journey is walked. A way without a language is one that changes it. */
export const WAYS = LANGUAGES.flatMap(language => [360, 1280].flatMap(width => [true, false].map(scripts => ({ width, scripts, language }))))

/** The ways of what is there in English alone. */
export const ENGLISH = WAYS.filter(way => way.language === 'en')

const NAMES = { en: 'English', ar: 'Arabic' }
const SAYS = Object.fromEntries(LANGUAGES.map(code => [code, wording(code)]))

/**
 * Registers a journey: `walk` is given the page, how it is walked, and
 * `go(path)`, which opens an address of the site in the language walked in;
 * `say(id, args)`, a sentence of the wording in that language;
 * `see(name)`, which looks at the state the page is in.
 * `ways` are those of WAYS it is walked in; `context`, given the way, returns what is added to the settings of the browser's
 * context; `cookies` are the names of those that may be set; `site` says which site is walked through, and `english` which
 * paths are English in every language.
 */
export function journey(title, walk, { ways = WAYS, context = () => ({}), cookies = [], site = () => SITE, english = [] } = {}) {
  describe(title, () => {
    for (const way of ways) {
      const name = `${way.width} px, ${way.scripts ? 'with' : 'without'} scripts${way.language ? `, in ${NAMES[way.language]}` : ''}`
      it(`${title}: ${name}`, { timeout: 120_000 }, async () => {
        const seen = await watched(way, context(way), { cookies, site: site(), english })
        try {
          const { page, go } = seen
          await walk({ ...way, page, go, say: SAYS[way.language ?? 'en'], see: state => look(page, title, state, way, english) })
          assert.deepEqual(seen.strange, [], 'no cookie, no other site, no error, no other language')
        } finally {
          await seen.close()
        }
      })
    }
  })
}

/** Opens a page whose every request, cookie and complaint is watched. */
export async function watched({ width, scripts, language }, settings = {}, { cookies: allowed = [], site = SITE, english = [] } = {}) {
  const context = await (await launched()).newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    javaScriptEnabled: scripts,
    baseURL: site,
    ...settings,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const strange = []
  const waiting = new Set()
  page.on('request', request => {
    if (!request.url().startsWith(`${site}/`) && !request.url().startsWith('data:')) strange.push(`asked for ${request.url()}`)
  })
  let closing = false
  page.on('response', response => {
    // What is answered while the browser is being closed can no longer be read; anything before must be.
    const taken = take(response, strange, { allowed, language: isEnglish(response.url(), english) ? 'en' : language })
      .catch(error => closing || strange.push(`cannot read ${response.url()}: ${error}`))
      .finally(() => waiting.delete(taken))
    waiting.add(taken)
  })
  page.on('pageerror', error => strange.push(`script: ${error}`))
  page.on('console', message => {
    // Chromium reports every answer of error status; journeys meet some on purpose.
    const said = message.text()
    if (['error', 'warning'].includes(message.type()) && !said.startsWith('Failed to load resource')) strange.push(`console: ${said}`)
  })
  const close = async () => {
    await Promise.all(waiting)
    closing = true
    const cookies = await context.cookies()
    await context.close()
    assert.deepEqual(cookies.map(cookie => cookie.name).filter(name => !allowed.includes(name)), [], 'no cookies')
  }
  const go = path => page.goto(language === 'ar' ? addressed(path, language) : path)
  return { page, context, strange, close, go }
}

const isEnglish = (address, english) => english.includes(new URL(address).pathname)

/** Returns an address of the site in a language. */
function addressed(path, language) {
  const [before, fragment] = path.split('#')
  const asked = `${before}${before.includes('?') ? '&' : '?'}lang=${language}`
  return fragment === undefined ? asked : `${asked}#${fragment}`
}

async function take(response, strange, { allowed, language }) {
  const cookie = await response.headerValue('set-cookie')
  if (cookie && !allowed.some(name => cookie.startsWith(`${name}=`))) strange.push(`cookie from ${response.url()}`)
  const kind = (await response.headerValue('content-type')) ?? ''
  const redirect = response.status() >= 300 && response.status() < 400
  if (!kind.startsWith('text/html') || redirect) return
  // A page left before it was whole has no body to keep.
  const body = await response.text().catch(() => undefined)
  if (!body) return
  keep(response.url(), body)
  const [, said] = /^<!DOCTYPE html>\s*<html lang="([a-z]+)/.exec(body) ?? []
  if (language && said !== language) strange.push(`${response.url()} is in the language ${said}`)
}

/** Looks at a state: keeps a screenshot, runs axe, and checks that nothing lies beyond the edge and all is in its language. */
export async function look(page, title, state, { width, scripts, language }, english = []) {
  await page.waitForLoadState('load')
  const folder = join(KEPT, title.replaceAll(/[^a-z0-9]+/gi, '-'))
  mkdirSync(folder, { recursive: true })
  const name = `${state.replaceAll(/[^a-z0-9]+/gi, '-')}-${width}${scripts ? '' : '-no-scripts'}${language === 'ar' ? '-ar' : ''}.png`
  await page.screenshot({ path: join(folder, name), fullPage: true })
  // axe is a script itself; without scripts the pages are the same but for what is suggested.
  if (scripts) assert.deepEqual(await violations(page), [], `${state}: axe`)
  assert.deepEqual(await beyond(page), [], `${state}: nothing lies beyond the edge`)
  if (width === 360) assert.deepEqual(await narrower(page), [], `${state}: nothing lies beyond the edge at 320 px`)
  assert.equal(await page.locator('h1').count(), 1, `${state}: one heading`)
  if (language === 'ar' && !isEnglish(page.url(), english)) assert.deepEqual(await turned(page, language), [], `${state}: from right to left`)
}

/** Returns a line for each thing axe finds wrong with a page. */
export async function violations(page) {
  await page.evaluate(AXE)
  const found = await page.evaluate(async rules => {
    const { violations } = await globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(node => node.html.slice(0, 200)) }))
  }, RULES)
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.join(' | ')}`)
}

/** Returns what makes a page scroll sideways. */
export function beyond(page) {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= edge) return []
    const wide = [...document.body.querySelectorAll(':not(svg *)')].filter(one => {
      const { left, right } = one.getBoundingClientRect()
      return right > edge + 1 || left < -1
    })
    return [`the page is ${document.documentElement.scrollWidth} wide, the window ${edge}`, ...wide.slice(0, 5).map(one => one.outerHTML.slice(0, 120))]
  })
}

/** Returns what makes a page scroll sideways in the narrowest window it must fit. A map that moves would move. */
async function narrower(page) {
  if (await page.locator('.app-map--moving').count() > 0) return []
  const { width, height } = page.viewportSize()
  await page.setViewportSize({ width: 320, height })
  const found = await beyond(page)
  await page.setViewportSize({ width, height })
  return found
}

/** Follows a link or sends a form, and waits for the page it leads to. */
export async function follow(page, way) {
  const arrived = page.waitForNavigation()
  await way.click()
  await arrived
}

/** Types into a field of the search and sends it. */
export async function search(page, say, field, words) {
  await page.locator(field).fill(words)
  // Whoever leaves a field leaves its suggestions too; they must not open over the button while it is pressed.
  await page.locator('#within').focus()
  await follow(page, page.getByRole('button', { name: exactly(say('search-button')) }))
}

/** Returns how many homes the page says it found, and holds that it says so as its language does. */
export async function found(page, say) {
  const text = plain(await page.locator('#results').innerText())
  const sentence = count => say('search-title-results', { count, shown: count.toLocaleString('en') })
  const digits = /\d[\d,]*/.exec(text)
  const count = digits ? Number(digits[0].replaceAll(',', '')) : [0, 1, 2].find(few => sentence(few) === text)
  assert.equal(text, sentence(count))
  return count
}

/** Returns the links that take back something asked, which says it as `text`. */
export function taken(page, say, text) {
  return page.getByRole('link', { name: begins(`${say('remove')} ${text}`) })
}

/** Returns the addresses of the homes listed, in order. */
export function listed(page) {
  return page.locator('.app-cards h3 a').evaluateAll(links => links.map(link => link.getAttribute('href').split('?')[0]))
}
