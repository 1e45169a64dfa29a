import { lines, type Topic } from '../topic.ts';

export const CARD_NUMBER: Topic = {
    names: lines(`
        card number
        long card number
        full card number
        credit card number
        debit card number
        sixteen digit card number
        16 digit number
        long number on the front of the card
        number across the front of your card
        payment card number
        Visa card number
        card details
        bank card number
        new card number
    `),
    prompts: lines(`
        Can I have the long number on the front of the card?
        And which card would you like to pay with? Go ahead with the number.
        Could you read me the sixteen digits on the front?
        I'm ready for the card number.
        What's the number on the card, please?
        Okay, I'll take the card details now.
        How would you like to pay? I can take a card over the phone.
        Would you like to pay by card? Read the number out for me please.
        Can you start with the long number?
        Could you enter the card you'd like us to charge?
        Please tell me the number printed on your credit card.
        And the card number without spaces?
        Which card was it that got declined?
    `),
    answers: lines(`
        It's a Visa, {v}.
        It's a Mastercard: {v}.
        I'll use my debit, {v}.
        The card is {v}.
        Card ending... well the whole thing is {v}.
        amex {v}
        The number on the front is {v}.
        It says {v} on the front.
        Okay the long number is {v}.
        The sixteen digits are {v}.
        I'm reading it off the card: {v}
        It's my wife's card, {v}
    `),
    volunteered: lines(`
        I'd like to pay with {v} please.
        Can you charge {v} instead?
        My card {v} was declined again.
        i tried {v} but it says invalid
        Please take {v} off my account, that card was stolen.
        You charged {v} twice.
        The payment should come off {v}.
        I've just got a new card, it's {v}.
        can u update my card to {v}
        Use the same card, {v}.
        Someone used my card {v} in a shop I've never been to.
    `)
};

export const CVV: Topic = {
    names: lines(`
        security code
        CVV
        CVC
        CVV number
        three digit code on the back
        3 digit security code
        security number on the back of the card
        card verification code
        card security code
        CVV code
        CVC2
        last three digits on the back
        last three digits on the signature strip
        CSC
    `),
    prompts: lines(`
        And the three digits on the back?
        What are the last three numbers on the signature strip?
        And the security code on the back of the card please?
        For an Amex it's the four digits on the front.
        On the reverse there's a three-digit number, could you read that?
        And finally the CVV?
        Turn the card over for me, what are the three digits?
        Three digits on the reverse please.
        There should be three numbers next to the signature.
    `),
    answers: lines(`
        The three digits are {v}.
        On the back it says {v}.
        CVV {v}
        cvv is {v}
        The back says {v}
        Security code {v}.
        {v} on the back.
        Three digits, {v}.
    `),
    volunteered: lines(`
        and the cvv is {v}
        The security code on the back is {v}.
        CVV: {v}
        the three on the back are {v}
        oh and the cvc {v}
    `)
};

export const CARD_EXPIRY: Topic = {
    names: lines(`
        expiry date
        expiration date
        expiry
        card expiry
        exp date
        expiration date on the card
        expiry on that card
        valid thru date
        expiration month and year
        card's expiry date
    `),
    prompts: lines(`
        When does the card expire?
        And when does it run out?
        What's the expiry on that?
        And the expiration?
        Valid until?
        Expiring when?
        What month and year does it expire?
        And the end date on the card?
    `),
    answers: lines(`
        It expires {v}.
        Expires {v}
        exp {v}
        Valid thru {v}.
        Good through {v}.
        It runs out {v}.
        {v} is the expiry.
        That's {v}.
        Until {v}.
        It says valid till {v}.
    `),
    volunteered: lines(`
        The card expires {v}.
        exp {v}
        expiry {v}
        It's valid until {v}.
        The expiration date is {v}.
    `)
};
