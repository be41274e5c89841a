// What is suggested while somebody types covers nothing that is needed: on a phone it moves the rest down, on a desk it lies
// under its own field. Tried by touch and by keyboard.

import assert from 'node:assert/strict'
import { WAYS, follow, found, journey } from '../support/journey.mjs'

const SHOWN = '.app-suggest:not([hidden]) [role=option]'

/** Types as a person does, and waits for what is suggested. */
async function typed(page, field, words) {
  await page.locator(field).pressSequentially(words)
  await page.locator(SHOWN).first().waitFor()
}

/** Returns what of the form's own fields and buttons lies under the suggestions. */
function covered(page) {
  return page.evaluate(() => {
    const box = one => one.getBoundingClientRect()
    const list = box(document.querySelector('.app-suggest:not([hidden])'))
    const over = one => one.bottom > list.top + 1 && one.top < list.bottom - 1 && one.right > list.left + 1 && one.left < list.right - 1
    const all = [...document.querySelectorAll('#q, #near, #within, .app-box .govuk-button')]
    return all.filter(one => over(box(one))).map(one => one.outerHTML.slice(0, 60))
  })
}

/** Nothing is suggested without scripts. */
const SCRIPTED = WAYS.filter(way => way.scripts)

journey('suggestions by touch', async ({ page, go, see }) => {
  await go('/')
  await page.locator('#q').tap()
  await typed(page, '#q', '2 bed flat near brix')
  assert.deepEqual(await covered(page), [])
  await see('under the box')
  // The button is where it was when it is let go.
  const arrived = page.waitForNavigation()
  await page.locator('.app-box .govuk-button').tap()
  await arrived
  assert.match(page.url(), /[?&]q=2\+bed/)
  await page.locator('#near').fill('')
  await typed(page, '#near', 'clap')
  assert.deepEqual(await covered(page), [])
  await see('under the place')
  await page.locator(SHOWN).first().tap()
  assert.match(await page.locator('#near').inputValue(), /Clapham/)
  assert.equal(await page.locator(SHOWN).count(), 0)
  const again = page.waitForNavigation()
  await page.locator('.app-box .govuk-button').tap()
  await again
  assert.match(page.url(), /[?&]near=Clapham/)
}, { ways: SCRIPTED.filter(way => way.width === 360), context: () => ({ hasTouch: true }) })

journey('suggestions by keyboard and mouse', async ({ page, go, say }) => {
  await go('/')
  await typed(page, '#q', 'flat near brix')
  assert.deepEqual(await covered(page), [])
  await page.keyboard.press('Escape')
  assert.equal(await page.locator(SHOWN).count(), 0)
  await page.locator('#near').focus()
  await typed(page, '#near', 'clap')
  assert.deepEqual(await covered(page), [])
  await page.keyboard.press('Tab')
  assert.equal(await page.locator(SHOWN).count(), 0, 'whoever goes on leaves what is suggested')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'within')
  await page.locator('#near').fill('')
  await typed(page, '#near', 'brix')
  await page.locator('main h1').click()
  assert.equal(await page.locator(SHOWN).count(), 0, 'a click elsewhere closes the list')
  await page.locator('#near').fill('')
  await typed(page, '#near', 'brix')
  await follow(page, page.locator('.app-box .govuk-button'))
  assert.ok(await found(page, say) > 0)
}, { ways: SCRIPTED })
