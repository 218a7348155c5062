#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a path or file name, as the system has them; not always UTF-8.
typealias PathBytes = [UInt8]

/// An open folder; all paths given to it are relative to it, wherever it is moved meanwhile.
///
/// A class since the last owner closes the descriptor; it has no other state.
final class Folder: Sendable {
  let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder by a path from the working folder; a link at its end is followed.
  convenience init(_ path: String) throws(SystemError) {
    let descriptor = retrying {
      unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw .last }
    self.init(descriptor: descriptor)
  }

  /// Opens a folder in this one; a link at the end of the path is an error.
  func folder(_ path: PathBytes) throws(SystemError) -> Folder {
    let descriptor = withPath(path) {
      unsafe openat(self.descriptor, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw .last }
    return Folder(descriptor: descriptor)
  }

  /// Returns what a path is; a link at its end is not followed.
  func status(_ path: PathBytes) throws(SystemError) -> FileStatus {
    var status = stat()
    let result = withPath(path) {
      unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    guard result == 0 else { throw .last }
    return FileStatus(status)
  }

  /// What this folder itself is.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Returns the entries of this folder, without `.` and `..`, sorted by their bytes.
  func entries() throws(SystemError) -> [Entry] {
    // A descriptor of its own, since reading moves the position and closing the stream closes it.
    let copy = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .last }
    guard let stream = unsafe fdopendir(copy) else {
      let error = SystemError.last
      close(copy)
      throw error
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe PathBytes($0.prefix { $0 != 0 })
      }
      guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
      let kind: FileStatus.Kind? =
        switch unsafe Int32(entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .link
        case Int32(DT_UNKNOWN): nil
        default: .other
        }
      // Some file systems do not tell the kind; an entry that vanished meanwhile is none.
      guard let kind = kind ?? (try? status(name))?.kind else { continue }
      entries.append(Entry(name: name, kind: kind))
    }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return entries
  }

  /// Returns where a link leads, as it is written in the link.
  func destination(ofLink path: PathBytes) throws(SystemError) -> PathBytes {
    var buffer = PathBytes(repeating: 0, count: 4_096)
    let count = unsafe buffer.withUnsafeMutableBytes { buffer in
      guard let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return withPath(path) { unsafe readlinkat(descriptor, $0, start, buffer.count) }
    }
    guard count >= 0 else { throw .last }
    return PathBytes(buffer.prefix(count))
  }

  /// One name in a folder.
  struct Entry: Hashable {
    var name: PathBytes
    var kind: FileStatus.Kind
  }
}

/// What the system tells of a file or folder.
struct FileStatus: Hashable {
  enum Kind: Hashable { case file, folder, link, other }

  var kind: Kind
  /// In bytes.
  var size: Int
  var device: UInt64
  var node: UInt64

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// Whether both are the same file on the same device.
  func isSame(as other: FileStatus) -> Bool { device == other.device && node == other.node }
}

/// Calls a system function with a path as a C string.
@safe
func withPath<Result>(_ path: PathBytes, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
  // A zero byte would end the path early and name another file.
  var terminated = path.contains(0) ? [] : path
  terminated.append(0)
  return unsafe terminated.withUnsafeBytes {
    // An array that is not empty has an address.
    let start = unsafe $0.bindMemory(to: CChar.self).baseAddress
    return unsafe start.map { unsafe body($0) } ?? body("")
  }
}

/// Calls a system function again while a signal interrupts it.
func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result == -1, errno == EINTR { continue }
    return result
  }
}
