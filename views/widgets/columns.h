// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Columns: parts beside each other where there is room for all of them, else one at a time under tabs.
#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

namespace dondoc::views {

class Columns : public QWidget
{
    Q_OBJECT

public:
    /// name: of the splitter, under which the window remembers the widths.
    explicit Columns(const QString &name, QWidget *parent = nullptr);

    /// title: on its tab. letters: the width in average letters below which it is of no use; stretch: its
    /// share of the room that is left.
    void addPart(QWidget *part, const QString &title, int letters, int stretch = 0);
    /// px, of the parts in their order.
    void setSizes(const QList<int> &sizes);
    /// From that height in lines of text on, parts without room beside each other stand under each other.
    void setStackedFrom(int lines);

    /// True while the parts are tabs.
    bool hasTabs() const;
    /// Shows the parts that the widget stands in, of all Columns above it.
    static void reveal(const QWidget *widget);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Shape { Beside, Stacked, Tabs };
    int leastWidth(int part) const;
    int leastHeight(int part) const;
    Shape shapeFor(const QSize &room) const;
    void arrange();
    void showChosen();

    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QList<int> m_letters; ///< by part
    int m_stackedFrom = 0;
    Shape m_shape = Shape::Beside;
};

} // namespace dondoc::views
