import { brokenIn } from './invariants.ts';
import { findPlaces, struckPlaces, type Place, type QuietAct } from './places.ts';
import { playCell, type Mishap } from './playCell.ts';
import { playRoad, type RoadMishap } from './playRoad.ts';
import { commit } from './requests.ts';
import { brokenOnRoad } from './roadInvariants.ts';
import { toRoadRow, toRow, type Row, type Texts } from './row.ts';
import { isRoad, type Scene } from './scene.ts';
import { openTheatre, SEED, type Theatre } from './theatre.ts';
import { timeoutDuring, TRIAL_FAULTS, type TrialFault } from './trialFaults.ts';

/** A cell of the table, by the words that stand in it. */
export interface Cell {
    /** The name of what was done. */
    readonly act: string;
    readonly place: string;
    readonly fault: string;
    readonly mishap: Mishap | RoadMishap;
}

/** A cell that was played. */
export interface PlayedCell extends Cell {
    readonly row: Row;
    /** Until the answer, or the end of the command. */
    readonly tookMs: number;
    /** What is not as it must be, whatever went wrong. */
    readonly broken: readonly string[];
}

/** The name of what strikes no single call. */
export const ALL_CALLS = 'the org and the clock';

/** Every cell of the table, in its order. */
export function cellsOf(acts: readonly QuietAct[]): readonly Cell[] {
    return acts.flatMap((quiet, index) => {
        const { act } = quiet;
        const struck = struckPlaces(quiet, acts.slice(0, index));
        return [
            ...struck.flatMap((place) => TRIAL_FAULTS.map((fault) => cellAt(place, fault))),
            ...(!isRoad(act) && (act.strikes === 'each' || act.strikesAll) ? circumstancesOf(act) : [])
        ];
    });
}

function cellAt(place: Place, fault: TrialFault): Cell {
    const { act, name } = place;
    const mishap = isRoad(act) ? { road: act, place, fault } : { scene: act, place, fault };
    return { act: act.name, place: name, fault: fault.name, mishap };
}

const MINUTES = 60_000;

function circumstancesOf(scene: Scene): readonly Cell[] {
    const skews = {
        'clock 5 minutes slow': -5 * MINUTES,
        'clock 20 seconds slow': -20_000,
        'clock 20 seconds fast': 20_000,
        'clock 5 minutes fast': 5 * MINUTES
    };
    const cell = (fault: string, mishap: Mishap): Cell => ({ act: scene.name, place: ALL_CALLS, fault, mishap });
    return [
        cell('connections refused', { scene, refuseConnections: true }),
        ...Object.entries(skews).map(([fault, clockSkewMs]) => cell(fault, { scene, clockSkewMs }))
    ];
}

/** What was done without a fault, and the cells that were chosen, played. */
export interface Trial {
    readonly acts: readonly QuietAct[];
    readonly cells: readonly PlayedCell[];
}

/** How a trial is played. */
export interface TrialSettings {
    /** So many theatres play side by side. */
    readonly theatres: number;
    readonly choose: (cells: readonly Cell[]) => readonly Cell[];
    readonly onCell?: (cell: PlayedCell) => void;
}

/** Plays cells of the table. */
export async function playTrial({ theatres, choose, onCell }: TrialSettings): Promise<Trial> {
    await using troupe = await openTroupe(theatres);
    const [first] = troupe.theatres;
    if (!first) throw new RangeError('at least one theatre');
    const acts = await findPlaces(troupe.theatres);
    const masked = await maskedTexts(first);
    const cells = choose(cellsOf(acts));
    const waiting = [...cells.entries()];
    const played: PlayedCell[] = [];

    const playNext = async (theatre: Theatre): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const [index, cell] = next;
            const done = await play(theatre, { cell, acts, texts: { old: theatre.texts, masked } });
            played[index] = done;
            onCell?.(done);
        }
    };
    await Promise.all(troupe.theatres.map(playNext));
    return { acts, cells: played };
}

interface Casting {
    readonly cell: Cell;
    readonly acts: readonly QuietAct[];
    readonly texts: Texts;
}

async function play(theatre: Theatre, { cell, acts, texts }: Casting): Promise<PlayedCell> {
    const { mishap } = cell;
    const usualCalls = acts.find(({ act }) => act.name === cell.act)?.callCount ?? 0;
    if ('road' in mishap) {
        const result = await playRoad(theatre, mishap);
        return {
            ...cell,
            row: toRoadRow(result),
            tookMs: result.tookMs,
            broken: brokenOnRoad(result, { mishap, usualCalls })
        };
    }
    const result = await playCell(theatre, mishap);
    const usuallySent = 'place' in mishap ? mishap.place.usually : 0;
    const { digestKeys } = theatre.stage.environment;
    return {
        ...cell,
        row: toRow(result, texts),
        tookMs: result.tookMs,
        broken: brokenIn(result, { texts, digestKeys, usualCalls, usuallySent })
    };
}

async function maskedTexts(theatre: Theatre): Promise<ReadonlyMap<string, string>> {
    await using performance = await theatre.begin({
        timeoutMs: timeoutDuring(null),
        reads: 'textAlone'
    });
    await commit(theatre, performance);
    const stored = await theatre.stage.org.storedEntries(SEED);
    return new Map(stored.map(({ identifier, messageText }) => [identifier, messageText ?? '']));
}

interface Troupe extends AsyncDisposable {
    readonly theatres: readonly Theatre[];
}

async function openTroupe(count: number): Promise<Troupe> {
    const theatres = await Promise.all(Array.from({ length: count }, () => openTheatre()));
    return {
        theatres,
        [Symbol.asyncDispose]: async () => {
            for (const theatre of theatres) await theatre[Symbol.asyncDispose]();
        }
    };
}
