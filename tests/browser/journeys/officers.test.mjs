// What a housing officer does: signs in, sends tonight's file, sees what is wrong with it, decides, puts a home right, goes back,
// looks after people and tokens. On a site of its own: what is published here must change nothing for others' journeys.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { ENGLISH, follow, journey as walked } from '../support/journey.mjs'
import { ROOT, start } from '../support/site.mjs'

const EMAIL = 'officer.example@example.org'
const PASSWORD = 'four plain words together'
const FILE = readFileSync(join(ROOT, 'data/examples/lambeth_2026-11-20.csv'), 'utf8')
const REFERENCE = '0041880'

let site
before(async () => {
  site = await start()
  site.address = site.address.replace(/\/$/, '')
})
after(async () => {
  await site.stop()
  assert.doesNotMatch(site.said(), /ERROR|panicked/)
})

const journey = (title, walk) =>
  walked(title, walk, {
    ways: ENGLISH,
    cookies: ['__Host-session'],
    site: () => site.address,
  })

const press = (page, name) => follow(page, page.getByRole('button', { name, exact: true }))

async function signIn(page, email = EMAIL) {
  await page.goto('/officers/sign-in')
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(PASSWORD)
  await press(page, 'Sign in')
}

/** Chooses a password by a link that works once. */
async function choose(page, link) {
  await page.goto(link)
  for (const field of await page.locator('input[type=password]').all()) await field.fill(PASSWORD)
  await follow(page, page.locator('main button'))
}

/** Sends a file for Lambeth, and comes to what was understood of it. */
async function send(page, name, text) {
  await page.goto('/officers/uploads')
  await page.locator('select#council').selectOption({ label: 'Lambeth' })
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await press(page, 'Send and look at it')
}

let chosen = false
journey('an officer: first sign-in', async ({ page, see, width, scripts }) => {
  const way = `${width}.${scripts ? 'with' : 'without'}`
  if (!chosen) await choose(page, site.officer)
  chosen = true
  await signIn(page)
  await see('signed in')
  // A colleague is invited by a link, shown once, and chooses a password.
  await page.goto('/officers/people/add')
  await page.locator('#name').fill('Colleague Example')
  await page.locator('#email').fill(`colleague.${way}@example.org`)
  await page.locator('#over').selectOption({ label: 'Lambeth' })
  await press(page, 'Add them and show the link')
  const link = (await page.locator('code').first().textContent()).trim()
  await see('an invitation')
  await press(page, 'Sign out')
  await choose(page, link)
  await signIn(page, `colleague.${way}@example.org`)
  await page.goto('/officers/account')
  await see('the account')
  await page.goto('/officers/sign-in')
  await page.goto(link)
  await see('a link used before')
})

journey('an officer: a bad file', async ({ page, see }) => {
  await signIn(page)
  const lines = FILE.trimEnd().split('\n')
  const spoilt = [...lines.slice(0, 2).map(line => line.replace(',150.63,', ',TBC,')), ...lines.slice(2)].join('\n')
  await send(page, 'lambeth_tonight.csv', `${spoilt}\n`)
  const wrong = page.getByText('P2 "TBC" is not an amount')
  await wrong.waitFor()
  await see('what is wrong')
  await follow(page, page.getByRole('link', { name: 'Correct P2' }))
  await page.locator('#value').fill('150.63')
  await see('a cell')
  await follow(page, page.locator('main form button'))
  assert.equal(await wrong.count(), 0, 'the cell is right')
  await see('the file put right')
  await press(page, 'Do not publish it')
  await see('laid aside')
})

journey('an officer: a held file', async ({ page, see }) => {
  await signIn(page)
  await send(page, 'lambeth_short.csv', `${FILE.split('\n').slice(0, 30).join('\n')}\n`)
  await page.locator('.govuk-warning-text').waitFor()
  await see('held')
  await press(page, 'Publish it all the same')
  await page.locator('.govuk-error-summary').waitFor()
  await see('no reason given')
  await press(page, 'Do not publish it')
  await page.goto('/officers/uploads')
  await see('files received')
})

