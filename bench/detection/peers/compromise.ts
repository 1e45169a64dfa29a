import type { TypedSpan } from '../measure/match.ts';
import { byEntry, type Detector } from './detector.ts';

/** compromise: people, email addresses and phone numbers, which is what it tags. */
export async function loadCompromise(): Promise<Detector> {
    const { default: nlp } = (await import(PACKAGE)) as { default: (text: string) => View };
    return byEntry(PACKAGE, (text) => {
        const doc = nlp(text);
        return [
            ...spansOf(text, doc.people(), 'PERSON'),
            ...spansOf(text, doc.emails(), 'EMAIL'),
            ...spansOf(text, doc.phoneNumbers(), 'PHONE')
        ];
    });
}

const PACKAGE: string = 'compromise';

interface View {
    people(): View;
    emails(): View;
    phoneNumbers(): View;
    json(options: {
        readonly offset: true;
    }): readonly { readonly offset?: { readonly start: number; readonly length: number } }[];
}

/** Where the matches are, without the punctuation that the program counts in. */
function spansOf(text: string, view: View, type: string): readonly TypedSpan[] {
    return view.json({ offset: true }).flatMap(({ offset }) => {
        if (offset === undefined) return [];
        const raw = text.slice(offset.start, offset.start + offset.length);
        const word = raw.replace(/[\s.,!?;:)]{0,8}$/u, '');
        return [{ start: offset.start, end: offset.start + word.length, type }];
    });
}
