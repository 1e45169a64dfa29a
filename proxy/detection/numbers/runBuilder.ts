import { Join, type Group, type Run } from './run.ts';

/**
 * Collects the characters of one run after the other. Most words that may begin a run begin none: its memory is used again, and what a run costs is
 * paid only for one that is kept.
 */
export class RunBuilder {
    length = 0;
    /** Whether a letter is among the characters. */
    hasLetters = false;
    private chars = '';
    private groupCount = 0;
    private form: Group['form'] | null = null;
    private readonly starts: number[] = [];
    private readonly ends: number[] = [];
    private readonly groups: Group[] = [];

    /** Forgets what was collected. */
    clear(): void {
        this.length = 0;
        this.hasLetters = false;
        this.chars = '';
        this.groupCount = 0;
        this.form = null;
    }

    /** Whether the last character is a letter or digit that was spelled or said by itself. */
    get endsSpelled(): boolean {
        return this.form === 'spoken';
    }

    /** Whether the last character was written as a digit. */
    get endsWritten(): boolean {
        return this.form === 'written';
    }

    /** Begins a group with the next character. */
    beginGroup(join: Join, form: Group['form']): void {
        const at = this.length;
        this.form = form;
        this.groups[this.groupCount] = { at, join: at === 0 ? Join.None : join, form };
        this.groupCount += 1;
    }

    /** Appends digits that all come from these offsets. */
    addDigits(digits: string, start: number, end: number): void {
        const at = this.length;
        const length = at + digits.length;
        this.chars += digits;
        for (let index = at; index < length; index += 1) {
            this.starts[index] = start;
            this.ends[index] = end;
        }
        this.length = length;
    }

    /** Appends digits as they are written from this offset on. */
    addWritten(digits: string, start: number): void {
        const at = this.length;
        const { length } = digits;
        this.chars += digits;
        for (let index = 0; index < length; index += 1) {
            this.starts[at + index] = start + index;
            this.ends[at + index] = start + index + 1;
        }
        this.length = at + length;
    }

    /** Appends letters that all come from these offsets. */
    addLetters(letters: string, start: number, end: number): void {
        this.hasLetters = true;
        this.addDigits(letters, start, end);
    }

    /** What was collected, as the run of these tokens: `[first, end)`. */
    finish(entry: number, first: number, end: number): Run {
        const { chars, length, groupCount } = this;
        return {
            entry,
            first,
            end,
            chars,
            starts: this.starts.slice(0, length),
            ends: this.ends.slice(0, length),
            groups: this.groups.slice(0, groupCount)
        };
    }
}
