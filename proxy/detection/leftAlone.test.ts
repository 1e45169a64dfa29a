import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from './detect.ts';

const ROLES: Readonly<Record<string, string>> = { A: 'Agent', C: 'EndUser' };

/** What is found in a conversation, in its order. A line begins with who speaks. */
function found(...lines: readonly string[]): readonly string[] {
    const entries = lines.map((line, index) => ({
        identifier: String(index),
        text: line.slice(2).trim(),
        role: ROLES[line.charAt(0)] ?? null
    }));
    const { suggestions } = detect(entries);
    return entries.flatMap(({ identifier, text }) =>
        (suggestions.get(identifier) ?? []).map(({ start, end }) => text.slice(start, end))
    );
}

describe('detect, of what is nobody’s secret', () => {
    it('takes the toll-free numbers that Japanese companies give out for nobody’s', () => {
        assert.deepEqual(
            found('A: お急ぎの際は0120の205の083へおかけください。', 'C: あの、0120の205の083ですね。'),
            []
        );
    });

    it('takes dates of what is no card for no expiry', () => {
        assert.deepEqual(found('C: BT27471, expires 11/27', 'A: fine. come back on 6/26/2026.'), []);
        assert.deepEqual(found('C: raise my limit today', "A: Done. It's good until six forty-five."), []);
        assert.deepEqual(
            found(
                'C: how many miles?',
                'A: nine thousand',
                'C: when do they run out?',
                'A: i have four one two for you'
            ),
            []
        );
        assert.deepEqual(
            found(
                'A: card?',
                'C: 4539 1488 0343 6467 exp 04/31',
                'C: and an app?',
                'A: No, come at 10:30 with a friend.'
            ),
            ['4539 1488 0343 6467', '04/31']
        );
    });

    it('takes a day with its month for no other value', () => {
        assert.deepEqual(found('C: when does the PIN come', "A: It's sent soon, so about 06/24."), []);
        assert.deepEqual(found('A: tax id?', 'C: 549116479', 'A: Thanks. It is due by 1/16.'), ['549116479']);
        assert.deepEqual(found('A: medicare number?', 'C: 1EG4 TE5 MK73', "A: fine, first payment's 11/27"), [
            '1EG4 TE5 MK73'
        ]);
    });

    it('takes an amount for no password', () => {
        assert.deepEqual(found('A: great, set a new password now.', 'C: ok done. balance says $2916, right?'), []);
    });

    it('takes an article for no letter of a code', () => {
        assert.deepEqual(
            found("C: It's a nine, five, zero, three, nine, two, eight, four, four, three, three, seven."),
            []
        );
    });

    it('takes a version for no code', () => {
        assert.deepEqual(found('C: the app says error 5192', 'A: Known, ticket 549765. Fixed in 7.12.4.'), []);
    });

    it('takes readings for no IP address', () => {
        assert.deepEqual(found('C: six point two five point nine then seven point one'), []);
    });

    it('takes the number on a courier’s card for none of a payment card', () => {
        const left = 'C: your man left a card sorry we missed you';
        const number = 'C: seven oh seventeen ninety four sixty five five four eighty one';
        assert.deepEqual(found(left, "A: what's the number on the card", number), []);
        assert.notDeepEqual(found(left, "A: let's pay first, what's the number on the card", number), []);
    });

    it('takes short numbers to dial for no phone number of somebody', () => {
        const asked = 'A: what number are you calling about?';
        assert.deepEqual(found(asked, 'C: the mailbox', 'A: Dial 121, or 3311 from abroad.'), []);
        assert.deepEqual(found(asked, 'C: the mailbox', 'A: Text ADD ten to 7733 or press 3.'), []);
    });

    it('takes the number of a handset for no phone number', () => {
        assert.deepEqual(
            found(
                'A: dial star hash zero six hash on the handset, a number pops up, read it to me',
                "C: it's long, 357134145708414"
            ),
            []
        );
    });

    it('takes numbers of games for no codes', () => {
        assert.deepEqual(found('C: the app says game ids 637005002 and 976103792', "A: I'll look at 637005002."), []);
    });

    it('takes nothing that stands between two dates for a number', () => {
        assert.deepEqual(found('A: dob for both please', 'C: his is February 13, 1990 and mine 1994-06-13'), [
            'February 13, 1990',
            '1994-06-13'
        ]);
    });

    it('takes yes for no letter of a plate', () => {
        assert.deepEqual(found('A: And your plate?', 'C: L D fifty one, K K P', 'C: Aye.'), ['L D fifty one, K K P']);
    });

    it('asks for no piece of what was asked for before the date that was asked for since', () => {
        assert.deepEqual(
            found(
                'C: my wife is a driver too',
                'A: And her licence number?',
                "C: She's got it here, hang on, she's reading it to me. lima Lima echo Whiskey echo six double one, two four six tango ninety-three uniform hotel",
                'A: And her date of birth?',
                'C: The twenty-fourth of November, erm, what year love?'
            ).at(-1),
            'The twenty-fourth of November'
        );
    });

    it('takes a company, a preposition and a verb for no names', () => {
        assert.deepEqual(found('A: Hello, Northgate.', 'C: hi when do you open'), []);
        assert.deepEqual(found('A: Guten Tag, zum Abgleich brauche ich noch etwas.'), []);
        assert.deepEqual(found('C: i ned to change my plan'), []);
    });

    it('leaves where a depot is, and keeps where a customer is', () => {
        assert.deepEqual(found("A: it's back at the depot. Unit 6, Riverside Park, look for door 11."), []);
        const home = 'unit 4, 12 Oak Street, Leeds';
        assert.deepEqual(found('A: the depot needs your address', `C: ${home}`, `A: so ${home}`), [home, home]);
    });
});

