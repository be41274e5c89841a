// Short pages, pages about one place, reporting a problem, the poster, and the list on somebody else’s page.

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { SITE, follow, journey } from '../support/journey.mjs'

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

journey('a problem reported', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2')
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, page.getByRole('link', { name: 'Report a problem with this advert' }))
  await see('the form')
  await follow(page, page.getByRole('button', { name: 'Send' }))
  await page.getByRole('alert').waitFor()
  await see('nothing chosen')
  await page.getByLabel('Something else').check()
  await page.getByLabel('What should we know?').fill('The street is wrong.')
  await page.getByLabel('Your e-mail address').fill('seeker@')
  await follow(page, page.getByRole('button', { name: 'Send' }))
  await page.getByText('This is not an e-mail address').first().waitFor()
  await see('an address that is none')
  await page.getByLabel('Your e-mail address').fill('seeker@example.org')
  await follow(page, page.getByRole('button', { name: 'Send' }))
  await page.getByText(/Your report has number/).waitFor()
  await see('the receipt')
})

journey('a poster', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2')
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, page.getByRole('link', { name: 'Poster to print' }))
  await page.getByRole('img', { name: /QR code/ }).waitFor()
  await see('on the screen')
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.getByText('use your browser’s print button').isVisible(), false, 'paper has no buttons')
  await page.emulateMedia({ media: null })
  await follow(page, page.getByRole('link', { name: 'Back to the home' }))
})

journey('homes on somebody else’s page', async ({ page, see, scripts }) => {
  await page.goto('/widget?area=lambeth&bedrooms=2&count=3&colour=ffdd00&title=2-bed+homes')
  await page.getByRole('heading', { name: '2-bed homes' }).waitFor()
  assert.equal(await page.locator('li').count(), 3)
  await see('the list')
  await page.goto('/widget-help')
  await see('how it is put there')
  const other = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(`<!DOCTYPE html><html lang="en"><title>A charity</title><h1>A charity</h1>
      <script src="${SITE}/widget.js" data-query="area=lambeth&amp;bedrooms=2" data-title="Homes" data-count="3"></script>
      <noscript><a href="${SITE}/?area=lambeth">Homes</a></noscript>`)
  })
  await new Promise(done => other.listen(0, '127.0.0.1', done))
  // A page of its own, since it is not ours: what it asks of its own address is no complaint.
  const elsewhere = await page.context().newPage()
  try {
    await elsewhere.goto(`http://127.0.0.1:${other.address().port}/`)
    if (scripts) {
      const frame = elsewhere.frameLocator('iframe[title="Homes"]')
      await frame.getByRole('link', { name: 'See them all' }).waitFor()
      await elsewhere.waitForFunction(() => document.querySelector('iframe').height !== '600')
      const height = await frame.locator('html').evaluate(html => html.getBoundingClientRect().height)
      assert.ok(Math.abs(await elsewhere.locator('iframe').evaluate(one => one.clientHeight) - height) < 6, 'as tall as the list')
      assert.deepEqual(await page.context().cookies(), [])
    } else {
      await elsewhere.getByRole('link', { name: 'Homes' }).waitFor()
    }
  } finally {
    await elsewhere.close()
    other.close()
  }
})
