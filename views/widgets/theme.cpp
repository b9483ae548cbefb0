// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Look: the few colours that are the program's own, for light and dark palettes, and sizes of its grid.
#include "views/widgets/theme.h"

#include "views/widgets/windowstyle.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace dondoc::views::theme {

namespace {

struct NamedState {
    ProgressState state;
    char16_t sign;
    QRgb light;
    QRgb dark;
};

constexpr NamedState kStateLooks[] = {
    {ProgressState::NoReport, 0, 0xff616161, 0xffbdbdbd},
    {ProgressState::DoneOnTime, u'✓', 0xff2b7a2f, 0xff81c784},
    {ProgressState::DoneLate, u'✓', 0xff626500, 0xffc5ca6a},
    {ProgressState::UnderWay, u'●', 0xff1565c0, 0xff90caf9},
    {ProgressState::DueSoon, u'◔', 0xffa84800, 0xffffb74d},
    {ProgressState::Overdue, u'!', 0xffc62828, 0xffef9a9a},
    {ProgressState::NotStarted, u'○', 0xff616161, 0xffbdbdbd},
    {ProgressState::NoDeadline, u'∞', 0xff6a1b9a, 0xffce93d8},
    {ProgressState::Suspended, u'‖', 0xff6d4c41, 0xffbcaaa4},
    {ProgressState::NothingArose, u'–', 0xff616161, 0xffbdbdbd},
};

QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor::fromRgb(isDark(palette) ? dark : light);
}

} // namespace

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor accent(const QPalette &palette) { return pick(palette, 0xff2e7d32, 0xff81c784); }

QColor quiet(const QPalette &palette) { return pick(palette, 0xff5f6368, 0xffb0b4b8); }

QColor closedGround(const QPalette &palette) { return pick(palette, 0xffdfe1e4, 0xff3c4043); }

QColor warningGround(const QPalette &palette) { return pick(palette, 0xfffff3cd, 0xff4a3b00); }

QColor warningText(const QPalette &palette) { return pick(palette, 0xff5c4400, 0xffffe9a8); }

StateLook of(ProgressState state, const QPalette &palette)
{
    const auto *found = std::find_if(std::begin(kStateLooks), std::end(kStateLooks),
                                     [state](const NamedState &entry) { return entry.state == state; });
    if (found == std::end(kStateLooks))
        return {};
    return {QChar(found->sign), pick(palette, found->light, found->dark)};
}

QSize roomFor(const QWidget &widget, int letters, int lines)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const QSize wanted(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing());
    return wanted.boundedTo(widget.screen()->availableSize() * 15 / 16); // a frame's room beside it
}

void paintEmpty(QPainter &painter, const QRect &room, const QPalette &palette, const QString &words)
{
    constexpr int kGap = 2 * kGrid;
    painter.setPen(quiet(palette));
    painter.drawText(room.adjusted(kGap, kGap, -kGap, -kGap),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/dondoc-%1.png").arg(size));
    return icon;
}

void apply()
{
    const QString name = QApplication::style()->name().toLower();
    if (name == QLatin1String("windows"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (QApplication::style()->name().toLower() != QLatin1String("fusion"))
        return;
    QApplication::setStyle(new WindowStyle);
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::PlaceholderText, quiet(palette)); // some desktops' dark colours forget it
    palette.setColor(QPalette::Highlight, accent(palette));
    palette.setColor(QPalette::HighlightedText, isDark(palette) ? Qt::black : Qt::white);
    QApplication::setPalette(palette);
}

} // namespace dondoc::views::theme
