/// The list of the files that a build wrote, which stands in the output as `.faultline`.
///
/// It marks the folder as ours, and only what it lists is ever deleted. Its form: a line that names
/// it, then one path a line, sorted by bytes.
struct OutputManifest: Hashable {
  /// Sorted by bytes; without the manifest itself.
  var paths: [PathBytes]

  static let fileName = PathBytes(".faultline".utf8)
  private static let heading = "faultline output 1"

  init(paths: [PathBytes]) {
    self.paths = paths.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Reads a manifest; nil where the bytes are none, or name a path outside of the output.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map(PathBytes.init)[...]
    guard lines.popFirst() == PathBytes(Self.heading.utf8) else { return nil }
    let areSafe = lines.allSatisfy { path in
      path.split(separator: slash, omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.elementsEqual([dot]) && !$0.elementsEqual([dot, dot])
      }
    }
    guard areSafe else { return nil }
    paths = Array(lines)
  }

  var bytes: [UInt8] {
    var bytes = PathBytes(Self.heading.utf8) + [UInt8(ascii: "\n")]
    for path in paths { bytes += path + [UInt8(ascii: "\n")] }
    return bytes
  }
}
