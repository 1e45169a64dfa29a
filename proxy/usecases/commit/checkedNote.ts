import { maskOf, noteCheck, normalizeNote, tellingOf, type Passage, type Telling } from 'c/redaction';
import { toldNumbers } from '../../detection/toldNumbers.ts';
import { ProblemError } from '../../errors.ts';
import { commitMaskRules } from '../../policy/maskRules.ts';
import type { CommitScope } from './commitScope.ts';
import type { EntryChange } from './prepareCommit.ts';

/**
 * A note as it is stored, once it is checked: as the browser checks it, and beyond that for numbers that are said in words.
 *
 * @throws {ProblemError} REQUEST_INVALID when it repeats what is being redacted; the problem says of it no more than that
 */
export function checkedNote(
    { policy }: CommitScope,
    note: string | undefined,
    changes: readonly EntryChange[]
): string | null {
    const text = normalizeNote(note ?? '');
    if (text === '') return null;
    const rules = commitMaskRules(policy.answer);
    const inOrder = changes.toSorted((a, b) => a.stored.clientTimestamp - b.stored.clientTimestamp);
    const covered = inOrder.flatMap(({ text: entryText, spans }) =>
        spans.map(({ start, end, category }) => ({ text: entryText.slice(start, end), category }))
    );
    const [told, ...passages] = tellingsOf([text, ...covered.map((passage) => passage.text)]);
    const masked = passages.map((passage, index): Passage => {
        const category = covered[index]?.category ?? '';
        return { ...passage, mask: maskOf(passage.text, category, rules) };
    });
    if (!told || !noteCheck(masked)(told)) return text;
    const errors = [{ path: 'note', problem: 'repeats what is being redacted; say why, not what' }];
    throw new ProblemError('REQUEST_INVALID', { reason: 'note', errors });
}

function tellingsOf(texts: readonly string[]): readonly Telling[] {
    const said = toldNumbers(texts);
    return texts.map((text, index) => {
        const telling = tellingOf(text);
        return { ...telling, numbers: [...new Set([...telling.numbers, ...(said[index] ?? [])])] };
    });
}
