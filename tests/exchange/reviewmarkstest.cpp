// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What reviewers do to a report beside its words: lists, answered comments, notes, boxes, pictures, lines
// through words.
#include "models/exchange/docx/reviewdiff.h"

#include "tests/exchange/sentreport.h"
#include "tests/exchange/wordedits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

QStringList toldOf(const QByteArray &docx)
{
    QStringList lines;
    const ReviewReturn made = proposals(docx);
    for (const Proposal &proposal : made.proposals)
        lines.append(told(proposal));
    return lines;
}

/// The sent summary with the first words of a paragraph replaced in its XML, and lists of Word.
QByteArray listedBy(const QString &words, const QString &typed, const QString &properties)
{
    const QString numbering
        = u"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
          "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:abstractNum "
          "w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
          "w:val=\"\uF0B7\"/>"
          "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num "
          "w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"_s;
    return withPart(
        rewritten(sent(),
                  [&](QString &xml) {
                      const QString there = paragraphWith(xml, words);
                      QString list = there;
                      list.replace(typed + words, words).replace(u"</w:pPr>"_s, properties + u"</w:pPr>"_s);
                      xml.replace(there, list);
                  }),
        u"numbering"_s, numbering);
}

QString numbered(const QString &list)
{
    return u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%1\"/></w:numPr>"_s.arg(list);
}

/// The prefixes of drawings.
void declare(QString &xml)
{
    xml.replace(u"<w:document "_s, u"<w:document xmlns:mc=\"mc\" xmlns:v=\"v\" xmlns:wp=\"wp\" "_s);
}

/// The run put behind the words of p3.
QByteArray withRun(const QString &added)
{
    return rewritten(sent(), [&added](QString &xml) {
        const QString there = paragraphWith(xml, kThird);
        xml.replace(there, QString(there).replace(u"</w:p>"_s, added + u"</w:p>"_s));
        declare(xml);
    });
}

const QString kUntouchedThird = u"Noted I/p3: "_s + kThirdText;

} // namespace

TEST_CASE("a number or a dash that Word made a list of is still there", "[reviewmarks]")
{
    CHECK(toldOf(listedBy(u"Lâm nghiệp"_s, u"1. "_s, numbered(u"1"_s))) == QStringList());
    CHECK(toldOf(listedBy(u"Trồng mới"_s, u"- "_s, numbered(u"2"_s))) == QStringList());
    // Word's change of "1." into a list, tracked.
    const QString typed = u"1. Lâm nghiệp"_s;
    const QByteArray tracked = rewritten(listedBy(typed, u""_s, numbered(u"1"_s)), [&](QString &xml) {
        xml.replace(run(typed), deleted(u"1. "_s) + run(u"Lâm nghiệp"_s));
        const QString there = paragraphWith(xml, u"Lâm nghiệp"_s);
        xml.replace(there,
                    QString(there).replace(
                        u"</w:pPr>"_s, u"<w:pPrChange%1><w:pPr/></w:pPrChange></w:pPr>"_s.arg(by(u"Hà"_s))));
    });
    CHECK(toldOf(tracked) == QStringList());
}

TEST_CASE("a sign is still there where the file does not tell the list, or counts otherwise", "[reviewmarks]")
{
    const auto untold = [](const QString &words) {
        return rewritten(sent(), [&words](QString &xml) {
            const QString there = paragraphWith(xml, u"Trồng mới"_s);
            QString list = there;
            list.replace(u"- Trồng mới"_s, words).replace(u"</w:pPr>"_s, numbered(u"3"_s) + u"</w:pPr>"_s);
            xml.replace(there, list);
        });
    };
    CHECK(toldOf(untold(u"Trồng mới"_s)) == QStringList());
    CHECK(toldOf(untold(u"Trồng lại"_s)) == QStringList{u"Changed I/1/i1: - Trồng lại rừng tập trung."_s});
    const QByteArray fifth = rewritten(
        listedBy(u"Lâm nghiệp"_s, u"1. "_s, numbered(u"1"_s)),
        [](QString &xml) { xml.replace(u"w:start w:val=\"1\""_s, u"w:start w:val=\"5\""_s); },
        u"word/numbering.xml"_s);
    CHECK(toldOf(fifth) == QStringList());
}

TEST_CASE("a list that a reviewer makes of words is proposed with its signs", "[reviewmarks]")
{
    CHECK(toldOf(listedBy(kThird, u""_s, numbered(u"2"_s)))
          == QStringList{u"Changed I/p3: - "_s + kThirdText});
    CHECK(toldOf(listedBy(kThird, u""_s, numbered(u"1"_s)))
          == QStringList{u"Changed I/p3: 1. "_s + kThirdText});
}

