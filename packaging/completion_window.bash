# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of the window's program for bash; that of the command line is made by itself.
_kyosei() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=
    case $before in
        --language) words='en ja' ;;
        *) [[ $word != -* ]] || words='-h --help --help-all -v --version --language --no-tour --report -o --output' ;;
    esac
    # Without a word that fits, bash offers files.
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o bashdefault -o default -F _kyosei kyosei
