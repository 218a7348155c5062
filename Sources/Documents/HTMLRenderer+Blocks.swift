import Encodings

extension HTMLRenderer {
  /// Whether a paragraph that is about to open, or stands last in `open`, has no tags: in a tight
  /// list, and the first words of an item of HTML.
  func isTight(_ paragraph: Node) -> Bool {
    if paragraph.flags.contains(.separate) { return false }
    if paragraph.flags.contains(.tight) {
      return open.last.map { $0.ending != .transparent } ?? false
    }
    guard let last = open.last, document.nodes[last.index].kind == .item, open.count >= 2 else {
      return false
    }
    return document.nodes[open[open.count - 2].index].flags.contains(.tight)
  }

  mutating func closeParagraph(_ entry: Open) {
    // The paragraph is the last open node, so the item and its list precede it.
    let last = open.removeLast()
    defer { open.append(last) }
    if entry.index == returningParagraph { appendReturn(before: true) }
    guard !isTight(document.nodes[entry.index]) else { return }
    if isSafe, out.count == entry.start {
      out.removeLast(3)
    } else {
      out.append(literal: "</p>\n")
    }
  }

  mutating func openHeading(_ node: Node, _ entry: inout Open) {
    entry.level = Int(node.detail)
    if let base = options.headingBase {
      while let last = headingLevels.last, last >= entry.level { headingLevels.removeLast() }
      headingLevels.append(entry.level)
      entry.level = Swift.min(base + headingLevels.count - 1, 6)
    }
    lineStart()
    // A heading without text would be an empty entry for who moves by headings.
    guard !isSafe || entry.end > entry.index + 1 else {
      entry.ending = .transparent
      return
    }
    out.append(literal: "<h")
    out.append(0x30 + UInt8(truncatingIfNeeded: entry.level))
    if options.idPrefix != nil, let name = document.headings.name(of: entry.index) {
      out.append(literal: " id=\"")
      append(string: idPrefix)
      append(string: name)
      out.append(literal: "\"")
    }
    out.append(literal: ">")
  }

  mutating func closeHeading(_ entry: Open) {
    out.append(literal: "</h")
    out.append(0x30 + UInt8(truncatingIfNeeded: entry.level))
    out.append(literal: ">\n")
  }

  mutating func openList(_ node: Node) {
    lineStart()
    if node.kind == .bulletList {
      out.append(literal: "<ul>\n")
    } else if node.detail == 1 {
      out.append(literal: "<ol>\n")
    } else {
      out.append(literal: "<ol start=\"")
      out.append(contentsOf: String(node.detail).utf8)
      out.append(literal: "\">\n")
    }
  }

  mutating func openItem(_ node: Node, _ entry: inout Open) {
    guard !open.isEmpty else {
      entry.ending = .transparent
      return
    }
    lineStart()
    let isTask = node.flags.contains(.task)
    let isDone = node.flags.contains(.done)
    guard isSafe else {
      out.append(literal: "<li>")
      if isTask {
        out.append(
          literal: isDone
            ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
            : "<input type=\"checkbox\" disabled=\"\" /> ")
      }
      return
    }
    out.append(literal: isTask ? "<li class=\"task\">" : "<li>")
    if isTask {
      // The mark that the author wrote stays in the attribute; readers hear a word.
      out.append(
        literal: isDone
          ? "<span class=\"task-mark task-done\" data-mark=\"x\"><span class=\"visually-hidden\">done:</span></span> "
          : "<span class=\"task-mark task-open\"><span class=\"visually-hidden\">open:</span></span> "
      )
    }
  }

  mutating func appendCodeBlock(_ node: Node) {
    lineStart()
    out.append(literal: isSafe ? "<pre tabindex=\"0\"><code" : "<pre><code")
    if node.target >= 0 {
      let info = document.targets[Int(node.target)].destination.utf8
      let word = Array(info.prefix { !(0x09...0x0D).contains($0) && $0 != 0x20 })
      if !word.isEmpty, !isSafe || isLanguage(word) {
        out.append(
          literal: word.starts(with: "language-".utf8) ? " class=\"" : " class=\"language-")
        append(text: word[...])
        out.append(literal: "\"")
      }
    }
    out.append(literal: ">")
    append(text: document.literal(of: node))
    out.append(literal: "</code></pre>\n")
  }

  private func isLanguage(_ word: [UInt8]) -> Bool {
    word.count <= 30
      && word.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F, 0x23: true
        default: false
        }
      }
  }
}
