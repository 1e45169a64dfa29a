import { CopyState } from 'c/proxyContract';
import { z } from 'zod';

/** Answer of `POST …/copies`. */
export const copiesAnswer = z
    .object({
        dataCloud: z
            .object({
                asOf: z.iso.datetime().describe('When Data Cloud said so.'),
                entries: z
                    .array(
                        z.object({
                            identifier: z.string(),
                            state: z
                                .enum(CopyState)
                                .describe(
                                    'Of several copies the worst is told. `updated`: they hold what Salesforce stored after the last ' +
                                        'redaction. `stale`: one holds a text that was redacted, under whatever identifier. ' +
                                        '`different`: neither, as far as can be told. `absent`: there is no copy. `unknown`: ' +
                                        'it cannot be told whether there is one, or another one.'
                                )
                        })
                    )
                    .describe(
                        'In the order of the request; entries that were never redacted on this record are left out.'
                    )
            })
            .nullable()
            .describe('`null` where the proxy has no way to ask Data Cloud.')
    })
    .describe('Whether copies still hold what was redacted; it never carries text.');
