// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryAnswers: what came of what the page of the summary asked app for.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/reviewproposal.h"
#include "models/domain/summary/textoverride.h"

#include <QList>
#include <QObject>
#include <QString>

namespace dondoc::views {

class SummaryPage;

class SummaryAnswers : public QObject
{
    Q_OBJECT

public:
    explicit SummaryAnswers(SummaryPage *page);

public Q_SLOTS:
    /// Answers to fileRequested() and the like. leftOut: what is not in the file, in a sentence; blank:
    /// nothing.
    void fileWritten(const QString &path, const QString &leftOut = {});
    void fileRefused(const QString &path, const QString &sentence);
    /// Why it is neither submitted, issued, corrected nor stamped.
    void issueRefused(const QString &sentence);
    /// Of the report that is shown.
    void stampedKept();
    /// Answer to returnedFileChosen(): what the reviewers want.
    void showReturned(const dondoc::ReviewReturn &returned, const QString &fileName);
    /// Answers to textEdited().
    void textStored(const QString &periodKey, const QList<dondoc::TextOverride> &all);
    void textRefused(const dondoc::Error &error);

private:
    SummaryPage *m_page;
};

} // namespace dondoc::views
