// Pages of reStructuredText, whose titles are underlined, and overlined, with marks of any kind:
//
//     Outage of the checkout                Run this::
//     ======================
//                                               SELECT 1
//     Timeline
//     ~~~~~~~~                              #. Add the index
//                                           #. See `the ticket <https://example.org/T-1>`_
//     :Author: Ann
//
// A kind of line is a level, in the order in which the kinds first occur. Refused: lines that are
// shorter than their title, unless they have four marks or more. Directives stay text, but for
// those of code; so do tables that are drawn with '+' and '|'.

/// Reads a page of reStructuredText line by line.
struct ReStructuredTextPage: MarkupPage {
  var lines: MarkupLines
  /// The kinds of lines below and above titles, by level.
  private var styles: [[UInt8]] = []
  let names: ReStructuredTextNames
  /// How far the lines are set in that belong to a directive or quote, and what they stand in.
  private var block: (indentation: Int, outer: Int)?
  /// Where the text of the last item begins, while lines may belong to it; else 0.
  private var itemColumn = 0

  init(_ lines: MarkupLines) {
    self.lines = lines
    var names = ReStructuredTextNames()
    for number in lines.next..<lines.last + 1 {
      if let target = target(lines[number]) {
        names.targets.insert(reStructuredTextName(target.name))
      } else if let replacement = replacement(lines[number]), !goesOn(behind: number, in: lines) {
        names.replacements[replacement.name] = replacement.words
      }
    }
    if !names.replacements.isEmpty { names.replacements = Self.used(names.replacements, in: lines) }
    self.names = names
  }

  /// Those of some replacements that a page uses, and that do not make it much longer.
  private static func used(
    _ replacements: [String: ArraySlice<UInt8>], in lines: MarkupLines
  ) -> [String: ArraySlice<UInt8>] {
    var uses: [String: Int] = [:]
    for number in lines.next..<lines.last + 1 where replacement(lines[number]) == nil {
      for name in lines[number].split(separator: UInt8(ascii: "|")).dropFirst() {
        uses[reStructuredTextName(name), default: 0] += 1
      }
    }
    return replacements.filter { name, words in
      let count = uses[name] ?? 0
      return count > 0 && count <= 65_536 / Swift.max(1, words.count)
    }
  }

  mutating func readLine() {
    let line = current(lines.next)
    guard !line.isBlank else { return lines.show([]) }
    if let block, line.indentation < block.indentation, line.indentation <= block.outer {
      self.block = nil
      return readLine()
    }
    if line.indentation < itemColumn { itemColumn = 0 }
    if readTitle() || readRule(line) || readTable() { return }
    if line.indentation == 0, let target = target(line.text) {
      return lines.show([bracket] + target.name + Array("]: <".utf8) + target.address + [0x3E])
    }
    if let name = replacement(line.text)?.name, names.replacements[name] != nil {
      return lines.show([])
    }
    if line.text.starts(with: ".. ".utf8) { return readDirective(line) }
    if block == nil, itemColumn == 0, line.indentation >= 4 {
      block = (line.indentation, 0)
    }
    readParagraph()
  }

  /// A line without the indentation of the block that it belongs to.
  func current(_ number: Int) -> IndentedLine {
    var line = IndentedLine(lines[number])
    if let block { line.indentation -= Swift.min(block.indentation, line.indentation) }
    return line
  }
}

private let bracket = UInt8(ascii: "[")

/// A line and how far it is set in.
struct IndentedLine {
  /// The columns before its text.
  var indentation = 0
  /// The text without spaces around it.
  var text: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    text = line.trimmingSpaces
    for byte in line[..<text.startIndex] {
      indentation = byte == 0x09 ? (indentation / 8 + 1) * 8 : indentation + 1
    }
  }

  var isBlank: Bool { text.isEmpty }

  /// The line as it is shown.
  var shown: [UInt8] { [UInt8](repeating: 0x20, count: indentation) + text }

  /// Where its text begins behind the mark of an item; nil where it has none.
  var itemColumn: Int? {
    let mark = text.prefix { !isSpace($0) }
    guard mark.count < text.count, let first = mark.first, let last = mark.last else { return nil }
    let isBullet = mark.count == 1 && "*-+".utf8.contains(first)
    let isNumber =
      mark.count <= 4 && last == UInt8(ascii: ".")
      && mark.dropLast().allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#") }
    guard isBullet || isNumber && mark.count > 1 else { return nil }
    return indentation + text.count - text[mark.endIndex...].trimmingSpaces.count
  }
}

