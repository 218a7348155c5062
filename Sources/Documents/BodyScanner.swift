import Diagnostics

/// What a look at the lines of a body finds before libcmark sees them.
struct BodyScan: Sendable {
  /// Lines that exceed a limit and are not parsed, and why.
  struct Excess: Sendable {
    var lines: ClosedRange<Int>
    var reason: String
    /// The name of the limit in the configuration.
    var limit: String
  }

  var excesses: [Excess] = []
  /// The lines that begin footnotes.
  var footnotes: [FootnoteLine] = []
  /// The lines that are headings to their author only.
  var looseHeadings: [LooseHeading] = []
  /// What libcmark is shown for rules below labels.
  var rulesBelowLabels: [ShownEdit] = []
  /// The opening brackets outside of code.
  var brackets = 0
}

/// Finds the lines of a body that exceed limits, and those that the extensions read otherwise than
/// libcmark: beginnings of footnotes, and loose headings.
///
/// A run of lines that are not blank counts as one paragraph, which is never less than libcmark
/// takes for one. Lines in code are exempt, as logs are long; but only where it is certain that
/// libcmark takes them for code too. Where that is not certain (a fence in an HTML block, a fence
/// in a list that is not closed as it was opened), nothing is exempt from there on.
struct BodyScanner {
  private enum State {
    case text
    /// In a fence that no list or quote contains.
    case fence(character: UInt8, length: Int)
    /// In a fence that may be in a list; its lines are not exempt.
    case nestedFence(character: UInt8, length: Int, indentation: Int)
    /// In HTML that goes on over blank lines.
    case html(HTMLStart)
    case indentedCode
  }

  private let source: SourceFile
  private let limits: Limits
  private let wantsFootnotes: Bool
  private let wantsLooseHeadings: Bool
  private var result = BodyScan()
  private var state = State.text
  private var isCertain = true
  /// Whether a list may be open.
  private var mayBeInList = false
  /// Whether an HTML block may be open that ends at a blank line.
  private var mayBeInHTML = false
  private var isAfterBlank = true
  private var run = Run()
  /// How many labels with values have stood one below the other, and nothing else before them.
  private var labels = 0

  /// A run of lines that are not blank.
  private struct Run {
    var firstLine = 0
    var lastLine = 0
    var bytes = 0
    var brackets = 0
    var delimiters = 0
    var nesting = 0
  }

  init(source: SourceFile, limits: Limits, wantsFootnotes: Bool, wantsLooseHeadings: Bool) {
    self.source = source
    self.limits = limits
    self.wantsFootnotes = wantsFootnotes
    self.wantsLooseHeadings = wantsLooseHeadings
  }

  /// Looks at all lines from one on.
  mutating func scan(from firstLine: Int) -> BodyScan {
    for line in Swift.max(firstLine, 1)..<source.lineCount + 1 { visit(line) }
    endRun()
    return result
  }

  private mutating func visit(_ number: Int) {
    let line = ScannedLine(source: source, number: number)
    if line.isBlank {
      mayBeInHTML = false
      isAfterBlank = true
      labels = 0
      endRun()
      return
    }
    defer { isAfterBlank = false }
    switch state {
    case .fence(let character, let length):
      if line.closesFence(character, length) { state = .text }
      return
    case .nestedFence(let character, let length, let indentation):
      if line.indentation < indentation {
        isCertain = false
        state = .text
      } else if line.closesFence(character, length, indentation: .max) {
        if line.indentation != indentation { isCertain = false }
        state = .text
      }
    case .html(let start):
      if line.ends(start) { state = .text }
    case .text, .indentedCode:
      if visitText(line) { return }
    }
    count(line)
  }

