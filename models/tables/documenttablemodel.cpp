// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentTableModel: a column a field, and where each document comes from.
#include "models/tables/documenttablemodel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

using DocumentText = QString OfficialDocument::*;

const QDate kAfterAll(9999, 12, 31);

const OfficialDocument &documentOf(const DocumentRow &row) { return row.issued.document; }
bool isEntered(const DocumentRow &row) { return row.issued.source == DocumentSource::Entered; }

QString blankCell() { return QCoreApplication::translate("Columns", "Not entered yet"); }

/// What is said below the value of a cell with a fault.
QString withFault(const QString &text, const QString &fault)
{
    return QStringLiteral("%1\n%2").arg(text, fault);
}

std::optional<ProgressState> signIf(bool fault)
{
    return fault ? std::optional(Labels::likeness(Severity::Warning)) : std::nullopt;
}

QVariant shownKind(const DocumentRow &row) { return Labels::of(documentOf(row).kind); }
QVariant editedKind(const DocumentRow &row) { return isEntered(row) ? shownKind(row) : QVariant(); }

template <DocumentText part> QVariant shownDocumentText(const DocumentRow &row)
{
    const QString text = documentOf(row).*part;
    return isEntered(row) && text.isEmpty() ? blankCell() : text;
}
template <DocumentText part> QVariant editedDocumentText(const DocumentRow &row)
{
    return isEntered(row) ? QVariant(documentOf(row).*part) : QVariant();
}
template <DocumentText part> std::optional<ProgressState> documentTextSign(const DocumentRow &row)
{
    return signIf(isEntered(row) && (documentOf(row).*part).isEmpty());
}

QVariant shownNumber(const DocumentRow &row)
{
    const QVariant number = shownDocumentText<&OfficialDocument::number>(row);
    return row.issued.again
        ? withFault(number.toString(), QCoreApplication::translate("Columns", "Listed already"))
        : number;
}
std::optional<ProgressState> documentNumberSign(const DocumentRow &row)
{
    return row.issued.again ? signIf(true) : documentTextSign<&OfficialDocument::number>(row);
}

QVariant shownIssueDay(const DocumentRow &row)
{
    const QDate &day = documentOf(row).issuedOn;
    if (!day.isValid())
        return blankCell();
    return row.early ? withFault(numbers::date(day), QCoreApplication::translate("Columns", "Not come yet"))
                     : numbers::date(day);
}
QVariant issueDayOrder(const DocumentRow &row)
{
    const QDate &day = documentOf(row).issuedOn;
    return day.isValid() ? day : kAfterAll;
}
std::optional<ProgressState> issueDaySign(const DocumentRow &row)
{
    return signIf(isEntered(row) && (row.early || !documentOf(row).issuedOn.isValid()));
}
QVariant editedIssueDay(const DocumentRow &row)
{
    return isEntered(row) ? QVariant(documentOf(row).issuedOn) : QVariant();
}

QVariant documentSource(const DocumentRow &row)
{
    if (isEntered(row))
        return QCoreApplication::translate("Columns", "Entered here");
    return row.issued.source == DocumentSource::Plan
        ? QCoreApplication::translate("Columns", "The plan's own number")
        : QCoreApplication::translate("Columns", "Letter as sent");
}

template <DocumentText part> constexpr ColumnSpec<DocumentRow> documentTextColumn(const char *title)
{
    return {title, kLeft, shownDocumentText<part>, nullptr, documentTextSign<part>, editedDocumentText<part>};
}

