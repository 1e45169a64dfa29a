import { describe, it } from 'node:test';
import { recogniseIpAddresses } from './ipAddress.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';

const WRITTEN = [
    'C: my ip is «192.0.2.17».',
    'C: ping «198.51.100.7», then «203.0.113.99»',
    'C: it says «192.0.2.0»/24 in the list',
    'C: «192.0.2.1»:8080 does not answer',
    'C: http://«192.0.2.1»/login fails',
    'C: «１９２.0.2.1» and «192&#46;0&#46;2&#46;1»',
    'C: address «192[.]0[.]2[.]1» was blocked',
    'C: the ip address is «192. 0. 2. 44»',
    'C: we have «2001:db8::ff00:42:8329» here',
    'C: and «2001:0db8:0000:0000:0000:ff00:0042:8329».',
    'C: or «::ffff:192.0.2.128», or «fe80::1»%eth0',
    'C: localhost is «::1»',
    'C: ip:«2001:db8:12::9»/64 is routed',
    'C: what is next to IPv4? «198 . 51 . 100 . 7»'
];

const SPOKEN = [
    'C: my ip address is «one ninety two dot one sixty eight dot zero dot one»',
    'C: the ip is «two, zero, three dot eight and then nine dot one, five, eight dot 25»',
    "C: it's «10 dot 0 dot 0 dot 5» I think",
    'C: the ip is uh «one seven two dot sixteen dot twenty five dot two hundred and four» okay',
    'C: «one hundred ninety eight point fifty one point one hundred point seven»',
    'C: gateway «192 dot 168 dot one dot two fifty four»',
    'C: «192.168 dot 1.1» is what I see',
    'C: ip «two oh three dot oh dot one one three dot nine»',
    'C: the ip says «thirty won dot won five ate dot won hundred and forty nine dot fifty too»',
    'C: the wan address is «one ninety eight dot um fifty one and then dot one hundred dot two hundred and sevens»',
    'C: the ip is «ninety-to point too thirty-mine point sixty-ate point two»',
    'C: it says the ip is «won seven two dot sixteen dot forty-fore dot hate»',
    'C: ip v six is «two oh oh one colon d be eight colon colon f e one»'
];

const SPLIT = [
    ['A: what is your IP address', 'C: «one ninety two dot one sixty eight»', 'A: mm-hm', 'C: «dot zero dot one»'],
    ['A: and the ip', "C: it's «203 dot 0»", 'A: okay', 'C: «dot 113 dot 9»'],
    ['A: Which IP do you see?', 'C: Right, «198 dot 51», okay?', 'A: Got «198.51».', 'C: and then «100 dot 7»'],
    ['A: your public ip please', 'C: what is that for', 'A: to look it up', 'C: «192 point 0»', 'C: um «2 point 14»'],
    ['A: the wan address?', 'C: Okay, «203.0»...', 'A: go on', 'C: «113.9»'],
    [
        'A: and the ip',
        'C: «203 point 0»',
        'A: so «203 dot 0»',
        'C: «dot 87»',
        'A: «dot 87»?',
        'C: okay «dot 235»',
        'A: got «dot 235», thanks'
    ],
    ['A: the ip address', 'C: «203 dot»', 'A: yes', 'C: «0 dot 113»', 'A: go on', 'C: «dot 77» thanks']
];

const CLEAN = [
    'C: version 2.3.1 is installed',
    'C: I have version 1.2.3.4 on my phone',
    'C: v1.2.3.4 crashes',
    'C: firmware 10.2.0.18 came yesterday',
    'C: chapter 1.2.3.4.5 says so',
    'C: it is 12:30:45 now',
    'C: on 12.03.2024 at 10.30',
    'C: 999.1.1.1 is nothing',
    'C: use std::string or a::b',
    'C: one dot two',
    'C: it costs 1.234.567 pounds',
    'C: the mac is 00:1A:2B:3C:4D:5E',
    'C: Chrome/120.0.0.0 on Windows',
    'C: dot one dot two dot three'
];

const ABOUT_OTHERS = [
    ['C: the firmware is 2.3.1, is it current?', 'A: No, 4.2.1.9 came out in March.'],
    ['A: what is your ip address', 'C: my bill is 192.50', 'A: okay', 'C: and it was 168.20 before']
];

describe('recogniseIpAddresses', () => {
    for (const [kind, lines] of Object.entries({ written: WRITTEN, spoken: SPOKEN, clean: CLEAN })) {
        for (const [index, line] of lines.entries()) {
            it(`finds exactly the addresses of ${kind} text ${String(index + 1)}`, () => {
                assertFindsMarked(recogniseIpAddresses, [line]);
            });
        }
    }

    for (const [index, lines] of ABOUT_OTHERS.entries()) {
        it(`finds no address in conversation ${String(index + 1)} about other numbers`, () => {
            assertFindsMarked(recogniseIpAddresses, lines);
        });
    }

    for (const [index, lines] of SPLIT.entries()) {
        it(`joins the address of split conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseIpAddresses, lines);
        });
    }
});
