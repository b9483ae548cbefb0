// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionReader: file → sheets → form → whose it is.
#include "models/services/submissionreader.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/intake/saidperiod.h"
#include "models/domain/plan/agencyrecognition.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/forms/formreader.h"
#include "models/exchange/mail/enclosedfiles.h"
#include "models/exchange/sheets/readingbudget.h"
#include "models/exchange/sheets/sheetreader.h"
#include "models/services/incomingfiles.h"
#include "models/storage/sha256.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace dondoc::services {

using namespace exchange;

namespace {

Submission blankSubmission(const IncomingFile &file, const QString &shown)
{
    Submission submission;
    submission.file = text::normalized(shown);
    submission.original = {text::normalized(file.name), file.bytes};
    submission.sha256 = file.bytes.isEmpty() ? QString() : storage::sha256Of(file.bytes);
    return submission;
}

Submission unreadable(const IncomingFile &file, const QString &shown, const Error &error,
                      const QList<Issue> &letter)
{
    Submission submission = blankSubmission(file, shown);
    submission.error = error;
    submission.found = letter;
    submission.issues = letter;
    submission.verdict = Verdict::Unreadable;
    return submission;
}

QHash<EntryField, QString> cellsOf(const QHash<FormColumn, QString> &places)
{
    QHash<EntryField, QString> cells;
    const auto add = [&](FormColumn column, EntryField field) {
        if (const QString place = places.value(column); !place.isEmpty())
            cells.insert(field, place);
    };
    add(FormColumn::Task, &TaskEntry::taskNumber);
    for (const FormColumn column : form::filledColumns() + form::yearBeforeColumns())
        add(column, *form::fieldOf(column));
    return cells;
}

QHash<ValueField, QString> cellsOf(const QHash<ValueColumn, QString> &places)
{
    return {{&IndicatorValue::value, places.value(ValueColumn::Value)},
            {&IndicatorValue::cumulative, places.value(ValueColumn::Cumulative)},
            {&IndicatorValue::estimate, places.value(ValueColumn::Estimate)}};
}

/// Of the mail that brought the file: who sent it and when.
QList<Issue> letterOf(const EnclosedFile &file)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? QStringLiteral("?") : text; };
    if (file.from.isEmpty() && file.subject.isEmpty() && !file.sentOn.isValid())
        return {};
    return {{Severity::Note,
             IssueKind::CameByMail,
             {text::normalized(known(file.from)), known(numbers::date(file.sentOn)),
              text::normalized(known(file.subject))}}};
}

/// Without the fields of further sheets, which are held against the first by themselves.
QStringList hintsOf(const ReadForm &form)
{
    QStringList hints = form.agencyHints;
    for (const SheetSender &sender : form.senders.mid(1)) {
        if (sender.agency != form.senders.constFirst().agency)
            hints.removeAll(sender.agency);
    }
    return hints;
}

/// What a spent budget cut is no workbook that could be judged.
Result<Workbook> readWithinBudget(const IncomingFile &file, const Limits &limits)
{
    const Error beyond{ErrorCode::FileTooLarge, file.name, {}};
    if (limits.budget->isSpent())
        return beyond;
    auto workbook = readWorkbook(file.bytes, file.name, limits);
    return workbook && limits.budget->isSpent() ? Result<Workbook>(beyond) : std::move(workbook);
}

QString fileNameOf(const QString &path) { return path.section(QLatin1Char('/'), -1); }

} // namespace

SubmissionReader::SubmissionReader(const PeriodSnapshot &data, const IntakeOptions &options, ReadingStop stop)
    : m_data(data), m_agencyCode(options.agencyCode), m_receivedOn(options.receivedOn),
      m_agencies(data.agencies), m_judge(data, options), m_stop(std::move(stop))
{
    for (const Indicator &indicator : data.indicators) {
        for (const QString &name : {indicator.name, exchange::form::standingName(indicator.name)})
            m_indicators.insert(text::searchKey(name), indicator.code);
    }
}

