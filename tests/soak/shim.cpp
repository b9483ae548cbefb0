// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a program asks of the disk, below one folder: preloaded, it numbers each call that changes something
// there, kills the process at one of them, lets calls fail, and writes down what was done for the replay of a
// power cut.
//
// SOAK_FOLDER  the folder, with its links resolved; without it nothing is done
// SOAK_KILL    the number of the call before which the process is killed
// SOAK_FAIL    the number of the call that fails with SOAK_ERRNO; where that is ENOSPC, all later ones that
// need
//              room fail as well
// SOAK_RECORD  the file for what was done: an Entry, its bytes and two paths for each call
//
// What the program says on its standard output is written down between them: from then on it is a promise.
#include "tests/soak/call.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>

using namespace dondoc::soak;

namespace {

bool isFolder(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
}

off_t whereWritten(int file)
{
    struct stat status = {};
    if ((fcntl(file, F_GETFL) & O_APPEND) != 0 && fstat(file, &status) == 0)
        return status.st_size;
    return lseek(file, 0, SEEK_CUR);
}

template <class Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Opening changes the disk where it makes a file, or empties one.
template <class Open> int opened(int folder, const char *name, int flags, Open open)
{
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    if ((flags & (O_CREAT | O_TRUNC)) == 0 && !nameless)
        return open();
    const std::string path = absolute(folder, name);
    const bool isNew = !nameless && inodeOf(path) == 0;
    Call call(isBelow(path) && (isNew || nameless || (flags & O_TRUNC) != 0), Needs::Room);
    if (call.fails())
        return -1;
    const int file = open();
    if (!isNew && !nameless)
        return call.resized(file, file, 0);
    return call.done(file, nameless ? CreatedNameless : Created, inodeOf(file), path);
}

/// The mode follows where a file may be made.
mode_t modeIn(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? mode_t(va_arg(arguments, int)) : 0;
}

/// A name that is there takes the other file without room for another name.
template <class Move> int moved(const std::string &from, const std::string &to, Move move)
{
    Call call(isBelow(from) || isBelow(to), inodeOf(to) ? Needs::Nothing : Needs::Room);
    const uint64_t inode = call.counts() ? inodeOf(from) : 0;
    return call.fails() ? -1 : call.done(move(), Renamed, inode, from, to);
}

template <class Link> int linked(const std::string &path, Link link)
{
    Call call(isBelow(path), Needs::Room);
    if (call.fails())
        return -1;
    const int answer = link();
    return call.done(answer, Named, inodeOf(path), path);
}

template <class Remove> int removed(const std::string &path, Kind kind, Remove remove)
{
    Call call(isBelow(path), Needs::Nothing);
    return call.fails() ? -1 : call.done(remove(), kind, 0, path);
}

template <class Sync> int synced(int file, Sync sync)
{
    FileCall call(file, Needs::Nothing);
    if (call.fails())
        return -1;
    // A folder in memory stands for the disk here: what a disk would have kept is worked out afterwards.
    const int answer = call.counts() ? 0 : sync();
    return call.done(answer, isFolder(file) ? FolderSynced : Synced, inodeOf(file),
                     call.counts() ? pathOf(file) : std::string());
}

template <class Write> ssize_t written(int file, const void *bytes, off_t at, Write write)
{
    FileCall call(file);
    return call.fails() ? -1 : call.written(write(), file, at, bytes);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    static const auto real = next<int (*)(int, const char *, int, mode_t)>("openat");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(folder, path, flags, [&] { return real(folder, path, flags, mode); });
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (file == STDOUT_FILENO)
        tellSaid(bytes, count);
    return written(file, bytes, whereWritten(file), [&] { return real(file, bytes, count); });
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return written(file, bytes, at, [&] { return real(file, bytes, count, at); });
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return written(file, bytes, at, [&] { return real(file, bytes, count, at); });
}

/// Each goes to the disk at once: the library's buffer is not the disk, and its own writing cannot be seen.
size_t fwrite(const void *bytes, size_t size, size_t count, FILE *stream)
{
    static const auto real = next<size_t (*)(const void *, size_t, size_t, FILE *)>("fwrite");
    const int file = fileno(stream);
    if (file == STDOUT_FILENO) {
        const size_t done = real(bytes, size, count, stream);
        if (std::fflush(stream) == 0)
            tellSaid(bytes, size * count);
        return done;
    }
    FileCall call(file);
    if (!call.counts())
        return real(bytes, size, count, stream);
    if (call.fails())
        return 0;
    const off_t at = ftello(stream);
    const size_t done = real(bytes, size, count, stream);
    const bool kept = std::fflush(stream) == 0;
    call.written(kept ? ssize_t(size * done) : -1, file, at, bytes);
    return kept ? done : 0;
}

/// Whoever copies so copies by reading and writing where this is not to be had.
ssize_t sendfile(int out, int in, off_t *at, size_t count)
{
    static const auto real = next<ssize_t (*)(int, int, off_t *, size_t)>("sendfile");
    if (!isBelow(pathOf(out)))
        return real(out, in, at, count);
    errno = EINVAL;
    return -1;
}

ssize_t sendfile64(int out, int in, off64_t *at, size_t count)
{
    static const auto real = next<ssize_t (*)(int, int, off64_t *, size_t)>("sendfile64");
    if (!isBelow(pathOf(out)))
        return real(out, in, at, count);
    errno = EINVAL;
    return -1;
}

int ioctl(int file, unsigned long request, ...)
{
    static const auto real = next<int (*)(int, unsigned long, void *)>("ioctl");
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    if (request != FICLONE || !isBelow(pathOf(file)))
        return real(file, request, argument);
    errno = EOPNOTSUPP;
    return -1;
}

int ftruncate(int file, off_t size)
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    FileCall call(file, Needs::Nothing);
    return call.fails() ? -1 : call.resized(real(file, size), file, size);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    FileCall call(file, Needs::Nothing);
    return call.fails() ? -1 : call.resized(real(file, size), file, size);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return synced(file, [&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return synced(file, [&] { return real(file); });
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return moved(absolute(AT_FDCWD, from), absolute(AT_FDCWD, to), [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return moved(absolute(fromFolder, from), absolute(toFolder, to),
                 [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return linked(absolute(AT_FDCWD, to), [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return linked(absolute(toFolder, to), [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return removed(absolute(AT_FDCWD, path), Removed, [&] { return real(path); });
}

int remove(const char *path)
{
    static const auto real = next<int (*)(const char *)>("remove");
    return removed(absolute(AT_FDCWD, path), Removed, [&] { return real(path); });
}

int rmdir(const char *path)
{
    static const auto real = next<int (*)(const char *)>("rmdir");
    return removed(absolute(AT_FDCWD, path), FolderRemoved, [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode)
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    const std::string wanted = absolute(AT_FDCWD, path);
    Call call(isBelow(wanted), Needs::Room);
    if (call.fails())
        return -1;
    const int answer = real(path, mode);
    return call.done(answer, FolderMade, inodeOf(wanted), wanted);
}
}
