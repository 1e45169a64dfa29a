import { api, LightningElement } from 'lwc';
import type { Range } from 'c/redaction';
import HELP_LABEL from '@salesforce/label/c.RedactInline_PickWordsHelp';
import { extendPick, isPicked, NO_PICK, pickWord, wordsOf, type Pick } from './words.ts';

/** A word as a button. */
interface WordButton {
    readonly key: number;
    readonly text: string;
    readonly pressed: 'true' | 'false';
}

/** Selects words without dragging: the first, then the last. */
export default class WordPicker extends LightningElement {
    @api text = '';
    @api selection: Range | null = null;

    readonly helpLabel = HELP_LABEL;
    private pick: Pick = NO_PICK;

    get words(): readonly WordButton[] {
        return wordsOf(this.text).map((word, key) => ({
            key,
            text: word.text,
            pressed: isPicked(word, this.selection) ? 'true' : 'false'
        }));
    }

    handleWord(event: MouseEvent): void {
        const word = wordsOf(this.text)[Number((event.currentTarget as HTMLElement).dataset['index'])];
        if (!word) return;
        const { pick, range } = event.shiftKey ? extendPick(this.pick, word) : pickWord(this.pick, word);
        this.pick = pick;
        this.dispatchEvent(new CustomEvent('rangeselect', { detail: { range } }));
    }
}
