// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual_page.h"

#include "app/command_facts.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>

namespace kyosei::cli {

namespace {

/// Text as it is: hyphens stay hyphens, and no line is taken for a request.
std::string roff(const std::string& text) {
    std::string escaped;
    bool lineBegins = true;
    for (const char letter : text) {
        if (lineBegins && (letter == '.' || letter == '\''))
            escaped += "\\&";
        lineBegins = letter == '\n';
        if (letter == '\\')
            escaped += "\\e";
        else if (letter == '-')
            escaped += "\\-";
        else
            escaped += letter;
    }
    return escaped;
}

std::string capitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    });
    return text;
}

bool isIndented(const std::string& line) {
    return !line.empty() && line.front() == ' ';
}

/// Paragraphs, and lists: an unindented line, which is made a heading, followed by indented ones.
std::string footerText(const std::string& footer, const std::string& heading, bool inCapitals) {
    const std::vector<std::string> lines = CLI::detail::split(footer, '\n');
    std::string text;
    bool asItIs = false;
    const auto keepLines = [&](bool keep) {
        if (keep != asItIs)
            text += keep ? ".nf\n" : ".fi\n";
        asItIs = keep;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string& line = lines[i];
        const bool introduces = i + 1 < lines.size() && isIndented(lines[i + 1]);
        keepLines(isIndented(line));
        if (line.empty())
            text += ".PP\n";
        else if (introduces && !isIndented(line))
            text += heading + ' ' + roff(inCapitals ? capitals(line) : line) + '\n';
        else
            text += roff(line) + '\n';
    }
    keepLines(false);
    return text;
}

std::string valueOf(const CLI::Option& option) {
    if (!takesValue(option))
        return {};
    const std::vector<std::string> choices = choicesOf(option);
    const std::string type =
        choices.empty()
            ? option.get_type_name().substr(0, option.get_type_name().find_first_of(":["))
            : CLI::detail::join(choices, "|");
    const bool repeats = option.get_expected_max() > 1;
    return " \\fI" + roff(type) + "\\fR" + (repeats ? " ..." : "");
}

std::string entry(const CLI::Option& option) {
    const std::vector<std::string> names = namesOf(option);
    std::string text = ".TP\n";
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "\\fB" : ", \\fB") + roff(names[i]) + "\\fR";
    if (names.empty())
        text += "\\fI" + roff(option.get_single_name()) + "\\fR";
    else
        text += valueOf(option);
    text += '\n' + roff(option.get_description());
    if (!option.get_default_str().empty())
        text += " (" + roff(option.get_default_str()) + " if left out)";
    return text + '\n';
}

std::string usageOf(const CLI::App& command) {
    std::string text = roff(command.get_name());
    for (const CLI::Option* each : positionalsOf(command)) {
        const std::string name = each->get_single_name();
        const std::string several = each->get_expected_max() > 1 ? " ..." : "";
        text += (each->get_required() ? " \\fI" + name + "\\fR" + several
                                      : " [\\fI" + name + "\\fR" + several + ']');
    }
    return text;
}

std::string section(const CLI::App& command, const CLI::App& app) {
    std::string text = ".SS " + usageOf(command) + '\n' + roff(command.get_description()) + ".\n";
    for (const CLI::Option* each : positionalsOf(command))
        text += entry(*each);
    for (const CLI::Option* each : optionsOf(command))
        if (each != command.get_help_ptr())
            text += entry(*each);
    // Commands without a footer of their own have the program's.
    if (command.get_footer() != app.get_footer())
        text += ".PP\n" + footerText(command.get_footer(), ".PP\n.B", false);
    return text;
}

}  // namespace

std::string manualPage(const CLI::App& app) {
    const std::string description = app.get_description();
    const std::size_t end = description.find('\n');
    std::string text = ".\\\" Made by `kyosei-cli manual`.\n"
                       ".TH KYOSEI\\-CLI 1 \"\" \"Kyosei " KYOSEI_VERSION "\" \"User Commands\"\n"
                       ".SH NAME\n" +
                       roff(description.substr(0, end)) +
                       "\n.SH SYNOPSIS\n.B kyosei\\-cli\n\\fICOMMAND\\fR [\\fIOPTION\\fR ...]\n"
                       ".SH DESCRIPTION\n" +
                       roff(CLI::detail::trim_copy(description.substr(end))) + "\n.SH OPTIONS\n";
    for (const CLI::Option* each : optionsOf(app))
        text += entry(*each);
    text += ".SH COMMANDS\n";
    for (const CLI::App* each : commandsOf(app))
        text += section(*each, app);
    text += footerText(app.get_footer(), ".SH", true);
    return text + ".SH SEE ALSO\n.BR kyosei (1)\n";
}

}  // namespace kyosei::cli
