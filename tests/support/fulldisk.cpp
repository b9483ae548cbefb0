// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A disk that is full: preloaded, it lets so many bytes be written below a folder and then no more, or keeps
// a file from getting its name.
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

constexpr size_t kLongestPath = 4096;

/// DONDOC_DISK_ROOM: bytes that still fit; below DONDOC_DISK_FOLDER alone.
std::atomic<long long> &room()
{
    static std::atomic<long long> left([] {
        const char *asked = std::getenv("DONDOC_DISK_ROOM");
        return asked ? std::atoll(asked) : 0;
    }());
    return left;
}

bool isBelow(int file)
{
    const char *folder = std::getenv("DONDOC_DISK_FOLDER");
    char link[64];
    char path[kLongestPath];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (folder == nullptr || length < 0)
        return false;
    path[length] = '\0';
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

/// How many of the bytes fit; -1: none.
ssize_t fitting(int file, size_t bytes)
{
    if (!isBelow(file))
        return ssize_t(bytes);
    const long long left = room().fetch_sub((long long)(bytes));
    if (left >= (long long)(bytes))
        return ssize_t(bytes);
    if (left > 0)
        return ssize_t(left);
    errno = ENOSPC;
    return -1;
}

/// DONDOC_DISK_TAKEN: the path that no file can be renamed to; none where it is not set.
bool isTaken(const char *path)
{
    const char *taken = std::getenv("DONDOC_DISK_TAKEN");
    return taken != nullptr && std::strcmp(path, taken) == 0;
}

/// DONDOC_DISK_THEN: what another process does at that moment; DONDOC_DISK_FULL_THEN: from then on nothing
/// fits.
int refused()
{
    if (const char *command = std::getenv("DONDOC_DISK_THEN")) {
        const std::string alone = std::string("unset LD_PRELOAD; ") + command;
        if (std::system(alone.c_str()) != 0)
            std::abort();
    }
    if (std::getenv("DONDOC_DISK_FULL_THEN"))
        room() = 0;
    errno = ENOSPC;
    return -1;
}

template <class Function> Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto next = original<ssize_t (*)(int, const void *, size_t)>("write");
    const ssize_t fits = fitting(file, count);
    return fits < 0 ? fits : next(file, bytes, size_t(fits));
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto next = original<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    const ssize_t fits = fitting(file, count);
    return fits < 0 ? fits : next(file, bytes, size_t(fits), at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static const auto next = original<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t fits = fitting(file, count);
    return fits < 0 ? fits : next(file, bytes, size_t(fits), at);
}

int rename(const char *from, const char *to)
{
    static const auto next = original<int (*)(const char *, const char *)>("rename");
    return isTaken(to) ? refused() : next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto next = original<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return isTaken(to) ? refused() : next(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static const auto next = original<int (*)(int, const char *, int, const char *, int)>("linkat");
    return isTaken(to) ? refused() : next(fromFolder, from, toFolder, to, flags);
}
}
