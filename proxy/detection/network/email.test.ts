import { describe, it } from 'node:test';
import { recogniseEmails } from './email.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';

const WRITTEN = [
    'C: write to «jane.doe+orders@mail.example.co.uk», please',
    'C: my mail is «jane.doe@example.com».',
    'C: it is «eva@huber.at», and «eva.huber@gmx.at» too',
    'C: (it is «j_d-84@sub.example.org»)',
    "C: «o'brien@example.ie» works too",
    'C: mailto:«jane@example.com»?subject=hi',
    'C: Email: «JANE.DOE@EXAMPLE.COM»!',
    'C: «jane@example.com»,«joe@example.com»;«ann@example.net»',
    'C: «jürgen.müller@beispiel.de» oder «почта@пример.рф»',
    'C: «jane＠example．com» in full width',
    'C: «jane&#64;example.com» and «joe&commat;example&period;com»',
    'C: «jane.doe @ gmail.com» is it',
    "C: it's «Jane.Doe@ gmail. com». Thanks",
    'C: «jane (at) example dot com»',
    'C: «jane[at]example.com» or «jane {at} example {dot} com»',
    'C: «jane [at] example [dot] co [dot] uk»',
    'C: «jane (dot) doe (at) example (dot) com»',
    'C: «jane AT example DOT com»',
    'C: Thanks. «jane@example.com» is mine.',
    'C: user «jane.doe@example.museum», ok?',
    'A: I have «jane@gmail.com». Is that right?',
    'C: "«jane.doe@example.com»"'
];

const SPOKEN = [
    'C: oui «corinne underscore lefevre at wanadoo point fr»',
    'C: cc «hannah seventy six at comcast dot net» on that as well would you',
    'C: no problem «desmond underscore moretti at aol dot com»',
    'C: please add «leo park at hotmail dot com» to the booking',
    'C: my email is «john underscore smith ninety two at gmail dot com»',
    "C: yeah it's «j dot smith at outlook dot co dot uk»",
    "C: Sure, that's «m as in mike, a, r, y, at yahoo dot com».",
    'C: «mary jane all one word at hotmail dot com»',
    'C: you can reach me at «sarah dot connor at example dot com»',
    'C: my email is «k odonnell, no apostrophe, at example dot com»',
    "C: my email is «miller with two l's at example dot com»",
    'C: my email is «jon without an h, dot pryce with a y at example dot com»',
    'C: um so my email address is uh «sarah dot um connor eighty four at gmail dot com» thanks',
    'C: email is «k double t y at icloud dot com»',
    'C: it is «s m i t h at example dot org» okay',
    'C: the email would be «j smith 84 at yahoo dot com»',
    'C: my e-mail is «john at g mail dot com»',
    "C: It's «John. Smith at gmail.com».",
    "C: It's «john dot smith@gmail.com».",
    'C: send it to «linda hyphen park at green leaf dot co dot uk» please',
    'C: my email is «priya dot nair at protonmail dot com» and my phone is something else',
    'C: «catherine with a k dot jones at gmail dot com»',
    'C: my email is «b as in bravo o b at example dot c o m»',
    'C: my email address is «info dash team at mail dot example dot com» and I live in Leeds',
    'C: you can send the invoice to «tom at smith family dot net»',
    'C: email «tom dot jones at hotmail dot com no sorry at gmail dot com»',
    "C: it's «john dot smith, that's s m i t h, at gmail dot com»",
    'C: yes my email is the number «1 mum at yahoo dot co dot uk»',
    'C: its «jay underscore p twenty twenty at aol dot com» all lower case',
    'C: you can email me at «lucas at example dot io»',
    'A: so i have «mary dot jones at example dot com» is that correct',
    'A: okay so that was «m jones at example dot com»'
];

const ASKED = [
    ['A: what is your email address', "C: it's «sam taylor at gmail»"],
    ['A: what is your email address', 'C: Two–one, what a match.', 'A: Ha.', 'C: «sam dot taylor at gmail dot com»'],
    ['A: Where should I send the receipt?', 'C: Okay, «s.taylor»', 'A: Uh-huh.', 'C: «fastmail.fm», done.'],
    [
        'A: what is your email',
        'C: «taylor-311»',
        'A: «taylor-311».',
        'C: Where was I?',
        'C: «hotmail.com», done',
        'A: have a good one',
        'C: you too'
    ],
    ['A: Could I take your email?', 'C: Yeah sure, «sam dot taylor at g mail dot com».'],
    ['A: can i get an email for you', 'C: «sam taylor 77 gmail dot com»'],
    ['?: what is your email address', '?: «sam taylor at hotmail»'],
    ['A: and your email', "C: um it's «j o h n s at outlook dot com»", "A: so that's «j o h n s at outlook dot com»"]
];

