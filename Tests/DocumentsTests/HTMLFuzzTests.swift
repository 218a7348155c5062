import Diagnostics
import Documents
import Encodings
import Testing

@Suite struct HTMLFuzzTests {
  @Test("any mix of HTML and Markdown gives tags that nest")
  func nests() {
    for seed in 0..<3_000 {
      let text = mixture(seed: seed)
      let html = render(text)
      let problem = firstProblem(of: Array(html.utf8))
      #expect(problem == nil, "seed \(seed): \(problem ?? "")")
    }
  }
}

/// Returns pieces of HTML and Markdown in an order that a seed decides.
func mixture(seed: Int) -> String {
  let pieces = [
    "<details>", "</details>", "<summary>", "</summary>", "<table>", "</table>", "<tr>", "</tr>",
    "<td>", "</td>", "<thead>", "</thead>", "<tbody>", "</tbody>", "<th>", "</th>", "<kbd>",
    "</kbd>", "<span>", "</span>", "<br>", "<img src=a alt=b>", "<!-- c -->", "<!--", "<p>", "a",
    "*b*", "\n", "\n\n", "\n\n", "\n\n", "- ", "> ", "# c\n", "    ", "`d`", "[e](f)", "|g|\n|-|\n",
    "**", "~~", "[^1]", "[^1]: h\n", "\n<details>\n<summary>i</summary>\n\n", "\n\n</details>\n\n",
    "\n\n<table><tr><td>", "</td></tr></table>\n\n", "![j](k)", "[![l](m)](n)", "1. ", "- [x] ",
  ]
  var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  var text = ""
  for _ in 0..<30 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    text += pieces[Int((state >> 33) % UInt64(pieces.count))]
  }
  return text
}

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
      let isBlock = !["a", "code", "del", "em", "kbd", "span", "strong", "sub", "sup"].contains(
        name)
      if isBlock, open.contains("p") { return "<\(name)> in a paragraph" }
      if name == "a", open.contains("a") { return "a link in a link" }
      open.append(name)
    }
  }
  return open.isEmpty ? nil : "unclosed \(open)"
}
