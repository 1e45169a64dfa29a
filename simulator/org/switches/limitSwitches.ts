import { choice, integer } from './definition.ts';

/** What is open about limits. */
export const LIMIT_SWITCHES = {
    hourlyLimit: integer(1000, 0, 1_000_000, {
        open: 'How many entries calls may an application make per user and hour? 0 turns the limit off.',
        evidence: 'Help: 1,000. The Connect limits page: none for this resource in newer orgs.'
    }),
    hourlyLimitAnswer: choice('status503', {
        open: 'How is the hourly limit refused?',
        evidence: 'Connect status codes: 503 "too many requests in an hour", 429 "too many requests in 24 h".',
        modes: { status503: '503', status429: '429' }
    }),
    dailyLimit: integer(100_000, 1, 100_000_000, {
        open: 'How many API calls does the org have in 24 hours?',
        evidence: 'Enterprise Edition 100,000 and more; the captured developer org 15,000.'
    }),
    dailyLimitAnswer: choice('status403', {
        open: 'How is the daily limit refused?',
        evidence: 'The platform: 403 REQUEST_LIMIT_EXCEEDED. The Connect page: 429.',
        modes: { status403: '403', status429: '429' }
    }),
    limitRetryAfter: choice('absent', {
        open: 'Do refusals by a limit carry Retry-After?',
        evidence: 'None is documented.',
        modes: { absent: 'no', present: 'yes, in seconds' }
    }),
    limitInfo: choice('usage', {
        open: 'What does the Sforce-Limit-Info header hold?',
        evidence: 'Captured `api-usage=246/15000`; the newest page adds `api-bursts`.',
        modes: { usage: '`api-usage=1/100000`', usageAndBursts: '`api-usage=1/100000; api-bursts=1/750`' }
    }),
    activeConversationLimit: integer(11_000, 1, 1_000_000, {
        open: 'How many conversations may be active at once? Reading and updating activate for 30 minutes.',
        evidence: '11,000 enhanced messaging sessions.'
    }),
    activeConversationsFull: choice('refuse', {
        open: 'What happens when a call would activate one conversation too many?',
        evidence: '"Errors or dropped messages."',
        modes: { refuse: '503, and new messages of inactive conversations are dropped', ignore: 'nothing' }
    })
} as const;
