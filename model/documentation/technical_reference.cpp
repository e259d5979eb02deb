// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documentation/technical_reference.h"

#include "model/documentation/html.h"
#include "model/documentation/pages.h"

#include <algorithm>

namespace kyosei::documentation {

namespace {

constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --text: #1b1f24; --ground: #fcfcfb; --soft: #5a6470;
  --line: #d5d9de; --link: #0b57a4; --code: #f0f2f4; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7ea; --ground: #16191d;
  --soft: #a2abb5; --line: #3a414a; --link: #8ab8f0; --code: #22272d; } }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.5rem 4rem; color: var(--text);
  background: var(--ground); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); } h3 a[id] { color: inherit; }
h2 { border-top: 2px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
h3 { margin-bottom: 0.2rem; } p { margin: 0.3rem 0; }
code { background: var(--code); border-radius: 3px; padding: 0 0.2em; overflow-wrap: anywhere; }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: 0.9rem; }
caption { text-align: left; color: var(--soft); padding: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left;
  vertical-align: top; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; }
@media print { body { max-width: none; } nav { display: none; } }
)";

std::string body(const Material& material, const std::string& id, const Links& links) {
    if (id == "overview")
        return overviewPage(material);
    if (id == "parameters")
        return parametersPage(material, links);
    if (id == "feedback-loops")
        return loopsPage(material, links);
    if (id == "levers-and-shocks")
        return leversPage(material);
    if (id == "hindcast")
        return hindcastPage();
    if (id == "checks")
        return checksPage(material);
    if (id == "limits")
        return limitsPage(material, links);
    if (id == "sources")
        return sourcesPage(material);
    if (id == "index")
        return indexPage(material, links);
    for (const Sector& sector : material.sectors)
        if (pageId(sector.title) == id)
            return sectorPage(material, sector, links);
    return {};
}

std::string head(const std::string& title, const std::string& style) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"/>"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>" +
           element("title", escaped(title)) + element("style", style) + "</head>\n";
}

}  // namespace

Result<TechnicalReference> TechnicalReference::of(std::shared_ptr<const PolicyModel> model) {
    auto material = loadMaterial(std::move(model));
    if (!material)
        return fail(std::move(material.error()));
    TechnicalReference reference;
    reference.material_ = std::make_shared<const Material>(std::move(*material));
    reference.pages_ = {{"overview", "Overview"},
                        {"limits", "Limits"},
                        {"hindcast", "How well does the model do?"}};
    for (const Sector& sector : reference.material_->sectors)
        reference.pages_.push_back({pageId(sector.title), sector.title});
    for (const auto& [id, title] :
         {Page{"parameters", "Parameters"}, Page{"feedback-loops", "Feedback loops"},
          Page{"levers-and-shocks", "Levers and shocks"},
          Page{"checks", "Reality checks and reference cases"}, Page{"sources", "Sources"},
          Page{"index", "All variables from A to Z"}})
        reference.pages_.push_back({id, title});
    return reference;
}

std::string TechnicalReference::page(const std::string& id) const {
    const Links links(*material_, false);
    std::string others;
    if (id == "overview")
        for (const Page& other : pages_)
            others += element("li", links.page(other.id, other.title));
    return (id == "overview" ? ""
                             : paragraph(links.page("overview", "Overview") + " &#183; " +
                                         links.page("index", "All variables"))) +
           body(*material_, id, links) + (others.empty() ? "" : element("ul", others));
}

ChartGuide TechnicalReference::guideTo(const ChartDefinition& chart) const {
    return chartGuide(*material_, chart);
}

std::string TechnicalReference::file() const {
    const Links links(*material_, true);
    const std::string title = "Kyosei " KYOSEI_VERSION ": technical reference of the model";
    std::string contents;
    for (const Page& page : pages_)
        contents += element("li", links.page(page.id, page.title));
    std::string text = head(title, kStyle) + "<body>\n" +
                       element("a", "Skip to the content", "class=\"skip\" href=\"#overview\"") +
                       element("h1", escaped(title)) +
                       element("nav", element("ul", contents), "aria-label=\"Contents\"") +
                       "\n<main>\n";
    for (const Page& page : pages_)
        text +=
            element("section", '\n' + body(*material_, page.id, links), "id=\"" + page.id + '"') +
            '\n';
    return text + "</main>\n</body>\n</html>\n";
}

}  // namespace kyosei::documentation
