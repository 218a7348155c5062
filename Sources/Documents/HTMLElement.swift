/// The elements that a document may write as HTML.
///
/// This is a list of what is allowed; anything else is shown as text. What is allowed becomes a
/// node of the document, as Markdown does, so a page has the tags of nodes only.
enum HTMLElement: String, Sendable, CaseIterable {
  // Within a line.
  case br, img, a, code
  case b, strong, i, em, s, strike, del, u, ins, mark, small, kbd, sub, sup
  /// Only their content stays.
  case span, font, tt, big, abbr, cite
  // Blocks.
  case hr, p, h1, h2, h3, h4, h5, h6, blockquote, pre
  case ul, ol, li, dl, dt, dd, details, summary, figure, figcaption
  /// Only their content stays, apart from what is around it.
  case div, section, article, center
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td

  /// Whether it may stand in a line of text.
  var isPhrasing: Bool {
    switch self {
    case .br, .img, .a, .code, .b, .strong, .i, .em, .s, .strike, .del, .u, .ins, .mark, .small,
      .kbd, .sub, .sup, .span, .font, .tt, .big, .abbr, .cite:
      true
    case .hr, .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .ul, .ol, .li, .dl, .dt, .dd,
      .details, .summary, .figure, .figcaption, .div, .section, .article, .center, .table,
      .caption, .colgroup, .col, .thead, .tbody, .tfoot, .tr, .th, .td:
      false
    }
  }

  /// Whether it is a table or a part of one.
  var isTablePart: Bool {
    switch self {
    case .table, .caption, .colgroup, .col, .thead, .tbody, .tfoot, .tr, .th, .td: true
    default: false
    }
  }

  /// The level of a heading; nil for others.
  var headingLevel: Int32? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// The node that it becomes within a line; nil where only its content stays.
  var inlineKind: Node.Kind? {
    switch self {
    case .b, .strong: .strong
    case .i, .em: .emphasis
    case .s, .strike, .del: .strikethrough
    case .a: .link
    case .code, .u, .ins, .mark, .small, .kbd, .sub, .sup: .htmlSpan
    default: nil
    }
  }

  /// What `Node.detail` says of a node of this element.
  var detail: Int32 { Int32(clamping: Self.allCases.firstIndex(of: self) ?? 0) }

  /// The element with a name in lower case.
  static func named(_ name: [UInt8]) -> HTMLElement? { names[name] }

  private static let names: [[UInt8]: HTMLElement] = Dictionary(
    uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) })
}

extension Node {
  /// The element of a `htmlElement` or a `htmlSpan`.
  var element: HTMLElement? {
    guard kind == .htmlElement || kind == .htmlSpan else { return nil }
    let all = HTMLElement.allCases
    return all.indices.contains(Int(detail)) ? all[Int(detail)] : nil
  }
}