QList<Submission> SubmissionReader::read(const IncomingFile &file, const QString &shown) const
{
    ReadingBudget budget(m_stop.get());
    Limits limits;
    limits.budget = &budget;
    return holdsFiles(file.bytes) ? readEnclosed(file, shown, limits) : readTable(file, shown, {}, limits);
}

QList<Submission> SubmissionReader::readPath(const QString &path) const
{
    const Result<IncomingFile> file = readIncomingFile(path);
    if (file)
        return read(*file, file->name);
    Submission failed;
    failed.file = path;
    failed.error = file.error();
    return {failed};
}

QList<Submission> SubmissionReader::readEnclosed(const IncomingFile &file, const QString &shown,
                                                 const Limits &limits) const
{
    const auto enclosed = filesIn(file.bytes, file.name, limits);
    if (!enclosed)
        return {unreadable(file, shown, enclosed.error(), {})};
    QList<Submission> submissions;
    for (const EnclosedFile &each : *enclosed) {
        if (limits.budget->isStopped())
            break;
        const IncomingFile inner{fileNameOf(each.path), each.bytes};
        const QString place = shown + QLatin1Char('/') + each.path;
        const QList<Issue> letter = letterOf(each);
        if (each.isPage)
            submissions += readPage(
                each.error.code == ErrorCode::None ? inner : IncomingFile(), place,
                unreadable(file, shown, {ErrorCode::MailWithoutFiles, file.name, {}}, letter), limits);
        else if (each.error.code != ErrorCode::None)
            submissions.append(unreadable(inner, place, each.error, letter));
        else
            submissions += readTable(inner, place, letter, limits);
    }
    if (submissions.isEmpty())
        submissions.append(unreadable(file, shown, {ErrorCode::EmptyFolder, file.name, {}}, {}));
    return submissions;
}

/// The text of a mail, which mostly is only a letter: then otherwise is what there is to tell.
QList<Submission> SubmissionReader::readPage(const IncomingFile &page, const QString &shown,
                                             const Submission &otherwise, const Limits &limits) const
{
    const QList<Submission> submissions
        = page.bytes.isEmpty() ? QList<Submission>() : readTable(page, shown, otherwise.found, limits);
    const bool says = std::any_of(submissions.cbegin(), submissions.cend(), [](const Submission &each) {
        return !each.whole.entries.isEmpty() || !each.wholeFigures.isEmpty();
    });
    return says ? submissions : QList<Submission>{otherwise};
}

QList<Submission> SubmissionReader::readTable(const IncomingFile &file, const QString &shown,
                                              const QList<Issue> &letter, const Limits &limits) const
{
    const auto workbook = readWithinBudget(file, limits);
    if (!workbook && workbook.error().code == ErrorCode::NotATable) {
        Submission document = blankSubmission(file, shown);
        document.found = letter;
        document.hasTable = false;
        recognise(document, {}, {});
        compareLetter(document, letter);
        document.origin.saidPeriod = periodInName(file.name);
        return {m_judge.judged(document)};
    }
    if (!workbook)
        return {unreadable(file, shown, workbook.error(), letter)};
    QList<Submission> submissions;
    const QList<ReadForm> forms
        = readForms(*workbook, {m_data.tasks, m_data.period, longerPeriod(m_data), m_data.indicators});
    for (const ReadForm &form : forms) {
        submissions.append(submissionOf(file, shown, form, letter));
        submissions.last().part = int(submissions.size()) - 1;
    }
    return submissions;
}

Submission SubmissionReader::submissionOf(const IncomingFile &file, const QString &shown,
                                          const ReadForm &form, const QList<Issue> &letter) const
{
    Submission submission = blankSubmission(file, shown);
    submission.origin = {form.marks.fileUuid, form.marks.planCode, form.marks.periodKey,
                         form.otherPeriod.isEmpty() ? periodInName(file.name) : form.otherPeriod};
    submission.whole = form.report;
    submission.answers = form.answers;
    submission.given = form.given;
    submission.found = letter + form.issues;
    for (auto task = form.places.cbegin(); task != form.places.cend(); ++task)
        submission.cells.insert(task.key(), cellsOf(*task));
    resolveFigures(submission, form);
    recognise(submission, form.marks.agencyCode, hintsOf(form));
    compareSenders(submission, form.senders);
    compareLetter(submission, letter);
    return m_judge.judged(submission);
}

