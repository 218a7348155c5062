/// Source text with emoji markers (`1️⃣`, `2️⃣`, …) that name places, as diagnostics tests need it.
package struct MarkedText: Sendable {
  /// The text without its markers.
  package let text: String
  /// The byte offset of each marker in `text`.
  package let markers: [String: Int]

  package init(_ marked: String) {
    var text: [UInt8] = []
    var markers: [String: Int] = [:]
    var scalars = Array(marked.unicodeScalars)[...]
    while let first = scalars.popFirst() {
      // A keycap digit is the digit, U+FE0F and U+20E3.
      if scalars.count >= 2, scalars[scalars.startIndex].value == 0xFE0F,
        scalars[scalars.startIndex + 1].value == 0x20E3
      {
        scalars = scalars.dropFirst(2)
        markers["\(first)\u{FE0F}\u{20E3}"] = text.count
      } else {
        text.append(contentsOf: String(first).utf8)
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.markers = markers
  }
}
