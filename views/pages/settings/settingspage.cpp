// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsPage: two forms and the drafts behind them; documents and sentences of drafts on pages of their
// own.
#include "views/pages/settings/settingspage.h"

#include "models/edits/editbuffer.h"
#include "views/messages/contestedfields.h"
#include "views/messages/messages.h"
#include "views/pages/settings/contactform.h"
#include "views/pages/settings/copiesform.h"
#include "views/pages/settings/documentsform.h"
#include "views/pages/settings/planform.h"
#include "views/pages/settings/profileform.h"
#include "views/pages/settings/sentencesform.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/historykeys.h"
#include "views/widgets/readonly.h"
#include "views/widgets/savepause.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTabWidget>

namespace dondoc::views {

namespace {

constexpr QLatin1String kSentenceRecord("sentence/");
constexpr QLatin1String kCopiesRecord("copies");
constexpr int kWideEnoughForForms = 117; ///< letters, from which on the forms stand side by side

} // namespace

using edits::EditBuffer;

class SettingsPage::Private
{
public:
    explicit Private(SettingsPage *place) : q(place) { }

    void createWidgets();
    void arrange();
    void connectForms();
    void showForms();
    void showState();
    template <class T> QList<ContestedField> contestedIn(EditBuffer<T> &buffer, const QString &record);
    void send();
    void rebase(bool first, bool otherPlan);
    bool isPending() const { return profile.isPending() || plan.isPending() || department.isPending(); }

