// Somebody looks for a home: the box, what it understood, a place of several, nothing found, filters, order and pages.

import assert from 'node:assert/strict'
import { follow, found, journey, listed, search } from '../support/journey.mjs'

const FLAGSHIP = 'two bed ground floor flat near Brixton with a garden under £150 a week'

/** Opens the filters where they are folded away. */
async function openFilters(page, width) {
  if (width < 600) await page.getByText('Narrow the search').first().click()
}

journey('search by the box', async ({ page, see }) => {
  await page.goto('/')
  await see('the front page')
  await search(page, '#q', FLAGSHIP)
  const homes = await found(page)
  assert.ok(homes > 0, 'the flagship finds homes')
  const chips = await page.locator('.app-chips a').allInnerTexts()
  for (const said of ['2 bedrooms', 'Ground floor', 'Flat', 'Brixton', 'Garden', '£150 a week']) {
    assert.ok(chips.some(chip => chip.includes(said)), `${said} among ${chips}`)
  }
  await see('the homes found')
  await follow(page, page.getByRole('link', { name: /^Remove: Garden/ }))
  assert.ok(await found(page) >= homes, 'without the garden there are as many or more')
  assert.equal(await page.locator('.app-chips a').count(), chips.length - 1)
  const fewer = [homes]
  for (let left = chips.length - 1; left > 0; left--) {
    await follow(page, page.locator('.app-chips a').first())
    assert.equal(await page.locator('.app-chips a').count(), left - 1, 'each takes back one thing')
    fewer.push(await found(page))
  }
  assert.ok(fewer.at(-1) > homes, `asking for less finds more: ${fewer}`)
})

journey('which place', async ({ page, see }) => {
  await page.goto('/')
  await search(page, '#near', 'Clapham')
  await page.getByText('Which Clapham?').click()
  await see('Clapham and others of the name')
  const before = await listed(page)
  const other = page.locator('#which-place a').first()
  const name = await other.innerText()
  await follow(page, other)
  assert.match(page.url(), /near=/)
  assert.notDeepEqual(await listed(page), before, `${name} is another place`)
  await page.goto('/?near=Xyzzyville')
  await see('a place nobody knows')
  await page.getByRole('alert').getByRole('link').click()
  assert.match(page.url(), /#near$/)
})

journey('nothing found', async ({ page, see }) => {
  await page.goto('/')
  await search(page, '#q', '3 bed bungalow near Brixton')
  assert.equal(await found(page), 0)
  await see('no homes and what to try')
  const way = page.locator('.govuk-list--bullet a', { hasText: /^\d/ }).first()
  const promised = Number(/\d+/.exec(await way.innerText())[0])
  await follow(page, way)
  assert.equal(await found(page), promised, 'what was promised is found')
  await see('homes by asking for less')
})

journey('filters, order and pages', async ({ page, width, see }) => {
  await page.goto('/')
  const all = await found(page)
  await openFilters(page, width)
  const box = page.getByRole('checkbox', { name: /^2 bedrooms/ })
  const count = Number((await page.locator('label', { hasText: /^2 bedrooms/ }).locator('.app-n').innerText()).match(/\d+/)[0])
  await box.check()
  await see('a filter ticked')
  await page.locator('.app-filters details').evaluateAll(folded => folded.forEach(one => { one.open = true }))
  await see('every filter open')
  await follow(page, page.getByRole('button', { name: 'Show homes' }).first())
  assert.equal(await found(page), count, 'as many as the filter said')
  assert.ok(count < all)
  await page.getByLabel('Sort by').selectOption('cost')
  await follow(page, page.getByRole('button', { name: 'Sort', exact: true }))
  const costs = (await page.locator('.app-cards .app-cost').allInnerTexts())
    .map(text => /^£([\d,.]+)/.exec(text)).filter(Boolean).map(cost => Number(cost[1].replaceAll(',', '')))
  assert.deepEqual(costs, costs.toSorted((one, other) => one - other), 'the cheapest come first')
  const first = await listed(page)
  await follow(page, page.getByRole('link', { name: 'Next' }))
  const second = await listed(page)
  assert.equal(first.filter(home => second.includes(home)).length, 0, 'no home stands on two pages')
  await see('the second page')
  await follow(page, page.getByRole('link', { name: 'Previous' }))
  assert.deepEqual(await listed(page), first, 'and back')
  await page.goto('/?max_cost=lots&persons=many')
  await see('fields that cannot be taken')
})

journey('why a home is not there', async ({ page, see }) => {
  await page.goto('/?bedrooms=2')
  const [home] = await listed(page)
  await page.goto('/?bedrooms=5')
  await page.getByText('Looking for a home you have seen?').click()
  await page.getByLabel('Paste its reference').fill(new URL(home, page.url()).href)
  await follow(page, page.getByRole('button', { name: 'Look for it' }))
  await page.getByText('It has 2 bedrooms.').waitFor()
  await see('why not')
})
