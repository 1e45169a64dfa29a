import process from 'node:process';
import { styleText } from 'node:util';
import { Verdict, type Finding } from './finding.ts';

type Style = 'green' | 'yellow' | 'red' | 'gray';

const SIGNS: Readonly<Record<Verdict, readonly [sign: string, style: Style]>> = {
    [Verdict.Fine]: ['✓', 'green'],
    [Verdict.Warning]: ['!', 'yellow'],
    [Verdict.Failure]: ['✗', 'red'],
    [Verdict.Unknown]: ['?', 'gray']
};

/** A finding for people, the cure on a line of its own, or as JSON; colours only where a terminal shows them. */
export function toLine(finding: Finding, { json }: { readonly json?: true }): string {
    if (json) return `${JSON.stringify(finding)}\n`;
    const { about, verdict, found, cure } = finding;
    const [sign, style] = SIGNS[verdict];
    const line = `${styleText(style, sign, { stream: process.stdout })} ${about}: ${found}\n`;
    return cure === null ? line : `${line}    ${cure}\n`;
}
