// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentencesForm: the sentences that drafts are made from; the officer's own are checked when they are saved.
#pragma once

#include "models/background/newestjob.h"
#include "models/domain/assessment/assessedperiod.h"
#include "models/edits/sentenceedits.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dondoc::tables {
class SentenceModel;
}

namespace dondoc::views {

class FilterPanel;
class HeldBar;

/// Placeholders are read and written in Vietnamese. A sentence with a fault is not saved: the fault stands
/// under the field and the text stays in it.
class SentencesForm : public QWidget
{
    Q_OBJECT

public:
    explicit SentencesForm(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter);
    void goTo(const QString &key);
    /// Gets the focus with Ctrl+F.
    QWidget *filterField() const;
    void setReadOnly(bool on);
    /// Sends what is written in the field, where it holds.
    void flush();
    bool hasPendingEdits() const { return m_edits.anyPending(); }
    /// True while a sentence stays as typed that will not be saved by itself.
    bool hasHeldEdits() const { return m_edits.anyHeld(); }
    /// Forgets what is typed and not saved.
    void discard();

public Q_SLOTS:
    void sentenceStored(const QString &key);
    void sentenceRefused(const QString &key, const dondoc::Error &error);

Q_SIGNALS:
    /// text blank: the program's own sentence again.
    void sentenceEdited(const QString &key, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    QWidget *createEditor();
    void choose(const QString &key);
    void showSentence();
    void showPlaceholders();
    void showState();
    void insert(const QString &placeholder);
    void typed();
    void save();
    void backToModel();
    void preview();
    QString model() const;
    QString typedText() const;
    QString written() const;
    QString shown() const;
    QString fault(const edits::Sentence &sentence) const;
    void showContested();
    void decide(const edits::Contest<edits::Sentence> &contest, bool mine);

    AssessedPeriodPtr m_quarter;
    QString m_key; ///< of the sentence in the field; blank: none
    edits::SentenceEdits m_edits;
    bool m_readOnly = false;
    tables::SentenceModel *m_sentences;
    FilterPanel *m_list = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_model = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_placeholders = nullptr;
    QLabel *m_state = nullptr;
    HeldBar *m_held = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_back = nullptr;
    QTimer m_idle;
    background::NewestJob m_previews;
};

} // namespace dondoc::views
