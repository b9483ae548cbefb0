// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MsgReader: sender, day and subject, and attachments that may be mails themselves.
#include "models/exchange/mail/msgreader.h"

#include "models/exchange/mail/emlreader.h"
#include "models/exchange/mail/mailheader.h"
#include "models/exchange/mail/msgproperties.h"

#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestMail = 10; // mails in mails
constexpr int kMostAttached = 1'000;
constexpr qint64 kMostPlaces = 500'000; // looked at in all; storages of a broken file may share them

// [MS-OXPROPS]
constexpr quint16 kClass = 0x001A;
constexpr quint16 kSubject = 0x0037;
constexpr quint16 kSubmitted = 0x0039;
constexpr quint16 kDelivered = 0x0E06;
constexpr quint16 kNetHeader = 0x007D;
constexpr quint16 kPage = 0x1013;
constexpr quint16 kSenderNames[] = {0x0C1A, 0x0042};
constexpr quint16 kSenderAddresses[] = {0x5D01, 0x5D02, 0x0C1F, 0x0065};
constexpr quint16 kAttachedData = 0x3701;
constexpr quint16 kAttachedNames[] = {0x3707, 0x3704, 0x3001};
constexpr quint16 kAttachedHow = 0x3705;
constexpr quint16 kAttachedType = 0x370E;
constexpr quint16 kAttachedFlags = 0x3714;
constexpr quint16 kAttachedHidden = 0x7FFE;

constexpr quint64 kAsObject = 6;
constexpr quint64 kWithinText = 4;

template <std::size_t Size>
QString firstText(const MsgProperties &properties, const quint16 (&ids)[Size], bool address = false)
{
    for (const quint16 id : ids) {
        const QString text = properties.text(id).simplified();
        if (!text.isEmpty() && (!address || text.contains(u'@')))
            return text;
    }
    return {};
}

QString senderOf(const MsgProperties &properties)
{
    const QString name = firstText(properties, kSenderNames);
    const QString address = firstText(properties, kSenderAddresses, true);
    if (name.isEmpty() || address.isEmpty() || name.contains(address))
        return name.isEmpty() ? address : name;
    return u"%1 <%2>"_s.arg(name, address);
}

QDate dayOf(const MsgProperties &properties)
{
    for (const quint16 id : {kSubmitted, kDelivered}) {
        if (const QDate day = properties.day(id); day.isValid())
            return day;
    }
    return MailHeader::read(properties.text(kNetHeader).toUtf8()).day("date");
}

bool isPicture(const QString &name, const QByteArray &type)
{
    static const QStringList kEndings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"emz"_s, u"wmz"_s};
    return type.startsWith("image/") || kEndings.contains(name.section(u'.', -1).toLower());
}

class MsgReader
{
public:
    MsgReader(const CompoundFile &file, const QString &fileName, const Limits &limits)
        : m_file(file), m_fileName(fileName), m_limits(limits), m_left(limits.unpackedBytes)
    {
    }

    Result<Mail> read()
    {
        constexpr qsizetype kHeadSize = 32;
        const Mail mail = readMail(0, kHeadSize, 0);
        if (m_tooLarge)
            return Error{ErrorCode::FileTooLarge, m_fileName, {}};
        return mail;
    }

private:
    Mail readMail(int storage, qsizetype headSize, int depth)
    {
        const MsgProperties properties = propertiesOf(storage, headSize);
        Mail mail;
        mail.subject = properties.text(kSubject).simplified();
        mail.from = senderOf(properties);
        mail.day = dayOf(properties);
        mail.page = taken(properties, kPage);
        const QString kind = properties.text(kClass);
        for (const int attachment : properties.attachments()) {
            m_tooLarge = m_tooLarge || depth > kDeepestMail || ++m_parts > kMostAttached;
            if (!m_tooLarge)
                readAttachment(attachment, kind, depth, mail);
        }
        return mail;
    }

    MsgProperties propertiesOf(int storage, qsizetype headSize)
    {
        MsgProperties properties(m_file, storage, headSize);
        m_entries += properties.count();
        m_tooLarge = m_tooLarge || m_entries > kMostPlaces;
        return properties;
    }

    /// A property's bytes, if they are not beyond what may be read of one mail.
    QByteArray taken(const MsgProperties &properties, quint16 id)
    {
        m_left -= std::max<qint64>(0, properties.size(id));
        m_tooLarge = m_tooLarge || m_left < 0;
        return m_tooLarge ? QByteArray() : properties.bytes(id);
    }

    void readAttachment(int storage, const QString &kind, int depth, Mail &mail)
    {
        constexpr qsizetype kHeadSize = 8;
        constexpr qsizetype kEnclosedHeadSize = 24;
        const MsgProperties properties = propertiesOf(storage, kHeadSize);
        const QByteArray type = properties.text(kAttachedType).toLower().toLatin1();
        const QString name = firstText(properties, kAttachedNames);
        const bool within
            = properties.number(kAttachedHidden) & 1 || properties.number(kAttachedFlags) & kWithinText;
        const int enclosed = properties.storageOf(kAttachedData);
        if (isAddedByPrograms(name, type) || (within && isPicture(name, type))
            || properties.number(kAttachedHow) == kAsObject)
            return;
        if (enclosed >= 0)
            mail.enclosed.append(readMail(enclosed, kEnclosedHeadSize, depth + 1));
        else
            attach(properties, name, kind, mail);
    }

    void attach(const MsgProperties &properties, const QString &name, const QString &kind, Mail &mail)
    {
        MailAttachment attachment{name.section(u'/', -1).section(u'\\', -1),
                                  taken(properties, kAttachedData)};
        if (attachment.name.isEmpty())
            attachment.name = QString::number(mail.attachments.size() + 1);
        if (kind.endsWith("SMIME.MultipartSigned"_L1, Qt::CaseInsensitive))
            return takeSigned(attachment.bytes, mail);
        const bool closed = kind.startsWith("IPM.Note.SMIME"_L1, Qt::CaseInsensitive)
            || attachment.name.endsWith(".rpmsg"_L1, Qt::CaseInsensitive);
        if (closed)
            attachment.error = {ErrorCode::MailEncrypted, m_fileName, {}};
        else if (!properties.has(kAttachedData))
            attachment.error = {ErrorCode::MailWithoutFiles, m_fileName, {}};
        mail.attachments.append(attachment);
    }

    /// A signed mail stands whole in its one attachment, as it went over the net.
    void takeSigned(const QByteArray &bytes, Mail &mail) const
    {
        const Result<Mail> within = readEml(bytes, m_fileName, m_limits);
        if (!within)
            return;
        mail.attachments += within->attachments;
        mail.enclosed += within->enclosed;
        mail.page += within->page;
    }

    const CompoundFile &m_file;
    QString m_fileName;
    Limits m_limits;
    qint64 m_left; ///< bytes that may still be read
    int m_parts = 0;
    qint64 m_entries = 0;
    bool m_tooLarge = false;
};

} // namespace

bool isMsg(const QByteArray &bytes)
{
    if (!CompoundFile::isCompound(bytes))
        return false;
    const Result<CompoundFile> file = CompoundFile::open(bytes, {});
    return file && file->find(u"__properties_version1.0") >= 0;
}

Result<Mail> readMsg(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::FileTooLarge, fileName, {}};
    return CompoundFile::open(bytes, fileName).and_then([&](const CompoundFile &file) {
        return MsgReader(file, fileName, limits).read();
    });
}

} // namespace dondoc::exchange
