import Diagnostics
import Documents
import Encodings
import Testing

@Suite struct HTMLFuzzTests {
  @Test("any mix of HTML and Markdown gives tags that nest", arguments: [false, true])
  func nests(isHTML: Bool) {
    for seed in 0..<3_000 {
      let text = isHTML ? mixture(of: htmlPieces, seed: seed) : mixture(seed: seed)
      let html = render(text)
      let problem = firstProblem(of: Array(html.utf8))
      #expect(problem == nil, "seed \(seed): \(problem ?? "") in \(html)")
      if problem != nil { return }
    }
  }
}

let allowedNames = [
  "br", "img src=a", "a href=b", "a name=c", "code", "b", "strong", "i", "em", "s", "strike", "del",
  "u", "ins", "mark", "small", "kbd", "sub", "sup", "span", "font", "tt", "big", "abbr", "cite",
  "hr", "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "li", "dl", "dt",
  "dd", "details", "summary", "figure", "figcaption", "div", "section", "article", "center",
  "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "x", "script",
]

/// Start and end tags of all elements, text, and blocks of Markdown.
let htmlPieces =
  allowedNames.map { "<\($0)>" } + allowedNames.map { "</\($0)>" }
  + allowedNames.map { "<\($0)>y</\($0)>" }
  + Array(repeating: "\n\n<div>", count: 10) + Array(repeating: "\n\n", count: 20)
  + Array(repeating: "a ", count: 20)
  + ["*b*", "[c](d)", "\n# e\n", "\n\n- f", "\n\n> g", "|h|\n|-|\n|", "**", "<!-- i -->", "\n"]

/// Returns pieces of HTML and Markdown in an order that a seed decides.
func mixture(seed: Int) -> String {
  mixture(of: markdownPieces, seed: seed)
}

private let markdownPieces =
  [
    "<details>", "</details>", "<summary>", "</summary>", "<table>", "</table>", "<tr>", "</tr>",
    "<td>", "</td>", "<thead>", "</thead>", "<tbody>", "</tbody>", "<th>", "</th>", "<kbd>",
    "</kbd>", "<span>", "</span>", "<br>", "<img src=a alt=b>", "<!-- c -->", "<!--", "<p>", "a",
    "*b*", "\n", "\n\n", "\n\n", "\n\n", "- ", "> ", "# c\n", "    ", "`d`", "[e](f)", "|g|\n|-|\n",
    "**", "~~", "[^1]", "[^1]: h\n", "\n<details>\n<summary>i</summary>\n\n", "\n\n</details>\n\n",
    "\n\n<table><tr><td>", "</td></tr></table>\n\n", "![j](k)", "[![l](m)](n)", "1. ", "- [x] ",
  ]

private func mixture(of pieces: [String], seed: Int) -> String {
  var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  var text = ""
  for _ in 0..<30 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    text += pieces[Int((state >> 33) % UInt64(pieces.count))]
  }
  return text
}

private let inlineNames: Set<String> = [
  "a", "code", "del", "em", "kbd", "span", "strong", "sub", "sup", "u", "ins", "mark", "small",
]

/// Elements that take nothing but a line of text.
private let lineNames: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "pre"]

private let parents: [String: Set<String>] = [
  "li": ["ul", "ol"], "dt": ["dl"], "dd": ["dl"], "summary": ["details"], "figcaption": ["figure"],
  "thead": ["table"], "tbody": ["table"], "tr": ["thead", "tbody"], "td": ["tr"], "th": ["tr"],
]

private let parts: [String: Set<String>] = [
  "ul": ["li"], "ol": ["li"], "dl": ["dt", "dd"], "table": ["thead", "tbody"], "thead": ["tr"],
  "tbody": ["tr"], "tr": ["td", "th"],
]

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
}

/// Returns what does not nest in a page, or stands where HTML does not allow it.
func firstProblem(of html: [UInt8]) -> String? {
  var open: [String] = []
  var rest = html[...]
  while let start = rest.firstIndex(of: 0x3C) {
    rest = rest[(start + 1)...]
    let tag = rest.prefix { $0 != 0x3E }
    let name = String(
      decoding: tag.drop { $0 == 0x2F }.prefix { isLetterOrDigit($0) }, as: UTF8.self)
    if ["br", "hr", "img"].contains(name) { continue }
    if tag.first == 0x2F {
      guard open.popLast() == name else { return "unexpected </\(name)>" }
    } else {
      let isBlock = !inlineNames.contains(name)
      if isBlock, open.contains(where: { lineNames.contains($0) }) {
        return "<\(name)> in \(open)"
      }
      if isBlock, let last = open.last, inlineNames.contains(last) {
        return "<\(name)> in <\(last)>"
      }
      if let parents = parents[name], !parents.contains(open.last ?? "") {
        return "<\(name)> in \(open.last ?? "nothing")"
      }
      if let last = open.last, let parts = parts[last], !parts.contains(name) {
        return "<\(name)> in <\(last)>"
      }
      let isHeading = name.count == 2 && name.hasPrefix("h")
      if isHeading, open.contains(where: { ["th", "dt", "summary"].contains($0) }) {
        return "a heading in \(open)"
      }
      if name == "a", open.contains("a") { return "a link in a link" }
      open.append(name)
    }
  }
  return open.isEmpty ? nil : "unclosed \(open)"
}
