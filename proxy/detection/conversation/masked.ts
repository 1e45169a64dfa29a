import { hasGoneOn, isSaidBy, type Scene } from './continuation.ts';
import type { Cue } from './cue.ts';
import { holdsMasks, masksIn } from './masks.ts';

/**
 * Whether what a cue of an earlier entry asks for was told before this entry, under a mask, and the other side has since gone on to something else: it
 * was told, though nobody can read it any more.
 */
export function isToldMasked(scene: Scene, cue: Cue, entry: number): boolean {
    const { reading } = scene;
    if (!holdsMasks(reading)) return false;
    const role = reading.entries[entry]?.role ?? null;
    for (let told = entry - 1; told > cue.entry; told -= 1) {
        if (isSaidBy(reading, role, told) && masksIn(reading, told).length > 0)
            return hasGoneOn(scene, role, told, entry, cue.topic);
    }
    return false;
}
