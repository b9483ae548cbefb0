// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryList: the files kept of a summary report, and what differs from them, a row each.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/report/checks/submittedtext.h"
#include "views/preview/storedpdf.h"

#include <QListWidget>

namespace dondoc::views {

class HistoryList : public QListWidget
{
    Q_OBJECT

public:
    /// Of a row: hashes of its files by format, the name for a copy; the block where the text differs.
    enum Role { PdfRole = Qt::UserRole, DocxRole, XlsxRole, NameRole, BlockRole };

    explicit HistoryList(QWidget *parent = nullptr);

    /// Of a row that has some.
    static StoredFiles filesOf(const QListWidgetItem &item);

    /// Each under those that are there.
    void addKeptFiles(const PeriodSnapshot &held);
    void addSinceSubmission(const QList<report::ChangedBlock> &blocks);
    void addComparison(const StampedComparison &comparison);
    /// Of an issued report, also where there are none.
    void addChanges(const QList<report::FigureChange> &changes);

private:
    void addVersion(const SummaryVersion &version, const QString &report);
    void addTitle(const QString &text);
    void addFiles(const QString &text, const SummaryReport &report);
    QListWidgetItem *addFiles(const QString &text, const QString &pdf, const QString &docx,
                              const QString &xlsx = {});
};

} // namespace dondoc::views
