// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProfileForm: the department, its signer and its recipients, as they are printed.
#pragma once

#include "models/domain/plan/office.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QGroupBox;

namespace dondoc::views {

class HistoryKeys;
class LineField;
class LinesField;

class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void showProfile(const OfficeProfile &profile);
    /// profile with what stands in the fields.
    OfficeProfile applied(OfficeProfile profile) const;

Q_SIGNALS:
    void edited();

private:
    struct Line;
    static QList<Line> departmentLines();
    static QList<Line> signerLines();
    QFormLayout *addGroup(const QString &title);
    void addLines(QFormLayout *form, const QList<Line> &lines);
    void createRecipients();
    void createChoices();

    HistoryKeys *m_keys = nullptr;
    QList<std::pair<QString OfficeProfile::*, LineField *>> m_lines;
    LinesField *m_recipients = nullptr;
    QCheckBox *m_nameLate = nullptr;
    QCheckBox *m_receiptAnnex = nullptr;
};

} // namespace dondoc::views
