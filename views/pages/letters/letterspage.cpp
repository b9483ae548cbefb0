// SPDX-License-Identifier: GPL-3.0-or-later
// LettersPage: lists, form and pages, and the ways out to the file, PDF, DOCX, printer and clipboard.
#include "views/pages/letters/letterspage.h"

#include "models/tables/labels.h"
#include "views/messages/messages.h"
#include "views/pages/letters/letterform.h"
#include "views/pages/letters/letterlists.h"
#include "views/preview/pagemaker.h"
#include "views/preview/paperbar.h"
#include "views/preview/paperview.h"
#include "views/preview/printjob.h"
#include "views/preview/printrun.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace dondoc::views {

namespace {

constexpr int kMakeLetterAfterMs = 120; // the pages follow within 200 ms

bool isDocx(const QString &path) { return path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive); }

QString fileName(const Period &period, LetterKind kind, const QString &number)
{
    const QString title = periods::fileTitle(period) + QStringLiteral(" - ") + tables::Labels::of(kind);
    return number.isEmpty() ? title : title + QStringLiteral(" - ") + number;
}

} // namespace

class LettersPage::Private
{
public:
    explicit Private(LettersPage *place) : q(place) { }

    void createWidgets();
    QWidget *createPages();
    void arrange();
    void connectLists();
    void connectForm();
    void connectMaker();
    void connectBar();
    void refresh();
    void showMade(const ComposedPages &result);
    void takePdf(const QString &path, const QByteArray &bytes);
    void goOutTo(const QString &path);
    void askForKept(const SentLetter &letter, const QString &sha256);
    QString askForPath(const QString &name, const QString &filters);
    void tell(const QString &sentence);

    LettersPage *q;
    AssessedPeriodPtr quarter;
    QDate today;
    ComposedPages made;
    LetterKind madeKind = LetterKind::Request; ///< of the pages
    report::LetterOptions madeOptions;
    QString folder;
    std::optional<QString> waitingPath; ///< where the letter goes once it is made; blank: it is to be kept
    bool stale = false;                 ///< the pages shown are not of these values
    PageMaker maker;
    QTimer idle;
    LetterLists *lists = nullptr;
    LetterForm *form = nullptr;
    PaperView *paper = nullptr;
    PaperBar *bar = nullptr;
    QLabel *message = nullptr;
};

LettersPage::LettersPage(QWidget *parent) : Page(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectLists();
    d->connectForm();
    d->connectMaker();
    d->connectBar();
}

/// The widgets outlive what their signals would reach.
LettersPage::~LettersPage()
{
    for (QObject *part : std::initializer_list<QObject *>{d->lists, d->form, d->paper, d->bar, &d->maker})
        part->disconnect(this);
    d->maker.disconnect(d->bar);
}

void LettersPage::Private::createWidgets()
{
    idle.setSingleShot(true);
    idle.setInterval(kMakeLetterAfterMs);
    lists = new LetterLists(q);
    form = new LetterForm(q);
    paper = new PaperView(q);
    paper->setAccessibleName(LettersPage::tr("Pages of the letter"));
    bar = new PaperBar(paper, q);
    message = new QLabel(q);
    message->setObjectName(QStringLiteral("letters-message"));
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    message->hide();
}

QWidget *LettersPage::Private::createPages()
{
    auto *main = new QWidget(q);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    column->addWidget(message);
    column->addWidget(paper, 1);
    return main;
}

