import { runsOf } from './numbers/runs.ts';
import { readingOf } from './reading.ts';

/** The numbers of each text as ASCII digits, written or said in words of any language that is covered. */
export function toldNumbers(texts: readonly string[]): readonly (readonly string[])[] {
    const reading = readingOf(texts.map((text, index) => ({ identifier: String(index), text, role: null })));
    return texts.map((_text, index) => runsOf(reading, index).flatMap(({ chars }) => chars.match(/\d+/g) ?? []));
}
