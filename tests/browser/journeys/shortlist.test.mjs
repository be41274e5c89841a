// Homes put by on the way, compared side by side, taken to a calendar; a search followed in other forms.

import assert from 'node:assert/strict'
import { follow, journey, listed, search } from '../support/journey.mjs'

journey('the shortlist', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2')
  const homes = await listed(page)
  await follow(page, page.getByRole('link', { name: /^Add to shortlist/ }).nth(1))
  await page.getByRole('link', { name: 'Shortlist (1)' }).waitFor()
  assert.match(page.url(), /#home-2$/, 'the page comes back to the home')
  await follow(page, page.getByRole('link', { name: /^Add to shortlist/ }).first())
  await page.getByRole('link', { name: 'Shortlist (2)' }).waitFor()
  await see('two homes put by')
  // What is put by goes along: through another search, a home, and the form.
  await follow(page, page.getByRole('link', { name: /^Remove: 2 bedrooms/ }))
  await page.getByRole('link', { name: 'Shortlist (2)' }).waitFor()
  await search(page, '#q', 'garden')
  await page.getByRole('link', { name: 'Shortlist (2)' }).waitFor()
  const other = (await listed(page)).find(home => !homes.slice(0, 2).includes(home))
  await follow(page, page.locator(`.app-cards h3 a[href^="${other}?"]`))
  await follow(page, page.getByRole('link', { name: 'Add to shortlist' }).first())
  await follow(page, page.getByRole('link', { name: 'Shortlist (3)' }))
  await page.getByRole('heading', { name: 'Your shortlist: 3 homes' }).waitFor()
  await see('three homes side by side')
  const columns = () => page.locator('.app-compare thead th').count()
  assert.equal(await columns(), 3)
  await follow(page, page.locator('.app-compare thead a').first())
  await follow(page, page.getByRole('link', { name: 'Back to your shortlist' }))
  await follow(page, page.getByRole('link', { name: /^Remove from shortlist/ }).first())
  assert.equal(await columns(), 2)
  await follow(page, page.getByRole('link', { name: 'Back to the homes found' }))
  await follow(page, page.getByRole('link', { name: 'Shortlist (2)' }))
  await follow(page, page.getByRole('link', { name: 'Remove all' }))
  await see('nothing put by')
})

journey('the shortlist on paper', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2')
  for (const name of ['Shortlist (1)', 'Shortlist (2)']) {
    await follow(page, page.getByRole('link', { name: /^Add to shortlist/ }).first())
    await page.getByRole('link', { name }).waitFor()
  }
  await follow(page, page.getByRole('link', { name: 'Shortlist (2)' }))
  await page.emulateMedia({ media: 'print' })
  for (const unseen of ['.app-nav', '.app-noprint', '.govuk-back-link']) assert.ok(!await page.locator(unseen).first().isVisible(), unseen)
  await see('in print')
}, { ways: [{ width: 1280, scripts: true }] })

journey('a search in other forms', async ({ page, see }) => {
  await page.goto('/?near=Brixton&bedrooms=2&age=40')
  await page.getByText('Follow this search, or save its homes').click()
  await see('the forms')
  const links = await page.locator('#follow a').evaluateAll(all => all.map(link => link.href))
  assert.equal(links.length, 5)
  for (const link of links) {
    assert.ok(!/age|household/.test(link), link)
    const answer = await page.request.get(link)
    assert.equal(answer.status(), 200, link)
    assert.ok((await answer.body()).length > 500, link)
  }
  for (const path of ['/feed.atom?near=Brixton', '/sitemap.xml']) {
    const xml = await (await page.request.get(path)).text()
    const wrong = await page.evaluate(text => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent, xml)
    assert.equal(wrong, undefined, path)
  }
  await page.goto('/?near=Brixton&bedrooms=2')
  await follow(page, page.locator('.app-cards h3 a').first())
  const calendar = await page.request.get(await page.getByRole('link', { name: 'Add the closing time to your calendar' }).getAttribute('href'))
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;TZID=Europe\/London:\d{8}T\d{6}\r\n/)
})
