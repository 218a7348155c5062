import Diagnostics

extension Diagnostic.Kind {
  static let templateUnclosedSection = Diagnostic.Kind(
    "template-unclosed-section", .error,
    explanation: """
      A section, a block or a layout of a template is not closed, or an end tag closes nothing that \
      is open. Everything that {{#name}}, {{^name}}, {{$ name}} or {{< name}} opens ends with \
      {{/name}} in the same file, the innermost first.
      """)
}

/// Finds the end tag of each opening tag and reports those that have none.
///
/// An end tag closes the nearest open tag of its name, and with it what was left open inside. It
/// looks at most 64 levels up, so that no input costs more than linear time.
func matchSections(_ tags: inout [TemplateTag], of file: SourceFile) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var open: [Int] = []

  func unclosed(_ tag: TemplateTag, before end: TemplateTag?) {
    let place = end.map { " before '\(file.text($0.range))' at \(file.place($0.range))" } ?? ""
    diagnostics.append(
      Diagnostic(
        .templateUnclosedSection, "'\(file.text(tag.range))' is not closed\(place)",
        path: file.path, range: tag.range, help: "add '{{/\(file.text(tag.name))}}'"))
  }

  for index in tags.indices {
    if tags[index].kind.isOpening {
      open.append(index)
      continue
    }
    guard tags[index].kind == .close else { continue }
    let end = tags[index]
    let name = file.bytes[end.name]
    let matching = open.suffix(64).lastIndex {
      tags[$0].isDynamic == end.isDynamic && file.bytes[tags[$0].name] == name
    }
    guard let matching else {
      diagnostics.append(strayEnd(end, open: open.last.map { tags[$0] }, in: file))
      continue
    }
    while open.count > matching {
      let opening = open.removeLast()
      tags[opening].closing = index
      if open.count > matching {
        unclosed(tags[opening], before: end)
      } else {
        tags[index].opening = opening
      }
    }
  }
  for opening in open.reversed() {
    tags[opening].closing = tags.count
    unclosed(tags[opening], before: nil)
  }
  return diagnostics
}

private func strayEnd(
  _ end: TemplateTag, open: TemplateTag?, in file: SourceFile
) -> Diagnostic {
  let written = file.text(end.range)
  guard let open else {
    return Diagnostic(
      .templateUnclosedSection, "'\(written)' closes nothing", path: file.path, range: end.range)
  }
  let name = (open.isDynamic ? "*" : "") + file.text(open.name)
  return Diagnostic(
    .templateUnclosedSection,
    "'\(written)' does not close '\(file.text(open.range))' of \(file.place(open.range))",
    path: file.path, range: end.range, help: "end tags carry the name of what they close",
    fixIts: [.init("write '\(name)'", range: end.name, replacement: name)])
}

extension SourceFile {
  /// A place as people read it: path, line and column.
  func place(_ range: SourceRange) -> String {
    let location = location(at: range.lowerBound)
    return "\(path):\(location.line):\(location.column)"
  }
}
