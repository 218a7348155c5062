import Diagnostics
import Documents

/// What some generators of blogs keep at the top of a page instead of front matter, in a comment or
/// as lines without a fence; and the head of a mail that was saved as it was sent.
///
/// ```text
/// <!--                            title: A day without mail     From: Ann <ann@example.com>
/// .. title: A day without mail    slug: no-mail                 Subject: [ops] A day without mail
/// .. slug: no-mail                published: 2020-02-17         Date: Tue, 14 May 2024 16:20:11 +0200
/// .. date: 2016-12-22 01:00:00
/// -->                             Mail was down …               Mail was down …
/// ```
///
/// Seen in pages for Nikola and Pelican. All lines must have a label, and one of them must be of
/// the generator, such as `slug`, or two of a mail, which are known in other languages too (`Von:`,
/// `Betreff:`): a report that begins with `Title:` and `Date:` tells facts of its own. As in front matter, the date of a page may be that of publication; that
/// of a mail is.
struct PlainHeader: Sendable {
  private(set) var title: Located<String>?
  private(set) var date: Located<CalendarDate>?
  /// The day on which a mail was sent; nil for pages.
  private(set) var sent: CalendarDate?
  /// The name of who sent a mail, as it writes it; nil for pages, and for an address alone.
  private(set) var sender: String?
  /// The lines of the file that it takes, from 1.
  private(set) var lines: ClosedRange<Int> = 1...1

  /// Reads the header of a file; nil where it has none.
  ///
  /// - Complexity: O(1): a header ends within 16 KiB, as that of a mail may with its signatures.
  init?(of file: SourceFile) {
    let bytes = file.bytes.prefix(16_384)
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
      let lineStart = index
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
      // A long field of a mail goes on in lines that are indented.
      if !keys.isDisjoint(with: Self.mailKeys), bytes[lineStart].isSpace { continue }
      if words.begins(with: ".. ") { words = words.dropFirst(3).trimmed }
      let label = words.prefix { $0.isWordByte || $0 == 0x5F || $0 == 0x2D }
      guard !label.isEmpty, label.count <= 48, label.endIndex < words.endIndex,
        words[label.endIndex] == UInt8(ascii: ":")
      else { return nil }
      let written = label.lowercased[...].string
      let key = Self.translatedFields[written] ?? written
      let value = words[(label.endIndex + 1)...].trimmed
      // `Fra: 09:10` and `Til: 09:50` are the times of an outage, and no addresses.
      if key != written, key == "from" || key == "to", value.first?.isDigit == true { return nil }
      keys.insert(key)
      read(value, of: key)
    }
    guard isClosed, title != nil || date != nil else { return nil }
    if keys.isSuperset(of: Self.mailKeys) || keys.isSuperset(of: Self.sentMailKeys) {
      // A report may begin with `From:` and `Subject:` before its own facts.
      guard keys.allSatisfy(Self.isMailField) else { return nil }
      sent = date?.value
      date = nil
    } else if keys.isDisjoint(with: Self.generatorKeys) {
      return nil
    }
  }

  private mutating func read(_ value: ArraySlice<UInt8>, of key: String) {
    let place = value.startIndex..<value.endIndex
    switch key {
    case "title":
      if !value.isEmpty { title = Located(value.string, at: place, .declared) }
    case "from":
      let name = value.prefix { $0 != UInt8(ascii: "<") }.trimmed.filter { $0 != 0x22 }
      if name.first?.isUppercaseOrNonASCII == true, name.count <= 40,
        !name.contains(UInt8(ascii: "@")), !name.contains(UInt8(ascii: ","))
      {
        sender = name[...].string
      }
    case "subject":
      let subject = Self.subject(value)
      if !subject.isEmpty {
        title = title ?? Located(subject.string, at: subject.startIndex..<subject.endIndex, .stated)
      }
    case "date", "published":
      let bytes = Array(value)
      let day = stamps(in: 0..<bytes.count, of: bytes).lazy
        .compactMap { $0.date?.date(order: .dayFirst, year: nil) }.first
      if let day { date = date ?? Located(day, at: place, .declared) }
    default: break
    }
  }

  /// The subject of a mail without what programs put before it: `Re: [ops] A day without mail`.
  private static func subject(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = value
    while true {
      if rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
        rest = rest[(end + 1)...].trimmed
      } else if let prefix = prefixes.first(where: { rest.hasPrefix(ignoringCase: $0) }) {
        rest = rest.dropFirst(prefix.utf8CodeUnitCount).trimmed
      } else {
        return rest.isEmpty ? value : rest
      }
    }
  }

  private static let prefixes: [StaticString] = ["re:", "fwd:", "fw:", "aw:", "wg:"]
  private static let mailKeys: Set<String> = ["from", "subject"]
  /// Those of a mail that its sender has kept.
  private static let sentMailKeys: Set<String> = ["to", "subject", "date"]

  /// Whether a label is that of a field of a mail (RFC 5322, and what servers and lists add).
  private static func isMailField(_ key: String) -> Bool {
    mailFields.contains(key) || mailFieldBeginnings.contains { key.hasBytePrefix($0) }
  }

  private static let mailFields: Set<String> = [
    "from", "to", "cc", "bcc", "reply-to", "sender", "subject", "date", "sent", "message-id",
    "in-reply-to", "references", "mime-version", "return-path", "received", "received-spf",
    "delivered-to", "envelope-to", "importance", "priority", "precedence", "user-agent", "mailer",
    "autocrypt", "organization", "thread-topic", "thread-index", "comments", "keywords",
  ]
  /// The fields of a mail as programs show them in other languages: German, Dutch, French, Spanish,
  /// Portuguese, Italian, Norwegian and Swedish.
  private static let translatedFields = [
    "von": "from", "van": "from", "de": "from", "da": "from", "fra": "from", "från": "from",
    "an": "to", "aan": "to", "à": "to", "para": "to", "til": "to", "till": "to",
    "datum": "date", "fecha": "date", "data": "date", "dato": "date", "gesendet": "sent",
    "betreff": "subject", "onderwerp": "subject", "objet": "subject", "asunto": "subject",
    "assunto": "subject", "oggetto": "subject", "emne": "subject", "ämne": "subject",
  ]
  private static let mailFieldBeginnings = [
    "x-", "list-", "content-", "resent-", "arc-", "dkim-", "authentication-",
  ]
  private static let generatorKeys: Set<String> = ["slug", "permalink", "layout", "template"]
}
