// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kyosei {

namespace {

struct HelpSearchText {
    Q_DECLARE_TR_FUNCTIONS(HelpSearch)
};

constexpr qsizetype kBefore = 60;  // characters of a snippet
constexpr qsizetype kAfter = 140;
constexpr std::size_t kMaxShown = 60;

bool hasAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// Cut where a word ends, if one does nearby.
QString cutBefore(const QString& text) {
    const qsizetype space = text.indexOf(u' ');
    return space < 0 || space > kBefore / 2 ? text : text.mid(space + 1);
}

QString cutAfter(const QString& text) {
    const qsizetype space = text.lastIndexOf(u' ');
    return space < kAfter / 2 ? text : text.left(space);
}

HelpHit hitOn(const HelpSearchPage& page, const QString& wanted) {
    HelpHit hit{&page, {}, {}, {}};
    const qsizetype at = page.text.indexOf(wanted, 0, Qt::CaseInsensitive);
    const qsizetype start = std::max<qsizetype>(0, at - kBefore);
    const qsizetype end = at < 0 ? 0 : at + wanted.size();
    if (at >= 0) {
        hit.before = page.text.mid(start, at - start);
        hit.match = page.text.mid(at, wanted.size());
    }
    if (start > 0)
        hit.before = QStringLiteral("… ") + cutBefore(hit.before);
    hit.after = page.text.mid(end, kAfter);
    if (end + kAfter < page.text.size())
        hit.after = cutAfter(hit.after) + QStringLiteral(" …");
    return hit;
}

QString simplified(QString text) {
    text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    return text.trimmed();
}

}  // namespace

std::vector<HelpHit> searchHelp(const std::vector<HelpSearchPage>& pages, const QString& query) {
    const QString phrase = simplified(query);
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, HelpHit>> ranked;
    if (words.isEmpty())
        return {};
    for (const HelpSearchPage& page : pages) {
        if (!hasAll(page.title + u' ' + page.text, words))
            continue;
        const bool together = page.text.contains(phrase, Qt::CaseInsensitive);
        const int rank = hasAll(page.title, words) ? 0 : together ? 1 : 2;
        ranked.emplace_back(rank, hitOn(page, together ? phrase : words.front()));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<HelpHit> hits;
    hits.reserve(ranked.size());
    for (auto& [rank, hit] : ranked)
        hits.push_back(std::move(hit));
    return hits;
}

QString plainMarkdown(const QString& markdown) {
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression rule(QStringLiteral("\\|[-|: ]+\\|"));
    static const QRegularExpression marks(QStringLiteral("[*`#|\\\\]"));
    static const QRegularExpression bullet(QStringLiteral("(^|\\n) *- "));
    QString text = markdown;
    text.replace(link, QStringLiteral("\\1")).replace(rule, QStringLiteral(" "));
    text.replace(bullet, QStringLiteral("\n")).replace(marks, QString());
    return simplified(text);
}

QString plainHtml(const QString& html) {
    // Tags within a word or an equation leave nothing behind, the others part words.
    static const QRegularExpression inner(
        QStringLiteral("</?(a|b|i|em|strong|code|small|span)( [^>]*)?>"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = html;
    text.replace(inner, QString()).replace(tag, QStringLiteral(" "));
    for (const auto& [entity, character] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#183;", "·"}, {"&amp;", "&"}})
        text.replace(QString::fromUtf8(entity), QString::fromUtf8(character));
    return simplified(text);
}

QString resultsPage(const std::vector<HelpHit>& hits, const QString& query) {
    QString html = QStringLiteral("<h1>%1</h1>").arg(HelpSearchText::tr("Search"));
    html += QStringLiteral("<p>%1</p>")
                .arg(hits.empty()
                         ? HelpSearchText::tr("No page has “%1”. Fewer or other words may help.")
                               .arg(query.toHtmlEscaped())
                         : HelpSearchText::tr("“%1” is on %n page(s).", nullptr,
                                              static_cast<int>(hits.size()))
                               .arg(query.toHtmlEscaped()));
    for (std::size_t i = 0; i < std::min(hits.size(), kMaxShown); ++i) {
        const HelpHit& hit = hits[i];
        html += QStringLiteral(
                    "<p><a href=\"%1\"><b>%2</b></a> <small>%3</small><br/>%4<b>%5</b>%6</p>")
                    .arg(hit.page->address.toHtmlEscaped(), hit.page->title.toHtmlEscaped(),
                         hit.page->group.toHtmlEscaped(), hit.before.toHtmlEscaped(),
                         hit.match.toHtmlEscaped(), hit.after.toHtmlEscaped());
    }
    return html;
}

}  // namespace kyosei
