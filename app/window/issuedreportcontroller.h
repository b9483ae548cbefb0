// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedReportController: shows the report that was issued, what changed since, and the clerk's stamped file
// beside it, and writes out what is kept of it.
#pragma once

#include "app/window/fileexport.h"
#include "models/domain/assessment/assessedperiod.h"
#include "views/preview/storedpdf.h"

#include <QHash>
#include <QObject>

namespace dondoc::views {
class SummaryPage;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class IssuedReportController : public QObject
{
    Q_OBJECT

public:
    IssuedReportController(views::SummaryPage *page, OpenFile &file, QObject *parent);

    /// To be called when the page shows it.
    void showPeriod(const AssessedPeriodPtr &quarter);

private:
    void exportIssued(const QString &path);
    void copyStored(const QString &sha256, const QString &path);
    FileAnswer answer() const;
    void show(const StoredFiles &files, const QString &name);
    void refuse(const Error &error);
    void showChanges();
    void compareStamped();
    void showStampedText(const QString &sha256, const QByteArray &issued, const QByteArray &stamped);
    bool isNewest(const QString &pdfSha256) const;

    views::SummaryPage *m_page;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter;
    QString m_of;        ///< PDF of the issued report; blank: none is
    StoredFiles m_shown; ///< of that report, or of another paper that is kept of it
    QHash<QString, views::StampedComparison> m_compared; ///< by the stamped file's hash
};

} // namespace dondoc::app
