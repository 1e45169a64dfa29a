import process from 'node:process';

/**
 * For tests that start many programs and take a minute each way together: `npm run test:commands` plays all, `npm test` those of each
 * command that the others are variations of.
 */
export const LONG_FORM = process.env['EVERY_COMMAND'] === '1' ? {} : { skip: 'long form: npm run test:commands' };
