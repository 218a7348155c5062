// Searches the archive on the search page. What the files of the index hold is written in
// Sources/Sites/Search/SearchFormat.swift; how reports are split into words, in SearchWords.swift.
(() => {
  const form = document.querySelector("form[data-index]")
  if (!form) return
  const { index: folder, root } = form.dataset
  const field = form.elements.q
  const selects = [...form.querySelectorAll("select")]
  const status = document.getElementById("search-status")
  const results = document.getElementById("search-results")
  const list = results.querySelector("ol")
  const more = results.querySelector("button")
  const everything = document.getElementById("search-all")
  const pageSize = 10
  const wordLimit = 8

  // Files of the index are scripts that hand over what they hold.
  const loads = new Map()
  const receivers = new Map()
  window.faultlineSearch = (name, value) => receivers.get(name)?.(value)
  const load = (name) => {
    if (!loads.has(name)) {
      loads.set(name, new Promise((resolve, reject) => {
        receivers.set(name, resolve)
        const script = document.createElement("script")
        script.src = `${folder}${name}.js`
        script.onload = () => script.remove()
        script.onerror = () => {
          loads.delete(name)
          script.remove()
          reject(new Error(name))
        }
        document.head.append(script)
      }))
    }
    return loads.get(name)
  }

  // Numbers are written in digits of five bits, the lowest first.
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
  const values = new Map([...digits].map((digit, value) => [digit, value]))
  const readNumbers = (text, at, limit = Infinity) => {
    const numbers = []
    let number = 0
    let unit = 1
    for (; at < text.length && numbers.length < limit; at += 1) {
      const value = values.get(text[at])
      number += (value & 31) * unit
      unit *= 32
      if (value & 32) continue
      numbers.push(number)
      number = 0
      unit = 1
    }
    return { numbers, at }
  }

  const parsed = new Map()
  const parse = async (name, read) => {
    if (!parsed.has(name)) parsed.set(name, read(await load(name)))
    return parsed.get(name)
  }
  const readTerms = (text) => {
    let term = ""
    return text.split("|").map((entry) => {
      const { numbers: [shared], at } = readNumbers(entry, 0, 1)
      const space = entry.indexOf(" ")
      term = term.slice(0, shared) + entry.slice(at, space)
      return { term, entry, space }
    })
  }
  const readSpellings = (text) => {
    let word = ""
    return [...text.matchAll(/([A-Z])([^0-9A-Z]*)([0-9])/g)].map(([, shared, rest, magnitude]) => {
      word = word.slice(0, shared.charCodeAt(0) - 65) + rest
      return { word, magnitude: Number(magnitude) }
    })
  }
  // The entries that begin with a text, out of at most some files.
  const entriesFrom = async (kind, firsts, start, limit, read) => {
    let first = 0
    while (first + 1 < firsts.length && firsts[first + 1] <= start) first += 1
    let end = first + 1
    while (end < firsts.length && end < first + limit && firsts[end].startsWith(start)) end += 1
    const files = []
    for (let file = first; file < end && firsts.length; file += 1) {
      files.push(parse(`${kind}/${file}`, read))
    }
    return (await Promise.all(files)).flat()
  }
  const termsFrom = async (index, start, limit) =>
    (await entriesFrom("terms", index.terms, start, limit, readTerms))
      .filter(({ term }) => term.startsWith(start))
  const postings = ({ entry, space }) => {
    const { numbers: [frequency, ...rest] } = readNumbers(entry, space + 1)
    let incident = 0
    return {
      frequency,
      isCut: frequency > rest.length,
      hits: rest.map((number) => {
        incident += Math.floor(number / 16)
        return { incident, weight: number % 16 }
      }),
    }
  }

  const wordPattern = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]|(?:(?![\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])[\p{L}\p{N}\p{M}])+(?:[-._:](?:(?![\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])[\p{L}\p{N}\p{M}])+)*/gu
  const splitWords = (text) => text.normalize("NFC").toLowerCase().match(wordPattern) ?? []

  // Words of one family share a beginning and differ by these endings.
  const endings = /^(?:e?s|e?d|ings?|e|y|ies|ions?|ations?|ers?)?$/
  const beginning = (word) => {
    if (!/^[a-z]{5,}$/.test(word)) return word
    const start = word.replace(/(?:ies|ing|ings|ed|es|e|s|y)$/, "")
    if (start.length < 4 || /(?:ss|us|is|eed)$/.test(word)) return word
    return /([b-df-hj-kmnp-rtv-y])\1$/.test(start) ? start.slice(0, -1) : start
  }
  const isOfFamily = (term, start) => {
    const rest = term.slice(start.length)
    return endings.test(rest) || (rest[0] === start.at(-1) && /^(?:ed|ing)$/.test(rest.slice(1)))
  }

  // The number of insertions, deletions, changes and swaps between two words, up to a limit.
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1
    let [before, last] = [[], [...Array(b.length + 1).keys()]]
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i]
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1)
        }
      }
      if (Math.min(...row) > limit) return limit + 1
      ;[before, last] = [last, row]
    }
    return last[b.length]
  }
  // The words that a mistyped one may stand for: those with the fewest mistakes, frequent ones first.
  const corrections = async (index, word) => {
    const limit = word.length >= 8 ? 2 : 1
    const reversed = [...word].reverse().join("")
    const found = await Promise.all([
      entriesFrom("words", index.words, word.slice(0, 2), 3, readSpellings),
      entriesFrom("endings", index.endings, reversed.slice(0, 3), 2, readSpellings),
    ])
    const spellings = new Map()
    for (const { word: other, magnitude } of found[0]) spellings.set(other, magnitude)
    for (const { word: other, magnitude } of found[1]) {
      spellings.set([...other].reverse().join(""), magnitude)
    }
    const near = []
    for (const [other, magnitude] of spellings) {
      const mistakes = distance(word, other, limit)
      if (mistakes > 0 && mistakes <= limit) near.push({ word: other, magnitude, mistakes })
    }
    const least = Math.min(...near.map(({ mistakes }) => mistakes))
    return near.filter(({ mistakes }) => mistakes === least)
      .sort((a, b) => b.magnitude - a.magnitude || (a.word < b.word ? -1 : 1)).slice(0, 3)
  }

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  const letter = "[\\p{L}\\p{N}\\p{M}]"

  // What a word of the query finds: its terms, each with how well it fits.
  const look = async (index, word, isLast) => {
    const start = beginning(word)
    const isBeginning = word.length >= 2 && (isLast || /\d/.test(word))
    const terms = await termsFrom(index, start, isBeginning || start !== word ? 3 : 1)
    const found = []
    const patterns = isBeginning ? [`${escaped(word)}${letter}*`] : []
    for (const entry of terms) {
      const { term } = entry
      if (/[+=]/.test(term)) continue
      let fit = 0
      if (term === word) fit = 1
      else if (isOfFamily(term, start)) fit = 0.9
      else if (isBeginning && term.startsWith(word)) fit = 0.6
      if (!fit) continue
      found.push({ ...postings(entry), fit })
      if (fit > 0.6) patterns.push(escaped(term))
    }
    return { word, found, patterns, corrected: [] }
  }
  const correct = async (index, look) => {
    const { word, found } = look
    const frequency = found.reduce((sum, { frequency }) => sum + frequency, 0)
    if (frequency > 2 || !/^[\p{L}\p{M}]{4,20}$/u.test(word)) return look
    for (const { word: other, magnitude, mistakes } of await corrections(index, word)) {
      // A word that a report has is right, unless another is far more frequent.
      if (frequency > 0 && magnitude < 4) continue
      const entry = (await termsFrom(index, other, 1)).find(({ term }) => term === other)
      if (!entry) continue
      found.push({ ...postings(entry), fit: frequency > 0 ? 0.3 : 0.6 / mistakes })
      look.patterns.push(escaped(other))
      if (frequency === 0) look.corrected.push(other)
    }
    return look
  }
  const lookUp = async (index, words, last) => {
    const looks = await Promise.all(words.map(async (word) => {
      const isLast = word === last
      const whole = await look(index, word, isLast)
      if (whole.found.length) return [await correct(index, whole)]
      // What nobody writes as one word may stand as several.
      const parts = word.split(/[-._:]/).filter((part) => part.length > 1)
      if (parts.length < 2) return [await correct(index, whole)]
      return Promise.all(parts.map(async (part, number) =>
        correct(index, await look(index, part, isLast && number === parts.length - 1))))
    }))
    return looks.flat()
  }

  const rarity = (index, frequency) => {
    const count = Math.min(frequency, index.incidents)
    return Math.log(1 + (index.incidents - count + 0.5) / (count + 0.5))
  }

  // The incidents that the filters let through; null for all of them.
  const allowed = async (index, filters) => {
    let fits = null
    for (const [name, value] of filters) {
      const next = new Uint8Array(index.incidents)
      if (name === "year") {
        const place = index.years.findIndex(([year]) => String(year) === value)
        if (place >= 0) next.fill(1, index.years[place][1], index.years[place + 1]?.[1])
      } else {
        const wanted = `${name}=${value}`
        const entry = (await termsFrom(index, wanted, 1)).find(({ term }) => term === wanted)
        for (const { incident } of entry ? postings(entry).hits : []) next[incident] = 1
      }
      fits = fits ? fits.map((fit, incident) => fit & next[incident]) : next
    }
    return fits
  }

  // Returns the incidents that a query finds, best first.
  const search = async (query, filters) => {
    const index = await load("index")
    const stop = new Set(index.stop)
    const all = splitWords(query).filter((word) => word.length > 1 || word > "\u2E7F")
    const words = all.filter((word) => !stop.has(word))
    // Of a long line, the words that tell the most are enough: those with digits and the longest.
    const telling = (word) => word.length + (/\d/.test(word) ? 20 : 0)
    const kept = new Set([...new Set(words)].sort((a, b) => telling(b) - telling(a)).slice(0, wordLimit))
    const fits = await allowed(index, filters)
    const scores = new Float64Array(index.incidents)
    const matched = new Uint8Array(index.incidents)
    const [looks, pairs] = await Promise.all([
      lookUp(index, [...kept], words.at(-1)),
      Promise.all(words.slice(1).map(async (word, place) => {
        if (!kept.has(words[place])) return []
        const pair = `${words[place]}+${word}`
        return (await termsFrom(index, pair, 1)).filter(({ term }) => term === pair)
      })),
    ])
    let isCut = false
    for (const { found } of looks) {
      const best = new Map()
      let frequency = 0
      for (const term of found) {
        frequency += term.frequency
        isCut ||= term.isCut
        for (const { incident, weight } of term.hits) {
          const bonus = weight === 15 && term.fit === 1 ? 100 : 0
          const value = term.fit * weight / 15 + bonus
          if (value > (best.get(incident) ?? 0)) best.set(incident, value)
        }
      }
      const worth = rarity(index, frequency)
      for (const [incident, value] of best) {
        scores[incident] += worth * value
        matched[incident] += 1
      }
    }
    for (const entry of pairs.flat()) {
      const { frequency, hits } = postings(entry)
      const worth = 0.6 * rarity(index, frequency)
      for (const { incident, weight } of hits) scores[incident] += worth * weight / 15
    }
    const found = []
    let complete = 0
    for (let incident = index.incidents - 1; incident >= 0; incident -= 1) {
      if (fits && !fits[incident]) continue
      if (looks.length && !matched[incident]) continue
      if (!looks.length && !fits) continue
      if (matched[incident] === looks.length) complete += 1
      const share = looks.length ? matched[incident] / looks.length : 1
      found.push({ incident, score: scores[incident] * share ** 3, isComplete: share === 1 })
    }
    // Those with all words go before those with some.
    found.sort((a, b) => b.isComplete - a.isComplete || b.score - a.score)
    return { found, complete, looks, words, isCut }
  }

  const make = (name, className, ...children) => {
    const element = document.createElement(name)
    if (className) element.className = className
    element.append(...children)
    return element
  }
  const marked = (text, pattern) => {
    if (!pattern) return [text]
    const nodes = []
    let end = 0
    for (const match of text.matchAll(pattern)) {
      nodes.push(text.slice(end, match.index), make("mark", "", match[0]))
      end = match.index + match[0].length
    }
    return [...nodes, text.slice(end)]
  }
  const patternOf = (looks) => {
    const groups = looks.filter(({ patterns }) => patterns.length)
      .map(({ patterns }) => `(${patterns.sort((a, b) => b.length - a.length).join("|")})`)
    return groups.length
      ? new RegExp(`(?<!${letter})(?:${groups.join("|")})(?!${letter})`, "giu") : null
  }
  // The part of a text that has the most of the words.
  const excerpt = (text, pattern) => {
    const width = 240
    const matches = pattern ? [...text.matchAll(pattern)] : []
    let best = { start: 0, count: 0 }
    for (const [place, match] of matches.entries()) {
      const words = new Set()
      for (let other = place; other < matches.length; other += 1) {
        if (matches[other].index > match.index + width - 60) break
        words.add(matches[other].findIndex((group, number) => number > 0 && group !== undefined))
      }
      if (words.size > best.count) best = { start: match.index, count: words.size }
    }
    let start = Math.max(0, best.start - 60)
    if (start > 0) {
      const line = text.lastIndexOf("\n", best.start)
      start = line >= start ? line + 1 : text.indexOf(" ", start) + 1
      if (start > best.start || start === 0) ({ start } = best)
    }
    let end = Math.min(text.length, start + width)
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + width - 40)
    const part = text.slice(start, end).trim().replaceAll("\n", " \u00B7 ")
    return `${start > 0 ? "\u2026 " : ""}${part}${end < text.length ? " \u2026" : ""}`
  }

  const show = ([path, title, day, date, facts, text], pattern) => {
    const link = make("a", "row-title", ...marked(title, pattern))
    link.href = root + path
    const time = make(day ? "time" : "span", "", date)
    if (day) time.dateTime = day
    const item = make("li", "", make("span", "row-date", time), " ", link, " ")
    if (facts) item.append(make("span", "row-facts", facts), " ")
    if (text) item.append(make("p", "excerpt", ...marked(excerpt(text, pattern), pattern)))
    list.append(item)
  }

  const number = (count) => count.toLocaleString(document.documentElement.lang || undefined)
  const say = (phrase, count) =>
    phrase.replace(/\{n\?([^|}]*)\|([^}]*)\}/g, (_, one, other) => (count === 1 ? one : other))
      .replace("{n}", number(count))
  const describe = ({ found, complete, looks, isCut }) => {
    const { one, many, most, some, others, none, instead } = status.dataset
    const count = complete || found.length
    const rest = found.length - complete
    const phrase = !count ? none : !complete ? some : isCut ? most : count === 1 ? one : many
    const notes = looks.filter(({ corrected }) => corrected.length).map(({ word, corrected }) =>
      instead.replace("{word}", () => `\u201C${word}\u201D`)
        .replace("{words}", () => corrected.map((other) => `\u201C${other}\u201D`).join(", ")))
    if (complete && rest) notes.unshift(say(others, rest))
    return [say(phrase, count), ...notes].join("; ")
  }

  // A word as a keyboard without its letters has it.
  const withoutMarks = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u00DF", "ss")

  // The owners of action items, whose pages a query leads to that has words of their names alone.
  const owners = document.getElementById("search-owners")
  const nameParts = (name) => splitWords(name).flatMap((word) => [word, ...word.split(/[-._:]/)])
    .flatMap((part) => [part, withoutMarks(part)])
  const names = [...document.querySelectorAll("[aria-labelledby=owners] li")]
    .map((item) => ({ item, parts: nameParts(item.querySelector("a").textContent) }))
  const showOwners = (query) => {
    if (!owners) return
    const words = splitWords(query)
    const isMeant = ({ parts }) => words.every((word) =>
      parts.some((part) => part === word || (word.length > 2 && part.startsWith(word))))
    const found = words.length ? names.filter(isMeant).slice(0, 5) : []
    owners.querySelector("ul").replaceChildren(...found.map(({ item }) => item.cloneNode(true)))
    owners.hidden = !found.length
  }

  let turn = 0
  let shown = 0
  let answer = null
  let pattern = null
  // Shows the next results. Of those, the ones that have the query word for word go first.
  const showMore = async (current) => {
    const next = answer.found.slice(shown, shown + pageSize)
    const entries = await Promise.all(next.map(({ incident }) => load(`incidents/${incident}`)))
    if (current !== turn) return
    const phrase = field.value.replace(/["\u201C\u201D]/g, "").trim().toLowerCase().replace(/\s+/g, " ")
    const has = ([, title, , , , text]) =>
      `${title}\n${text}`.toLowerCase().replace(/\s+/g, " ").includes(phrase)
    const order = next.map(({ score, isComplete }, place) => {
      const isPhrase = answer.words.length > 1 && has(entries[place])
      return { entry: entries[place], score: isPhrase ? score * 1.5 : score, isComplete }
    }).sort((a, b) => b.isComplete - a.isComplete || b.score - a.score)
    if (!shown) list.replaceChildren()
    const place = list.children.length
    for (const { entry } of order) show(entry, pattern)
    shown += next.length
    more.parentElement.hidden = shown >= answer.found.length
    return list.children[place]
  }

  const run = async () => {
    turn += 1
    const current = turn
    const query = field.value.trim()
    const filters = selects.filter(({ value }) => value).map(({ name, value }) => [name, value])
    const parameters = new URLSearchParams(filters)
    if (query) parameters.set("q", query)
    // A browser may refuse this for files.
    try { history.replaceState(null, "", parameters.size ? `?${parameters}` : location.pathname) } catch {}
    const isAsked = query.length > 1 || filters.length > 0
    everything.hidden = isAsked
    showOwners(isAsked ? query : "")
    if (!isAsked) {
      results.hidden = true
      status.textContent = query ? status.dataset.short : ""
      return
    }
    try {
      if (results.hidden) status.textContent = status.dataset.searching
      const next = await search(query, filters)
      if (current !== turn) return
      answer = next
      shown = 0
      pattern = patternOf(answer.looks)
      await showMore(current)
      if (current !== turn) return
      results.hidden = !answer.found.length
      status.textContent = describe(answer)
    } catch {
      if (current !== turn) return
      results.hidden = true
      everything.hidden = false
      status.textContent = status.dataset.failed
    }
  }

  let timer = 0
  field.addEventListener("input", () => {
    clearTimeout(timer)
    timer = setTimeout(run, 150)
  })
  for (const select of selects) select.addEventListener("change", run)
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    clearTimeout(timer)
    run()
  })
  more.addEventListener("click", async () => {
    const first = await showMore(turn)
    first?.querySelector("a").focus()
  })

  // Arrows go from the field through the results and back, Escape goes back to the field.
  addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")]
    const place = links.indexOf(document.activeElement)
    const isField = document.activeElement === field
    if (results.hidden || !(isField || place >= 0)) return
    let target = null
    if (event.key === "ArrowDown") target = links[place + 1]
    else if (event.key === "ArrowUp" && place >= 0) target = links[place - 1] ?? field
    else if (event.key === "Escape" && place >= 0) target = field
    if (!target) return
    event.preventDefault()
    target.focus()
  })

  const given = new URLSearchParams(location.search)
  if (given.get("q")) field.value = given.get("q")
  for (const select of selects) {
    const value = given.get(select.name)
    if (!value || ![...select.options].some((option) => option.value === value)) continue
    select.value = value
    select.closest("details").open = true
  }
  run()
})()