QString SubmissionReader::periodInName(const QString &fileName) const
{
    return reading::otherPeriodSaid({fileName.section(QLatin1Char('.'), 0, -2)}, m_data.period,
                                    longerPeriod(m_data));
}

void SubmissionReader::recognise(Submission &submission, const QString &mark, const QStringList &hints) const
{
    const Recognition known = recogniseAgency(m_agencies, mark, hints, submission.original.name);
    if (!m_agencyCode.isEmpty()) {
        submission.agencyCode = m_agencyCode;
        tellOther(submission, known);
        return;
    }
    submission.candidates = known.candidates;
    submission.contradicted = known.contradicted;
    submission.formerName = known.former;
    submission.otherBody = known.otherBody;
    if (known.sure && !known.contradicted)
        submission.agencyCode = known.code;
    else if (!known.code.isEmpty() && !submission.candidates.contains(known.code))
        submission.candidates.prepend(known.code);
}

// Who chose an agency for the file may have taken the wrong one.
void SubmissionReader::tellOther(Submission &submission, const Recognition &known) const
{
    QStringList said = known.sure && !known.contradicted ? QStringList{known.code} : known.candidates;
    said.removeAll(m_agencyCode);
    const bool open = !known.sure && !known.contradicted; // it may be the one that was chosen
    if (said.isEmpty() || open)
        return;
    submission.found.append({Severity::Error,
                             IssueKind::AgencyOtherThanChosen,
                             {nameOf(m_agencyCode), text::joinedWithAnd(namesOf(said))}});
}

// The figures of one agency among the papers of another.
void SubmissionReader::compareSenders(Submission &submission, const QList<SheetSender> &senders) const
{
    const bool isTold
        = std::any_of(submission.found.cbegin(), submission.found.cend(),
                      [](const Issue &issue) { return issue.kind == IssueKind::AgencyOtherThanChosen; });
    if (isTold)
        return;
    QString first = submission.agencyCode;
    for (const SheetSender &sender : senders) {
        const Recognition named = recogniseAgency(m_agencies, {}, {sender.agency}, {});
        if (!named.sure)
            continue;
        if (first.isEmpty())
            first = named.code;
        if (named.code == first)
            continue;
        Issue issue;
        issue.severity = Severity::Error;
        issue.kind = IssueKind::SheetOfOtherAgency;
        issue.arguments = {sender.sheet, nameOf(named.code), nameOf(first)};
        issue.place = sender.sheet;
        submission.found.append(issue);
    }
}

// The mail says itself what it brings: what it says otherwise than the file is asked about.
void SubmissionReader::compareLetter(Submission &submission, const QList<Issue> &letter) const
{
    if (letter.isEmpty())
        return;
    const QString subject = letter.constFirst().arguments.value(2);
    const QDate sent
        = QDate::fromString(letter.constFirst().arguments.value(1), QStringLiteral("dd/MM/yyyy"));
    const auto tell = [&submission](Severity severity, IssueKind kind, const QStringList &arguments) {
        submission.found.append({severity, kind, arguments});
    };
    const QString period = reading::otherPeriodSaid({subject}, m_data.period, longerPeriod(m_data));
    if (!period.isEmpty())
        tell(Severity::Error, IssueKind::LetterOfOtherPeriod, {period, periods::title(m_data.period)});
    const Recognition named = recogniseAgency(m_agencies, {}, {subject}, {});
    if (named.sure && !submission.agencyCode.isEmpty() && named.code != submission.agencyCode)
        tell(Severity::Error, IssueKind::LetterOfOtherAgency,
             {nameOf(named.code), nameOf(submission.agencyCode)});
    const QDate day = submission.whole.signedOn;
    if (sent.isValid() && day.isValid() && sent < day)
        tell(Severity::Error, IssueKind::LetterDayDiffers, {numbers::date(sent), numbers::date(day)});
    else if (sent.isValid() && m_receivedOn.isValid() && sent > m_receivedOn)
        tell(Severity::Error, IssueKind::LetterDayDiffers,
             {numbers::date(sent), numbers::date(m_receivedOn)});
}

