/// The items of lists that are open in a markup that tells the depth of an item by its marks.
struct MarkupItems {
  /// The mark of each list, outermost first; a list that has no item yet shows nothing.
  private var lists: [(mark: [UInt8], isShown: Bool)] = []

  /// More lists in one another are taken for as many.
  private static let maximumDepth = 16

  var isEmpty: Bool { lists.isEmpty }

  /// The marks of the lists that are open.
  var marks: [[UInt8]] { lists.map(\.mark) }

  /// How far the text of the last item is indented in Markdown.
  var indentation: Int { indentation(of: lists[...]) }

  /// Ends all lists.
  mutating func close() { lists = [] }

  /// Opens an item in lists with some marks, outermost first; returns how it begins in Markdown.
  mutating func open(_ marks: [[UInt8]]) -> [UInt8] {
    guard let last = marks.last else { return [] }
    let path =
      marks.count > Self.maximumDepth ? marks.prefix(Self.maximumDepth - 1) + [last] : marks
    let common = zip(path, lists).prefix { $0 == $1.mark }.count
    lists.removeLast(lists.count - common)
    for mark in path[common...] { lists.append((mark, false)) }
    lists[lists.count - 1].isShown = true
    let indentation = [UInt8](repeating: 0x20, count: indentation(of: lists.dropLast()))
    return indentation + (isNumbered(last) ? Array("1. ".utf8) : Array("* ".utf8))
  }

  private func indentation(of lists: ArraySlice<(mark: [UInt8], isShown: Bool)>) -> Int {
    lists.reduce(0) { $0 + ($1.isShown ? isNumbered($1.mark) ? 3 : 2 : 0) }
  }

  private func isNumbered(_ mark: [UInt8]) -> Bool {
    mark.first == UInt8(ascii: "#") || mark.first == UInt8(ascii: ".")
  }
}
