// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContactForm: whom the agencies may ask, as letters and forms name the person.
#pragma once

#include "models/domain/plan/agency.h"

#include <QGroupBox>

namespace dondoc::views {

class HistoryKeys;
class LineField;

class ContactForm : public QGroupBox
{
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);

    /// The first contact of the department; others are not shown.
    void showContact(const Agency &department);
    /// department with what stands in the fields for its first contact; with none where they are blank.
    Agency applied(Agency department) const;

Q_SIGNALS:
    void edited();

private:
    LineField *addField(const QString &title, const char *name);

    HistoryKeys *m_keys = nullptr;
    LineField *m_name = nullptr;
    LineField *m_phone = nullptr;
    LineField *m_email = nullptr;
};

} // namespace dondoc::views
