import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why no journey can run here, `false` where they can: given to `describe` as its `skip`. */
export const chromiumMissing: string | false = existsSync(EXECUTABLE)
    ? false
    : `there is no Chromium at ${EXECUTABLE}: install it (apt-get install chromium) or name yours in CHROMIUM`;

/** Launches Chromium without a window, without a sandbox (containers run as root) and without calls home. */
export function launchChromium(): Promise<Browser> {
    return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

const ARGUMENTS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];
