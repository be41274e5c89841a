// The site in another language: chosen at the foot of any page, carried by every way on, left at any page.

import assert from 'node:assert/strict'
import { ENGLISH, follow, journey, listed } from '../support/journey.mjs'

/** The languages gone through, one after another; what each is like to use, the other journeys tell of Arabic. */
const CHOSEN = [
  { code: 'ar', direction: 'rtl' },
  { code: 'pl', direction: 'ltr' },
]

journey('another language', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2')
  const lang = () => page.locator('html').getAttribute('lang')
  const homes = await listed(page)
  for (const { code, direction } of CHOSEN) {
    await follow(page, page.locator(`#languages a[hreflang=${code}]`))
    assert.equal(await lang(), code)
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), direction)
    assert.deepEqual(await listed(page), homes, 'the same search')
    await see(`a search in ${code}`)
  }
  // Choices, a home, the shortlist and what is typed stay in the language.
  await follow(page, page.locator('.app-chips a').first())
  await page.locator('#q').fill('garden')
  await page.locator('#within').focus()
  await follow(page, page.locator('.app-box button'))
  await follow(page, page.locator('.app-keep a').first())
  await follow(page, page.locator('.app-cards h3 a').first())
  await see('a home')
  await follow(page, page.locator('.app-nav a[href^="/shortlist"]'))
  await see('the shortlist')
  assert.equal(await lang(), 'pl')
  await follow(page, page.locator('#languages a[hreflang=en]'))
  assert.equal(await lang(), 'en-GB')
  assert.ok((await page.locator('.app-compare thead th').count()) > 0, 'the same list')
}, { ways: ENGLISH.map(({ width, scripts }) => ({ width, scripts })) })
