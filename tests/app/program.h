// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Program: runs the built dondoc as a process, as an officer or a script would, in a folder of its own.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace dondoc::test {

struct Answer {
    int exitCode = -1; ///< -1: it crashed or never ended
    QByteArray out;
    QByteArray error;
};

/// One environment variable each; a null value takes it away.
using Environment = QHash<QString, QString>;

/// Any program, without DISPLAY and with settings of its own; UTF-8 in and out.
Answer run(const QString &program, const QStringList &words, const Environment &environment = {});

/// A folder with a data file of the plan of Sơn La, without or with the example quarter 2025-Q4.
class Desk
{
public:
    enum Content { Nothing, PlanOnly, ExampleQuarter };
    explicit Desk(Content content);

    QString path(const QString &name) const;
    QString data() const { return path(QStringLiteral("quý IV.dondoc")); }
    QString settingsFile() const { return m_settings.filePath(QStringLiteral("dondoc.ini")); }
    Answer dondoc(const QStringList &words, const Environment &environment = {}) const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_settings; ///< apart, so that no log lies among what is compared
};

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// The names in a folder, hidden ones too, sorted.
QStringList namesIn(const QString &folder);

} // namespace dondoc::test
