/** A piece of a line: plain words, or a mention of a sensitive value. */
export interface Segment {
    readonly text: string;
    readonly mark: Mark | null;
}

/** Whose value a segment shows. */
export interface Mark {
    readonly type: string;
    readonly group: string;
}

/** Words that show nothing sensitive. */
export function plain(text: string): Segment {
    return { text, mark: null };
}

/** Puts segments into the `{slots}` of a template; a slot without segments stays empty. */
export function fill(template: string, slots: Readonly<Record<string, readonly Segment[]>>): readonly Segment[] {
    return template
        .split(/(\{\w+\})/u)
        .flatMap((part) => (part.startsWith('{') ? (slots[part.slice(1, -1)] ?? []) : [plain(part)]))
        .filter(({ text }) => text !== '');
}

/** The text of the segments, one after the other. */
export function textOf(segments: readonly Segment[]): string {
    return segments.map(({ text }) => text).join('');
}
