import { createCircuit, type Circuit, type CircuitSettings } from './circuit.ts';

/**
 * So many circuits that a call passes one after the other. They are told of as one: it opens with the first that does, and closes
 * with the last.
 */
export function createCircuitsInARow(count: number, { now, onChange }: CircuitSettings): readonly Circuit[] {
    const open = new Set<number>();
    let openedAt = 0;
    return Array.from({ length: count }, (_, place) =>
        createCircuit({
            now,
            onChange: (change) => {
                const wasOpen = open.size > 0;
                if (change.isOpen) open.add(place);
                else open.delete(place);
                if (!wasOpen) openedAt = now();
                if (!wasOpen && change.isOpen) onChange?.(change);
                if (wasOpen && open.size === 0) onChange?.({ isOpen: false, openMs: now() - openedAt });
            }
        })
    );
}
