// Starts the site once, runs every file of journeys/ against it, then has the HTML of every page they met checked.

import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { check } from './markup.mjs'
import { KEPT, start } from './site.mjs'

const here = new URL('../', import.meta.url).pathname
const only = process.argv[2]
const began = Date.now()

rmSync(KEPT, { recursive: true, force: true })
mkdirSync(KEPT, { recursive: true })
// Journeys may come from addresses of their own, as through a proxy: only so often may one address report a problem.
const site = await start('--trusted-proxy', '127.0.0.1')
let failed = true
try {
  failed = await journeys(site.address) !== 0
  const wrong = await check()
  for (const line of wrong.lines) console.error(line)
  console.log(`HTML: ${wrong.pages} pages checked, ${wrong.lines.length} mistakes`)
  failed ||= wrong.lines.length > 0
  if (/ERROR|panicked/.test(site.said())) {
    console.error(`the server complained:\n${site.said()}`)
    failed = true
  }
} finally {
  await site.stop()
}
console.log(`screenshots are in ${KEPT}; browser tests took ${((Date.now() - began) / 60000).toFixed(1)} min`)
process.exitCode = failed ? 1 : 0

/** Runs the journeys and returns the test runner's exit code. */
function journeys(address) {
  const files = readdirSync(join(here, 'journeys')).map(name => join(here, 'journeys', name))
  const chosen = only ? ['--test-name-pattern', only] : []
  const runner = spawn(process.execPath, ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...chosen, ...files], {
    stdio: 'inherit',
    env: { ...process.env, SITE: address },
  })
  return new Promise(done => runner.once('close', done))
}
