// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

/// Sentences with more than one text put in, of which one is a person's own.
QtObject {
    /// All at once: one `arg` behind the other would fill a "%2" of the first text as well.
    function fill(sentence: string, texts: list<string>): string {
        return sentence.replace(/%([1-9])/g, (mark, place) => texts[place - 1] ?? mark);
    }
}
