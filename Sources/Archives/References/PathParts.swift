import Documents

/// The parts of a path from the content folder.
struct PathParts {
  /// The folder, without a slash at its end; empty for the content folder itself.
  let folder: String
  /// The file's name with its extension.
  let name: String
  /// The file's name without its extension.
  let stem: String
  /// The extension in lower case, without its dot; empty where there is none.
  let fileExtension: String

  init(_ path: String) {
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    folder = String(decoding: bytes[..<(slash ?? 0)], as: UTF8.self)
    let nameBytes = bytes[(slash.map { $0 + 1 } ?? 0)...]
    name = String(decoding: nameBytes, as: UTF8.self)
    if let dot = nameBytes.lastIndex(of: UInt8(ascii: ".")), dot > nameBytes.startIndex {
      stem = String(decoding: nameBytes[..<dot], as: UTF8.self)
      fileExtension = String(decoding: nameBytes[(dot + 1)...], as: UTF8.self).lowercased()
    } else {
      stem = name
      fileExtension = ""
    }
  }

  /// Whether the file stands for its folder.
  var isFolderPage: Bool {
    switch stem.lowercased() {
    case "readme", "index", "_index": true
    default: false
    }
  }

  /// Whether the name is one of a text that may be a report.
  var isText: Bool { ReportFormat(ofName: name.utf8) != nil }

  /// The path without its extension, or the folder where the file stands for it.
  var withoutExtension: String {
    if isFolderPage { return folder }
    return folder.isEmpty ? stem : folder + "/" + stem
  }
}
