// Somebody looks for a home: the box, what it understood, a place of several, nothing found, filters, order and pages.

import assert from 'node:assert/strict'
import { follow, found, journey, listed, search, taken } from '../support/journey.mjs'
import { ANY, NUMBERED, begins, exactly, plain } from '../support/words.mjs'

const FLAGSHIP = 'two bed ground floor flat near Brixton with a garden under £150 a week'

/** Opens the filters where they are folded away. */
async function openFilters(page, say, width) {
  if (width < 600) await page.getByText(exactly(say('filters-button'))).first().click()
}

journey('search by the box', async ({ page, go, say, see }) => {
  await go('/')
  await see('the front page')
  await search(page, say, '#q', FLAGSHIP)
  const homes = await found(page, say)
  assert.ok(homes > 0, 'the flagship finds homes')
  const chips = (await page.locator('.app-chips a').allInnerTexts()).map(plain)
  for (const said of [say('bedrooms', { count: 2 }), say('floor-ground'), say('value-property-type-flat'), 'Brixton', say('value-feature-garden'), say('chip-max-cost', { pounds: '150' })]) {
    assert.ok(chips.some(chip => chip.includes(said)), `${said} among ${chips}`)
  }
  await see('the homes found')
  await follow(page, taken(page, say, say('value-feature-garden')))
  assert.ok(await found(page, say) >= homes, 'without the garden there are as many or more')
  assert.equal(await page.locator('.app-chips a').count(), chips.length - 1)
  const fewer = [homes]
  for (let left = chips.length - 1; left > 0; left--) {
    await follow(page, page.locator('.app-chips a').first())
    assert.equal(await page.locator('.app-chips a').count(), left - 1, 'each takes back one thing')
    fewer.push(await found(page, say))
  }
  assert.ok(fewer.at(-1) > homes, `asking for less finds more: ${fewer}`)
})

journey('which place', async ({ page, go, say, see }) => {
  await go('/')
  await search(page, say, '#near', 'Clapham')
  await page.getByText(exactly(say('which-place', { place: 'Clapham' }))).click()
  await see('Clapham and others of the name')
  const before = await listed(page)
  const other = page.locator('#which-place a').first()
  const name = await other.innerText()
  await follow(page, other)
  assert.match(page.url(), /near=/)
  assert.notDeepEqual(await listed(page), before, `${name} is another place`)
  await go('/?near=Xyzzyville')
  await see('a place nobody knows')
  await page.getByRole('alert').getByRole('link').click()
  assert.match(page.url(), /#near$/)
})

journey('nothing found', async ({ page, go, say, see }) => {
  await go('/')
  await search(page, say, '#q', '3 bed bungalow near Brixton')
  assert.equal(await found(page, say), 0)
  await see('no homes and what to try')
  const way = page.locator('.govuk-list--bullet a', { hasText: NUMBERED }).first()
  const promised = Number(/\d+/.exec(await way.innerText())[0])
  await follow(page, way)
  assert.equal(await found(page, say), promised, 'what was promised is found')
  await see('homes by asking for less')
})

journey('filters, order and pages', async ({ page, go, say, width, see }) => {
  await go('/')
  const all = await found(page, say)
  await openFilters(page, say, width)
  const two = begins(say('bedrooms', { count: 2 }))
  const box = page.getByRole('checkbox', { name: two })
  const count = Number((await page.locator('label', { hasText: two }).locator('.app-n').innerText()).match(/\d+/)[0])
  await box.check()
  await see('a filter ticked')
  await page.locator('.app-filters details').evaluateAll(folded => folded.forEach(one => { one.open = true }))
  await see('every filter open')
  await follow(page, page.getByRole('button', { name: exactly(say('show-homes')) }).first())
  assert.equal(await found(page, say), count, 'as many as the filter said')
  assert.ok(count < all)
  await page.getByLabel(exactly(say('sort-label'))).selectOption('cost')
  await follow(page, page.getByRole('button', { name: exactly(say('sort-button')) }))
  const costs = (await page.locator('.app-cards .app-cost').allInnerTexts())
    .map(text => /^£([\d,.]+)/.exec(plain(text))).filter(Boolean).map(cost => Number(cost[1].replaceAll(',', '')))
  assert.deepEqual(costs, costs.toSorted((one, other) => one - other), 'the cheapest come first')
  const first = await listed(page)
  await follow(page, page.getByRole('link', { name: exactly(say('next-page')) }))
  const second = await listed(page)
  assert.equal(first.filter(home => second.includes(home)).length, 0, 'no home stands on two pages')
  await see('the second page')
  await follow(page, page.getByRole('link', { name: exactly(say('previous-page')) }))
  assert.deepEqual(await listed(page), first, 'and back')
  await go('/?max_cost=lots&persons=many')
  await see('fields that cannot be taken')
})

journey('why a home is not there', async ({ page, go, say, see }) => {
  await go('/?bedrooms=2')
  const [home] = await listed(page)
  await go('/?bedrooms=5')
  await page.getByText(exactly(say('why-not-question'))).click()
  await page.getByLabel(exactly(say('why-not-label'))).fill(new URL(home, page.url()).href)
  await follow(page, page.getByRole('button', { name: exactly(say('why-not-button')) }))
  await page.getByText(exactly(say('why-not-bedrooms', { bedrooms: 2 }))).waitFor()
  await see('why not')
})
