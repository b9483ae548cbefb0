// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Numbering, killing, failing and writing down.
#include "tests/soak/call.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace dondoc::soak {

namespace {

constexpr size_t kLongestPath = 4096;

/// As tests/soak/disk.py reads it; numbers in the order of the machine, without gaps.
struct [[gnu::packed]] Entry {
    char kind;
    uint64_t inode;
    int64_t offset; ///< of a write, in bytes; of Resized the new size
    uint32_t bytes;
    uint32_t path;
    uint32_t secondPath;
};

std::string textOf(const char *variable)
{
    const char *value = std::getenv(variable);
    return value ? value : std::string();
}

long numberOf(const char *variable)
{
    const char *value = std::getenv(variable);
    return value ? std::atol(value) : 0;
}

struct Orders {
    std::string folder = textOf("SOAK_FOLDER");
    long kill = numberOf("SOAK_KILL");
    long fail = numberOf("SOAK_FAIL");
    int error = int(numberOf("SOAK_ERRNO"));
    int record = -1;

    Orders()
    {
        const std::string path = textOf("SOAK_RECORD");
        if (!path.empty())
            record = int(
                syscall(SYS_openat, AT_FDCWD, path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
};

const Orders &orders()
{
    static const Orders given;
    return given;
}

/// One at a time, so that what is written down has the order in which it was done.
std::recursive_mutex &turn()
{
    static std::recursive_mutex mutex;
    return mutex;
}

std::string linkOf(const std::string &link)
{
    char path[kLongestPath];
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length < 0 ? std::string() : std::string(path, size_t(length));
}

void writeDown(Entry entry, const void *bytes, const std::string &path, const std::string &second)
{
    if (orders().record < 0)
        return;
    const int kept = errno;
    entry.path = uint32_t(path.size());
    entry.secondPath = uint32_t(second.size());
    std::string whole(reinterpret_cast<const char *>(&entry), sizeof entry);
    if (entry.bytes > 0)
        whole.append(static_cast<const char *>(bytes), entry.bytes);
    whole += path + second;
    syscall(SYS_write, orders().record, whole.data(), whole.size());
    errno = kept;
}

} // namespace

bool isBelow(const std::string &path)
{
    const std::string &folder = orders().folder;
    return !folder.empty() && path.compare(0, folder.size(), folder) == 0
        && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string pathOf(int file) { return linkOf("/proc/self/fd/" + std::to_string(file)); }

std::string absolute(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    return (folder == AT_FDCWD ? linkOf("/proc/self/cwd") : pathOf(folder)) + '/' + path;
}

uint64_t inodeOf(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 ? status.st_ino : 0;
}

uint64_t inodeOf(const std::string &path)
{
    struct stat status = {};
    return lstat(path.c_str(), &status) == 0 ? status.st_ino : 0;
}

void tellSaid(const void *bytes, size_t length)
{
    const std::lock_guard<std::recursive_mutex> lock(turn());
    writeDown({Said, 0, 0, uint32_t(length), 0, 0}, bytes, {}, {});
}

Call::Call(bool counts, Needs needs)
    : m_counts(counts && !orders().folder.empty()), m_lock(turn(), std::defer_lock)
{
    static long s_number = 0; // read and written in turn only
    if (!m_counts)
        return;
    m_lock.lock();
    const long number = ++s_number;
    if (number == orders().kill)
        syscall(SYS_kill, getpid(), SIGKILL);
    const bool stays = orders().error == ENOSPC && needs == Needs::Room && number > orders().fail;
    m_fails = orders().fail > 0 && (number == orders().fail || stays);
}

bool Call::fails() const
{
    if (!m_fails)
        return false;
    writeDown({Failed, 0, 0, 0, 0, 0}, nullptr, {}, {});
    errno = orders().error;
    return true;
}

int Call::done(int answer, Kind kind, uint64_t inode, const std::string &path,
               const std::string &second) const
{
    if (m_counts)
        writeDown({answer < 0 ? Failed : kind, inode, 0, 0, 0, 0}, nullptr, path, second);
    return answer;
}

ssize_t Call::written(ssize_t length, int file, off_t at, const void *bytes) const
{
    if (m_counts && length <= 0)
        writeDown({Failed, 0, 0, 0, 0, 0}, nullptr, {}, {});
    else if (m_counts)
        writeDown({Written, inodeOf(file), at, uint32_t(length), 0, 0}, bytes, {}, {});
    return length;
}

int Call::resized(int answer, int file, off_t size) const
{
    if (m_counts)
        writeDown({answer < 0 ? Failed : Resized, inodeOf(file), size, 0, 0, 0}, nullptr, {}, {});
    return answer;
}

} // namespace dondoc::soak
