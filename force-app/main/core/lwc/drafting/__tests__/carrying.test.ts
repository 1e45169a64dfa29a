import type { RedactedEntry } from 'c/proxyContract';
import { applyMasks } from 'c/redaction';
import { answerOf, entryOf, RULES, suggestionOf } from 'jest/entries';
import { afterCommit } from '../afterCommit.ts';
import {
    benchOf,
    progressOf,
    redone,
    undone,
    withAccepted,
    withCarried,
    withDismissed,
    withFreshTranscript,
    withSpan,
    withTranscript,
    type Bench
} from '../bench.ts';
import { stepWords } from '../step.ts';
import { fromNewestPage, withLaterPage } from '../transcriptState.ts';

const CARD = { start: 11, end: 30 };
const ENTRIES = ['a', 'b', 'c'].map((identifier) =>
    entryOf({ identifier, revision: `${identifier}-1`, suggestions: [suggestionOf({ id: identifier })] })
);
const BENCH = benchOf(fromNewestPage(answerOf(ENTRIES)));
const STORED = applyMasks(ENTRIES[0]!.text, [{ ...CARD, category: 'CARD_NUMBER' }], RULES).text;

const accepted = (bench: Bench, identifier: string): Bench => withAccepted(bench, { identifier, range: CARD });
const drafted = ({ history }: Bench): readonly string[] => [...history.present.draft.keys()];
const steps = ({ history: { past, present, future } }: Bench): readonly string[] =>
    [...past, present, ...future].flatMap(({ step }) => (step ? [stepWords(step, RULES)] : []));

/** What is drafted is committed; of one entry it is refused. */
function committed(bench: Bench, refused: string | null): Bench {
    const entries = drafted(bench).map((identifier): RedactedEntry => {
        if (identifier !== refused)
            return { identifier, outcome: 'redacted', text: STORED, revision: `${identifier}-2` };
        return { identifier, outcome: 'failed', text: ENTRIES[0]!.text, revision: `${identifier}-1` };
    });
    const { transcript, carry } = afterCommit(progressOf(bench), { commitId: 'c', entries }, RULES);
    return withCarried(bench, transcript, carry);
}

describe('undo and redo', () => {
    it('go through what a commit has left in the draft, and not through what it redacted', () => {
        const bench = committed(accepted(accepted(BENCH, 'a'), 'b'), 'b');

        expect(drafted(bench)).toEqual(['b']);
        expect(steps(bench)).toEqual(['accept card number']);
        expect(drafted(undone(bench))).toEqual([]);
        expect(undone(undone(bench))).toEqual(undone(bench));
        expect(drafted(redone(undone(bench)))).toEqual(['b']);
    });

    it('go through a dismissal in another entry after a commit', () => {
        const [first, second, third] = ENTRIES;
        const entries = [first!, { ...second!, text: 'My card is 5555 5555 5555 4444.' }, third!];
        const dismissed = withDismissed(benchOf(fromNewestPage(answerOf(entries))), { identifier: 'b', range: CARD });
        const bench = committed(accepted(dismissed, 'a'), null);

        expect([...bench.suggestions.keys()]).toEqual(['c']);
        expect([...undone(bench).suggestions.keys()]).toEqual(['b', 'c']);
        expect(undone(undone(bench)).history.past).toHaveLength(0);
    });

    it('redo after a commit what was undone before it, where it stands now', () => {
        const more = withSpan(accepted(BENCH, 'a'), 'a', { start: 0, end: 2, category: 'OTHER' });
        const bench = redone(committed(undone(more), null));

        expect(bench.history.present.draft.get('a')).toEqual([{ start: 0, end: 2, category: 'OTHER' }]);
    });

    it('begin anew after a commit that redacted all there was', () => {
        const bench = committed(accepted(accepted(BENCH, 'a'), 'b'), null);

        expect(steps(bench)).toEqual([]);
        expect([bench.history.past, bench.history.future]).toEqual([[], []]);
    });

    it('go on when a live session brings entries', () => {
        const said = answerOf([entryOf({ identifier: 'd' })]);
        const { transcript } = progressOf(BENCH);
        const bench = withTranscript(accepted(BENCH, 'a'), withLaterPage(transcript, said, 200));

        expect(bench.transcript.entries).toHaveLength(4);
        expect(drafted(undone(bench))).toEqual([]);
        expect(drafted(redone(undone(bench)))).toEqual(['a']);
    });

    it('redo after a refresh what was undone, but for entries that are not loaded any more', () => {
        const bench = undone(undone(accepted(accepted(BENCH, 'a'), 'c')));
        const moved = { ...ENTRIES[2]!, revision: 'c-2', text: `Well. ${ENTRIES[2]!.text}`, suggestions: [] };

        const fresh = withFreshTranscript(bench, fromNewestPage(answerOf([ENTRIES[1]!, moved])));

        expect(steps(fresh)).toEqual(['accept card number']);
        expect(redone(fresh).history.present.draft.get('c')).toEqual([{ start: 17, end: 36, category: 'CARD_NUMBER' }]);
    });
});
