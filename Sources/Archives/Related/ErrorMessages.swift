/// How many words an error message has that is compared as a whole; logs run on.
private let messageLength = 2...9

/// Calls a closure for each error message in code, a log or a quotation: `too many open files`.
///
/// A message is a run of words with single blanks between them, of which one tells of an error.
/// Marks, numbers and names end it, since they differ from one occurrence to the next: of
/// `EMFILE: too many open files, open '/tmp/x'` it is the middle. What every program says, such as
/// `connection refused`, is none.
func scanErrorMessages(in text: Span<UInt8>, _ found: (Range<Int>) -> Void) {
  var words: [Range<Int>] = []
  func finish() {
    defer { words.removeAll(keepingCapacity: true) }
    guard messageLength.contains(words.count), let first = words.first, let last = words.last,
      words.contains(where: { isErrorWord(text.extracting($0), among: words.count) })
    else { return }
    let range = first.lowerBound..<last.upperBound
    var folded: [UInt8] = []
    for index in range { folded.append(foldedByte(text[index])) }
    guard !commonMessages.contains(String(decoding: folded, as: UTF8.self)) else { return }
    found(range)
  }
  var index = 0
  while index < text.count {
    let start = index
    while index < text.count, text[index] > 0x20, !isMessageMark(text[index]) { index += 1 }
    guard index > start else {
      index += 1
      continue
    }
    let isPlain = text.extracting(start..<index).isWord
    let isNext = words.last.map { $0.upperBound + 1 == start && text[start - 1] == 0x20 } ?? true
    if !isPlain || !isNext { finish() }
    if isPlain { words.append(start..<index) }
  }
  finish()
}

/// Calls a closure for each text between quotation marks.
func scanQuotations(in text: Span<UInt8>, _ found: (Range<Int>) -> Void) {
  var start: Int?
  for index in text.indices {
    if text[index] != UInt8(ascii: "\"") { continue }
    if let open = start {
      found(open..<index)
      start = nil
    } else {
      start = index + 1
    }
  }
}

private func isMessageMark(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("),
    UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
    UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
    UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
    UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
    true
  default: false
  }
}

extension Span<UInt8> {
  /// Whether it is all letters, with hyphens among them.
  fileprivate var isWord: Bool {
    guard !isEmpty, self[0] != UInt8(ascii: "-") else { return false }
    for index in indices
    where (self[index] | 0x20) &- UInt8(ascii: "a") >= 26 && self[index] != UInt8(ascii: "-") {
      return false
    }
    return true
  }
}

/// Whether a word of a message tells of an error; some do so only among at least three words.
private func isErrorWord(_ word: Span<UInt8>, among count: Int) -> Bool {
  var folded: [UInt8] = []
  for index in word.indices { folded.append(foldedByte(word[index])) }
  let text = String(decoding: folded, as: UTF8.self)
  return errorWords.contains(text) || count > 2 && weakErrorWords.contains(text)
}

private let errorWords = wordSet(
  """
  abort aborted cannot corrupt corrupted crashed deadlock denied disconnected error errors \
  exceeded exceeds exception exhausted expired failed fails fatal forbidden insufficient \
  invalid killed missing mismatch overflow panic refused rejected reset starvation stalled timed \
  timeout unable unauthorized unavailable unexpected unknown unreachable unrecognized unsupported
  """)

private let weakErrorWords = wordSet("failure left no not out too")

/// Messages that programs of all kinds give for reasons of all kinds.
private let commonMessages: Set<String> = [
  "access denied", "an error occurred", "bad gateway", "bad request", "command failed",
  "connection error", "connection failed", "connection refused", "connection reset",
  "connection reset by peer", "connection timed out", "connection timeout",
  "context deadline exceeded", "could not connect", "deadline exceeded", "does not exist",
  "error code", "error codes", "error from server", "error log", "error logs", "error message",
  "error messages", "error page", "error pages", "error rate", "error rates", "failed to connect",
  "gateway time-out", "gateway timeout", "internal error", "internal server error",
  "no such file or directory", "operation timed out", "page not found", "permission denied",
  "request failed", "request timed out", "request timeout", "server error",
  "service temporarily unavailable", "service unavailable", "something went wrong",
  "temporarily unavailable", "throw new error", "unexpected error", "unknown error",
]

private func wordSet(_ words: String) -> Set<String> {
  Set(words.split(separator: " ").map(String.init))
}
