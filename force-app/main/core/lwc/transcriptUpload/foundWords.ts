import type { TranscriptCheck } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import { categoryWords, counted, fill, listOf, numberOf } from 'c/wording';
import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';

/** What an upload of a checked file would do, one sentence each. */
export function foundWords(
    { toStore, storedAlready, redacted }: TranscriptCheck,
    { redact, rules }: { readonly redact: boolean; readonly rules: MaskRules }
): readonly string[] {
    const masks = Object.entries(redacted).map(([category, count]) =>
        fill(LABELS.mask, numberOf(count), categoryWords(category, rules))
    );
    const found = masks.length > 0 ? fill(LABELS.masks, listOf(masks)) : LABELS.masksNone;
    return [
        counted(toStore, LABELS.found),
        ...(storedAlready > 0 ? [counted(storedAlready, LABELS.stored)] : []),
        redact ? found : LABELS.masksOff
    ];
}
