// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentencesForm: list on the left; on the right the program's sentence, the officer's, and how it reads.
#include "views/pages/settings/sentencesform.h"

#include "models/domain/text/text.h"
#include "models/report/drafting/context/placeholders.h"
#include "models/report/drafting/context/sentences.h"
#include "models/report/sentencepreview.h"
#include "models/tables/sentencemodel.h"
#include "views/messages/messages.h"
#include "views/pages/settings/placeholdermeanings.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/historykeys.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace dondoc::views {

namespace {

constexpr int kCheckAfterMs = 300;
constexpr int kButtonsInRow = 4;

QLabel *addLabel(QLayout *layout, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return label;
}

QList<tables::SentenceText> sentencesOf(const PeriodSnapshot &data)
{
    const report::Sentences models;
    QList<tables::SentenceText> all;
    for (const QString &key : models.keys())
        all.append({key, report::shownPlaceholders(models.text(key)),
                    report::shownPlaceholders(data.sentences.value(key))});
    return all;
}

/// As it is read and written in the window.
QString inBraces(const QString &placeholder)
{
    return report::shownPlaceholders(QLatin1Char('{') + placeholder + QLatin1Char('}'));
}

} // namespace

SentencesForm::SentencesForm(QWidget *parent)
    : QWidget(parent), m_edits([this](const edits::Sentence &sentence) { return fault(sentence); }),
      m_sentences(new tables::SentenceModel(this))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kCheckAfterMs);
    connect(&m_idle, &QTimer::timeout, this, &SentencesForm::preview);
    createList();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("sentences-splitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(createEditor());
    split->setSizes({560, 520});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, theme::kGrid, 0, 0);
    whole->addWidget(split);
    showSentence();
}

void SentencesForm::createList()
{
    auto *view = new FilteredTable(m_sentences, tables::SentenceModel::Text,
                                   {{tables::SentenceModel::Own, 12}}, this);
    view->setObjectName(QStringLiteral("sentences"));
    view->showAsTree();
    view->spanHeadings();
    m_list = new FilterPanel(view, tr("Sentences"), this);
    connect(view, &FilteredTable::currentIdChanged, this, &SentencesForm::choose);
    connect(view, &FilteredTable::idActivated, this, [this] { m_text->setFocus(); });
}

QWidget *SentencesForm::createEditor()
{
    m_editor = new QWidget(this);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(2 * theme::kGrid, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    addLabel(column, tr("The program's sentence:"), m_editor);
    m_model = addLabel(column, {}, m_editor);
    m_model->setObjectName(QStringLiteral("sentence-model"));
    m_model->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *caption = addLabel(column, tr("Your &wording:"), m_editor);
    m_text = new QPlainTextEdit(m_editor);
    m_text->setObjectName(QStringLiteral("sentence-text"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Your wording"));
    m_text->installEventFilter(this);
    (new HistoryKeys(this))->watch(m_text);
    caption->setBuddy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SentencesForm::typed);
    column->addWidget(m_text, 1);
    m_held = new HeldBar(m_editor);
    column->addWidget(m_held);
    m_state = addLabel(column, {}, m_editor);
    m_state->setObjectName(QStringLiteral("sentence-state"));
    addLabel(column, tr("What the program puts in, to be placed where the cursor stands:"), m_editor);
    m_placeholders = new QWidget(m_editor);
    column->addWidget(m_placeholders);
    addLabel(column, tr("In the report of this period:"), m_editor);
    m_preview = addLabel(column, {}, m_editor);
    m_preview->setObjectName(QStringLiteral("sentence-preview"));
    m_save = new QPushButton(tr("&Save the sentence"), m_editor);
    m_save->setObjectName(QStringLiteral("sentence-save"));
    m_back = new QPushButton(tr("&Back to the program's sentence"), m_editor);
    m_back->setObjectName(QStringLiteral("sentence-back"));
    connect(m_save, &QPushButton::clicked, this, &SentencesForm::save);
    connect(m_back, &QPushButton::clicked, this, &SentencesForm::backToModel);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_back);
    line->addStretch();
    column->addLayout(line);
    return m_editor;
}

QString SentencesForm::model() const { return report::Sentences().text(m_key); }

/// One line, as templates are, with placeholders as they are kept.
QString SentencesForm::typedText() const
{
    return report::keptPlaceholders(text::simplified(m_text->toPlainText()));
}

/// The program's own sentence is no wording of the officer's.
QString SentencesForm::written() const
{
    const QString text = typedText();
    return text == model() ? QString() : text;
}

QString SentencesForm::fault(const edits::Sentence &sentence) const
{
    const auto &[key, text] = sentence;
    if (text.isEmpty())
        return {};
    const QList<Issue> issues = report::Sentences({{key, text}}).check();
    if (issues.isEmpty())
        return {};
    const QString what = issues.constFirst().arguments.value(1);
    return what == report::shownPlaceholders(text)
        ? tr("A brace is open that is not closed, or stands alone: write a name between { and }.")
        : tr("%1 is not known here; use the names below.").arg(what);
}

void SentencesForm::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool same = m_quarter && m_quarter->data.sentences == quarter->data.sentences
        && m_quarter->data.fileUuid == quarter->data.fileUuid;
    m_quarter = quarter;
    m_edits.showStored(quarter->data.sentences);
    if (!same) {
        m_sentences->setSentences(sentencesOf(quarter->data));
        if (!m_edits.isChanged(m_key) || written() != m_edits.text(m_key))
            showSentence();
    }
    showState();
    m_idle.start();
}

void SentencesForm::goTo(const QString &key)
{
    findChild<FilteredTable *>()->setCurrentId(key);
    m_text->setFocus();
}

QWidget *SentencesForm::filterField() const { return m_list->filterField(); }

