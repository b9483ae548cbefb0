// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyChoice: one of many agencies, chosen from the list or by a part of its name typed without accents.
#pragma once

#include <QComboBox>

namespace dondoc::views {

/// Typing chooses nothing before a name is picked, or Enter is pressed and one name alone is left; what was
/// typed otherwise goes when the field is left.
class AgencyChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit AgencyChoice(QWidget *parent = nullptr);

    /// code: what itemData() gives.
    void addAgency(const QString &name, const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeOnlyMatch();
    bool isTyped() const;
};

} // namespace dondoc::views
