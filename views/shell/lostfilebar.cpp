// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostFileBar: says that the data file is gone from its place, and offers what helps.
#include "views/shell/lostfilebar.h"

#include "views/widgets/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

LostFileBar::LostFileBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme::warningGround(palette()));
    ground.setColor(QPalette::WindowText, theme::warningText(palette()));
    setPalette(ground);
    setAutoFillBackground(true);
    setAccessibleName(tr("Data file gone"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Save a copy…"), this);
    auto *retry = new QPushButton(tr("Try again"), this);
    copy->setObjectName(QStringLiteral("lost-copy"));
    retry->setObjectName(QStringLiteral("lost-retry"));
    connect(copy, &QPushButton::clicked, this, &LostFileBar::copyWanted);
    connect(retry, &QPushButton::clicked, this, &LostFileBar::retryWanted);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    line->addWidget(m_label, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    line->addWidget(retry, 0, Qt::AlignTop);
    hide();
}

void LostFileBar::showLost(const QString &path)
{
    setVisible(!path.isEmpty());
    m_label->setText(tr("The data file is gone from its place: %1. The drive may have been unplugged, the "
                        "network be down, or the file moved. What you type stays in this window and is not "
                        "saved yet. Save a copy elsewhere, or bring the file back and try again.")
                         .arg(QDir::toNativeSeparators(path)));
}

} // namespace dondoc::views