constexpr std::array kDocumentColumns{
    ColumnSpec<DocumentRow>{QT_TRANSLATE_NOOP("Columns", "Document"), kLeft, shownKind, nullptr, nullptr,
                            editedKind},
    ColumnSpec<DocumentRow>{QT_TRANSLATE_NOOP("Columns", "Number and symbol"), kLeft, shownNumber, nullptr,
                            documentNumberSign, editedDocumentText<&OfficialDocument::number>},
    ColumnSpec<DocumentRow>{QT_TRANSLATE_NOOP("Columns", "Issued on"), kLeft, shownIssueDay, issueDayOrder,
                            issueDaySign, editedIssueDay},
    documentTextColumn<&OfficialDocument::issuer>(QT_TRANSLATE_NOOP("Columns", "Issued by")),
    documentTextColumn<&OfficialDocument::subject>(QT_TRANSLATE_NOOP("Columns", "Subject")),
    ColumnSpec<DocumentRow>{QT_TRANSLATE_NOOP("Columns", "Where from"), kLeft, documentSource},
};
static_assert(kDocumentColumns.size() == DocumentTableModel::ColumnCount);

DocumentRow documentRow(const IssuedDocument &issued, const QDate &today)
{
    DocumentRow row;
    row.issued = issued;
    const OfficialDocument &document = issued.document;
    row.early = today.isValid() && document.issuedOn.isValid() && document.issuedOn > today;
    if (isEntered(row))
        row.id = QString::number(document.id);
    else
        row.id = issued.letter ? QStringLiteral("letter %1").arg(document.number) : QStringLiteral("plan");
    row.searchKey
        = text::searchKey(QStringList{Labels::of(document.kind), document.number,
                                      numbers::date(document.issuedOn), document.issuer, document.subject}
                              .join(u' '));
    return row;
}

QStringList kindChoices()
{
    QStringList choices;
    for (const auto &each : kKeywords<DocumentKind>)
        choices.append(Labels::of(each.value));
    return choices;
}

/// Member of a column that holds a text; null of another one.
DocumentText textOfColumn(int column)
{
    switch (column) {
    case DocumentTableModel::Number:
        return &OfficialDocument::number;
    case DocumentTableModel::Issuer:
        return &OfficialDocument::issuer;
    case DocumentTableModel::Subject:
        return &OfficialDocument::subject;
    default:
        return nullptr;
    }
}

/// False where the value is none of the column.
bool applyCell(int column, const QVariant &value, OfficialDocument *document)
{
    if (const DocumentText text = textOfColumn(column)) {
        document->*text = text::simplified(value.toString());
        return true;
    }
    if (column == DocumentTableModel::IssuedOn) {
        const bool isDay = value.userType() == QMetaType::QDate;
        document->issuedOn = value.toDate();
        return isDay;
    }
    const qsizetype at = kindChoices().indexOf(value.toString());
    document->kind = DocumentKind(std::max<qsizetype>(at, 0));
    return at >= 0;
}

} // namespace

DocumentTableModel::DocumentTableModel(QObject *parent) : RowModel(kDocumentColumns, parent) { }

void DocumentTableModel::showDocuments(const PeriodSnapshot &data, const QDate &today)
{
    QList<DocumentRow> rows;
    const QList<IssuedDocument> known = knownDocuments(data);
    for (const IssuedDocument &issued : known)
        rows.append(documentRow(issued, today));
    std::stable_sort(rows.begin(), rows.end(), [](const DocumentRow &a, const DocumentRow &b) {
        return documentOf(a).id < documentOf(b).id; // 0 where it was not entered
    });
    refreshRows(std::move(rows));
}

OfficialDocument DocumentTableModel::document(const QString &id) const
{
    const QModelIndex index = indexOfId(id);
    return index.isValid() && isEntered(rowAt(index)) ? documentOf(rowAt(index)) : OfficialDocument();
}

QVariant DocumentTableModel::data(const QModelIndex &index, int role) const
{
    if (role == ChoicesRole)
        return index.column() == Kind ? QVariant(kindChoices()) : QVariant();
    return RowModel::data(index, role);
}

bool DocumentTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const OfficialDocument before = documentOf(rowAt(index));
    OfficialDocument document = before;
    if (!applyCell(index.column(), value, &document)) {
        if (index.column() == IssuedOn)
            Q_EMIT dayRefused(value.toString());
        return false;
    }
    if (document != before)
        Q_EMIT documentEdited(document);
    return true;
}

} // namespace dondoc::tables
