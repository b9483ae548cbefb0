// SPDX-License-Identifier: GPL-3.0-or-later
// AnnexChoice: a list to tick and to drag.
#include "views/pages/summary/annexchoice.h"

#include "models/report/drafting/context/annexkeys.h"

#include <QSignalBlocker>

namespace dondoc::views {

namespace {

constexpr int kAnnexKeyRole = Qt::UserRole;

QString annexTitle(const QString &key)
{
    if (key == report::annexes::kProgress)
        return AnnexChoice::tr("Progress of the tasks");
    if (key == report::annexes::kIndicators)
        return AnnexChoice::tr("Indicators");
    if (key == report::annexes::kObstacles)
        return AnnexChoice::tr("Obstacles and proposals");
    if (key == report::annexes::kCharts)
        return AnnexChoice::tr("Charts");
    return key == report::annexes::kReceipt ? AnnexChoice::tr("Who reported")
                                            : AnnexChoice::tr("The agencies' texts in full");
}

} // namespace

AnnexChoice::AnnexChoice(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("annexes"));
    setAccessibleName(tr("Annexes"));
    setToolTip(tr("Ticked ones are printed, in this order; drag to change it."));
    setDragDropMode(InternalMove);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAnnexes({});
    connect(this, &QListWidget::itemChanged, this, &AnnexChoice::edited);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &AnnexChoice::edited);
}

void AnnexChoice::setAnnexes(const QStringList &keys)
{
    if (count() > 0 && keys == annexes())
        return;
    const QSignalBlocker quiet(this);
    clear();
    QStringList order = keys + report::annexes::all();
    order.removeDuplicates();
    for (const QString &key : std::as_const(order)) {
        auto *item = new QListWidgetItem(annexTitle(key), this);
        item->setData(kAnnexKeyRole, key);
        // The text of the report counts on it.
        const bool always = key == report::annexes::kProgress;
        item->setFlags(always ? item->flags() & ~Qt::ItemIsUserCheckable
                              : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(always || keys.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList AnnexChoice::annexes() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            keys.append(item(row)->data(kAnnexKeyRole).toString());
    }
    return keys;
}

QSize AnnexChoice::sizeHint() const
{
    return {QListWidget::sizeHint().width(), count() * qMax(sizeHintForRow(0), 18) + 2 * frameWidth() + 4};
}

} // namespace dondoc::views
