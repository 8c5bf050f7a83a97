# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by packaging/install-dependencies and packaging/prove-clean-roots: what apt's sources are, and how those of another
# release of Debian are made from them. Needs fail from packaging/common.sh.

# shellcheck disable=SC2034 # for the scripts that source this
sources_list='' sources_parts='' preferences_parts=''
eval "$(apt-config shell sources_list Dir::Etc::sourcelist/f sources_parts Dir::Etc::sourceparts/f \
    preferences_parts Dir::Etc::preferencesparts/f)"

# releases: "origin code-name uri suite" of all that apt has lists of. The code name is the server's word, so a source
# that says "oldstable" or "stable" is known for what it is, and another vendor's "stable" is not taken for Debian's.
releases() {
    # shellcheck disable=SC2016 # apt's own variables
    apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI) $(RELEASE)' 'Created-By: Packages'
}

# has_release NAME: whether Debian's release of that code name is among them.
has_release() {
    grep -q "^Debian $1 " <<< "$(releases)"
}

# derived_sources OLD NEW: OLD's entries of every sources file, in both formats, rewritten for NEW, as one deb822 file.
derived_sources() {
    local file known here
    here=$(dirname "${BASH_SOURCE[0]}")
    known=$(releases | awk -v old="$1" '$1 == "Debian" && $2 ~ "^" old { print $3, $4 }' | sort -u)
    for file in "$sources_list" "$sources_parts"/*.list; do
        [[ -f $file ]] && awk -v known="$known" -v new="$2" -f "$here/derive-list.awk" "$file"
    done
    for file in "$sources_parts"/*.sources; do
        [[ -f $file ]] && awk -v known="$known" -v new="$2" -f "$here/derive-sources.awk" "$file"
    done
    return 0
}
