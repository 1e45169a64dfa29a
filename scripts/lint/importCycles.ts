import path from 'node:path';

/** Sources by their path from the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

/** Every import that leads back to its own file, as the path of files from the one to itself. Types make no cycle. */
export function importCycles(sources: Sources): readonly (readonly string[])[] {
    const cycles: (readonly string[])[] = [];
    const finished = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
        const seenAt = trail.indexOf(file);
        if (seenAt >= 0) cycles.push([...trail.slice(seenAt), file]);
        if (seenAt >= 0 || finished.has(file)) return;
        for (const imported of importsOf(file, sources.get(file) ?? '')) visit(imported, [...trail, file]);
        finished.add(file);
    };
    for (const file of sources.keys()) visit(file, []);
    return cycles;
}

const IMPORT = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm;

function importsOf(file: string, source: string): readonly string[] {
    return Array.from(source.matchAll(IMPORT), ([, specifier = '']) => path.join(path.dirname(file), specifier));
}
