// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryIssue: a summary report with its files as it leaves the program, issued or submitted.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace dondoc {

/// A summary report as it goes out.
struct SummaryIssue {
    QString number; ///< without symbol: "12"
    QDate date;
    QDate dataUntil;          ///< invalid: the newest receipt
    int pages = 0;            ///< of the PDF
    QByteArray pdf;           ///< with number and date in it
    QByteArray docx;          ///< may be empty
    QByteArray xlsx;          ///< its annexes; may be empty
    QString figures;          ///< the printed snapshot, report::keptJson(), of what is printed
    QStringList annexes = {}; ///< keywords of what is printed, in order; empty: as the draft has them
};

/// A summary report as it is laid before a leader.
struct SummarySubmission {
    QString note;    ///< may be blank
    QDate dataUntil; ///< invalid: the newest receipt
    int pages = 0;   ///< of the PDF
    QByteArray pdf;
    QByteArray docx; ///< may be empty
    QString figures; ///< the printed snapshot, report::keptJson(), of what is printed
};

} // namespace dondoc
