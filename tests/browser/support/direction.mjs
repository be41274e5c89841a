// What a page in a language written from right to left must also be: turned round, true to its language, its foreign
// words said to be foreign, its numbers and postcodes in their own order.

/** What is the same in every language, so that its address need not name one. */
const ALIKE = ['/assets/', '/api/', '/officers', '/map.svg', '/feed.', '/homes.', '/deadlines.ics', '/openapi.json']

/**
 * Returns a line for everything wrong with a page that should be in a language written from right to left. Names of
 * places and councils are no foreign words; neither is what is told to officers and programs.
 */
export function turned(page, code) {
  return page.evaluate(({ code, alike }) => {
    const wrong = []
    const { lang, dir } = document.documentElement
    if (lang !== code || dir !== 'rtl') wrong.push(`the page says lang=${lang} dir=${dir}`)
    if (getComputedStyle(document.body).direction !== 'rtl') wrong.push('the page runs from left to right')

    // Ways on stay in the language, but those that choose another.
    const stays = address => address.searchParams.get('lang') === code || alike.some(one => address.pathname.startsWith(one))
    for (const link of document.querySelectorAll('a[href]:not([hreflang])')) {
      const address = new URL(link.getAttribute('href'), location)
      const within = link.getAttribute('href').startsWith('#')
      if (address.origin === location.origin && !within && !stays(address)) wrong.push(`leaves the language: ${link.outerHTML.slice(0, 160)}`)
    }
    for (const form of document.forms) {
      const asks = form.method === 'get' ? form.elements.lang?.value === code : stays(new URL(form.action))
      if (!asks) wrong.push(`leaves the language: ${form.outerHTML.slice(0, 160)}`)
    }

    // What is written in Latin letters from left to right stays so: a rent, a postcode, an address, a day.
    const RUN = /[-+−/£]?[A-Za-z0-9](?:[A-Za-z0-9£ ,.'’:;/?&=%_#@+−-]*[A-Za-z0-9%+])?/g
    const scrambled = (node, run) => {
      const lines = new Map()
      const range = document.createRange()
      for (let at = run.index; at < run.index + run[0].length; at++) {
        if (node.data[at].trim() === '') continue
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getBoundingClientRect()
        if (box.width === 0) continue
        const line = Math.round(box.bottom / 4)
        if (lines.has(line) && box.left < lines.get(line) - 0.5) return true
        lines.set(line, box.left)
      }
      return false
    }
    // An isolate of isolates alone has no letter to go by, and runs from left to right whatever it holds.
    const astray = text => {
      const open = []
      for (const letter of text) {
        if (letter === '\u2068') open.push({ own: false, arabic: false })
        else if (letter === '\u2066' || letter === '\u2067') open.push({ own: true, arabic: false })
        else if (letter === '\u2069') {
          const { own, arabic } = open.pop() ?? { own: true }
          if (!own && arabic) return true
          if (open.length > 0) open.at(-1).arabic ||= arabic
        } else if (open.length > 0) {
          open.at(-1).own ||= /[\p{L}\u200E\u200F]/u.test(letter)
          open.at(-1).arabic ||= /\p{Script=Arabic}/u.test(letter)
        }
      }
      return false
    }
    const letters = /[A-Za-z]{2}/
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement
      if (parent.closest('script, style, noscript, option, .govuk-visually-hidden')) continue
      if (astray(node.data)) wrong.push(`runs from left to right: ${parent.outerHTML.slice(0, 200)}`)
      for (const run of node.data.matchAll(RUN)) {
        if (scrambled(node, run)) wrong.push(`scrambled: “${run[0]}” in ${parent.outerHTML.slice(0, 200)}`)
      }
    }
    for (const field of document.querySelectorAll('input:not([type=hidden], [type=checkbox], [type=radio]), textarea')) {
      if (letters.test(field.value) && getComputedStyle(field).direction !== 'ltr') wrong.push(`scrambles what is typed: ${field.outerHTML.slice(0, 160)}`)
    }

    // A voice that reads Arabic is told where English begins.
    const foreign = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = foreign.nextNode(); node; node = foreign.nextNode()) {
      const said = node.parentElement.closest('[lang]').lang
      if (node.parentElement.closest('script, style, noscript, code, textarea, [aria-hidden=true]') || said !== code) continue
      // An address is no words.
      const words = node.data.replaceAll(/\S+[/@]\S+/g, '').match(/[A-Za-z][A-Za-z’'-]+/g) ?? []
      const alone = !/[\u0600-\u06FF]/.test(node.data)
      if (alone && words.length >= 3) wrong.push(`not said to be English: “${node.data.trim().slice(0, 120)}” in ${node.parentElement.outerHTML.slice(0, 120)}`)
    }
    return [...new Set(wrong)]
  }, { code, alike: ALIKE })
}
