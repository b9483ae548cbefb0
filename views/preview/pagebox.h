// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageBox: which page of how many is seen; another is gone to by its number.
#pragma once

#include <QWidget>

class QLabel;

namespace dondoc::views {

class NumberField;
class PaperView;

class PageBox : public QWidget
{
    Q_OBJECT

public:
    explicit PageBox(PaperView *paper, QWidget *parent = nullptr);

private:
    void showPage(int number, int count);

    NumberField *m_page;
    QLabel *m_count;
};

} // namespace dondoc::views