journey('an officer: a correction', async ({ page, see }) => {
  await signIn(page)
  await page.goto('/officers/homes')
  await page.locator('#authority').selectOption({ label: 'Lambeth' })
  await page.locator('#reference').fill(REFERENCE)
  await press(page, 'Show')
  await see('a home of ours')
  await page.locator('#field').selectOption('bedrooms')
  await page.locator('#value').fill('3')
  await follow(page, page.locator('form[action="/officers/homes/correct"] button'))
  await page.locator('#reason').fill('The advert says three')
  await see('what would change')
  await press(page, 'Correct it')
  await see('corrected')
  await page.goto(`/homes/E09000022/${REFERENCE}`)
  await page.locator('h1').filter({ hasText: '3-bedroom flat' }).waitFor()
  await page.goBack()
  await page.locator('[id^=back-]').fill('It was right before')
  await follow(page, page.locator('form[action="/officers/homes/restore"] button'))
  await page.goto(`/homes/E09000022/${REFERENCE}`)
  await page.locator('h1').filter({ hasText: '2-bedroom flat' }).waitFor()
})

journey('an officer: going back', async ({ page, see }) => {
  await signIn(page)
  const lines = FILE.trimEnd().split('\n')
  await send(page, 'lambeth_less.csv', `${[lines[0], ...lines.slice(2)].join('\n')}\n`)
  await see('what it changes')
  await press(page, 'Publish this file')
  await see('published')
  await page.goto('/officers/publications')
  await page.locator('#authority').selectOption({ label: 'Lambeth' })
  await press(page, 'Show')
  await see('publications')
  await follow(page, page.getByRole('link', { name: /^Compare with now/ }).nth(1))
  await see('compared')
  await page.goBack()
  await follow(page, page.getByRole('link', { name: /^Go back to this/ }).first())
  await page.locator('#reason').fill('A home was missing')
  await see('before going back')
  await press(page, 'Go back to it')
  await see('gone back')
  const again = await page.request.get('/homes/E09000022/0041873')
  assert.match(await again.text(), /maisonette/, 'the home is there again')
})

journey('an officer: a revoked token', async ({ page, see, width, scripts }) => {
  const way = `${width}.${scripts ? 'with' : 'without'}`
  await signIn(page)
  await page.goto('/officers/tokens/add')
  await page.locator('#council').selectOption({ label: 'Lambeth' })
  await page.locator('#label').fill(`nightly ${way}`)
  await page.locator('input[name=scope]').first().check()
  await press(page, 'Make a token')
  const secret = (await page.locator('code').first().textContent()).trim()
  await see('shown once')
  const put = async () => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'text/csv' }
    const sent = await fetch(`${site.address}/api/v1/uploads/lambeth?dry_run=true`, { method: 'PUT', headers, body: FILE })
    return sent.status
  }
  assert.ok(await put() < 300)
  await page.goto('/officers/tokens')
  await see('tokens')
  await press(page, await page.getByRole('button', { name: new RegExp(`nightly ${way}`) }).first().textContent())
  assert.equal(await put(), 401)
  // Whoever reports a problem is told that it was received: admins see that, and no whole address.
  const body = new URLSearchParams({ kind: 'gone', text: '', contact: `seeker.${way}@example.org` })
  const reported = await fetch(`${site.address}/homes/E09000022/${REFERENCE}/report`, { method: 'POST', body, redirect: 'manual' })
  assert.ok(reported.status < 400)
  await page.goto('/officers/deliveries')
  assert.match(await page.locator('main').innerText(), /s…@example\.org, by e-mail/)
  assert.ok(!(await page.content()).includes('seeker.'), 'no address is shown whole')
  await see('deliveries')
  await page.goto('/officers/audit')
  await see('the audit')
})
