import { lines } from '../topic.ts';

/** How conversations begin and end, and how people call each other. */
export const GREETINGS = {
    openings: lines(`
        Thank you for calling {company}, my name is {agent}, how can I help you today?
        Good morning, {company}, {agent} speaking.
        Hi, you're through to {agent} at {company}.
        Welcome to {company}, this is {agent}. How may I assist you?
        Hello, {agent} here from {company}. What can I do for you?
        Thanks for calling {company} customer care, you are speaking with {agent}.
        Good afternoon, you've reached {company} support, I'm {agent}.
        Hi there! I'm {agent} and I'll be helping you today.
        {company} billing, {agent} speaking, how can I help?
        G'day, thanks for holding, you're speaking with {agent}.
        Hello and welcome to {company}. My name's {agent}. Who am I speaking with?
        Thank you for contacting {company}. How can I help?
        Good evening, {company} here, how can I help?
        Hi, thanks for waiting, how can I help you?
        Hello! You are now connected with {agent}.
        Namaste, thank you for calling {company}, {agent} this side.
        You're speaking to {agent}, may I start with what happened?
        It's {agent} from {company} returning your call.
        Hey, {agent} here, sorry about the wait.
        Hello, am I speaking to the account holder?
    `),
    troubles: lines(`
        Hi, I've got a problem with my bill.
        Hello, I need to update my details.
        Hi there, I'd like to make a payment.
        Yeah hi, my card was declined yesterday.
        Good morning, I'm trying to log in and it won't let me.
        Hello, I want to cancel my subscription.
        Hi, I'm calling because I moved house.
        hey i need some help with my account
        Hi, I think I was charged twice.
        Hello, I'd like to check on a refund.
        hi there
        Hello.
        Hey, how's it going? I need to change my address.
        I got a text saying there's suspicious activity.
        I was on hold for half an hour, but okay, I want to set up a direct debit.
        hello is anyone there
        I want to report my card as stolen.
        Yes hello, I have a question regarding my policy.
        Hi, I'm locked out.
        So I got this letter and I don't understand it.
        Good afternoon, I would like to register for the online portal.
        My internet's been down since this morning.
    `),
    introductions: lines(`
        Hi, my name is {v} and I'm calling about my account.
        Hello, this is {v}.
        Hi, it's {v} here.
        Yeah hi, {v} calling.
        Good morning, I'm {v}, I spoke to someone yesterday.
        Hello, you're speaking to {v}.
        Hi, {v}, I have an appointment to change.
        My name's {v} and my broadband is down.
        hi im {v}
        hey this is {v} again
        Hello, this is {v} speaking.
        Myself {v}, I am calling regarding my loan.
        Hi there, I'm {v} and I need to update a few things.
        Hello yes, the name's {v}.
        {v} here, I was cut off.
    `),
    vocatives: lines(`
        Thanks, {v}.
        Thank you, {v}. One moment.
        Okay {v}, let me have a look.
        Hi {v}, nice to meet you.
        No problem at all, {v}.
        I understand, {v}, that must be frustrating.
        {v}, can you hear me okay?
        Great, {v}, thanks for your patience.
        So {v}, what I can do is send you a new one.
        Is there anything else, {v}?
        Right {v}, that's all sorted.
        Hello {v}!
        Sorry about that {v}.
        Bear with me, {v}.
    `),
    titled: lines(`
        Thank you, Mr {v}.
        Okay Mrs {v}, one moment please.
        Good morning, Ms {v}.
        I see, Mr. {v}. Let me check.
        Is that Miss {v}?
        Right, Dr {v}, I've found the booking.
        I apologise for that, Mrs. {v}.
        Hello Mr {v}, how are you today?
    `),
    thanksByName: lines(`
        Thanks {v}, you've been great.
        Thank you so much, {v}.
        Cheers {v}.
        Bye {v}.
        You're a star, {v}.
        {v}, you're a lifesaver.
        Okay thank you {v}, have a good one.
    `),
    closings: lines(`
        Is there anything else I can help you with?
        That's all done for you.
        You should get a confirmation shortly.
        Thank you for calling, have a lovely day.
        Anything else I can do for you today?
        All sorted. Take care.
        Thanks for your patience, goodbye.
        I've updated that on the system for you.
        Please stay on the line for a short survey.
    `),
    farewells: lines(`
        No that's everything, thanks.
        Bye.
        Great, thank you, bye bye.
        Perfect. You too.
        ok thanks
        Nope, all good.
        Brilliant, cheers, bye now.
        thx
        Thank you very much.
        No, that will be all.
        Have a good day.
    `),
    companies: lines(`
        Acme Energy
        Northgate Bank
        BrightTel
        Harbour Insurance
        Apex Mobile
        City Water
        Sunrise Health
        GreenLeaf Foods
        Metro Broadband
        First Union Credit
        Skyline Airways
        Parcel Express
        Bluebird Travel
        Evergreen Utilities
        the support line
        Contoso
        QuickShip
        Homestead Mortgages
        customer services
        Vista Hotels
    `)
};
