// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/searchable_pdf.h"

#include <QMap>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kyosei {

namespace {

constexpr int kEntriesOfBlock = 100;  ///< the format allows no more

/// Radicals without a compatibility decomposition, and the characters that look like them: from
/// Unicode's EquivalentUnifiedIdeograph.txt, as far as fonts draw both by one glyph.
constexpr std::array<std::pair<char16_t, char16_t>, 32> kRadicals{{
    {u'⺁', u'厂'}, {u'⺃', u'乚'}, {u'⺄', u'乙'}, {u'⺅', u'亻'}, {u'⺇', u'几'}, {u'⺉', u'刂'},
    {u'⺋', u'㔾'}, {u'⺎', u'兀'}, {u'⺏', u'尣'}, {u'⺐', u'尢'}, {u'⺒', u'巳'}, {u'⺓', u'幺'},
    {u'⺖', u'忄'}, {u'⺘', u'扌'}, {u'⺠', u'民'}, {u'⺡', u'氵'}, {u'⺣', u'灬'}, {u'⺨', u'犭'},
    {u'⺭', u'礻'}, {u'⺹', u'耂'}, {u'⺾', u'艹'}, {u'⻁', u'虎'}, {u'⻂', u'衤'}, {u'⻄', u'西'},
    {u'⻑', u'長'}, {u'⻘', u'青'}, {u'⻝', u'食'}, {u'⻤', u'鬼'}, {u'⻨', u'麦'}, {u'⻩', u'黄'},
    {u'⻯', u'竜'}, {u'⻲', u'亀'},
}};

/// The character that people mean by a code point.
char16_t meant(char16_t code) {
    if (code < 0x2E80 || code > 0x2FDF)
        return code;
    for (const auto& [radical, character] : kRadicals)
        if (radical == code)
            return character;
    const QString usual = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return usual.size() == 1 ? usual.front().unicode() : code;
}

/// The content of a stream that is compressed by zlib; empty if it is not.
QByteArray inflated(const QByteArray& stream) {
    // Qt wants the length in front; as an estimate it may be too small, and grows.
    QByteArray framed(4, '\0');
    framed[2] = '\x40';
    return stream.startsWith('\x78') || stream.startsWith('\x58') ? qUncompress(framed + stream)
                                                                  : QByteArray();
}

/// Glyph -> code point, from the ranges of a ToUnicode map as Qt writes them.
QMap<ushort, char16_t> glyphsOf(const QByteArray& map) {
    static const QRegularExpression range(QStringLiteral(
        "<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    QMap<ushort, char16_t> glyphs;
    const QString text = QString::fromLatin1(map.mid(map.indexOf("endcodespacerange")));
    for (auto at = range.globalMatch(text); at.hasNext();) {
        const auto found = at.next();
        const int first = found.captured(1).toInt(nullptr, 16);
        const int last = found.captured(2).toInt(nullptr, 16);
        if (!found.captured(3).isEmpty()) {
            const int begin = found.captured(3).toInt(nullptr, 16);
            for (int glyph = first; glyph <= last; ++glyph)
                glyphs[ushort(glyph)] = char16_t(begin + glyph - first);
        } else {
            auto each = code.globalMatch(found.captured(4));
            for (int glyph = first; glyph <= last && each.hasNext(); ++glyph)
                glyphs[ushort(glyph)] = char16_t(each.next().captured(1).toInt(nullptr, 16));
        }
    }
    return glyphs;
}

QByteArray hex(int number) {
    return '<' + QByteArray::number(number, 16).rightJustified(4, '0').toUpper() + '>';
}

/// The map with the characters that are meant; empty if there is nothing to mend.
QByteArray mendedMap(const QByteArray& map) {
    const auto glyphs = glyphsOf(map);
    if (std::none_of(glyphs.begin(), glyphs.end(),
                     [](char16_t code) { return meant(code) != code; }))
        return {};
    static const QByteArray kEndOfHead = "endcodespacerange\n";
    const auto head = map.indexOf(kEndOfHead);
    if (head < 0)
        return {};
    QByteArray mended = map.left(head + kEndOfHead.size());
    auto left = glyphs.size();
    for (auto at = glyphs.begin(); at != glyphs.end();) {
        const auto count = std::min<qsizetype>(left, kEntriesOfBlock);
        mended += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = 0; i < count; ++i, ++at)
            mended += hex(at.key()) + ' ' + hex(meant(at.value())) + '\n';
        mended += "endbfchar\n";
        left -= count;
    }
    return mended + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The ToUnicode maps to be mended: number of the object -> its new content.
QMap<int, QByteArray> mendedObjects(const QByteArray& pdf) {
    static const QByteArray kBegin = "stream\n", kEnd = "endstream";
    QMap<int, QByteArray> mended;
    for (auto at = pdf.indexOf(" 0 obj\n"); at >= 0; at = pdf.indexOf(" 0 obj\n", at + 1)) {
        const auto line = pdf.lastIndexOf('\n', at - 1) + 1;
        const int number = pdf.mid(line, at - line).toInt();
        const auto end = pdf.indexOf("endobj", at);
        const auto stream = pdf.indexOf(kBegin, at);
        if (number <= 0 || end < 0 || stream < 0 || stream > end)
            continue;
        const auto first = stream + kBegin.size();
        const auto last = pdf.indexOf(kEnd, first);
        const QByteArray content = pdf.mid(first, last - first);
        const QByteArray text = content.contains("begincmap") ? content : inflated(content);
        if (!text.contains("begincmap"))
            continue;
        if (const QByteArray map = mendedMap(text); !map.isEmpty())
            mended[number] = map;
    }
    return mended;
}

/// The value of a key of the trailer, as it is written.
QByteArray trailerValue(const QByteArray& trailer, const QByteArray& key) {
    const auto at = trailer.indexOf('/' + key + ' ');
    const auto begin = at + key.size() + 2;
    return at < 0 ? QByteArray() : trailer.mid(begin, trailer.indexOf('\n', begin) - begin);
}

}  // namespace

QByteArray searchablePdf(const QByteArray& pdf) {
    const QMap<int, QByteArray> objects = mendedObjects(pdf);
    const auto startxref = pdf.lastIndexOf("startxref\n");
    const auto trailer = pdf.lastIndexOf("trailer\n");
    if (objects.isEmpty() || startxref < 0 || trailer < 0)
        return pdf;
    QByteArray more = pdf.endsWith('\n') ? QByteArray() : QByteArray("\n");
    QByteArray table = "xref\n";
    for (auto at = objects.begin(); at != objects.end(); ++at) {
        const auto place = pdf.size() + more.size();
        more += QByteArray::number(at.key()) + " 0 obj\n<< /Length " +
                QByteArray::number(at.value().size()) + " >>\nstream\n" + at.value() +
                "endstream\nendobj\n";
        table += QByteArray::number(at.key()) + " 1\n" +
                 QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    }
    const QByteArray old = pdf.mid(trailer);
    const auto tableAt = pdf.size() + more.size();
    table += "trailer\n<<\n";
    for (const char* key : {"Size", "Info", "Root", "ID"})
        if (const QByteArray value = trailerValue(old, key); !value.isEmpty())
            table += "/" + QByteArray(key) + " " + value + "\n";
    const auto before = startxref + qsizetype(sizeof "startxref\n") - 1;
    table += "/Prev " + pdf.mid(before, pdf.indexOf('\n', before) - before) + "\n>>\nstartxref\n" +
             QByteArray::number(tableAt) + "\n%%EOF\n";
    return pdf + more + table;
}

}  // namespace kyosei
