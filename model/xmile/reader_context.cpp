// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/reader_context.h"

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

void ReaderContext::add(Severity severity, pugi::xml_node node, IssueCode code,
                        std::string variable, std::string message, std::string advice) {
    issues.push_back({severity,
                      code,
                      {document.file, node ? line(node) : 0, std::move(variable)},
                      std::move(message),
                      std::move(advice)});
}

void ReaderContext::error(pugi::xml_node node, IssueCode code, std::string variable,
                          std::string message, std::string advice) {
    add(Severity::error, node, code, std::move(variable), std::move(message), std::move(advice));
}

void ReaderContext::error(int line, IssueCode code, std::string variable, std::string message,
                          std::string advice) {
    issues.push_back({Severity::error,
                      code,
                      {document.file, line, std::move(variable)},
                      std::move(message),
                      std::move(advice)});
}

void ReaderContext::warning(pugi::xml_node node, IssueCode code, std::string variable,
                            std::string message) {
    add(Severity::warning, node, code, std::move(variable), std::move(message), {});
}

void ReaderContext::noteOnce(pugi::xml_node node, IssueCode code, const std::string& message) {
    if (noted_.insert(message).second)
        add(Severity::note, node, code, {}, message, {});
}

void ReaderContext::noteSkipped(pugi::xml_node node) {
    if (node.type() != pugi::node_element)
        return;
    const std::string name = node.name();
    const bool extension = standardName(node).empty();
    noteOnce(node, IssueCode::unsupported,
             "<" + name + "> " +
                 (extension ? "is an extension of another program and was skipped."
                            : "does not affect the simulation and was skipped."));
}

bool contains(std::initializer_list<std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace kyosei::xmile
