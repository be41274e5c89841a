// Keyboards, small windows, large letters, other colours, no movement: the same site.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES, WAYS, beyond, found, journey, look, search, taken, watched } from '../support/journey.mjs'
import { exactly } from '../support/words.mjs'

const DESK = WAYS.filter(way => way.width === 1280 && way.scripts)
const SMALL = LANGUAGES.map(language => ({ width: 320, scripts: true, language }))
const CHECK = ['/check']
const EVERY = ['/', '/shortlist', '/?q=two+bed+flat+near+Brixton&max_cost=150', '/?near=Clapham', '/?bedrooms=9&max_cost=1', '/?max_cost=lots', '/status', '/check',
  '/accessibility', '/privacy', '/sources', '/developers', '/nothing', '/compare-councils?household=2+adults,+girl+9']

/** Returns what has the focus: its text, whether it can be seen, and whether it looks different from when it has not. */
function focused(page) {
  return page.evaluate(() => {
    const one = document.activeElement
    const looks = () => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(one.closest('.govuk-checkboxes__item') ? one.nextElementSibling ?? one : one)
      const before = one.nextElementSibling ? getComputedStyle(one.nextElementSibling, '::before').boxShadow : ''
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, before].join()
    }
    const box = one.getBoundingClientRect()
    const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const with_ = looks()
    one.blur()
    const without = looks()
    one.focus({ preventScroll: true })
    return { tag: one.tagName, id: one.id, text: (one.innerText || one.labels?.[0]?.innerText || '').trim(), seen, marked: with_ !== without }
  })
}

journey('by keyboard alone', async ({ page, go, say, see }) => {
  await go('/')
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).text, say('skip-to-content'))
  await see('the link past the navigation')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#main$/)
  const order = []
  for (;;) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (here.tag === 'BODY') break
    assert.ok(here.seen, `${here.tag} ${here.text} can be seen`)
    assert.ok(here.marked, `${here.tag} ${here.text} shows that it has the focus`)
    order.push(here.id || here.text)
  }
  assert.deepEqual(order.slice(0, 4), ['q', 'near', 'within', say('search-button')], 'after the link the box comes first')
  assert.ok(order.length > 60 && order.includes(say('privacy-title')), `${order.length} places, through the whole page`)
  await page.locator('#q').focus()
  await page.keyboard.type('2 bed flat near brix')
  await page.getByRole('listbox').first().getByRole('option').first().waitFor()
  await see('suggestions')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  assert.match(await page.locator('#q').inputValue(), /Brixton/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]q=/)
  assert.ok(await found(page, say) > 0)
  await taken(page, say, say('bedrooms', { count: 2 })).focus()
  const arrived = page.waitForNavigation()
  await page.keyboard.press('Enter')
  await arrived
  assert.equal(await taken(page, say, say('bedrooms', { count: 2 })).count(), 0)
  await page.locator('#which-place summary').focus()
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('#which-place a').first().isVisible())
}, { ways: DESK })

journey('at 320 px', async ({ go, see }) => {
  for (const path of EVERY) {
    await go(path)
    await see(path)
  }
}, { ways: SMALL, english: CHECK })

journey('enlarged to 400 per cent', async ({ page, go, say, see }) => {
  for (const path of EVERY) {
    await go(path)
    assert.deepEqual(await beyond(page), [], path)
  }
  await go('/')
  await see('the front page')
  await search(page, say, '#q', 'flat')
  assert.ok(await found(page, say) > 0)
}, { ways: SMALL, english: CHECK, context: () => ({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 }) })

describe('other ways of seeing', () => {
  for (const { width, language } of WAYS.filter(way => way.scripts)) {
    it(`forced colours at ${width} px, ${language}`, async () => {
      const way = { width, scripts: true, language }
      const { page, go, close } = await watched(way, { forcedColors: 'active' }, { english: CHECK })
      for (const path of ['/', '/?q=two+bed+flat+near+Brixton', '/check', '/status']) {
        await go(path)
        await look(page, 'forced colours', path, way, CHECK)
      }
      await go('/')
      const bordered = one => page.locator(one).first().evaluate(element => getComputedStyle(element).borderTopStyle)
      for (const one of ['.app-card', '.app-box', '.govuk-button', '.govuk-input']) assert.notEqual(await bordered(one), 'none', one)
      await page.locator('.app-box .govuk-button').focus()
      const outline = await page.locator('.app-box .govuk-button').evaluate(one => getComputedStyle(one).outlineStyle)
      assert.equal(outline, 'solid', 'the focus is drawn by an outline')
      await close()
    })
  }

  for (const language of LANGUAGES) {
    it(`nothing moves for somebody who asked for that, ${language}`, async () => {
      const way = { width: 1280, scripts: true, language }
      const { page, go, close } = await watched(way, { reducedMotion: 'reduce' }, { english: CHECK })
      for (const path of ['/', '/check']) {
        await go(path)
        const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter(one => {
          const { transitionDuration, animationName } = getComputedStyle(one)
          return transitionDuration.split(',').some(time => Number.parseFloat(time) > 0) || animationName !== 'none'
        }).map(one => one.outerHTML.slice(0, 100)))
        assert.deepEqual(moving, [], path)
      }
      await look(page, 'reduced motion', 'check', way, CHECK)
      await close()
    })

    it(`letters twice as large stay within the page, ${language}`, async () => {
      const { page, go, close } = await watched({ width: 640, scripts: true, language }, {}, { english: CHECK })
      for (const path of EVERY) {
        await go(path)
        await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => page.evaluate(() => { document.documentElement.style.fontSize = '200%' }))
        assert.deepEqual(await beyond(page), [], path)
      }
      await close()
    })
  }

  it('the first view is small', async () => {
    const { page, context, close } = await watched({ width: 360, scripts: true, language: 'en' })
    const wire = await context.newCDPSession(page)
    await wire.send('Network.enable')
    const sizes = new Map()
    // A drawing written into the style sheet is no request.
    wire.on('Network.responseReceived', ({ requestId, response }) => { if (!response.url.startsWith('data:')) sizes.set(requestId, [response.url, 0]) })
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (sizes.has(requestId)) sizes.get(requestId)[1] = encodedDataLength })
    await page.goto('/', { waitUntil: 'networkidle' })
    const all = [...sizes.values()]
    const bytes = all.reduce((sum, [, size]) => sum + size, 0)
    console.log(`first view: ${all.length} requests, ${bytes} bytes over the wire`)
    assert.ok(all.length <= 4, JSON.stringify(all))
    assert.ok(bytes <= 25_000, JSON.stringify(all))
    await close()
  })
})
