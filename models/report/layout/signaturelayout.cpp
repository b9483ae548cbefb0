// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The signature block's two columns.

#include "models/report/layout/signaturelayout.h"

#include "models/report/layout/letterheadlayout.h"
#include "models/report/layout/rowbox.h"
#include "models/report/layout/styles.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kLeftOfNationalName
    = 6;                                // from its middle to the signature's, as in the decree's own template
constexpr double kLeastLeftShare = 0.3; // of the width, for the recipients
constexpr double kSealRoom = 28;        // for signature and seal
constexpr double kSpaceBeforeSignature = 12 * kMmPerPt;

CellBox column(double xMm)
{
    CellBox cell;
    cell.xMm = xMm;
    return cell;
}

void write(CellBox &cell, const QString &text, Part part, double widthMm, const TextMeasure &measure)
{
    const Look &look = lookOf(part);
    cell.lines.append(measure.lines(spansOf(text, look), {widthMm, 0, look.alignment}));
}

CellBox recipients(const Signature &signature, double widthMm, const TextMeasure &measure)
{
    CellBox cell = column(0);
    if (signature.recipients.isEmpty())
        return cell;
    write(cell, QStringLiteral("Nơi nhận:"), Part::RecipientsTitle, widthMm, measure);
    for (const QString &line : signature.recipients)
        write(cell, line, Part::Recipient, widthMm, measure);
    return cell;
}

CellBox signer(const Signature &signature, double xMm, double widthMm, const TextMeasure &measure)
{
    CellBox cell = column(xMm);
    for (const QString &line : signature.authority)
        write(cell, line, Part::Authority, widthMm, measure);
    cell.lines.append(ShapedLine{kSealRoom, 0, {}});
    write(cell, signature.signerName, Part::SignerName, widthMm, measure);
    return cell;
}

} // namespace

FlowBox signatureStrip(const Signature &signature, double widthMm, double heightMm,
                       const TextMeasure &measure)
{
    const double middleFromRight = nationalNameMm(measure) / 2 + kLeftOfNationalName;
    const double left = std::max(widthMm - 2 * middleFromRight, widthMm * kLeastLeftShare);
    RowBox row;
    row.key = signature.key;
    row.widthMm = widthMm;
    row.cells = {recipients(signature, left, measure), signer(signature, left, widthMm - left, measure)};
    FlowBox strip = stripOf(std::move(row), heightMm);
    strip.spaceBeforeMm = kSpaceBeforeSignature;
    strip.keepWithPrevious = true;
    return strip;
}

} // namespace dondoc::report
