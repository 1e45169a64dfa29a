import { api, LightningElement } from 'lwc';
import { commitDistance, EntryState, type CommitDistance, type CommittedEntry } from 'c/commitProgress';
import type CommitReason from 'c/commitReason';
import type { Notice } from 'c/errorPanel';
import { COMMIT_BOUNDS, type ReasonCode } from 'c/proxyContract';
import { normalizeNote, noteCheck, tellingOf, type Telling } from 'c/redaction';
import { counted, fill } from 'c/wording';
import { countCategories, groupRows, type RowGroup } from './reviewGroups.ts';
import { REVIEW_LABELS } from './reviewLabels.ts';
import type { ReviewRow } from './reviewRow.ts';
import { undecidedWords, type Undecided } from './undecided.ts';

export type { ReviewPassage, ReviewPiece, ReviewRow } from './reviewRow.ts';
export type { Undecided } from './undecided.ts';

/** A commit as the review asks for it. */
export interface CommitOrder {
    readonly reasonCode: string;
    /** Empty where there is none. */
    readonly note: string;
}

const NOT_CHECKED = { rows: null, repeats: () => false };

/** Shows every entry of the draft before and after, asks for the reason, and asks once more: there is no way back. */
export default class RedactionReview extends LightningElement {
    @api rows: readonly ReviewRow[] = [];
    @api reasonCodes: readonly ReasonCode[] = [];
    /** What the commit leaves out because nobody has decided on it. */
    @api undecided: Undecided = { count: 0, isPartial: false };
    /** The reason that was given last, which is proposed. */
    @api proposedReason = '';
    /** What the note begins with: that of a review that was left. */
    @api proposedNote = '';
    /** Whether the commit is under way; it cannot be left then. */
    @api isCommitting = false;
    /** Whether the connection was lost under way, and the proxy is asked how the commit ended. */
    @api isAskingAgain = false;
    /** Where the entries of the commit are; empty before. */
    @api states: ReadonlyMap<string, EntryState> = new Map();
    /** Why the last try failed; nothing drafted is lost. */
    @api problem: Notice | null = null;
    /** What is wrong with single entries, by identifier. */
    @api rowProblems: ReadonlyMap<string, string> = new Map();
    /** Whether the proxy refused the note, which it knows more languages for. */
    @api isNoteRefused = false;

    readonly labels = REVIEW_LABELS;
    readonly noteBound = COMMIT_BOUNDS.note;
    note = '';
    private chosenReason: string | null = null;
    private isNoteEdited = false;
    private whole: ReadonlySet<string> = new Set();
    private check: { readonly rows: readonly ReviewRow[] | null; readonly repeats: (note: Telling) => boolean } =
        NOT_CHECKED;

    override connectedCallback(): void {
        this.note = this.proposedNote;
    }

    override renderedCallback(): void {
        if (this.dialog.open) return;
        this.dialog.showModal();
        this.focusTitle();
        (this.refs!['note'] as HTMLTextAreaElement).value = this.note;
    }

    get reasonCode(): string {
        const isOffered = this.reasonCodes.some(({ code }) => code === this.proposedReason);
        return this.chosenReason ?? (isOffered ? this.proposedReason : '');
    }

    get groups(): readonly RowGroup[] {
        return groupRows(this.rows, { whole: this.whole, problems: this.rowProblems });
    }

    get categories(): readonly { readonly label: string; readonly count: number }[] {
        return countCategories(this.rows);
    }

    get countLabel(): string {
        const passageCount = this.rows.reduce((count, { passages }) => count + passages.length, 0);
        const { count, entries, passages } = this.labels;
        return fill(count, counted(this.rows.length, entries), counted(passageCount, passages));
    }

    get undecidedWords(): string {
        return undecidedWords(this.undecided);
    }

    get commitLabel(): string {
        return counted(this.rows.length, this.labels.commit);
    }

    /** Where each entry of the commit is. */
    get committed(): readonly CommittedEntry[] {
        return this.rows.map(({ identifier, name }) => {
            return { identifier, name, state: this.states.get(identifier) ?? EntryState.Waiting };
        });
    }

    get distance(): CommitDistance {
        return commitDistance(this.states.values());
    }

    get progressLabel(): string {
        if (this.isAskingAgain) return this.labels.askingAgain;
        const { writtenCount, isChecking } = this.distance;
        if (isChecking) return this.labels.checking;
        const { one, other } = this.labels.progress;
        const total = this.rows.length;
        return fill(total === 1 ? one : other, writtenCount, total);
    }

    get isNoteRepeating(): boolean {
        if (this.isNoteRefused && !this.isNoteEdited) return true;
        const { rows } = this;
        if (this.check.rows !== rows) this.check = { rows, repeats: noteCheck(rows.flatMap((row) => row.passages)) };
        return this.check.repeats(tellingOf(normalizeNote(this.note)));
    }

    get noteLength(): string {
        return fill(this.labels.noteLength, this.note.length, this.noteBound);
    }

    get noteInvalid(): string {
        return String(this.isNoteRepeating);
    }

    handleReason(event: CustomEvent<{ code: string }>): void {
        this.chosenReason = event.detail.code;
    }

    handleNote(event: InputEvent): void {
        this.note = (event.target as HTMLTextAreaElement).value;
        this.isNoteEdited = true;
    }

    handleToggle(event: MouseEvent): void {
        const { identifier = '' } = (event.currentTarget as HTMLElement).dataset;
        const whole = new Set(this.whole);
        if (!whole.delete(identifier)) whole.add(identifier);
        this.whole = whole;
    }

    /** The button goes along with its passage, so that the focus needs another place. */
    handleRemove(event: MouseEvent): void {
        if (this.isCommitting) return;
        const { identifier, start, end } = (event.currentTarget as HTMLElement).dataset;
        const detail = { identifier, range: { start: Number(start), end: Number(end) } };
        this.focusTitle();
        this.dispatchEvent(new CustomEvent('spanremove', { detail }));
    }

    handleCommit(): void {
        if (this.isCommitting) return;
        if (!(this.refs!['reason'] as CommitReason & Element).reportValidity()) return;
        if (this.isNoteRepeating) {
            (this.refs!['note'] as HTMLElement).focus();
            return;
        }
        this.isNoteEdited = false;
        const detail: CommitOrder = { ...this.order, note: normalizeNote(this.note) };
        this.dispatchEvent(new CustomEvent('draftcommit', { detail }));
    }

    /** What is chosen and written is kept, as when the review is left by its button. */
    handleUndecided(): void {
        this.dispatchEvent(new CustomEvent<CommitOrder>('undecidedshow', { detail: this.order }));
    }

    /** Escape, which must not leave a commit that is under way. */
    handleCancel(event: Event): void {
        if (this.isCommitting) event.preventDefault();
    }

    handleBack(): void {
        if (!this.isCommitting) this.dialog.close();
    }

    /** A browser lets a second Escape through whatever the page says; the dialog comes back then. */
    handleClosed(): void {
        if (this.isCommitting) this.dialog.showModal();
        else this.dispatchEvent(new CustomEvent<CommitOrder>('reviewclose', { detail: this.order }));
    }

    handleKeyDown(event: KeyboardEvent): void {
        event.stopPropagation();
    }

    /** What is chosen and written. */
    private get order(): CommitOrder {
        return { reasonCode: this.reasonCode, note: this.note };
    }

    private focusTitle(): void {
        (this.refs!['title'] as HTMLElement).focus();
    }

    private get dialog(): HTMLDialogElement {
        return this.refs!['dialog'] as HTMLDialogElement;
    }
}
