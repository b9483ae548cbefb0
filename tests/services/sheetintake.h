// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetIntake: workbooks typed as lines of text, read as reports of the plan.
#pragma once

#include "models/domain/intake/submission.h"
#include "models/services/datafilesession.h"
#include "tests/services/sessions.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace sheetintake {

struct TextSheet {
    QString name;
    QString rows; ///< cells stand between "|"
};

extern const QString kOurs;   ///< a title of the period that is read
extern const QString kAgency; ///< "UBND xã Mường É"

/// A sheet of tasks, of which the first is under way.
TextSheet tasksOf(const QString &title, const QString &agency);
/// Of indicators, under their headings.
TextSheet figuresOf(const QString &agency, const QString &rows);

class Intake
{
public:
    Intake() : m_session(m_file.open()) { }

    /// Received on 15/12/2025. chosen: code of the agency whose they are said to be.
    dondoc::Submission read(const QList<TextSheet> &sheets, const QString &chosen = {}) const;
    dondoc::services::DataFileSession &session() const { return *m_session; }

private:
    sessions::File m_file;
    std::unique_ptr<dondoc::services::DataFileSession> m_session;
};

/// The kinds of that severity, each as kindAt().
QStringList kindsAt(const dondoc::Submission &submission, dondoc::Severity severity);
QString kindAt(dondoc::IssueKind kind, const QString &cell);

} // namespace sheetintake
