// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/claims.h"
#include "model/figures/pages.h"
#include "model/figures/plain_figures.h"

#include <algorithm>
#include <map>
#include <set>

namespace kyosei::figures {

namespace {

constexpr const char* kHelpFolder = "resources/help/";

int lineAt(std::string_view text, std::size_t at) {
    return 1 + static_cast<int>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// As below resources/help, without the folder of its language.
std::string nameOf(const Page& page) {
    std::string name = page.file.substr(std::string(kHelpFolder).size());
    if (page.language != "en")
        name.erase(0, page.language.size() + 1);
    return name;
}

/// What a page has of figures and claims, without regard to their order.
struct Contents {
    std::multiset<std::string> figures;
    std::multiset<std::string> claims;
};

Contents contentsOf(const Page& page) {
    Contents contents;
    for (const FigurePlace& place : figurePlaces(page.text))
        contents.figures.insert(place.id);
    for (const Claim& claim : claimsIn(page.text))
        contents.claims.insert(claim.text);
    return contents;
}

std::string onlyIn(const std::multiset<std::string>& a, const std::multiset<std::string>& b) {
    std::string text;
    for (const std::string& one : a)
        if (a.count(one) > b.count(one) && text.find('\'' + one + '\'') == text.npos)
            text += (text.empty() ? "'" : ", '") + one + '\'';
    return text;
}

class Problems {
public:
    Problems(const Pages& pages, const FigureTexts& texts) : pages_(pages), texts_(texts) {}

    Issues all() {
        for (const Page& page : pages_.help) {
            figures(page);
            claims(page);
            plainFigures(page);
        }
        languages();
        claims(pages_.readme);
        if (withFiguresWritten(pages_.readme.text, texts_) != pages_.readme.text)
            add({pages_.readme.file, 0, {}}, "its figures are not those of the table.",
                "Write them anew with kyosei-cli figures --write.");
        for (const DataClaim& claim : pages_.dataClaims)
            dataClaim(claim);
        return std::move(issues_);
    }

private:
    void add(Place place, std::string message, std::string advice) {
        issues_.push_back({Severity::error, IssueCode::invalidValue, std::move(place),
                           std::move(message), std::move(advice)});
    }

    void figures(const Page& page) {
        const auto words = texts_.words.find(page.language);
        for (const FigurePlace& place : figurePlaces(page.text)) {
            const Figure* figure = texts_.table.find(place.id);
            const Place where{page.file, lineAt(page.text, place.at), place.id};
            if (!figure)
                add(where, "is no figure of the table.",
                    "Ask for it in resources/figures/figures.json.");
            else if (words == texts_.words.end() ||
                     figureText(*figure, place.forms, words->second).empty())
                add(where, "cannot be shown like this.",
                    "See model/figures/figure_text.h for forms.");
        }
    }

    void claim(const Place& place, const std::string& sentence, const std::string& conditions) {
        for (const std::string& why : failuresOf(conditions, texts_.table))
            add(place, "“" + sentence + "” is not so: " + why + '.',
                "Say what the model says now, and change the claim with it.");
    }

    void claims(const Page& page) {
        for (const Claim& one : claimsIn(page.text))
            claim({page.file, one.line, {}}, textWithFigures(one.sentence, texts_, page.language),
                  one.text);
    }

    void dataClaim(const DataClaim& one) {
        const std::string file = "resources/" + one.file;
        const auto page = std::find_if(pages_.dataFiles.begin(), pages_.dataFiles.end(),
                                       [&](const Page& data) { return data.file == file; });
        const std::size_t at = page->text.find(one.sentence);
        if (at == std::string::npos)
            add({file, 0, {}}, "does not say “" + one.sentence + "”.",
                "Change resources/figures/claims.json with the text.");
        else
            claim({file, lineAt(page->text, at), {}}, one.sentence, one.claim);
    }

    void plainFigures(const Page& page) {
        const std::string name = nameOf(page);
        for (const PlainFigure& figure : plainFiguresIn(page.text))
            if (!std::count(pages_.published.begin(), pages_.published.end(),
                            name + '\t' + figure.text))
                add({page.file, lineAt(page.text, figure.at), figure.text},
                    "stands in the text as it is.",
                    "Write {figure:…} for a figure of the model; list others with their source in "
                    "resources/figures/published.csv.");
    }

    void languages() {
        std::map<std::string, std::vector<const Page*>> byName;
        for (const Page& page : pages_.help)
            byName[nameOf(page)].push_back(&page);
        for (const auto& [name, versions] : byName)
            for (std::size_t i = 1; i < versions.size(); ++i)
                compare(*versions.front(), *versions[i]);
    }

    void compare(const Page& a, const Page& b) {
        const Contents first = contentsOf(a);
        const Contents second = contentsOf(b);
        const auto tell = [&](const Page& has, const Page& lacks, const std::string& what,
                              const std::string& which) {
            if (!which.empty())
                add({lacks.file, 0, {}}, "lacks " + what + ' ' + which + " of " + has.file + '.',
                    "Pages have the same figures and claims in every language.");
        };
        tell(a, b, "figures", onlyIn(first.figures, second.figures));
        tell(b, a, "figures", onlyIn(second.figures, first.figures));
        tell(a, b, "claims", onlyIn(first.claims, second.claims));
        tell(b, a, "claims", onlyIn(second.claims, first.claims));
    }

    const Pages& pages_;
    const FigureTexts& texts_;
    Issues issues_;
};

}  // namespace

Issues problemsOf(const Pages& pages, const FigureTexts& texts) {
    return Problems(pages, texts).all();
}

}  // namespace kyosei::figures
