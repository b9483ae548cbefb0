// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterController: letters and messages between the window's wishes and the open data file.
#pragma once

#include "app/window/fileexport.h"
#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/summary/letterdraft.h"

#include <QObject>

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

class OpenFile;
struct PlanPeriod;

/// One for each file that is opened.
class LetterController : public QObject
{
    Q_OBJECT

public:
    LetterController(views::LettersPage *page, OpenFile &file, QObject *parent);

private:
    void connectPage();
    void send(const SentLetter &letter, const QByteArray &pdf, const report::ComposedPages &made);
    void keep(const SentLetter &letter, const QByteArray &pdf, const QByteArray &docx, const PlanPeriod &at);
    void attachStamped(Id letter, const QString &path);
    bool refuse(const Error &error);
    void saveDraft(const LetterDraft &draft);
    void exportDocx(const QString &path, const report::ComposedPages &made);
    FileAnswer answer() const;
    void makeMessages(const QStringList &codes, const report::MessageOptions &options);
    void takeMessages(const QList<SentLetter> &messages);
    void logMessages(const QList<SentLetter> &messages);

    views::LettersPage *m_page;
    OpenFile &m_file;
    std::shared_ptr<services::LetterMaker> m_maker;
    AssessedPeriodPtr m_quarter;
};

} // namespace dondoc::app
