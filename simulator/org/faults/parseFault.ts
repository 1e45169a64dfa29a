import { ControlError } from '../errors.ts';
import { isJsonObject } from '../jsonObject.ts';
import type { Fault, FaultEffect, FaultMatch } from './fault.ts';

/**
 * Reads `{ match?, times?, skip?, fault: { kind, … } }`. Without `times` the fault is played for ever.
 * @throws ControlError that names what is wrong
 */
export function parseFault(body: unknown): Fault {
    if (!isJsonObject(body)) {
        throw new ControlError('A fault is an object with match, times, skip and fault.');
    }
    refuseUnknown(body, ['match', 'times', 'skip', 'fault']);
    const { match = {}, times = null, skip = 0, fault } = body;
    if (times !== null && !isCount(times, 1)) {
        throw new ControlError('times is a positive integer; leave it out to play the fault for ever.');
    }
    if (!isCount(skip, 0)) {
        throw new ControlError('skip is an integer from 0 up.');
    }
    return { match: parseMatch(match), times, skip, effect: parseEffect(fault) };
}

/** The members that each kind takes, with the check of each. */
const KINDS: Readonly<Record<FaultEffect['kind'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
    delay: { ms: (value) => isCount(value, 0) },
    status: {
        status: (value) => isCount(value, 200) && value <= 599,
        errorCode: (value) => typeof value === 'string',
        'message?': (value) => typeof value === 'string',
        'retryAfter?': (value) => typeof value === 'string' || isCount(value, 0)
    },
    hold: {},
    sessionInvalid: {},
    resetBeforeHeaders: {},
    applyThenFail: {},
    resetMidBody: {},
    stallMidBody: {},
    truncatedGzip: {},
    malformedJson: {},
    emptyBody: {},
    wrongContentType: {}
};

function parseEffect(fault: unknown): FaultEffect {
    if (!isJsonObject(fault) || typeof fault['kind'] !== 'string' || !Object.hasOwn(KINDS, fault['kind'])) {
        throw new ControlError(`fault.kind is one of ${Object.keys(KINDS).join(', ')}.`);
    }
    const members = KINDS[fault['kind'] as FaultEffect['kind']];
    refuseUnknown(fault, ['kind', ...Object.keys(members).map((name) => name.replace('?', ''))]);
    for (const [name, isRight] of Object.entries(members)) {
        const value = fault[name.replace('?', '')];
        if (!isRight(value) && !(name.endsWith('?') && value === undefined)) {
            throw new ControlError(`fault.${name.replace('?', '')} of ${fault['kind']} is missing or wrong.`);
        }
    }
    return fault as unknown as FaultEffect;
}

function parseMatch(match: unknown): FaultMatch {
    if (!isJsonObject(match) || Object.values(match).some((value) => typeof value !== 'string')) {
        throw new ControlError('match is an object with the texts method, path and pattern.');
    }
    refuseUnknown(match, ['method', 'path', 'pattern']);
    const { pattern } = match as FaultMatch;
    try {
        new RegExp(pattern ?? '');
    } catch {
        throw new ControlError('match.pattern is not a regular expression.');
    }
    return match;
}

function refuseUnknown(value: object, known: readonly string[]): void {
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined) {
        throw new ControlError(`${unknown} is not known here. Known are ${known.join(', ')}.`);
    }
}

function isCount(value: unknown, minimum: number): value is number {
    return Number.isInteger(value) && (value as number) >= minimum;
}
