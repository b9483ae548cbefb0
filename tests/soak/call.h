// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Call: one thing that the program asks of the disk below the folder, numbered, disturbed and written down.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <mutex>
#include <string>

namespace dondoc::soak {

/// As tests/soak/disk.py reads them.
enum Kind : char {
    Written = 'w',
    Resized = 's',
    Synced = 'y',
    FolderSynced = 'f',
    Created = 'c',
    CreatedNameless = 'n',
    Named = 'l',
    Renamed = 'r',
    Removed = 'u',
    FolderMade = 'm',
    FolderRemoved = 'd',
    Failed = 'x', ///< it changed nothing, but has a number
    Said = 'a',   ///< has no number
};

enum class Needs { Room, Nothing };

/// Whether the path is the folder, or below it.
bool isBelow(const std::string &path);
/// Of an open file; blank where it has none.
std::string pathOf(int file);
/// folder: an open one, or AT_FDCWD.
std::string absolute(int folder, const char *path);
/// 0 where there is none.
uint64_t inodeOf(int file);
uint64_t inodeOf(const std::string &path);

/// What went out on standard output is written down, and has no number.
void tellSaid(const void *bytes, size_t length);

/// One call that concerns the folder: has its turn and its number as long as it lives. Before the one that is
/// asked for the process is killed.
class Call
{
public:
    Call(bool counts, Needs needs);

    bool counts() const { return m_counts; }
    /// What the program gets to see in place of the call.
    bool fails() const;
    /// Where it was done, how it changed the disk; gives the answer.
    int done(int answer, Kind kind, uint64_t inode, const std::string &path = {},
             const std::string &second = {}) const;
    ssize_t written(ssize_t length, int file, off_t at, const void *bytes) const;
    int resized(int answer, int file, off_t size) const;

private:
    bool m_counts;
    bool m_fails = false;
    std::unique_lock<std::recursive_mutex> m_lock;
};

class FileCall : public Call
{
public:
    explicit FileCall(int file, Needs needs = Needs::Room) : Call(isBelow(pathOf(file)), needs) { }
};

} // namespace dondoc::soak
