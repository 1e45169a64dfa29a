import path from 'node:path';

/**
 * ESLint rule that refuses what a row of {@link import('./importDirections.js').IMPORT_DIRECTIONS} refuses, in whatever
 * form it is imported. A relative import counts as the file it leads to.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirectionRule = {
    meta: {
        type: 'problem',
        schema: [{ type: 'object' }],
        messages: { refused: '{{sentence}} ({{imported}})' }
    },
    create(context) {
        const direction = context.options[0];
        const check = (source, typesOnly) => {
            if (typeof source?.value !== 'string' || source.value.startsWith('./')) return;
            const imported = toImported(context, source.value);
            if (!isRefused(direction, imported, typesOnly)) return;
            context.report({ node: source, messageId: 'refused', data: { sentence: direction.sentence, imported } });
        };
        return {
            ImportDeclaration: (node) => check(node.source, isTypesOnly(node, 'importKind')),
            ExportNamedDeclaration: (node) => check(node.source, isTypesOnly(node, 'exportKind')),
            ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
            ImportExpression: (node) => check(node.source, false),
            TSImportType: (node) => check(node.source, true)
        };
    }
};

function toImported(context, specifier) {
    if (!specifier.startsWith('.')) return specifier;
    const file = path.resolve(path.dirname(context.filename), specifier);
    return path.relative(context.cwd, file).split(path.sep).join('/');
}

function isTypesOnly(node, kind) {
    return (
        node[kind] === 'type' || (node.specifiers.length > 0 && node.specifiers.every((one) => one[kind] === 'type'))
    );
}

function isRefused({ never, may = [], mayTypes = [] }, imported, typesOnly) {
    if (covers(may, imported)) return false;
    if (typesOnly && covers(mayTypes, imported)) return false;
    return covers(never, imported);
}

function covers(names, imported) {
    return names.some((name) => name === '*' || name === imported || imported.startsWith(`${name}/`));
}
