// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc letter: a công văn around the reports of a period, as .pdf or .docx.
#include "app/cli/datafile.h"
#include "app/cli/paperfile.h"
#include "app/language/phrases.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/exchange/opendata/opendata.h"
#include "models/report/checks/letterdoubts.h"
#include "models/report/drafting/letters/letteraddressees.h"
#include "models/services/historyservice.h"
#include "models/services/incomingfiles.h"
#include "models/services/lettermaker.h"
#include "models/services/letterservice.h"
#include "models/storage/outfile.h"
#include "models/storage/sha256.h"
#include "views/messages/messages.h"
#include "views/pages/letters/sendquestion.h"

#include <QFile>

#include <optional>

namespace dondoc::app {

namespace {

Result<LetterKind> kindOf(const QString &word)
{
    if (word == QLatin1String("request"))
        return LetterKind::Request;
    if (word == QLatin1String("reminder"))
        return LetterKind::Reminder;
    if (word == QLatin1String("supplement"))
        return LetterKind::Supplement;
    return Error{ErrorCode::WrongUse, word, Phrases::tr("the kind is request, reminder or supplement.")};
}

/// What is wanted beside the file.
struct LetterRequest {
    LetterKind kind = LetterKind::Request;
    QString number; ///< blank: a draft, nothing is kept
    QDate date;
    QStringList text; ///< paragraphs of --text; empty: the program's own
};

/// The paragraphs of a file, a line each; blank lines part nothing more.
Result<QStringList> textOf(const QString &path)
{
    constexpr qsizetype kMostBytes = 1 << 20;
    const Result<IncomingFile> file = services::readIncomingFile(path);
    if (!file)
        return file.error();
    const QByteArray &bytes = file->bytes;
    if (bytes.size() > kMostBytes || bytes.contains('\0') || !QUtf8StringView(bytes).isValidUtf8())
        return Error{ErrorCode::WrongUse, path, Phrases::tr("the text must be UTF-8, of 1 MB at most.")};
    const QString whole = text::normalized(QString::fromUtf8(bytes));
    QStringList paragraphs;
    for (const QString &line : whole.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            paragraphs.append(line.trimmed());
    }
    if (paragraphs.isEmpty())
        return Error{ErrorCode::WrongUse, path, Phrases::tr("the text is empty.")};
    return paragraphs;
}

Result<LetterRequest> letterRequestOf(const CommandLine &line)
{
    const Result<LetterKind> kind = kindOf(line.value("kind"));
    if (!kind)
        return kind.error();
    if (line.has("number") != line.has("date"))
        return Error{ErrorCode::WrongUse,
                     line.has("number") ? QStringLiteral("--number") : QStringLiteral("--date"),
                     Phrases::tr("--number and --date belong together.")};
    const Result<QDate> date = dayOf(line, "date");
    if (!date)
        return date.error();
    if (line.has("number")) {
        if (const auto fine = checkNumberAndDay(line.value("number"), *date); !fine)
            return fine.error();
    }
    const Result<QStringList> text = line.has("text") ? textOf(line.value("text")) : QStringList();
    if (!text)
        return text.error();
    return LetterRequest{*kind, line.value("number"), *date, *text};
}

/// The new deadline follows from the data, so that the same data give the same letter.
report::LetterOptions optionsFor(const AssessedPeriod &quarter, const LetterRequest &wish)
{
    report::LetterOptions options = report::knownOptions(quarter.data);
    options.number = wish.number;
    options.date = wish.date;
    options.text = wish.text;
    options.countedOn = wish.date;
    options.newDeadline = report::nextDeadline(quarter.data, quarter.assessment, wish.date);
    options.addressees = report::addresseesOf(wish.kind, quarter.data, quarter.assessment);
    return options;
}

/// What the letter leaves a gap for, and whom it does not name.
void tellLetterGaps(const report::ComposedPages &made, const report::LetterOptions &options,
                    const Request &request, Console &console)
{
    using views::Messages;
    for (const Issue &gap : made.gaps)
        console.note(fileOf(request), Messages::place(gap),
                     Messages::word(gap.severity) + QLatin1String(": ") + Messages::sentence(gap));
    if (options.contact.isEmpty())
        console.note(fileOf(request), QStringLiteral("letter"), Messages::contactBlank());
}

void confirmLetters(const QString &out, int addressees, const Request &request, Console &console)
{
    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("file"), QStringLiteral("addressees")}, {{out, addressees}}}));
    else
        console.confirm(Phrases::tr("Wrote %1, addressees: %2.").arg(out, QString::number(addressees)));
}

