import { createRandom, type Random } from '../detection/generate/random.ts';
import { featuresOf, wordsOf } from '../../proxy/detection/questions/features.ts';
import type { Model } from '../../proxy/detection/questions/model.ts';
import type { Example } from './questions.ts';
import { OPENINGS, CLOSINGS } from './frames.ts';

/** A mean of several runs depends less on the order of the examples. */
const SEEDS = [1, 2, 3, 4];
/** What fewer examples have is not learned. */
const FEWEST = 2;
const EPOCHS = 14;
const RATE = 0.5;
const DECAY = 1e-5;
const FIRST_GRADIENT = 0.01;
/** How often an example is varied, and what becomes of it then. */
const VARIED = 0.5;
const WORD_LEFT_OUT = 0.1;
const OPENED = 0.4;
const CLOSED = 0.15;
/** A class of so many examples weighs as much as the harmless one does. */
const FULL_CLASS = 100;
const LARGEST_WEIGHT = 127;

/** What one run has learned of a feature: by class its weight, and the sum of the squares of its gradients. */
interface Learned {
    readonly weights: Float64Array;
    readonly squares: Float64Array;
}

/** Learns a model by multinomial logistic regression (AdaGrad). `least`: weights below it are left out. The same examples give the same model. */
export function trained(classes: readonly string[], examples: readonly Example[], least: number): Model {
    const read = examples.map(({ text, label }) => ({ words: wordsOf(text), label }));
    const usual = usualFeatures(read.map(({ words }) => featuresOf(words)));
    const counts = classes.map((_, label) => read.filter((example) => example.label === label).length);
    const worth = counts.map((count, label) => (label === 0 ? 1 : Math.sqrt(FULL_CLASS / count)));
    const mean = new Map([...usual].map((feature) => [feature, new Float64Array(classes.length)]));
    for (const seed of SEEDS) {
        const learned = new Map([...usual].map((feature) => [feature, newFeature(classes.length)]));
        const random = createRandom(seed);
        for (let epoch = 0; epoch < EPOCHS; epoch += 1)
            for (const { words, label } of random.shuffled(read)) {
                const features = [...featuresOf(varied(words, random))].flatMap(
                    (feature) => learned.get(feature) ?? []
                );
                if (features.length > 0) learn(features, label, worth[label] ?? 1, classes.length);
            }
        for (const [feature, { weights }] of learned) add(mean.get(feature), weights);
    }
    return quantised(classes, mean, least);
}

function add(sum: Float64Array | undefined, weights: Float64Array): void {
    for (const [index, weight] of weights.entries()) if (sum) sum[index] = (sum[index] ?? 0) + weight / SEEDS.length;
}

/** What a single question has says little of the next one. */
function usualFeatures(read: readonly ReadonlySet<number>[]): ReadonlySet<number> {
    const counts = new Map<number, number>();
    for (const features of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return new Set([...counts].flatMap(([feature, count]) => (count >= FEWEST ? [feature] : [])));
}

function newFeature(classes: number): Learned {
    return { weights: new Float64Array(classes), squares: new Float64Array(classes).fill(FIRST_GRADIENT) };
}

/** People open a question with other words, end it politely, and recognisers lose some of them. */
function varied(words: readonly string[], random: Random): readonly string[] {
    if (!random.chance(VARIED)) return words;
    const left = words.filter(() => !random.chance(WORD_LEFT_OUT));
    const opening = random.chance(OPENED) ? random.pick(OPENINGS).split(' ') : [];
    const closing = random.chance(CLOSED) ? random.pick(CLOSINGS).split(' ') : [];
    const all = [...opening, ...left, ...closing];
    return left.length === 0 ? words : all;
}

function learn(features: readonly Learned[], label: number, worth: number, classes: number): void {
    const scale = 1 / Math.sqrt(features.length);
    const shares = softmax(features, scale, classes);
    for (let index = 0; index < classes; index += 1) {
        const error = ((shares[index] ?? 0) - (index === label ? 1 : 0)) * worth * scale;
        for (const { weights, squares } of features) {
            const weight = weights[index] ?? 0;
            const gradient = error + DECAY * weight;
            const square = (squares[index] ?? 0) + gradient * gradient;
            squares[index] = square;
            weights[index] = weight - (RATE * gradient) / Math.sqrt(square);
        }
    }
}

function softmax(features: readonly Learned[], scale: number, classes: number): Float64Array {
    const shares = new Float64Array(classes);
    for (const { weights } of features)
        for (let index = 0; index < classes; index += 1)
            shares[index] = (shares[index] ?? 0) + (weights[index] ?? 0) * scale;
    const top = Math.max(...shares);
    let sum = 0;
    for (let index = 0; index < classes; index += 1) sum += shares[index] = Math.exp((shares[index] ?? 0) - top);
    return shares.map((share) => share / sum);
}

function quantised(classes: readonly string[], mean: ReadonlyMap<number, Float64Array>, least: number): Model {
    let largest = 0;
    for (const weights of mean.values()) for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
    const unit = largest / LARGEST_WEIGHT;
    const stored = new Map<number, Int8Array>();
    for (const [feature, weights] of mean) {
        const kept = [...weights.entries()].filter(([, weight]) => Math.abs(weight) >= least);
        const pairs = kept.flatMap(([index, weight]) => [index, Math.round(weight / unit)]);
        if (pairs.length > 0) stored.set(feature, Int8Array.from(pairs));
    }
    return { classes, unit, weights: stored };
}
