/// Bytes that grow at their end.
///
/// A page is put together from thousands of pieces of a few bytes. An array takes for each of them
/// several times as long as the copy: it asks whether it has a second owner, and can't be written
/// into beyond its end. A buffer has one owner, and room for what comes next.
///
/// What is called for each piece is public, since only that is inlined into other targets: there a
/// literal becomes a store or two.
@safe
public struct ByteBuffer: ~Copyable {
  /// The bytes that were written, and after them room, which holds nothing yet.
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  /// How many bytes there is room for in all.
  @usableFromInline var capacity: Int
  /// How many bytes were written.
  @usableFromInline var end = 0

  /// How many bytes the buffer holds.
  @inlinable public var count: Int { end }

  /// Creates an empty buffer with room for a number of bytes.
  package init(capacity: Int = 0) {
    unsafe start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe start.deallocate() }

  /// Returns what was written, and leaves nothing but the room.
  package mutating func take() -> [UInt8] {
    defer { removeAll() }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Leaves nothing but the room.
  package mutating func removeAll() { end = 0 }

  /// What was written, as text.
  package var text: String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Calls a closure with what was written.
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: start, count: count).span)
  }

  /// Appends a byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    unsafe start[count] = byte
    end &+= 1
  }

  /// Appends a range of a span.
  @inlinable
  @inline(__always)
  public mutating func append(span: Span<UInt8>, _ range: Range<Int>) {
    unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  /// Appends text that stands in our own source.
  @inlinable
  @inline(__always)
  public mutating func append(literal: StaticString) {
    unsafe append(
      copying: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends the bytes of a text as they are.
  package mutating func append(utf8 text: String) {
    let bytes = text.utf8.span
    append(span: bytes, 0..<bytes.count)
  }

  /// Appends up to eight bytes of a number, the lowest first.
  @inlinable
  public mutating func append(bytesOf word: UInt64, count length: Int) {
    precondition(length <= 8, "a word has eight bytes")
    if capacity - count < 8 { grow(by: 8) }
    unsafe UnsafeMutableRawPointer(start + count)
      .storeBytes(of: word.littleEndian, as: UInt64.self)
    end &+= length
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

  /// Appends text to XML, as `Array.append(xmlEscaped:)` does.
  package mutating func append(xmlEscaped text: String) { appendXML(text.utf8.span) }

  /// Appends one field of a CSV row (RFC 4180), quoted where it has to be.
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe before it.
  package mutating func append(csvField text: String) { appendCSV(text.utf8.span) }

  @inlinable
  @inline(__always)
  mutating func append(copying source: UnsafeBufferPointer<UInt8>) {
    guard let first = source.baseAddress else { return }
    if capacity - count < source.count { grow(by: source.count) }
    unsafe (start + count).initialize(from: first, count: source.count)
    end &+= source.count
  }

  /// Makes room for a number of bytes and for as many as there are, so that growing costs no more
  /// than the bytes.
  @usableFromInline
  @inline(never)
  mutating func grow(by added: Int) {
    let size = Swift.max(count + added, 2 * capacity, 1_024)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
    capacity = size
  }
}