/// Both formats are kept, whichever is written.
struct LetterFiles {
    QByteArray pdf;
    QByteArray docx;
};

Result<LetterFiles> letterFilesOf(const report::ComposedPages &made)
{
    const services::LetterMaker maker;
    const Result<QByteArray> pdf = maker.pdf(made, true);
    if (!pdf)
        return pdf.error();
    const Result<QByteArray> docx = maker.docx(made);
    if (!docx)
        return docx.error();
    return LetterFiles{*pdf, *docx};
}

/// Gives the change that keeps it.
Result<Id> keepAsSent(services::DataFileSession &session, const LetterRequest &wish,
                      const report::LetterOptions &options, const report::ComposedPages &made,
                      const LetterFiles &files)
{
    const PeriodSnapshot &data = made.quarter->data;
    const SentLetter letter = report::sentLetter(wish.kind, options, *options.addressees, made.document);
    return services::LetterService(session)
        .send(data.plan.code, data.period, letter, files.pdf, files.docx)
        .transform([](const services::KeptLetter &kept) { return kept.change; });
}

/// A letter that was not written out was not sent. Problems: where it cannot be taken back it stays kept.
Result<Outcome> takeBack(services::DataFileSession &session, Id kept, const Error &fault,
                         const Request &request, Console &console)
{
    const auto undone = services::HistoryService(session).takeBack(kept);
    if (undone)
        return fault;
    for (const Error &each : {fault, undone.error()})
        console.problem(fileOf(request), QStringLiteral("letter"), views::Messages::sentence(each));
    console.problem(fileOf(request), QStringLiteral("letter"),
                    Phrases::tr("the letter is kept in the data file as sent, but was not written out."));
    return Outcome::Problems;
}

/// The file is on the disk before the letter is kept, and takes its place only afterwards: neither a full
/// disk nor a taken number changes anything.
Result<Outcome> writeAndKeep(services::DataFileSession &session, const LetterRequest &wish,
                             const report::LetterOptions &options, const report::ComposedPages &made,
                             const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    const Result<LetterFiles> files = letterFilesOf(made);
    if (!files)
        return files.error();
    storage::StagedFiles staged;
    const Result<void> added = staged.add(out, isPdf(out) ? files->pdf : files->docx);
    if (!added)
        return added.error();
    const Result<Id> kept
        = wish.number.isEmpty() ? Result<Id>(0) : keepAsSent(session, wish, options, made, *files);
    if (!kept)
        return kept.error();
    const Result<void> written = staged.commit();
    if (!written)
        return *kept ? takeBack(session, *kept, written.error(), request, console) : written.error();
    confirmLetters(out, int(options.addressees->size()), request, console);
    return Outcome::Clean;
}

/// What the window asks before it keeps a letter as sent. A number that the service refuses is left to it.
report::LetterDoubts doubtsOf(const AssessedPeriod &quarter, const LetterRequest &wish,
                              const report::LetterOptions &options)
{
    report::LetterDoubts doubts
        = report::findLetterDoubts(wish.kind, options, quarter.data, quarter.assessment);
    if (doubts.sameNumber && doubts.sameNumber->kind == wish.kind)
        doubts.sameNumber.reset();
    return doubts;
}

void tellDoubts(const report::LetterDoubts &doubts, const AssessedPeriod &quarter, const Request &request,
                Console &console)
{
    for (const QString &doubt : views::SendQuestion::sentences(doubts, quarter))
        console.problem(fileOf(request), QStringLiteral("letter"), doubt);
}

