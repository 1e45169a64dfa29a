import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('data/', import.meta.url);
const EXTENSION = '.txt';
/** What asks for nothing that is sensitive comes first. */
const NONE = 'NONE';

/** Questions and what each asks for. */
export interface Questions {
    readonly classes: readonly string[];
    readonly examples: readonly Example[];
    /** Of all files, for whoever asks whether they are the ones that a model was made from. */
    readonly digest: string;
}

export interface Example {
    readonly text: string;
    /** The index of its class. */
    readonly label: number;
}

/** Reads the questions: a file for each class, a line for each question. */
export function readQuestions(): Questions {
    const named = readdirSync(FOLDER).filter((file) => file.endsWith(EXTENSION));
    const classes = named.map((file) => file.slice(0, -EXTENSION.length)).sort();
    classes.splice(classes.indexOf(NONE), 1);
    classes.unshift(NONE);
    const hash = createHash('sha256');
    const examples: Example[] = [];
    for (const [label, name] of classes.entries()) {
        const text = readFileSync(new URL(`${name}${EXTENSION}`, FOLDER), 'utf8');
        hash.update(`${name}\n${text}\n`);
        for (const line of text.split('\n')) if (line !== '') examples.push({ text: line, label });
    }
    return { classes, examples, digest: hash.digest('hex') };
}
