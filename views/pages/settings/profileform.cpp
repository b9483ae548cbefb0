// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProfileForm: a table of one-line fields, the recipients, and what may be printed.
#include "views/pages/settings/profileform.h"

#include "views/widgets/historykeys.h"
#include "views/widgets/linefield.h"
#include "views/widgets/linesfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QVBoxLayout>

namespace dondoc::views {

/// One field: what it is called, where it belongs, how long it may be (Nghị định 30/2020, Phụ lục VI).
struct ProfileForm::Line {
    QString title;
    QString OfficeProfile::*member;
    int maximum;
    QString name = {}; ///< of the field
};

QList<ProfileForm::Line> ProfileForm::departmentLines()
{
    return {{tr("Superior body:"), &OfficeProfile::superiorBody, 200},
            {tr("Issuing body:"), &OfficeProfile::issuingBody, 200},
            {tr("Symbol:"), &OfficeProfile::symbol, 30},
            {tr("Place:"), &OfficeProfile::place, 100},
            {tr("Addressee:"), &OfficeProfile::addressee, 200, QStringLiteral("profile-addressee")}};
}

QList<ProfileForm::Line> ProfileForm::signerLines()
{
    return {{tr("Signs by authority:"), &OfficeProfile::signerAuthority, 100},
            {tr("Position:"), &OfficeProfile::signerPosition, 100},
            {tr("Full name:"), &OfficeProfile::signerName, 50, QStringLiteral("profile-signer")}};
}

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent), m_keys(new HistoryKeys(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addLines(addGroup(tr("Department")), departmentLines());
    addLines(addGroup(tr("Signer")), signerLines());
    createRecipients();
    createChoices();
    column->addStretch();
}

QFormLayout *ProfileForm::addGroup(const QString &title)
{
    auto *group = new QGroupBox(title, this);
    auto *form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout()->addWidget(group);
    return form;
}

void ProfileForm::addLines(QFormLayout *form, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        auto *field = new LineField(line.maximum, this);
        field->setObjectName(line.name);
        field->setMinimumWidth(120);
        form->addRow(line.title, field);
        m_keys->watch(field);
        connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
        m_lines.append({line.member, field});
    }
}

void ProfileForm::createRecipients()
{
    QFormLayout *form = addGroup(tr("Recipients"));
    m_recipients = new LinesField(6, 3, this);
    m_recipients->setObjectName(QStringLiteral("profile-recipients"));
    m_recipients->setToolTip(tr("One a line, without dash and end mark; \"Như trên\" first."));
    form->addRow(tr("One a line:"), m_recipients);
    m_keys->watch(m_recipients);
    connect(m_recipients, &TextField::edited, this, &ProfileForm::edited);
    addLines(form,
             {{tr("Drafting unit:"), &OfficeProfile::draftingUnit, 100, QStringLiteral("profile-unit")}});
}

void ProfileForm::createChoices()
{
    QFormLayout *form = addGroup(tr("Summary report"));
    m_nameLate = new QCheckBox(tr("Name the agencies that are late"), this);
    m_nameLate->setToolTip(tr("They are then told to the addressee by name."));
    m_receiptAnnex = new QCheckBox(tr("Print the annex of who reported"), this);
    form->addRow(m_nameLate);
    form->addRow(m_receiptAnnex);
    for (QCheckBox *box : {m_nameLate, m_receiptAnnex})
        connect(box, &QCheckBox::clicked, this, &ProfileForm::edited);
}

void ProfileForm::showProfile(const OfficeProfile &profile)
{
    for (const auto &[member, field] : std::as_const(m_lines))
        field->setValue(profile.*member);
    m_recipients->setLines(profile.recipients);
    m_nameLate->setChecked(profile.nameLateAgencies);
    m_receiptAnnex->setChecked(profile.printReceiptAnnex);
}

OfficeProfile ProfileForm::applied(OfficeProfile profile) const
{
    for (const auto &[member, field] : m_lines)
        profile.*member = field->value();
    profile.recipients = m_recipients->lines();
    profile.nameLateAgencies = m_nameLate->isChecked();
    profile.printReceiptAnnex = m_receiptAnnex->isChecked();
    return profile;
}

} // namespace dondoc::views
