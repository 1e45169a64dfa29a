import { basename, dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from './project.ts';
import { listFiles, readSource } from './sourceFiles.ts';

/** A Lightning web component bundle as it deploys. */
export interface EmittedBundle {
    readonly name: string;
    /** Relative to the project's root. */
    readonly directory: string;
    /** JavaScript, templates and styles by file name. */
    readonly files: ReadonlyMap<string, string>;
    /** Names of the values that the main module exports; `default` is a component's class. */
    readonly exports: readonly string[];
}

/** What tsconfig.lwc.json emits, without writing it. */
export interface Emission {
    readonly bundles: readonly EmittedBundle[];
    /** Asks TypeScript what is wrong, one line each; the answer takes as long as emitting. */
    problems(): readonly string[];
}

let emission: Emission | undefined;

/**
 * Emits every bundle in memory, so that checks neither trust nor touch the JavaScript that lies beside the source. Checks of
 * one process share what is emitted.
 */
export function emitBundles(): Emission {
    return (emission ??= emit());
}

function emit(): Emission {
    const program = createProgram();
    const emitted = new Map<string, string>();
    program.emit(undefined, (path, text) => emitted.set(relative(PROJECT_ROOT, path), text));
    const bundles = listFiles('force-app')
        .filter((path) => path.endsWith('.js-meta.xml'))
        .map((path) => bundleOf(dirname(path), emitted, program));
    return { bundles, problems: () => ts.getPreEmitDiagnostics(program).map(describe) };
}

function createProgram(): ts.Program {
    const configPath = resolve(PROJECT_ROOT, 'tsconfig.lwc.json');
    const config = ts.getParsedCommandLineOfConfigFile(
        configPath,
        {},
        { ...ts.sys, onUnRecoverableConfigFileDiagnostic }
    );
    if (!config) throw new Error(`${configPath} cannot be read`);
    return ts.createProgram({ rootNames: config.fileNames, options: config.options });
}

function onUnRecoverableConfigFileDiagnostic(diagnostic: ts.Diagnostic): never {
    throw new Error(describe(diagnostic));
}

function bundleOf(directory: string, emitted: ReadonlyMap<string, string>, program: ts.Program): EmittedBundle {
    const name = basename(directory);
    const files = new Map<string, string>();
    for (const [path, text] of emitted) if (dirname(path) === directory) files.set(basename(path), text);
    for (const path of listFiles(directory)) {
        if (dirname(path) === directory && /\.(?:html|css)$/.test(path)) files.set(basename(path), readSource(path));
    }
    return { name, directory, files, exports: exportedValues(program, `${directory}/${name}.ts`) };
}

function exportedValues(program: ts.Program, path: string): readonly string[] {
    const file = program.getSourceFile(resolve(PROJECT_ROOT, path));
    const checker = program.getTypeChecker();
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) return [];
    return checker
        .getExportsOfModule(module)
        .filter((symbol) => isValue(symbol, checker))
        .map((symbol) => symbol.name)
        .sort();
}

function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (!file) return text;
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
    return `${relative(PROJECT_ROOT, file.fileName)}:${line + 1} ${text}`;
}
