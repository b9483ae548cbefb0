// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContactForm: name, telephone and e-mail.
#include "views/pages/settings/contactform.h"

#include "views/widgets/historykeys.h"
#include "views/widgets/linefield.h"

#include <QFormLayout>

namespace dondoc::views {

namespace {

constexpr int kLongestContactPart = 100;

} // namespace

ContactForm::ContactForm(QWidget *parent)
    : QGroupBox(tr("Contact for letters and forms"), parent), m_keys(new HistoryKeys(this))
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(tr("Name, position:"), "contact-name");
    m_phone = addField(tr("Telephone:"), "contact-phone");
    m_email = addField(tr("E-mail:"), "contact-email");
}

LineField *ContactForm::addField(const QString &title, const char *name)
{
    auto *field = new LineField(kLongestContactPart, this);
    field->setObjectName(QLatin1String(name));
    field->setMinimumWidth(120);
    static_cast<QFormLayout *>(layout())->addRow(title, field);
    m_keys->watch(field);
    connect(field, &QLineEdit::textEdited, this, &ContactForm::edited);
    return field;
}

void ContactForm::showContact(const Agency &department)
{
    const Contact contact = department.contacts.value(0);
    m_name->setValue(contact.name);
    m_phone->setValue(contact.phone);
    m_email->setValue(contact.email);
}

Agency ContactForm::applied(Agency department) const
{
    const Contact contact{m_name->value(), m_phone->value(), m_email->value()};
    if (!department.contacts.isEmpty())
        department.contacts.removeFirst();
    if (contact != Contact())
        department.contacts.prepend(contact);
    return department;
}

} // namespace dondoc::views
