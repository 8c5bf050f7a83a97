# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by packaging/start, packaging/check and tests/long/run: where things are, how a preset is configured and built.

# The root of the source tree, from this file's own place.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Two checkouts of the same commit share what ccache has.
export CCACHE_BASEDIR=${CCACHE_BASEDIR-$top} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR-1}
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS-time_macros,include_file_mtime,include_file_ctime}
# The compiler itself lists what a file includes; the cache need not look first.
export CCACHE_DEPEND=${CCACHE_DEPEND-1}
# What start compiled, check need not compile again: only whether a warning ends the build differs.
export CCACHE_IGNOREOPTIONS=${CCACHE_IGNOREOPTIONS--Werror}

# fail SENTENCE…: says why and ends the program.
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# usage_of FILE: the comment block at the head of a script, without its licence lines.
usage_of() {
    sed -n -e '1d' -e '/^# SPDX/d' -e '/^#/!q' -e 's/^# \{0,1\}//p' "$1" | sed '1{/^$/d}'
}

# configure PRESET: only when it was never done, or the presets changed. Ninja itself notices changed CMakeLists.txt files.
configure() {
    local folder=$top/build/$1 stamp
    stamp=$(cksum < "$top/CMakePresets.json")
    if [[ -f $folder/build.ninja && $(cat "$folder/.configured" 2>/dev/null) == "$stamp" ]]; then
        return 0
    fi
    mkdir -p "$folder"
    if ! (cd "$top" && cmake --preset "$1") > "$folder/configure.log" 2>&1; then
        cat "$folder/configure.log"
        # So that the next build does not begin from half a configuration.
        rm -f "$folder/build.ninja"
        return 1
    fi
    printf '%s\n' "$stamp" > "$folder/.configured"
}

# build PRESET [TARGET…]: a line for each step on a terminal, elsewhere only what went wrong.
build() {
    local preset=$1 quiet=()
    shift
    configure "$preset" || return 1
    if [[ ! -t 1 && ! -t 2 ]]; then
        quiet=(--quiet)
        echo "Building build/$preset …"
    fi
    ninja -C "$top/build/$preset" -j "${QAIROPAY_JOBS:-$(nproc)}" "${quiet[@]}" "$@"
}

# program PRESET NAME: the path of a built program, if it was built.
program() {
    local path
    for path in "$top/build/$1"/{bin,app/main/*}/"$2"; do
        [[ -f $path && -x $path ]] || continue
        printf '%s\n' "$path"
        return 0
    done
    return 1
}
