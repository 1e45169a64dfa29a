import { currentRange, elementsIn } from '../pageSelection.ts';

/** Three words with shadow roots around them that no selection of jsdom tells of. */
function showWords(): { readonly words: readonly HTMLElement[]; readonly root: ShadowRoot } {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.replaceChildren(host);
    const words = ['one', 'two', 'three'].map((text) => {
        const word = document.createElement('span');
        word.textContent = text;
        document.body.append(word);
        return word;
    });
    return { words, root };
}

function rangeOver(from: Node, start: number, to: Node, end: number): Range {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
}

function selectOnPage(range: Range): Selection {
    const selection = window.getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
    return selection;
}

describe('the selection of the page', () => {
    afterEach(() => window.getSelection()?.removeAllRanges());

    it('is nothing where nothing is selected', () => {
        const { root } = showWords();
        expect(currentRange(root)).toBeNull();
    });

    it('is the range of the document in browsers that do not look into shadow roots', () => {
        const { words, root } = showWords();
        selectOnPage(rangeOver(words[0]!.firstChild!, 1, words[1]!.firstChild!, 2));

        const range = currentRange(root)!;

        expect([range.startContainer, range.startOffset]).toEqual([words[0]!.firstChild, 1]);
        expect([range.endContainer, range.endOffset]).toEqual([words[1]!.firstChild, 2]);
    });

    it('is what the browser tells of the shadow root, where it does', () => {
        const { words, root } = showWords();
        const inside = rangeOver(words[2]!.firstChild!, 0, words[2]!.firstChild!, 3);
        const selection = selectOnPage(rangeOver(words[0]!.firstChild!, 0, words[0]!.firstChild!, 1));
        const asked: unknown[] = [];
        Object.assign(selection, {
            getComposedRanges(options: unknown) {
                asked.push(options);
                return [inside];
            }
        });

        expect(currentRange(root)).toBe(inside);
        expect(asked).toEqual([{ shadowRoots: [root] }]);
        Reflect.deleteProperty(selection, 'getComposedRanges');
    });

    it('is the range of the document where the browser takes the root in another form', () => {
        const { words, root } = showWords();
        const selection = selectOnPage(rangeOver(words[0]!.firstChild!, 0, words[0]!.firstChild!, 2));
        Object.assign(selection, {
            getComposedRanges() {
                throw new TypeError('parameter 1 is not of type ShadowRoot');
            }
        });

        expect(currentRange(root)!.endOffset).toBe(2);
        Reflect.deleteProperty(selection, 'getComposedRanges');
    });
});

describe('elements in a range', () => {
    it('are those that it covers in part or whole', () => {
        const { words } = showWords();
        const range = rangeOver(words[0]!.firstChild!, 1, words[1]!.firstChild!, 1);
        expect(elementsIn(range, words)).toEqual([words[0], words[1]]);
    });

    it('are none for a caret, and none without a range', () => {
        const { words } = showWords();
        expect(elementsIn(rangeOver(words[0]!.firstChild!, 1, words[0]!.firstChild!, 1), words)).toEqual([]);
        expect(elementsIn(null, words)).toEqual([]);
    });
});
