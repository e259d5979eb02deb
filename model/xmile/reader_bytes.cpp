// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are not UTF-8. Some programs write such into what only concerns their windows, such as
// the name of a font; there they do no harm.
#include "model/base/utf8.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

namespace kyosei::xmile {

namespace {

constexpr std::size_t kMaxIssues = 200;  // a file with more is no text

/// Whether the reader skips an element with all that is in it.
bool isSkipped(pugi::xml_node node, const ReaderContext& context) {
    const std::string_view name = context.standardName(node);
    if (name.empty())
        return std::string_view(node.name()).substr(0, 7) != "kyosei:";
    const std::string_view parent = context.standardName(node.parent());
    return (parent == "xmile" && !isSection(name)) || (parent == "model" && !isModelPart(name));
}

/// The outermost skipped element around an offset of the text; null if it is read.
pugi::xml_node skippedAround(pugi::xml_node root, std::size_t offset,
                             const ReaderContext& context) {
    for (pugi::xml_node node = root; node;) {
        pugi::xml_node inner;
        for (const pugi::xml_node child : node.children())
            if (child.type() == pugi::node_element &&
                static_cast<std::size_t>(child.offset_debug()) <= offset)
                inner = child;
        if (inner && isSkipped(inner, context))
            return inner;
        node = inner;
    }
    return {};
}

}  // namespace

std::vector<std::size_t> maskBrokenBytes(std::string& text) {
    std::vector<std::size_t> masked;
    std::size_t from = 0;
    while (masked.size() < kMaxIssues) {
        const std::size_t at = firstInvalidByte(std::string_view(text).substr(from));
        if (at == std::string_view::npos)
            break;
        from += at;
        masked.push_back(from);
        text[from++] = '?';
    }
    return masked;
}

std::optional<std::size_t> brokenByteThatMatters(pugi::xml_node root,
                                                 const std::vector<std::size_t>& broken,
                                                 ReaderContext& context) {
    if (broken.size() >= kMaxIssues)
        return broken.front();
    for (const std::size_t offset : broken) {
        const pugi::xml_node skipped = skippedAround(root, offset, context);
        if (!skipped)
            return offset;
        context.noteOnce(codes::brokenBytesSkipped, skipped, {skipped.name()});
    }
    return std::nullopt;
}

}  // namespace kyosei::xmile
