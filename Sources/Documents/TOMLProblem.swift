import Diagnostics

/// What is wrong with a text of TOML, where, and what to do about it.
struct TOMLProblem {
  var message: String
  var help: String
  /// Where it is told, as an offset in the file.
  var offset: Int
}

/// Returns what is wrong with a text and what to do, for somebody who knows no parser.
///
/// - Parameters:
///   - words: The words of toml++.
///   - offset: Where it noticed; at the end of the text, behind the last line with something in it.
///   - range: The text in the file.
///   - bytes: The bytes of the file.
/// - Returns: The problem, told where its author has to look.
func explainTOML(
  _ words: String, at offset: Int, in range: SourceRange, of bytes: [UInt8]
) -> TOMLProblem {
  let place = TOMLPlace(offset: offset, range: range, bytes: bytes)
  let reader = TOMLProblemReader(words: words, place: place)
  return reader.textProblem ?? reader.keyProblem ?? reader.listProblem ?? reader.valueProblem
    ?? TOMLProblem(
      message: words,
      help: "TOML has 'key = value', with texts in quotes, as in 'title = \"Outage\"'",
      offset: offset)
}

/// A place in a text of TOML, with its line.
private struct TOMLPlace {
  let offset: Int
  /// The line, without its end.
  let line: ArraySlice<UInt8>
  /// The end of the text before the place, but for white space.
  let endBefore: Int
  /// Whether nothing but white space stands before it in its line.
  let isAtLineStart: Bool
  let isAtLineEnd: Bool

