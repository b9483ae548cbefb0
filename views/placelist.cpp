// SPDX-License-Identifier: GPL-3.0-or-later
// PlaceList: the narrow list of places at the left; only icons where the window is small.
#include "views/placelist.h"

#include "views/look.h"

#include <iterator>

namespace dondoc::views {

namespace {

struct Entry {
    PlaceId id;
    const char *title;
    const char *icon;
};

constexpr Entry kPlaces[] = {
    {PlaceId::Home, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Work of the period"), "home"},
    {PlaceId::Tasks, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Tasks"), "tasks"},
    {PlaceId::Agencies, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Agencies"), "agencies"},
    {PlaceId::Reports, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Reports received"), "reports"},
    {PlaceId::Indicators, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Indicators, figures"), "indicators"},
    {PlaceId::Summary, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Summary report"), "summary"},
    {PlaceId::Letters, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Letters, directions"), "letters"},
    {PlaceId::Settings, QT_TRANSLATE_NOOP("dondoc::views::PlaceList", "Settings"), "settings"},
};
static_assert(std::size(kPlaces) == size_t(PlaceId::Settings) + 1);

constexpr int kIconSize = 24;
constexpr int kRowHeight = 5 * look::kGrid;

/// A tint of the accent behind the chosen place, so that its icon keeps its colours.
QPalette calmSelection(QPalette palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = look::accent(palette);
    const auto mixed = [](int ground, int tint) { return (4 * ground + tint) / 5; };
    palette.setColor(QPalette::Highlight,
                     QColor(mixed(base.red(), accent.red()), mixed(base.green(), accent.green()),
                            mixed(base.blue(), accent.blue())));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

PlaceList::PlaceList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({kIconSize, kIconSize});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPalette(calmSelection(palette()));
    addPlaces();
    setFixedWidth(widthNeeded());
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT placeChosen(PlaceId(row));
    });
}

QString PlaceList::title(PlaceId place) { return tr(kPlaces[size_t(place)].title); }

QIcon PlaceList::icon(PlaceId place)
{
    QIcon icon;
    for (const int size : {24, 36, 48})
        icon.addFile(
            QStringLiteral(":/icons/%1-%2.png").arg(QLatin1String(kPlaces[size_t(place)].icon)).arg(size));
    return icon;
}

void PlaceList::addPlaces()
{
    for (const Entry &entry : kPlaces) {
        auto *item = new QListWidgetItem(icon(entry.id), title(entry.id), this);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(title(entry.id)).arg(int(entry.id) + 1));
        item->setSizeHint({0, kRowHeight});
    }
}

int PlaceList::widthNeeded() const
{
    if (m_narrow)
        return kIconSize + 3 * look::kGrid;
    int width = 0;
    for (const Entry &entry : kPlaces)
        width = qMax(width, fontMetrics().horizontalAdvance(title(entry.id)));
    return width + kIconSize + 5 * look::kGrid;
}

PlaceId PlaceList::current() const { return PlaceId(qMax(0, currentRow())); }

void PlaceList::setCurrent(PlaceId place) { setCurrentRow(int(place)); }

void PlaceList::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(narrow ? QString() : title(PlaceId(row)));
    setFixedWidth(widthNeeded());
}

} // namespace dondoc::views
