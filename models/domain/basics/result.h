// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Result<T>: a value, or the one error type that crosses layers.
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace dondoc {

/// What went wrong, for programs; views/messages turns it into a sentence.
enum class ErrorCode {
    None,
    FileNotFound,    ///< what: path
    FileExists,      ///< what: path; nothing is overwritten
    FormExists,      ///< with other contents; what: its path, detail: how many there are
    NotADataFile,    ///< what: path; not SQLite, or damaged
    ForeignDataFile, ///< what: path; SQLite of another program (application_id)
    NewerDataFile,   ///< what: path; detail: its schema version
    DamagedDataFile, ///< what: path; detail: the driver's words
    OtherDataFile,   ///< what: path; another data file lies where the open one was
    FileReplaced,    ///< what: path; removed, renamed or replaced under an open connection
    JournalLeft,     ///< what: path; a crash left a journal beside it, which cannot be played back there
    KeptFile,        ///< what: path; a data file or an original, over which nothing is written
    NotAFile,        ///< what: path; a device, a pipe or the like
    ReadOnly,        ///< what: path
    NoPermission,    ///< what: path
    DiskFull,        ///< what: path
    Busy,            ///< what: path; another process holds the file
    LockedElsewhere, ///< what: path; detail: who writes the file on the share, where and since when
    UpgradeForAll,   ///< what: path; an older file on a share, which others may use with an older program
    Conflict,        ///< what: record; changed meanwhile by someone else
    UnknownPeriod,   ///< what: the text given
    UnknownPlan,     ///< what: code
    NoPlan,          ///< the file holds none
    PlanNotNamed,    ///< several are held; what: their codes
    UnknownAgency,   ///< what: code
    UnknownTask,     ///< what: number
    InvalidValue,    ///< what: field; detail: the value
    MissingFont,     ///< what: family
    WriteFailed,     ///< what: path; detail: the system's words
    NothingToUndo,
    UnknownIndicator, ///< what: code
    UndoRefused,      ///< what: record; its present value is not the one to take back
    Unsupported,      ///< what: the thing asked for
    FileDamaged,      ///< what: file; detail: where or how
    FileTooLarge,     ///< what: file; detail: the part that is
    FileProtected,    ///< what: file; it asks for a password
    OldFormat,        ///< what: file; detail: "xls", "doc", "rtf"…
    NotUnpacked,      ///< what: file; detail: "rar", "7z", "zip"…
    NotATable,        ///< what: file; detail: "pdf", "jpg"…; kept, but never read
    UnknownFormat,    ///< what: file; detail: what little is known
    MailEncrypted,    ///< what: file; or signed so that it is one closed piece
    NotARegister,     ///< what, detail: titles of columns that no sheet has
    MailWithoutFiles, ///< what: file; nothing is attached, and its text holds no table
    MailPacked,       ///< what: file; what was attached is in Outlook's own package
    InputMissing,     ///< what: path of one of several files to be read, or a link that leads nowhere
    NameUnreadable,   ///< what: path of one of several files; its name is not in UTF-8
    InputForbidden,   ///< what: path of one of several files or folders to be read
    EmptyFolder,      ///< what: path; nothing that could be read lies in it
    BackupDamaged,    ///< what: a copy of a data file; detail: where or how
    NoTemporaryRoom,  ///< what: the folder for temporary files; detail: the system's words
    NoAddressee,      ///< nobody to write a letter to; what: its kind
    NamelessPeriod,   ///< an ad hoc period without a name
    PeriodExists,     ///< what: its name
    PeriodDays,       ///< what: name; its days are not in order: first, last, deadlines
    PeriodHolds,      ///< what: name; it cannot be deleted while it holds something
    AlreadyIssued,    ///< what: the period in words; detail: number and day of its summary
    EndedBeforePlan,  ///< what: the period in words; detail: the plan's first day; nothing to issue
    NotIssuedSo,      ///< what: ".xlsx"; the issued report was not kept in that format
    NotIssued,        ///< what: the period in words; its summary cannot be corrected or stamped yet
    IssueStands,      ///< the issuing of a summary was to be undone
    NotOurReport,     ///< what: file that came back; none of the report's text stands in it
    ForeignReport,    ///< what: file that came back; it was made from another data file
    ForeignPlan,      ///< what: file that came back; detail: code of the plan that it reports on
    ForeignPeriod,    ///< what: file that came back; detail: key of the period that it reports on
    ReviewNotRead,    ///< what: file under review; detail: where the kept copy of it should lie
    LetterKept,       ///< what: number; detail: day of the kept letter of that kind that has it
    WrongUse,         ///< command line: what: the word at fault
    Internal,         ///< detail: for the developers
};

/// An error: code, the thing it is about, and what the layer below said.
struct Error {
    ErrorCode code = ErrorCode::None;
    QString what;
    QString detail;
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value of T, or an Error. Never both, never neither.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) { }
    /// An error always says its code: one without would pass for no error at all.
    Result(Error error) : m_state(std::move(error)) { Q_ASSERT(this->error().code != ErrorCode::None); }

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const Error &error() const { return std::get<Error>(m_state); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }

    /// What step(value) returns, itself a Result; this error where there is no value.
    template <class Step> auto and_then(Step &&step) const & -> std::invoke_result_t<Step, const T &>
    {
        if (!ok())
            return error();
        return std::invoke(std::forward<Step>(step), value());
    }
    template <class Step> auto and_then(Step &&step) && -> std::invoke_result_t<Step, T &&>
    {
        if (!ok())
            return error();
        return std::invoke(std::forward<Step>(step), std::move(*this).value());
    }

    /// step(value) as a Result, Result<void> where it returns nothing; this error where there is no value.
    template <class Step> auto transform(Step &&step) const & -> Result<std::invoke_result_t<Step, const T &>>
    {
        if (!ok())
            return error();
        return Result<std::invoke_result_t<Step, const T &>>::of(std::forward<Step>(step), value());
    }
    template <class Step> auto transform(Step &&step) && -> Result<std::invoke_result_t<Step, T &&>>
    {
        if (!ok())
            return error();
        return Result<std::invoke_result_t<Step, T &&>>::of(std::forward<Step>(step),
                                                            std::move(*this).value());
    }

    /// Whether it was done, where nobody asks for the value.
    Result<void> done() const;

    /// What step(arguments…) returns, as a Result.
    template <class Step, class... Arguments> static Result of(Step &&step, Arguments &&...arguments)
    {
        return Result(std::invoke(std::forward<Step>(step), std::forward<Arguments>(arguments)...));
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    /// An error always says its code. One without is a fault of the program and no success all the same.
    Result(Error error) : m_error(std::move(error)), m_ok(false)
    {
        Q_ASSERT(m_error.code != ErrorCode::None);
    }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error; }

    /// What step() returns, itself a Result; this error where this was not done.
    template <class Step> auto and_then(Step &&step) const -> std::invoke_result_t<Step>
    {
        if (!ok())
            return error();
        return std::invoke(std::forward<Step>(step));
    }

    /// step() as a Result, Result<void> where it returns nothing; this error where this was not done.
    template <class Step> auto transform(Step &&step) const -> Result<std::invoke_result_t<Step>>
    {
        if (!ok())
            return error();
        return Result<std::invoke_result_t<Step>>::of(std::forward<Step>(step));
    }

    /// Calls step(arguments…), which returns nothing.
    template <class Step, class... Arguments> static Result of(Step &&step, Arguments &&...arguments)
    {
        std::invoke(std::forward<Step>(step), std::forward<Arguments>(arguments)...);
        return {};
    }

private:
    Error m_error;
    bool m_ok = true;
};

template <class T> Result<void> Result<T>::done() const { return ok() ? Result<void>() : error(); }

} // namespace dondoc
