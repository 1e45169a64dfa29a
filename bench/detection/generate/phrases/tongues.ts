import { ENGLISH } from './english/tongue.ts';
import type { Tongue } from './tongue.ts';

/** The languages there are phrases for. */
export const TONGUES = { en: ENGLISH } as const satisfies Readonly<Record<string, Tongue>>;
