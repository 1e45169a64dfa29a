import type { Random } from '../soak/random.ts';

/**
 * Words that stand in what is generated, and nowhere else: who shows them has told what it must not tell. They are no id of a
 * request, for those are logged as callers give them.
 */
export const PLANTED = 'planted_4929-1234-5678-9012-in-what-is-generated';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A value that nobody expects where it stands. */
export function strangeValue(random: Random): unknown {
    return random.pick(STRANGE)(random);
}

const STRANGE: readonly ((random: Random) => unknown)[] = [
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => '',
    () => PLANTED,
    () => `${PLANTED}\r\nX-Injected: 1\r\n\r\n`,
    () => '\ud800',
    () => '\u0000\u001b[31m\u2028',
    () => "' OR Name != '",
    () => '../../../etc/passwd',
    () => '__proto__',
    () => '2026-02-30T25:61:61.000+0000',
    (random) => 'x'.repeat(random.between(256, 20_000)),
    (random) => '&lt;'.repeat(random.between(1, 200)),
    () => -1,
    () => 0.5,
    () => 1e308,
    () => Number.MAX_SAFE_INTEGER + 2,
    (random) => random.between(-(2 ** 31), 2 ** 31),
    (random) => Array.from({ length: random.between(1, 600) }, () => PLANTED),
    () => ({ constructor: { prototype: { polluted: true } }, toString: PLANTED }),
    (random) => nested(random.between(2, 400))
];

function nested(depth: number): Json {
    let value: Json = PLANTED;
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
    return value;
}

/** A copy of a JSON value in which something, somewhere, is not as it was. */
export function mutated(value: unknown, random: Random): unknown {
    if (random.happens(STOP_HERE) || value === null || typeof value !== 'object') return strangeValue(random);
    if (Array.isArray(value)) return mutatedList(value, random);
    return mutatedObject(value as Readonly<Record<string, unknown>>, random);
}

const STOP_HERE = 0.12;

function mutatedList(items: readonly unknown[], random: Random): unknown {
    if (items.length === 0) return [strangeValue(random)];
    const at = random.between(0, items.length - 1);
    const ways = [
        () => items.toSpliced(at, 1),
        () => items.toSpliced(at, 0, items[at]),
        () => items.toReversed(),
        () => items.toSpliced(at, 0, strangeValue(random)),
        () => items.with(at, mutated(items[at], random)),
        () => items.with(at, mutated(items[at], random))
    ];
    return random.pick(ways)();
}

function mutatedObject(value: Readonly<Record<string, unknown>>, random: Random): unknown {
    const names = Object.keys(value);
    if (names.length === 0) return { [PLANTED]: strangeValue(random) };
    const name = random.pick(names);
    const { [name]: member, ...others } = value;
    const ways = [
        () => others,
        () => ({ ...others, [`${name}x`]: member }),
        () => ({ ...value, [PLANTED]: PLANTED }),
        () => ({ ...value, ...(JSON.parse('{"__proto__":{"polluted":true}}') as object) }),
        () => ({ ...others, [name]: mutated(member, random) }),
        () => ({ ...others, [name]: mutated(member, random) }),
        () => ({ ...others, [name]: mutated(member, random) })
    ];
    return random.pick(ways)();
}

/** Bytes of any kind. */
export function strangeBytes(random: Random, most: number): Buffer {
    return Buffer.from(Array.from({ length: random.between(0, most) }, () => random.between(0, 255)));
}