describe('detect, of what only looks like it', () => {
    it('keeps the number of a payment card that was left somewhere, or is told in place of another', () => {
        const number = '4929 1234 5678 9012';
        assert.deepEqual(found('C: I left a card in the ATM', "A: what's the number on the card?", `C: ${number}`), [
            number
        ]);
        assert.deepEqual(found('C: they left me a card', 'A: we need another card, what number?', `C: ${number}`), [
            number
        ]);
    });

    it('keeps an account number that looks like that of a handset', () => {
        assert.deepEqual(found('A: your account number?', 'C: 350000000000006'), ['350000000000006']);
    });

    it('keeps codes that were texted, and a phone number of seven digits that is dialled', () => {
        assert.deepEqual(found("C: what's my temporary PIN?", 'A: the text says 4821'), ['4821']);
        assert.deepEqual(found('A: The temporary passcode to text back is 482193'), ['482193']);
        assert.deepEqual(found("A: I'll ring her, should I dial 5559134"), ['5559134']);
    });

    it('keeps the piece of a number that looks like a day, where a customer was asked for it', () => {
        assert.deepEqual(found('A: sort code?', 'C: 12/34', 'A: yes', 'C: 56'), ['12/34', '56']);
        assert.deepEqual(found('A: And the security code on the back?', 'C: 1/23'), ['1/23']);
    });

    it('keeps what was asked for before something else and is told now', () => {
        const asked = ['A: card number please', 'C: sure', 'A: And confirm your date of birth before that'];
        assert.deepEqual(found(...asked, 'C: its 4/5/81 and the card is 4111', 'A: yes', 'C: 1111 1111 1111'), [
            '4/5/81',
            '4111',
            '1111 1111 1111'
        ]);
    });

    it('keeps a name that an agent greets', () => {
        assert.deepEqual(found('A: Hi Quiana!', 'C: hi'), ['Quiana']);
    });

    it('keeps the unit of a customer that an agent reads out', () => {
        const home = 'Unit 4, 12 Mill Lane, Leeds LS1 4AB';
        assert.deepEqual(found('C: the driver returned it to the depot', `A: So we have ${home} on file`), [home]);
    });
});
