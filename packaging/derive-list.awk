# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
#
# One-line sources ("deb [options] uri suite component…") of Debian 12 → deb822 stanzas of Debian 13.
# known: lines "uri suite" that apt itself calls Debian 12; new: the code name of Debian 13.

function field_name(key) {
    if (key == "arch") return "Architectures"
    if (key == "lang") return "Languages"
    if (key == "target") return "Targets"
    return toupper(substr(key, 1, 1)) substr(key, 2)
}

# Options in brackets, "name=a,b", become fields "Name: a b"; "name+=" and "name-=" have a field name of their own.
function fields_of(options,    list, n, i, at, key, text) {
    n = split(options, list, /[ \t]+/)
    for (i = 1; i <= n; ++i) {
        at = index(list[i], "=")
        if (!at) continue
        key = substr(list[i], 1, at - 1)
        value = substr(list[i], at + 1)
        gsub(/,/, " ", value)
        if (key ~ /\+$/) key = field_name(substr(key, 1, length(key) - 1)) "-Add"
        else if (key ~ /-$/) key = field_name(substr(key, 1, length(key) - 1)) "-Remove"
        else key = field_name(key)
        text = text key ": " value "\n"
    }
    return text
}

BEGIN {
    n = split(known, lines, "\n")
    for (i = 1; i <= n; ++i) is_known[lines[i]] = 1
}

{ sub(/#.*/, "") }

$1 == "deb" {
    line = $0
    options = ""
    if (match(line, /\[[^]]*\]/)) {
        options = substr(line, RSTART + 1, RLENGTH - 2)
        line = substr(line, 1, RSTART - 1) " " substr(line, RSTART + RLENGTH)
    }
    count = split(line, word, /[ \t]+/)
    uri = word[2]
    sub(/\/*$/, "/", uri)
    if (!((uri " " word[3]) in is_known)) next
    suite = word[3]
    sub(/^[^-\/]+/, new, suite)
    components = ""
    for (i = 4; i <= count; ++i) if (word[i] != "") components = components " " word[i]
    printf "Types: deb\nURIs: %s\nSuites: %s\nComponents:%s\n%s\n", word[2], suite, components, fields_of(options)
}
