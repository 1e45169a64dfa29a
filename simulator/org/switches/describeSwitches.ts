import { SWITCHES } from './switches.ts';

/** The switches as the list of docs/simulator.md, in Markdown. */
export function describeSwitches(): string {
    return Object.entries(SWITCHES)
        .map(([name, definition]) => {
            const { open, evidence, standard } = definition;
            const values =
                definition.kind === 'integer'
                    ? [`- an integer from ${definition.minimum} to ${definition.maximum}, **${standard}** by default`]
                    : Object.entries<string>(definition.modes).map(
                          ([mode, meaning]) => `- \`${mode}\`${mode === standard ? ' (default)' : ''}: ${meaning}`
                      );
            return [`#### ${name}`, `${open} _Known: ${evidence}_`, values.join('\n')].join('\n\n');
        })
        .join('\n\n');
}
