/// A pattern for paths: `?` is one character, `*` any number of them, neither is a `/`; `**` is
/// any number of folders.
///
/// A pattern without a `/` is for names at any depth; any other counts from the content folder.
/// What stands in a folder that a pattern names is meant as well.
package struct GlobPattern: Sendable, Hashable {
  private enum Token: Hashable {
    case byte(UInt8)
    case anyByte
    case anyName
    case anyPath
    /// Any number of whole folders, each with its `/`.
    case folders
  }

  private let tokens: [Token]
  /// The text as written.
  package let text: String

  package init(_ text: String) {
    self.text = text
    var bytes = Array(text.utf8)[...]
    while bytes.last == slash { bytes.removeLast() }
    var tokens: [Token] = bytes.contains(slash) ? [] : [.folders]
    if bytes.first == slash { bytes.removeFirst() }
    let star = UInt8(ascii: "*")
    while let byte = bytes.popFirst() {
      if byte == star, bytes.first == star {
        bytes.removeFirst()
        if bytes.first == slash {
          bytes.removeFirst()
          tokens.append(.folders)
        } else {
          tokens.append(.anyPath)
        }
      } else if byte == star {
        tokens.append(.anyName)
      } else {
        // A character is one to four bytes: `?` begins one, and its other bytes come along.
        tokens.append(byte == UInt8(ascii: "?") ? .anyByte : .byte(byte))
      }
    }
    self.tokens = tokens
  }

  /// Whether a path from the content folder fits.
  ///
  /// - Complexity: O(n · m) for a path of n bytes and a pattern of m.
  package func matches(_ path: some Sequence<UInt8>) -> Bool {
    guard !tokens.isEmpty, tokens != [.folders] else { return false }
    var states = [Bool](repeating: false, count: tokens.count + 1)
    enter(0, &states)
    for byte in path {
      // The name of a folder fits, so all in it does.
      if states[tokens.count], byte == slash { return true }
      var next = [Bool](repeating: false, count: tokens.count + 1)
      for (index, token) in tokens.enumerated() where states[index] {
        switch token {
        case .byte(let wanted): if byte == wanted { enter(index + 1, &next) }
        case .anyByte:
          if byte & 0xC0 == 0x80 {
            break
          } else if byte != slash {
            enter(index + 1, &next)
          }
        case .anyName:
          if byte != slash { enter(index, &next) }
        case .anyPath: enter(index, &next)
        case .folders:
          next[index] = true
          if byte == slash { enter(index + 1, &next) }
        }
      }
      // The other bytes of a character that `?` has begun.
      if byte & 0xC0 == 0x80 {
        for (index, token) in tokens.enumerated()
        where token == .anyByte && states[index + 1] {
          enter(index + 1, &next)
        }
      }
      states = next
    }
    return states[tokens.count]
  }

  /// Adds a state and those that are reached from it without a byte.
  private func enter(_ index: Int, _ states: inout [Bool]) {
    var index = index
    while true {
      states[index] = true
      guard index < tokens.count else { return }
      switch tokens[index] {
      case .byte, .anyByte: return
      case .anyName, .anyPath, .folders: index += 1
      }
    }
  }
}
