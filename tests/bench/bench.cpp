// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What tests/bench/run measures with: one mode a process, so that memory is counted apart.
#include "app/window/windowcontroller.h"
#include "models/domain/assessment/assessedperiod.h"
#include "models/exchange/sheets/archive.h"
#include "models/print/pagesize.h"
#include "models/print/pdffile.h"
#include "models/report/composer.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "models/services/datafilesession.h"
#include "models/services/incomingfiles.h"
#include "models/services/orderedreading.h"
#include "models/services/submissionreader.h"
#include "models/storage/outfile.h"
#include "tests/bench/flattext.h"
#include "tests/bench/typing.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QGlyphRun>
#include <QHash>
#include <QHashSeed>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTimer>
#include <QXmlStreamReader>

#include <cstdio>

using namespace dondoc;

namespace {

constexpr int kRounds = 9;

/// The shortest of several rounds, in ms: what the work takes when nothing else runs.
double shortest(const std::function<void()> &work)
{
    double best = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        const double taken = double(clock.nsecsElapsed()) / 1e6;
        best = round == 0 ? taken : std::min(best, taken);
    }
    return best;
}

AssessedPeriodPtr exampleQuarter(const QString &path)
{
    const auto session
        = services::DataFileSession::open(path, services::Access::ReadOnly, QStringLiteral("bench"));
    if (!session)
        qFatal("the data file does not open");
    auto data = (*session)->snapshot({}, periods::quarter(2025, 4));
    if (!data)
        qFatal("the quarter is not read");
    return makeAssessedPeriod(std::move(*data));
}

report::Document composed(const AssessedPeriod &quarter)
{
    return report::compose(quarter.data, quarter.assessment, {});
}

QList<report::PrintedPage> laidOut(const report::Document &document)
{
    return report::layOut(document, {}, report::QtTextMeasure(*report::pageFontFamily()));
}

QByteArray pdf(const QList<report::PrintedPage> &pages)
{
    return *print::toPdf(pages, {QStringLiteral("bench"), QStringLiteral("bench"), QDateTime()});
}

/// A page's glyph runs and rules as Qt wants them, made before the clock runs.
struct BarePage {
    QPageLayout layout;
    QList<std::pair<QPointF, QGlyphRun>> runs;
    QList<std::pair<QPen, QLineF>> rules;
};

QGlyphRun glyphsOf(const report::TextRun &run, const QRawFont &face)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (const report::Glyph &glyph : run.glyphs) {
        indexes.append(glyph.index);
        positions.append(QPointF(double(glyph.x), glyph.y));
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(face);
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    return glyphs;
}

std::pair<QPen, QLineF> ruleOf(const report::Line &line)
{
    if (line.dashed)
        qFatal("the floor knows no dashed rules");
    const QPen pen(Qt::black, line.widthPt * report::kUnitsPerInch / 72, Qt::SolidLine, Qt::SquareCap);
    return {pen,
            QLineF(QPointF(line.x1Mm, line.y1Mm) * report::kUnitsPerMm,
                   QPointF(line.x2Mm, line.y2Mm) * report::kUnitsPerMm)};
}

QList<BarePage> barePages(const QList<report::PrintedPage> &pages)
{
    QList<std::pair<report::TextStyle, QRawFont>> faces;
    const auto faceOf = [&faces](const QString &family, const report::TextStyle &style) {
        for (const auto &[known, face] : std::as_const(faces)) {
            if (known == style)
                return face;
        }
        faces.append({style, QRawFont::fromFont(report::pageFont(family, style))});
        return faces.constLast().second;
    };
    QList<BarePage> bare;
    for (const report::PrintedPage &page : pages) {
        BarePage one{print::pageLayoutOf(page), {}, {}};
        for (const report::TextRun &run : page.runs)
            one.runs.append({QPointF(run.xMm, run.baselineMm) * report::kUnitsPerMm,
                             glyphsOf(run, faceOf(page.fontFamily, run.style))});
        for (const report::Line &line : page.lines)
            one.rules.append(ruleOf(line));
        bare.append(one);
    }
    return bare;
}

void paintBare(const QList<BarePage> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(report::kUnitsPerInch));
    QPainter painter;
    for (const BarePage &page : pages) {
        writer.setPageLayout(page.layout);
        if (!(painter.isActive() ? writer.newPage() : painter.begin(&writer)))
            qFatal("no page");
        painter.setPen(Qt::black);
        for (const auto &[at, glyphs] : page.runs)
            painter.drawGlyphRun(at, glyphs);
        for (const auto &[pen, rule] : page.rules) {
            painter.setPen(pen);
            painter.drawLine(rule);
        }
    }
    painter.end();
}

/// The summary repeated until it has that many pages.
report::Document repeated(const report::Document &once, int wanted)
{
    const int pagesOfOnce = int(laidOut(once).size());
    report::Document document = once;
    for (int pages = pagesOfOnce; pages < wanted; pages += pagesOfOnce)
        document.sections += once.sections;
    return document;
}

void measureSummary(const QString &path, int wanted)
{
    const AssessedPeriodPtr quarter = exampleQuarter(path);
    const report::Document document = repeated(composed(*quarter), wanted);
    const QList<report::PrintedPage> pages = laidOut(document);
    const QList<BarePage> bare = barePages(pages);
    std::printf("pages %lld\n", static_cast<long long>(pages.size()));
    std::printf("floor %f\n", shortest([&bare] { paintBare(bare); }));
    std::printf("compose %f\n", shortest([&quarter] { composed(*quarter); }));
    std::printf("layout %f\n", shortest([&document] { laidOut(document); }));
    std::printf("paint %f\n", shortest([&pages] { pdf(pages); }));
    std::printf("whole %f\n", shortest([&document] { pdf(laidOut(document)); }));
}

