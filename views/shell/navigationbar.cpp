// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NavigationBar: the narrow list of places at the left; only icons where the window is small.
#include "views/shell/navigationbar.h"

#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <iterator>

namespace dondoc::views {

namespace {

struct PlaceEntry {
    PageId id;
    const char *title;
    const char *icon;
};

constexpr PlaceEntry kPlaces[] = {
    {PageId::Home, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Work of the period"), "home"},
    {PageId::Tasks, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Tasks"), "tasks"},
    {PageId::Agencies, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Agencies"), "agencies"},
    {PageId::Reports, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Reports received"), "reports"},
    {PageId::Indicators, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Indicators, figures"),
     "indicators"},
    {PageId::Summary, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Summary report"), "summary"},
    {PageId::Letters, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Letters, directions"), "letters"},
    {PageId::Settings, QT_TRANSLATE_NOOP("dondoc::views::NavigationBar", "Settings"), "settings"},
};
static_assert(std::size(kPlaces) == size_t(PageId::Settings) + 1);

constexpr int kIconSize = 24;
constexpr int kRowHeight = 5 * theme::kGrid;

/// A tint of the accent behind the chosen place, so that its icon keeps its colours.
QPalette calmSelection(QPalette palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = theme::accent(palette);
    const auto mixed = [](int ground, int tint) { return (4 * ground + tint) / 5; };
    palette.setColor(QPalette::Highlight,
                     QColor(mixed(base.red(), accent.red()), mixed(base.green(), accent.green()),
                            mixed(base.blue(), accent.blue())));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

NavigationBar::NavigationBar(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({kIconSize, kIconSize});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPalette(calmSelection(palette()));
    addPlaces();
    setFixedWidth(widthNeeded());
    setCurrentRow(int(PageId::Home)); // the page that is seen first
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT placeChosen(PageId(row));
    });
}

QString NavigationBar::title(PageId place) { return tr(kPlaces[size_t(place)].title); }

QIcon NavigationBar::icon(PageId place)
{
    QIcon icon;
    for (const int size : {24, 36, 48})
        icon.addFile(
            QStringLiteral(":/icons/%1-%2.png").arg(QLatin1String(kPlaces[size_t(place)].icon)).arg(size));
    return icon;
}

void NavigationBar::addPlaces()
{
    for (const PlaceEntry &entry : kPlaces) {
        auto *item = new QListWidgetItem(icon(entry.id), title(entry.id), this);
        item->setToolTip(QStringLiteral("%1 (%2)").arg(
            title(entry.id), keytable::keyOfPage(int(entry.id)).toString(QKeySequence::NativeText)));
        item->setData(Qt::AccessibleTextRole, title(entry.id)); // also where only its icon is seen
        item->setSizeHint({0, kRowHeight});
    }
}

int NavigationBar::widthNeeded() const
{
    if (m_narrow)
        return kIconSize + 3 * theme::kGrid;
    int width = 0;
    for (const PlaceEntry &entry : kPlaces)
        width = qMax(width, fontMetrics().horizontalAdvance(title(entry.id)));
    return width + kIconSize + 5 * theme::kGrid;
}

PageId NavigationBar::current() const { return PageId(qMax(0, currentRow())); }

void NavigationBar::setCurrent(PageId place) { setCurrentRow(int(place)); }

void NavigationBar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(narrow ? QString() : title(PageId(row)));
    setFixedWidth(widthNeeded());
}

} // namespace dondoc::views
