// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SendQuestion: what speaks against keeping a letter as sent, a sentence each, asked at once.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/letterdoubts.h"

#include <QMessageBox>

namespace dondoc::views {

/// Deletes itself when it is answered.
class SendQuestion : public QMessageBox
{
    Q_OBJECT

public:
    SendQuestion(const report::LetterDoubts &doubts, const AssessedPeriod &quarter, QWidget *parent);

    /// The doubts in words.
    static QStringList sentences(const report::LetterDoubts &doubts, const AssessedPeriod &quarter);

Q_SIGNALS:
    /// The letter is to be kept all the same.
    void confirmed();
};

} // namespace dondoc::views
