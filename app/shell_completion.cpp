// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell_completion.h"

#include "app/command_facts.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

namespace {

std::vector<std::string> allNames(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : optionsOf(command))
        for (std::string& name : namesOf(*option))
            names.push_back(std::move(name));
    return names;
}

std::string spaced(const std::vector<std::string>& words) {
    return CLI::detail::join(words, " ");
}

std::string commandNames(const CLI::App& app, const std::string& between) {
    std::vector<std::string> names;
    for (const CLI::App* command : commandsOf(app))
        names.push_back(command->get_name());
    return CLI::detail::join(names, between);
}

std::vector<std::string> positionalChoices(const CLI::App& command) {
    for (const CLI::Option* each : positionalsOf(command))
        if (const std::vector<std::string> choices = choicesOf(*each); !choices.empty())
            return choices;
    return {};
}

/// A word in single quotes, whatever is in it.
std::string shellWord(const std::string& text) {
    std::string result = "'";
    for (const char letter : text)
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return result + '\'';
}

/// "command:--option" of each name of an option with choices.
std::string bashChoices(const CLI::App& command) {
    std::string text;
    for (const CLI::Option* option : optionsOf(command)) {
        const std::vector<std::string> choices = choicesOf(*option);
        for (const std::string& name :
             choices.empty() ? std::vector<std::string>() : namesOf(*option))
            text += "        " + command.get_name() + ':' + name + ") words='" + spaced(choices) +
                    "' ;;\n";
    }
    return text;
}

/// Text between square brackets of zsh's _arguments.
std::string zshText(const std::string& text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '[' || letter == ']' || letter == ':' || letter == '\\')
            result += '\\';
        result += letter;
    }
    return result;
}

std::string zshArgument(const CLI::Option& option, const std::string& name) {
    std::string text = "*" + name + '[' + zshText(brieflyOf(option.get_description())) + ']';
    if (takesValue(option)) {
        const std::vector<std::string> choices = choicesOf(option);
        text += ":value:" + (choices.empty() ? "_files" : '(' + spaced(choices) + ')');
    }
    return shellWord(text);
}

}  // namespace

std::string bashCompletion(const CLI::App& app) {
    std::string choices, options, positionals;
    for (const CLI::App* command : commandsOf(app)) {
        choices += bashChoices(*command);
        options += "            " + command->get_name() + ") words='" + spaced(allNames(*command)) +
                   "' ;;\n";
        if (const auto words = positionalChoices(*command); !words.empty())
            positionals +=
                "            " + command->get_name() + ") words='" + spaced(words) + "' ;;\n";
    }
    return "# Completion for bash, made by `kyosei-cli completion bash`.\n"
           "_kyosei_cli() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local command= words= i\n"
           "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
           "        case ${COMP_WORDS[i]} in\n            " +
           commandNames(app, "|") +
           ") command=${COMP_WORDS[i]}; break ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command:$before in\n" +
           choices +
           "    esac\n"
           "    if [[ -z $words && $word == -* ]]; then\n"
           "        case $command in\n" +
           options + "            '') words='" + spaced(allNames(app)) +
           "' ;;\n"
           "        esac\n"
           "    elif [[ -z $words && $before != -* ]]; then\n"
           "        case $command in\n" +
           positionals + "            '') words='" + commandNames(app, " ") +
           "' ;;\n"
           "        esac\n"
           "    fi\n"
           "    # Without a word that fits, bash offers files.\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
           "}\n"
           "complete -o bashdefault -o default -F _kyosei_cli kyosei-cli\n";
}

std::string zshCompletion(const CLI::App& app) {
    std::string commands, cases;
    for (const CLI::App* command : commandsOf(app)) {
        commands += "        " +
                    shellWord(command->get_name() + ':' + brieflyOf(command->get_description())) +
                    '\n';
        cases += "        " + command->get_name() + ")\n            _arguments";
        for (const CLI::Option* option : optionsOf(*command))
            for (const std::string& name : namesOf(*option))
                cases += " \\\n                " + zshArgument(*option, name);
        const std::vector<std::string> words = positionalChoices(*command);
        cases += " \\\n                " +
                 shellWord("*:what:" + (words.empty() ? "_files" : '(' + spaced(words) + ')')) +
                 " ;;\n";
    }
    return "#compdef kyosei-cli\n"
           "# Completion for zsh, made by `kyosei-cli completion zsh`.\n"
           "_kyosei_cli() {\n"
           "    local -a commands=(\n" +
           commands +
           "    )\n"
           "    if ((CURRENT == 2)); then\n"
           "        _describe command commands\n"
           "        compadd -- " +
           spaced(allNames(app)) +
           "\n        return\n"
           "    fi\n"
           "    local command=$words[2]\n"
           "    shift words\n"
           "    ((CURRENT--))\n"
           "    case $command in\n" +
           cases +
           "    esac\n"
           "}\n"
           "_kyosei_cli \"$@\"\n";
}

std::string fishCompletion(const CLI::App& app) {
    std::string text = "# Completion for fish, made by `kyosei-cli completion fish`.\n";
    const auto add = [&text](const CLI::Option& option, const std::string& when) {
        text += "complete -c kyosei-cli -n " + shellWord(when);
        for (const std::string& name : option.get_snames())
            text += " -s " + name;
        for (const std::string& name : option.get_lnames())
            text += " -l " + name;
        if (const std::vector<std::string> choices = choicesOf(option); !choices.empty())
            text += " -x -a " + shellWord(spaced(choices));
        else if (takesValue(option))
            text += " -r";
        text += " -d " + shellWord(brieflyOf(option.get_description())) + '\n';
    };
    for (const CLI::Option* option : optionsOf(app))
        add(*option, "__fish_use_subcommand");
    for (const CLI::App* command : commandsOf(app)) {
        const std::string seen = "__fish_seen_subcommand_from " + command->get_name();
        text += "complete -c kyosei-cli -f -n __fish_use_subcommand -a " + command->get_name() +
                " -d " + shellWord(brieflyOf(command->get_description())) + '\n';
        for (const CLI::Option* option : optionsOf(*command))
            add(*option, seen);
        if (const std::vector<std::string> words = positionalChoices(*command); !words.empty())
            text += "complete -c kyosei-cli -f -n " + shellWord(seen) + " -a " +
                    shellWord(spaced(words)) + '\n';
    }
    return text;
}

}  // namespace kyosei::cli
