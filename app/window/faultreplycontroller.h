// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FaultReplyController: what is wrong with a file that came back goes to its sender, as a message or a
// letter.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"

#include <QObject>

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class FaultReplyController : public QObject
{
    Q_OBJECT

public:
    FaultReplyController(views::MainWindow &window, OpenFile &file, QObject *parent);

private:
    void copyMessage(const Submission &submission);
    void writeLetter(const Submission &submission);
    void tellNothing();

    views::MainWindow &m_window;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter;
};

} // namespace dondoc::app
