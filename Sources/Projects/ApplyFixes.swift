package import Diagnostics

/// What applying fixes changed.
package struct FixSummary: Sendable, Hashable {
  package var places = 0
  package var files = 0
}

/// Applies the fixes that are certain to the files of the content folder.
///
/// Where two fixes overlap, the first one is applied. A file is left alone that is not UTF-8, or
/// that somebody changed since it was read. Each file is replaced in one step.
///
/// - Throws: `ProjectError` where a file can't be written.
package func applyFixes(
  of diagnostics: [Diagnostic], in content: Content
) throws(ProjectError) -> FixSummary {
  var fixes: [[UInt8]: [Diagnostic.FixIt]] = [:]
  for diagnostic in diagnostics {
    fixes[Array(diagnostic.path.utf8), default: []] += diagnostic.fixIts.filter(\.isCertain)
  }
  var summary = FixSummary()
  for file in content.files + [content.configurationFile].compactMap({ $0 }) {
    guard let found = fixes[Array(file.path.utf8)], !found.isEmpty else { continue }
    let (bytes, count) = applying(found, to: file.bytes)
    guard count > 0, try content.replace(file, with: bytes) else { continue }
    summary.places += count
    summary.files += 1
  }
  return summary
}

/// Returns bytes with fixes applied, and how many were.
private func applying(_ fixes: [Diagnostic.FixIt], to bytes: [UInt8]) -> ([UInt8], Int) {
  var result: [UInt8] = []
  var position = 0
  var count = 0
  for fix in fixes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
  where fix.range.lowerBound >= position && fix.range.upperBound <= bytes.count {
    result += bytes[position..<fix.range.lowerBound]
    result += Array(fix.replacement.utf8)
    position = fix.range.upperBound
    count += 1
  }
  return (result + bytes[position...], count)
}

extension Content {
  /// Replaces the text of a file of the content folder in one step; false where the file on disk is
  /// not the one that was read.
  package func replace(
    _ file: SourceFile, with bytes: [UInt8]
  ) throws(ProjectError) -> Bool {
    guard file.encoding == .utf8, let target = folder.resolve(PathBytes(file.path.utf8)) else {
      return false
    }
    do throws(SystemError) {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      guard let current = try folder.read(target.path, upTo: .max) else { return false }
      let prefix = current.starts(with: mark) ? mark : []
      guard current == prefix + file.bytes else { return false }
      try folder.root.replace(target.path, with: prefix + bytes)
      return true
    } catch {
      throw ProjectError(.unwritable, path: prefix + file.path, error)
    }
  }
}
