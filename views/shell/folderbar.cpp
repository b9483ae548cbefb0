// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FolderBar: a sentence and two buttons.
#include "views/shell/folderbar.h"

#include "views/widgets/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace dondoc::views {

FolderBar::FolderBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto *open = new QPushButton(tr("Open the folder"), this);
    open->setObjectName(QStringLiteral("open-folder"));
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    connect(open, &QPushButton::clicked, this, &FolderBar::openFolder);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * theme::kGrid, theme::kGrid / 2, 2 * theme::kGrid, theme::kGrid / 2);
    line->addWidget(m_label, 1);
    line->addWidget(open);
    line->addWidget(dismiss);
    hide();
}

void FolderBar::showFolder(const QString &sentence, const QString &folder)
{
    m_label->setText(sentence);
    m_folder = folder;
    show();
}

void FolderBar::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    hide();
}

} // namespace dondoc::views
