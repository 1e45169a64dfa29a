/** What `redact-inline audit --help` writes. */
export const AUDIT_HELP = `Usage: redact-inline audit verify --user USERNAME [options]
       redact-inline audit export --user USERNAME --record ID [options]
       redact-inline audit check FILE --certificate PEM

verify  Verifies the audit events of an org: every row that was altered, deleted, moved,
        copied or made by hand is named. Findings go to standard output, a line of JSON
        each; what was verified to standard error.
export  Makes evidence of what was done on one record, for people outside: a signed JSON
        document and a page that prints, without a letter of the conversation. The path
        of the folder that holds both goes to standard output.
check   Tells whether such evidence is as it was signed. FILE is its folder, or either
        file in it; the JSON document alone passes without its page, and that is told.
        Needs neither Salesforce nor a variable of the environment.

Nothing is written to the org, and no entry is read.

Options of verify and export:
  --user USERNAME    reads as this user, who sees the events and may use the app
  --record ID        the events of one record; verify takes all records without it
  --heads FILE       remembers where each chain ended: rows deleted from the end, or all
                     rows of a record, show the next time. Made by verify when it is not
                     there, and read only by export; keep it outside the org
  --out FOLDER       of export: where the folder is put; the current one without it
Options of check:
  --certificate PEM  file with the proxy's certificate or its public key
  -h, --help         shows this

verify and export read the same environment variables as the proxy (docs/operations.md).
DIGEST_KEY holds every key that events were signed with, the newest first, with commas
between. SALESFORCE_PRIVATE_KEY signs evidence.

Exit codes: 0 everything is as it was signed, 1 something is not, 64 the command line is
wrong, 66 the record or a file cannot be found, 69 Salesforce could not be read, 73 the
evidence cannot be stored, 78 a variable is missing or wrong.
`;
