import fc from 'fast-check';
import { advance, historyOf, mapHistory, redo, undo, type History } from '../history.ts';

describe('history', () => {
    it('comes back to the same history when an undo is redone', () => {
        fc.assert(
            fc.property(histories, (history) => {
                fc.pre(history.past.length > 0);

                expect(redo(undo(history))).toEqual(history);
            })
        );
    });

    it('comes back to where it was when a step is undone', () => {
        fc.assert(
            fc.property(histories, (history) => {
                expect(undo(advance(history, -1)).present).toBe(history.present);
            })
        );
    });

    it('forgets what was undone when it goes on', () => {
        const history = advance(undo(advance(historyOf('a'), 'b')), 'c');

        expect(history).toEqual({ past: ['a'], present: 'c', future: [] });
    });

    it('stays the same history where there is no step', () => {
        const history = historyOf('a');

        expect(undo(history)).toBe(history);
        expect(redo(history)).toBe(history);
        expect(advance(history, 'a')).toBe(history);
    });

    it('keeps its steps when its values become others, but for those that change nothing any more', () => {
        const history = { past: [1, 2, 3], present: 4, future: [5, 6, 8] };
        const halved = mapHistory(history, (value) => Math.floor(value / 2), Object.is);

        expect(halved).toEqual({ past: [0, 1], present: 2, future: [3, 4] });
    });

    it('goes back to a value that is undefined', () => {
        expect(undo(advance(historyOf<string | undefined>(undefined), 'a')).present).toBeUndefined();
    });
});

const steps = fc.array(
    fc.oneof(
        fc.nat(9).map((value) => (history: History<number>) => advance(history, value)),
        fc.constant<(history: History<number>) => History<number>>(undo),
        fc.constant<(history: History<number>) => History<number>>(redo)
    )
);

const histories = steps.map((taken) => taken.reduce((history, step) => step(history), historyOf(0)));
