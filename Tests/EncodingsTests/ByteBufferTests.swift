import Encodings
import Testing

@Suite("Buffers of bytes")
struct ByteBufferTests {
  @Test("hold what was appended, in order, however much it is")
  func grows() {
    var buffer = ByteBuffer(capacity: 3)
    var expected: [UInt8] = []
    for number in 0..<3_000 {
      buffer.append(UInt8(ascii: " "))
      buffer.append(decimal: UInt(number))
      buffer.append(literal: "ab")
      buffer.append(utf8: "é")
      expected += Array(" \(number)abé".utf8)
    }
    #expect(buffer.count == expected.count)
    #expect(buffer.withBytes { bytes in bytes.indices.map { bytes[$0] } } == expected)
    #expect(buffer.take() == expected)
    #expect(buffer.count == 0)
    #expect(buffer.take() == [])
  }

  @Test(
    "write numbers of any size",
    arguments: [0, 9, 10, 99_999_999, 100_000_000, UInt.max] as [UInt])
  func numbers(number: UInt) {
    var buffer = ByteBuffer()
    buffer.append(decimal: number)
    #expect(String(decoding: buffer.take(), as: UTF8.self) == String(number))
  }
}
