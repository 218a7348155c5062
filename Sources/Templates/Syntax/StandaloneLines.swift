import Diagnostics

/// Marks the tags that have their lines for themselves, and extends what they cut to the whole
/// line.
///
/// A line is standalone when it holds white space and one tag that writes nothing at its own place
/// (every kind but variables). Following the inheritance module of the specification, layouts and
/// blocks may also share a line with each other, and a layout that ends on its line counts as one
/// tag. A block that ends on the line where it begins stays in the text.
func markStandaloneLines(_ tags: inout [TemplateTag], of file: SourceFile) {
  let bytes = file.bytes
  var index = 0
  while index < tags.count {
    var start = tags[index].range.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else {
      index += 1
      continue
    }
    tags[index].indent = start..<tags[index].range.lowerBound
    let line = scanLine(from: index, tags, bytes)
    if line.isStandalone {
      for (position, item) in line.items.enumerated() {
        let isLast = position == line.items.count - 1
        let lower = position == 0 ? start : tags[item.first].range.lowerBound
        let upper = isLast ? line.end : tags[line.items[position + 1].first].range.lowerBound
        tags[item.first].isStandalone = true
        if item.first == item.last {
          tags[item.first].cut = lower..<upper
        } else {
          tags[item.first].cut = lower..<tags[item.first].range.upperBound
          tags[item.last].cut = tags[item.last].range.lowerBound..<upper
        }
      }
    }
    index = (line.items.last?.last ?? index) + 1
  }
}

/// The tags of a line up to the first text among them.
private struct TagLine {
  /// Index ranges of tags: one tag, or a layout from its opening to its end tag.
  var items: [(first: Int, last: Int)] = []
  var isStandalone = false
  /// Where the next line begins.
  var end = 0
}

private func scanLine(from first: Int, _ tags: [TemplateTag], _ bytes: [UInt8]) -> TagLine {
  var line = TagLine()
  var index = first
  while true {
    let closing = tags[index].closing
    var last = index
    if tags[index].kind == .parent, closing < tags.count,
      !bytes[tags[index].range.upperBound..<tags[closing].range.lowerBound]
        .contains(UInt8(ascii: "\n"))
    {
      last = closing
    }
    line.items.append((index, last))
    var end = tags[last].range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if last + 1 < tags.count, end == tags[last + 1].range.lowerBound {
      index = last + 1
      continue
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") else { return line }
    line.end = min(end + 1, bytes.count)
    line.isStandalone = isStandalone(line.items.map(\.first), tags)
    return line
  }
}

private func isStandalone(_ line: [Int], _ tags: [TemplateTag]) -> Bool {
  guard line.count > 1 else {
    return line.allSatisfy { tags[$0].kind != .variable && tags[$0].kind != .raw }
  }
  return line.allSatisfy { index in
    switch tags[index].kind {
    case .comment, .parent, .block: true
    case .close:
      closesInheritance(tags[index], tags, openedBefore: line[0])
    case .delimiters, .variable, .raw, .section, .inverted, .partial: false
    }
  }
}

/// Whether an end tag closes a layout or a block that was opened on a line before.
private func closesInheritance(
  _ end: TemplateTag, _ tags: [TemplateTag], openedBefore first: Int
) -> Bool {
  guard let opening = end.opening, opening < first else { return false }
  return tags[opening].kind == .parent || tags[opening].kind == .block
}
