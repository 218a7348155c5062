// Shortcodes of Hugo, by which a page calls a template: `{{< track "2024-02-03 09:10:00" >}}`,
// `{{% note %}}`. They are no words of the author.

extension [UInt8] {
  /// Removes the shortcodes behind a place, each with the white space before it.
  ///
  /// - Complexity: O(n) in the bytes behind it.
  mutating func removeShortcodes(from start: Int) {
    var kept = start
    var index = start
    while index < count {
      if let end = shortcodeEnd(at: index) {
        while kept > start, self[kept - 1].isSpace { kept -= 1 }
        index = end
        continue
      }
      self[kept] = self[index]
      kept += 1
      index += 1
    }
    removeLast(count - kept)
  }

  /// The place behind the shortcode that begins at a place; nil where none does.
  private func shortcodeEnd(at start: Int) -> Int? {
    guard start + 6 <= count, self[start] == 0x7B, self[start + 1] == 0x7B else { return nil }
    let isTag = self[start + 2] == UInt8(ascii: "<")
    guard isTag || self[start + 2] == UInt8(ascii: "%") else { return nil }
    let closing: [UInt8] = [isTag ? UInt8(ascii: ">") : UInt8(ascii: "%"), 0x7D, 0x7D]
    // A call is short; what is never closed is text.
    for end in (start + 3)..<Swift.min(count - 2, start + 400)
    where self[end] == closing[0] && self[end..<(end + 3)].elementsEqual(closing) {
      return end + 3
    }
    return nil
  }
}