/// The mark of which a line below or above a title consists, with the length of the line.
func reStructuredTextRule(_ text: ArraySlice<UInt8>) -> (mark: UInt8, length: Int)? {
  guard let mark = text.first, text.count >= 2, "=-~^\"'*+#.:_`!$%&,;@".utf8.contains(mark),
    text.allSatisfy({ $0 == mark }), text.count > 2 || !".:`".utf8.contains(mark)
  else { return nil }
  return (mark, text.count)
}

/// Whether a line of marks is long enough for a title; it has a mark for each of its characters.
func isLongEnough(_ length: Int, for title: ArraySlice<UInt8>) -> Bool {
  // Bytes that go on a character do not count.
  length >= 4 || length >= title.count { $0 & 0xC0 != 0x80 }
}

/// Whether what a line defines goes on in the next one.
private func goesOn(behind number: Int, in lines: MarkupLines) -> Bool {
  let next = IndentedLine(lines[number + 1])
  return !next.isBlank && next.indentation > 0
}

/// The words that a line defines by a name: `.. |name| replace:: other words`.
private func replacement(
  _ line: ArraySlice<UInt8>
) -> (name: String, words: ArraySlice<UInt8>)? {
  guard line.starts(with: ".. |".utf8) else { return nil }
  let name = line.dropFirst(4).prefix { $0 != UInt8(ascii: "|") }
  let rest = line[name.endIndex...].dropFirst().trimmingSpaces
  guard !name.isEmpty, rest.starts(with: "replace::".utf8) else { return nil }
  let words = rest.dropFirst(9).trimmingSpaces
  return words.isEmpty ? nil : (reStructuredTextName(name), words)
}

/// The link that a line defines: `.. _name: https://example.org`.
private func target(
  _ line: ArraySlice<UInt8>
) -> (name: ArraySlice<UInt8>, address: ArraySlice<UInt8>)? {
  guard line.starts(with: ".. _".utf8) else { return nil }
  var name = line.dropFirst(4)
  var end = name.firstIndex(of: UInt8(ascii: ":"))
  if name.first == UInt8(ascii: "`") {
    name = name.dropFirst()
    guard let quote = name.firstIndex(of: UInt8(ascii: "`")) else { return nil }
    name = name[..<quote]
    end = quote + 1
  } else if let end {
    name = name[..<end]
  }
  guard let end, end < line.endIndex, line[end] == UInt8(ascii: ":"), !name.isEmpty else {
    return nil
  }
  let address = line[(end + 1)...].trimmingSpaces
  guard beginsAddress(address), !name.contains(bracket), !name.contains(UInt8(ascii: "]")),
    !address.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
  else { return nil }
  return (name, address)
}

extension ReStructuredTextPage {
  /// Shows the title that begins with the next line; returns false where it is none.
  private mutating func readTitle() -> Bool {
    let first = current(lines.next)
    guard first.indentation == 0, block == nil, isAfterBlank else { return false }
    if let over = reStructuredTextRule(first.text) {
      let title = current(lines.next + 1)
      let below = current(lines.next + 2)
      guard !title.isBlank, below.indentation == 0,
        let under = reStructuredTextRule(below.text), under == over,
        reStructuredTextRule(title.text) == nil, isLongEnough(over.length, for: title.text)
      else { return false }
      lines.show([])
      showTitle(title.text, style: [over.mark, over.mark])
      lines.show([])
      return true
    }
    let below = current(lines.next + 1)
    guard below.indentation == 0, first.itemColumn == nil,
      let under = reStructuredTextRule(below.text),
      isLongEnough(under.length, for: first.text)
    else { return false }
    showTitle(first.text, style: [under.mark])
    lines.show([])
    return true
  }

  /// Whether no paragraph goes on before the next line.
  var isAfterBlank: Bool {
    guard lines.next > lines.first else { return true }
    let before = lines[lines.next - 1].trimmingSpaces
    return before.isEmpty || reStructuredTextRule(before) != nil || before.starts(with: "..".utf8)
  }

  private mutating func showTitle(_ title: ArraySlice<UInt8>, style: [UInt8]) {
    itemColumn = 0
    if !styles.contains(style) { styles.append(style) }
    let level = Swift.min((styles.firstIndex(of: style) ?? 0) + 1, 6)
    let inlines = reStructuredTextInlines(Array(title), names: names)
    lines.show(markdownHeading(inlines, level: level))
  }

