import type { Frames } from '../frames.ts';
import { lines } from '../topic.ts';
import { EXCHANGES } from './exchanges.ts';
import { GREETINGS } from './greetings.ts';
import { AGENT_TALK, CUSTOMER_TALK } from './talk.ts';

/** Sentences of agents and customers in the United States, the United Kingdom, India and Australia. */
export const ENGLISH_FRAMES: Frames = {
    ...GREETINGS,
    ...EXCHANGES,
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
    agentTalk: AGENT_TALK,
    customerTalk: CUSTOMER_TALK
};
