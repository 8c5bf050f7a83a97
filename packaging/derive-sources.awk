# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
#
# deb822 sources of Debian 12 → the same stanzas for Debian 13.
# known: lines "uri suite" that apt itself calls Debian 12; new: the code name of Debian 13.

BEGIN {
    n = split(known, lines, "\n")
    for (i = 1; i <= n; ++i) is_known[lines[i]] = 1
}

function forget() {
    types = uris = suites = rest = last = ""
    off = 0
}

# The stanza, with those of its suites that are Debian 12's under their new name; nothing when it has none.
function flush_stanza(    list, addresses, count, total, i, k, address, renamed, result) {
    if (types ~ /(^|[ \t])deb([ \t]|$)/ && !off) {
        count = split(suites, list, /[ \t]+/)
        total = split(uris, addresses, /[ \t]+/)
        for (i = 1; i <= count; ++i) {
            for (k = 1; k <= total; ++k) {
                address = addresses[k]
                sub(/\/*$/, "/", address)
                if (list[i] == "" || !((address " " list[i]) in is_known)) continue
                renamed = list[i]
                sub(/^[^-\/]+/, new, renamed)
                result = result " " renamed
                break
            }
        }
        if (result != "") printf "Types: deb\nURIs:%s\nSuites:%s\n%s\n", " " trimmed(uris), result, rest
    }
    forget()
}

function trimmed(text) {
    gsub(/[ \t]+/, " ", text)
    sub(/^ /, "", text)
    sub(/ $/, "", text)
    return text
}

function keep(name, value) {
    if (name == "types") types = types " " value
    else if (name == "uris") uris = uris " " value
    else if (name == "suites") suites = suites " " value
}

/^#/ { next }
/^[ \t]*$/ { flush_stanza(); next }
/^[ \t]/ {
    if (last == "types" || last == "uris" || last == "suites") keep(last, $0)
    else rest = rest $0 "\n"
    next
}
{
    at = index($0, ":")
    last = tolower(substr($0, 1, at - 1))
    value = substr($0, at + 1)
    if (last == "enabled" && tolower(value) ~ /no|false|0|off|disable/) off = 1
    if (last == "types" || last == "uris" || last == "suites") keep(last, value)
    else rest = rest $0 "\n"
}
END { flush_stanza() }
