// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: names of bodies as proposals hold them.
#include "models/report/drafting/context/addressees.h"

#include "models/domain/text/text.h"

#include <array>

namespace dondoc::report {

namespace {

struct Addressee {
    QStringView words; ///< as in text::searchKey
    Competence competence;
};

// Whom a proposal's own words address, where no officer has said who is competent. The first that occurs.
constexpr std::array kAddressees{
    Addressee{u"ubnd tinh", Competence::Province},
    Addressee{u"uy ban nhan dan tinh", Competence::Province},
    Addressee{u"hdnd tinh", Competence::Province},
    Addressee{u"hoi dong nhan dan tinh", Competence::Province},
    Addressee{u"chinh phu", Competence::Central},
    Addressee{u"trung uong", Competence::Central},
    Addressee{u"bo nong nghiep", Competence::Central},
    Addressee{u"so nong nghiep", Competence::Department},
    Addressee{u"so nn", Competence::Department},
    Addressee{u"ubnd cac xa", Competence::OtherDepartment},
    Addressee{u"uy ban nhan dan cac xa", Competence::OtherDepartment},
    Addressee{u"so cong thuong", Competence::OtherDepartment},
    Addressee{u"so tai chinh", Competence::OtherDepartment},
    Addressee{u"so khoa hoc", Competence::OtherDepartment},
    Addressee{u"so van hoa", Competence::OtherDepartment},
    Addressee{u"so ngoai vu", Competence::OtherDepartment},
    Addressee{u"trung tam xuc tien", Competence::OtherDepartment},
};

} // namespace

Competence addressedTo(const QString &proposal)
{
    const QString key = text::searchKey(proposal);
    Competence found = Competence::Unknown;
    qsizetype first = key.size();
    for (const Addressee &addressee : kAddressees) {
        const qsizetype at = key.indexOf(addressee.words);
        if (at >= 0 && at < first) {
            first = at;
            found = addressee.competence;
        }
    }
    return found;
}

} // namespace dondoc::report
