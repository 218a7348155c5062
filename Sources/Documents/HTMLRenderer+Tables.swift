import Encodings

extension HTMLRenderer {
  mutating func openTable(_ node: Node) {
    lineStart()
    if isSafe {
      // A wide table scrolls by itself, and the keyboard can reach it.
      out.append(
        literal: "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table ")
      out.append(contentsOf: String(node.detail).utf8)
      out.append(literal: "\">\n")
    }
    out.append(literal: "<table>\n")
  }

  mutating func closeTable(_ entry: Open) {
    let last = entry.end - 1
    var row = entry.index + 1
    while row < last, Int(document.nodes[row].end) < entry.end {
      row = Int(document.nodes[row].end)
    }
    if row <= last, !document.nodes[row].flags.contains(.header) {
      out.append(literal: "</tbody>\n")
    }
    out.append(literal: isSafe ? "</table>\n</div>\n" : "</table>\n")
  }

  mutating func openRow(_ index: Int, _ entry: inout Open) {
    guard let table = open.last, document.nodes[table.index].kind == .table else {
      entry.ending = .transparent
      return
    }
    let node = document.nodes[index]
    lineStart()
    if node.flags.contains(.header) {
      out.append(literal: "<thead>\n")
    } else if index == table.index + 1 || isBehindHead(index, of: table.index) {
      out.append(literal: "<tbody>\n")
    }
    out.append(literal: "<tr>\n")
  }

  /// Whether a row is the first one below the head of its table.
  private func isBehindHead(_ row: Int, of table: Int) -> Bool {
    let first = document.nodes[table + 1]
    return first.flags.contains(.header) && row == Int(first.end)
  }

  mutating func closeRow(_ node: Node) {
    out.append(literal: node.flags.contains(.header) ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  mutating func openCell(_ index: Int, _ entry: inout Open) {
    let node = document.nodes[index]
    guard let row = open.last, row.ending != .transparent,
      document.nodes[row.index].kind == .tableRow
    else {
      entry.ending = .transparent
      // The cells of a row without a table are words in a line.
      if let last = out.last, last != 0x20, last != 0x0A { out.append(0x20) }
      return
    }
    lineStart()
    if isHead(node, index: index) {
      let isColumn = document.nodes[row.index].flags.contains(.header)
      out.append(literal: !isSafe ? "<th" : isColumn ? "<th scope=\"col\"" : "<th scope=\"row\"")
    } else {
      out.append(literal: "<td")
    }
    if node.detail >= 4 {
      out.append(literal: " colspan=\"")
      out.append(contentsOf: String(node.detail / 4).utf8)
      out.append(literal: "\"")
    }
    let alignment = Node.Alignment(rawValue: node.detail % 4) ?? .none
    if alignment != .none {
      out.append(literal: isSafe ? " class=\"align-" : " align=\"")
      switch alignment {
      case .left: out.append(literal: "left")
      case .right: out.append(literal: "right")
      case .center, .none: out.append(literal: "center")
      }
      out.append(literal: "\"")
    }
    out.append(literal: ">")
  }

  mutating func closeCell(_ node: Node, _ entry: Open) {
    out.append(literal: isHead(node, index: entry.index) ? "</th>\n" : "</td>\n")
  }

  /// Whether a cell heads its column; an empty cell heads nothing.
  private func isHead(_ node: Node, index: Int) -> Bool {
    node.flags.contains(.header) && (!isSafe || Int(node.end) > index + 1)
  }
}