void LettersPage::Private::arrange()
{
    auto *split = new QSplitter(Qt::Horizontal, q);
    split->setObjectName(QStringLiteral("letters-splitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * theme::kGrid);
    split->addWidget(lists);
    split->addWidget(form);
    split->addWidget(createPages());
    split->setSizes({380, 230, 560});
    split->setStretchFactor(2, 1);
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    page->addWidget(split);
}

void LettersPage::Private::connectLists()
{
    QObject::connect(lists, &LetterLists::keptFileWanted, q,
                     [this](const SentLetter &letter, const QString &sha256) { askForKept(letter, sha256); });
    QObject::connect(lists, &LetterLists::messagesWanted, q, [this](const QStringList &codes) {
        Q_EMIT q->messagesRequested(codes, {today, form->newDeadline(), form->contact()});
    });
    QObject::connect(lists, &LetterLists::agencyChosen, q,
                     [this](const QString &code) { Q_EMIT q->pageRequested(PageId::Reports, code); });
}

void LettersPage::Private::connectForm()
{
    QObject::connect(form, &LetterForm::edited, q, [this] {
        stale = true;
        idle.start();
    });
    QObject::connect(&idle, &QTimer::timeout, q, [this] { refresh(); });
    QObject::connect(form, &LetterForm::told, q, [this](const QString &sentence) { tell(sentence); });
    QObject::connect(form, &LetterForm::sendWanted, q, [this] { goOutTo({}); });
}

void LettersPage::Private::connectMaker()
{
    QObject::connect(&maker, &PageMaker::pagesMade, q,
                     [this](const ComposedPages &result) { showMade(result); });
    QObject::connect(&maker, &PageMaker::pdfMade, q,
                     [this](const QString &path, const QByteArray &bytes) { takePdf(path, bytes); });
    QObject::connect(&maker, &PageMaker::failed, q,
                     [this](const Error &error) { q->letterRefused(Messages::sentence(error)); });
    QObject::connect(&maker, &PageMaker::progressed, bar, &PaperBar::showProgress);
    QObject::connect(&maker, &PageMaker::busyChanged, bar, &PaperBar::setBusy);
}

void LettersPage::Private::connectBar()
{
    QObject::connect(bar, &PaperBar::exportRequested, q, &LettersPage::exportLetter);
    QObject::connect(bar, &PaperBar::printRequested, q, &LettersPage::print);
    QObject::connect(bar, &PaperBar::stopRequested, q, [this] {
        maker.stop();
        waitingPath.reset();
        q->letterRefused(LettersPage::tr("Stopped. The pages shown may be older than the data."));
    });
}

/// Makes the pages anew where they are looked at; else when they come to be.
void LettersPage::Private::refresh()
{
    idle.stop();
    if (!quarter || !stale || !q->isVisible())
        return;
    stale = false;
    madeKind = form->kind();
    madeOptions = form->options();
    maker.makeLetter(quarter, madeKind, madeOptions);
}

void LettersPage::Private::showMade(const ComposedPages &result)
{
    made = result;
    if (made.pages.isEmpty())
        tell(LettersPage::tr("Nobody is left to write to: tick whom the letter goes to."));
    else
        tell(made.gaps.isEmpty() ? QString() : Messages::sentence(made.gaps.constFirst()));
    paper->setPages(made.pages);
    bar->setReady(!made.pages.isEmpty());
    if (waitingPath)
        goOutTo(*std::exchange(waitingPath, {}));
}

/// A PDF for no path is the one that is sent.
void LettersPage::Private::takePdf(const QString &path, const QByteArray &bytes)
{
    waitingPath.reset();
    if (!path.isEmpty()) {
        Q_EMIT q->fileRequested(path, bytes);
        return;
    }
    MadeLetter sent{{}, bytes, made.document, creationDate(made.quarter->data)};
    sent.letter.kind = madeKind;
    sent.letter.number = madeOptions.number;
    sent.letter.sentOn = madeOptions.date;
    sent.letter.addressees = madeOptions.addressees.value_or(QStringList());
    sent.letter.subject = made.document.title;
    Q_EMIT q->sendRequested(sent);
}

/// As soon as the pages are there.
void LettersPage::Private::goOutTo(const QString &path)
{
    refresh();
    if (q->isBusy()) {
        waitingPath = path;
        return;
    }
    if (made.pages.isEmpty())
        return q->letterRefused(LettersPage::tr("Nobody is left to write to: tick whom the letter goes to."));
    if (isDocx(path)) {
        Q_EMIT q->docxRequested(path, made.document, creationDate(made.quarter->data));
        return;
    }
    waitingPath = path; // new data meanwhile make new pages, and then this again
    maker.makePdf(made, path);
}

void LettersPage::Private::askForKept(const SentLetter &letter, const QString &sha256)
{
    const bool docx = sha256 == letter.docxSha256;
    const QString suffix = docx ? QStringLiteral(".docx") : QStringLiteral(".pdf");
    const QString path
        = askForPath(fileName(quarter->data.period, letter.kind, letter.number) + suffix,
                     docx ? LettersPage::tr("Word files (*.docx)") : LettersPage::tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        Q_EMIT q->keptFileRequested(sha256, path);
}

/// Blank where the person gave up.
QString LettersPage::Private::askForPath(const QString &name, const QString &filters)
{
    QString chosen;
    QString path = QFileDialog::getSaveFileName(q, LettersPage::tr("Export the letter"),
                                                QDir(folder).filePath(name), filters, &chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("docx")) ? QStringLiteral(".docx") : QStringLiteral(".pdf");
    return path;
}

void LettersPage::Private::tell(const QString &sentence)
{
    message->setText(sentence);
    message->setVisible(!sentence.isEmpty());
}

void LettersPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    d->quarter = quarter;
    d->lists->showPeriod(quarter);
    d->form->showPeriod(quarter);
    d->stale = true;
    d->refresh();
}

void LettersPage::goTo(const QString &record)
{
    constexpr std::pair<const char *, LetterKind> kKinds[] = {{"request", LetterKind::Request},
                                                              {"reminder", LetterKind::Reminder},
                                                              {"supplement", LetterKind::Supplement}};
    for (const auto &[word, kind] : kKinds) {
        if (record == QLatin1String(word))
            return d->form->setKind(kind);
    }
    d->lists->goToAgency(record);
}

QWidget *LettersPage::filterField() const { return d->lists->filterField(); }

void LettersPage::setToday(const QDate &today)
{
    d->today = today;
    d->form->setToday(today);
}

void LettersPage::setFolder(const QString &folder) { d->folder = folder; }
void LettersPage::setReadOnly(bool on) { d->form->setReadOnly(on); }
bool LettersPage::isBusy() const { return d->maker.isBusy() || d->idle.isActive(); }

void LettersPage::exportLetter()
{
    if (!d->quarter)
        return;
    const QString name = fileName(d->quarter->data.period, d->form->kind(), d->form->options().number);
    const QString path
        = d->askForPath(name + QStringLiteral(".pdf"),
                        tr("PDF files (*.pdf)") + QStringLiteral(";;") + tr("Word files (*.docx)"));
    if (!path.isEmpty())
        exportTo(path);
}

void LettersPage::exportTo(const QString &path)
{
    const bool sending = d->waitingPath && d->waitingPath->isEmpty();
    if (!sending)
        d->goOutTo(path);
}

void LettersPage::print()
{
    d->refresh();
    if (isBusy())
        Q_EMIT told(tr("The pages are being made. Print again in a moment."));
    if (isBusy() || d->made.pages.isEmpty())
        return;
    const Result<bool> printed
        = askAndPrint(this, d->made.document.title, d->made.pages, d->paper->currentPage());
    if (!printed)
        d->tell(PrintRun::sentence(printed.error()));
    else if (*printed)
        Q_EMIT told(tr("Sent to the printer."));
}

void LettersPage::copyMessages(const QStringList &messages)
{
    QStringList said = messages;
    said.removeAll(QString());
    if (said.isEmpty())
        return;
    QApplication::clipboard()->setText(said.join(QStringLiteral("\n\n")));
    Q_EMIT told(tr("Messages copied, ready to paste: %1").arg(said.size()));
}

void LettersPage::letterKept(const SentLetter &letter)
{
    d->form->letterKept();
    d->tell({});
    Q_EMIT told(tr("Kept as sent: number %1, addressees: %2. Undo takes it back.")
                    .arg(letter.number, QString::number(letter.addressees.size())));
}

void LettersPage::letterRefused(const QString &sentence)
{
    d->waitingPath.reset();
    d->form->setSending(false);
    d->tell(sentence);
}

void LettersPage::fileWritten(const QString &path)
{
    d->tell({});
    Q_EMIT told(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void LettersPage::fileRefused(const QString &path, const QString &sentence)
{
    Q_UNUSED(path)
    d->tell(sentence);
}

void LettersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    d->refresh();
}

} // namespace dondoc::views
