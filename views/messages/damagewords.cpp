// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DamageWords: the table.
#include "views/messages/damagewords.h"

#include "models/domain/basics/filedamage.h"
#include "views/messages/changenames.h"
#include "views/messages/fieldnames.h"
#include "views/messages/reasons.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

/// %1: the record, %2: its field, or what the damage has second; %3: what it has third.
const char *sentenceOf(FileDamage damage)
{
    switch (damage) {
    case FileDamage::Value:
        return QT_TRANSLATE_NOOP(
            "DamageWords",
            "In %1, the field “%2” holds what the program cannot have written: “%3”. Look "
            "it up in the latest copy.");
    case FileDamage::Circle:
        return QT_TRANSLATE_NOOP("DamageWords",
                                 "%1 lies below itself by way of others. Look it up in the latest copy.");
    case FileDamage::SentFile:
        return QT_TRANSLATE_NOOP(
            "DamageWords",
            "The document kept with %1 is not the one that went out any more (%2). Take it "
            "from the latest copy.");
    case FileDamage::Time:
        return QT_TRANSLATE_NOOP(
            "DamageWords",
            "%1 carries the time %2, which does not fit the changes around it. Check the "
            "clock of the computer.");
    case FileDamage::History:
        return QT_TRANSLATE_NOOP("DamageWords",
                                 "In %1, the field “%2” is not what the history says was written there last. "
                                 "Compare it with the history and with the latest copy.");
    case FileDamage::Row:
        return QT_TRANSLATE_NOOP(
            "DamageWords",
            "%1 is not as the program wrote it: the file was damaged, or changed by another "
            "program. Compare it with the latest copy.");
    case FileDamage::Rows:
        return QT_TRANSLATE_NOOP(
            "DamageWords",
            "Of %1, %2 stand in the file where the program wrote %3, or others than it wrote. "
            "Compare them with the latest copy.");
    case FileDamage::Unread:
        return QT_TRANSLATE_NOOP("DamageWords",
                                 "Not all of %1 could be read (%2). Stop entering and open the latest copy.");
    }
    return "";
}

/// "an agency (12)": with its number, so that it can be found.
QString recordInWords(const QString &record)
{
    if (record == QLatin1String("file"))
        return QCoreApplication::translate("DamageWords", "the file");
    const QString name = recordName(record);
    const QString number = record.section(QLatin1Char(' '), 1);
    return name == record || number.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, number);
}

} // namespace

QString damageInWords(const Issue &issue)
{
    const auto damage = fromKeyword<FileDamage>(issue.arguments.value(0));
    if (issue.kind != IssueKind::DamagedPage || !damage || issue.arguments.size() < 2)
        return {};
    const QString field = issue.arguments.value(2);
    const QString second = field.isEmpty() ? QCoreApplication::translate("DamageWords", "all of it")
                                           : fieldName(reasonInWords(field));
    const QString record = recordInWords(issue.arguments.at(1));
    const QString sentence = QCoreApplication::translate("DamageWords", sentenceOf(*damage));
    if (sentence.contains(QLatin1String("%3")))
        return sentence.arg(record, second, issue.arguments.value(3));
    return sentence.contains(QLatin1String("%2")) ? sentence.arg(record, second) : sentence.arg(record);
}

} // namespace dondoc::views
