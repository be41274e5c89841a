// Short pages, and pages about one place.

import assert from 'node:assert/strict'
import { follow, journey } from '../support/journey.mjs'

journey('short pages', async ({ page, see }) => {
  await page.goto('/lite')
  await page.getByLabel('Bedrooms').fill('2')
  await page.getByLabel('Postcode or place').fill('Brixton')
  await follow(page, page.getByRole('button', { name: 'Search' }))
  assert.match(page.url(), /near=Brixton/)
  await see('homes found')
  await follow(page, page.locator('li a').first())
  assert.match(page.url(), /\/lite\/homes\//)
  await see('a home')
  await page.goBack()
  await follow(page, page.getByRole('link', { name: 'Full page' }))
  await page.getByRole('heading', { name: /homes? found/ }).waitFor()
  await page.goto('/lite?bedrooms=6&max_cost=20')
  await see('no homes')
  await page.goto('/lite?max_cost=dear')
  await see('a search that is wrong')
})

journey('homes of one place', async ({ page, see }) => {
  await page.goto('/find/lambeth/2-bed')
  await page.getByRole('heading', { name: '2-bed homes in Lambeth', level: 1 }).waitFor()
  await see('homes of a size')
  await follow(page, page.getByRole('link', { name: 'Flats in Lambeth' }))
  assert.match(page.url(), /\/find\/lambeth\/flat$/)
  await see('homes of a kind')
  await page.goto('/find/lambeth/6-bed')
  await page.getByText('No such homes are open now.').waitFor()
  await see('no homes')
})
