// Optional: every page works without it.
(() => {
  // A link to something inside a closed part opens that part.
  const reveal = () => {
    let target = null
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))) } catch { return }
    const closed = target && target.closest("details:not([open])")
    if (!closed) return
    closed.open = true
    target.scrollIntoView()
  }
  addEventListener("hashchange", reveal)
  reveal()

  // `/` goes to the search field of the page, unless someone is typing.
  addEventListener("keydown", (event) => {
    const search = document.getElementById("q")
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !search) return
    if (event.target.closest("input, textarea, select, [contenteditable]")) return
    event.preventDefault()
    search.focus()
    search.select()
  })

  // A field that narrows a long list to the entries with all its words.
  const box = document.querySelector("[data-filter]")
  const lists = document.querySelector(".lists")
  if (!box || !lists) return
  const field = box.querySelector("input")
  const output = box.querySelector("output")
  const entries = [...lists.querySelectorAll(".rows > li, .actions tbody tr, .counts tbody tr, .rank > li, .once > li")]
    .map((element) => ({ element, text: element.textContent.toLowerCase() }))
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
    let count = 0
    for (const { element, text } of entries) {
      const fits = words.every((word) => text.includes(word))
      element.hidden = !fits
      if (fits) count += 1
    }
    for (const section of lists.querySelectorAll("section, details")) {
      section.hidden = !section.querySelector("li:not([hidden]), tbody tr:not([hidden])")
      // What is found must be seen.
      if (words.length && section.localName === "details") section.open = true
    }
    output.textContent = words.length ? `${count} / ${entries.length}` : ""
  }
  field.addEventListener("input", narrow)
  if (field.value) narrow()
})()
