import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** Joins mentions of one entry that overlap or follow one another with nothing between, sorted; the better evidence tells why. */
export function joined(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
    if (areApart(mentions)) return mentions;
    const sorted = mentions.toSorted((a, b) => a.first - b.first || b.end - a.end);
    const result: Mention[] = [];
    for (const mention of sorted) {
        const last = result.at(-1);
        if (!last || !touches(scene, last, mention)) {
            result.push(mention);
            continue;
        }
        const better = mention.score > last.score ? mention : last;
        result[result.length - 1] = { ...better, first: last.first, end: Math.max(last.end, mention.end) };
    }
    return result;
}

/** Sorted already, with something between them: as most are. */
function areApart(mentions: readonly Mention[]): boolean {
    let end = -1;
    for (const mention of mentions) {
        if (mention.first <= end) return false;
        ({ end } = mention);
    }
    return true;
}

/** A name and its spelling stay apart, and a name that is said again. */
function touches(scene: Scene, last: Mention, next: Mention): boolean {
    if (next.first < last.end) return true;
    if (next.first !== last.end || scene.isBroken(next.first) || last.isSpelled || next.isSpelled) return false;
    return scene.folded(next.first) !== scene.folded(last.end - 1);
}
