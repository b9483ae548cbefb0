// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleDice: chooses for made-up data, the same from the same words on every machine.
#pragma once

#include <QList>
#include <QString>

namespace dondoc::example {

class ExampleDice
{
public:
    /// Dice of different words fall independently of each other.
    explicit ExampleDice(const QString &words);

    /// Both ends included.
    int between(int low, int high);
    bool chance(int percent) { return between(1, 100) <= percent; }
    /// One of the list, which is not empty.
    template <class T> const T &of(const QList<T> &list) { return list[between(0, int(list.size()) - 1)]; }
    quint64 next();

private:
    quint64 m_state;
};

} // namespace dondoc::example
