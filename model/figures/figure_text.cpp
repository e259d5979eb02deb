// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure_text.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/figures/claims.h"
#include "model/figures/issue_codes.h"
#include "model/figures/questions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sstream>

namespace kyosei::figures {

namespace {

constexpr std::string_view kPlaceOpening = "{figure:";
constexpr const char* kMinus = "\xE2\x88\x92";
constexpr std::size_t kGroup = 3;

/// Forms of one placeholder.
struct Form {
    bool range = false, size = false, about = false, whole = false;
    double factor = 1;
    std::string word;  ///< higher, lower, runs, class or verdict
    bool known = true;
};

Form formOf(const std::vector<std::string>& names) {
    Form form;
    for (const std::string& name : names) {
        if (name == "range")
            form.range = true;
        else if (name == "size")
            form.size = true;
        else if (name == "about")
            form.about = true;
        else if (name == "whole")
            form.whole = true;
        else if (name == "x10" || name == "x100")
            form.factor = name == "x10" ? 10 : 100;
        else if (name == "higher" || name == "lower" || name == "runs" || name == "class" ||
                 name == "verdict")
            form.word = name;
        else
            form.known = false;
    }
    return form;
}

/// To two digits that count.
double twoDigits(double value) {
    if (value == 0 || !std::isfinite(value))
        return value;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 1);
    return std::round(value / unit) * unit;
}

/// 1234567 with commas between groups of three digits.
std::string grouped(std::string number) {
    const std::size_t point = std::min(number.find('.'), number.size());
    for (std::size_t at = point; at > kGroup; at -= kGroup)
        number.insert(at - kGroup, 1, ',');
    return number;
}

std::string numberText(double value, int decimals, bool sign) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", std::max(decimals, 0), std::abs(value));
    const bool zero = std::string_view(text).find_first_not_of("0.") == std::string_view::npos;
    return (zero ? "" : value < 0 ? kMinus : sign ? "+" : "") + grouped(text);
}

void replace(std::string& text, std::string_view what, const std::string& with) {
    if (const std::size_t at = text.find(what); at != text.npos)
        text.replace(at, what.size(), with);
}

std::string runsText(const Figure& figure, const FigureWords& words) {
    const bool up = figure.higher >= figure.lower;
    std::string text = up ? words.higher : words.lower;
    replace(text, "{n}", numberText(up ? figure.higher : figure.lower, 0, false));
    return text;
}

std::string classText(const Figure& figure, bool withRuns, const FigureWords& words) {
    if (!figure.size)
        return {};
    const auto word = words.classes.find(className(*figure.size));
    if (word == words.classes.end())
        return {};
    if (!withRuns || *figure.size != ChangeClass::unclear)
        return word->second;
    std::string text = words.unclear;
    replace(text, "{class}", word->second);
    replace(text, "{runs}", runsText(figure, words));
    return text;
}

std::string worded(const Figure& figure, const std::string& word, const FigureWords& words) {
    if (word == "class" || word == "verdict")
        return classText(figure, word == "verdict", words);
    if (!std::isfinite(figure.higher))
        return {};
    if (word == "runs")
        return runsText(figure, words);
    return numberText(word == "higher" ? figure.higher : figure.lower, 0, false);
}

}  // namespace

Result<std::map<std::string, FigureWords>> readFigureWords(std::string_view json,
                                                           const std::string& file) {
    JsonReader reader(file);
    const auto root = reader.parse(json, kQuestionsFormat, kQuestionsVersion);
    if (!root)
        return fail(reader.takeIssues());
    std::map<std::string, FigureWords> words;
    for (const auto& [language, entry] : reader.object(*root, "languages", "").items()) {
        const std::string path = "languages." + language + '.';
        FigureWords& own = words[language];
        own = {reader.text(entry, "range", path),
               reader.text(entry, "higher", path),
               reader.text(entry, "lower", path),
               reader.text(entry, "unclearWithRuns", path),
               {}};
        for (const char* name : {"none", "unclear", "small", "clear", "large"})
            own.classes[name] = reader.text(entry, name, path);
    }
    if (!words.count("en"))
        reader.report(codes::wordsMissing, "languages.en");
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return words;
}

Result<std::shared_ptr<const FigureTexts>> FigureTexts::embedded() {
    static const auto made = []() -> Result<std::shared_ptr<const FigureTexts>> {
        auto read = embeddedFigureTable();
        if (!read)
            return fail(std::move(read.error()));
        const auto json = requiredResource(kQuestionsFile);
        if (!json)
            return fail(json.error());
        auto languages = readFigureWords(*json, kQuestionsFile);
        if (!languages)
            return fail(std::move(languages.error()));
        return std::make_shared<const FigureTexts>(
            FigureTexts{std::move(*read), std::move(*languages)});
    }();
    return made;
}

std::vector<FigurePlace> figurePlaces(std::string_view text) {
    std::vector<FigurePlace> places;
    for (std::size_t at = text.find(kPlaceOpening); at != text.npos;
         at = text.find(kPlaceOpening, at + 1)) {
        const std::size_t end = text.find('}', at);
        if (end == text.npos)
            break;
        const std::size_t start = at + kPlaceOpening.size();
        std::istringstream words(std::string(text.substr(start, end - start)));
        FigurePlace place{at, end + 1 - at, {}, {}};
        words >> place.id;
        for (std::string form; words >> form;)
            place.forms.push_back(form);
        places.push_back(std::move(place));
    }
    return places;
}

std::string figureText(const Figure& figure, const std::vector<std::string>& forms,
                       const FigureWords& words) {
    const Form form = formOf(forms);
    if (!form.known)
        return {};
    if (!form.word.empty())
        return worded(figure, form.word, words);
    const bool sign = figure.kind == FigureKind::change && !form.size;
    const auto number = [&](double value) {
        value *= form.factor;
        if (form.about)
            value = twoDigits(value);
        const int decimals =
            figure.decimals - static_cast<int>(std::lround(std::log10(form.factor)));
        const bool whole = form.whole || (form.about && std::abs(value) >= 10);
        return numberText(value, whole ? 0 : decimals, sign);
    };
    const auto unsignedNumber = [&](double value) { return number(std::abs(value)); };
    if (!form.range)
        return !std::isfinite(figure.value) ? std::string()
               : form.size                  ? unsignedNumber(figure.value)
                                            : number(figure.value);
    if (!std::isfinite(figure.low) || !std::isfinite(figure.high))
        return {};
    std::string text = words.range;
    replace(text, "{low}", number(figure.low));
    replace(text, "{high}", number(figure.high));
    return text;
}

std::string textWithFigures(std::string_view text, const FigureTexts& texts,
                            const std::string& language) {
    std::string result = withoutClaims(text);
    const auto words = texts.words.find(language);
    const FigureWords& own = words == texts.words.end() ? texts.words.at("en") : words->second;
    const std::vector<FigurePlace> places = figurePlaces(result);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        if (const Figure* figure = texts.table.find(place->id))
            if (const std::string shown = figureText(*figure, place->forms, own); !shown.empty())
                result.replace(place->at, place->size, shown);
    return result;
}

}  // namespace kyosei::figures
