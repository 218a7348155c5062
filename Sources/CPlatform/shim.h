// The few system calls that Swift's Glibc overlay hides (README.md, "Architecture").
#pragma once
#if defined(__linux__)
#define FAULTLINE_RENAME_EXCHANGE 2u

/// Exchanges or renames two paths in one step: see renameat2(2).
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

/// Writes the whole file system of an open file to its disk: see syncfs(2).
int syncfs(int fd);
#endif
