// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PropertyList: captions and values of one record, under each other; values can be selected and copied.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace dondoc::views {

class PropertyList : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyList(QWidget *parent = nullptr);

    /// A row whose value is set later with setFact(); returns its number.
    int addFact(const QString &caption);
    /// Plain text; a blank value hides the row.
    void setFact(int fact, const QString &value);

private:
    QGridLayout *m_grid;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_values;
};

} // namespace dondoc::views
