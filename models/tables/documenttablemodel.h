// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentTableModel: what was issued for a plan; the officer's own documents are edited in place.
#pragma once

#include "models/domain/assessment/issueddocuments.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct DocumentRow : RowBase {
    IssuedDocument issued;
    bool early = false; ///< its day has not come yet
};

/// The plan and the letters first, then the officer's in the order in which they were entered, so that a row
/// keeps its place while it is typed. IdRole: the id of one entered, as a number; "plan"; "letter 7/SNNMT".
/// What lacks something, or is there already, says so in its cell, with a sign.
class DocumentTableModel : public RowModel<DocumentRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Number, IssuedOn, Issuer, Subject, Source, ColumnCount };

    explicit DocumentTableModel(QObject *parent = nullptr);
    /// today invalid: no day is too early.
    void showDocuments(const PeriodSnapshot &data, const QDate &today);
    /// The officer's document of that IdRole; without id where there is none.
    OfficialDocument document(const QString &id) const;

    /// ChoicesRole: the kinds.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A day is a QDate; a text that is none is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The document as it shall be.
    void documentEdited(const dondoc::OfficialDocument &document);
    /// What was typed is no day.
    void dayRefused(const QString &text);
};

} // namespace dondoc::tables
