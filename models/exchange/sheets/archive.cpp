// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Archive: libzip on bytes in memory, with every one of its errors looked at.
#include "models/exchange/sheets/archive.h"

#include "models/exchange/sheets/membernames.h"
#include "models/exchange/sheets/readingbudget.h"

#include <QHash>

#include <zip.h>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// Small members may be very regular: forms of blank rows are. What grows beyond this must be worth its bytes.
constexpr qint64 kRatioFrom = 16LL << 20;

QStringList namesOfMembers(zip_t *zip, zip_uint64_t count)
{
    QByteArrayList raw;
    QStringList dos;
    for (zip_uint64_t index = 0; index < count; ++index) {
        raw.append(zip_get_name(zip, index, ZIP_FL_ENC_RAW));
        dos.append(QString::fromUtf8(zip_get_name(zip, index, ZIP_FL_ENC_GUESS)));
    }
    QStringList names = memberNames(raw, dos);
    return names.replaceInStrings(u"\\"_s, u"/"_s);
}

ArchiveMember memberOf(zip_t *zip, zip_uint64_t index, const QString &name)
{
    ArchiveMember member;
    member.name = name;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip, index, 0, &stat) != 0)
        return member;
    member.packedBytes = (stat.valid & ZIP_STAT_COMP_SIZE) ? qint64(stat.comp_size) : 0;
    member.encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    return member;
}

QString errorTextOf(zip_error_t *error) { return QString::fromUtf8(zip_error_strerror(error)); }

ErrorCode codeOf(const zip_error_t *error)
{
    const int code = zip_error_code_zip(error);
    const bool locked = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
    return locked ? ErrorCode::FileProtected : ErrorCode::FileDamaged;
}

} // namespace

struct Archive::State {
    ~State()
    {
        if (zip)
            zip_discard(zip);
    }

    QByteArray bytes; ///< libzip reads them in place
    QString fileName;
    Limits limits;
    zip_t *zip = nullptr;
    QList<ArchiveMember> members;
    QHash<QString, int> indexes; ///< by name in small letters
    qint64 unpacked = 0;         ///< of all streams so far
};

Archive::Archive(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    if (bytes.isEmpty()) // which libzip takes for an archive without members
        return Error{ErrorCode::FileDamaged, fileName, u"0 byte"_s};
    auto state = std::make_unique<State>();
    state->bytes = bytes;
    state->fileName = fileName;
    state->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(state->bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source)
        state->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString words = state->zip ? QString() : errorTextOf(&error);
    zip_error_fini(&error);
    if (!state->zip) {
        zip_source_free(source);
        return Error{ErrorCode::FileDamaged, fileName, words};
    }
    const zip_int64_t count = zip_get_num_entries(state->zip, 0);
    if (count > limits.members)
        return Error{ErrorCode::FileTooLarge, fileName, QString::number(count)};
    const QStringList names = namesOfMembers(state->zip, zip_uint64_t(count));
    for (int i = 0; i < count; ++i) {
        state->members.append(memberOf(state->zip, zip_uint64_t(i), names.at(i)));
        state->indexes.insert(state->members.constLast().name.toLower(), i);
    }
    return Archive(std::move(state));
}

QString Archive::fileName() const { return m_state->fileName; }
const Limits &Archive::limits() const { return m_state->limits; }
const QList<ArchiveMember> &Archive::members() const { return m_state->members; }
qint64 Archive::unpackedBytes() const { return m_state->unpacked; }
int Archive::indexOf(const QString &name) const { return m_state->indexes.value(name.toLower(), -1); }

std::unique_ptr<MemberStream> Archive::stream(int index) const
{
    return std::make_unique<MemberStream>(*m_state, index);
}

Result<QByteArray> Archive::read(int index) const
{
    const std::unique_ptr<MemberStream> member = stream(index);
    const QByteArray bytes = member->readAll();
    if (member->fault().code != ErrorCode::None)
        return member->fault();
    return bytes;
}

MemberStream::MemberStream(Archive::State &archive, int index) : m_archive(archive), m_index(index)
{
    openMember();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

MemberStream::~MemberStream()
{
    if (m_file)
        zip_fclose(m_file);
}

void MemberStream::openMember()
{
    if (m_index < 0 || m_index >= m_archive.members.size()) {
        fail(ErrorCode::FileDamaged, QString::number(m_index));
    } else if (m_archive.members.at(m_index).encrypted) {
        fail(ErrorCode::FileProtected, m_archive.members.at(m_index).name);
    } else {
        m_file = zip_fopen_index(m_archive.zip, zip_uint64_t(m_index), 0);
        if (!m_file)
            fail(codeOf(zip_get_error(m_archive.zip)), errorTextOf(zip_get_error(m_archive.zip)));
    }
}

bool MemberStream::isWithinLimits() const
{
    const qint64 packed = qMax<qint64>(1, m_archive.members.at(m_index).packedBytes);
    const bool worthIt = m_read <= kRatioFrom || m_read / packed <= m_archive.limits.ratio;
    const bool running = m_run > m_longestRun || m_equals > m_mostEquals;
    return worthIt && !running && m_archive.unpacked <= m_archive.limits.unpackedBytes;
}

void MemberStream::measureRun(const char *data, qint64 count)
{
    const qsizetype last = QByteArrayView(data, count).lastIndexOf('<');
    const qint64 equals = std::count(data + qMax<qsizetype>(0, last), data + count, '=');
    m_run = last < 0 ? m_run + count : count - last;
    m_equals = last < 0 ? m_equals + equals : equals;
}

qint64 MemberStream::fail(ErrorCode code, const QString &detail)
{
    m_fault = {code, m_archive.fileName, detail};
    return -1;
}

qint64 MemberStream::readData(char *data, qint64 maximum)
{
    if (m_fault.code != ErrorCode::None)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(maximum));
    if (count < 0)
        return fail(codeOf(zip_file_get_error(m_file)), errorTextOf(zip_file_get_error(m_file)));
    m_read += count;
    m_archive.unpacked += count;
    measureRun(data, count);
    ReadingBudget *budget = m_archive.limits.budget;
    if (!isWithinLimits() || (budget && !budget->takeUnpacked(count)))
        return fail(ErrorCode::FileTooLarge, m_archive.members.at(m_index).name);
    return count;
}

} // namespace dondoc::exchange
