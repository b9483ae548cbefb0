// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsService: all files that a request for reports sends out, under the names that they are sent by.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace dondoc::services {

class DataFileSession;

struct FormFile {
    QString name;       ///< "2025-Q4 - Xã Phiêng Khoài.xlsx"; fit for any file system
    QString agencyCode; ///< blank for what goes to many
    QByteArray bytes;
};

struct FormOptions {
    bool each = false; ///< also a form for every agency that is expected to report
    /// Gets the share done, 0..1; false stops: Unsupported, what: "stopped".
    std::function<bool(double)> progress = {};
};

/// A form that came back filled bears the name of the blank one.
enum class ExistingForms { Refuse, Keep, Replace };

class FormsService
{
public:
    explicit FormsService(DataFileSession &session) : m_session(session) { }

    /// The forms of the period: one for communes and wards, one for departments and bodies, the outline;
    /// those that nobody would fill are left out. The sheet of indicators asks each agency for what it fills;
    /// bodies that share a workbook give theirs in forms of their own. One data file and the same options
    /// give the same bytes. UnknownPlan, NoPlan, PlanNotNamed, and what the writers say
    /// (exchange/forms/formwriter.h, exchange/docx/docxwriter.h).
    Result<QList<FormFile>> makeForms(const QString &planCode, const Period &period,
                                      const FormOptions &options = {}) const;
    /// The form of one agency. UnknownAgency where the plan gives it nothing to lead.
    Result<FormFile> makeForm(const QString &planCode, const Period &period, const QString &agencyCode,
                              const FormOptions &options = {}) const;
    /// Whether they name somebody to ask; see report::knownOptions().
    Result<bool> nameContact(const QString &planCode, const Period &period) const;
    /// Into the folder, made where it is missing, all or none. Of files of the same name those that say the
    /// same are left as they are; what becomes of others is said by existing. FormExists, FileExists (a file
    /// stands where the folder should), NoPermission, DiskFull, WriteFailed.
    static Result<void> write(const QList<FormFile> &files, const QString &folder,
                              ExistingForms existing = ExistingForms::Refuse);

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
