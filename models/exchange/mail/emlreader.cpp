// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EmlReader: parts within parts (RFC 2046), each with its own header.
#include "models/exchange/mail/emlreader.h"

#include "models/exchange/mail/mailheader.h"
#include "models/exchange/sheets/textdecoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestPart = 20;
constexpr int kMostMimeParts = 1'000;
constexpr qsizetype kLongestBoundary = 200; // RFC 2046 allows 70
constexpr qsizetype kHeadLength = 64 << 10; // bytes in which a mail has told that it is one

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

QByteArrayView withoutLastBreak(QByteArrayView part)
{
    if (part.endsWith('\n'))
        part.chop(1);
    if (part.endsWith('\r'))
        part.chop(1);
    return part;
}

QByteArray bytesOf(const QByteArray &encoding, QByteArrayView body)
{
    if (encoding == "base64")
        return QByteArray::fromBase64(body.toByteArray());
    return encoding == "quoted-printable" ? fromQuotedPrintable(body) : body.toByteArray();
}

bool isClosed(const QByteArray &type)
{
    return type == "multipart/encrypted" || type == "application/pkcs7-mime"
        || type == "application/x-pkcs7-mime";
}

QString attachedName(const MailHeader &header)
{
    QString name = header.parameter("content-disposition", "filename");
    if (name.isEmpty())
        name = header.parameter("content-type", "name");
    return name.section(u'/', -1).section(u'\\', -1).simplified();
}

class EmlReader
{
public:
    EmlReader(const QString &fileName, const Limits &limits)
        : m_fileName(fileName), m_left(limits.unpackedBytes)
    {
    }

    Result<Mail> read(QByteArrayView bytes)
    {
        Mail mail = readMail(bytes, 0);
        if (m_tooLarge)
            return Error{ErrorCode::FileTooLarge, m_fileName, {}};
        return mail;
    }

private:
    Mail readMail(QByteArrayView bytes, int depth)
    {
        const MailHeader header = MailHeader::read(bytes);
        Mail mail;
        mail.from = header.text("from");
        mail.subject = header.text("subject");
        mail.day = header.day("date");
        readPart(bytes, depth, mail);
        return mail;
    }

    void readPart(QByteArrayView part, int depth, Mail &mail)
    {
        m_tooLarge = m_tooLarge || depth > kDeepestPart || ++m_parts > kMostMimeParts;
        if (m_tooLarge)
            return;
        const MailHeader header = MailHeader::read(part);
        const QByteArrayView body = part.sliced(header.size());
        const QByteArray type = header.keyword("content-type");
        const QByteArray boundary = "--" + header.parameter("content-type", "boundary").toUtf8();
        if (isClosed(type))
            tellClosed(u"smime.p7m"_s, mail);
        else if (type.startsWith("multipart/") && boundary.size() > 2 && boundary.size() < kLongestBoundary)
            readParts(body, boundary, depth, mail);
        else
            readContent(header, body, depth, mail);
    }

    /// What stands between lines that begin with the boundary.
    void readParts(QByteArrayView body, const QByteArray &boundary, int depth, Mail &mail)
    {
        qsizetype begin = -1;
        for (qsizetype at = 0; at < body.size() && !m_tooLarge;) {
            const qsizetype newline = body.indexOf('\n', at);
            const qsizetype end = newline < 0 ? body.size() : newline + 1;
            const QByteArrayView line = body.sliced(at, end - at);
            const QByteArrayView rest
                = line.startsWith(boundary) ? line.sliced(boundary.size()).trimmed() : QByteArrayView("x");
            if (rest.isEmpty() || rest == "--") {
                if (begin >= 0)
                    readPart(withoutLastBreak(body.sliced(begin, at - begin)), depth + 1, mail);
                begin = rest.isEmpty() ? end : -1;
            }
            at = end;
        }
        if (begin >= 0 && begin < body.size())
            readPart(body.sliced(begin), depth + 1, mail); // cut off
    }

    void readContent(const MailHeader &header, QByteArrayView body, int depth, Mail &mail)
    {
        const QByteArray bytes = bytesOf(header.keyword("content-transfer-encoding"), body);
        m_left -= bytes.size();
        m_tooLarge = m_tooLarge || m_left < 0;
        const QByteArray type = header.keyword("content-type");
        const bool attached = header.keyword("content-disposition") == "attachment";
        const QString name = attachedName(header);
        if (m_tooLarge || isAddedByPrograms(name, type) || isWithinText(header, attached))
            return;
        if (type == "message/rfc822" || type == "message/global")
            mail.enclosed.append(readMail(bytes, depth + 1));
        else if (attached || !name.isEmpty() || (!type.isEmpty() && !type.startsWith("text/")))
            attach(name, type, bytes, mail);
        else
            readText(header, bytes, mail);
    }

    static bool isWithinText(const MailHeader &header, bool attached)
    {
        const bool named = header.keyword("content-disposition") == "inline" || header.has("content-id");
        return !attached && named && header.keyword("content-type").startsWith("image/");
    }

    static void attach(const QString &name, const QByteArray &type, const QByteArray &bytes, Mail &mail)
    {
        MailAttachment attachment{name, bytes};
        if (name.isEmpty())
            attachment.name = u"%1"_s.arg(mail.attachments.size() + 1);
        if (type == "application/ms-tnef" || name.compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0)
            attachment.error = {ErrorCode::MailPacked, attachment.name, {}};
        mail.attachments.append(attachment);
    }

    void readText(const MailHeader &header, const QByteArray &bytes, Mail &mail)
    {
        if (header.keyword("content-type") == "text/html")
            mail.page += decodedText(bytes, header.parameter("content-type", "charset").toLatin1()).toUtf8();
        else if (bytes.trimmed().startsWith("-----BEGIN PGP MESSAGE-----"))
            tellClosed(u"encrypted.asc"_s, mail);
    }

    void tellClosed(const QString &name, Mail &mail) const
    {
        mail.attachments.append({name, {}, {ErrorCode::MailEncrypted, m_fileName, {}}});
    }

    QString m_fileName;
    qint64 m_left; ///< bytes that may still be decoded
    int m_parts = 0;
    bool m_tooLarge = false;
};

} // namespace

bool isEml(QByteArrayView bytes)
{
    static const QRegularExpression kField(u"^[A-Za-z][A-Za-z0-9-]*:"_s);
    const QByteArrayView head = withoutMark(bytes).first(std::min(withoutMark(bytes).size(), kHeadLength));
    if (!kField.match(QString::fromLatin1(head.first(std::min<qsizetype>(head.size(), 100)))).hasMatch())
        return false;
    const MailHeader header = MailHeader::read(head);
    const bool travelled = header.has("received") || header.has("return-path") || header.has("message-id");
    const bool sent = header.has("from") && (header.has("date") || header.has("subject"));
    const bool typed = header.has("mime-version") || header.has("content-type");
    const bool parted = header.has("mime-version") && header.keyword("content-type").startsWith("multipart/");
    return (sent && (travelled || typed)) || (travelled && typed) || parted;
}

Result<Mail> readEml(QByteArrayView bytes, const QString &fileName, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::FileTooLarge, fileName, {}};
    return EmlReader(fileName, limits).read(withoutMark(bytes));
}

} // namespace dondoc::exchange
