import { api, LightningElement } from 'lwc';
import { appearanceAction, appearanceWords, type AppearanceAction, type FoundAppearances } from 'c/markDetails';
import type { CategoryPolicy, Suggestion } from 'c/proxyContract';
import {
    mergeSpans,
    segmentsOf,
    toSelectionRange,
    toTextRange,
    type Category,
    type MaskRules,
    type Range,
    type Span
} from 'c/redaction';
import { NO_HITS, piecesOf, type EntryHits } from 'c/textSearch';
import { categoryOptions, likelyCategory, type CategoryOption } from './categoryChoice.ts';
import { draftChips, type DraftChip } from './draftChips.ts';
import { markAt } from './markAt.ts';
import { SURFACE_LABELS } from './surfaceLabels.ts';

/** A piece of the text behind the characters, coloured by what it is and by whether a search found it. */
interface BackdropPiece {
    readonly key: string;
    readonly text: string;
    readonly className: string;
}

/** What was found of the value in a range of the text. */
export interface SelectionAppearances {
    readonly range: Range;
    readonly found: FoundAppearances;
}

/**
 * Selects characters of one entry. The text stands in a native text area whose edits are cancelled: neither static text nor
 * a read-only text area can be selected by keyboard in every browser (docs/decisions).
 */
export default class SelectionSurface extends LightningElement {
    @api text = '';
    /** What is selected when it opens; `null` for nothing. */
    @api range: Range | null = null;
    @api drafted: readonly Span[] = [];
    /** Suggestions still to be decided on. */
    @api suggested: readonly Suggestion[] = [];
    /** What a search found in the text. */
    @api hits: EntryHits = NO_HITS;
    @api rules: MaskRules = {};
    @api categories: readonly CategoryPolicy[] = [];
    /** What was found of the value of a selection; `null` while nobody asked. */
    @api appearances: SelectionAppearances | null = null;
    /** Names the text area: whose entry it is. */
    @api label = '';

    readonly labels = SURFACE_LABELS;
    /** What is selected now; `null` for nothing. */
    selection: Range | null = null;
    isPickingWords = false;
    /** Chosen by hand for this selection; `null` follows the selection. */
    private chosenCategory: Category | null = null;
    /** The text that stands in the text area; `null` until it is rendered. */
    private shownText: string | null = null;

    override renderedCallback(): void {
        if (this.shownText === this.text) return;
        const isFirst = this.shownText === null;
        this.shownText = this.text;
        this.area.value = this.text;
        if (isFirst) this.begin();
        else this.remember(null);
    }

    get backdrop(): readonly BackdropPiece[] {
        const marks = { drafted: this.drafted, suggested: mergeSpans(this.suggested), redacted: [] };
        return segmentsOf(this.text, marks).flatMap(({ kind, start, text }) =>
            piecesOf(text, start, this.hits).map((piece) => ({
                key: piece.key,
                text: piece.text,
                className: `piece piece_${kind} ${piece.className}`.trimEnd()
            }))
        );
    }

    get category(): Category {
        if (this.chosenCategory !== null) return this.chosenCategory;
        return likelyCategory(this.text, this.selection ?? { start: 0, end: 0 }, this.suggested);
    }

    get options(): readonly CategoryOption[] {
        return categoryOptions(this.categories, this.category, this.labels.other);
    }

    get chips(): readonly DraftChip[] {
        return draftChips(this.text, this.drafted, this.rules);
    }

    get hasChips(): boolean {
        return this.drafted.length > 0;
    }

    get hasNoSelection(): boolean {
        return this.selection === null;
    }

    /** What was found of what is selected now. */
    get found(): FoundAppearances | null {
        const { selection, appearances } = this;
        const isAbout = appearances?.range.start === selection?.start && appearances?.range.end === selection?.end;
        return selection && isAbout ? (appearances?.found ?? null) : null;
    }

    get foundWords(): string {
        return this.found ? appearanceWords(this.found) : '';
    }

    get action(): AppearanceAction {
        return appearanceAction(this.found);
    }

    get pickingWords(): 'true' | 'false' {
        return this.isPickingWords ? 'true' : 'false';
    }

    /** Not every input event can be cancelled: input methods compose regardless, so {@link handleInput} puts the text back. */
    handleBeforeInput(event: InputEvent): void {
        event.preventDefault();
    }