/// Instructions are counted in this function alone: tests/bench/run tells valgrind its name.
__attribute__((noinline)) void countedWork(const std::function<void()> &work)
{
    work();
    std::fflush(stdout); // a call that ends the function becomes a jump, behind which valgrind counts on
}

/// One round, once everything that lasts (fonts, their glyphs) is loaded, so that the counts are exact.
void countInstructions(const QString &path, int wanted, const QString &what)
{
    const report::Document document = repeated(composed(*exampleQuarter(path)), wanted);
    const QList<report::PrintedPage> pages = laidOut(document);
    const QList<BarePage> bare = barePages(pages);
    const QHash<QString, std::function<void()>> works{
        {QStringLiteral("floor"), [&bare] { paintBare(bare); }},
        {QStringLiteral("layout"), [&document] { laidOut(document); }},
        {QStringLiteral("paint"), [&pages] { pdf(pages); }},
        {QStringLiteral("whole"), [&document] { pdf(laidOut(document)); }}};
    const std::function<void()> work = works.value(what);
    work();
    countedWork(work);
    std::printf("pages %lld\n", static_cast<long long>(pages.size()));
}

void measurePages(const QString &path, int wanted)
{
    const report::Document document = repeated(composed(*exampleQuarter(path)), wanted);
    QElapsedTimer clock;
    clock.start();
    const QList<report::PrintedPage> pages = laidOut(document);
    const qsizetype bytes = pdf(pages).size();
    std::printf("pages %lld\nwhole %f\nbytes %lld\n", static_cast<long long>(pages.size()),
                double(clock.nsecsElapsed()) / 1e6, static_cast<long long>(bytes));
}

void measureTyping(const QString &path, int pages)
{
    const bench::TypingTimes times = bench::measureTyping(*exampleQuarter(path), pages, 20);
    std::printf("pages %lld\nshortest %f\nlongest %f\n", static_cast<long long>(times.pages),
                times.shortestMs, times.longestMs);
}

void writeFlatText(const QString &path, const QString &out, int wanted)
{
    const report::Document document = repeated(composed(*exampleQuarter(path)), wanted);
    if (!storage::writeFile(out, bench::flatOpenDocument(document)))
        qFatal("not written");
}

/// The members of an archive unpacked and read as XML to their ends, and nothing made of it.
void parseBare(const IncomingFile &file)
{
    auto archive = exchange::Archive::open(file.bytes, file.name, {});
    if (!archive)
        qFatal("no archive");
    for (int member = 0; member < archive->members().size(); ++member) {
        const Result<QByteArray> bytes = archive->read(member);
        if (!bytes)
            qFatal("not unpacked");
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd())
            xml.readNext();
    }
}

/// A folder of filled forms into submissions that can be accepted, against unpacking and parsing them bare.
void measureIntake(const QString &path, const QString &folder)
{
    const AssessedPeriodPtr quarter = exampleQuarter(path);
    const QStringList paths = services::filesBelow({folder});
    QList<IncomingFile> files;
    for (const QString &file : paths)
        files.append(*services::readIncomingFile(file));
    qsizetype ready = 0;
    const IntakeOptions options{QDate(2025, 12, 15), {}, Channel::Unknown};
    const double read = shortest([&] {
        ready = 0;
        const services::SubmissionReader reader(quarter->data, options);
        services::readInOrder(reader, paths, [&ready](qsizetype, const QList<Submission> &submissions) {
            for (const Submission &submission : submissions)
                ready += submission.verdict == Verdict::Ready;
            return true;
        });
    });
    const double alone = shortest([&] {
        const services::SubmissionReader reader(quarter->data, options);
        for (const IncomingFile &file : files)
            reader.read(file, file.name);
    });
    const double bare = shortest([&files] {
        for (const IncomingFile &file : files)
            parseBare(file);
    });
    std::printf("files %lld\nready %lld\nread %f\nalone %f\nbare %f\n", static_cast<long long>(files.size()),
                static_cast<long long>(ready), read, alone, bare);
}

/// Until the window shows the period's values.
void showWindow(const QString &path)
{
    app::WindowController controller(QStringLiteral("bench"), QDate(2025, 12, 20));
    controller.start(path);
    while (!controller.session())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::connect(controller.session(), &app::OpenFile::viewRead, qApp,
                     [] { QTimer::singleShot(0, qApp, &QCoreApplication::quit); });
    QCoreApplication::exec();
    controller.window()->grab();
}

void showEmptyWindow()
{
    QMainWindow window;
    window.resize(1280, 720);
    window.setCentralWidget(new QLabel(QStringLiteral("Đôn Đốc")));
    window.show();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    window.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString mode = words.value(1);
    if (mode == QLatin1String("summary"))
        measureSummary(words.value(2), words.value(3).toInt());
    else if (mode == QLatin1String("count"))
        countInstructions(words.value(2), words.value(3).toInt(), words.value(4));
    else if (mode == QLatin1String("pages"))
        measurePages(words.value(2), words.value(3).toInt());
    else if (mode == QLatin1String("typing"))
        measureTyping(words.value(2), words.value(3).toInt());
    else if (mode == QLatin1String("flat"))
        writeFlatText(words.value(2), words.value(3), words.value(4).toInt());
    else if (mode == QLatin1String("intake"))
        measureIntake(words.value(2), words.value(3));
    else if (mode == QLatin1String("window"))
        showWindow(words.value(2));
    else if (mode == QLatin1String("empty-window"))
        showEmptyWindow();
    else
        return 2;
    return 0;
}
