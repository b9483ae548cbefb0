// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEntryController: between the page where reports are entered and the open data file.
#pragma once

#include <QObject>

namespace dondoc {
struct AgencyReport;
}

namespace dondoc::views {
class ReportEntryPage;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class ReportEntryController : public QObject
{
    Q_OBJECT

public:
    ReportEntryController(views::ReportEntryPage *page, OpenFile &file, QObject *parent);

Q_SIGNALS:
    /// One line for the status bar.
    void told(const QString &sentence);

private:
    void save(const AgencyReport &report);
    void keepOriginals(const AgencyReport &receipt, const QStringList &paths);
    void findOriginals(const QString &folder);
    void keepOriginal(const AgencyReport &receipt, const QString &path);

    views::ReportEntryPage *m_page;
    OpenFile &m_file;
};

} // namespace dondoc::app
