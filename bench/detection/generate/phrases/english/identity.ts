import { lines, type Topic } from '../topic.ts';

/** National ids by country. */
export const NATIONAL_IDS: Readonly<Record<string, Topic>> = {
    US: {
        names: lines(`
            social security number
            social
            SSN
            full social
            social security
            nine digit social
            Social Security number
            tax ID, the social
        `),
        prompts: lines(`
            What's your social?
            Can I get your full social to verify?
            And your social security number for the credit check?
            I'll need your social, all nine digits.
            Please verify your SSN.
        `),
        answers: lines(`
            My social is {v}.
            Social is {v}.
            ssn {v}
            SSN: {v}
            The full social is {v}.
        `),
        volunteered: lines(`
            My social security number is {v} if that helps.
            ssn is {v}
            You can look me up by my social, {v}.
            Here's my SSN {v}
        `)
    },
    GB: {
        names: lines(`
            national insurance number
            NI number
            National Insurance number
            NINO
            NI
        `),
        prompts: lines(`
            Do you know your National Insurance number?
            What's your NI number? It's on your payslip.
            Could I take your NINO, two letters, six numbers and a letter?
        `),
        answers: lines(`
            National insurance is {v}.
            My NI number is {v}.
            NI {v}
            It's on the payslip, {v}.
            NINO {v}
        `),
        volunteered: lines(`
            My national insurance number is {v}.
            NI no. {v}
            The payslip says NI number {v}.
        `)
    },
    CA: {
        names: lines(`
            social insurance number
            SIN
            SIN number
        `),
        prompts: lines(`
            What's your SIN?
            May I have your nine-digit social insurance number?
        `),
        answers: lines(`
            SIN is {v}.
            My social insurance number is {v}.
            My SIN's {v}
        `),
        volunteered: lines(`
            My SIN is {v}.
            sin number {v}
        `)
    },
    IN: {
        names: lines(`
            Aadhaar number
            Aadhaar card number
            PAN
            PAN card number
            twelve digit Aadhaar
            PAN number
            Aadhar number
        `),
        prompts: lines(`
            For KYC I will need your Aadhaar or PAN.
            Kindly confirm the ID number as per your card.
            What is the number on your Aadhaar card?
        `),
        answers: lines(`
            My Aadhaar is {v}.
            On the card it is {v}.
            The ID number is {v}.
            aadhaar no {v}
            PAN is {v}.
        `),
        volunteered: lines(`
            My PAN is {v}.
            Aadhaar: {v}
            I have submitted my Aadhaar card {v} last week.
        `)
    },
    AU: {
        names: lines(`
            tax file number
            TFN
            Medicare card number
            Medicare number
        `),
        prompts: lines(`
            Do you have your tax file number on you?
            What's the number on your Medicare card?
            And your TFN?
        `),
        answers: lines(`
            TFN is {v}.
            My tax file number's {v}.
            Medicare is {v}.
            It's {v} on the card.
        `),
        volunteered: lines(`
            My TFN is {v}.
            tax file number {v}
            Medicare card {v}
        `)
    }
};

export const PASSPORT: Topic = {
    names: lines(`
        passport number
        passport
        number on your passport
        passport details
        travel document number
        passport no
    `),
    prompts: lines(`
        What's the passport number for the lead passenger?
        Could you read the number at the top right of your passport?
        I need the passport number for the check-in.
        And the document number on the photo page?
    `),
    answers: lines(`
        Passport number {v}.
        My passport is {v}.
        passport no. {v}
        The passport says {v}.
        On the photo page it's {v}.
    `),
    volunteered: lines(`
        My passport number is {v}.
        I'm travelling on passport {v}.
        passport: {v}
        I lost my passport, number {v}, last week.
    `)
};

export const DRIVER_LICENCE: Topic = {
    names: lines(`
        driver's license number
        driving licence number
        drivers license
        licence number
        license number
        DL number
        driver licence number
        driving licence
    `),
    prompts: lines(`
        What's the number on your driver's license?
        Could you give me section five of your driving licence?
        And your license number, from the photo card?
        Do you have your licence there? I need the number.
    `),
    answers: lines(`
        License number {v}.
        My license is {v}.
        DL {v}
        The driving licence is {v}.
        licence no {v}
    `),
    volunteered: lines(`
        My driver's license is {v}.
        Driving licence number {v}.
        DL number: {v}
        My licence number is {v} if you want ID.
    `)
};

export const DATE_OF_BIRTH: Topic = {
    names: lines(`
        date of birth
        DOB
        birthday
        birth date
        full date of birth
        birthdate
        D.O.B.
        date of birth, day, month and year
        date of birth for security
    `),
    prompts: lines(`
        When were you born?
        And your birthday?
        What's your date of birth, please?
        And your DOB for verification?
        Can you confirm the date of birth on the account?
        What is the patient's date of birth?
        How about the date of birth?
        And when's your birthday?
    `),
    answers: lines(`
        I was born {v}.
        I was born on {v}.
        Born {v}.
        dob {v}
        My birthday is {v}.
        DOB: {v}
        She was born {v}.
        My date of birth is {v}.
        It's the, uh, {v}.
        The {v}.
        It's the {v}.
        That'd be the {v}.
    `),
    volunteered: lines(`
        My date of birth is {v}.
        dob {v}
        I was born on {v}, so I should be eligible.
        date of birth: {v}
        My son was born on {v}.
    `)
};

export const PERSON: Topic = {
    names: lines(`
        full name
        name
        first and last name
        full name as it appears on the account
        name on the card
        name on the account
        name and surname
        good name
        account holder's name
        cardholder name
        legal name
    `),
    prompts: lines(`
        Who am I speaking with?
        Can I take your name?
        May I know who I'm talking to?
        And who is the account under?
        What name is it under?
        Who's the policy holder?
        May I have your good name, sir?
        What's your name, love?
        And how do you spell your surname?
        Could I get your first name and last name?
    `),
    answers: lines(`
        My name is {v}.
        This is {v}.
        It's under {v}.
        I'm {v}.
        The name is {v}.
        You're speaking with {v}.
        name's {v}
        {v} speaking.
        It's in my husband's name, {v}.
        The account is in the name of {v}.
        Myself {v}.
        Yes, {v}, that's me.
    `),
    volunteered: lines(`
        I spoke to {v} yesterday.
        Could you add my partner {v} to the account?
        My mother {v} has power of attorney.
        The technician was called {v}.
        {v} told me to call back.
        It was {v} who signed for it.
        Please put me through to {v}.
        The booking is for {v} and two kids.
        My colleague {v} sent the request.
        Regards, {v}
    `)
};
