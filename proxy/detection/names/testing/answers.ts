/** Conversations in which names are answers, and come again later, marked. */
export const ANSWERED: readonly (readonly string[])[] = [
    ['A: Whom do I have the pleasure of helping?', "C: You've got «Rosalind». «Achterberg».", 'A: Thanks.'],
    ['A: whom do i have the pleasure of helping', "C: you've got «will thwaite»"],
    ["A: And who's that I'm talking to?", 'C: «Merrin Drake». «Drake», with a D.'],
    ["A: who's that on the line", 'C: «merrin stone» «stone» as in the wall'],
    ['A: can i take your name please', "C: hello it's «frank thistle wood»"],
    ['A: what was your name again', 'C: «Achebe, Wirra»'],
    ['A: could i have your first and last name', "C: first name's «faith» last name «underhill»"],
    ['A: «Will» has joined the chat.', 'C: thanks', 'A: Anything else?', 'C: no thank you «will».'],
    ['A: Hello, «Will» here', 'C: hi there'],
    ["A: thanks for your patience «vikram» speaking and who's that", 'C: «vikram» too'],
    ['A: how is the surname spelled', 'C: «m-e-l-r-o-e»', 'A: «Melroe», lovely.'],
    ['A: and the surname', 'C: «Pellworth».', 'A: Sorry?', 'C: «P E L L W O R T H».'],
    ['C: Ask for «Merrin Hollows» at the desk.'],
    ["A: And that's for «Deepika», right?", 'C: Yes.']
];

/** What looks like names beside the same words. */
export const UNANSWERED: readonly (readonly string[])[] = [
    ['C: hiya de K'],
    ["A: On behalf of Brightwell, I'm sorry.", 'A: This is a call from Harlow & Finch Bank.'],
    ['C: hi hope you can help', 'C: what my neighbour said at the time', 'C: mine does that too'],
    ['C: i pay for 8 meg and my out of pocket max is due'],
    ["A: And that's for Brightwell?", 'C: Yes.'],
    ['A: whom do i have the pleasure of helping', "C: you've got no idea how long i waited"]
];
