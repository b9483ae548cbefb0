// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeLabel: what a change did, as its line of the history is marked.
#pragma once

#include <QString>
#include <QStringList>

namespace dondoc {

struct ChangeLabel {
    QString keyword; ///< "report", "review"
    int count = 0;   ///< of what it did that to; 0: not counted

    /// "review 3".
    QString text() const { return count > 0 ? keyword + QLatin1Char(' ') + QString::number(count) : keyword; }
    static ChangeLabel parse(const QString &text)
    {
        bool counted = false;
        const int count = text.section(QLatin1Char(' '), -1).toInt(&counted);
        return counted ? ChangeLabel{text.section(QLatin1Char(' '), 0, -2), count} : ChangeLabel{text, 0};
    }
};

/// The keyword of ObstacleService::review(), counted by headings.
inline constexpr QLatin1String kReviewLabel("review");
/// Keywords of IntakeService::acceptAll() for one file, by whether it told of tasks, and where a file is kept
/// with a report that is entered by hand.
inline constexpr QLatin1String kImportLabel("import");
inline constexpr QLatin1String kOriginalLabel("original");
/// The keyword of IntakeService::acceptAll() for several files, counted by them.
inline constexpr QLatin1String kImportsLabel("imports");
/// Of a register of incoming documents, counted by the rows that were entered.
inline constexpr QLatin1String kIncomingRegisterLabel("incoming_register");
/// Keywords of DocumentService.
inline constexpr QLatin1String kDocumentAddedLabel("document_added");
inline constexpr QLatin1String kDocumentChangedLabel("document");
inline constexpr QLatin1String kDocumentRemovedLabel("document_removed");

} // namespace dondoc
