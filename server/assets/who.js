// Who asks, kept in this browser only when told to, as in an address.
{
const kept = document.getElementById("kept"), say = kept.dataset, keep = document.getElementById("keep")
const fields = [...document.querySelectorAll("#who [name]:not(#eligible, [type=hidden])")]
const make = (tag, its) => Object.assign(document.createElement(tag), its)
const button = (textContent, onclick) => make("button", {type: "button", className: "govuk-button govuk-button--secondary", textContent, onclick})
const read = () => new URLSearchParams(localStorage.who)
const said = make("div", {tabIndex: -1})
said.setAttribute("role", "status")
const tell = text => (said.textContent = text, show())
const use = button("", () => {
  const what = read(), there = new URL(location)
  if (fields[0]) {
    for (const field of fields) field.value = what.get(field.name) || ""
    return fields[0].form.submit()
  }
  what.forEach((value, name) => there.searchParams.set(name, value))
  there.hash = "can-you"
  location = there
})
const forget = button(say.forget, () => {
  localStorage.removeItem("who")
  tell(say.forgotten)
  said.focus()
})
const here = make("p", {textContent: say.here})
const show = () => {
  const what = read(), text = what.get("household") || [...what.values()].join(", "), asked = new URLSearchParams(location.search)
  const told = fields[0] ? fields.some(field => field.value) : [...what.keys()].some(name => asked.has(name))
  use.textContent = say.use.replace("%", () => text)
  kept.replaceChildren(...told ? [here, forget] : [use, " ", forget])
  kept.hidden = !text
  if (keep) keep.hidden = !told
}
keep?.append(button(say.keep, () => {
  const what = read()
  for (const {name, value} of fields) value ? what.set(name, value) : what.delete(name)
  try {
    localStorage.who = what
    tell(say.kept)
  } catch {
    tell(say.failed)
  }
}), " ", say.warning)
try {
  show()
  kept.before(said)
  onpageshow = onstorage = show
  document.getElementById("who")?.addEventListener("input", show)
} catch { // Storage is refused.
  kept.hidden = true
}
}