const SPLIT = [
    ['A: And what is your email address?', "C: it's «john dot smith»", 'A: mm-hm', 'C: «at gmail dot com»'],
    ['A: your email please', 'C: «j o h n s»', 'A: okay', 'C: «at gmail dot com»'],
    [
        'A: what is the email',
        "C: Sure, it's «john»",
        'A: yes',
        'C: «dot smith eighty two»',
        'A: go on',
        'C: «at example dot com»'
    ],
    ['A: what is the best email', 'C: «john dot smith at»', 'A: uh-huh', 'C: «gmail dot com»'],
    ['A: what is the best email', 'C: «john dot smith at gmail»', 'A: uh-huh', 'C: «dot com»'],
    [
        'A: which email is on the account',
        'C: okay «marisol» okay',
        'A: «marisol» yes',
        'C: then «dot quintero» okay',
        'A: «dot quintero»',
        'C: «at yahoo dot com»'
    ],
    ['A: Your email?', "C: Sure, it's «R dot winkler», okay?", 'A: Right.', 'C: And then «at gmail dot com».'],
    ['A: what email should that go to', 'C: right «brandtada» yeah', 'A: go on', 'C: then «at comcast dot net»'],
    [
        'A: where do we send it',
        "C: It's «latoya brandt».",
        'A: Okay.',
        'C: Then «at yahoo.com».',
        'A: «At yahoo.com», okay.'
    ],
    [
        'A: where to',
        'C: «thewinklers six five four»',
        'A: sorry was that «thewinklers six five four»',
        'C: yeah correct',
        'C: um «at aol dot com»'
    ],
    [
        'A: which email',
        "C: it's in bits",
        'A: fine',
        'C: «ada plus news at»',
        'A: «ada plus news at»',
        'C: «bigpond»',
        'A: yes',
        'C: «dot com»'
    ],
    ['?: your email address please', '?: «john dot smith»', '?: mm-hm', '?: «at yahoo dot com»']
];

const CLEAN = [
    'C: I was at home dot',
    'C: can we meet at 5 pm',
    'C: meet me at the office',
    'C: look at the dot com boom',
    'A: you can find it at our website example dot com',
    'A: please go to example dot com',
    'A: you can order online at example dot com',
    'A: Please sign up at example.com.',
    'A: visit us at www dot example dot com',
    'C: I bought it at amazon dot com',
    'C: I work at google',
    'C: he was at yahoo for ten years',
    'C: I looked at gmail and there was nothing',
    'C: I logged in at outlook dot com',
    'C: my email is not working',
    'C: at this point dot dot dot',
    'A: Did you get our email? We sent it at noon.',
    'C: the meeting is at two point five dot one',
    'C: two tickets @ 5 pounds each',
    'C: follow @jane on the app',
    'C: at the end of the day. Community matters',
    'C: I saw the ad at example.com and called',
    "C: that's all I needed at this point in time",
    'A: With Delta Airlines at 8 am.Have 1 stop and cost $393.',
    "A: You want 2 tickets on March 8th at 8 am.I'm right?",
    'A: one that takes place at Nationals Park.Is called Nationals Vs Braves.',
    'A: the pick up is on march 13th at 3 pm.the drop off is march 14th',
    'C: it rang at 8 am.is that you'
];

const ASIDES = [
    [
        'A: What is your email address?',
        'C: sec',
        'A: No rush.',
        'C: back',
        "C: it's «ada@example.com»",
        'A: No problem at all.'
    ],
    ['A: And an e-mail address please?', 'C: brb, someone at the door'],
    ['A: can I have your email', 'C: we close at six', 'A: fine', 'C: thx'],
    ['A: Can you confirm the email on file?', 'C: can I send that here? is it safe'],
    [
        'A: your email',
        'C: «ada»',
        'A: yes',
        'C: «at example dot com»',
        'A: correct?',
        'C: correct',
        'C: I am in the middle of moving'
    ],
    ['A: name and email please', 'C: ada brandt', 'C: «ada@example.com»'],
    ['C: my bill is 681.25', 'A: Where do we send it?', 'C: «ada dot brandt»', 'A: ok', 'C: «at example dot com»'],
    ['A: メールアドレスを教えてください。', 'C: 追跡番号は9509です。', 'A: 大丈夫です。']
];

describe('recogniseEmails', () => {
    for (const [kind, lines] of Object.entries({ written: WRITTEN, spoken: SPOKEN, clean: CLEAN })) {
        for (const [index, line] of lines.entries()) {
            it(`finds exactly the addresses of ${kind} text ${String(index + 1)}`, () => {
                assertFindsMarked(recogniseEmails, [line]);
            });
        }
    }

    for (const [kind, conversations] of Object.entries({ answered: ASKED, split: SPLIT, interrupted: ASIDES })) {
        for (const [index, lines] of conversations.entries()) {
            it(`finds exactly the addresses of ${kind} conversation ${String(index + 1)}`, () => {
                assertFindsMarked(recogniseEmails, lines);
            });
        }
    }
});