TEST_CASE("a resolved comment is shown as resolved, answers under theirs", "[reviewmarks]")
{
    const QString comment
        = u"<w:comment w:id=\"%1\" w:author=\"%2\"><w:p w14:paraId=\"0000000%1\"><w:r><w:t>%3"
          "</w:t></w:r></w:p></w:comment>"_s;
    const QString anchors
        = u"<w:r><w:commentReference w:id=\"3\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
          "<w:r><w:commentReference w:id=\"2\"/></w:r>"_s;
    const QByteArray commented = withComments(
        withRun(anchors),
        comment.arg(u"1"_s, u"An"_s, u"đủ chưa?"_s) + comment.arg(u"2"_s, u"Hà"_s, u"xem lại"_s)
            + comment.arg(u"3"_s, u"Hà"_s, u"rồi"_s) + comment.arg(u"4"_s, u"An"_s, u"cảm ơn"_s));
    const QByteArray threads
        = withPart(commented, u"commentsExtended"_s,
                   u"<w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/><w15:commentEx "
                   u"w15:paraId=\"00000002\" w15:done=\"0\"/>"
                   "<w15:commentEx w15:paraId=\"00000003\" w15:paraIdParent=\"00000001\" w15:done=\"1\"/>"
                   "<w15:commentEx w15:paraId=\"00000004\" w15:paraIdParent=\"00000003\" w15:done=\"0\"/>"_s);
    CHECK(
        toldOf(threads)
        == QStringList{
            kUntouchedThird
            + u" | An (resolved): đủ chưa? | ↳ Hà (resolved): rồi | ↳ An (resolved): cảm ơn | Hà: xem lại"_s});
    CHECK(toldOf(commented)
          == QStringList{kUntouchedThird + u" | Hà: rồi | An: đủ chưa? | Hà: xem lại"_s,
                         u"Noted :  | An: cảm ơn"_s});
}

TEST_CASE("what a reviewer puts in beside the words is told at its paragraph", "[reviewmarks]")
{
    const QString box
        = u"<w:txbxContent><w:p><w:r><w:t>Xem</w:t></w:r></w:p><w:p><w:r><w:t>lại</w:t></w:r></w:p>"
          "</w:txbxContent>"_s;
    struct Case {
        QString run;
        QString told;
    };
    const QList<Case> cases{
        {u"<w:r><w:footnoteReference w:id=\"2\"/></w:r>"_s, u"footnote: Chưa gồm 3 xã."_s},
        {u"<w:ins%1><w:r><w:endnoteReference w:id=\"2\"/></w:r></w:ins>"_s.arg(by(u"Hà"_s)),
         u"endnote: Theo sổ."_s},
        {u"<w:r><mc:AlternateContent><mc:Choice "
         u"Requires=\"wps\"><w:drawing>%1</w:drawing></mc:Choice><mc:Fallback>"
         "<w:pict>%1</w:pict></mc:Fallback></mc:AlternateContent></w:r>"_s.arg(box),
         u"text box: Xem lại"_s},
        {u"<w:r><w:pict><v:shape><v:textbox>%1</v:textbox></v:shape></w:pict></w:r>"_s.arg(box),
         u"text box: Xem lại"_s},
        {u"<w:r><w:drawing><wp:inline><wp:docPr id=\"7\" name=\"Picture 1\" descr=\"Bản đồ\"/><a:graphic "
         "xmlns:a=\"x\"><a:blip/></a:graphic></wp:inline></w:drawing></w:r>"_s,
         u"picture: Bản đồ"_s},
        {u"<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>"_s, u"picture: "_s},
    };
    for (const Case &one : cases) {
        const QByteArray docx = withPart(
            withPart(withRun(one.run), u"footnotes"_s,
                     u"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Chưa gồm 3 "
                     u"xã.</w:t></w:r></w:p>"
                     "</w:footnote>"_s),
            u"endnotes"_s, u"<w:endnote w:id=\"2\"><w:p><w:r><w:t>Theo sổ.</w:t></w:r></w:p></w:endnote>"_s);
        CHECK(toldOf(docx) == QStringList{kUntouchedThird + u" | "_s + one.told});
    }
    const QByteArray gone
        = withRun(u"<w:del%1><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>"_s.arg(by(u"Hà"_s)));
    CHECK(toldOf(gone) == QStringList());
}

TEST_CASE("a picture between paragraphs is told at the one above it", "[reviewmarks]")
{
    const QString picture = u"<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>"_s;
    CHECK(toldOf(rewritten(sent(),
                           [&](QString &xml) {
                               putAfter(xml, kThird, paragraph(picture));
                               declare(xml);
                           }))
          == QStringList{kUntouchedThird + u" | picture: "_s});
}

TEST_CASE("words struck through by hand are a wish to delete them", "[reviewmarks]")
{
    const auto struck = [](const QString &words, const QString &property) {
        return rewritten(sent(), [&](QString &xml) {
            const QString there = paragraphWith(xml, kThird);
            const QString rest = kThirdText.mid(words.size());
            QString changed = there;
            changed.replace(run(kThirdText),
                            u"<w:r><w:rPr><w:%1/></w:rPr><w:t xml:space=\"preserve\">%2</w:t></w:r>"_s.arg(
                                property, words)
                                + (rest.isEmpty() ? QString() : run(rest)));
            xml.replace(there, changed);
        });
    };
    CHECK(toldOf(struck(u"Kinh phí bố trí từ "_s, u"strike"_s))
          == QStringList{u"Changed I/p3: ngân sách tỉnh theo phân cấp hiện hành. | struck"_s});
    CHECK(toldOf(struck(kThirdText, u"dstrike"_s)) == QStringList{u"Deleted I/p3:  | struck"_s});
    CHECK(toldOf(struck(kThirdText, u"strike w:val=\"0\""_s)) == QStringList());
}

TEST_CASE("what was only struck through is not accepted unseen", "[reviewmarks]")
{
    Proposal proposal;
    proposal.kind = ProposalKind::Deleted;
    CHECK(isPlain(proposal));
    proposal.struck = true;
    CHECK_FALSE(isPlain(proposal));
}