    SettingsPage *q;
    AssessedPeriodPtr quarter;
    EditBuffer<OfficeProfile> profile;
    EditBuffer<Plan> plan;
    EditBuffer<Agency> department; ///< that coordinates the plan
    bool readOnly = false;
    bool saved = false; ///< something was, since it opened
    SavePause idle;
    QLabel *reason = nullptr;
    QLabel *state = nullptr;
    HeldBar *held = nullptr;
    ProfileForm *profileForm = nullptr;
    PlanForm *planForm = nullptr;
    ContactForm *contactForm = nullptr;
    SentencesForm *sentences = nullptr;
    DocumentsForm *documents = nullptr;
    CopiesForm *copies = nullptr;
    QTabWidget *pages = nullptr;
    QScrollArea *scroll = nullptr; ///< of the forms
    QWidget *page = nullptr;
    QBoxLayout *columns = nullptr;
};

SettingsPage::SettingsPage(QWidget *parent) : Page(parent), d(std::make_unique<Private>(this))
{
    d->createWidgets();
    d->arrange();
    d->connectForms();
}

// QWidget's own destructor may take the focus away, when the fields are no longer to be asked.
SettingsPage::~SettingsPage() { disconnect(qApp, nullptr, this, nullptr); }

void SettingsPage::Private::createWidgets()
{
    reason = new QLabel(q);
    reason->setWordWrap(true);
    reason->hide();
    state = new QLabel(q);
    state->setWordWrap(true);
    state->setTextFormat(Qt::PlainText);
    held = new HeldBar(q);
    page = new QWidget;
    profileForm = new ProfileForm(page);
    planForm = new PlanForm(page);
    contactForm = new ContactForm(page);
    sentences = new SentencesForm;
    documents = new DocumentsForm;
    copies = new CopiesForm;
    page->setEnabled(false);
}

void SettingsPage::Private::arrange()
{
    columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->addWidget(profileForm);
    left->addWidget(contactForm);
    left->addStretch();
    columns->addLayout(left, 1);
    columns->addWidget(planForm, 1);
    scroll = new QScrollArea(q);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *forms = new QWidget;
    auto *inner = new QVBoxLayout(forms);
    inner->setContentsMargins(0, 8, 0, 0);
    inner->addWidget(state);
    inner->addWidget(held);
    inner->addWidget(scroll, 1);
    pages = new QTabWidget(q);
    pages->setObjectName(QStringLiteral("settings-pages"));
    pages->setDocumentMode(true);
    pages->addTab(forms, SettingsPage::tr("Department and plan"));
    pages->addTab(sentences, SettingsPage::tr("Sentences of the report"));
    pages->addTab(documents, SettingsPage::tr("Documents issued"));
    pages->addTab(copies, SettingsPage::tr("Copies"));
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(reason);
    column->addWidget(pages, 1);
}

void SettingsPage::Private::connectForms()
{
    QObject::connect(profileForm, &ProfileForm::edited, q, [this] {
        profile.edit(profileForm->applied(profile.value()));
        showState();
        idle.start();
    });
    QObject::connect(planForm, &PlanForm::edited, q, [this] {
        plan.edit(planForm->applied(plan.value()));
        showState();
        idle.start();
    });
    QObject::connect(contactForm, &ContactForm::edited, q, [this] {
        department.edit(contactForm->applied(department.value()));
        showState();
        idle.start();
    });
    QObject::connect(&idle, &SavePause::due, q, [this] { send(); });
    QObject::connect(qApp, &QApplication::focusChanged, q, [this](const QWidget *left) {
        if (left && page->isAncestorOf(left))
            send();
    });
}

void SettingsPage::Private::showForms()
{
    if (!quarter)
        return;
    profileForm->showProfile(profile.value());
    planForm->showPlan(plan.value(), quarter->data.period);
    contactForm->showContact(department.value());
    showState();
}

void SettingsPage::Private::showState()
{
    QStringList refusals{profile.refusal(), plan.refusal(), department.refusal()};
    refusals.removeAll(QString());
    held->showHeld(contestedIn(profile, SettingsPage::tr("who writes the report"))
                       + contestedIn(plan, SettingsPage::tr("the plan"))
                       + contestedIn(department, SettingsPage::tr("the contact")),
                   refusals.value(0));
    state->setVisible(held->isHidden());
    if (isPending())
        state->setText(SettingsPage::tr("Saving…"));
    else
        state->setText(saved ? SettingsPage::tr("Saved")
                             : SettingsPage::tr("What is written here is printed; it is saved by itself."));
}

/// record: what the form is about.
template <class T>
QList<ContestedField> SettingsPage::Private::contestedIn(EditBuffer<T> &buffer, const QString &record)
{
    const auto decide = [this, &buffer](const edits::Contest<T> &contest, bool mine) {
        buffer.decide(contest, mine);
        showForms();
        send();
    };
    return contestedFields(
        buffer.contests(), [record](const T &) { return record; }, decide);
}

void SettingsPage::Private::send()
{
    idle.stop();
    if (readOnly || !quarter)
        return;
    if (const std::optional<OfficeProfile> request = profile.take())
        Q_EMIT q->profileEdited(*request);
    if (const std::optional<Plan> request = plan.take())
        Q_EMIT q->planEdited(*request);
    if (const std::optional<Agency> request = department.take())
        Q_EMIT q->departmentEdited(*request);
    for (const QWidget *form : std::initializer_list<QWidget *>{profileForm, planForm, contactForm})
        HistoryKeys::settleBelow(form);
    showState();
}

void SettingsPage::Private::rebase(bool first, bool otherPlan)
{
    const PeriodSnapshot &data = quarter->data;
    const Agency *agency = findAgency(data, data.plan.coordinatorCode);
    const Agency coordinator = agency ? *agency : Agency();
    contactForm->setVisible(agency);
    if (first)
        profile = EditBuffer<OfficeProfile>(data.office);
    else
        profile.rebase(data.office);
    if (otherPlan)
        plan = EditBuffer<Plan>(data.plan);
    else
        plan.rebase(data.plan);
    if (otherPlan || department.stored().code != coordinator.code)
        department = EditBuffer<Agency>(coordinator);
    else
        department.rebase(coordinator);
}

void SettingsPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    const bool first = !d->quarter;
    const bool otherPlan = first || d->plan.stored().code != quarter->data.plan.code;
    d->quarter = quarter;
    d->rebase(first, otherPlan);
    d->page->setEnabled(true);
    if (d->profile.isDirty() || d->plan.isDirty() || d->department.isDirty())
        d->idle.start();
    d->showForms();
    d->sentences->showPeriod(quarter);
    d->documents->showPeriod(quarter);
}

