// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/words.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/charts/change_reading.h"
#include "model/report/issue_codes.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kyosei::report {

namespace {

constexpr std::string_view kFolder = "report/";
constexpr std::string_view kEnding = ".json";
constexpr std::string_view kMinus = "−";

std::string joinedBy(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : between) + part;
    return text;
}

/// Digits with commas between thousands.
std::string grouped(std::string digits) {
    constexpr std::size_t kGroup = 3;
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    for (std::size_t at = whole; at > kGroup;) {
        at -= kGroup;
        digits.insert(at, ",");
    }
    return digits;
}

using DataTexts = std::map<std::pair<std::string, std::string>, std::string>;

/// The finished messages of a translation file of Qt, by context and source.
Result<DataTexts> readTranslations(const std::string& path) {
    DataTexts texts;
    const auto content = resource(path);
    if (!content)
        return texts;  // the language of the data itself
    pugi::xml_document xml;
    if (!xml.load_buffer(content->data(), content->size()))
        return fail({codes::translationsUnreadable, {path, 0, {}}});
    for (const pugi::xml_node context : xml.child("TS").children("context"))
        for (const pugi::xml_node message : context.children("message")) {
            const pugi::xml_node translation = message.child("translation");
            if (!translation.attribute("type") && !translation.text().empty())
                texts[{context.child_value("name"), message.child_value("source")}] =
                    translation.text().get();
        }
    return texts;
}

}  // namespace

std::vector<std::string> Words::languages() {
    std::vector<std::string> found;
    for (const std::string_view path : resourcesBelow(kFolder))
        if (path.ends_with(kEnding))
            found.emplace_back(
                path.substr(kFolder.size(), path.size() - kFolder.size() - kEnding.size()));
    return found;
}

Result<Words> Words::of(std::string_view language) {
    Words words;
    words.language_ = language;
    const auto known = languages();
    if (std::find(known.begin(), known.end(), language) == known.end())
        return fail({codes::unknownLanguage, {}, {std::string(language), joinedBy(known, ", ")}});
    const std::string path = std::string(kFolder) + words.language_ + std::string(kEnding);
    const auto content = requiredResource(path);
    if (!content)
        return fail(content.error());
    JsonReader reader(path);
    const auto root = reader.parse(*content, "kyosei-report-words", 1);
    if (!root)
        return fail(reader.takeIssues());
    const nlohmann::json& templates = reader.object(*root, "templates", "");
    for (const auto& [id, value] : templates.items())
        words.templates_[id] = reader.text(templates, id.c_str(), "templates");
    if (!reader.issues().empty())
        return fail(reader.takeIssues());
    auto data = readTranslations("translations/data_" + words.language_ + ".ts");
    if (!data)
        return fail(data.error());
    words.data_ = std::move(*data);
    return words;
}

std::string Words::text(std::string_view id, const Arguments& arguments) const {
    const auto found = templates_.find(id);
    if (found == templates_.end())
        return std::string(id);
    const std::string& pattern = found->second;
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        const auto argument =
            close == std::string::npos
                ? arguments.end()
                : std::find_if(arguments.begin(), arguments.end(), [&](const auto& one) {
                      return one.first == std::string_view(pattern).substr(at + 1, close - at - 1);
                  });
        if (argument == arguments.end()) {
            text += pattern[at++];
        } else {
            text += argument->second;
            at = close + 1;
        }
    }
    return text;
}

std::string Words::data(std::string_view context, std::string_view text) const {
    const auto found = data_.find({std::string(context), std::string(text)});
    return found == data_.end() ? std::string(text) : found->second;
}

std::string Words::number(double value, int decimals) const {
    if (!std::isfinite(value))
        return "–";
    char digits[400];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, std::abs(value));
    const bool negative = value < 0 && !showsAsZero(value, decimals);
    return (negative ? std::string(kMinus) : std::string()) + grouped(digits);
}

std::string Words::signedNumber(double value, int decimals) const {
    const bool positive = value > 0 && !showsAsZero(value, decimals);
    return (positive ? "+" : "") + number(value, decimals);
}

std::string Words::year(double year) const {
    constexpr double kWhole = 1e-9;
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.*f", std::abs(year - std::round(year)) < kWhole ? 0 : 2,
                  year);
    return digits;
}

std::string Words::listed(const std::vector<std::string>& parts) const {
    return joinedBy(parts, text("list.between"));
}

std::string Words::sentences(const std::vector<std::string>& parts) const {
    return joinedBy(parts, text("sentences.between"));
}

}  // namespace kyosei::report
