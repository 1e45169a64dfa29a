import { createRequire } from 'node:module';
import ts from 'typescript';
import type { Content } from './metadata.ts';

const DECLARATIONS = createRequire(import.meta.url)
    .resolve('@salesforce/types/metadata')
    .replace(/\.js$/, '.d.ts');

/** Elements whose declared type is text and whose content is nevertheless elements. */
const UNTYPED = new Set(['LightningComponentBundle.targetConfigs']);

/** Salesforce's own declaration of the metadata types, which says what an element may hold. */
export interface MetadataTypes {
    /** Says what in the content differs from the type of that name, one line each. */
    problems(typeName: string, content: Content): readonly string[];
}

/** Loads the declarations of `@salesforce/types`, which Salesforce generates from the Metadata API's WSDL. */
export function loadMetadataTypes(): MetadataTypes {
    const program = ts.createProgram([DECLARATIONS], { strict: true, lib: ['lib.es5.d.ts'], types: [] });
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(DECLARATIONS);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error('@salesforce/types declares no metadata types: has its layout changed?');
    const types = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
    return {
        problems(typeName, content) {
            const symbol = types.get(typeName);
            if (!symbol) return [`${typeName} is no metadata type`];
            return contentProblems(typeName, content, checker.getDeclaredTypeOfSymbol(symbol), checker);
        }
    };
}

function contentProblems(at: string, content: Content, type: ts.Type, checker: ts.TypeChecker): readonly string[] {
    if (type.flags & ts.TypeFlags.Any || UNTYPED.has(at)) return [];
    if (typeof content === 'string') return textProblems(at, content, type, checker);
    if (isLeaf(type)) return [`${at} holds elements where a value belongs`];
    const unknown = Object.keys(content).filter((name) => !type.getProperty(name));
    const missing = type
        .getProperties()
        .filter((property) => !(property.name in content) && isRequired(property, checker));
    return [
        ...unknown.map((name) => `${at} has no element ${name}`),
        ...missing.map(({ name }) => `${at} lacks its element ${name}`),
        ...type.getProperties().flatMap((property) => memberProblems(at, content, property, checker))
    ];
}

function memberProblems(
    at: string,
    content: Exclude<Content, string>,
    property: ts.Symbol,
    checker: ts.TypeChecker
): readonly string[] {
    const members = content[property.name] ?? [];
    const declared = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const element = elementType(declared, checker);
    if (!element && members.length > 1)
        return [`${at} has ${members.length} elements ${property.name}, one is allowed`];
    return members.flatMap((member) => contentProblems(`${at}.${property.name}`, member, element ?? declared, checker));
}

function textProblems(at: string, text: string, type: ts.Type, checker: ts.TypeChecker): readonly string[] {
    if (type.flags & ts.TypeFlags.BooleanLike)
        return /^(?:true|false)$/.test(text) ? [] : [`${at} must be true or false`];
    if (type.flags & ts.TypeFlags.Number) return /^-?\d+(?:\.\d+)?$/.test(text) ? [] : [`${at} must be a number`];
    if (type.flags & ts.TypeFlags.String || isLeaf(type)) return literalProblems(at, text, type);
    const required = type.getProperties().filter((property) => isRequired(property, checker));
    return text === '' && required.length === 0 ? [] : [`${at} holds a value where elements belong`];
}

function literalProblems(at: string, text: string, type: ts.Type): readonly string[] {
    if (!type.isUnion()) return [];
    const literals = type.types.filter((each) => each.isStringLiteral()).map(({ value }) => value);
    return literals.includes(text) ? [] : [`${at} is ${text}, and must be one of ${literals.join(', ')}`];
}

function isLeaf(type: ts.Type): boolean {
    return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0;
}

function isRequired(property: ts.Symbol, checker: ts.TypeChecker): boolean {
    return !(property.flags & ts.SymbolFlags.Optional) && !elementType(checker.getTypeOfSymbol(property), checker);
}

function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
    return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}
