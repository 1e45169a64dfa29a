/** A line of the call: who, what. */
export type PhoneLine = readonly [from: 'agent' | 'customer', text: string];

/** The number 4111 1111 1111 4321 in seven turns of the customer. */
export const CARD_IN_SEVEN_TURNS: readonly PhoneLine[] = [
    ['agent', 'Right, I can take the deposit now. Could you read me the long card number, slowly please?'],
    ['customer', "Sure, let me find it. It's four one"],
    ['agent', 'Yes.'],
    ['customer', 'one one, one one'],
    ['agent', 'Mm-hm.'],
    ['customer', 'one one'],
    ['agent', 'Okay.'],
    ['customer', 'double one'],
    ['agent', 'Go on.'],
    ['customer', 'one one'],
    ['agent', 'Got it.'],
    ['customer', 'four three'],
    ['agent', 'And the last two?'],
    ['customer', 'two one.'],
    ['agent', 'Thank you. And the three digits on the back?'],
    ['customer', 'seven three seven.']
];

/** The same number in one breath, as the transcription writes it. */
export const CARD_IN_ONE_BREATH: readonly PhoneLine[] = [
    ['customer', 'Did you get the card? Its 4111 1111 1111 4321 and it runs out in 04/31.'],
    ['agent', 'Yes, that one has gone through, thank you.']
];

export const AGENT_PHRASES: readonly string[] = [
    'Let me just bring that up on my screen.',
    'And would you like soft close on all of the drawers?',
    'That one comes in oak, walnut or white.',
    "I'll put that down as sixty centimetres, is that right?",
    'Just bear with me a moment.',
    'The worktop would be cut on site by the fitters.',
    'Okay.',
    'Mm-hm.',
    'So that is two wall units and one corner unit.',
    'Delivery for that would be in about three weeks.',
    'Would a Tuesday or a Thursday suit you better?',
    "No problem at all, we'll change that.",
    'The handles are included in the price.',
    'Shall I read the list back to you?',
    'There is a ten year guarantee on the hinges.',
    'That brings us to the lighting.',
    'I am afraid that colour is out of stock until spring.',
    'Perfect, I have added it.'
];

export const CUSTOMER_PHRASES: readonly string[] = [
    'Yes, that sounds right.',
    'Hmm, what was the other one again?',
    'My wife would rather have the white ones.',
    'Okay.',
    'Could you say that again please?',
    'We measured two hundred and forty on the long wall.',
    'And does the sink come with a tap?',
    'No, the one with the glass doors.',
    "I'm just writing that down.",
    'How much would that be without the fitting?',
    'Right.',
    'The old kitchen is coming out on the Monday.',
    "We've got a plumber already, thanks.",
    'A Thursday would be better for us.',
    'Can we leave the pantry for now?',
    'Yeah, go on then.',
    'Oh, and two of the tall ones.',
    "Sorry, the dog's barking, go on."
];
