// Homes put by on the way, compared side by side, taken to a calendar; a search followed in other forms.

import assert from 'node:assert/strict'
import { WAYS, follow, journey, listed, search, taken } from '../support/journey.mjs'
import { begins, exactly } from '../support/words.mjs'

const shortlist = (page, say, count) => page.getByRole('link', { name: exactly(say('nav-shortlist-count', { count })) })
const add = (page, say) => page.getByRole('link', { name: begins(say('shortlist-add')) })

journey('the shortlist', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&bedrooms=2')
  const homes = await listed(page)
  await follow(page, add(page, say).nth(1))
  await shortlist(page, say, 1).waitFor()
  assert.match(page.url(), /#home-2$/, 'the page comes back to the home')
  await follow(page, add(page, say).first())
  await shortlist(page, say, 2).waitFor()
  await see('two homes put by')
  // What is put by goes along: through another search, a home, and the form.
  await follow(page, taken(page, say, say('bedrooms', { count: 2 })))
  await shortlist(page, say, 2).waitFor()
  await search(page, say, '#q', 'garden')
  await shortlist(page, say, 2).waitFor()
  const other = (await listed(page)).find(home => !homes.slice(0, 2).includes(home))
  await follow(page, page.locator(`.app-cards h3 a[href^="${other}?"]`))
  await follow(page, page.getByRole('link', { name: exactly(say('shortlist-add')) }).first())
  await follow(page, shortlist(page, say, 3))
  await page.getByRole('heading', { name: exactly(say('shortlist-title-count', { count: 3 })) }).waitFor()
  await see('three homes side by side')
  const columns = () => page.locator('.app-compare thead th').count()
  assert.equal(await columns(), 3)
  await follow(page, page.locator('.app-compare thead a').first())
  await follow(page, page.getByRole('link', { name: exactly(say('back-to-shortlist')) }))
  await follow(page, page.getByRole('link', { name: begins(say('shortlist-remove')) }).first())
  assert.equal(await columns(), 2)
  await follow(page, page.getByRole('link', { name: exactly(say('shortlist-back')) }))
  await follow(page, shortlist(page, say, 2))
  await follow(page, page.getByRole('link', { name: exactly(say('shortlist-clear')) }))
  await see('nothing put by')
})

journey('the shortlist on paper', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&bedrooms=2')
  for (const count of [1, 2]) {
    await follow(page, add(page, say).first())
    await shortlist(page, say, count).waitFor()
  }
  await follow(page, shortlist(page, say, 2))
  await page.emulateMedia({ media: 'print' })
  for (const unseen of ['.app-nav', '.app-noprint', '.govuk-back-link']) assert.ok(!await page.locator(unseen).first().isVisible(), unseen)
  await see('in print')
}, { ways: WAYS.filter(way => way.width === 1280 && way.scripts) })

journey('a search in other forms', async ({ page, go, say, see }) => {
  await go('/?near=Brixton&bedrooms=2&age=40')
  await page.getByText(exactly(say('follow-title'))).click()
  await see('the forms')
  const links = await page.locator('#follow a').evaluateAll(all => all.map(link => link.href))
  assert.equal(links.length, 6)
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
  await go('/?near=Brixton&bedrooms=2')
  await follow(page, page.locator('.app-cards h3 a').first())
  const calendar = await page.request.get(await page.getByRole('link', { name: exactly(say('home-deadline')) }).getAttribute('href'))
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;TZID=Europe\/London:\d{8}T\d{6}\r\n/)
})
