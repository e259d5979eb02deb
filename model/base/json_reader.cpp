// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_reader.h"

#include <algorithm>
#include <cmath>

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

int lineAt(std::string_view text, std::size_t offset) {
    return 1 +
           static_cast<int>(std::count(
               text.begin(),
               text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())), '\n'));
}

}  // namespace

std::optional<json> JsonReader::parse(std::string_view text, std::string_view format, int version) {
    if (tooDeep(text)) {
        error(IssueCode::malformedJson, {}, "is nested too deeply to be a Kyosei file.");
        return std::nullopt;
    }
    json parsed;
    try {
        parsed = json::parse(text);
    } catch (const json::parse_error& problem) {
        issues_.push_back({Severity::error,
                           IssueCode::malformedJson,
                           {file_, lineAt(text, problem.byte), {}},
                           "is not valid JSON here.",
                           "Look for a missing comma, quote or bracket just before this place."});
        return std::nullopt;
    } catch (const json::out_of_range&) {
        error(IssueCode::invalidValue, {}, "contains a number too large to be represented.");
        return std::nullopt;
    }
    const std::string expected(format);
    if (!parsed.is_object() || !parsed.contains("format") || parsed["format"] != expected) {
        error(IssueCode::invalidValue, "format", "is not a " + expected + " file.",
              "Its \"format\" should be \"" + expected + "\".");
        return std::nullopt;
    }
    const auto found = parsed.find("version");
    if (found == parsed.end() || !found->is_number_integer()) {
        error(IssueCode::missingPart, "version", "the version is missing or not a whole number.");
        return std::nullopt;
    }
    // Compared as a real number: a version beyond the range of whole numbers must not wrap round.
    if (found->get<double>() > version) {
        error(IssueCode::newerVersion, "version",
              "was made by a newer Kyosei (file version " + found->dump() +
                  ", this program reads " + std::to_string(version) + ").",
              "Please update Kyosei to open it; nothing was changed.");
        return std::nullopt;
    }
    return parsed;
}

const json* JsonReader::member(const json& object, const char* key, const std::string& path,
                               bool required) {
    if (object.is_object()) {
        const auto found = object.find(key);
        if (found != object.end())
            return &*found;
    }
    if (required)
        error(IssueCode::missingPart, path + key, "is missing.");
    return nullptr;
}

std::string JsonReader::text(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (value && !value->is_string())
        error(IssueCode::invalidValue, path + key, "should be text in quotes.");
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::string JsonReader::textOr(const json& object, const char* key, const std::string& path,
                               std::string otherwise) {
    return member(object, key, path, false) ? text(object, key, path) : std::move(otherwise);
}

double JsonReader::number(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (!value)
        return 0;
    if (!value->is_number() || !std::isfinite(value->get<double>())) {
        error(IssueCode::invalidValue, path + key, "should be a number.");
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
        error(IssueCode::invalidValue, path + key, "should be true or false.");
    return value->is_boolean() ? value->get<bool>() : otherwise;
}

const json& JsonReader::array(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (value && !value->is_array())
        error(IssueCode::invalidValue, path + key, "should be a list in square brackets.");
    return value && value->is_array() ? *value : kEmptyArray;
}

const json& JsonReader::object(const json& object, const char* key, const std::string& path) {
    const json* value = member(object, key, path, true);
    if (value && !value->is_object())
        error(IssueCode::invalidValue, path + key, "should be an object in curly brackets.");
    return value && value->is_object() ? *value : kEmptyObject;
}

void JsonReader::error(IssueCode code, const std::string& path, std::string message,
                       std::string advice) {
    issues_.push_back(
        {Severity::error, code, {file_, 0, path}, std::move(message), std::move(advice)});
}

void JsonReader::warning(IssueCode code, const std::string& path, std::string message,
                         std::string advice) {
    issues_.push_back(
        {Severity::warning, code, {file_, 0, path}, std::move(message), std::move(advice)});
}

}  // namespace kyosei
