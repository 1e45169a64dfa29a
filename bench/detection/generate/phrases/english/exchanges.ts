import { lines } from '../topic.ts';

/** What is said around a value that is read out, piece by piece or repeated. */
export const EXCHANGES = {
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
    `)
};
