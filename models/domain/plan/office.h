// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OfficeProfile: who writes the summary report; everything of it is printed.
#pragma once

#include "models/domain/basics/fields.h"

#include <QString>
#include <QStringList>

namespace dondoc {

/// The department as it stands on paper (Nghị định 30/2020, Phụ lục I). Lengths as in Phụ lục VI.
struct OfficeProfile {
    int version = 1;
    QString superiorBody;           ///< "UBND TỈNH SƠN LA"
    QString issuingBody;            ///< "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", at most 200 characters
    QString symbol;                 ///< "SNNMT", at most 30
    QString place;                  ///< "Sơn La"
    QString addressee;              ///< "Ủy ban nhân dân tỉnh Sơn La"
    QString signerAuthority;        ///< "KT. GIÁM ĐỐC"; blank when the director signs
    QString signerPosition;         ///< "PHÓ GIÁM ĐỐC" or "GIÁM ĐỐC", at most 100
    QString signerName;             ///< no degrees, at most 50
    QStringList recipients;         ///< lines of Nơi nhận without dash and end mark
    QString draftingUnit;           ///< after "Lưu: VT,"
    bool nameLateAgencies = false;  ///< name late agencies to UBND tỉnh
    bool printReceiptAnnex = false; ///< phụ lục of who reported
    friend bool operator==(const OfficeProfile &, const OfficeProfile &) = default;
};

template <> struct Fields<OfficeProfile> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("version", &OfficeProfile::version, Row, Fixed),
                                    Field("superior_body", &OfficeProfile::superiorBody, Line),
                                    Field("issuing_body", &OfficeProfile::issuingBody, Line),
                                    Field("symbol", &OfficeProfile::symbol, Line),
                                    Field("place", &OfficeProfile::place, Line),
                                    Field("addressee", &OfficeProfile::addressee, Line),
                                    Field("signer_authority", &OfficeProfile::signerAuthority, Line),
                                    Field("signer_position", &OfficeProfile::signerPosition, Line),
                                    Field("signer_name", &OfficeProfile::signerName, Line),
                                    Field("recipients", &OfficeProfile::recipients, Lines),
                                    Field("drafting_unit", &OfficeProfile::draftingUnit, Line),
                                    Field("name_late_agencies", &OfficeProfile::nameLateAgencies, Flag),
                                    Field("print_receipt_annex", &OfficeProfile::printReceiptAnnex, Flag)};
};

} // namespace dondoc
