// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// windowstate: what the window remembers between two starts: size, page, columns of every list, splitters.
#include "views/shell/windowstate.h"

#include "views/shell/navigationbar.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/linefield.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLineEdit>
#include <QMap>
#include <QSplitter>

namespace dondoc::views::windowstate {

namespace {

constexpr quint32 kMagic = 0x444f5753; // "DOWS"
constexpr int kFormat = QDataStream::Qt_6_0;
const QString kPagePart = QStringLiteral("page");

using Parts = QMap<QString, QByteArray>; // sorted: the same state gives the same bytes

/// What a person types for every letter anew belongs to the person, not to the data file.
QList<QLineEdit *> rememberedLines(const QWidget &window)
{
    QList<QLineEdit *> lines = window.findChildren<QLineEdit *>();
    lines.removeIf([](const QLineEdit *line) { return !line->property(kRemembered).toBool(); });
    return lines;
}

} // namespace

QByteArray save(const QWidget &window)
{
    Parts parts;
    for (const FilteredTable *view : window.findChildren<FilteredTable *>())
        if (!view->objectName().isEmpty())
            parts.insert(view->objectName(), view->saveColumns());
    for (const QSplitter *splitter : window.findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty())
            parts.insert(splitter->objectName(), splitter->saveState());
    for (const QLineEdit *field : rememberedLines(window))
        parts.insert(field->objectName(), field->text().toUtf8());
    if (const auto *list = window.findChild<NavigationBar *>())
        parts.insert(kPagePart, QByteArray::number(int(list->current())));
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(kFormat);
    stream << kMagic << window.saveGeometry() << parts;
    return state;
}

bool restore(QWidget &window, const QByteArray &state)
{
    quint32 magic = 0;
    QByteArray geometry;
    Parts parts;
    QDataStream stream(state);
    stream.setVersion(kFormat);
    stream >> magic >> geometry >> parts;
    if (stream.status() != QDataStream::Ok || magic != kMagic)
        return false;
    window.restoreGeometry(geometry);
    for (FilteredTable *view : window.findChildren<FilteredTable *>())
        if (parts.contains(view->objectName()))
            view->restoreColumns(parts.value(view->objectName()));
    for (QSplitter *splitter : window.findChildren<QSplitter *>())
        if (parts.contains(splitter->objectName()))
            splitter->restoreState(parts.value(splitter->objectName()));
    for (QLineEdit *field : rememberedLines(window))
        if (parts.contains(field->objectName()))
            field->setText(QString::fromUtf8(parts.value(field->objectName())));
    bool known = false;
    const int page = parts.value(kPagePart).toInt(&known);
    auto *list = window.findChild<NavigationBar *>();
    if (list && known && page >= 0 && page <= int(PageId::Settings))
        list->setCurrent(PageId(page));
    return true;
}

} // namespace dondoc::views::windowstate
