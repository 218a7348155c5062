/// Prints diagnostics for people: place, severity and message, the line, and what to do.
///
/// ```
/// content/db.md:12:3: warning: no time zone was found for the times [missing-zone]
/// 12 | - 09:14 The primary fails over.
///    |   ^~~~~
///    = help: write 'All times in UTC', or the zone that they are in
/// ```
package struct TextPrinter: Sendable {
  private let sources: SourceTable
  private let usesColor: Bool

  package init(sources: SourceTable, usesColor: Bool) {
    self.sources = sources
    self.usesColor = usesColor
  }

  /// Returns one diagnostic as lines of text, each with its line feed.
  package func text(of diagnostic: Diagnostic) -> String {
    let file = sources.file(at: diagnostic.path)
    var place = sources.name(of: diagnostic.path).visible
    if let file, let range = diagnostic.range {
      let location = file.location(at: range.lowerBound)
      place += ":\(location.line):\(location.column)"
    }
    var text = styled(place, .bold) + ": " + severity(diagnostic.severity) + ": "
    text += styled(diagnostic.message.visible, .bold)
    text += styled(" [\(diagnostic.kind.name)]", .dim) + "\n"
    var margin = "  "
    if let file, let range = diagnostic.range {
      let excerpt = excerpt(of: range, in: file)
      text += excerpt.text
      margin = excerpt.margin
    }
    if let help = diagnostic.help { text += styled("\(margin)= help: \(help.visible)\n", .dim) }
    for fixIt in diagnostic.fixIts {
      text += styled("\(margin)= fix: \(fixIt.summary.visible)\n", .dim)
    }
    return text
  }

  private func excerpt(of range: SourceRange, in file: SourceFile) -> (text: String, margin: String)
  {
    let number = file.line(at: range.lowerBound)
    let line = file.range(ofLine: number)
    let window = Self.window(of: line, around: range.lowerBound, in: file)
    let start = Swift.min(Swift.max(range.lowerBound, window.lowerBound), window.upperBound)
    let end = Swift.max(start, Swift.min(range.upperBound, window.upperBound))
    let before = file.text(window.lowerBound..<start).visible
    let marked = file.text(start..<end).visible
    let after = file.text(end..<window.upperBound).visible
    let digits = String(number)
    let margin = String(repeating: " ", count: digits.count)
    let cut = window.lowerBound > line.lowerBound ? "…" : ""
    let rest = window.upperBound < line.upperBound ? "…" : ""
    let caret =
      String(repeating: " ", count: columns(cut) + columns(before)) + "^"
      + String(repeating: "~", count: Swift.max(0, columns(marked) - 1))
    return (
      styled("\(digits) | ", .dim) + cut + before + marked + after + rest + "\n"
        + styled("\(margin) | ", .dim) + styled(caret, .green) + "\n",
      margin + " "
    )
  }

  /// The part of a line that is shown: all of it, or what stands around a place in a long one.
  private static func window(
    of line: SourceRange, around place: Int, in file: SourceFile
  ) -> SourceRange {
    guard line.count > 160 else { return line }
    var start = Swift.max(line.lowerBound, Swift.min(place - 40, line.upperBound - 120))
    var end = Swift.min(line.upperBound, start + 120)
    // Not inside of a character.
    while start > line.lowerBound, file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// The columns that text takes on a terminal, roughly: wide scripts take two, marks none.
  private func columns(_ text: String) -> Int { columnCount(of: text) }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: styled("error", .red)
    case .warning: styled("warning", .yellow)
    case .note: styled("note", .cyan)
    }
  }

  private func styled(_ text: String, _ style: TextStyle) -> String {
    style.applied(to: text, usesColor: usesColor)
  }
}

/// Returns the columns that text takes on a terminal, roughly: wide scripts take two, marks none.
package func columnCount(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { sum, scalar in
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return sum
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return sum + 2
    default: return sum + 1
    }
  }
}