/// What --force keeps all the same. Problems: its number is another letter's, too.
Outcome tellForced(const report::LetterDoubts &doubts, const AssessedPeriod &quarter, const Request &request,
                   Console &console)
{
    report::LetterDoubts same;
    same.sameNumber = doubts.sameNumber;
    tellDoubts(same, quarter, request, console);
    return same.sameNumber ? Outcome::Problems : Outcome::Clean;
}

/// The letter whose file the new one takes the place of.
std::optional<SentLetter> letterIn(const QString &path, const PeriodSnapshot &data)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString sha256 = storage::sha256Of(file.readAll());
    for (const PeriodLetter &each : data.lettersOfPlan) {
        if (each.letter.pdfSha256 == sha256 || each.letter.docxSha256 == sha256)
            return each.letter;
    }
    return std::nullopt;
}

void tellReplaced(const SentLetter &letter, const Request &request, Console &console)
{
    console.note(
        fileOf(request), QStringLiteral("letter"),
        Phrases::tr("%1 was the file of letter number %2 of %3 until now; as it was sent it stays in "
                    "the data file.")
            .arg(request.line.value("out"), letter.number, numbers::date(letter.sentOn)));
}

Result<Outcome> makeLetter(services::DataFileSession &session, const AssessedPeriodPtr &quarter,
                           const LetterRequest &wish, const Request &request, Console &console)
{
    const report::LetterOptions options = optionsFor(*quarter, wish);
    if (options.addressees->isEmpty())
        return Error{ErrorCode::NoAddressee, request.line.value("kind"), {}};
    const report::LetterDoubts doubts
        = wish.number.isEmpty() ? report::LetterDoubts() : doubtsOf(*quarter, wish, options);
    if (!doubts.isEmpty() && !request.line.has("force")) { // nobody said that it is to be kept all the same
        tellDoubts(doubts, *quarter, request, console);
        console.problem(fileOf(request), QStringLiteral("letter"),
                        Phrases::tr("nothing was written or kept; --force keeps it as sent all the same."));
        return Outcome::NotDone;
    }
    const Result<report::ComposedPages> made
        = services::LetterMaker().pages(quarter, wish.kind, options, pageProgress(console));
    if (!made)
        return made.error();
    const std::optional<SentLetter> before = letterIn(request.line.value("out"), quarter->data);
    const Result<Outcome> written = writeAndKeep(session, wish, options, *made, request, console);
    if (written && before && before->number != wish.number)
        tellReplaced(*before, request, console);
    if (!written)
        return written;
    tellLetterGaps(*made, options, request, console);
    return worseOf(*written, tellForced(doubts, *quarter, request, console));
}

} // namespace

Result<Outcome> runLetter(const Request &request, Console &console)
{
    const Result<void> writable = checkPaperName(request.line.value("out"), false);
    if (!writable)
        return writable.error();
    const Result<LetterRequest> wish = letterRequestOf(request.line);
    if (!wish)
        return wish.error();
    const Result<SessionPtr> session = openFile(
        request, wish->number.isEmpty() ? services::Access::ReadOnly : services::Access::ReadWrite);
    if (!session)
        return session.error();
    // A dated letter counts what had come by its day.
    const Result<AssessedPeriodPtr> quarter = readQuarter(**session, request, wish->date);
    if (!quarter)
        return quarter.error();
    const QDate begin = planBegin((*quarter)->data.plan);
    if (wish->date.isValid() && wish->date < begin)
        return Error{ErrorCode::WrongUse, request.line.value("date"),
                     Phrases::tr("the plan began on %1, so no letter about it can be dated before.")
                         .arg(numbers::date(begin))};
    const Outcome early = tellIfBeforePlan((*quarter)->data.plan, (*quarter)->data.period, request, console);
    return makeLetter(**session, *quarter, *wish, request, console).transform([early](Outcome outcome) {
        return worseOf(early, outcome);
    });
}

} // namespace dondoc::app
