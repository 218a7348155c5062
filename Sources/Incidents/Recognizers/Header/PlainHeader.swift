import Diagnostics
import Documents

/// What some generators of blogs keep at the top of a page instead of front matter: in a comment, or as
/// lines without a fence.
///
/// ```text
/// <!--                                  title: A day without mail
/// .. title: A day without mail          slug: no-mail
/// .. slug: no-mail                      published: 2020-02-17
/// .. date: 2016-12-22 01:00:00
/// -->                                   Mail was down …
/// ```
///
/// Seen in pages for Nikola and Pelican. All lines must have a label, and one of them must be of the
/// generator, such as `slug`: a report that begins with `Title:` and `Date:` tells facts of its own. As in
/// front matter, the date may be that of publication.
struct PlainHeader: Sendable {
  private(set) var title: Located<String>?
  private(set) var date: Located<CalendarDate>?
  /// The lines of the file that it takes, from 1.
  private(set) var lines: ClosedRange<Int> = 1...1

  /// Reads the header of a file; nil where it has none.
  ///
  /// - Complexity: O(1): a header ends within 4 KiB.
  init?(of file: SourceFile) {
    let bytes = file.bytes.prefix(4_096)
    guard var index = bytes.firstIndex(where: { !$0.isSpace && ![0xEF, 0xBB, 0xBF].contains($0) })
    else { return nil }
    let isComment = bytes[index...].begins(with: "<!--")
    if isComment { index += 4 }
    var keys: Set<String> = []
    var isClosed = false
    let first = file.line(at: index)
    while index < bytes.endIndex, !isClosed {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var words = bytes[index..<end].trimmed
      lines = first...file.line(at: index)
      index = Swift.min(end + 1, bytes.endIndex)
      if isComment, words.suffix(3).elementsEqual("-->".utf8) {
        isClosed = true
        words = words.dropLast(3).trimmed
      }
      if words.isEmpty {
        if isComment || keys.isEmpty { continue }
        isClosed = true
        break
      }
      if words.begins(with: ".. ") { words = words.dropFirst(3).trimmed }
      let label = words.prefix { $0.isLetter || $0 == 0x5F || $0 == 0x2D }
      guard !label.isEmpty, label.count <= 24, label.endIndex < words.endIndex,
        words[label.endIndex] == UInt8(ascii: ":")
      else { return nil }
      let key = label.lowercased[...].string
      keys.insert(key)
      read(words[(label.endIndex + 1)...].trimmed, of: key)
    }
    guard isClosed, !keys.isDisjoint(with: Self.generatorKeys), title != nil || date != nil else {
      return nil
    }
  }

  private mutating func read(_ value: ArraySlice<UInt8>, of key: String) {
    let place = value.startIndex..<value.endIndex
    switch key {
    case "title":
      if !value.isEmpty { title = Located(value.string, at: place, .declared) }
    case "date", "published":
      let bytes = Array(value)
      let day = stamps(in: 0..<bytes.count, of: bytes).lazy
        .compactMap { $0.date?.date(order: .dayFirst, year: nil) }.first
      if let day { date = date ?? Located(day, at: place, .declared) }
    default: break
    }
  }

  private static let generatorKeys: Set<String> = ["slug", "permalink", "layout", "template"]
}
