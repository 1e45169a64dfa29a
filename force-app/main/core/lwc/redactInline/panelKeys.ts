import { takeStep } from './editDraft.ts';
import { flagStepOf } from './goThroughFlags.ts';
import type { Host } from './host.ts';
import { endPreview, seenOf } from './previewTranscript.ts';
import { openSearch } from './searchTranscript.ts';
import { isLeaveKey, isSearchKey, shortcutOf } from './shortcut.ts';
import { shownOf } from './shown.ts';
import { viewOf } from './view.ts';

/** What a key press does wherever the focus is in the panel; `null` for every other key. */
export function panelKeyOf(host: Host, event: KeyboardEvent): (() => void) | null {
    if (host.visit.preview && isLeaveKey(event)) return () => endPreview(host);
    const seen = seenOf(host.visit);
    const view = viewOf(seen);
    if (view.hasEntries && isSearchKey(event)) {
        const origin = event.composedPath()[0] as Element;
        return () => openSearch(host, origin);
    }
    const flagStep = shownOf(seen).flagCount > 0 ? flagStepOf(event) : null;
    if (flagStep !== null) {
        return () => {
            void flagStep(host);
        };
    }
    const shortcut = view.canRedact ? shortcutOf(event) : null;
    return shortcut === null ? null : () => takeStep(host, shortcut);
}