  /// Looks at a line outside of fences and HTML; returns whether it is exempt.
  private mutating func visitText(_ line: ScannedLine) -> Bool {
    if isCertain, !mayBeInList, line.indentation >= 4 {
      if case .indentedCode = state { return true }
      if isAfterBlank {
        state = .indentedCode
        return true
      }
    }
    state = .text
    guard isCertain else {
      noteExtensions(line)
      return false
    }
    let isMarker = line.contentStart > line.start
    if isAfterBlank, line.indentation == 0, !isMarker || line.isQuote { mayBeInList = false }
    noteLabels(line)
    if isMarker, !line.isQuote { mayBeInList = true }
    if let (character, length) = line.fence {
      if mayBeInHTML {
        isCertain = false
      } else if !isMarker, line.indentation == 0 || (!mayBeInList && line.indentation < 4) {
        mayBeInList = false
        endRun()
        state = .fence(character: character, length: length)
        return true
      } else if !line.isQuote, mayBeInList {
        state = .nestedFence(
          character: character, length: length, indentation: line.contentIndentation)
      }
    } else if let start = line.htmlStart {
      if start == .other {
        mayBeInHTML = true
      } else if !line.ends(start), !line.isQuote {
        if isMarker || (mayBeInList && line.indentation > 0) {
          isCertain = false
        } else if line.indentation < 4 {
          state = .html(start)
        }
      }
    }
    noteExtensions(line)
    return false
  }

  /// Counts labels, and notes a rule below two or more of them, which libcmark would take for the
  /// underline of a heading.
  private mutating func noteLabels(_ line: ScannedLine) {
    guard wantsLooseHeadings, !mayBeInList, !mayBeInHTML, line.indentation == 0 else {
      labels = 0
      return
    }
    if labels >= 2, let rule = ruleBelowLabels(line, of: source) {
      result.rulesBelowLabels.append(rule)
    }
    labels = (isAfterBlank || labels > 0) && isLabelLine(line, of: source) ? labels + 1 : 0
  }

  private mutating func noteExtensions(_ line: ScannedLine) {
    if wantsLooseHeadings,
      let heading = looseHeading(line, of: source, isAfterBlank: isAfterBlank)
    {
      result.looseHeadings.append(heading)
    }
    guard wantsFootnotes, let footnote = footnoteLine(line.number, of: source) else { return }
    result.footnotes.append(footnote)
    mayBeInList = true
  }

  private mutating func count(_ line: ScannedLine) {
    if run.firstLine == 0 { run.firstLine = line.number }
    run.lastLine = line.number
    run.bytes += line.end - line.lineStart + 1
    let nesting = line.markers + (mayBeInList && line.markers > 0 ? line.indentation / 2 : 0)
    run.nesting = Swift.max(run.nesting, nesting)
    var previous: UInt8 = 0
    var brackets = 0
    var delimiters = 0
    let file = source
    let bytes = file.bytes.span
    for index in line.start..<line.end {
      let byte = bytes[index]
      if byte > 0x5F || byte < 0x2A {
        // Nearly all of them: letters and spaces.
      } else if byte == 0x5B {
        brackets += 1
      } else if (byte == 0x2A || byte == 0x5F) && byte != previous {
        delimiters += 1
      }
      previous = byte
    }
    run.brackets += brackets
    run.delimiters += delimiters
  }

  private mutating func endRun() {
    guard run.firstLine > 0 else { return }
    defer { run = Run() }
    let reason: String
    let limit: String
    if run.nesting > limits.nesting {
      reason = "a line opens more than \(limits.nesting) quotes and lists"
      limit = "nesting"
    } else if run.bytes > limits.paragraphBytes {
      reason = "a paragraph has more than \(limits.paragraphBytes) bytes"
      limit = "paragraph_bytes"
    } else if run.brackets > limits.paragraphBrackets {
      reason = "a paragraph has more than \(limits.paragraphBrackets) '['"
      limit = "paragraph_brackets"
    } else if run.delimiters > limits.paragraphDelimiters {
      reason = "a paragraph has more than \(limits.paragraphDelimiters) runs of '*' or '_'"
      limit = "paragraph_delimiters"
    } else {
      result.brackets += run.brackets
      return
    }
    let lines = run.firstLine...run.lastLine
    result.excesses.append(BodyScan.Excess(lines: lines, reason: reason, limit: limit))
    result.footnotes.removeAll { lines.contains($0.line) }
    result.looseHeadings.removeAll { lines.contains($0.line) }
  }
}
