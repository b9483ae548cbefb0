// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigurePopup: its list and what can be done with it.
#include "views/pages/summary/figurepopup.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr int kWidth = 320;
constexpr int kMostRows = 14;

QString nameOf(const PeriodSnapshot &snapshot, const QString &record)
{
    if (const Agency *agency = findAgency(snapshot, record))
        return agency->name;
    if (const Task *task = findTask(snapshot, record))
        return task->number + QStringLiteral(". ") + task->text;
    return record;
}

} // namespace

FigurePopup::FigurePopup(const PeriodSnapshot &snapshot, const report::FigureRef &figure, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    fill(snapshot, figure);
    const auto told = periods::parse(figure.period);
    const QString period = told ? QStringLiteral(" · ") + periods::shortTitle(*told) : QString();
    auto *title = new QLabel(tr("Behind this figure: %1").arg(figure.records.size()) + period, this);
    auto *button = new QPushButton(tr("&Copy"), this);
    button->setEnabled(m_list->count() > 0);
    connect(button, &QPushButton::clicked, this, &FigurePopup::copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(button, 0, Qt::AlignRight);
    m_list->setFocus();
}

void FigurePopup::fill(const PeriodSnapshot &snapshot, const report::FigureRef &figure)
{
    const QStringList shown = names(snapshot, figure);
    for (int i = 0; i < shown.size(); ++i) {
        auto *item = new QListWidgetItem(shown.at(i), m_list);
        item->setToolTip(shown.at(i));
        item->setData(Qt::UserRole, figure.records.at(i));
    }
    const int rows = std::clamp(int(shown.size()), 1, kMostRows);
    m_list->setFixedSize(kWidth, rows * (fontMetrics().lineSpacing() + 4) + 8);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this, [this, snapshot](const QListWidgetItem *item) {
        const QString record = item->data(Qt::UserRole).toString();
        const bool isTask = findTask(snapshot, record) != nullptr;
        if (isTask || findAgency(snapshot, record)) // else words, as the heading of what several raised
            Q_EMIT recordChosen(record, isTask);
        close();
    });
}

QStringList FigurePopup::names(const PeriodSnapshot &snapshot, const report::FigureRef &figure)
{
    QStringList names;
    for (const QString &record : figure.records)
        names.append(nameOf(snapshot, record));
    return names;
}

void FigurePopup::showAt(const QPoint &place)
{
    move(place);
    show(); // only then its size is known
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::max(std::min(place.x(), room.right() - width()), room.left()),
         std::max(std::min(place.y(), room.bottom() - height()), room.top()));
}

void FigurePopup::copy()
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->text());
    QApplication::clipboard()->setText(names.join(u'\n'));
    close();
}

} // namespace dondoc::views
