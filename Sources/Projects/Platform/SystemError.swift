#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The number that a failed system call left behind.
struct SystemError: Error, Hashable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// The error of the system call that has just failed.
  static var last: SystemError { SystemError(errno) }

  static let notFound = SystemError(ENOENT)
  static let exists = SystemError(EEXIST)
  static let wouldBlock = SystemError(EWOULDBLOCK)
  static let notEmpty = SystemError(ENOTEMPTY)
  static let notFolder = SystemError(ENOTDIR)
  static let isFolder = SystemError(EISDIR)
  static let tooManyLinks = SystemError(EMLINK)
  /// A file is longer than what is read of one.
  static let tooLarge = SystemError(EFBIG)

  /// Whether the permissions forbid it.
  var isPermission: Bool { number == EACCES || number == EPERM }
  /// Whether the process or the machine has run out of something, which says nothing of the file.
  var isShortage: Bool { number == EMFILE || number == ENFILE || number == ENOMEM }
  /// Whether the file system takes no changes.
  var isReadOnly: Bool { number == EROFS }
  /// Whether the system or the file system does not know the call.
  var isUnsupported: Bool {
    number == EINVAL || number == ENOSYS || number == ENOTSUP || number == EOPNOTSUPP
  }

  /// One phrase for a message: lower-case start, no period.
  var reason: String {
    switch number {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission was denied"
    case ENOSPC: "the disk is full"
    case EDQUOT: "the quota of the disk is used up"
    case EROFS: "the file system is read-only"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "it is a symbolic link, or links lead in a circle"
    case EIO: "the device reported an error"
    case EEXIST: "it exists already"
    case ENOTEMPTY: "the folder is not empty"
    case EBUSY: "it is in use"
    case EFBIG: "it is too large"
    case EXDEV: "it is on another file system"
    default: "the system reported error \(number)"
    }
  }

  /// What to do about it, in one phrase.
  var remedy: String {
    switch number {
    case ENOENT, ENOTDIR: "check the spelling of the path"
    case EACCES, EPERM: "check the owner and the permissions"
    case ENOSPC, EDQUOT: "free some space and try again"
    case ELOOP: "name the file that the link should lead to"
    case EISDIR: "name a file"
    case EFBIG: "use a smaller file"
    case EMFILE, ENFILE: "raise the limit on open files, or use fewer --jobs"
    default: "try again, or use another place"
    }
  }
}

extension ProjectError {
  /// Creates an error from a system call that failed on a path.
  init(_ code: Code, path: String, _ error: SystemError) {
    self.init(
      error == .notFound && code == .unreadable ? .notFound : code, path: path,
      reason: error.reason, remedy: error.remedy)
  }
}