  /// Shows a line of marks between blank lines.
  private mutating func readRule(_ line: IndentedLine) -> Bool {
    guard let rule = reStructuredTextRule(line.text), rule.length >= 4, isAfterBlank,
      current(lines.next + 1).isBlank, line.indentation == 0
    else { return false }
    lines.show("***".utf8)
    return true
  }

  /// Shows a directive, and sees to the lines that are set in below it.
  private mutating func readDirective(_ line: IndentedLine) {
    let outer = line.indentation + (block?.indentation ?? 0)
    let name = line.text.dropFirst(3).prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
    let isDirective = line.text[name.endIndex...].starts(with: "::".utf8)
    if isDirective,
      ["code", "code-block", "sourcecode"].contains(String(decoding: name, as: UTF8.self))
    {
      // Its language is none of the text, as that of a fence.
      lines.show([])
      while !lines.isAtEnd {
        let option = current(lines.next)
        guard option.text.first == UInt8(ascii: ":"), option.indentation > line.indentation else {
          break
        }
        lines.show(option.text)
      }
      return showLiteral(in: line.indentation)
    }
    block = nil
    lines.show(reStructuredTextInlines(Array(line.text), names: names))
    var number = lines.next
    while number <= lines.last, lines[number].trimmingSpaces.isEmpty { number += 1 }
    let below = IndentedLine(lines[number]).indentation
    if below > outer { block = (below, outer) }
  }

  /// Shows the lines from here on that are set in further than a column as code.
  private mutating func showLiteral(in column: Int) {
    var first = lines.next
    while first <= lines.last, current(first).isBlank { first += 1 }
    let base = current(first).indentation
    guard base > column, first > lines.next else { return }
    while !lines.isAtEnd {
      let line = current(lines.next)
      guard line.isBlank || line.indentation > column else { return }
      let indentation = column + 4 + Swift.max(0, line.indentation - base)
      lines.show(
        line.isBlank ? [] : [UInt8](repeating: 0x20, count: indentation) + line.text)
    }
  }

  /// Shows the lines up to the next blank one, and the code that they announce.
  private mutating func readParagraph() {
    var text: [UInt8] = []
    var number = lines.next
    var column = 0
    while number <= lines.last {
      var line = current(number)
      let isOutside =
        block.map { IndentedLine(lines[number]).indentation < $0.indentation } ?? false
      if line.isBlank || number > lines.next && (isOutside || line.text.starts(with: ".. ".utf8)) {
        break
      }
      if let item = line.itemColumn {
        itemColumn = item
        if line.text.starts(with: "#.".utf8) {
          line.text = Array("1.".utf8) + line.text.dropFirst(2)
        }
      }
      column = line.itemColumn ?? line.indentation
      if number > lines.next { text.append(0x0A) }
      text += withoutFieldMark(line).shown
      number += 1
    }
    let isLiteral = text.suffix(2).elementsEqual("::".utf8) && announcesLiteral(at: number, column)
    if isLiteral { text.removeLast(text.count == column + 2 ? 2 : 1) }
    let shown = reStructuredTextInlines(text, names: names)
    for line in shown.split(separator: 0x0A, omittingEmptySubsequences: false) { lines.show(line) }
    if isLiteral { showLiteral(in: column) }
  }

  /// Whether a blank line comes next, and then one that is set in.
  private func announcesLiteral(at number: Int, _ column: Int) -> Bool {
    guard number <= lines.last, current(number).isBlank else { return false }
    var next = number
    while next <= lines.last, current(next).isBlank { next += 1 }
    return current(next).indentation > column
  }

  /// A field as a label: `:Author: Ann`.
  private func withoutFieldMark(_ line: IndentedLine) -> IndentedLine {
    guard line.indentation == 0, line.text.first == UInt8(ascii: ":") else { return line }
    let name = line.text.dropFirst().prefix { $0 != UInt8(ascii: ":") }
    let value = line.text[name.endIndex...].dropFirst()
    guard let first = name.first, isLetter(first) || first >= 0x80, name.count <= 40,
      let space = value.first, isSpace(space)
    else { return line }
    var field = line
    field.text = line.text.dropFirst()
    return field
  }
}
