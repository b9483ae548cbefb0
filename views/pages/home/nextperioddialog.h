// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NextPeriodDialog: what the next period begins with, and into which folder its forms go.
#pragma once

#include "models/domain/assessment/nextperiodpreview.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace dondoc::views {

class NextPeriodDialog : public QDialog
{
    Q_OBJECT

public:
    /// folder: offered for the forms.
    NextPeriodDialog(const NextPeriodPreview &over, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// folder blank: no forms.
    void openWanted(const dondoc::Period &period, const QString &folder);

private:
    QFormLayout *makeFacts(const NextPeriodPreview &over);
    QLayout *makeFolderLine(const QString &folder);
    void chooseFolder();
    void openPeriod();

    Period m_next;
    QCheckBox *m_forms = nullptr;
    QLineEdit *m_folder = nullptr;
};

} // namespace dondoc::views
