import Encodings

// The files that the script of the search page loads, byte by byte. They are scripts, so that they
// load from a folder (`file://`) and under a policy of `script-src 'self'`; each calls one
// function:
//
//     faultlineSearch("terms/7", …)
//
// `search/index.js`: an object.
//     incidents  How many there are. Each has a number, from the oldest on.
//     years      Pairs of a year and the number of its first incident, ascending; the incidents
//                before the first pair have no date.
//     stop       The words that searches pass over.
//     terms, words, endings  The first entry of each file of that kind, in order.
//
// `search/terms/N.js`: a string of entries in the order of their UTF-8, parted by `|`. An entry is
//     SHARED REST " " FREQUENCY POSTING…
// SHARED is how many UTF-16 units the term shares with the one before, REST the rest of it, and
// FREQUENCY how many incidents have it, all of which are listed unless they are too many
// (`SearchIndex.postingLimit`). A POSTING is 16 times the distance to the incident before, plus the
// weight. A term is a word, a pair of words joined by `+`, or a filter such as `service=checkout`.
//
// A number is written in digits of five bits, the lowest first, of the alphabet A-Z a-z 0-9 - _;
// 32 is added to each digit that another one follows. So `f` is 31, and `gB` is 32.
//
// `search/words/N.js`: words that typing mistakes may stand for, parted by nothing. Each is a
// capital letter for how much it shares with the word before (A is 0), the rest of it, and a digit:
// the binary logarithm of its frequency, at most 9. `search/endings/N.js`: the same words, written
// backwards and in that order.
//
// `search/incidents/N.js`: an array of the path from the root of the site, title, date (ISO or ""),
// date in words, facts, text. Lines of the text are parted by line feeds.

/// How large a file of the index grows before the next one begins, in bytes.
private let fileSize = 10_000

extension ByteBuffer {
  /// Appends a number below 2⁴⁰ in digits of five bits, the lowest first.
  mutating func append(searchNumber number: Int) {
    var rest = number
    var word: UInt64 = 0
    var length = 0
    while rest >= 32 {
      word |= UInt64(searchDigit(rest & 31 | 32)) << UInt64(8 * length)
      length += 1
      rest >>= 5
    }
    word |= UInt64(searchDigit(rest)) << UInt64(8 * length)
    append(bytesOf: word, count: length + 1)
  }
}

@inline(__always)
private func searchDigit(_ value: Int) -> UInt8 {
  switch value {
  case ..<26: UInt8(ascii: "A") + UInt8(value)
  case ..<52: UInt8(ascii: "a") + UInt8(value - 26)
  case ..<62: UInt8(ascii: "0") + UInt8(value - 52)
  case 62: UInt8(ascii: "-")
  default: UInt8(ascii: "_")
  }
}

/// Files of one kind with entries in an order, which are written one after the other.
struct SearchShards: ~Copyable {
  /// The name of the kind, such as `terms`.
  let kind: String
  private(set) var files: [OutputFile] = []
  /// The first entry of each file.
  private(set) var firsts: [String] = []
  private var bytes = ByteBuffer()
  private var last: [UInt8] = []

  init(kind: String) { self.kind = kind }

  /// Begins an entry and returns the part of it that the one before does not have, with how much
  /// that one shares, in UTF-16 units.
  mutating func begin(_ entry: [UInt8]) -> (shared: Int, rest: ArraySlice<UInt8>) {
    if bytes.count >= fileSize { finishFile() }
    if isAtStart {
      firsts.append(String(decoding: entry, as: UTF8.self))
      last = []
    }
    var count = 0
    while count < entry.count, count < last.count, entry[count] == last[count] { count += 1 }
    // Scalars are not cut.
    while count > 0, count < entry.count, entry[count] & 0xC0 == 0x80 { count -= 1 }
    last = entry
    // A scalar of four bytes takes two units, each other one.
    var units = 0
    for byte in entry[..<count] where byte & 0xC0 != 0x80 { units += byte < 0xF0 ? 1 : 2 }
    return (units, entry[count...])
  }

  /// Appends a part of the entry.
  mutating func append(_ part: ArraySlice<UInt8>) {
    bytes.append(span: part.span, 0..<part.count)
  }
  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(number: Int) { bytes.append(searchNumber: number) }

  /// Whether the entry is the first of its file.
  var isAtStart: Bool { bytes.count == 0 }

  /// Ends the last file.
  mutating func finish() {
    if !isAtStart { finishFile() }
  }

  private mutating func finishFile() {
    let text = bytes.text
    bytes.removeAll()
    files.append(searchScript("\(kind)/\(files.count)") { $0.string(text) })
  }
}

/// Returns a file of the index.
func searchScript(_ name: String, _ value: (inout JSONWriter) -> Void) -> OutputFile {
  var bytes: [UInt8] = []
  bytes.append(literal: "faultlineSearch(")
  bytes.append(jsonString: name)
  bytes.append(literal: ",")
  var json = JSONWriter(after: bytes)
  value(&json)
  return OutputFile(path: "search/\(name).js", bytes: json.finish(ending: ")\n"))
}
