// SPDX-License-Identifier: GPL-3.0-or-later
// OfficeProfile: who writes the summary report; everything of it is printed.
#pragma once

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

} // namespace dondoc
