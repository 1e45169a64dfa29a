import { counted } from '../../cli/counted.ts';
import { measureLevel, untilSocketsClose, type Level } from '../level.ts';

/** What is generated, and how much of it. */
export interface FuzzSettings {
    readonly seed: number;
    readonly count: number;
    /** So many play side by side, each with a proxy, an org and numbers of its own. */
    readonly players: number;
    /** The number of the first of them: each has a sequence of its own by the seed and its number. */
    readonly firstPlayer?: number;
}

/** What came of it. */
export interface FuzzReport {
    /** How much was generated. */
    readonly generated: number;
    readonly requests: number;
    /** How often the proxy answered so. */
    readonly answers: ReadonlyMap<string, number>;
    /** What must not be, and which player saw it at which of its requests. */
    readonly findings: readonly string[];
    /** The heap after the second half as a multiple of that after the first. */
    readonly growth: number;
    readonly sockets: Sockets;
}

/** Sockets of a player, of its proxy and of its org: both ends of every connection. */
export interface Sockets {
    readonly half: number;
    readonly whole: number;
    /** Once all is closed. */
    readonly left: number;
}

/** So many more may be open after the second half: a proxy keeps up to 32 connections to its org, of which both ends count. */
const MORE_SOCKETS = 64;

/** What of a report has not returned to its level. */
export function grownIn({ growth, sockets: { half, whole, left } }: FuzzReport): readonly string[] {
    return [
        ...(growth > MOST_GROWTH ? [`the heap has grown to ${growth.toFixed(2)} times`] : []),
        ...(whole > half + MORE_SOCKETS
            ? [`${String(whole)} sockets are open, after the first half ${String(half)}`]
            : []),
        ...(left > 0 ? [`${String(left)} sockets are left`] : [])
    ];
}

/** How much larger the heap may be after the second half. */
const MOST_GROWTH = 1.3;

/** One of those who play: sends a request to its proxy, and tells what came of it. */
export interface Player extends AsyncDisposable {
    playOnce(): Promise<Played>;
}

/** What came of one request. */
export interface Played {
    /** How much was generated for it. */
    readonly generated: number;
    /** Status and code. */
    readonly answer: string;
    readonly problems: readonly string[];
}

/** What came of one request more. */
export interface FuzzProgress {
    readonly generated: number;
    readonly findings: readonly string[];
}

/** So many requests lead to at least so much; where they do not, the trial would hardly ever end. */
const STRETCH = 1_000;
const LEAST_OF_A_STRETCH = 100;

/**
 * Plays until so much was generated; `onProgress` is told of every request.
 *
 * @throws {Error} where requests have come to lead to hardly anything that is generated
 */
export async function runFuzz(
    { seed, count, players, firstPlayer = 0 }: FuzzSettings,
    open: (seed: number, player: number) => Promise<Player>,
    onProgress: (progress: FuzzProgress) => void = () => undefined
): Promise<FuzzReport> {
    const answers = new Map<string, number>();
    const findings: string[] = [];
    let generated = 0;
    let requests = 0;

    const playUntil = async (player: Player, name: number, most: number): Promise<void> => {
        let stretch = { requests: 0, generated: 0 };
        while (generated < most) {
            const played = await player.playOnce();
            stretch = { requests: stretch.requests + 1, generated: stretch.generated + played.generated };
            if (stretch.requests === STRETCH) {
                if (stretch.generated < LEAST_OF_A_STRETCH) throw new Error(hardlyAny(stretch.generated, played));
                stretch = { requests: 0, generated: 0 };
            }
            requests += 1;
            generated += played.generated;
            answers.set(played.answer, (answers.get(played.answer) ?? 0) + 1);
            const found = played.problems.map(
                (problem) => `player ${String(name)}, after ${counted(requests, 'request')}: ${problem}`
            );
            findings.push(...found);
            onProgress({ generated: played.generated, findings: found });
        }
    };

    const playHalves = async (): Promise<{ readonly half: Level; readonly whole: Level }> => {
        await using stack = new AsyncDisposableStack();
        const opened: Player[] = [];
        for (let name = 0; name < players; name += 1) opened.push(stack.use(await open(seed, firstPlayer + name)));
        const playHalf = async (most: number): Promise<unknown> =>
            Promise.all(opened.map((player, name) => playUntil(player, firstPlayer + name, most)));
        await playHalf(count / 2);
        const half = measureLevel();
        await playHalf(count);
        await untilSocketsClose(half.sockets);
        return { half, whole: measureLevel() };
    };

    const { half, whole } = await playHalves();
    await untilSocketsClose(0);
    const { sockets: left } = measureLevel();
    const sockets = { half: half.sockets, whole: whole.sockets, left };
    return { generated, requests, answers, findings, growth: whole.heapBytes / half.heapBytes, sockets };
}

function hardlyAny(generated: number, { answer }: Played): string {
    return `of ${String(STRETCH)} requests only ${String(generated)} led to something generated; the last was answered ${answer}`;
}
