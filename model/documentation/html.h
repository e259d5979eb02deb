// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Pieces of well-formed HTML.
namespace kyosei::documentation {

/// Text with & < > and quotes written as entities.
[[nodiscard]] std::string escaped(std::string_view text);

/// <tag attributes>content</tag>; the content is HTML, attributes are written as given.
[[nodiscard]] std::string element(const std::string& tag, const std::string& content,
                                  const std::string& attributes = {});
[[nodiscard]] std::string paragraph(const std::string& content);

/// Cells are HTML; a first cell may carry an id for links to its row.
class Table {
public:
    Table(const std::string& caption, std::initializer_list<std::string> head);
    void row(const std::vector<std::string>& cells, const std::string& id = {});
    [[nodiscard]] std::string html() const { return text_ + "</tbody></table>\n"; }

private:
    std::string text_;
};

}  // namespace kyosei::documentation
