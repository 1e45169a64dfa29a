import type { ApiUsage } from '../state/apiUsageStore.ts';

/**
 * Reads the Sforce-Limit-Info header, such as `api-usage=246/15000; api-bursts=1/750`; `null` when it says nothing of it.
 * Source: REST API Developer Guide, "Limit Info Header".
 */
export function parseLimitInfo(header: string | undefined): ApiUsage | null {
    const match = /(?:^|[;,\s])api-usage=(\d{1,15})\/(\d{1,15})/.exec(header ?? '');
    return match ? { used: Number(match[1]), limit: Number(match[2]) } : null;
}
