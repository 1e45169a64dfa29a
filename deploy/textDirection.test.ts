import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listFiles, readSource } from './sourceFiles.ts';

/** Comments, tags with their attributes, and what stands between them. */
const PIECES = /<!--.*?-->|<(?<close>\/?)(?<name>[\w-]+)(?<attributes>(?:\s[^>]*?)?)(?<self>\/?)>|(?<text>[^<]+)/gs;

const WITHOUT_END = new Set(['input']);

/** An element that is open where a text stands. */
interface OpenElement {
    readonly name: string;
    readonly attributes: string;
}

describe('words of a template', () => {
    for (const path of listFiles('force-app').filter((each) => each.endsWith('.html'))) {
        it(`read in their own direction, whatever that of the page: ${path}`, () => {
            assert.deepEqual(wordsInDirectionOfPage(readSource(path)), []);
        });
    }
});

/** What a template shows that a page which reads the other way would put in disorder: "6 of 2 left", "…Redact". */
function wordsInDirectionOfPage(template: string): readonly string[] {
    const open: OpenElement[] = [];
    const found: string[] = [];
    for (const { groups = {} } of template.matchAll(PIECES)) {
        const { close, name, attributes = '', self, text } = groups;
        if (text !== undefined) {
            if (/\{[\w.]+\}/.test(text) && !open.some(setsDirection)) found.push(text.trim());
        } else if (close === '/') open.pop();
        else if (name !== undefined && self === '' && !WITHOUT_END.has(name)) open.push({ name, attributes });
    }
    return found;
}

/** Options and keys are drawn each for itself; what only assistive technology hears has no place. */
function setsDirection({ name, attributes }: OpenElement): boolean {
    return ['bdi', 'option', 'kbd'].includes(name) || /\bdir="auto"|slds-assistive-text/.test(attributes);
}
