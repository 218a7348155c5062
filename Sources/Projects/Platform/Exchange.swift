#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Musl)
  import CPlatform
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Exchanges two entries of this folder in one step, so that nobody ever sees one missing.
  ///
  /// - Throws: `SystemError` where the file system can't; nothing has changed then.
  func exchange(_ path: PathBytes, _ other: PathBytes) throws(SystemError) {
    let result = withPath(path) { a in
      withPath(other) { b in
        #if os(Linux)
          unsafe renameat2(descriptor, a, descriptor, b, FAULTLINE_RENAME_EXCHANGE)
        #else
          unsafe renameatx_np(descriptor, a, descriptor, b, UInt32(RENAME_SWAP))
        #endif
      }
    }
    guard result == 0 else { throw .last }
  }

  /// Writes all changes of this folder's file system to its disk.
  ///
  /// One call for the whole site takes a fraction of the time of one call a file.
  func synchronize() throws(SystemError) {
    #if os(Linux)
      guard syncfs(descriptor) == 0 else { throw .last }
    #else
      sync()
    #endif
  }

  /// Locks this folder against other builds until it is closed; false where another has it.
  ///
  /// File systems without locks count as unlocked.
  func lock() -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    return SystemError.last != .wouldBlock
  }

  /// Gives this folder the permissions of another.
  func takePermissions(of other: Folder) {
    var status = stat()
    guard unsafe fstat(other.descriptor, &status) == 0 else { return }
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }
}
