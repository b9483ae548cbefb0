// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentReport: a small summary as it is sent out in Word, and means to change the file as reviewers do.
#pragma once

#include "models/exchange/docx/reviewdiff.h"
#include "models/report/document/document.h"

#include <QByteArray>

#include <functional>

namespace dondoc::test {

exchange::ReportOrigin origin();

/// Heading I; below it p1 "Đến ngày 15/12/2025 có 62/75 xã, phường báo cáo." (62: receipt.received), p2, p3;
/// heading I/1 with the item i1; a signature; a phụ lục with a table.
report::Document summary(const QString &received = QStringLiteral("62"));

/// At the end of the body, or before the block at that place.
void addParagraph(report::Document &document, const QString &key, const QString &text, qsizetype at = -1);

/// As toDocx() writes it.
QByteArray sent(const report::Document &document = summary());
/// The file with its word/document.xml, or another part, changed.
QByteArray rewritten(const QByteArray &docx, const std::function<void(QString &)> &change,
                     const QString &part = QStringLiteral("word/document.xml"));
QByteArray without(const QByteArray &docx, const QString &part);
/// The file with word/TYPE.xml added, whose root element bears the same name.
QByteArray withPart(const QByteArray &docx, const QString &type, const QString &content);
/// The file with word/comments.xml added.
QByteArray withComments(const QByteArray &docx, const QString &comments);
/// The paragraph that holds the text, from its <w:p> to its </w:p>.
QString paragraphWith(const QString &xml, const QString &text);

exchange::ReturnedDocument readBack(const QByteArray &docx);
ReviewReturn proposals(const QByteArray &docx, const report::Document &present = summary());

/// One proposal in one line: "Changed I/p1: … | was … | by … | 62→63 (62)".
QString told(const Proposal &proposal);
QStringList told(const exchange::ReturnedDocument &document);

} // namespace dondoc::test