void SentencesForm::choose(const QString &key)
{
    const QString chosen = tables::SentenceModel::isSection(key) ? QString() : key;
    if (chosen == m_key)
        return;
    save();
    m_key = chosen;
    showSentence();
    m_idle.start();
}

void SentencesForm::showSentence()
{
    const bool any = !m_key.isEmpty() && m_quarter;
    m_editor->setEnabled(any);
    m_text->setReadOnly(m_readOnly); // can still be selected
    m_placeholders->setEnabled(!m_readOnly);
    m_model->setText(any ? report::shownPlaceholders(model()) : tr("Choose a sentence on the left."));
    const QString text = any ? shown() : QString();
    const QSignalBlocker quiet(m_text);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_preview->clear();
    showPlaceholders();
    showState();
}

/// The officer's wording as typed or stored, else the program's.
QString SentencesForm::shown() const
{
    const QString own = m_edits.text(m_key);
    return report::shownPlaceholders(own.isEmpty() ? model() : own);
}

void SentencesForm::showPlaceholders()
{
    delete m_placeholders->layout();
    qDeleteAll(m_placeholders->findChildren<QToolButton *>());
    auto *grid = new QGridLayout(m_placeholders);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kGrid / 2);
    QStringList names = report::placeholdersOf(model());
    if (!m_key.isEmpty())
        names += report::commonPlaceholders();
    names.removeDuplicates();
    for (int at = 0; at < names.size(); ++at) {
        auto *button = new QToolButton(m_placeholders);
        button->setText(inBraces(names.at(at)));
        button->setToolTip(meaningOf(names.at(at)));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, name = names.at(at)] { insert(name); });
        grid->addWidget(button, at / kButtonsInRow, at % kButtonsInRow);
    }
}

void SentencesForm::insert(const QString &placeholder)
{
    m_text->insertPlainText(inBraces(placeholder));
    m_text->setFocus();
}

void SentencesForm::typed()
{
    if (m_key.isEmpty())
        return;
    m_edits.edit({m_key, written()});
    showState();
    m_idle.start();
}

void SentencesForm::showState()
{
    const QString refusal = m_edits.refusal(m_key);
    const bool own = !m_edits.stored(m_key).isEmpty();
    const bool saving = m_edits.isInFlight(m_key);
    const bool changed = !m_key.isEmpty() && !saving && m_edits.isChanged(m_key);
    if (!refusal.isEmpty())
        m_state->setText(tr("Not saved: %1").arg(refusal));
    else if (saving)
        m_state->setText(tr("Saving…"));
    else if (changed)
        m_state->setText(tr("Not saved yet."));
    else
        m_state->setText(own ? tr("Your wording is used.") : tr("The program's sentence is used."));
    m_save->setEnabled(changed && refusal.isEmpty() && !m_readOnly);
    m_back->setEnabled((own || changed) && !m_readOnly);
    showContested();
}

void SentencesForm::showContested()
{
    const auto words = [](const edits::Sentence &sentence) {
        return report::shownPlaceholders(sentence.text.isEmpty() ? report::Sentences().text(sentence.key)
                                                                 : sentence.text);
    };
    QList<ContestedField> contested;
    const QList<edits::Contest<edits::Sentence>> contests = m_edits.contests();
    for (const edits::Contest<edits::Sentence> &each : contests) {
        contested.append({QStringLiteral("“%1”").arg(words({each.key, {}})), words(each.mine),
                          words(each.stored), [this, each](bool mine) { decide(each, mine); }});
    }
    m_held->showHeld(contested, {});
}

/// Whatever has no fault; what has one stays.
void SentencesForm::save()
{
    if (m_readOnly || !m_quarter)
        return;
    const QList<edits::Sentence> sentences = m_edits.take();
    for (const edits::Sentence &each : sentences)
        Q_EMIT sentenceEdited(each.key, each.text);
    HistoryKeys::settleBelow(this);
    showState();
}

void SentencesForm::decide(const edits::Contest<edits::Sentence> &contest, bool mine)
{
    m_edits.decide(contest, mine);
    showSentence();
    save();
}

void SentencesForm::backToModel()
{
    m_text->setPlainText(report::shownPlaceholders(model()));
    save();
}

/// On a thread of its own: the whole report is composed for it.
void SentencesForm::preview()
{
    const QString text = m_key.isEmpty() ? QString() : typedText();
    if (text.isEmpty() || !m_quarter || !fault({m_key, text}).isEmpty() || !isVisible()) {
        m_previews.stop();
        m_preview->clear();
        return;
    }
    m_previews.start(
        [quarter = m_quarter, key = m_key, text](const background::Progress &) {
            return report::sentencePreview(quarter->data, quarter->assessment, key, text);
        },
        [this](const QString &read) {
            m_preview->setText(read.isEmpty() ? tr("It does not stand in this period's report.") : read);
        });
}

void SentencesForm::setReadOnly(bool on)
{
    m_readOnly = on;
    showSentence();
}

void SentencesForm::flush()
{
    m_edits.retry();
    save();
}

void SentencesForm::discard()
{
    m_edits.clear();
    m_quarter.reset();
    m_key.clear();
    m_sentences->setSentences({});
    showSentence();
}

/// What was typed meanwhile is saved too, unless it is being typed still.
void SentencesForm::sentenceStored(const QString &key)
{
    m_edits.accept(key);
    if (!m_text->hasFocus())
        save();
    showState();
}

void SentencesForm::sentenceRefused(const QString &key, const Error &error)
{
    m_edits.refuse(key, error, Messages::sentence(error));
    showState();
}

/// Left by the keyboard or the mouse, or Ctrl+Enter in it: saved, as everywhere.
bool SentencesForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        save();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keytable::matches(*key, Command::KeepSentence)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dondoc::views
