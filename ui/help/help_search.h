// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kyosei {

/// A page as plain text, for searching.
struct HelpSearchPage {
    QString address;
    QString title;
    QString group;
    QString text;
};

struct HelpHit {
    const HelpSearchPage* page = nullptr;
    QString before, match, after;  ///< the first place on the page and what stands around it
};

/// Pages that contain every word of the query, whatever its case: those with all words in the title
/// first, then those with the words as they were typed, otherwise in the order of the pages.
[[nodiscard]] std::vector<HelpHit> searchHelp(const std::vector<HelpSearchPage>& pages,
                                              const QString& query);

/// Markdown without its marks.
[[nodiscard]] QString plainMarkdown(const QString& markdown);
/// HTML without tags and entities.
[[nodiscard]] QString plainHtml(const QString& html);

/// A page of results as HTML; links are addresses.
[[nodiscard]] QString resultsPage(const std::vector<HelpHit>& hits, const QString& query);

}  // namespace kyosei
