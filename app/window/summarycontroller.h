// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryController: between the page of the summary report and the data file: its text, annexes, pages and
// files, and its way from draft to issue.
#pragma once

#include "app/settings/settings.h"
#include "app/window/fileexport.h"
#include "app/window/openfile.h"
#include "models/domain/summary/summaryissue.h"
#include "models/domain/summary/summaryreport.h"

#include <QObject>

#include <memory>

namespace dondoc::services {
class SummaryMaker;
}

namespace dondoc::report {
struct ComposedPages;
}

namespace dondoc::views {
class SummaryPage;
}

namespace dondoc::app {

/// One for each file that is opened. DOCX, XLSX and lists of figures are made off the window's thread, of the
/// very Document whose pages are shown.
class SummaryController : public QObject
{
    Q_OBJECT

public:
    SummaryController(views::SummaryPage *page, OpenFile &file, Settings &settings, QObject *parent);

private:
    void connectText();
    void connectFiles();
    void connectLife();
    void saveText(const QList<TextOverride> &blocks);
    void chooseAnnexes(const QStringList &keys);
    template <class Job, class Done = OpenFile::Nothing> void writeLife(Job job, Done done = {});
    void refuse(const Error &error);
    void correct();
    void attachStamped(const QString &path);
    void submit(const SummarySubmission &submission, const report::ComposedPages &made);
    void issue(const SummaryIssue &issue, const report::ComposedPages &made);
    void exportDocument(const QString &path, const report::ComposedPages &made);
    void exportSlip(const QString &path, const report::ComposedPages &made);
    void readReturned(const QString &path, const report::ComposedPages &made);
    FileAnswer answer() const;

    views::SummaryPage *m_page;
    OpenFile &m_file;
    std::shared_ptr<services::SummaryMaker> m_maker;
    Settings &m_settings;
};

} // namespace dondoc::app
