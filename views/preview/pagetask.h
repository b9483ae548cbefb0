// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageTask: what is to be done with the pages of a document as soon as they are made.
#pragma once

#include "models/report/drafting/letters/letter.h"

#include <QDate>
#include <QString>

#include <variant>

namespace dondoc::views {

/// Written to that file: .pdf, or what app makes of the document: .docx, .xlsx.
struct ExportPages {
    QString path;
};

/// Each phụ lục as a PDF in that folder.
struct ExportAnnexes {
    QString folder;
};

/// Laid before a leader.
struct SubmitReport {
    QString note;
};

/// Told of in a slip for the leader, written to that file: .pdf or .docx.
struct WriteSlip {
    QString path;
};

/// Looked through for what is open, before the officer is asked whether they are to be issued.
struct CheckIssue {
};

/// Fixed with the number and the date that the officer agreed to, whatever is typed meanwhile.
struct IssueReport {
    QString number;
    QDate date;
};

/// Kept as it is sent, with what the form said when it was asked for.
struct SendLetter {
    LetterKind kind = LetterKind::Request;
    report::LetterOptions options;
};

using PageTask
    = std::variant<ExportPages, ExportAnnexes, SubmitReport, WriteSlip, CheckIssue, IssueReport, SendLetter>;

} // namespace dondoc::views
