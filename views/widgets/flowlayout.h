// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FlowLayout: widgets beside each other in as many rows as the width asks for.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace dondoc::views {

/// Each item has the width of its size hint and all of a row are as high as the highest; what is too wide for
/// a whole row is narrowed to it. An item that is hidden takes no room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// gap: px between items and between rows.
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    /// Takes what its row has left over; one at the most.
    void setStretching(const QWidget *widget) { m_stretching = widget; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        std::vector<QLayoutItem *> items;
        int width = 0;  ///< px, with the gaps
        int height = 0; ///< px
    };
    std::vector<Row> rows(int width) const;
    int widthOf(const QLayoutItem &item, int room) const;
    QSize withMargins(const QSize &size) const;
    void takeHeight(int height);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QWidget *m_stretching = nullptr;
    int m_gap;
    int m_height = 0; ///< px, of the rows as they were last placed
};

} // namespace dondoc::views
