import type { ApiUsage, ApiUsageStore, ToldApiUsage } from '../state/apiUsageStore.ts';

/** Remembers what Salesforce told last of the org's API calls: to this process, and through the store to any other. */
export interface ApiUsageMemory {
    readonly hear: (usage: ApiUsage) => void;
    /** What was told last, to whomever; while the store is away, to this process. `null` where nothing was. */
    latest(): Promise<ToldApiUsage | null>;
    /** Resolves when the store has what was heard last, or cannot take it. */
    settle(): Promise<void>;
}

/** What {@link createApiUsage} works with. */
export interface ApiUsageSettings {
    /** Epoch ms. */
    readonly now: () => number;
    /** Where it outlives the process and other proxies hear of it; without one, each process has its own. */
    readonly store?: ApiUsageStore | undefined;
}

/** Every answer tells the usage, and the store is told once in so long, ms. */
const KEPT_EVERY_MS = 1_000;

/** The memory of one process before the store that it shares. */
export function createApiUsage({ now, store }: ApiUsageSettings): ApiUsageMemory {
    let heard: (ApiUsage & { readonly toldAt: number }) | null = null;
    let isKept = true;
    let keptAt = -Infinity;
    let keeping = Promise.resolve();

    const own = (): ToldApiUsage | null =>
        heard && { used: heard.used, limit: heard.limit, age: Math.max(0, now() - heard.toldAt) };
    const keep = (): void => {
        const told = own();
        if (!told || !store || isKept) return;
        isKept = true;
        keptAt = now();
        keeping = store.keep(told).catch(() => undefined);
    };
    return {
        hear({ used, limit }) {
            heard = { used, limit, toldAt: now() };
            isKept = false;
            if (Math.abs(now() - keptAt) >= KEPT_EVERY_MS) keep();
        },
        async latest() {
            const shared = (await store?.latest().catch(() => null)) ?? null;
            const told = own();
            if (!shared || !told) return shared ?? told;
            return shared.age < told.age ? shared : told;
        },
        async settle() {
            await keeping;
            keep();
            await keeping;
        }
    };
}
