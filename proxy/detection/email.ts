import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';

/** Every part is bounded in length (RFC 5321, 4.5.3.1), so that hostile text costs linear time. */
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}(?![\p{L}\p{N}])/gu;

/** Finds e-mail addresses. */
export function detectEmails(text: string): readonly Finding[] {
    return Array.from(text.matchAll(ADDRESS), ({ index, 0: run }) => ({
        start: index,
        end: index + run.length,
        category: Category.Email,
        score: 0.95,
        why: 'an e-mail address'
    }));
}
