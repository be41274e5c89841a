// Short pages, pages about one place, reporting a problem, the poster, and the list on somebody else’s page.

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { SITE, WAYS, follow, journey } from '../support/journey.mjs'
import { ANY, begins, exactly, holds } from '../support/words.mjs'

journey('short pages', async ({ page, go, say, see }) => {
  await go('/lite')
  await page.getByLabel(exactly(say('field-bedrooms'))).fill('2')
  await page.getByLabel(exactly(say('near-label'))).fill('Brixton')
  await follow(page, page.getByRole('button', { name: exactly(say('search-button')) }))
  assert.match(page.url(), /near=Brixton/)
  await see('homes found')
  await follow(page, page.locator('li a').first())
  assert.match(page.url(), /\/lite\/homes\//)
  await see('a home')
  await page.goBack()
  await follow(page, page.getByRole('link', { name: exactly(say('lite-full')) }))
  await page.locator('h1#results').waitFor()
  await go('/lite?bedrooms=6&max_cost=20')
  await see('no homes')
  await go('/lite?max_cost=dear')
  await see('a search that is wrong')
})

journey('homes of one place', async ({ page, go, say, see }) => {
  await go('/find/lambeth/2-bed')
  await page.getByRole('heading', { name: exactly(say('landing-bedrooms', { bedrooms: 2, place: 'Lambeth' })), level: 1 }).waitFor()
  await see('homes of a size')
  await follow(page, page.getByRole('link', { name: exactly(say('landing-kind', { kind: 'flat', place: 'Lambeth' })) }))
  assert.equal(new URL(page.url()).pathname, '/find/lambeth/flat')
  await see('homes of a kind')
  await go('/find/lambeth/6-bed')
  await page.getByText(begins(say('landing-count', { count: 0, shown: '0' }))).waitFor()
  await see('no homes')
})

journey('a problem reported', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&bedrooms=2')
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, page.getByRole('link', { name: exactly(say('report-link')) }))
  await see('the form')
  await follow(page, page.getByRole('button', { name: exactly(say('report-send')) }))
  await page.getByRole('alert').waitFor()
  await see('nothing chosen')
  await page.getByLabel(exactly(say('report-kind-other'))).check()
  await page.getByLabel(exactly(say('report-text'))).fill('The street is wrong.')
  await page.getByLabel(exactly(say('report-contact'))).fill('seeker@')
  await follow(page, page.getByRole('button', { name: exactly(say('report-send')) }))
  await page.getByText(holds(say('report-contact-wrong'))).first().waitFor()
  await see('an address that is none')
  await page.getByLabel(exactly(say('report-contact'))).fill('seeker@example.org')
  await follow(page, page.getByRole('button', { name: exactly(say('report-send')) }))
  await page.getByText(exactly(say('report-thanks', { number: ANY, authority: 'Lambeth' }))).waitFor()
  await see('the receipt')
}, { context: way => ({ extraHTTPHeaders: { 'x-forwarded-for': `192.0.2.${1 + WAYS.indexOf(way)}` } }) })

journey('a poster', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&bedrooms=2')
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, page.getByRole('link', { name: exactly(say('poster-link')) }))
  await page.getByRole('img', { name: exactly(say('poster-code')) }).waitFor()
  await see('on the screen')
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.getByText(exactly(say('poster-how'))).isVisible(), false, 'paper has no buttons')
  await page.emulateMedia({ media: null })
  await follow(page, page.getByRole('link', { name: exactly(say('report-back')) }))
})

journey('homes on somebody else’s page', async ({ page, go, say, see, scripts, language }) => {
  await go('/widget?area=lambeth&bedrooms=2&count=3&colour=ffdd00&title=2-bed+homes')
  await page.getByRole('heading', { name: '2-bed homes' }).waitFor()
  assert.equal(await page.locator('li').count(), 3)
  await see('the list')
  await go('/widget-help')
  await see('how it is put there')
  const other = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(`<!DOCTYPE html><html lang="en"><title>A charity</title><h1>A charity</h1>
      <script src="${SITE}/widget.js" data-query="area=lambeth&amp;bedrooms=2&amp;lang=${language}" data-title="Homes" data-count="3"></script>
      <noscript><a href="${SITE}/?area=lambeth">Homes</a></noscript>`)
  })
  await new Promise(done => other.listen(0, '127.0.0.1', done))
  // A page of its own, since it is not ours: what it asks of its own address is no complaint.
  const elsewhere = await page.context().newPage()
  try {
    await elsewhere.goto(`http://127.0.0.1:${other.address().port}/`)
    if (scripts) {
      const frame = elsewhere.frameLocator('iframe[title="Homes"]')
      await frame.getByRole('link', { name: exactly(say('widget-all')) }).waitFor()
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
