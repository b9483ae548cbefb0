// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Zips: makes the files that the readers are tried on.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace zips {

struct Member {
    QString name;
    QByteArray bytes;
};

/// A zip file in memory. A name that ends with a slash is a folder.
QByteArray zipped(const QList<Member> &members);
/// With the password "mật khẩu" on each member.
QByteArray locked(const QList<Member> &members);

/// A workbook of one sheet "Trang 1" with this sheetData and what follows it, without styles and shared
/// texts.
QByteArray xlsx(const QByteArray &sheetData, const QByteArray &after = {});
/// The members of such a workbook, to be changed.
QList<Member> xlsxMembers(const QByteArray &sheetData, const QByteArray &after = {});
/// A spreadsheet with this inside office:spreadsheet.
QByteArray ods(const QByteArray &tables, const QByteArray &styles = {});
/// A document with this body.
QByteArray docx(const QByteArray &body);
/// One of tests/exchange/files.
QByteArray fixture(const QString &name);

} // namespace zips
