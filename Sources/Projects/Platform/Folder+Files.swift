#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Reads a file whole; nil where it is longer than a limit.
  ///
  /// A link at the end of the path is an error, and so is what is no regular file: a pipe would
  /// wait for ever.
  func read(_ path: PathBytes, upTo limit: Int) throws(SystemError) -> [UInt8]? {
    let file = retrying {
      withPath(path) {
        unsafe openat(descriptor, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      }
    }
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .last }
    let found = FileStatus(status)
    guard found.kind == .file else { throw SystemError(found.kind == .folder ? EISDIR : EINVAL) }
    guard found.size <= limit else { return nil }
    return try readAll(file, expecting: found.size, upTo: limit)
  }

  /// Reads at most a number of bytes from the start of a file.
  func readStart(_ path: PathBytes, count: Int) throws(SystemError) -> [UInt8] {
    let file = retrying {
      withPath(path) {
        unsafe openat(descriptor, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      }
    }
    guard file >= 0 else { throw .last }
    defer { close(file) }
    return try readBytes(file, capacity: count)
  }

  /// Whether a file holds exactly these bytes.
  ///
  /// Anything that keeps it from being read counts as a difference.
  func holds(_ bytes: [UInt8], at path: PathBytes) -> Bool {
    let file = withPath(path) {
      unsafe openat(descriptor, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, Int(status.st_size) == bytes.count,
      FileStatus(status).kind == .file
    else { return false }
    // A difference is mostly near the start; equal files are read in one call each.
    guard let old = try? readBytes(file, capacity: bytes.count) else { return false }
    return old == bytes
  }

  /// Writes a new file; one that exists already is an error.
  func write(_ bytes: [UInt8], to path: PathBytes) throws(SystemError) {
    let file = retrying {
      withPath(path) {
        unsafe openat(
          descriptor, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o644))
      }
    }
    guard file >= 0 else { throw .last }
    var failure = writeBytes(bytes, to: file)
    // Network file systems report a full disk only now.
    if close(file) != 0, failure == nil, errno != EINTR { failure = .last }
    if let failure { throw failure }
  }

  /// Gives a file new bytes in one step; it keeps its permissions.
  func replace(_ path: PathBytes, with bytes: [UInt8]) throws(SystemError) {
    let temporary = path + PathBytes(".faultline-new".utf8)
    // What an interrupted run left; that there is none is the rule.
    try? removeFile(temporary)
    try write(bytes, to: temporary)
    do throws(SystemError) {
      takePermissions(ofFile: path, for: temporary)
      try rename(temporary, into: self, as: path)
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }

  /// Gives a file the permissions of another; where there is no other, it keeps its own.
  private func takePermissions(ofFile path: PathBytes, for other: PathBytes) {
    var status = stat()
    let result = withPath(path) { unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard result == 0 else { return }
    _ = withPath(other) { unsafe fchmodat(descriptor, $0, status.st_mode & 0o7777, 0) }
  }

  /// Makes a folder; false where it exists already.
  @discardableResult
  func makeFolder(_ path: PathBytes) throws(SystemError) -> Bool {
    if withPath(path, { unsafe mkdirat(descriptor, $0, mode_t(0o755)) }) == 0 { return true }
    let error = SystemError.last
    guard error == .exists else { throw error }
    return false
  }

  /// Gives a file a second name in another folder of the same file system.
  func link(_ path: PathBytes, into folder: Folder, as other: PathBytes) throws(SystemError) {
    let result = withPath(path) { old in
      withPath(other) { new in unsafe linkat(descriptor, old, folder.descriptor, new, 0) }
    }
    guard result == 0 else { throw .last }
  }

  /// Whether a file has more than one name in its file system.
  func hasOtherNames(_ path: PathBytes) -> Bool {
    var status = stat()
    let result = withPath(path) {
      unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    return result == 0 && status.st_nlink > 1
  }

  /// Gives a file or folder another name, in place of what had that name.
  func rename(_ path: PathBytes, into folder: Folder, as other: PathBytes) throws(SystemError) {
    let result = withPath(path) { old in
      withPath(other) { new in unsafe renameat(descriptor, old, folder.descriptor, new) }
    }
    guard result == 0 else { throw .last }
  }

  /// Removes a file or link.
  func removeFile(_ path: PathBytes) throws(SystemError) {
    guard withPath(path, { unsafe unlinkat(descriptor, $0, 0) }) == 0 else { throw .last }
  }

  /// Removes an empty folder.
  func removeFolder(_ path: PathBytes) throws(SystemError) {
    guard withPath(path, { unsafe unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 else {
      throw .last
    }
  }
}

/// Reads a file that the operator named; nil where it is longer than a limit.
func readFile(_ path: String, upTo limit: Int) throws(SystemError) -> [UInt8]? {
  guard let resolved = canonicalPath(path) else { throw .notFound }
  let (folder, name) = try folderAndName(of: resolved)
  return try folder.read(name, upTo: limit)
}

/// Gives a file that the operator named new bytes in one step; a new file is made.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(SystemError) {
  // A path without a slash stands in the working folder.
  let isAbsolute = path.utf8.first == slash
  let given = PathBytes((isAbsolute ? "" : "./").utf8) + PathBytes(path.utf8)
  let (folder, name) = try folderAndName(of: canonicalPath(path) ?? given)
  try folder.replace(name, with: bytes)
}

private func folderAndName(of path: PathBytes) throws(SystemError) -> (Folder, PathBytes) {
  guard let end = path.lastIndex(of: slash), end + 1 < path.count else { throw .isFolder }
  let folder = try Folder(end == 0 ? "/" : String(decoding: path[..<end], as: UTF8.self))
  return (folder, PathBytes(path[(end + 1)...]))
}

/// Reads an open file to its end; nil where it is longer than a limit.
private func readAll(
  _ file: Int32, expecting size: Int, upTo limit: Int
) throws(SystemError) -> [UInt8]? {
  // One byte more than expected tells in one call that the file has not grown.
  var bytes = try readBytes(file, capacity: size + 1)
  while bytes.count > size {
    let more = try readBytes(file, capacity: 64 * 1_024)
    if more.isEmpty { break }
    bytes += more
    if bytes.count > limit { return nil }
  }
  return bytes
}

/// Reads up to a number of bytes; fewer only at the end of the file.
private func readBytes(_ file: Int32, capacity: Int) throws(SystemError) -> [UInt8] {
  var failure: SystemError?
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    while count < capacity {
      let got = retrying {
        unsafe read(file, buffer.baseAddress?.advanced(by: count), capacity - count)
      }
      guard got >= 0 else {
        failure = .last
        return
      }
      if got == 0 { return }
      count += got
    }
  }
  if let failure { throw failure }
  return bytes
}

/// Writes all bytes to an open file; nil where that went well.
func writeBytes(_ bytes: [UInt8], to file: Int32) -> SystemError? {
  unsafe bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let count = retrying {
        unsafe write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      guard count >= 0 else { return .last }
      written += count
    }
    return nil
  }
}
