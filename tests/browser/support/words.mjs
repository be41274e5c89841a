// The site's own wording, said as the server says it, so that a journey finds things by their names in any language.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import { ROOT } from './site.mjs'

/** What a journey does not know of a sentence: it matches anything. */
export const ANY = '\uFFFF'

// Marks that turn or isolate what is written around them are seen by nobody, and in no name.
const MARKS = '\u061C\u200E\u200F\u2066-\u2069'

/** A number as it stands in a sentence: digits alone, in every language. */
class Plain extends FluentNumber {
  toString() {
    return String(this.value)
  }
}

function bundle(code) {
  const folder = join(ROOT, 'data/wording', code)
  const made = new FluentBundle(code)
  for (const name of readdirSync(folder)) {
    assert.deepEqual(made.addResource(new FluentResource(readFileSync(join(folder, name), 'utf8'))), [], `${code}/${name}`)
  }
  return made
}

/**
 * Returns how a language says things: `say(id, args)`, without marks of direction. What only officers are told is said in
 * English, as on the pages. `id.name` is a sentence's companion of that name.
 */
export function wording(code) {
  const own = bundle(code)
  const english = code === 'en' ? own : bundle('en')
  return (id, args = {}) => {
    const [name, companion] = id.split('.')
    const from = own.hasMessage(name) ? own : english
    const message = from.getMessage(name)
    const pattern = companion ? message?.attributes[companion] : message?.value
    assert.ok(pattern, `no sentence ${id}`)
    const given = Object.entries(args).map(([key, value]) => [key, typeof value === 'number' ? new Plain(value) : value])
    return plain(from.formatPattern(pattern, Object.fromEntries(given)))
  }
}

/** Returns a text without marks of direction, its blanks made one. */
export function plain(text) {
  return text.replaceAll(new RegExp(`[${MARKS}]`, 'g'), '').replaceAll(/\s+/g, ' ').trim()
}

function pattern(text) {
  const one = letter => {
    if (letter === ANY) return '.+?'
    return letter === ' ' ? '\\s+' : letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  }
  return [...text].map(one).join(`[${MARKS}]*`)
}

/** Matches this text and nothing else. */
export const exactly = text => new RegExp(`^[${MARKS}\\s]*${pattern(text)}[${MARKS}\\s]*$`)

/** Matches what begins with this text. */
export const begins = text => new RegExp(`^[${MARKS}\\s]*${pattern(text)}`)

/** Matches what holds this text. */
export const holds = text => new RegExp(pattern(text))

/** Matches what begins with a number. */
export const NUMBERED = new RegExp(`^[${MARKS}\\s]*\\d`)
