// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, reading them as a report that came back gives proposals or an error.
#include "models/exchange/docx/reviewdiff.h"
#include "tests/fuzz/repacked.h"

using namespace Qt::StringLiterals;
using namespace dondoc;

namespace {

void read(const QByteArray &bytes)
{
    const Result<exchange::ReturnedDocument> returned
        = exchange::readReturnedDocx(bytes, u"a.docx"_s, fuzz::limits());
    if (!returned)
        return;
    report::Document present;
    present.sections = {{u"body"_s, {}, {}}};
    for (const QString &text : {u"Kinh phí bố trí."_s, u"Có 62 xã báo cáo."_s})
        present.sections.first().blocks.append(
            report::Paragraph{text, report::ParagraphStyle::Body, {report::plain(text)}});
    (void)exchange::proposalsOf(*returned, present, {});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes.contains("\n=== ") ? fuzz::repacked(bytes) : bytes);
    return 0;
}
