import Diagnostics
import Encodings

extension HTMLRenderer {
  private func context(_ node: Node) -> LinkContext {
    LinkContext(path: document.file.path, line: Int(node.line))
  }

  mutating func openLink(_ node: Node, _ entry: inout Open) {
    let target = document.targets[Int(node.target)]
    guard isSafe else {
      out.append(literal: "<a href=\"")
      out.append(addressEscaped: target.destination, isStrict: isSafe)
      if !target.title.isEmpty {
        out.append(literal: "\" title=\"")
        append(string: target.title)
      }
      out.append(literal: "\">")
      entry.ending = .element
      return
    }
    guard let (address, kind) = resolvedAddress(of: target, node: node) else {
      entry.ending = .destination
      return
    }
    openAnchor(address, kind: kind, title: target.title)
    entry.ending = .element
  }

  mutating func closeLink(_ node: Node, _ entry: Open) {
    let target = document.targets[Int(node.target)]
    let isEmpty = out.count == entry.start
    if isSafe, isEmpty, entry.ending == .element { append(string: target.destination) }
    if entry.ending == .element {
      out.append(literal: "</a>")
    } else if entry.ending == .destination {
      let isShown = out[entry.start...].elementsEqual(Array(target.destination.utf8))
      if !isShown { appendDestination(target.destination, isAlone: isEmpty) }
      if !target.title.isEmpty {
        out.append(0x20)
        append(string: target.title)
      }
    }
  }

  /// Returns where a link leads, or nil where no link may be.
  private func resolvedAddress(
    of target: Document.Target, node: Node
  ) -> (address: String, kind: LinkPolicy.Kind)? {
    guard let kind = LinkPolicy.kind(of: target.destination) else { return nil }
    guard let resolve = options.resolveLink else { return (target.destination, kind) }
    switch resolve(target.destination, context(node)) {
    case .asWritten: return (target.destination, kind)
    case .address(let address): return LinkPolicy.kind(of: address).map { (address, $0) }
    case .text: return nil
    }
  }

  private mutating func openAnchor(_ address: String, kind: LinkPolicy.Kind, title: String) {
    out.append(literal: "<a href=\"")
    out.append(addressEscaped: address, isStrict: isSafe)
    if !title.isEmpty {
      out.append(literal: "\" title=\"")
      append(string: title)
    }
    out.append(literal: kind == .web ? "\" rel=\"noopener noreferrer\">" : "\">")
  }

  /// Shows a destination that is not linked.
  private mutating func appendDestination(_ destination: String, isAlone: Bool) {
    guard !destination.isEmpty else { return }
    if !isAlone { out.append(literal: " (") }
    append(string: destination)
    if !isAlone { out.append(literal: ")") }
  }

  mutating func appendImage(_ index: Int) {
    let node = document.nodes[index]
    let target = document.targets[Int(node.target)]
    let alternative = alternativeText(index)
    guard isSafe else {
      out.append(literal: "<img src=\"")
      out.append(addressEscaped: target.destination, isStrict: isSafe)
      out.append(literal: "\" alt=\"")
      append(text: alternative[...])
      if !target.title.isEmpty {
        out.append(literal: "\" title=\"")
        append(string: target.title)
      }
      out.append(literal: "\" />")
      return
    }
    appendImage(
      alternative: alternative, address: target.destination, title: target.title,
      context: context(node))
  }

  /// Appends an image in safe mode: as an image, as a link to it, or as text.
  mutating func appendImage(
    alternative: [UInt8], address: String, title: String, context: LinkContext
  ) {
    let isInLink = open.contains { $0.ending == .element && document.nodes[$0.index].kind == .link }
    switch resolvedImage(address, context: context) {
    case .inline(let source, let width, let height):
      out.append(literal: "<img src=\"")
      out.append(addressEscaped: source, isStrict: isSafe)
      out.append(literal: "\" alt=\"")
      append(text: alternative[...])
      append(title: title)
      append(size: width, name: "width")
      append(size: height, name: "height")
      out.append(literal: "\" loading=\"lazy\">")
    case .link(let href):
      let label = alternative.isEmpty ? fileName(of: address) : alternative
      if isInLink {
        // A link in a link is no HTML.
        out.append(literal: "<span class=\"image-name\" data-src=\"")
        out.append(addressEscaped: address, isStrict: isSafe)
        append(title: title)
        out.append(literal: "\">")
        append(text: label[...])
        out.append(literal: "</span>")
      } else {
        openAnchor(href, kind: LinkPolicy.kind(of: href) ?? .web, title: title)
        append(text: label[...])
        out.append(literal: "</a>")
      }
    case .text:
      append(text: alternative[...])
      appendDestination(address, isAlone: alternative.isEmpty)
      if !title.isEmpty {
        out.append(0x20)
        append(string: title)
      }
    }
  }

  /// Returns what becomes of an image; text where `LinkPolicy` does not allow its address.
  private func resolvedImage(_ address: String, context: LinkContext) -> ResolvedImage {
    guard let kind = LinkPolicy.kind(of: address), kind != .mail, kind != .fragment else {
      return .text
    }
    let image =
      options.resolveImage?(address, context)
      ?? (kind == .web ? .link(href: address) : .inline(src: address, width: nil, height: nil))
    switch image {
    case .inline(let source, _, _):
      let sourceKind = LinkPolicy.kind(of: source)
      return sourceKind == .relative || sourceKind == .web ? image : .text
    case .link(let href): return LinkPolicy.kind(of: href) == nil ? .text : image
    case .text: return image
    }
  }

  private mutating func append(title: String) {
    guard !title.isEmpty else { return }
    out.append(literal: "\" title=\"")
    append(string: title)
  }

  private mutating func append(size: Int?, name: StaticString) {
    guard let size, size > 0 else { return }
    out.append(literal: "\" ")
    out.append(literal: name)
    out.append(literal: "=\"")
    out.append(contentsOf: String(size).utf8)
  }

  /// Returns the last part of an address's path.
  private func fileName(of address: String) -> [UInt8] {
    let path = address.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    let name = path.split(separator: 0x2F).last.map(Array.init) ?? []
    return name.isEmpty ? Array(address.utf8) : name
  }

  /// Returns the text of an image's content.
  private func alternativeText(_ index: Int) -> [UInt8] {
    var result: [UInt8] = []
    for child in index + 1..<Int(document.nodes[index].end) {
      let node = document.nodes[child]
      switch node.kind {
      case .text, .code, .htmlInline: result.append(contentsOf: document.literal(of: node))
      case .softBreak, .lineBreak: result.append(0x20)
      case .image where isSafe:
        // An image in an image is only its text, and its address.
        result.append(contentsOf: document.targets[Int(node.target)].destination.utf8)
      default: break
      }
    }
    return result
  }
}