QString SubmissionReader::nameOf(const QString &code) const
{
    const Agency *agency = findAgency(m_data, code);
    return agency ? nameInSentence(*agency) : code;
}

QStringList SubmissionReader::namesOf(const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names.append(nameOf(code));
    return names;
}

// By the mark, else by the name as printed; what is of no indicator is told, not lost.
void SubmissionReader::resolveFigures(Submission &submission, const ReadForm &form) const
{
    QSet<QString> doubled;
    for (const ReadValue &read : form.figures) {
        IndicatorValue figure;
        figure.value = read.value;
        figure.cumulative = read.cumulative;
        figure.estimate = read.estimate;
        figure.note = read.note;
        figure.periodKey = periods::key(m_data.period);
        figure.indicatorCode = findIndicator(m_data, read.indicatorCode)
            ? read.indicatorCode
            : m_indicators.value(text::searchKey(read.name));
        const auto cells = cellsOf(read.places);
        const QString place = cells.value(&IndicatorValue::value);
        if (!figure.indicatorCode.isEmpty() && !submission.figureCells.contains(figure.indicatorCode))
            submission.figureCells.insert(figure.indicatorCode, cells);
        if (isBlank(figure) || doubled.contains(figure.indicatorCode))
            continue;
        if (figure.indicatorCode.isEmpty())
            submission.found.append(figureNotAsked(read.name, figure, place));
        else if (bearsOtherName(figure.indicatorCode, read.name))
            submission.found.append(
                figureFault(IssueKind::FigureOfOtherName, figure, {read.name, figureInWords(figure)}, place));
        else if (!takeFigure(submission, figure))
            doubled.insert(figure.indicatorCode);
    }
}

/// The name resembles that of another indicator more; what is only shortened or told longer does not.
bool SubmissionReader::bearsOtherName(const QString &code, const QString &name) const
{
    const auto wordsOf = [](const QString &text) {
        const QStringList words = text::searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    };
    const QSet<QString> said = wordsOf(name);
    const QSet<QString> own = wordsOf(findIndicator(m_data, code)->name);
    if (own.contains(said) || said.contains(own))
        return false;
    const auto likeness = [&said](const QSet<QString> &words) {
        const double shared = double(QSet<QString>(words).intersect(said).size());
        return shared / (double(words.size() + said.size()) - shared);
    };
    return std::any_of(m_data.indicators.cbegin(), m_data.indicators.cend(), [&](const Indicator &other) {
        return other.code != code && likeness(wordsOf(other.name)) > likeness(own);
    });
}

Issue SubmissionReader::figureFault(IssueKind kind, const IndicatorValue &figure, const QStringList &more,
                                    const QString &place) const
{
    const QStringList name{findIndicator(m_data, figure.indicatorCode)->name};
    return {Severity::Error, kind, name + more, {}, {}, place};
}

/// False where another row of the indicator says something else: neither is taken then.
bool SubmissionReader::takeFigure(Submission &submission, const IndicatorValue &figure) const
{
    QList<IndicatorValue> &figures = submission.wholeFigures;
    const auto known = std::find_if(figures.begin(), figures.end(), [&figure](const IndicatorValue &each) {
        return each.indicatorCode == figure.indicatorCode;
    });
    if (known == figures.end()) {
        figures.append(figure);
        return true;
    }
    if (*known == figure)
        return true;
    const QString place = submission.figureCells.value(figure.indicatorCode).value(&IndicatorValue::value);
    submission.found.append(
        figureFault(IssueKind::FigureDoubled, figure, {figureInWords(*known), figureInWords(figure)}, place));
    figures.removeAt(known - figures.begin());
    return false;
}

} // namespace dondoc::services
