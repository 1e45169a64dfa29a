/** What `redact-inline detect --help` says. */
export const DETECT_HELP = `Usage: redact-inline detect [options] < conversations.jsonl > spans.jsonl

Finds sensitive data in conversations: JSON lines in, JSON lines out, in the same order.

  in    {"id": "c1", "entries": [{"id": "e1", "text": "…", "role": "EndUser"}]}
  out   {"id": "c1", "spans": [{"entry": "e1", "start": 3, "end": 22, "type": "CARD_NUMBER", "score": 0.99, "group": null}]}

Entries are in the order in which they were said; role (EndUser, Agent, …) may be left out. Offsets are UTF-16 code units,
the end excluded. Spans of one value that is split over several entries share a group. A line that cannot be read is told on
standard error by its number, and the others are carried out. Entries in a language that is not covered are named as
"uncovered": ["e1"] beside the spans: what they say in words was not understood.

Options:
  --category A,B      tells of these categories only
  --min-score 0.6     tells of nothing below this score
  --rules FILE        searches with these rules, too: a JSON list of
                      {"name", "category", "expression", "contextWords"?, "score"?}, expressions in RE2 syntax
  -h, --help          shows this

Exit codes: 0 all was read · 1 a line or a rule was refused · 64 the command line is wrong
`;
