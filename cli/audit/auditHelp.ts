/** What `redact-inline audit --help` writes. */
export const AUDIT_HELP = `Usage: redact-inline audit verify --user USERNAME [options]

Verifies the audit events of an org: every row that was altered, deleted, moved, copied or
made by hand is named. Findings go to standard output, a line of JSON each; what was
verified to standard error. Nothing is written to the org.

Options:
  --user USERNAME   verifies as this user, who sees the events and may use the app
  --record ID       the events of one record; of all records without it
  --heads FILE      remembers where each chain ended: rows deleted from the end show the
                    next time. Made when it is not there; keep it outside the org
  -h, --help        shows this

It reads the same environment variables as the proxy (docs/operations.md). DIGEST_KEY holds
every key that events were signed with, the newest first, with commas between.

Exit codes: 0 everything is as it was signed, 1 something is not, 64 the command line is
wrong, 69 Salesforce could not be read, 78 a variable is missing or wrong.
`;
