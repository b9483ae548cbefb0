// SPDX-License-Identifier: GPL-3.0-or-later
// LetterController: letters and messages between the window's wishes and the open data file.
#pragma once

#include "app/window/fileexport.h"
#include "app/window/openfile.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace dondoc::services {
class LetterMaker;
}

namespace dondoc::report {
struct ComposedPages;
struct MessageOptions;
} // namespace dondoc::report

namespace dondoc::views {
class LettersPage;
}

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
    void send(const SentLetter &letter, const QByteArray &pdf, const report::ComposedPages &made);
    void exportDocx(const QString &path, const report::ComposedPages &made);
    FileAnswer answer() const;
    void makeMessages(const QStringList &codes, const report::MessageOptions &options);
    void takeMessages(const QList<SentLetter> &messages);
    void connectFile();

    views::LettersPage *m_place;
    std::shared_ptr<services::LetterMaker> m_maker;
    AssessedPeriodPtr m_quarter;
    QPointer<OpenFile> m_file;
};

} // namespace dondoc::app
