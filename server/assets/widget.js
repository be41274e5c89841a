// Puts the homes of a search where this script stands on somebody else's page. It sets no cookie and tells nobody anything.
(() => {
  const here = document.currentScript
  if (!here) return
  const said = here.dataset, site = new URL(here.src).origin, asked = new URLSearchParams(said.query || "")
  for (const name of ["title", "count", "colour", "ink", "size"]) if (said[name]) asked.set(name, said[name])
  const frame = document.createElement("iframe")
  frame.src = site + "/widget?" + asked
  frame.title = said.title || "Homes"
  frame.loading = "lazy"
  frame.referrerPolicy = "no-referrer"
  frame.width = "100%"
  frame.height = "600"
  frame.style.border = "0"
  addEventListener("message", event => {
    const height = event.origin === site && event.source === frame.contentWindow && Number(event.data?.homesWidgetHeight)
    if (height > 0) frame.height = Math.min(Math.ceil(height) + 2, 5000)
  })
  here.after(frame)
})()
