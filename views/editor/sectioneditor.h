// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionEditor: the words of one part of the summary, with bold and italic and nothing else.
#pragma once

#include "models/report/editing/bodyparts.h"

#include <QTextEdit>

#include <functional>

namespace dondoc::views {

class SectionEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit SectionEditor(QWidget *parent = nullptr);

    /// Shows other words; nothing happens where they are what is shown already. taken: keys that new blocks
    /// must not get.
    void showPart(const QString &partKey, const QList<report::WrittenBlock> &blocks,
                  const QStringList &taken);
    QString partKey() const { return m_partKey; }
    QList<report::WrittenBlock> blocks();

    /// Key of the block that the cursor is in.
    QString currentKey() const;
    void goToBlock(const QString &key);
    bool isInTable() const;
    /// As one of sectiontable's commands does it to the cursor's table.
    void changeTable(const std::function<void(QTextCursor &)> &how);

public Q_SLOTS:
    void toggleBold();
    void toggleItalic();
    /// A small table behind the block of the cursor, or below its table.
    void insertTable();
    /// The block of the cursor changes places with its neighbour.
    void moveBlock(bool up);

Q_SIGNALS:
    void edited();
    /// The cursor came into another block, by key or mouse.
    void blockEntered(const QString &key);
    /// Its menu, before it is seen: more can be put in.
    void menuOpening(QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void takeChange();
    void leaveFigure();
    void tellBlock();
    bool breakLine(const QKeyEvent &event);
    bool takeTableKey(const QKeyEvent &event);
    bool takeLinesKey(const QKeyEvent &event);

    QString m_partKey;
    QStringList m_taken;
    QString m_toldBlock; ///< that the cursor is in
    bool m_filling = false;
};

} // namespace dondoc::views
