import { listFiles } from './sourceFiles.ts';

/** What lies among the source and deploys nowhere. */
const STAYS_HERE = /\.ts$|\.map$|\/__(?:tests|mocks)__\/|\/lwc\/package\.json$|\/[jt]sconfig[^/]*\.json$/;

/** Lists what deploys of a package directory, as it lies below a root. */
export function deployableSource(directory: string, root: string): readonly string[] {
    return listFiles(directory, root).filter((path) => !STAYS_HERE.test(path));
}

/** Names the files that source of a package directory becomes on the way to an org, each once. */
export function deployedFiles(directory: string, source: readonly string[]): ReadonlySet<string> {
    return new Set(source.map((path) => deployedPath(path, directory, source)));
}

/** Fields and the like are merged into their object, and folders are known by where they lie; outside a bundle, metadata without a file of its own loses its suffix. */
function deployedPath(path: string, directory: string, source: readonly string[]): string {
    const relative = path.slice(directory.length + 1);
    const [, object] = /^objects\/([^/]+)\//.exec(relative) ?? [];
    if (object) return `objects/${object}.object`;
    const [, folder] = /^(.+)\.(?:report|dashboard)Folder-meta\.xml$/.exec(relative) ?? [];
    if (folder) return `${folder}-meta.xml`;
    const bare = path.replace(/-meta\.xml$/, '');
    const isKept = bare === path || source.includes(bare) || relative.startsWith('lwc/');
    return isKept ? relative : bare.slice(directory.length + 1);
}
