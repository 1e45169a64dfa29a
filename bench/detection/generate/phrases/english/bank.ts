import { lines, type Topic } from '../topic.ts';

export const IBAN: Topic = {
    names: lines(`
        IBAN
        IBAN number
        international account number
        bank account's IBAN
        IBAN for the refund
        international bank account number
    `),
    prompts: lines(`
        What is the IBAN we should refund to?
        For an overseas transfer I'd need the IBAN.
        Could you paste your IBAN here?
        Which IBAN should the money go to?
    `),
    answers: lines(`
        IBAN {v}
        The IBAN is {v}.
        It starts with the country, so {v}.
        Okay the IBAN reads {v}.
    `),
    volunteered: lines(`
        Please refund it to {v}.
        My IBAN is {v} if you need it.
        You can wire it to {v}.
        send the money to IBAN {v}
    `)
};

export const BANK_ACCOUNT: Topic = {
    names: lines(`
        account number
        bank account number
        checking account number
        savings account number
        current account number
        eight digit account number
        account number for the direct debit
        account number at the bottom of the check
        bank account
    `),
    prompts: lines(`
        And the account number for the direct debit?
        Which account should the refund go into?
        What account is the money coming from?
        Okay and the account number, eight digits?
        Can I take your bank details, starting with the account number?
        And the number of the account you'd like it paid into?
        For the ACH I need your account number as well.
    `),
    answers: lines(`
        Account number {v}.
        The account is {v}.
        acc no {v}
        a/c {v}
        account {v}
        It's my checking account, {v}.
        My current account is {v}.
        acct # {v}
    `),
    volunteered: lines(`
        Please pay it into account {v}.
        My bank account is {v}.
        Take it from my checking account {v}.
        The direct debit should come from account number {v}.
        my account number with the bank is {v}
    `)
};

export const ROUTING_NUMBER_US: Topic = {
    names: lines(`
        routing number
        bank routing number
        ABA number
        ABA routing number
        nine digit routing number
        routing and transit number
        bank's routing number
    `),
    prompts: lines(`
        The nine digits at the bottom left of the check?
        And the routing number for your bank?
        What's the ABA for that bank?
    `),
    answers: lines(`
        Routing is {v}.
        routing number {v}
        The routing is {v}.
        ABA {v}
        The first nine on the check are {v}.
    `),
    volunteered: lines(`
        The routing number is {v}.
        routing {v}
        My bank's routing number is {v}.
    `)
};

export const SORT_CODE: Topic = {
    names: lines(`
        sort code
        bank sort code
        six digit sort code
        branch sort code
        sort code for that account
    `),
    prompts: lines(`
        And the sort code?
        What sort code is that with?
        The sort code is the six digits on the front of the card.
        Sort code first, please.
    `),
    answers: lines(`
        Sort code {v}.
        The sort code is {v}.
        sort code's {v}
        s/c {v}
    `),
    volunteered: lines(`
        Sort code {v}.
        the sort code is {v}
        My sort code is {v}.
    `)
};

export const BSB: Topic = {
    names: lines(`
        BSB
        BSB number
        bank's BSB
        branch number, the BSB
    `),
    prompts: lines(`
        And what's the BSB on that?
        BSB first, please.
        What BSB is it?
    `),
    answers: lines(`
        BSB is {v}.
        The BSB's {v}.
        bsb {v}
    `),
    volunteered: lines(`
        BSB {v}
        The BSB is {v}.
    `)
};

export const IFSC: Topic = {
    names: lines(`
        IFSC code
        IFSC
        branch IFSC code
        bank's IFSC
    `),
    prompts: lines(`
        Kindly tell me the IFSC code of your branch.
        And the IFSC?
    `),
    answers: lines(`
        IFSC is {v}.
        IFSC code {v}
        The branch IFSC is {v}.
    `),
    volunteered: lines(`
        IFSC: {v}
        IFSC code is {v}
    `)
};
