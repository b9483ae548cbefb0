// SPDX-License-Identifier: GPL-3.0-or-later
// LetterController: letters and messages between the window's wishes and the open data file.
#pragma once

#include "app/window/openfile.h"

#include <QObject>
#include <QPointer>

namespace dondoc::report {
struct Document;
struct MessageOptions;
} // namespace dondoc::report

namespace dondoc::views {
class LettersPage;
struct MadeLetter;
} // namespace dondoc::views

namespace dondoc::app {

class LetterController : public QObject
{
    Q_OBJECT

public:
    explicit LetterController(views::LettersPage *place, QObject *parent = nullptr);

    /// The open file; the session before is forgotten. Null: none.
    void useFile(OpenFile *session);
    void showPeriod(const AssessedPeriodPtr &quarter) { m_quarter = quarter; }

Q_SIGNALS:
    void refused(const dondoc::Error &error);

private:
    void send(const views::MadeLetter &made);
    void writeDocx(const QString &path, const report::Document &document, const QDateTime &created);
    void writeFile(const QString &path, const QByteArray &bytes);
    void readKept(const QString &sha256, const QString &path);
    void makeMessages(const QStringList &codes, const report::MessageOptions &options);
    void takeMessages(const QStringList &codes, const QStringList &messages, const QDate &today);
    void connectFile();

    views::LettersPage *m_place;
    AssessedPeriodPtr m_quarter;
    QPointer<OpenFile> m_file;
};

} // namespace dondoc::app
