// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_reader.h"

#include "model/base/issue_codes.h"
#include "model/base/plain_text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <vector>

namespace kyosei {

using nlohmann::json;

namespace {

const json kEmptyArray = json::array();
const json kEmptyObject = json::object();

/// Hostile nesting would exhaust the stack of a recursive reader; ours never needs more.
constexpr int kMaximumDepth = 32;

bool tooDeep(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaximumDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// Finds keys that stand twice in one object, of which a parser would keep the last.
class RepeatedKeys {
public:
    bool operator()(int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) {
            open_.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            open_.pop_back();
        } else if (event == json::parse_event_t::key) {
            open_.back().current = parsed.get<std::string>();
            if (!open_.back().seen.insert(open_.back().current).second)
                paths.push_back(path());
        }
        return true;
    }

    std::vector<std::string> paths;

private:
    struct Object {
        std::set<std::string> seen;
        std::string current;
    };

    [[nodiscard]] std::string path() const {
        std::string path;
        for (const Object& object : open_)
            path += (path.empty() ? "" : ".") + object.current;
        return path;
    }

    std::vector<Object> open_;
};

int lineAt(std::string_view text, std::size_t offset) {
    return 1 +
           static_cast<int>(std::count(
               text.begin(),
               text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())), '\n'));
}

}  // namespace

std::optional<json> JsonReader::parse(std::string_view text, std::string_view format, int version) {
    if (tooDeep(text)) {
        report(codes::jsonTooDeep, {});
        return std::nullopt;
    }
    json parsed;
    RepeatedKeys repeated;
    try {
        parsed = json::parse(text, std::ref(repeated));
    } catch (const json::parse_error& problem) {
        issues_.push_back({codes::jsonSyntax, {file_, lineAt(text, problem.byte), {}}});
        return std::nullopt;
    } catch (const json::out_of_range&) {
        report(codes::jsonNumberTooLarge, {});
        return std::nullopt;
    }
    const std::string expected(format);
    if (!parsed.is_object() || !parsed.contains("format") || parsed["format"] != expected) {
        report(codes::otherFormat, "format", {expected});
        return std::nullopt;
    }
    const auto found = parsed.find("version");
    if (found == parsed.end() || !found->is_number_integer()) {
        report(codes::versionMissing, "version");
        return std::nullopt;
    }
    // Compared as a real number: a version beyond the range of whole numbers must not wrap round.
    if (found->get<double>() < 1) {
        report(codes::versionTooLow, "version", {found->get<double>()});
        return std::nullopt;
    }
    if (found->get<double>() > version) {
        report(codes::newerVersion, "version", {found->dump(), version});
        return std::nullopt;
    }
    for (const std::string& path : repeated.paths)
        report(codes::keyTwice, path);
    return repeated.paths.empty() ? std::optional(std::move(parsed)) : std::nullopt;
}

const json* JsonReader::member(const json& object, const char* key, const std::string& path,
                               bool required) {
    if (object.is_object()) {
        const auto found = object.find(key);
        if (found != object.end())
            return &*found;
    }
    if (required)
        report(codes::keyMissing, path + key);
    return nullptr;
}

std::string JsonReader::text(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (value && !value->is_string())
        report(codes::notText, path + key);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::string JsonReader::textOr(const json& object, const char* key, const std::string& path,
                               std::string otherwise) {
    return member(object, key, path, false) ? text(object, key, path) : std::move(otherwise);
}

std::string JsonReader::line(const json& object, const char* key, const std::string& path,
                             bool required) {
    const std::string written = required ? text(object, key, path) : textOr(object, key, path, {});
    std::string plain = plainLine(written);
    noteIfCleaned(written, plain, path + key);
    return plain;
}

std::string JsonReader::paragraphs(const json& object, const char* key, const std::string& path,
                                   bool required) {
    const std::string written = required ? text(object, key, path) : textOr(object, key, path, {});
    std::string plain = plainText(written);
    noteIfCleaned(written, plain, path + key);
    return plain;
}

void JsonReader::noteIfCleaned(const std::string& written, const std::string& plain,
                               const std::string& path) {
    if (plain != written)
        report(codes::textCleaned, path);
}

double JsonReader::number(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (!value)
        return 0;
    if (!value->is_number() || !std::isfinite(value->get<double>())) {
        report(codes::notNumber, path + key);
        return 0;
    }
    return value->get<double>();
}

std::optional<double> JsonReader::optionalNumber(const json& object, const char* key,
                                                 const std::string& path) {
    if (!member(object, key, path, false))
        return std::nullopt;
    return number(object, key, path);
}

bool JsonReader::flagOr(const json& object, const char* key, const std::string& path,
                        bool otherwise) {
    const json* value = member(object, key, path, false);
    if (!value)
        return otherwise;
    if (!value->is_boolean())
        report(codes::notFlag, path + key);
    return value->is_boolean() ? value->get<bool>() : otherwise;
}

const json& JsonReader::array(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (value && !value->is_array())
        report(codes::notList, path + key);
    return value && value->is_array() ? *value : kEmptyArray;
}

const json& JsonReader::object(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (value && !value->is_object())
        report(codes::notObject, path + key);
    return value && value->is_object() ? *value : kEmptyObject;
}

void JsonReader::report(const IssueCode& code, const std::string& path, IssueArguments arguments) {
    report({code, {}, std::move(arguments)}, path);
}

void JsonReader::report(Issue issue, const std::string& path) {
    constexpr int kMaxIssues = 100;  // of one severity; nobody reads more
    int& count = counts_[static_cast<std::size_t>(issue.severity())];
    if (++count > kMaxIssues)
        return;
    issue.place = {file_, 0, path};
    issues_.push_back(std::move(issue));
    if (count == kMaxIssues)
        issues_.push_back({codes::moreLeftOut, {file_, 0, {}}});
}

}  // namespace kyosei
