/// How many words an error message has that is compared as a whole; logs run on.
private let messageLength = 2...9

/// Where a text stands that may hold error messages.
enum MessagePlace {
  /// Code or a log, which programs write.
  case code
  /// A quotation, which may be of people too.
  case quotation
}

/// Calls a closure for each error message in code, a log or a quotation: `too many open files`.
///
/// A message is a run of words with single blanks between them, of which one tells of an error.
/// Marks, numbers and names end it, since they differ from one occurrence to the next: of
/// `EMFILE: too many open files, open '/tmp/x'` it is the middle. What every program says, such as
/// `connection refused`, is none.
func scanErrorMessages(
  in text: Span<UInt8>, of place: MessagePlace, _ found: (Range<Int>) -> Void
) {
  var words: [Range<Int>] = []
  func finish() {
    defer { words.removeAll(keepingCapacity: true) }
    guard messageLength.contains(words.count), let first = words.first, let last = words.last,
      tellsError(words.map { folded(text.extracting($0)) }, of: place)
    else { return }
    let range = first.lowerBound..<last.upperBound
    guard !commonMessages.contains(folded(text.extracting(range))) else { return }
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

/// Calls a closure for each text between quotation marks: `"…"`, `“…”`, `„…“` and `«…»`.
///
/// A straight mark also stands for inches and for seconds: it opens a quotation only behind a blank
/// or a bracket, and before something. A quotation within another one is the one that counts.
func scanQuotations(in text: Span<UInt8>, _ found: (Range<Int>) -> Void) {
  var open: (mark: QuotationMark, end: Int)?
  var index = 0
  while index < text.count {
    guard let mark = QuotationMark(in: text, at: index) else {
      index += 1
      continue
    }
    let end = index + mark.length
    if let begun = open, mark.closes(begun.mark), !mark.isOpeningStraight(in: text, at: index) {
      found(text.withoutBlankEnds(begun.end..<index))
      open = nil
    } else if mark != .straight || mark.isOpeningStraight(in: text, at: index) {
      open = (mark, end)
    }
    index = end
  }
}

private enum QuotationMark {
  case straight, high, highClosing, low, angle, angleClosing

  init?(in text: Span<UInt8>, at index: Int) {
    func isNext(_ offset: Int, _ byte: UInt8) -> Bool {
      index + offset < text.count && text[index + offset] == byte
    }
    switch text[index] {
    case UInt8(ascii: "\""): self = .straight
    case 0xC2 where isNext(1, 0xAB): self = .angle
    case 0xC2 where isNext(1, 0xBB): self = .angleClosing
    case 0xE2 where isNext(1, 0x80) && isNext(2, 0x9C): self = .high
    case 0xE2 where isNext(1, 0x80) && isNext(2, 0x9D): self = .highClosing
    case 0xE2 where isNext(1, 0x80) && isNext(2, 0x9E): self = .low
    default: return nil
    }
  }

  var length: Int {
    switch self {
    case .straight: 1
    case .angle, .angleClosing: 2
    case .high, .highClosing, .low: 3
    }
  }

  func closes(_ opening: QuotationMark) -> Bool {
    switch opening {
    case .straight: self == .straight
    case .high: self == .highClosing
    // As in German and in Polish.
    case .low: self == .high || self == .highClosing
    case .angle: self == .angleClosing
    case .highClosing, .angleClosing: false
    }
  }

  func isOpeningStraight(in text: Span<UInt8>, at index: Int) -> Bool {
    guard self == .straight, index + 1 < text.count, text[index + 1] > 0x20 else { return false }
    guard index > 0 else { return true }
    return text[index - 1] <= 0x20 || "([{<=:".utf8.contains(text[index - 1])
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

extension Span<UInt8> {
  /// A part of it without the blanks at its ends, no-break ones too.
  fileprivate func withoutBlankEnds(_ range: Range<Int>) -> Range<Int> {
    func isBlank(_ index: Int) -> Bool {
      self[index] <= 0x20 || [0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains(self[index])
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(start) { start += 1 }
    while start < end, isBlank(end - 1) { end -= 1 }
    return start..<end
  }
}

private func folded(_ text: Span<UInt8>) -> String {
  var folded: [UInt8] = []
  for index in text.indices { folded.append(foldedByte(text[index])) }
  return String(decoding: folded, as: UTF8.self)
}

/// Whether the words of a run tell of an error.
///
/// Some do so only among at least three words. People use these for all things: in a quotation they
/// count beside a thing that programs have, where nobody is meant (`hope is not a strategy`, `we did
/// not test the server`).
private func tellsError(_ words: [String], of place: MessagePlace) -> Bool {
  if words.contains(where: errorWords.contains) { return true }
  guard words.count > 2, words.contains(where: weakErrorWords.contains) else { return false }
  switch place {
  case .code: return true
  case .quotation:
    return words.contains(where: programThings.contains)
      && !words.contains(where: wordsOfPeople.contains)
  }
}

private let errorWords = wordSet(
  """
  abort aborted cannot corrupt corrupted crashed deadlock denied disconnected error errors \
  exceeded exceeds exception exhausted expired failed fails fatal forbidden insufficient \
  invalid killed missing mismatch overflow panic refused rejected reset starvation stalled timed \
  timeout unable unauthorized unavailable unexpected unknown unreachable unrecognized unsupported
  """)

private let weakErrorWords = wordSet("failure left no not out too")

/// What programs run out of, look for and refuse.
private let programThings = wordSet(
  """
  address argument arguments backend backends bounds broker brokers buffer cache certificate client \
  clients column command container database descriptor descriptors device directory disk endpoint \
  endpoints entry file files handle handles heap host hosts image index inodes key leader levels \
  links listener lock locks manifest matching memory method module node nodes object package \
  partition partitions peer pod pods pointer pool port ports primary process processes queue quota \
  quorum range redirects registry relation replica replicas request requests resource resources \
  route rows schema segment server servers session sessions socket sockets stack swap symbol table \
  tables thread threads token transaction transactions type upstream upstreams volume
  """)

/// What is in what people say, and hardly in what programs do.
private let wordsOfPeople = wordSet(
  """
  did had he i it me my nobody one our ours people she team that they this us was we were who why \
  you your
  """)

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
