// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/reader_context.h"

#include "model/base/issue_codes.h"
#include "model/xmile/issue_codes.h"

#include <algorithm>
#include <utility>

namespace kyosei::xmile {

LineIndex::LineIndex(std::string_view text) : starts_{0} {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n')
            starts_.push_back(i + 1);
}

int LineIndex::line(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return static_cast<int>(after - starts_.begin());
}

int LineIndex::column(std::size_t offset) const {
    const std::size_t start = starts_[static_cast<std::size_t>(line(offset) - 1)];
    return static_cast<int>(offset - start) + 1;
}

ReaderContext::ReaderContext(std::string file, std::string_view text) : lines_(text) {
    document.file = std::move(file);
}

int ReaderContext::line(pugi::xml_node node) const {
    const auto offset = node.offset_debug();
    return offset < 0 ? 0 : lines_.line(static_cast<std::size_t>(offset));
}

std::string_view ReaderContext::standardName(pugi::xml_node node) const {
    if (node.type() != pugi::node_element)
        return {};
    std::string_view name = node.name();
    if (!standardPrefix.empty() && name.substr(0, standardPrefix.size()) == standardPrefix)
        name.remove_prefix(standardPrefix.size());
    return name.find(':') == std::string_view::npos ? name : std::string_view();
}

pugi::xml_node ReaderContext::child(pugi::xml_node parent, std::string_view name) const {
    for (const pugi::xml_node node : parent.children())
        if (standardName(node) == name)
            return node;
    return {};
}

std::vector<pugi::xml_node> ReaderContext::children(pugi::xml_node parent,
                                                    std::string_view name) const {
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node node : parent.children())
        if (standardName(node) == name)
            found.push_back(node);
    return found;
}

void ReaderContext::report(const IssueCode& code, pugi::xml_node node, std::string variable,
                           IssueArguments arguments) {
    report(code, node ? line(node) : 0, std::move(variable), std::move(arguments));
}

void ReaderContext::report(const IssueCode& code, int line, std::string variable,
                           IssueArguments arguments) {
    issues.push_back({code, {document.file, line, std::move(variable)}, std::move(arguments)});
}

void ReaderContext::noteOnce(const IssueCode& code, pugi::xml_node node, IssueArguments arguments) {
    constexpr std::size_t kMaxNotes = 100;  // nobody reads more
    if (noted_.size() > kMaxNotes || !noted_.insert(filled(code.message, arguments)).second)
        return;
    report(noted_.size() > kMaxNotes ? codes::moreLeftOut : code, node, {}, std::move(arguments));
}

void ReaderContext::requireSingle(pugi::xml_node parent, std::string_view name) {
    const std::vector<pugi::xml_node> found = children(parent, name);
    if (found.size() > 1)
        report(codes::elementRepeated, found[1], {}, {name, line(found.front())});
}

void ReaderContext::noteSkipped(pugi::xml_node node) {
    if (node.type() != pugi::node_element)
        return;
    noteOnce(standardName(node).empty() ? codes::extensionSkipped : codes::elementSkipped, node,
             {node.name()});
}

bool isSection(std::string_view name) {
    return contains(
        {"header", "sim_specs", "dimensions", "model_units", "macro", "model", "behavior", "data"},
        name);
}

bool isModelPart(std::string_view name) {
    return contains({"variables", "behavior", "sim_specs", "doc", "stock", "flow", "aux", "gf",
                     "module", "group"},
                    name);
}

bool contains(std::initializer_list<std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace kyosei::xmile
