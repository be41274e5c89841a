// The map beside the list: drawn without scripts, every mark of it an address, never the only way.

import assert from 'node:assert/strict'
import { follow, journey, listed, search } from '../support/journey.mjs'

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
