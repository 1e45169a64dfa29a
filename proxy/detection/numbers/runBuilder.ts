import { Join, type Group, type Run } from './run.ts';

const LETTER = /[A-Z]/;

/** Collects the characters of one run. */
export class RunBuilder {
    private chars = '';
    private readonly starts: number[] = [];
    private readonly ends: number[] = [];
    private readonly groups: Group[] = [];
    private readonly entry: number;
    private readonly first: number;

    constructor(entry: number, first: number) {
        this.entry = entry;
        this.first = first;
    }

    get length(): number {
        return this.chars.length;
    }

    get hasLetters(): boolean {
        return LETTER.test(this.chars);
    }

    /** Whether the last character is a letter or digit that was spelled or said by itself. */
    get endsSpelled(): boolean {
        return this.groups.at(-1)?.form === 'spoken';
    }

    /** Whether the last character was written as a digit. */
    get endsWritten(): boolean {
        return this.groups.at(-1)?.form === 'written';
    }

    /** Begins a group with the next character. */
    beginGroup(join: Join, form: Group['form']): void {
        this.groups.push({ at: this.chars.length, join: this.chars === '' ? Join.None : join, form });
    }

    /** Appends characters that all come from these offsets. */
    add(chars: string, start: number, end: number): void {
        this.chars += chars;
        for (let index = 0; index < chars.length; index += 1) {
            this.starts.push(start);
            this.ends.push(end);
        }
    }

    /** The run up to this token. */
    finish(end: number): Run {
        const { entry, first, chars, starts, ends, groups } = this;
        return { entry, first, end, chars, starts, ends, groups };
    }
}
