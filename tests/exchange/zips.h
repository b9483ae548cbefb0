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
/// A document with this body and these parts, named as their root element ("footnotes"), with what that
/// holds.
QByteArray docx(const QByteArray &body, const QList<Member> &parts = {});
/// A text with this inside office:text.
QByteArray odt(const QByteArray &body, const QByteArray &styles = {});
/// One of tests/exchange/files.
QByteArray fixture(const QString &name);

} // namespace zips
