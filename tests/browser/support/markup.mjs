// Keeps the HTML of every page met, as it was sent, and has the Nu HTML checker read all of it at once.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT } from './site.mjs'

const PAGES = join(KEPT, 'html')
const CHECKER = new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url).pathname

/** Keeps a page under a name that two workers agree on. */
export function keep(address, html) {
  mkdirSync(PAGES, { recursive: true })
  const name = createHash('sha256').update(html).digest('hex').slice(0, 16)
  writeFileSync(join(PAGES, `${name}.html`), html)
  writeFileSync(join(PAGES, `${name}.url`), address)
}

/** Returns how many pages there were, and a line for each mistake. */
export async function check() {
  let names = []
  try {
    names = readdirSync(PAGES).filter(name => name.endsWith('.html'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  if (names.length === 0) return { pages: 0, lines: [] }
  const files = names.map(name => join(PAGES, name))
  const said = await new Promise((done, failed) => {
    execFile('java', ['-jar', CHECKER, '--format', 'json', '--stdout', '--exit-zero-always', ...files], { maxBuffer: 1 << 26 },
      (error, out) => error ? failed(error) : done(out))
  })
  const lines = JSON.parse(said).messages.map(({ url, lastLine, type, subType, message, extract }) => {
    const address = readFileSync(url.replace(/^file:/, '').replace(/html$/, 'url'), 'utf8')
    return `${address} line ${lastLine}: ${subType ?? type}: ${message} ${extract ?? ''}`
  })
  return { pages: names.length, lines: [...new Set(lines)] }
}