    handleInput(): void {
        this.area.value = this.text;
        this.showSelection();
    }

    handleSelect(): void {
        const { selectionStart, selectionEnd } = this.area;
        const range = toTextRange(this.text, { start: selectionStart, end: selectionEnd });
        this.remember(range.start < range.end ? range : null);
    }

    handleWords(event: CustomEvent<{ range: Range }>): void {
        event.stopPropagation();
        this.remember(event.detail.range);
        this.showSelection();
    }

    handleCategory(event: Event): void {
        this.chosenCategory = (event.target as HTMLSelectElement).value;
    }

    handleRedact(): void {
        if (this.selection) this.draft(this.selection);
    }

    handleWhole(): void {
        this.draft({ start: 0, end: this.text.length });
    }

    handleAppearances(event: MouseEvent): void {
        if (!this.selection) return;
        const span: Span = { ...this.selection, category: this.category };
        const type = (event.currentTarget as HTMLElement).dataset['event']!;
        this.dispatchEvent(new CustomEvent(type, { detail: { span } }));
    }

    handleToggleWords(): void {
        this.isPickingWords = !this.isPickingWords;
    }

    handleKeep(event: MouseEvent): void {
        const { start, end } = (event.currentTarget as HTMLElement).dataset;
        this.tell('spanremove', { start: Number(start), end: Number(end) });
        this.focusArea();
    }

    handleDone(): void {
        this.dispatchEvent(new CustomEvent('editclose'));
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            this.handleDone();
        } else if (event.target instanceof HTMLSelectElement) {
            if (event.key.length === 1) event.stopPropagation();
        } else {
            this.act(event);
        }
    }

    /** Letters are commands here, as everywhere in the panel; those for the panel go on to it, and none is ever typed. */
    private act(event: KeyboardEvent): void {
        const command = COMMANDS[event.key.toLowerCase()];
        if (!command) return;
        event.preventDefault();
        event.stopPropagation();
        this[command]();
    }

    private accept(): void {
        const suggestion = markAt(this.suggested, this.cursor);
        if (suggestion) this.tell('suggestionaccept', suggestion);
    }

    private dismiss(): void {
        const drafted = markAt(this.drafted, this.cursor);
        if (drafted) {
            this.tell('spanremove', drafted);
            return;
        }
        const suggestion = markAt(this.suggested, this.cursor);
        if (suggestion) this.tell('suggestiondismiss', suggestion);
    }

    private tell(type: string, { start, end }: Range): void {
        this.dispatchEvent(new CustomEvent(type, { detail: { range: { start, end } } }));
    }

    /** What is selected, or where the cursor stands. */
    private get cursor(): Range {
        const { selectionStart, selectionEnd } = this.area;
        return toTextRange(this.text, { start: selectionStart, end: selectionEnd });
    }

    private get area(): HTMLTextAreaElement {
        return this.refs!['area'] as HTMLTextAreaElement;
    }

    private begin(): void {
        this.selection = this.range;
        this.showSelection();
        this.focusArea();
    }

    private remember(range: Range | null): void {
        if (range?.start !== this.selection?.start || range?.end !== this.selection?.end) this.chosenCategory = null;
        this.selection = range;
    }

    private showSelection(): void {
        const { start, end } = toSelectionRange(this.text, this.selection ?? { start: 0, end: 0 });
        this.area.setSelectionRange(start, end);
    }

    private draft({ start, end }: Range): void {
        if (start === end) return;
        const category = this.chosenCategory ?? likelyCategory(this.text, { start, end }, this.suggested);
        const span: Span = { start, end, category };
        this.dispatchEvent(new CustomEvent('spanselect', { detail: { span } }));
        this.chosenCategory = null;
        this.focusArea();
    }

    /** Browsers would scroll to the cursor, which need not be where somebody reads. */
    private focusArea(): void {
        this.area.focus({ preventScroll: true });
    }
}

/** The keys that act on what is selected, or on the mark at the cursor. Delete is none: who presses it means the text. */
const COMMANDS: Readonly<Record<string, 'handleRedact' | 'accept' | 'dismiss'>> = {
    r: 'handleRedact',
    a: 'accept',
    d: 'dismiss'
};
