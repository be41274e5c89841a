// A home's own page, and every page that is no search.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENGLISH, follow, journey, listed } from '../support/journey.mjs'
import { ROOT } from '../support/site.mjs'
import { exactly } from '../support/words.mjs'

journey('a home', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&bedrooms=2')
  const [home] = await listed(page)
  const search = page.url()
  await follow(page, page.locator('.app-cards h3 a').first())
  assert.ok(page.url().includes(home))
  await page.getByRole('heading', { name: exactly(say('section-who')) }).waitFor()
  await see('the home')
  await follow(page, page.getByRole('link', { name: exactly(say('back-to-results')) }))
  assert.deepEqual(new URL(page.url()).searchParams, new URL(search).searchParams, 'back in the search it came from')
  await page.goBack()
  await follow(page, page.locator('.app-cards h3 a').first())
  assert.ok(!page.url().includes(home), 'a home like it is another')
  await see('a home like it')
  await go('/?status=closed')
  await follow(page, page.locator('.app-cards h3 a').first())
  await page.getByText(exactly(say('home-closed'))).waitFor()
  await see('a home nobody can bid for any more')
  for (const [path, state] of [['/homes/lambeth/never', 'no such home'], ['/nothing/here', 'no such page']]) {
    const answer = await go(path)
    assert.equal(answer.status(), 404)
    await see(state)
  }
})

journey('who will live there', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&household=2+adults,+girl+9,+boy+5')
  await see('homes answered for a household')
  await follow(page, page.locator('.app-cards h3 a').first())
  assert.match(page.url(), /household=/)
  await see('a home answered for a household')
  await follow(page, page.getByRole('link', { name: exactly(say('back-to-results')) }))
  assert.match(page.url(), /household=/, 'nobody says it twice')
  await go('/compare-councils?household=2+adults,+girl+9,+boy+5')
  await see('what each council would give')
})

journey('every other page', async ({ page, go, see }) => {
  for (const path of ['/status', '/accessibility', '/privacy', '/sources', '/developers', '/check', '/compare-councils']) {
    const answer = await go(path)
    assert.equal(answer.status(), 200, path)
    await see(path.slice(1))
  }
}, { english: ['/check'] })

/** Returns a council's export as it might come one night: a rent that is no amount, a reference given twice, a row torn off. */
function broken() {
  const [names, first, second, third] = readFileSync(join(ROOT, 'data/examples/lambeth_2026-11-20.csv'), 'utf8').split(/\r?\n/)
  const reference = first.split(',')[0]
  const rent = /,\d+\.\d\d,/
  const twice = second.replace(/^[^,]*/, reference)
  return [names, first, twice, third.replace(rent, ',TBC,'), third.slice(0, 20), ''].join('\n')
}

journey('a file checked', async ({ page, see }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'check-')), 'lambeth_broken.csv')
  writeFileSync(file, broken())
  await page.goto('/check')
  await follow(page, page.getByRole('button', { name: 'Check this file' }))
  await page.getByRole('alert').waitFor()
  await see('no file chosen')
  await page.getByLabel('The export').setInputFiles({ name: 'tonight.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') })
  await follow(page, page.getByRole('button', { name: 'Check this file' }))
  await page.getByRole('alert').waitFor()
  await see('nobody knows whose file it is')
  await page.getByLabel('The export').setInputFiles(file)
  await follow(page, page.getByRole('button', { name: 'Check this file' }))
  await page.getByRole('heading', { name: /^lambeth_broken.csv/ }).waitFor()
  assert.match(await page.locator('main').innerText(), /TBC/)
  await see('what is wrong with it')
}, { ways: ENGLISH })
