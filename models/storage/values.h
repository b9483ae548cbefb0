// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Values: how the program's values are written into columns and read back, and as JSON into the history.
#pragma once

#include "models/domain/plan/agency.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace dondoc::storage::values {

/// Normalised text of one or more lines; never null.
QVariant text(const QString &value);
/// A name, number or other text of one line: simplified as well.
QVariant line(const QString &value);
/// Like line(), null where blank: a reference that may be missing.
QVariant reference(const QString &code);
QVariant key(Id id); ///< null where 0
QVariant day(const QDate &day);
QVariant instant(const QDateTime &instant);
QVariant flag(bool value);
QVariant number(qint64 value);
QVariant lines(const QStringList &lines); ///< JSON array
QVariant days(const QList<QDate> &days);  ///< JSON array of ISO days

QDate toDay(const QVariant &value);
QDateTime toInstant(const QVariant &value);
QStringList toLines(const QVariant &value);
QList<QDate> toDays(const QVariant &value);

/// One value as JSON text ("null", "12", "\"abc\"") and back, for the history.
QString toJson(const QVariant &value);
QVariant fromJson(const QString &json);

} // namespace dondoc::storage::values
