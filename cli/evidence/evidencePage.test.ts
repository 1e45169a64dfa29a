import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { AN_EVENT } from '../../proxy/audit/testing/anEvent.ts';
import { evidencePage } from './evidencePage.ts';
import { AN_ERASURE, evidenceOfEvents, SOME_EVENTS } from './testing/someEvidence.ts';

const page = evidencePage(evidenceOfEvents(SOME_EVENTS), 'thumbprint');

describe('evidencePage', () => {
    it('runs no script, loads nothing, and allows its own style alone', () => {
        const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
        const digest = createHash('sha256').update(style).digest('base64');

        assert.ok(page.includes(`content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;;`));
        assert.doesNotMatch(page, /<script|\son\w+=|\bsrc=|url\(|@import|style="/);
        assert.deepEqual(page.match(/href="[^#][^"]*"/g), null);
    });

    it('has a language, landmarks, headings in order, and tables with captions and headers for rows and columns', () => {
        assert.match(page, /<html lang="en">/);
        for (const landmark of ['header', 'main', 'footer']) assert.match(page, new RegExp(`<${landmark}>`));
        assert.equal(page.match(/<h1/g)?.length, 1);
        const tables = page.match(/<table>[\s\S]*?<\/table>/g) ?? [];
        assert.equal(tables.length, 6);
        for (const table of tables) {
            assert.match(table, /<caption>/);
            assert.match(table, /<th scope="col">/);
            const rows = table.match(/<tr>/g)?.length ?? 0;
            assert.equal(table.match(/<th scope="row"/g)?.length, rows - 1);
        }
    });

    it('tells a delete once: who, why and what became of it', () => {
        const [section] = /<section aria-labelledby="erasures">[\s\S]*?<\/section>/.exec(page) ?? [''];

        assert.match(section, /Request 4711/);
        assert.match(section, /Deleted: Salesforce says that everything is gone/);
        assert.equal(section.match(/<th scope="row"/g)?.length, 1);
    });

    it('writes words of people as they are, and never as HTML', () => {
        assert.match(page, /Asked by &#60;b&#62;the&#60;\/b&#62; customer &#38; her &#34;bank&#34;/);
    });

    it('tells the time in UTC and from the start of the record', () => {
        assert.match(page, /2026-11-21 10:00:00 UTC/);
        assert.match(page, /1 d 00:00:01 after the start/);
    });

    for (const { what, events, words } of [
        { what: 'nothing was done', events: [], words: /There is no audit trail/ },
        { what: 'an outcome is open', events: [AN_EVENT], words: /no row that is as it was signed tells what became/ },
        {
            what: 'the end of a delete is not known',
            events: [AN_ERASURE],
            words: /Not known: no row that is as it was signed/
        }
    ]) {
        it(`says so where ${what}`, () => {
            assert.match(evidencePage(evidenceOfEvents(events), 'thumbprint').replaceAll(/\s+/g, ' '), words);
        });
    }

    it('says of a row under a key that was not given that nothing can be said, and that a key that never was is forgery', () => {
        const { chain } = evidenceOfEvents(SOME_EVENTS, (event) => ({ ...event, keyId: 'feedfacefeedface' }));

        assert.equal(chain.verdict, 'unknown');
        assert.match(chain.means, /if there never was such a key, they are forged/);
        assert.match(chain.findings[0]?.means ?? '', /if no proxy of this org ever had that key, the row is forged/);
    });

    it('tells nothing of a row that is not as it was signed but its name and its fault', () => {
        const evidence = evidenceOfEvents(SOME_EVENTS, (event, index) =>
            index === 0 ? { ...event, note: 'smuggled words', actorName: 'smuggled name' } : event
        );

        assert.doesNotMatch(evidencePage(evidence, 'thumbprint') + JSON.stringify(evidence), /smuggled/);
        assert.deepEqual(evidence.chain.rows[0], { row: 'RIE-0000000001', asSigned: false });
        assert.deepEqual(evidence.redactions, []);
    });
});
