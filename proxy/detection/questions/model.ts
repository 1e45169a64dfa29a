import { featuresOf, wordsOf } from './features.ts';

/** A linear model of questions over their features, with a softmax over its classes. */
export interface Model {
    readonly classes: readonly string[];
    /** For each feature its weights: a class and a weight in turn, in units of `unit`. Weights of no account are left out. */
    readonly weights: ReadonlyMap<number, Int8Array>;
    readonly unit: number;
}

/** How a model is stored. */
export interface StoredModel {
    readonly classes: readonly string[];
    readonly unit: number;
    /** Base64: for each feature its hash in three bytes, in one byte how many weights it has, then those, a class and a weight in a byte each. */
    readonly weights: string;
}

const HASH_BYTES = 3;

/** What a text most likely asks for. */
export interface Likely {
    readonly name: string;
    /** How likely that is, 0 to 1. */
    readonly share: number;
}

/** The class that a model gives a text. */
export function likeliest(model: Model, text: string): Likely {
    const scores = scoresOf(model, text);
    let best = 0;
    for (let index = 1; index < scores.length; index += 1) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
    const top = scores[best] ?? 0;
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - top);
    return { name: model.classes[best] ?? '', share: 1 / sum };
}

/** Of long texts each feature counts less. */
function scoresOf({ classes, weights, unit }: Model, text: string): Float64Array {
    const features = featuresOf(wordsOf(text));
    const scale = unit / Math.sqrt(features.size);
    const scores = new Float64Array(classes.length);
    for (const feature of features) {
        const known = weights.get(feature);
        if (!known) continue;
        for (let at = 0; at < known.length; at += 2) {
            const index = known[at] ?? 0;
            scores[index] = (scores[index] ?? 0) + (known[at + 1] ?? 0) * scale;
        }
    }
    return scores;
}

/** Reads a stored model. */
export function readModel({ classes, unit, weights }: StoredModel): Model {
    const bytes = Buffer.from(weights, 'base64');
    const read = new Map<number, Int8Array>();
    for (let at = 0; at < bytes.length;) {
        const feature = bytes.readUIntBE(at, HASH_BYTES);
        const from = at + HASH_BYTES + 1;
        at = from + 2 * bytes.readUInt8(from - 1);
        read.set(feature, new Int8Array(bytes.buffer, bytes.byteOffset + from, at - from));
    }
    return { classes, unit, weights: read };
}

/** Stores a model; what `readModel` makes of it is the same. */
export function storedModel({ classes, unit, weights }: Model): StoredModel {
    const parts: Buffer[] = [];
    for (const [feature, known] of [...weights].sort(([one], [other]) => one - other)) {
        const head = Buffer.alloc(HASH_BYTES + 1);
        head.writeUIntBE(feature, 0, HASH_BYTES);
        head.writeUInt8(known.length / 2, HASH_BYTES);
        parts.push(head, Buffer.from(known.buffer, known.byteOffset, known.length));
    }
    return { classes, unit, weights: Buffer.concat(parts).toString('base64') };
}
