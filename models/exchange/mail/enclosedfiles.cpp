// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EnclosedFiles: opens one after the other what holds files, and bounds what that takes in all.
#include "models/exchange/mail/enclosedfiles.h"

#include "models/exchange/mail/emlreader.h"
#include "models/exchange/mail/msgreader.h"
#include "models/exchange/sheets/sheetreader.h"

#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestFile = 3; // a forwarded mail with an archive, in an archive

bool isMail(const QByteArray &bytes) { return isMsg(bytes) || isEml(bytes); }

QString pageName(const QString &fileName) { return fileName.section(u'.', 0, -2) + u".html"_s; }

/// "Báo cáo quý IV.eml", for a mail that has no name of its own.
QString nameOfMail(const Mail &mail)
{
    constexpr qsizetype kLongest = 80;
    QString name = mail.subject.isEmpty() ? u"1"_s : mail.subject.left(kLongest).trimmed();
    return name.replace(u'/', u'-').replace(u'\\', u'-') + u".eml"_s;
}

class Opening
{
public:
    explicit Opening(const Limits &limits) : m_limits(limits) { }

    Result<void> open(const QByteArray &bytes, const QString &fileName, const QString &folder, int depth)
    {
        Limits left = m_limits;
        left.unpackedBytes = m_left;
        if (isMail(bytes)) {
            const Result<Mail> mail
                = isMsg(bytes) ? readMsg(bytes, fileName, left) : readEml(bytes, fileName, left);
            return mail.transform([&](const Mail &read) { takeMail(read, fileName, folder, depth); });
        }
        return unpack(bytes, fileName, left).transform([&](const QList<ArchivedFile> &files) {
            for (const ArchivedFile &file : files)
                take({folder + file.path, file.bytes, file.error}, depth);
        });
    }

    QList<EnclosedFile> takeFiles() { return std::exchange(m_files, {}); }

private:
    void takeMail(const Mail &mail, const QString &fileName, const QString &folder, int depth)
    {
        const qsizetype before = m_files.size();
        const Mail *outer = std::exchange(m_mail, &mail);
        for (const MailAttachment &attachment : mail.attachments)
            take({folder + attachment.name, attachment.bytes, attachment.error}, depth);
        for (const Mail &enclosed : mail.enclosed)
            takeMail(enclosed, nameOfMail(enclosed), folder + nameOfMail(enclosed) + u'/', depth);
        if (m_files.size() == before)
            takePage(mail, fileName, folder);
        m_mail = outer;
    }

    void takePage(const Mail &mail, const QString &fileName, const QString &folder)
    {
        EnclosedFile page{folder + pageName(fileName.section(u'/', -1)), mail.page};
        page.isPage = true;
        if (page.bytes.isEmpty())
            page.error = {ErrorCode::MailWithoutFiles, fileName, {}};
        add(page);
    }

    void take(EnclosedFile file, int depth)
    {
        m_left -= file.bytes.size();
        if (file.error.code == ErrorCode::None && (m_left < 0 || m_files.size() >= m_limits.members))
            file.error = {ErrorCode::FileTooLarge, file.path, {}};
        if (file.error.code != ErrorCode::None || !holdsFiles(file.bytes))
            return add(file);
        const Result<void> opened = depth + 1 < kDeepestFile
            ? open(file.bytes, file.path, file.path + u'/', depth + 1)
            : Result<void>(Error{ErrorCode::NotUnpacked, file.path, file.path.section(u'.', -1)});
        if (opened)
            return;
        file.error = opened.error();
        add(file);
    }

    void add(EnclosedFile file)
    {
        if (file.error.code != ErrorCode::None)
            file.bytes.clear();
        if (m_mail) {
            file.from = m_mail->from;
            file.subject = m_mail->subject;
            file.sentOn = m_mail->day;
        }
        m_files.append(file);
    }

    Limits m_limits;
    QList<EnclosedFile> m_files;
    const Mail *m_mail = nullptr; ///< that is open
    qint64 m_left = m_limits.unpackedBytes;
};

} // namespace

bool holdsFiles(const QByteArray &bytes) { return isArchive(bytes) || isMail(bytes); }

Result<QList<EnclosedFile>> filesIn(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    Opening opening(limits);
    return opening.open(bytes, fileName, {}, 0).transform([&] { return opening.takeFiles(); });
}

} // namespace dondoc::exchange
