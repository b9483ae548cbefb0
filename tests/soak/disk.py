# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# What a disk may hold when the power fails in the middle of a run that the shim wrote down. What was synced is there.
# Of the rest any part is, torn between sectors; names of files are there only once their folder was synced, before
# that as many of its newest changes as one likes are gone.
import collections
import os
import pathlib
import struct

SECTOR = 512
HEAD = struct.Struct("=cQqIII")  # Entry in shim.cpp
KEPT = {"nothing": 0.0, "some": 0.5, "all": 1.0}  # of what was not synced, the chance of each piece

Call = collections.namedtuple("Call", "kind file offset data path second")


def read_record(path, folder):
    """The calls in their order; paths count from the folder. A file is told by when it was made: inodes come again."""
    bytes_, at, calls, lives = path.read_bytes(), 0, [], {}

    def inside(raw):
        name = raw.decode("utf-8", "surrogateescape")
        return os.path.relpath(name, folder) if name else ""

    while at < len(bytes_):
        kind, inode, offset, *lengths = HEAD.unpack_from(bytes_, at)
        at += HEAD.size
        parts = []
        for length in lengths:
            parts.append(bytes_[at:at + length])
            at += length
        kind = kind.decode()
        if kind in "cnm":
            lives[inode] = lives.get(inode, 0) + 1
        calls.append(Call(kind, (inode, lives.get(inode, 0)), offset, parts[0], inside(parts[1]), inside(parts[2])))
    return calls


def numbered(calls):
    """How many of them the shim gave a number."""
    return sum(call.kind != "a" for call in calls)


class Disk:
    """Files by what is surely there and what was written since, and the same of the names in each folder."""

    def __init__(self, folder):
        self.bytes, self.names, self.folders = {}, {}, {"."}
        self.unsynced, self.renamed = collections.defaultdict(list), collections.defaultdict(list)
        for path in folder.rglob("*"):
            name = str(path.relative_to(folder))
            if path.is_dir():
                self.folders.add(name)
            else:
                self.names[name] = (path.stat().st_ino, 0)
                self.bytes[self.names[name]] = path.read_bytes()

    def played(self, calls, syncs, kept, chance):
        """A disk after these calls and the cut, as names and bytes. kept: a key of KEPT; chance: of random."""
        after = object.__new__(Disk)
        after.bytes = {file: bytearray(held) for file, held in self.bytes.items()}
        after.names, after.folders = dict(self.names), set(self.folders)
        after.unsynced, after.renamed = collections.defaultdict(list), collections.defaultdict(list)
        for call in calls:
            after.take(call, syncs)
        after.cut(KEPT[kept], chance)
        return {name: bytes(after.bytes.get(file, b"")) for name, file in after.names.items()
                if all(str(parent) in after.folders for parent in pathlib.PurePath(name).parents)}

    def take(self, call, syncs):
        if call.kind in "ws":
            self.unsynced[call.file].append(call)
        elif call.kind in "clrumd":
            self.renamed[os.path.dirname(call.second or call.path) or "."].append(call)
        elif call.kind == "y" and syncs:
            for each in self.unsynced.pop(call.file, []):
                self.write(call.file, each, [(0, len(each.data))])
        elif call.kind == "f" and syncs:
            for each in self.renamed.pop(call.path, []):
                self.rename(each)

    def cut(self, share, chance):
        for file, calls in self.unsynced.items():
            for call in calls:
                self.write(file, call, pieces_of(call, share, chance))
        for changes in self.renamed.values():
            there = len(changes) if share == 1 else chance.randint(0, len(changes)) if share else 0
            for call in changes[:there]:
                self.rename(call)

    def write(self, file, call, pieces):
        held = self.bytes.setdefault(file, bytearray())
        if call.kind == "s" and pieces:
            del held[call.offset:]
            held.extend(bytes(call.offset - len(held)))
        for begin, end in pieces if call.kind == "w" else []:
            held.extend(bytes(max(0, call.offset + end - len(held))))
            held[call.offset + begin:call.offset + end] = call.data[begin:end]

    def rename(self, call):
        if call.kind == "m":
            self.folders.add(call.path)
        elif call.kind == "d":
            self.folders.discard(call.path)
        elif call.kind == "u":
            self.names.pop(call.path, None)
        elif call.kind == "r" and not call.second.startswith(".."):
            self.names.pop(call.path, None)
            self.names[call.second] = call.file
        else:
            self.names[call.path] = call.file


def pieces_of(call, share, chance):
    """The parts of a write that came through: whole, none, or some of its sectors."""
    if share in (0, 1):
        return [(0, len(call.data))] * int(share)
    if chance.random() >= share:
        return []
    if len(call.data) <= SECTOR or chance.random() < 0.5:
        return [(0, len(call.data))]
    first = SECTOR - call.offset % SECTOR
    edges = [0, *range(first, len(call.data), SECTOR), len(call.data)]
    return [piece for piece in zip(edges, edges[1:]) if chance.random() < share]
