// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldBar: says what stays in the form unsaved, and asks whose words stay where somebody else changed them.
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;

namespace dondoc::views {

class ComparedText;

/// What two people wrote into one field.
struct ContestedField {
    QString name;   ///< in the officer's words
    QString mine;   ///< what is typed here
    QString stored; ///< what somebody else stored meanwhile
    /// mine: what was typed here is to be saved over what is stored; else what is stored comes into the form.
    std::function<void(bool mine)> decide;
};

class HeldBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeldBar(QWidget *parent = nullptr);

    /// The contested fields are asked about one after the other, with both texts side by side. refusal: why
    /// something else was not saved. Hidden where there is neither.
    void showHeld(const QList<ContestedField> &contested, const QString &refusal);

private:
    QString question() const;
    void answer(bool mine);

    QList<ContestedField> m_contested;
    QLabel *m_label;
    QWidget *m_texts;
    ComparedText *m_mine;
    ComparedText *m_stored;
};

} // namespace dondoc::views
