// A map that moves and can be drawn on, over the same data; it comes only when somebody asks for it.
{
const more = document.getElementById("map-more"), say = more.dataset, [start, said] = more.children
const make = (tag, its, ...inside) => {
  const made = Object.assign(document.createElement(tag), its)
  made.append(...inside)
  return made
}
const load = (tag, its) => new Promise((onload, onerror) => document.head.append(make(tag, {...its, onload, onerror})))
const round = degrees => Math.round(degrees * 1e6) / 1e6
const sides = box => [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()].map(round).join()
// The same search, elsewhere: in a box or in a shape instead of where it was.
const go = (name, value) => {
  const there = new URL(say.page, location)
  there.searchParams.set(name, value)
  location = there
}

const open = () => {
  const frame = say.frame.split(",").map(Number), drawn = document.querySelector("svg.app-map")
  const box = make("div", {className: "app-map app-map--moving"})
  drawn.replaceWith(box)
  // Degrees to the east are narrower than degrees to the north here: half way up England and Wales.
  const across = Math.cos(52.5 * Math.PI / 180)
  const crs = L.extend({}, L.CRS.EPSG4326, {transformation: L.transformation(across / 180, 1, -1 / 180, .5)})
  const map = L.map(box, {crs, minZoom: 6, maxZoom: 17, zoomSnap: .5, maxBounds: [[48, -12], [62, 5]], zoomControl: false, attributionControl: false})
  L.control.zoom({zoomInTitle: say.in, zoomOutTitle: say.out}).addTo(map)
  map.fitBounds([[frame[1], frame[0]], [frame[3], frame[2]]])

  // Marks that would lie on each other are one.
  const width = count => 30 + 4 * String(count).length
  const apart = cells => cells.reduce((kept, cell) => {
    const at = map.latLngToLayerPoint(Object.values(cell.centre))
    const other = kept.find(one => at.distanceTo(one.at) < (width(cell.count) + width(one.count)) / 2 + 2)
    if (!other) return [...kept, {...cell, at}]
    const [a, b] = [other.bbox, cell.bbox]
    other.count += cell.count
    other.bbox = {west: Math.min(a.west, b.west), south: Math.min(a.south, b.south), east: Math.max(a.east, b.east), north: Math.max(a.north, b.north)}
    return kept
  }, [])

  const marks = L.layerGroup().addTo(map)
  let ground, asked
  const look = async () => {
    asked?.abort()
    const here = map.getBounds(), wide = here.pad(.3), now = asked = new AbortController
    const next = L.imageOverlay(say.ground + sides(wide) + "&width=" + Math.round(map.getSize().x * 1.6), wide).addTo(map), last = ground
    next.once("load", () => last?.remove())
    ground = next
    try {
      const answer = await fetch(say.api + "&map=" + sides(here), now)
      const {map: {cells}} = await answer.json()
      // What is taken away must not take the place somebody is at with it.
      if (box.contains(document.activeElement) && document.activeElement != box) box.focus({preventScroll: true})
      marks.clearLayers()
      for (const {count, centre, bbox} of apart(cells)) {
        const size = width(count), text = say.homes + " " + count
        const icon = L.divIcon({className: "app-map__mark", html: count, iconSize: [size, size]})
        const mark = L.marker([centre.lat, centre.lon], {icon, title: text, alt: text}).addTo(marks)
        mark.getElement().setAttribute("aria-label", text)
        mark.on("click keypress", event => {
          const key = event.originalEvent.key
          if (drawing || key && key != "Enter" && key != " ") return
          event.originalEvent.preventDefault()
          const near = bbox.east - bbox.west < .002 && bbox.north - bbox.south < .002
          near ? go("bbox", [bbox.west, bbox.south, bbox.east, bbox.north]) : map.flyToBounds([[bbox.south, bbox.west], [bbox.north, bbox.east]], {padding: [40, 40], animate: !still})
        })
      }
      drawing || (said.textContent = say.moved + " " + cells.reduce((all, cell) => all + cell.count, 0))
    } catch (error) {
      error.name == "AbortError" || (said.textContent = say.failed)
    }
  }
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches
  map.on("moveend", look)
  look()

  // Corners by pressing on the map or, from the keyboard, by moving it under the cross in its middle.
  let drawing = false
  const shape = L.polygon([], {color: "#0b0c0c", weight: 3, fillOpacity: .15, interactive: false}), cross = make("div", {className: "app-map__cross", hidden: true})
  box.append(cross)
  const button = (text, onclick) => make("button", {type: "button", className: "govuk-button govuk-button--secondary", onclick}, text)
  const corners = () => shape.getLatLngs()[0] ?? []
  const set = all => {
    shape.setLatLngs(all)
    corner.hidden = undo.hidden = stop.hidden = cross.hidden = !drawing
    area.hidden = draw.hidden = drawing
    undo.disabled = !all[0]
    finish.hidden = !all[2]
    said.textContent = drawing ? say.how + " " + say.corners + " " + all.length : ""
  }
  const add = place => corners().length < 200 && set([...corners(), place])
  const area = button(say.area, () => go("bbox", sides(map.getBounds())))
  const draw = button(say.draw, () => {
    drawing = true
    shape.addTo(map)
    map.doubleClickZoom.disable()
    set([])
    corner.focus()
  })
  const corner = button(say.corner, () => add(map.getCenter()))
  const undo = button(say.undo, () => set(corners().slice(0, -1)))
  const finish = button(say.finish, () => go("polygon", corners().map(({lng, lat}) => round(lng) + "," + round(lat)).join(";")))
  const stop = button(say.stop, () => {
    drawing = false
    shape.remove()
    map.doubleClickZoom.enable()
    set([])
    draw.focus()
  })
  map.on("click", event => drawing && add(event.latlng))
  start.replaceWith(make("div", {className: "app-map__tools"}, area, draw, corner, undo, finish, stop))
  // These move the drawing that was here.
  more.nextElementSibling.remove()
  set([])
  box.tabIndex = 0
  box.setAttribute("role", "group")
  box.setAttribute("aria-label", say.name)
  box.focus({preventScroll: true})
}

more.hidden = false
start.onclick = async () => {
  start.disabled = true
  try {
    await Promise.all([load("link", {rel: "stylesheet", href: say.sheet}), load("link", {rel: "stylesheet", href: say.look}), load("script", {src: say.leaflet})])
    open()
  } catch {
    said.textContent = say.failed
    start.disabled = false
  }
}
}
