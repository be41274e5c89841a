// The map beside the list: drawn without scripts, every mark of it an address, never the only way.

import assert from 'node:assert/strict'
import { WAYS, follow, journey, listed, search } from '../support/journey.mjs'

const cluster = page => page.locator('.app-map a:has(circle)').first()
const numbered = page => page.locator('.app-map a:has(rect)')

journey('the map', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2')
  const homes = await listed(page)
  await follow(page, page.getByRole('link', { name: 'Map', exact: true }))
  assert.deepEqual(await listed(page), homes, 'the list stays as it was')
  await see('homes near Brixton')
  const [, count] = (await cluster(page).getAttribute('aria-label')).match(/^(\d+) homes? here/)
  await follow(page, cluster(page))
  assert.equal((await listed(page)).length, Number(count), 'a circle leads to just its homes')
  await numbered(page).first().waitFor()
  await see('a circle looked at nearer')
  const target = await numbered(page).first().getAttribute('href')
  assert.equal(await page.locator(`li${target}`).count(), 1, 'a square leads to its home in the list')
  await follow(page, page.getByRole('link', { name: 'Zoom out' }))
  await follow(page, page.getByRole('link', { name: 'Search this area' }))
  // A search sent from here, a home put by and a home's page come back to the map.
  await search(page, '#q', 'flat')
  await page.locator('.app-map').waitFor()
  await follow(page, page.getByRole('link', { name: /^Add to shortlist/ }).first())
  await page.locator('.app-map').waitFor()
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, page.getByRole('link', { name: 'Back to the homes found' }))
  await page.locator('.app-map').waitFor()
  await follow(page, page.getByRole('link', { name: 'List only' }))
  assert.equal(await page.locator('.app-map').count(), 0)
  await page.getByRole('link', { name: 'Shortlist (1)' }).waitFor()
})

journey('the map that moves', async ({ page, see }) => {
  await page.goto('/?q=2+bed+near+Brixton&view=map')
  await page.getByRole('button', { name: /^Show a map you can move/ }).click()
  const said = page.locator('#map-more [role=status]')
  await said.filter({ hasText: /Homes on the map: [1-9]/ }).waitFor()
  await see('moving')
  // Drawn from the keyboard alone: the map is moved under the cross.
  await page.getByRole('button', { name: 'Draw an area' }).press('Enter')
  const corner = page.getByRole('button', { name: 'Corner in the middle' })
  for (const ways of [['ArrowUp', 'ArrowUp'], ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'], ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']]) {
    for (const way of ways) {
      await page.locator('.app-map--moving').press(way)
      await page.waitForTimeout(400)
    }
    await corner.press('Enter')
  }
  await said.filter({ hasText: 'Corners: 3' }).waitFor()
  await see('a shape drawn')
  await follow(page, page.getByRole('button', { name: 'Search in this shape' }))
  assert.match(page.url(), /polygon=/)
  assert.doesNotMatch(decodeURIComponent(page.url()), /near/i, 'the shape takes the place of where was searched')
  await page.getByRole('link', { name: /Remove: in the part of the map you chose/ }).waitFor()
  assert.ok((await listed(page)).length > 0)
  await see('homes in the shape')
}, { ways: WAYS.filter(way => way.scripts) })
