// Starts the demonstration, as a newcomer would, and ends it by its own process.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The example exports were made the night before: held here, every run finds the same homes.
const NOW = '2026-11-20T12:00:00Z'

/** The root of the project. */
export const ROOT = new URL('../../../', import.meta.url).pathname

/** Where screenshots and pages are kept. */
export const KEPT = join(ROOT, 'target/browser')

/**
 * Starts the site and returns its address, the link that lets the demonstration's officer choose a password, and how to
 * end it; `more` is added to its command line.
 * @throws what the server said, when it ends before it prints an address
 */
export async function start(...more) {
  const state = mkdtempSync(join(tmpdir(), 'browser-tests-'))
  const program = join(ROOT, 'target/debug/server')
  const server = spawn(program, ['--demo', '--state-dir', state, '--listen', '127.0.0.1:0', '--now', NOW, ...more])
  let said = ''
  server.stderr.on('data', text => { said += text })
  const ended = new Promise(done => server.once('close', done))
  const address = new Promise((found, failed) => {
    let printed = ''
    server.stdout.on('data', text => {
      printed += text
      const line = /^http:\/\/[^/\s]+\/?$/m.exec(printed)
      if (line) found({ address: line[0], officer: /^http\S+\/officers\/link\/\S+$/m.exec(printed)?.[0] })
    })
    server.once('error', failed)
    ended.then(() => failed(new Error(`the server ended before it printed an address:\n${printed}${said}`)))
  })
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(state, { recursive: true, force: true })
  }
  try {
    return { ...await address, stop, said: () => said }
  } catch (error) {
    await stop()
    throw error
  }
}