  init(offset: Int, range: SourceRange, bytes: [UInt8]) {
    self.offset = offset
    let before = bytes[range.lowerBound..<Swift.max(range.lowerBound, offset)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? range.lowerBound
    let behind = bytes[Swift.min(offset, bytes.count)..<Swift.max(range.upperBound, offset)]
    let end = behind.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? behind.endIndex
    line = bytes[start..<Swift.max(start, end)]
    endBefore = before.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? range.lowerBound
    isAtLineStart = before[start...].allSatisfy { $0 <= 0x20 }
    isAtLineEnd = offset >= bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D
  }

  /// The value behind the first `=` of the line; empty where there is none.
  var value: ArraySlice<UInt8> {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return [] }
    return line[(equals + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// What stands in the line from the place on.
  var rest: ArraySlice<UInt8> { line[Swift.min(offset, line.endIndex)...] }

  /// The value of a key, or the element of a list or a table in a line, in which the place is.
  var element: ArraySlice<UInt8> {
    let value = value
    guard let first = value.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
      return value.isEmpty ? line.drop { $0 == 0x20 || $0 == 0x09 } : value
    }
    let marks = Set(",[]{}=".utf8)
    let start =
      value[..<Swift.max(value.startIndex, Swift.min(offset, value.endIndex))]
      .lastIndex { marks.contains($0) } ?? value.startIndex
    let words = value[(start + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    return words.prefix { !marks.contains($0) }
  }
}

private struct TOMLProblemReader {
  let words: String
  let place: TOMLPlace

  private func says(_ beginning: String) -> Bool { words.utf8.starts(with: beginning.utf8) }

  private func problem(_ message: String, _ help: String, at offset: Int? = nil) -> TOMLProblem {
    TOMLProblem(message: message, help: help, offset: offset ?? place.offset)
  }

  /// What is wrong with quotation marks and comments.
  var textProblem: TOMLProblem? {
    if place.isAtLineEnd,
      says("control characters other than TAB")
        || says("unescaped control characters other than TAB")
    {
      return problem(
        "the text in quotes has no end on its line",
        "write the same quotation mark behind the text, or three of them around several lines")
    }
    if says("unknown escape sequence") {
      return problem(
        "a '\\' in double quotes begins a sign such as '\\n', and this is none",
        "write '\\\\', or put single quotes around the text")
    }
    if place.rest.starts(with: "//".utf8) {
      return problem("a comment begins with '#'", "write '#' instead of '//'")
    }
    let value = place.value
    guard says("expected a comment or whitespace"), let quote = value.first,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.startIndex < place.offset
    else { return nil }
    guard place.rest.dropFirst().contains(quote) else { return behindValue }
    return problem(
      "the text in quotes ends before this",
      quote == UInt8(ascii: "'")
        ? "put double quotes around a text with an apostrophe"
        : "write '\\\"' for a quotation mark in the text, or put single quotes around it")
  }

  /// That something stands behind a value.
  private var behindValue: TOMLProblem {
    if let mark = place.rest.first, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";") {
      return problem(
        "nothing stands behind a value", "remove this mark: each key has a line of its own")
    }
    return problem(
      "nothing stands behind a value", "put all of the text in quotes, or '#' before a comment")
  }

  /// What is wrong with keys and headers.
  var keyProblem: TOMLProblem? {
    if says("cannot redefine existing") {
      let name = words.utf8.drop { $0 != UInt8(ascii: "'") }
      return problem(
        name.isEmpty
          ? "this key stands here a second time"
          : "the key \(String(Substring(name))) stands here a second time",
        "remove one of the two, or give one of them another name")
    }
    if says("expected '=', saw ':'") {
      return problem(
        "a ':' stands where '=' should", "TOML has '=' between key and value, and YAML has ':'")
    }
    if says("expected ']', saw") {
      return problem("the name in brackets has no ']'", "write ']' behind it, as in '[impact]'")
    }
    guard says("expected '=', saw") else { return nil }
    guard place.line.contains(UInt8(ascii: "=")) else {
      return problem(
        "a line has a key, '=' and a value, and this one has no '='",
        "write it as in 'title = \"Outage\"', or '#' before a comment")
    }
    return problem(
      "a key has only letters from A to Z, digits, '_' and '-'",
      "write it with these, as in 'start_time', or put quotes around it")
  }

  /// What is wrong with lists, and with tables in a line.
  var listProblem: TOMLProblem? {
    if says("expected comma or closing ']', saw") {
      let isNextKey = place.isAtLineStart && !place.value.isEmpty
      if isNextKey || place.isAtLineEnd {
        return problem(
          "the list has no ']'", "write ']' behind its last element", at: place.endBefore)
      }
    }
    if says("expected comma or closing '") {
      return problem(
        "a ',' is missing here", "write ',' between two elements", at: place.endBefore)
    }
    if says("expected value or closing ']', saw comma") || says("expected key-value pair, saw") {
      return problem("here is a ',' too many", "remove it")
    }
    if says("expected key or closing '}', saw"), place.isAtLineEnd {
      return problem(
        "what '{' begins has no '}' on its line",
        "write all of it on one line, or its keys below a line such as '[times]'")
    }
    guard says("encountered end-of-file") else { return nil }
    switch place.value.first {
    case UInt8(ascii: "["):
      return problem("the list has no ']'", "write ']' behind its last element")
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return problem("the text in quotes has no end", "write the same quotation marks behind it")
    default:
      return problem(
        "the text ends before what it began",
        "write the ']', the '}' or the quotation marks that are missing")
    }
  }

  /// What is wrong with a value.
  var valueProblem: TOMLProblem? {
    for part in ["year", "month", "day", "hour", "minute", "second"]
    where says("expected \(part) between") {
      return problem("there is no such \(part)", Self.formsOfTime)
    }
    if says("expected value, saw"), place.isAtLineEnd || place.value.isEmpty {
      return problem(
        "this key has no value",
        "write the value behind '=', with texts in quotes, or remove the key")
    }
    if says("expected value, saw '#'") {
      return problem(
        "this key has no value, since '#' begins a comment",
        "put quotes around a text with '#'")
    }
    let isValue = [
      "could not determine value type", "expected 'true'", "expected 'false'", "expected 'nan'",
      "expected 'inf'", "expected value, saw", "expected digit", "expected 2-digit",
      "expected 3-digit", "expected 4-digit", "expected ':'", "expected '-'", "leading zeroes",
      "expected a comment or whitespace", "expected decimal digit",
    ].contains { says($0) }
    if says("expected a comment or whitespace"),
      place.value.first == UInt8(ascii: "[") || place.value.first == UInt8(ascii: "{")
    {
      return behindValue
    }
    let element = place.element
    guard isValue, let first = element.first else { return nil }
    let start = element.startIndex
    switch first {
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"):
      return problem("this is no date, time or number of TOML", Self.formsOfTime, at: start)
    case UInt8(ascii: "="): return problem("here is a '=' too many", "remove it", at: start)
    case 0xE2 where element.starts(with: [0xE2, 0x80]):
      return problem(
        "these are no quotation marks of TOML", "write straight ones, as in \"Outage\"", at: start)
    default: return wordProblem(element)
    }
  }

  /// What is wrong with a value that begins as no value does.
  private func wordProblem(_ element: ArraySlice<UInt8>) -> TOMLProblem? {
    let start = element.startIndex
    let word = element.prefix { $0 > 0x20 && $0 != UInt8(ascii: "#") }
      .map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    switch String(decoding: word, as: UTF8.self) {
    case "true", "false", "yes", "no", "on", "off":
      return problem(
        "this is no value of TOML", "write true or false, in small letters", at: start)
    case "null", "none", "nil", "~":
      return problem(
        "TOML has no word for nothing", "remove the key, or put quotes around a text", at: start)
    default: break
    }
    let isText = !["\"", "'", "[", "{"].contains { word.starts(with: $0.utf8) }
    guard isText else { return nil }
    return problem(
      "this text has no quotes", "put quotes around it, as in 'title = \"Outage\"'", at: start)
  }

  private static let formsOfTime =
    "write a date as in 2024-02-03, and a time as in 09:10:00; or put quotes around it"
}
