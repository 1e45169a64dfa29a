import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Log } from './log.ts';

/**
 * Ends the connection of a client that does not take an answer within so many ms from when it was whole: what is not taken holds its
 * memory and its place among the requests in flight. One that takes a little at a time gains nothing by it.
 */
export function endUntakenAnswers(
    server: Server,
    { answerMs, log }: { readonly answerMs: number; readonly log: Log }
): void {
    const watch = ({ socket }: IncomingMessage, response: ServerResponse): void => {
        response.once('prefinish', () => {
            const patience = setTimeout(() => {
                log.info('a connection was ended: its client did not take an answer', { reason: 'untaken_answer' });
                socket.destroy();
            }, answerMs).unref();
            response.once('close', () => {
                clearTimeout(patience);
            });
        });
    };
    server.prependListener('request', watch);
    server.prependListener('checkExpectation', watch);
}
