// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IncomingRegister: the clerk's register of incoming documents (sổ đăng ký văn bản đến) as it was read.
#pragma once

#include "models/domain/basics/issue.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dondoc {

/// Columns of the register that are read (Nghị định 30/2020/NĐ-CP, Phụ lục IV).
enum class RegisterColumn { Arrived, IncomingNumber, Author, Number, Signed, Subject };

/// One document. What the register does not tell is blank or invalid.
struct RegisterRow {
    QString place; ///< "Sổ đến!D12", where its number stands
    QDate arrivedOn;
    QString incomingNumber; ///< Số đến
    QString author;         ///< who issued it, as written
    QString number;         ///< with its symbol: "45/BC-UBND"
    QDate signedOn;
    QString subject;
    QList<Issue> unread = {}; ///< days that were not understood
    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

struct IncomingRegister {
    QList<RegisterRow> rows;
    QList<Issue> issues; ///< columns that it does not have, rows beyond what is ever read
};

} // namespace dondoc
