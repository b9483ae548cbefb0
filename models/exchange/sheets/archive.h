// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Archive: the members of a zip file in memory, unpacked only as far as the limits allow.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/limits.h"

#include <QIODevice>
#include <QList>

#include <limits>
#include <memory>

struct zip_file;

namespace dondoc::exchange {

struct ArchiveMember {
    QString name; ///< with slashes; in the file's own code points, not normalized
    qint64 packedBytes = 0;
    bool encrypted = false;
    bool isFolder() const { return name.endsWith(u'/'); }
};

class MemberStream;

/// Names are read as memberNames() tells.
class Archive
{
public:
    /// FileDamaged where it is no readable zip, FileTooLarge beyond limits.members.
    static Result<Archive> open(const QByteArray &bytes, const QString &fileName, const Limits &limits);
    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    ~Archive();

    QString fileName() const;
    const Limits &limits() const;
    const QList<ArchiveMember> &members() const;
    /// -1 where there is none; capital letters make no difference, as in the office programs.
    int indexOf(const QString &name) const;

    /// Open for reading; what goes wrong ends the stream and stands in its fault(). Must not outlive the
    /// archive.
    std::unique_ptr<MemberStream> stream(int index) const;
    /// By all streams so far, those that failed too.
    qint64 unpackedBytes() const;
    /// The whole member. FileDamaged (zip or CRC), FileTooLarge, FileProtected.
    Result<QByteArray> read(int index) const;

private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    friend class MemberStream;

    std::unique_ptr<State> m_state;
};

/// Unpacks one member while it is read; the CRC is checked at its end.
class MemberStream final : public QIODevice
{
public:
    MemberStream(Archive::State &archive, int index);
    ~MemberStream() override;

    /// ErrorCode::None while all is well. FileDamaged, FileTooLarge, FileProtected.
    const Error &fault() const { return m_fault; }
    /// For XML, whose reader keeps a text or a tag whole and compares each attribute with each: how many
    /// bytes and equals signs may follow a '<' before the next; more are FileTooLarge. Without bound else.
    void setLongestRun(qint64 bytes, qint64 equals)
    {
        m_longestRun = bytes;
        m_mostEquals = equals;
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void openMember();
    bool isWithinLimits() const;
    void measureRun(const char *data, qint64 count);
    qint64 fail(ErrorCode code, const QString &detail);

    Archive::State &m_archive;
    int m_index;
    zip_file *m_file = nullptr;
    qint64 m_read = 0;
    qint64 m_longestRun = std::numeric_limits<qint64>::max();
    qint64 m_mostEquals = std::numeric_limits<qint64>::max();
    qint64 m_run = 0;
    qint64 m_equals = 0;
    Error m_fault;
};

} // namespace dondoc::exchange
