// Within the frame: tells the page around it how tall the list is, and nothing else.
if (parent !== window) {
  const tell = () => parent.postMessage({ homesWidgetHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*")
  "ResizeObserver" in window ? new ResizeObserver(tell).observe(document.documentElement) : addEventListener("resize", tell)
  tell()
}
