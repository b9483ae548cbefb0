// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryKeys: lets Ctrl+Z and Ctrl+Y reach the window's history where a text field has nothing of its own
// to take back.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QLineEdit;
class QWidget;

namespace dondoc::views {

/// Watches the text fields it is told of. Qt's fields swallow both keys even when they cannot undo anything.
class HistoryKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void watch(QWidget *field);
    /// What was typed below that widget goes to be saved: from here on it is the history that takes it back.
    /// A field with steps of its own would have them saved as new changes, which the history would then undo
    /// in turn, and the words would come back. A field of which all typing was taken back has nothing to be
    /// saved and can bring it again.
    static void settleBelow(const QWidget *widget);
    /// Also what was typed and taken back in its field: the history's steps are newer.
    static void forgetBelow(const QWidget *widget);

Q_SIGNALS:
    /// Something is typed: what was taken back before cannot be done again.
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle(bool all) const;
    QList<QPointer<QWidget>> m_fields;
    QPointer<QObject> m_composing; ///< the field in which an input method has a word open
};

} // namespace dondoc::views
