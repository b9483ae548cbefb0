// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FNV-1a for the seed and SplitMix64 for the sequence: both are fixed by their definition, unlike the
// distributions of the standard library.
#include "models/example/exampledice.h"

namespace dondoc::example {

ExampleDice::ExampleDice(const QString &words) : m_state(0xcbf29ce484222325u)
{
    for (const char byte : words.toUtf8())
        m_state = (m_state ^ quint8(byte)) * 0x100000001b3u;
}

int ExampleDice::between(int low, int high) { return low + int(next() % quint64(high - low + 1)); }

quint64 ExampleDice::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

} // namespace dondoc::example
