import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import { MOST_CHARACTERS } from '../text/textLines.ts';
import { createLineIndex } from './lineIndex.ts';

/** A value that stands in a list of a JSON file, or a plain one beside the lists. */
export interface JsonElement {
    /** Where it begins. */
    readonly lineNumber: number;
    /** The member of the file's object that it belongs to; `null` in a file that is a list. */
    readonly member: string | null;
    /** Its name where the member is an object itself; `null` for an element of a list and for a plain member. */
    readonly key: string | null;
    /** Whether it is an element of a list. */
    readonly isElement: boolean;
    readonly value: unknown;
}

/** What the parser gives of each form of a file: the rest is dropped as it is read. */
const PATHS = { list: ['$.*'], object: ['$.*.*'] } as const;

/**
 * The elements of a JSON file that is a list, or an object with lists; of an object beside its plain members. Holds one of them at a time.
 *
 * @throws {TranscriptFileError} where the file is not JSON, ends early, is neither list nor object, or has an element that is too long to be one
 */
export async function* readJsonElements(text: AsyncIterable<string>): AsyncIterable<JsonElement> {
    const encoder = new TextEncoder();
    let scan: ElementScan | null = null;
    for await (const piece of text) {
        if (scan === null && piece.trim() === '') continue;
        scan ??= createElementScan(piece.trimStart().startsWith('[') ? PATHS.list : PATHS.object);
        for (const element of scan.read(encoder.encode(piece))) yield element;
    }
    scan?.end();
}

interface ElementScan {
    readonly read: (bytes: Uint8Array) => readonly JsonElement[];
    readonly end: () => void;
}

function createElementScan(paths: readonly string[]): ElementScan {
    const tokenizer = new Tokenizer();
    const parser = new TokenParser({ paths: [...paths], keepStack: false });
    const index = createLineIndex();
    const elementDepth = paths === PATHS.list ? 1 : 2;
    let found: JsonElement[] = [];
    let depth = 0;
    let lineNumber = 1;
    let begunAt = 1;
    let member: string | null = null;
    let isNamed = false;
    /** Where begins what is not whole yet, and where ends what was read, bytes. */
    let heldFrom = 0;
    let readTo = 0;

    tokenizer.onToken = (token) => {
        lineNumber = index.lineAt(token.offset);
        if (parser.isEnded) throw new SyntaxError('There is more.');
        if (depth === elementDepth) begunAt = lineNumber;
        if (depth <= elementDepth) heldFrom = token.offset;
        if (elementDepth === 2 && depth === 1) {
            if (token.token === TokenType.STRING && !isNamed) member = String(token.value);
            else if (isScalar(token.token) && isNamed)
                found.push({ lineNumber, member, key: null, isElement: false, value: token.value });
            isNamed = token.token === TokenType.COLON;
        }
        if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) depth += 1;
        if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth -= 1;
        parser.write(token);
    };
    parser.onValue = ({ value, key }) => {
        const isElement = typeof key === 'number';
        found.push({ lineNumber: begunAt, member, key: isElement ? null : (key ?? null), isElement, value });
    };
    return {
        read: (bytes) => {
            index.add(bytes);
            try {
                tokenizer.write(bytes);
            } catch (error) {
                throw malformed(lineOf(error, index.lineAt) ?? lineNumber);
            }
            readTo += bytes.length;
            if (readTo - heldFrom > MOST_CHARACTERS) throw tooLong(begunAt);
            const given = found;
            found = [];
            return given;
        },
        end: () => {
            if (!parser.isEnded) throw truncated(index.lineAt(Number.POSITIVE_INFINITY));
        }
    };
}

function isScalar(token: TokenType): boolean {
    return (
        token === TokenType.STRING ||
        token === TokenType.NUMBER ||
        token === TokenType.TRUE ||
        token === TokenType.FALSE ||
        token === TokenType.NULL
    );
}

/** The tokenizer tells where it stopped in its message only, which also quotes what stood there. */
function lineOf(error: unknown, lineAt: (offset: number) => number): number | null {
    const [, position] = /absolute position "(\d+)"/.exec(error instanceof Error ? error.message : '') ?? [];
    return position === undefined ? null : lineAt(Number(position));
}

function malformed(lineNumber: number): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: 'is not JSON',
        cure: 'the file must be one list, or one object with a list; name its format if it is another'
    });
}

function tooLong(lineNumber: number): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.TooLong,
        lineNumber,
        words: `begins an element of more than ${String(MOST_CHARACTERS)} bytes`,
        cure: 'the entries must stand in a list, which is the file itself or a member of its object'
    });
}

function truncated(lineNumber: number): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Truncated,
        lineNumber,
        words: 'is the last, and brackets are still open',
        cure: 'the file is not whole; fetch it again'
    });
}
