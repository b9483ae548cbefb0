// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WelcomePage: the first-run page; what the program is for, and the two ways to begin.
#include "views/pages/welcome/welcomepage.h"

#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(makeSheet());
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(2);
}

QWidget *WelcomePage::makeSheet()
{
    auto *sheet = new QWidget(this);
    sheet->setFixedWidth(theme::roomFor(*this, 90, 0).width());
    auto *title = new QLabel(QStringLiteral("Đôn Đốc"), sheet);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    title->setFont(large);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(title);
    column->addWidget(paragraph(
        tr("Follows the tasks that a plan of the province assigns, keeps what every agency reports in each "
           "period, and makes the summary report from it, ready to be signed."),
        sheet));
    column->addWidget(paragraph(
        tr("All of it is kept in one data file on this computer. Begin with a new file that holds the "
           "plan of Sơn La with its 30 tasks and 83 agencies, or open a file that you have."),
        sheet));
    column->addSpacing(theme::kGrid);
    column->addLayout(makeButtons());
    return sheet;
}

QLayout *WelcomePage::makeButtons()
{
    auto *create = new QPushButton(tr("&Make a new data file with the plan of Sơn La…"), this);
    m_withExample = new QCheckBox(tr("Add &example reports to try the program"), this);
    auto *open = new QPushButton(tr("&Open a data file…"), this);
    create->setDefault(true);
    for (QPushButton *button : {create, open})
        button->setMinimumHeight(5 * theme::kGrid);
    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT newWanted(m_withExample->isChecked()); });
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::kGrid);
    column->addWidget(create);
    column->addWidget(m_withExample);
    column->addWidget(paragraph(tr("They are marked as examples on every page and on paper."), this));
    column->addSpacing(theme::kGrid);
    column->addWidget(open);
    return column;
}

} // namespace dondoc::views
