// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterController: writes the register of reports as a table, and takes in the clerk's of what came.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QObject>

namespace dondoc::views {
class RegisterPanel;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class RegisterController : public QObject
{
    Q_OBJECT

public:
    RegisterController(views::RegisterPanel *panel, OpenFile &file, QObject *parent);

Q_SIGNALS:
    /// One line for the status bar.
    void told(const QString &sentence);

private:
    void writeTable(const QString &path, const QString &cells);
    void readIncoming(const QString &path);
    int receivedEarlier(const QList<AgencyReport> &reports) const;
    void enterIncoming(const QList<AgencyReport> &reports, int rows);

    views::RegisterPanel *m_panel;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter;
};

} // namespace dondoc::app
