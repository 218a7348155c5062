// Task boxes as GitHub reads them, at the start of an item:
//
//     - [ ] Add an alert
//     1. [x] Restore the backup
//
// Refused: any other mark in the box, no space behind it, and an escaped bracket.

extension NodeTree {
  /// Marks the items that begin with a task box, and takes the box from their text.
  mutating func readTaskLists() {
    for index in nodes.indices where nodes[index].kind == .item {
      guard index + 2 < nodes.count, nodes[index + 1].kind == .paragraph,
        nodes[index + 2].kind == .text, nodes[index].end > Int32(clamping: index + 2),
        !nodes[index + 2].flags.contains(.escaped)
      else { continue }
      let text = literal(of: nodes[index + 2])
      let start = text.startIndex
      guard text.count >= 4, text[start] == 0x5B, text[start + 2] == 0x5D, isSpace(text[start + 3])
      else { continue }
      switch text[start + 1] {
      case 0x20: nodes[index].flags.insert(.task)
      case 0x78, 0x58: nodes[index].flags.formUnion([.task, .done])
      default: continue
      }
      var length = 4
      while length < text.count, isSpace(text[start + length]) { length += 1 }
      nodes[index + 2].literalStart += Int32(clamping: length)
    }
  }
}
