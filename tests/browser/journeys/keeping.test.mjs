// Who a home is for: kept in the person's own browser when they ask for it, used when they press, gone when they say so.

import assert from 'node:assert/strict'
import { WAYS, follow, journey } from '../support/journey.mjs'
import { ANY, begins, exactly } from '../support/words.mjs'

const WHO = '2 adults, girl 9'

const stored = page => page.evaluate(() => JSON.stringify(localStorage))
const keep = (page, say) => page.getByRole('button', { name: exactly(say('keeping-keep')) })
const use = (page, say) => page.getByRole('button', { name: exactly(say('keeping-use', { who: WHO })) })
const forget = (page, say) => page.getByRole('button', { name: exactly(say('keeping-forget')) })
const told = (page, say) => page.getByText(begins(say('applicant-title-told', { household: ANY })))

journey('kept in this browser', async ({ page, go, say, see }) => {
  await go('/?near=Brixton')
  await page.getByText(exactly(say('applicant-title'))).click()
  assert.equal(await keep(page, say).count(), 0, 'there is nothing to keep yet')
  await page.getByLabel(exactly(say('field-household'))).fill(WHO)
  await page.getByLabel(exactly(say('field-lives-in'))).fill('Lambeth')
  await page.getByText(begins(`${say('keeping-keep')} ${say('keeping-warning')}`)).waitFor()
  assert.equal(await stored(page), '{}', 'nothing is kept before it is asked for')
  await keep(page, say).click()
  await page.getByRole('status').filter({ hasText: exactly(say('keeping-kept')) }).waitFor()
  await see('kept')
  const sent = []
  page.on('request', request => sent.push(request.url()))
  await go('/?near=Peckham')
  await use(page, say).waitFor()
  assert.ok(!sent.some(url => /household|adults/.test(url)), 'it is not sent by itself')
  await see('offered')
  await follow(page, use(page, say))
  assert.match(page.url(), /household=2\+adults.*lives_in=Lambeth/i)
  await told(page, say).waitFor()
  await page.getByText(exactly(say('keeping-here'))).waitFor()
  await see('used')
  await go('/?near=Peckham')
  await follow(page, page.locator('.app-cards h3 a').first())
  await follow(page, use(page, say))
  await page.getByRole('heading', { name: exactly(say('eligible-home-title')) }).waitFor()
  await see('used for a home')
  await go('/compare-councils')
  await follow(page, use(page, say))
  await page.getByRole('heading', { name: exactly(say('compare-for', { household: ANY })) }).waitFor()
  await see('used to compare councils')
  await forget(page, say).click()
  assert.equal(await page.evaluate(() => document.activeElement.textContent), say('keeping-forgotten'))
  assert.equal(await stored(page), '{}')
  await go('/')
  assert.equal(await use(page, say).count() + await forget(page, say).count(), 0)
}, { ways: WAYS.filter(way => way.scripts) })

journey('a browser that keeps nothing', async ({ page, go, say }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } }))
  await go('/?household=2+adults')
  await told(page, say).click()
  await page.getByLabel(exactly(say('field-age'))).fill('30')
  assert.equal(await keep(page, say).count() + await forget(page, say).count(), 0)
}, { ways: WAYS.filter(way => way.scripts && way.width === 360) })

journey('a link that says who asks', async ({ page, go, say, scripts, see }) => {
  await go('/?near=Brixton&household=2+adults,+girl+9')
  await told(page, say).click()
  await page.getByText(exactly(say('keeping-link'))).click()
  await page.getByText(exactly(say('keeping-link-warning'))).waitFor()
  await see('the link')
  assert.equal(await keep(page, say).count(), scripts ? 1 : 0, 'no button that does nothing')
  await page.goto(await page.getByLabel(exactly(say('keeping-link-label'))).inputValue())
  await told(page, say).waitFor()
})
