// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryController: between the summary's wishes to be submitted, issued, stamped or corrected and the data
// file.
#pragma once

#include "app/settings/settings.h"
#include "app/window/fileexport.h"
#include "app/window/openfile.h"
#include "views/preview/storedpdf.h"

#include <QHash>
#include <QObject>
#include <QPointer>

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

/// DOCX, XLSX and lists of figures are made off the window's thread, of the very Document whose pages are
/// shown.
class SummaryController : public QObject
{
    Q_OBJECT

public:
    SummaryController(views::SummaryPage *place, Settings &settings, QObject *parent = nullptr);

    /// The open file; the session before is forgotten. Null: none.
    void useFile(OpenFile *session);
    void showPeriod(const AssessedPeriodPtr &quarter);

Q_SIGNALS:
    void refused(const dondoc::Error &error);

private:
    void connectLife();
    void submit(const SummarySubmission &submission, const report::ComposedPages &made);
    void issue(const SummaryIssue &issue, const report::ComposedPages &made);
    void exportDocument(const QString &path, const report::ComposedPages &made);
    void exportIssued(const QString &path);
    void readReturned(const QString &path, const report::ComposedPages &made);
    void copyStored(const QString &sha256, const QString &path);
    FileAnswer answer() const;
    void showIssued();
    void showChanges();
    void compareStamped();
    void showStampedText(const QString &sha256, const QByteArray &issued, const QByteArray &stamped);
    void refuse(const Error &error);
    bool isShown(const QString &pdfSha256) const;

    views::SummaryPage *m_place;
    std::shared_ptr<services::SummaryMaker> m_maker;
    Settings &m_settings;
    AssessedPeriodPtr m_quarter;
    QPointer<OpenFile> m_file;
    QHash<QString, views::StampedComparison> m_compared; ///< by the stamped file's hash
};

} // namespace dondoc::app
