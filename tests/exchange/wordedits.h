// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordEdits: what reviewers do to a Word file, as XML as Word writes it.
#pragma once

#include <QString>

namespace dondoc::test {

/// Paragraphs of sentreport's summary, by their first words.
inline const QString kSecond = QStringLiteral("Sở đã ban hành");
inline const QString kThird = QStringLiteral("Kinh phí bố trí");
inline const QString kThirdText
    = QStringLiteral("Kinh phí bố trí từ ngân sách tỉnh theo phân cấp hiện hành.");

/// Attributes of a tracked change.
QString by(const QString &author);
QString run(const QString &text);
QString inserted(const QString &text, const QString &author = QStringLiteral("Lò Thị An"));
QString deleted(const QString &text, const QString &author = QStringLiteral("Lò Thị An"));
/// A paragraph; end: what its mark carries, as "w:ins".
QString paragraph(const QString &content, const QString &end = {});

void putAfter(QString &xml, const QString &text, const QString &what);
void remove(QString &xml, const QString &text);
/// Every run of the paragraph struck out by "Hà", its end too.
void strike(QString &xml, const QString &text, bool end = true);

} // namespace dondoc::test
