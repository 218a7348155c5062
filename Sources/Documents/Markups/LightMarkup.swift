import Diagnostics

/// A light markup other than Markdown that a whole file is written in.
///
/// libcmark is shown what stands for each line in Markdown, so that there are as many lines as in
/// the file, and a node names the line that its author knows. What has no counterpart there stays
/// the text that it is.
enum LightMarkup: Sendable {
  case mediaWiki, jira, reStructuredText, asciiDoc
}

/// A file in another markup as libcmark is shown it.
struct ShownMarkup: Sendable {
  /// The lines of Markdown, as many as the file has.
  var source: SourceFile
  /// The tables among them, in order.
  var tables: [ShownTable] = []
  /// The lines of text that end the item in the line above.
  var endsOfItems: Set<Int> = []
}

/// A table of another markup: a run of lines that libcmark takes for one paragraph.
///
/// A row stands in its first line with all of its cells between pipes; of the lines that its cells
/// go on in, only a pipe is shown.
struct ShownTable: Sendable, Hashable {
  /// The lines of each row; never empty.
  var rows: [ClosedRange<Int>]
  /// Whether the first row names the columns.
  var hasHead: Bool
}

extension LightMarkup {
  /// Returns what libcmark is shown of a file in this markup.
  ///
  /// - Complexity: O(n) in the bytes of the body.
  func shown(_ file: SourceFile, body: SourceRange) -> ShownMarkup {
    let lines = MarkupLines(of: file, body: body)
    var page: any MarkupPage =
      switch self {
      case .mediaWiki: MediaWikiPage(lines)
      case .asciiDoc: AsciiDocPage(lines)
      case .reStructuredText: ReStructuredTextPage(lines)
      case .jira: JiraPage(lines)
      }
    return page.read()
  }
}

/// A reader of one markup, which shows the lines of a page one after the other.
protocol MarkupPage {
  var lines: MarkupLines { get set }

  /// Shows something in place of the next line, and of those that it is read with.
  mutating func readLine()
}

extension MarkupPage {
  /// Returns the page as Markdown.
  fileprivate mutating func read() -> ShownMarkup {
    while !lines.isAtEnd {
      if !lines.keepFence() { readLine() }
    }
    return lines.finish()
  }
}

/// The lines of a body, and what is shown in place of those that were read.
struct MarkupLines {
  private let file: SourceFile
  private let body: SourceRange
  private var shown: [UInt8]
  /// The number of the next line, in the file.
  private(set) var next: Int
  /// The tables that were shown so far.
  var tables: [ShownTable] = []
  /// The lines of text so far that end the item in the line above.
  var endsOfItems: Set<Int> = []
  /// The number of the first line.
  let first: Int
  /// Fences of so many backticks or more have no end from here on.
  private var unclosedFence = Int.max

  init(of file: SourceFile, body: SourceRange) {
    self.file = file
    self.body = body
    shown = Array(file.bytes[..<body.lowerBound])
    shown.reserveCapacity(file.bytes.count + file.bytes.count / 4)
    first = file.line(at: body.lowerBound)
    next = first
  }

  var isAtEnd: Bool { next > file.lineCount }
  /// The number of the last line.
  var last: Int { file.lineCount }

  /// The bytes of a line without its end; those of no line are empty.
  subscript(number: Int) -> ArraySlice<UInt8> {
    let range = file.range(ofLine: number)
    return file.bytes[range.clamped(to: body)]
  }

  /// Shows something in place of the next line.
  mutating func show(_ line: some Sequence<UInt8>) {
    if next > first { shown.append(0x0A) }
    shown.append(contentsOf: line)
    next += 1
  }

  /// Shows the next line as it stands.
  mutating func keep() { show(self[next]) }

  /// Shows the block of code that begins with the next line as it stands, where somebody set it
  /// between fences of Markdown; returns false where there is none.
  mutating func keepFence() -> Bool {
    guard let length = fenceLength(next, mayHaveWords: true), length < unclosedFence else {
      return false
    }
    var end = next + 1
    while end <= last, (fenceLength(end, mayHaveWords: false) ?? 0) < length { end += 1 }
    guard end <= last else {
      unclosedFence = length
      return false
    }
    while next <= end { keep() }
    return true
  }

  /// A fence of Markdown that is longer than any in some lines.
  func fence(around numbers: Range<Int>) -> [UInt8] {
    let backtick = UInt8(ascii: "`")
    let longest = numbers.reduce(2) { Swift.max($0, longestRun(of: backtick, in: self[$1])) }
    return [UInt8](repeating: backtick, count: longest + 1)
  }

  /// How many backticks a line has that begins or ends a block of code; nil for any other line.
  private func fenceLength(_ number: Int, mayHaveWords: Bool) -> Int? {
    let backtick = UInt8(ascii: "`")
    let line = self[number].trimmingSpaces
    let fence = line.prefix { $0 == backtick }
    let words = line[fence.endIndex...]
    guard fence.count >= 3, words.isEmpty || mayHaveWords, !words.contains(backtick) else {
      return nil
    }
    return fence.count
  }

  /// Everything that was shown, which is a file of as many lines.
  func finish() -> ShownMarkup {
    ShownMarkup(
      source: SourceFile(path: file.path, bytes: shown), tables: tables, endsOfItems: endsOfItems)
  }
}
