import type { Frames } from '../frames.ts';
import { lines } from '../topic.ts';
import { AGENT_TALK, CUSTOMER_TALK } from './talk.ts';

/** Sentences of agents and customers in the United States, the United Kingdom, India and Australia. */
export const ENGLISH_FRAMES: Frames = {
    asks: lines(`
        Can I get {your}, please?
        Could I take {your}?
        May I have {your}, please?
        And {your}?
        What's {your}?
        Could you confirm {your} for me?
        Can you read me {your}?
        Go ahead with {your} whenever you're ready.
        I'll just need {your}.
        Would you mind giving me {your}?
        If you could give me {your}, that'd be great.
        Okay, and {your} please.
        Just to verify, {your}?
        For security, can you tell me {your}?
        Right, so I need {your} next.
        Could you please provide {your}?
        Kindly share {your}.
        Can you please help me with {your}?
        May I know {your}, sir?
        Please can I have {your}, ma'am?
        Do you have {your} handy?
        Have you got {your} there with you?
        And what would be {your}?
        Let me grab {your} off you.
        Could I just grab {your} from you?
        I'm going to need {your} to pull that up.
        To get started, what is {your}?
        Before we go any further I'll need {your}.
        Next thing is {your}.
        And then {your}, if that's okay.
        Whenever you're ready, {your}.
        Would you be able to confirm {your}?
        Lovely. And {your}?
        Perfect, what about {your}?
        Thanks for that. Can I also get {your}?
        No worries, can I get {your} then?
        Too easy. What's {your}, mate?
        Please tell me {your} slowly.
        Can you spell out {your} for me?
        Great, now {your}?
        I don't see it on my side, what was {your} again?
        Sorry, I missed that. {your}?
        Would you please repeat {your} one more time?
        Let's try {your}.
        Alright, so {your} is the last thing I need.
        So I can find you on the system, could I have {your}?
        Do me a favor and read {your} out loud?
        Okay ready when you are with {your}.
        May I please request {your} for verification?
        What {your} do we have on file?
    `),
    replies: lines(`
        {v}
        It's {v}.
        {v}.
        Sure, {v}.
        Sure, it's {v}.
        Yeah, {v}
        Yes it is {v}
        Yeah it's {v}.
        Okay, {v}.
        Okay so it's {v}.
        Um, {v}.
        Uh, {v}
        Uh, it's {v}, I think.
        Of course. {v}.
        Let me see... {v}.
        One second. {v}.
        Hang on, let me find it. {v}.
        Right, that's {v}.
        That would be {v}.
        That'll be {v}.
        So, {v}, okay?
        Yep, {v}.
        Yes, sure, {v}.
        Here you go: {v}
        Here it is {v}
        Alright, {v}.
        Ready? {v}.
        Okay ready, {v}.
        I've got it here, it's {v}.
        I believe it's {v}.
        Should be {v}.
        Give me a sec, um, okay. {v}.
        No problem, it's {v}.
        Yes ma'am, it is {v}.
        Yes sir, {v}.
        Ya it is {v} only.
        Right, so, {v}, did you get that?
        {v} is what it says here.
        {v}, that's it.
        {v} thanks
        ok {v}
        Well it says {v} on here.
        It should say {v}.
        Er, {v}.
        Mm, {v}.
        I'm looking at it now, {v}.
        Just getting my glasses. Okay, {v}.
        Again it's {v}.
        As I said, {v}.
        Cheers, it's {v}.
    `),
    declares: lines(`
        {my} is {v}
        My answer is {v}.
        So {my} is {v}.
        {my}: {v}
        Okay {my} is {v}.
        Yeah {my}, it's {v}.
        {my} would be {v}.
        For {my} I've got {v}.
        {my} - {v}
        {my} = {v}
        Sure thing, {my} is {v}.
        Right, {my} is {v}.
        {my} should be {v}, I hope.
        Um so {my} is, uh, {v}.
        {my} is {v} if that helps
    `),
    acknowledgements: lines(`
        Thank you.
        Perfect, thanks for that.
        Great, thank you.
        Got it.
        Lovely, thank you.
        Okay, one moment.
        Brilliant.
        Wonderful, let me pull that up.
        Alright, bear with me.
        Thanks, I've found you.
        Okay, that matches.
        Beautiful, thanks.
        Excellent, just a moment while I check.
        Thank you so much for confirming.
        Right, thanks.
        Yep, I see it here.
        No worries, I've got that down.
        Cheers.
        That's all correct, thank you.
        Thank you for the information.
    `),
    goOns: lines(`
        Mm-hm.
        Uh-huh.
        Okay.
        Yep.
        Yes.
        Go on.
        Right.
        Got it.
        Go ahead.
        Mhm
        And the next?
        Next four?
        Continue please.
        Yeah.
        Sure.
        And then?
        Carry on.
        Okay, and the rest?
        I'm with you.
        Alright.
    `),
    readBacks: lines(`
        So that's {v}?
        {v}, correct?
        Let me repeat that, {v}.
        I have {v}, is that right?
        Just reading that back: {v}.
        Okay, {v}. Got it.
        {v}?
        {v}, yeah?
        Did you say {v}?
        To confirm, {v}.
        I've got {v} down here.
        That was {v}, wasn't it?
        {v}, thank you.
        Right, {v}.
        Okay so I've put {v}.
    `),
    denials: lines(`
        No, {v}.
        No no, it's {v}.
        Nearly. {v}.
        Not quite, {v}.
        no its {v}
        Sorry, no. It's {v}.
        Wait, I gave you the wrong one. {v}.
        Let me say it again, {v}.
        Ah no, that should be {v}.
        Close, but it's {v}.
    `),
    confirmations: lines(`
        Yes.
        That's right.
        Correct.
        Yep, that's it.
        Yeah.
        That's the one.
        Exactly.
        Yes, that's correct.
        Spot on.
        Uh-huh.
        Perfect.
        Yes please.
    `),
    firstPieces: lines(`
        {v}
        Okay, {v}
        It's {v}
        Sure, {v}
        Um, {v}
        Yes, it starts {v}
        So it's {v}
        First part is {v}
        Ready? {v}
        Alright, {v}
        Let me get it. {v}
        It goes {v}
    `),
    nextPieces: lines(`
        {v}
        {v}
        {v}
        then {v}
        And then {v}
        Next is {v}
        Uh, {v}
        Okay {v}
        After that {v}
        Followed by {v}
        {v} is the next bit
        um {v}
        And {v}
    `),
    lastPieces: lines(`
        {v}
        {v}.
        And {v}
        And finally {v}.
        Last one, {v}
        And it ends {v}.
        And the last part is {v}.
        {v}, and that's it.
        {v} and that's the lot.
        And, um, {v}.
    `),
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
    agentTalk: AGENT_TALK,
    customerTalk: CUSTOMER_TALK,
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
