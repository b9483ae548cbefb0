// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewCases: edits of the sent summary, each with the proposals that must come of it.
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace dondoc::test {

struct ReviewCase {
    const char *name;
    std::function<void(QString &)> change; ///< of word/document.xml
    QStringList told;
};

/// Begin of the proposal of 63 for 62.
inline const QString kFirstChanged
    = QStringLiteral("Changed I/p1: Đến ngày 15/12/2025 có 63{62}/75{75} xã, phường báo cáo.");

QList<ReviewCase> plainEdits();
/// Paragraphs split and joined.
QList<ReviewCase> joinedEdits();
QList<ReviewCase> trackedEdits();

} // namespace dondoc::test