void SettingsPage::goTo(const QString &record)
{
    if (record.startsWith(kSentenceRecord)) {
        d->pages->setCurrentWidget(d->sentences);
        return d->sentences->goTo(record.mid(kSentenceRecord.size()));
    }
    if (record == kCopiesRecord)
        return d->pages->setCurrentWidget(d->copies);
    const auto *number = d->page->findChild<QLineEdit *>(record);
    const bool isDayMissing = number && record == QLatin1String("plan-number") && !number->text().isEmpty();
    auto *field = d->page->findChild<QWidget *>(isDayMissing ? QStringLiteral("plan-date") : record);
    if (!field)
        return;
    d->pages->setCurrentIndex(0);
    field->setFocus(Qt::OtherFocusReason);
    // Where the page was not seen before, it gets its size only now.
    QMetaObject::invokeMethod(
        field, [this, field] { d->scroll->ensureWidgetVisible(field); }, Qt::QueuedConnection);
}

QWidget *SettingsPage::filterField() const
{
    return d->pages->currentWidget() == d->sentences ? d->sentences->filterField() : nullptr;
}

void SettingsPage::flush()
{
    d->planForm->commit();
    d->sentences->flush();
    d->documents->flush();
    d->profile.retry();
    d->plan.retry();
    d->department.retry();
    d->send();
}

SentencesForm *SettingsPage::sentences() const { return d->sentences; }
DocumentsForm *SettingsPage::documents() const { return d->documents; }
CopiesForm *SettingsPage::copies() const { return d->copies; }

void SettingsPage::contextChanged(const PageContext &)
{
    d->readOnly = context().isReadOnly();
    d->reason->setText(context().readOnlyReason);
    d->reason->setVisible(d->readOnly);
    d->page->setEnabled(d->quarter != nullptr);
    setFieldsReadOnly(d->page, d->readOnly);
    d->sentences->setReadOnly(d->readOnly);
    d->documents->setReadOnly(d->readOnly);
    d->documents->setToday(context().today);
    d->copies->setReadOnly(d->readOnly, context().mayBeRestored);
}

bool SettingsPage::hasPendingEdits() const
{
    return d->isPending() || d->sentences->hasPendingEdits() || d->documents->hasPendingEdits();
}

bool SettingsPage::hasHeldEdits() const
{
    return d->profile.isHeld() || d->plan.isHeld() || d->department.isHeld() || d->sentences->hasHeldEdits()
        || d->documents->hasHeldEdits();
}

void SettingsPage::discard()
{
    d->idle.stop();
    d->quarter.reset();
    d->profile = EditBuffer<OfficeProfile>();
    d->plan = EditBuffer<Plan>();
    d->department = EditBuffer<Agency>();
    d->saved = false;
    d->page->setEnabled(false);
    d->sentences->discard();
    d->documents->discard();
    d->copies->discard();
}

void SettingsPage::profileStored(const OfficeProfile &profile)
{
    if (!d->profile.isInFlight())
        return;
    d->profile.accept(profile);
    d->saved = true;
    d->showForms();
    if (!d->idle.isActive())
        d->send();
}

void SettingsPage::profileRefused(const Error &error)
{
    d->profile.refuse(error, Messages::sentence(error));
    d->showForms();
    d->send();
}

void SettingsPage::planStored(const Plan &plan)
{
    if (!d->plan.isInFlight())
        return;
    d->plan.accept(plan);
    d->saved = true;
    d->showForms();
    if (!d->idle.isActive())
        d->send();
}

void SettingsPage::planRefused(const Error &error)
{
    d->plan.refuse(error, Messages::sentence(error));
    d->showForms();
    d->send();
}

void SettingsPage::departmentStored(const Agency &department)
{
    if (!d->department.isInFlight())
        return;
    d->department.accept(department);
    d->saved = true;
    d->showForms();
    if (!d->idle.isActive())
        d->send();
}

void SettingsPage::departmentRefused(const Error &error)
{
    d->department.refuse(error, Messages::sentence(error));
    d->showForms();
    d->send();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    const int letters = event->size().width() / fontMetrics().averageCharWidth();
    const bool wide = letters >= kWideEnoughForForms;
    d->columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

} // namespace dondoc::views
