import type { Plugin } from 'rollup';
import ts from 'typescript';

/** Takes the types out of the page's own TypeScript; the bundles that deploy arrive as emitted JavaScript. */
export function stripTypes(): Plugin {
    return {
        name: 'strip-types',
        transform(code, id) {
            if (!/\.ts(?:\?|$)/.test(id)) return null;

            const { outputText } = ts.transpileModule(code, { compilerOptions: COMPILER_OPTIONS });
            return { code: outputText, map: null };
        }
    };
}

/** LWC takes class fields and decorators as they are written. */
const COMPILER_OPTIONS: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true
};
