// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MemberNames: tries the encodings, and counts Vietnamese words.
#include "models/exchange/sheets/membernames.h"

#include "models/domain/text/legacyrecognition.h"
#include "models/domain/text/windows1252.h"

#include <QUtf8StringView>

#include <functional>

namespace dondoc::exchange {

using legacy::Encoding;

namespace {

using Reading = std::function<QString(qsizetype)>;

bool isUtf8Name(const QByteArray &raw) { return QUtf8StringView(raw).isValidUtf8(); }

Reading bestReading(const QByteArrayList &raw, const QStringList &dos, const QList<qsizetype> &asked)
{
    Reading best = [dos](qsizetype at) { return dos.at(at); };
    double mostWords = 0;
    const auto tryOut = [&](const Reading &reading) {
        QStringList names;
        for (const qsizetype at : asked)
            names.append(reading(at));
        const double words = legacy::vietnameseWords(names.join(QLatin1Char('\n')));
        if (words > mostWords) {
            best = reading;
            mostWords = words;
        }
    };
    tryOut(best);
    tryOut([raw](qsizetype at) { return windows1252::decoded(raw.at(at)); });
    for (const Encoding encoding : {Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni})
        tryOut([raw, encoding](qsizetype at) {
            return legacy::toUnicode(windows1252::decoded(raw.at(at)), encoding);
        });
    return best;
}

} // namespace

QStringList memberNames(const QByteArrayList &raw, const QStringList &dos)
{
    QStringList names = dos;
    QList<qsizetype> others;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (isUtf8Name(raw.at(at)))
            names[at] = QString::fromUtf8(raw.at(at));
        else
            others.append(at);
    }
    if (others.isEmpty())
        return names;
    const Reading reading = bestReading(raw, dos, others);
    for (const qsizetype at : std::as_const(others))
        names[at] = reading(at);
    return names;
}

} // namespace dondoc::exchange
