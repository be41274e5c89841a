// The map beside the list: drawn without scripts, every mark of it an address, never the only way.

import assert from 'node:assert/strict'
import { WAYS, follow, journey, listed, search, taken } from '../support/journey.mjs'
import { ANY, begins, exactly, holds } from '../support/words.mjs'

const cluster = page => page.locator('.app-map a:has(circle)').first()
const numbered = page => page.locator('.app-map a:has(rect)')

journey('the map', async ({ page, go, say, see }) => {
  const link = id => page.getByRole('link', { name: exactly(say(id)) })
  await go('/?near=Brixton&bedrooms=2')
  const homes = await listed(page)
  await follow(page, link('map-show'))
  assert.deepEqual(await listed(page), homes, 'the list stays as it was')
  await see('homes near Brixton')
  const count = Number(await cluster(page).locator('text').textContent())
  assert.match(await cluster(page).getAttribute('aria-label'), exactly(say('map-cluster', { count })))
  await follow(page, cluster(page))
  assert.equal((await listed(page)).length, count, 'a circle leads to just its homes')
  await numbered(page).first().waitFor()
  await see('a circle looked at nearer')
  const target = await numbered(page).first().getAttribute('href')
  assert.equal(await page.locator(`li${target}`).count(), 1, 'a square leads to its home in the list')
  await follow(page, link('map-out'))
  await follow(page, link('map-search-here'))
  // A search sent from here, a home put by and a home's page come back to the map.
  await search(page, say, '#q', 'flat')
  await page.locator('.app-map').waitFor()
  await follow(page, page.getByRole('link', { name: begins(say('shortlist-add')) }).first())
  await page.locator('.app-map').waitFor()
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, link('back-to-results'))
  await page.locator('.app-map').waitFor()
  await follow(page, link('map-hide'))
  assert.equal(await page.locator('.app-map').count(), 0)
  await page.getByRole('link', { name: exactly(say('nav-shortlist-count', { count: 1 })) }).waitFor()
})

journey('the map that moves', async ({ page, go, say, see }) => {
  const button = id => page.getByRole('button', { name: exactly(say(id)) })
  await go('/?q=2+bed+near+Brixton&view=map')
  await button('map-moving').click()
  const said = page.locator('#map-more [role=status]')
  await said.filter({ hasText: new RegExp(`${begins(say('map-moving-moved')).source} [1-9]`) }).waitFor()
  await see('moving')
  // Drawn from the keyboard alone: the map is moved under the cross.
  await button('map-draw').press('Enter')
  const corner = button('map-draw-corner')
  for (const ways of [['ArrowUp', 'ArrowUp'], ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'], ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']]) {
    for (const way of ways) {
      await page.locator('.app-map--moving').press(way)
      await page.waitForTimeout(400)
    }
    await corner.press('Enter')
  }
  await said.filter({ hasText: holds(`${say('map-draw-corners')} 3`) }).waitFor()
  await see('a shape drawn')
  await follow(page, button('map-draw-finish'))
  assert.match(page.url(), /polygon=/)
  assert.doesNotMatch(decodeURIComponent(page.url()), /near/i, 'the shape takes the place of where was searched')
  await taken(page, say, say('chip-map')).waitFor()
  assert.ok((await listed(page)).length > 0)
  await see('homes in the shape')
}, { ways: WAYS.filter(way => way.scripts) })
