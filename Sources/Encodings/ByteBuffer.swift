/// Bytes that grow at their end.
///
/// A page is put together from thousands of pieces of a few bytes. An array takes for each of them twice
/// the time of the copy, since it is made for sequences that don't know their length; here the room is
/// there already.
package struct ByteBuffer: Sendable {
  /// What was written, and room for what comes next.
  private var storage: [UInt8]
  /// How many bytes were written.
  package private(set) var count: Int

  /// Creates a buffer that goes on after bytes that are already there.
  package init(appendingTo bytes: consuming [UInt8] = []) {
    count = bytes.count
    storage = bytes
  }

  /// Makes room for a number of bytes at once.
  package mutating func reserveCapacity(_ capacity: Int) {
    if capacity > storage.count { grow(by: capacity - storage.count) }
  }

  /// Returns what was written, and leaves nothing: a second owner would make the array copy itself.
  package mutating func take() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  /// Calls a closure with what was written.
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(storage.span.extracting(first: count))
  }

  /// Appends a byte.
  package mutating func append(_ byte: UInt8) {
    if count == storage.count { grow(by: 1) }
    storage[count] = byte
    count += 1
  }

  /// Appends a range of a span.
  package mutating func append(span: Span<UInt8>, _ range: Range<Int>) {
    unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  /// Appends text that stands in our own source.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(copying: $0) }
  }

  /// Appends the bytes of a text as they are.
  package mutating func append(utf8 text: String) {
    let bytes = text.utf8.span
    append(span: bytes, 0..<bytes.count)
  }

  /// Appends up to eight bytes of a number, the lowest first.
  package mutating func append(bytesOf word: UInt64, count length: Int) {
    precondition(length <= 8, "a word has eight bytes")
    if storage.count - count < 8 { grow(by: 8) }
    unsafe storage.withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
    }
    count += length
  }

  /// Appends a whole number.
  package mutating func append(decimal number: UInt) {
    guard number < 100_000_000 else { return append(utf8: String(number)) }
    var word: UInt64 = 0
    var length = 0
    // From the last digit on, each goes before those that are there.
    var rest = UInt32(number)
    repeat {
      word = word << 8 | UInt64(UInt32(UInt8(ascii: "0")) + rest % 10)
      rest /= 10
      length += 1
    } while rest > 0
    append(bytesOf: word, count: length)
  }

  /// Appends text to HTML, as `Array.append(htmlEscaped:)` does.
  package mutating func append(htmlEscaped text: String) {
    appendHTML(text.utf8.span, escaping: .text)
  }

  /// Appends text to HTML with some of its bytes escaped.
  package mutating func append(_ text: Span<UInt8>, escaping escaped: HTMLBytes) {
    appendHTML(text, escaping: escaped)
  }

  /// Appends a JSON string with its quotes, as `Array.append(jsonString:)` does.
  package mutating func append(jsonString text: String) { appendJSON(text.utf8.span) }

  @inline(__always)
  private mutating func append(copying source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    let end = count + source.count
    if end > storage.count { grow(by: end - storage.count) }
    unsafe storage.withUnsafeMutableBufferPointer { target in
      unsafe target.baseAddress?.advanced(by: count).update(from: start, count: source.count)
    }
    count = end
  }

  /// Makes room for a number of bytes: a part of what the array has, or as much again as it holds, so
  /// that growing costs no more than the bytes.
  @inline(never)
  private mutating func grow(by added: Int) {
    let room = storage.capacity - storage.count
    let piece = Swift.max(added, 4_096)
    let size = added <= room ? Swift.min(piece, room) : Swift.max(piece, storage.count)
    storage.append(addingCapacity: size) { $0.append(repeating: 0, count: size) }
  }
}
