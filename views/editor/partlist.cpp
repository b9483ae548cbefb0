// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PartList: headings as printed, indented by level.
#include "views/editor/partlist.h"

#include "views/widgets/theme.h"

#include <QSignalBlocker>

namespace dondoc::views {

namespace {

constexpr int kPartKeyRole = Qt::UserRole;

QString partTitle(const report::BodyPart &part)
{
    if (part.level > 0)
        return QString(qsizetype(part.level - 1) * 3, QLatin1Char(' ')) + part.title;
    return part.key == QLatin1String("closing") ? PartList::tr("Closing") : PartList::tr("Opening");
}

bool holds(const report::BodyPart &part, const QStringList &keys)
{
    return std::any_of(part.blocks.cbegin(), part.blocks.cend(), [&keys](const report::Block &block) {
        return keys.contains(report::blockKey(block));
    });
}

bool isLeftOut(const report::BodyPart &part, const QList<TextOverride> &own)
{
    return std::any_of(own.cbegin(), own.cend(), [&part](const TextOverride &each) {
        return each.key == part.key && each.kind == TextOverrideKind::LeftOut;
    });
}

} // namespace

bool isOwn(const report::BodyPart &part, const QList<TextOverride> &own)
{
    QStringList keys;
    for (const TextOverride &each : own) {
        if (saysNothing(each))
            continue;
        keys.append(each.key);
        if (each.kind == TextOverrideKind::LeftOut && each.key.section(u'/', 0, -2) == part.key)
            return true;
    }
    return holds(part, keys);
}

PartList::PartList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("part-list"));
    setAccessibleName(tr("Parts of the report"));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT partChosen(item->data(kPartKeyRole).toString());
    });
}

void PartList::showParts(const QList<report::BodyPart> &parts, const QList<TextOverride> &own,
                         const QStringList &changed)
{
    const QString key = currentKey();
    const QSignalBlocker quiet(this);
    clear();
    for (const report::BodyPart &part : parts) {
        const bool stale = holds(part, changed);
        const QString mark = stale ? QStringLiteral("! ")
            : isOwn(part, own)     ? QStringLiteral("✎ ")
                                   : QString();
        auto *item = new QListWidgetItem(mark + partTitle(part), this);
        item->setData(kPartKeyRole, part.key);
        item->setToolTip(stale                ? tr("The data changed behind your text.")
                             : mark.isEmpty() ? part.title
                                              : tr("Holds text of your own."));
        if (stale)
            item->setForeground(theme::of(ProgressState::Overdue, palette()).colour);
        QFont font = item->font();
        font.setBold(part.level == 1);
        font.setStrikeOut(isLeftOut(part, own));
        item->setFont(font);
        if (part.key == key)
            setCurrentItem(item);
    }
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

QString PartList::currentKey() const
{
    return currentItem() ? currentItem()->data(kPartKeyRole).toString() : QString();
}

void PartList::goToPart(const QString &key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kPartKeyRole).toString() == key)
            setCurrentRow(row);
    }
}

} // namespace dondoc::views
