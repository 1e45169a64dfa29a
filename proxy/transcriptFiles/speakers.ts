import { SpeakerRole, type Speaker } from './transcriptLine.ts';

/** Words that mean one role and nothing else, without case, spaces and signs between. */
const ROLES: ReadonlyMap<string, SpeakerRole> = new Map([
    ['agent', SpeakerRole.Agent],
    ['enduser', SpeakerRole.EndUser],
    ['customer', SpeakerRole.EndUser],
    ['chatbot', SpeakerRole.Chatbot],
    ['bot', SpeakerRole.Chatbot],
    // As Amazon Connect calls it.
    ['custombot', SpeakerRole.Chatbot],
    ['supervisor', SpeakerRole.Supervisor],
    ['system', SpeakerRole.System],
    ['router', SpeakerRole.Router]
]);
/** The longest label before a colon: what is longer is a sentence. */
const MOST_WORDS = 4;
const MOST_LETTERS = 40;
/** Words within names that are not capitalised. */
const PARTICLES: ReadonlySet<string> = new Set([
    'da',
    'de',
    'del',
    'den',
    'der',
    'di',
    'dos',
    'du',
    'la',
    'le',
    'van',
    'von',
    'speaker',
    'agent',
    'customer',
    'caller'
]);
const LABEL = /^(\p{L}[\p{L}\p{N}\p{M}'’.&_-]*(?: [\p{L}\p{N}(][\p{L}\p{N}\p{M}'’.&_)-]*)*)[ \t]*:(?=\s|$)[ \t]*/u;

/** Nobody that the file names. */
export const NOBODY: Speaker = { name: null, role: null };

/** The role that a word means; `null` for every word that may mean something else. */
export function roleOf(word: string): SpeakerRole | null {
    return ROLES.get(word.toLowerCase().replaceAll(/[\s_-]/g, '')) ?? null;
}

/** A speaker of that name, whose role is told when the name is a word for one. */
export function speakerNamed(name: string | null): Speaker {
    return name === null ? NOBODY : { name, role: roleOf(name) };
}

/** What stands before the colon that begins a line, and what follows. */
export interface Labelled {
    readonly speaker: Speaker;
    readonly rest: string;
}

/** Tells labels of speakers from words. */
export interface SpeakerLabels {
    readonly split: (text: string) => Labelled | null;
}

/** Takes for labels what `names` has, and the words for roles. */
export function knownLabels(names: readonly string[]): SpeakerLabels {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return {
        split: (text) => {
            const end = text.indexOf(':');
            if (end < 0) return null;
            const name = text.slice(0, end).trim();
            if (roleOf(name) === null && !known.has(name.toLowerCase())) return null;
            return { speaker: speakerNamed(name), rest: text.slice(end + 1).trim() };
        }
    };
}

/** Takes for labels every word, and every few words that are written like a name, that are followed by a colon. */
export function likelyLabels(): SpeakerLabels {
    return {
        split: (text) => {
            const [whole, name] = LABEL.exec(text) ?? [];
            if (whole === undefined || name === undefined) return null;
            if (name.length > MOST_LETTERS || !isName(name.split(' '))) return null;
            return { speaker: speakerNamed(name), rest: text.slice(whole.length).trim() };
        }
    };
}

/** `My number is:` is said, `Jane van Dyk:` and `Agent 2:` say who says it. */
function isName(words: readonly string[]): boolean {
    if (words.length === 1) return true;
    const own = words.filter((word) => !PARTICLES.has(word));
    return words.length <= MOST_WORDS && own.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}(]/u.test(word));
}
