// A file of a system nobody has seen: what is asked about its columns, until its homes are found and the next file is read.
// On a site of its own: the layout is kept.

import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { ENGLISH, follow, journey } from '../support/journey.mjs'
import { start } from '../support/site.mjs'

const EMAIL = 'officer.example@example.org'
const PASSWORD = 'four plain words together'

let site
before(async () => {
  site = await start()
  site.address = site.address.replace(/\/$/, '')
  const body = new URLSearchParams({ password: PASSWORD, again: PASSWORD })
  const answer = await fetch(site.officer, { method: 'POST', body, redirect: 'manual' })
  assert.equal(answer.status, 303)
})
after(async () => {
  await site.stop()
  assert.doesNotMatch(site.said(), /ERROR|panicked/)
})

/** Each way has a council of its own: what one keeps, the next would find. */
const COUNCILS = {
  '360 true': { name: 'Islington', code: 'E09000019', postcode: 'N1 1AA' },
  '360 false': { name: 'Barnet', code: 'E09000003', postcode: 'N3 1AA' },
  '1280 true': { name: 'Ealing', code: 'E09000009', postcode: 'W5 2BY' },
  '1280 false': { name: 'Bromley', code: 'E09000006', postcode: 'BR1 1AA' },
}

const exported = postcode => `Adv No,Addr,PCode,Prop Typ,BR,Nt Rent,S/C,Adv Cls,Outg Tnt,Thing
A1,1 Example Street,${postcode},FLT,1,101.50,5.00,10/12/2026,Tenant Example,
A2,2 Example Street,${postcode},MAI,2,122.00,6.00,10/12/2026,,
A3,3 Example Street,${postcode},FLT,2,123.00,5.50,10/12/2026,Tenant Example,
A4,4 Example Street,${postcode},QQX,3,143.75,0.00,10/12/2026,Tenant Example,
`

const press = (page, name) => follow(page, page.getByRole('button', { name, exact: true }))

async function send(page, council, name, text) {
  await page.goto('/officers/uploads')
  await page.locator('select#council').selectOption(council.code)
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await press(page, 'Send and look at it')
}

journey('an unknown file to live', async ({ page, see, width, scripts }) => {
  const council = COUNCILS[`${width} ${scripts}`]
  await page.goto('/officers/sign-in')
  await page.locator('#email').fill(EMAIL)
  await page.locator('#password').fill(PASSWORD)
  await press(page, 'Sign in')
  await send(page, council, 'tonight.csv', exported(council.postcode))
  await see('a file nobody has seen')
  await follow(page, page.getByRole('link', { name: /^Answer the questions about its columns/ }).first())
  assert.ok(!(await page.content()).includes('Tenant Example'), 'what must not be published is not shown')
  await see('what is asked')
  await page.getByLabel('QQX').selectOption('house')
  await page.locator('#note').fill('Nt Rent is net weekly rent over 48 weeks.')
  await press(page, 'See what this gives')
  assert.equal(await page.locator('#period-F').inputValue(), '48 weeks')
  assert.match(await page.locator('main').innerText(), /no questions are left/)
  await see('what it gives')
  await press(page, 'Keep this layout')
  await page.getByText('The layout is kept').waitFor()
  await see('the layout kept')
  await press(page, 'Publish this file')
  await page.getByText('The homes can be found now').waitFor()
  await page.goto(`/homes/${council.code}/A1`)
  await page.getByText('1 Example Street').first().waitFor()
  // The next file has a column of another name.
  await send(page, council, 'later.csv', exported(council.postcode).replace('Adv Cls', 'Bidding deadline'))
  assert.match(await page.locator('main').innerText(), /Adv Cls/)
  await see('a renamed column')
  await follow(page, page.getByRole('link', { name: 'See and change how its columns are read' }))
  await see('layouts')
}, { ways: ENGLISH, cookies: ['__Host-session'], site: () => site.address })

/** Every stop of the Tab key on a page, from its beginning: what it is, where, and whether one sees that it is there. */
async function stops(page) {
  const found = []
  for (let more = 0; more < 400; more += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      const { top, left, width, height } = at.getBoundingClientRect()
      const look = getComputedStyle(at)
      const seen = look.boxShadow !== 'none' || (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0)
      const form = at.closest('form#columns') !== null
      return {
        name: at.id || at.getAttribute('value') || at.textContent.trim(),
        form,
        top: top + scrollY,
        left,
        inside: left >= 0 && left + width <= innerWidth + 1 && height > 0,
        seen,
        there: top >= 0 && top < innerHeight,
      }
    })
    if (!stop) break
    if (found.length > 0 && stop.name === found[0].name && stop.top === found[0].top) break
    found.push(stop)
  }
  return found
}

/** Comes to an element by the Tab key alone. */
async function tabTo(page, selector) {
  for (let more = 0; more < 400; more += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
  }
  assert.fail(`the Tab key does not come to ${selector}`)
}

journey('the layout page by keyboard', async ({ page, see }) => {
  await page.goto('/officers/sign-in')
  await page.locator('#email').fill(EMAIL)
  await page.locator('#password').fill(PASSWORD)
  await press(page, 'Sign in')
  // Nothing is kept here, so that every way finds the same questions.
  await send(page, { code: 'E09000024' }, 'keyboard.csv', exported('SW19 1AA'))
  await follow(page, page.getByRole('link', { name: /^Answer the questions about its columns/ }).first())
  const address = page.url()
  const walked = await stops(page)
  const form = walked.filter(stop => stop.form)
  const asked = await page.locator('form#columns :is(select, input:not([type=hidden]), textarea, button, summary)').evaluateAll(
    all => all.filter(one => one.checkVisibility()).map(one => one.id || one.getAttribute('value') || one.textContent.trim()),
  )
  assert.deepEqual(form.map(stop => stop.name), asked, 'everything there is to answer is come to once, in the order it is read')
  for (const [at, stop] of form.entries()) {
    assert.ok(at === 0 || stop.top >= form[at - 1].top - 1, `${stop.name} stands below what comes before it`)
    assert.ok(stop.inside, `${stop.name} is on the screen from side to side`)
  }
  for (const stop of walked) assert.ok(stop.seen && stop.there, `one sees that ${stop.name} has the focus`)
  // Answered without a pointer: a word by its first letters, the note by typing, and sent.
  await page.goto(address)
  const word = page.getByLabel('QQX')
  await tabTo(page, `[id="${await word.getAttribute('id')}"]`)
  await page.keyboard.type('house')
  await tabTo(page, '#note')
  await page.keyboard.type('Nt Rent is net weekly rent over 48 weeks.')
  await see('answered by keyboard')
  await tabTo(page, 'button[value=look]')
  await Promise.all([page.waitForURL(/looked=yes/), page.keyboard.press('Enter')])
  assert.equal(await page.evaluate(() => document.activeElement.id), 'gives', 'what was asked for has the focus')
  assert.equal(await word.inputValue(), 'house')
  assert.match(await page.locator('main').innerText(), /no questions are left/)
  await see('what it gives, by keyboard')
  // What cannot be taken is said where the keyboard is.
  await tabTo(page, '#reads-A')
  await page.keyboard.type('Nothing')
  await tabTo(page, 'button[value=keep]')
  await Promise.all([page.waitForResponse(answer => answer.status() === 400), page.keyboard.press('Enter')])
  await page.locator('.govuk-error-summary').waitFor()
  assert.ok(await page.evaluate(() => document.activeElement.matches('.govuk-error-summary')), 'the refusal has the focus')
  await see('refused, by keyboard')
}, { ways: ENGLISH, cookies: ['__Host-session'], site: () => site.address })
