// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sentences: keyed templates that drafts are made from; placeholders only, no logic.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/report/document/document.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dondoc::report {

/// A value for a placeholder; a figure carries its reference onto the page.
struct Value {
    QString text;
    std::optional<FigureRef> figure;
    Inlines parts; ///< in place of text, where the value itself holds several figures
};
using Values = QHash<QString, Value>;

/// Variant of a sentence by count: none 0; all n = total; most n ≥ 2/3; one n = 1; some otherwise.
QString variant(int n, int total);

/// Names between braces, in order, each once.
QStringList placeholdersOf(const QString &text);
/// Those that every sentence may use: "period", "office" …
const QStringList &commonPlaceholders();

/// Embedded defaults (resources/templates/sentences.ini: "key = text with {placeholder}"), overridden by
/// the officer's own.
class Sentences
{
public:
    /// Embedded defaults with the officer's own on top, whose placeholders may be named either way.
    explicit Sentences(const QHash<QString, QString> &overrides = {});
    /// Text of key, or of the nearest general key ("task.many.most" → "task.many.some"); empty where none.
    QString text(const QString &key) const;
    /// The sentence with its placeholders filled; an unknown placeholder stays as "{name}".
    Inlines fill(const QString &key, const Values &values) const;
    QStringList keys() const;
    /// Placeholders of an override that neither its default nor every sentence has, and unbalanced braces;
    /// named as officers read them.
    QList<Issue> check() const;

private:
    QHash<QString, QString> m_defaults;
    QHash<QString, QString> m_overrides;
};

} // namespace dondoc::report
