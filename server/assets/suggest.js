// A combobox (ARIA 1.2) of the box and of the place field. Only the last words typed are sent; none where data is saved.
navigator.connection?.saveData || [["q", ""], ["near", "near "]].forEach(([id, before]) => {
const box = document.getElementById(id), make = (tag, its) => {
  const made = document.createElement(tag)
  for (const name in its) made.setAttribute(name, its[name])
  return made
}
const list = make("ul", {role: "listbox", id: id + "-list", class: "app-suggest", "aria-label": box.labels[0].textContent, tabindex: -1})
const said = make("p", {role: "status", class: "govuk-visually-hidden"})
let timer, asked, active, press
const set = (name, value) => box.setAttribute(name, value)
const mark = option => {
  active?.setAttribute("aria-selected", false)
  active = option
  active?.setAttribute("aria-selected", true)
  active?.scrollIntoView({block: "nearest"})
  set("aria-activedescendant", active?.id || "")
}
const show = options => {
  mark()
  list.replaceChildren(...options)
  list.hidden = !options[0]
  box.parentNode.classList.toggle("app-suggests", !!options[0])
  set("aria-expanded", !!options[0])
  said.textContent = options[0] ? options.length + " " + box.form.dataset.suggestions : ""
}
const stop = () => (clearTimeout(timer), asked?.abort())
const close = () => (stop(), show([]))
const ask = async () => {
  const [words] = box.value.match(/(\S+\s*){0,6}$/), head = box.value.slice(0, -words.length)
  try {
    const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(before + words), asked = new AbortController)
    show((await answer.json()).suggestions.map((one, at) => {
      const option = make("li", {role: "option", lang: "en", dir: "auto", id: list.id + at, "aria-selected": false})
      option.textContent = one.label + (one.detail ? ", " + one.detail : "")
      option.onclick = () => (box.value = before ? one.label : head + one.text, close())
      return option
    }))
  } catch (error) {
    error.name == "AbortError" || show([])
  }
}
box.oninput = () => {
  stop()
  box.value.trim()[1] ? timer = setTimeout(ask, 150) : show([])
}
list.onmousedown = event => event.preventDefault()
// Whatever is pressed stays where it is until it is let go: the list closes after the click.
addEventListener("pointerdown", event => press = event.target != box)
addEventListener("click", event => (press = false, event.target == box || close()))
box.onblur = () => press || close()
box.onkeydown = event => {
  const way = {ArrowDown: () => mark(active?.nextSibling || list.firstChild), ArrowUp: () => mark(active?.previousSibling || list.lastChild),
    Escape: close, Enter: active && (() => active.click())}[event.key]
  if (list.hidden || event.isComposing || !way) return
  way()
  event.preventDefault()
}
set("role", "combobox")
set("aria-autocomplete", "list")
set("aria-controls", list.id)
set("autocomplete", "off")
box.after(list, said)
show([])
})
