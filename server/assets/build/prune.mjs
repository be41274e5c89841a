// Takes out of the compiled style sheet what no page uses: whole variants of components, and what paper alone would see
// of a typeface's size. Reads standard input, writes standard output.
//
// Somebody whose page needs one of these takes its line away and runs build.sh.

import { readFileSync } from 'node:fs'

const UNUSED = [
  /\.govuk-summary-card/, /\.govuk-button--(inverse|start)/, /\.govuk-button__start-icon/, /\.govuk-link--inverse/, /\.govuk-link--no-visited-state/,
  /\.govuk-back-link--inverse/, /\.govuk-breadcrumbs--inverse/, /\.govuk-service-navigation--inverse/, /\.govuk-generic-header--/,
  /\.govuk-heading-xl/, /\.govuk-caption-(xl|m)\b/, /\.govuk-body-lead\b/, /\.govuk-section-break/, /\.govuk-list--spaced/,
  /\.govuk-pagination--block/, /\.govuk-pagination__(icon|link-label)/, /\.govuk-checkboxes__(conditional|divider)/,
  /\.govuk-input__(prefix|suffix|wrapper)/, /\.govuk-input--extra-letter-spacing/,
  /\.govuk-file-upload-button/, /\.govuk-file-upload-dropzone/, /\.govuk-fieldset__legend--(xl|l)\b/, /\.govuk-fieldset__heading/, /\.govuk-label--(xl|l)\b/,
  /\]\.govuk-link::after/, /\.govuk-label-wrapper/, /\.govuk-table__caption--(xl|l)\b/, /\.govuk-hint--/, /\.govuk-clearfix/, /\.govuk-main-wrapper/, /\.govuk-frontend-supported/,
  /\.govuk-link--(muted|text-colour|no-underline)/, /\.govuk-link-image/, /\.govuk-list--number/, /\.govuk-label--[ms]\b/, /\.govuk-body-s\b/, /\.govuk-checkboxes__hint/,
  /\.govuk-pagination__item--(current|ellipsis)/, /\.govuk-pagination__(list|link-title--decorated)/, /\.govuk-summary-list__actions/,
  /\.govuk-summary-list(__row)?--no-/, /\.govuk-table--/, /\.govuk-table__(caption|(cell|header)--numeric)/, /\.govuk-tag--(magenta|pink|purple|teal|turquoise)/,
  /\.govuk-notification-banner(--success|__link)/, /\.govuk-file-upload-wrapper/, /\.govuk-drop-zone/,
]
/** What paper alone sees: the size of letters in points; the screen's sizes print as well. */
const SIZE_ON_PAPER = /^(font-size:\d+pt|line-height:[\d.]+|font-family:[^;]*|color:#000|;)*$/

const css = readFileSync(0, 'utf8')
process.stdout.write(pruned(css.slice(css.indexOf('/*!'), css.indexOf('*/') + 2)) + pruned(css.slice(css.indexOf('*/') + 2)))

/** Returns rules without those that are unused, and without what is left empty. */
function pruned(rules) {
  let kept = ''
  for (let at = 0; at < rules.length;) {
    if (rules.startsWith('/*', at)) {
      const end = rules.indexOf('*/', at) + 2
      kept += rules.slice(at, end)
      at = end
      continue
    }
    const open = rules.indexOf('{', at)
    if (open < 0) return kept + rules.slice(at)
    const close = matching(rules, open)
    const head = rules.slice(at, open), body = rules.slice(open + 1, close)
    at = close + 1
    if (head.startsWith('@media print') && body.split(/[{}]/).filter((_, part) => part % 2 === 1).every(said => SIZE_ON_PAPER.test(said))) continue
    if (/^@(media|supports)/.test(head)) {
      const inner = pruned(body)
      if (inner) kept += `${head}{${inner}}`
      continue
    }
    const used = head.startsWith('@') ? [head] : selectors(head).filter(one => !UNUSED.some(unused => unused.test(one)))
    if (used.length > 0) kept += `${used.join(',')}{${body}}`
  }
  return kept
}

/** Returns where the brace opened at `open` is closed; none stands within the quoted drawings. */
function matching(rules, open) {
  for (let at = open, depth = 0; at < rules.length; at++) {
    if (rules[at] === '{') depth++
    if (rules[at] === '}' && --depth === 0) return at
  }
  throw new Error(`a brace is not closed: ${rules.slice(open, open + 80)}`)
}

/** Returns the selectors of a list; commas in brackets part nothing. */
function selectors(list) {
  const parts = ['']
  let depth = 0
  for (const letter of list) {
    if (letter === '(' || letter === '[') depth++
    if (letter === ')' || letter === ']') depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}
