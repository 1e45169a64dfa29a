import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { measureLevel, untilSocketsClose } from '../level.ts';
import { CallKind } from '../../proxy/salesforce/observedTransport.ts';
import { UPSTREAM_CALLS } from './calls.ts';
import { CALLS_OF_GATEWAYS } from './callsOfGateways.ts';
import { lineIn, lineOf } from './faultsPage.ts';
import { grownIn, type Levels } from './figures.ts';
import { cellsOf, playTrial, type Cell, type Trial } from './trial.ts';

/** A part of the table that meets each kind of end, and takes a few seconds. */
const PLAYED: readonly (readonly [act: string, place: string, fault: string])[] = [
    ['read', 'access token', '503 with Retry-After'],
    ['read', 'entries', 'no answer within the time limit'],
    ['read', 'the org and the clock', 'connections refused'],
    ['commit', 'insert of events', 'done, then reset before headers'],
    ['commit', 'PATCH', 'done, then the body stalls'],
    ['commit', 'PATCH', 'reset before headers'],
    ['commit', 'PATCH', '404'],
    ['commit', 'entries, after the PATCH', '500'],
    ['commit', 'insert of events, after the PATCH', 'done, then reset mid-body'],
    ['commit', 'the org and the clock', 'clock 5 minutes fast'],
    ['every kind', 'token of the app', '500'],
    ['read copies', 'copies', 'done, malformed JSON'],
    ['compare copies', 'rows of entries', '500'],
    ['compare copies', 'the org and the clock', 'connections refused'],
    ['upload', 'upload', 'done, then reset mid-body'],
    ['panel upload', 'upload', 'done, then reset mid-body'],
    ['chat', 'file', '500 once'],
    ['erase', 'delete', 'reset before headers'],
    ['doctor', 'object of events', '403']
];

const isPlayed = ({ act, place, fault }: Cell): boolean =>
    PLAYED.some((played) => played[0] === act && played[1] === place && played[2] === fault);

describe('the table of faults', () => {
    const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
    let trial: Trial;
    let levels: Levels;

    before(async () => {
        const first = measureLevel();
        trial = await playTrial({ theatres: 3, choose: (cells) => cells.filter(isPlayed) });
        await untilSocketsClose(0);
        levels = { before: { ...first, heapBytes: Infinity }, after: measureLevel() };
    });

    it('strikes calls of every kind, and those behind every method of the gateways', () => {
        const kinds = new Set<string | null>(UPSTREAM_CALLS.map(({ kind }) => kind));
        const names = new Set<string>(UPSTREAM_CALLS.map(({ name }) => name));

        assert.deepEqual(
            Object.values(CallKind).filter((kind) => !kinds.has(kind)),
            []
        );
        assert.deepEqual(
            [...CALLS_OF_GATEWAYS].filter((name) => !names.has(name)),
            []
        );
    });

    it('keeps what must hold whatever goes wrong', () => {
        assert.equal(trial.cells.length, PLAYED.length);
        assert.deepEqual(
            trial.cells.flatMap(({ act, place, fault, broken }) => broken.map((what) => ({ act, place, fault, what }))),
            []
        );
    });

    it('leaves no socket open', () => {
        assert.deepEqual(grownIn(levels), []);
    });

    it('has every fault at every call on the page that the long form writes', () => {
        const missing = cellsOf(trial.acts).filter((cell) => lineIn(page, cell) === null);

        assert.deepEqual(
            missing.map(({ act, place, fault }) => `${act}, ${place}: ${fault}`),
            []
        );
    });

    it('tells what happens: npm run test:faults writes docs/faults.md anew', () => {
        for (const cell of trial.cells) {
            assert.equal(lineOf(cell), lineIn(page, cell), `${cell.act}, ${cell.place}: ${cell.fault}`);
        }
    });
});
