import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Stage } from '../../../proxy/http/stage.ts';
import { createBearerForms } from '../../../proxy/salesforce/assertion.ts';

/** Of a stand-in for `sf`: what it answers by the words of the command. The shapes are those of Salesforce CLI's own source. */
export type SfAnswers = Readonly<Record<string, unknown>>;

/** Writes a stand-in for `sf` to a folder, and gives its path, for `SF_BINARY`. */
export async function standInSf(folder: string, answers: SfAnswers | string): Promise<string> {
    const sf = join(folder, 'sf');
    await writeFile(
        sf,
        `#!${process.execPath}\nconst answers = ${JSON.stringify(answers)};\nconst words = process.argv.slice(2, 4).join(' ');\nconsole.log(typeof answers === 'string' ? answers : JSON.stringify(answers[words]));\n`
    );
    await chmod(sf, 0o700);
    return sf;
}

/** An access token as `sf` got it when the user logged in. */
export async function accessTokenOf({ environment }: Pick<Stage, 'environment'>, username: string): Promise<string> {
    const body = await createBearerForms({ ...environment, now: Date.now })(username);
    const answer = await fetch(`${environment.orgUrl}/services/oauth2/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token: string }).access_token;
}
