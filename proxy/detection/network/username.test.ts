import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseUsernames } from './username.ts';

const FOUND = [
    ['C: User «zainab.willow» logged in from IP 81.206.96.3', 'C: can you delete the user «walrus56» please'],
    ["C: Can you rename my user «kwame underscore pepper» please? That's my username."],
    [
        'C: The login name «jamal tornado 64» is apparently taken.',
        'C: the username «sunny dash blackwood» is already in use'
    ],
    ['C: username «svetlana underscore nickel» password lantern oh three'],
    ['A: what is your username', 'C: «kettle 5»', 'A: saved', 'C: my mistake make that «bronwyn hyphen thunder»'],
    ["A: what's your login name", 'C: i picked «marco tulip zero nine»'],
    ['A: what do you type in the username box', 'C: let me think, «velvet88»'],
    ['A: user name please', 'C: the login is «are O see K tea nine»'],
    [
        "A: what's your username",
        'C: «paula green 12»',
        'A: I have «P A U L A Golf Romeo Echo Echo November one two», right?'
    ],
    [
        'C: i registered with the username «coffeebean31»',
        'A: Great.',
        "C: wait, that's the old one, it should be «jademoon7»"
    ],
    ['A: to reset it i need your username', 'C: «ferreira six two eight»'],
    ['A: Alright, so your screen name is the last thing I need.', 'C: yep, «groussel»'],
    ["A: alright what's your username", 'C: «a thornbury seven ate»'],
    [
        'A: what login name do you use',
        "C: it's «amber otter heaven one»",
        'A: let me read that back «amber otter seven won» yeah'
    ],
    ['C: my username is «jdoe84» and it does not work'],
    ['C: User name: «jane_doe»'],
    ['C: username «jane.doe-84», same as before'],
    ['C: the login is «jsmith».'],
    ['C: my user id is «48213377»'],
    ['C: i log in as «mary_k» usually'],
    ['C: my handle is «@jane_doe»'],
    ['C: my username is «jsmith eighty four»'],
    ['C: username is «j underscore doe» all lower case'],
    ["C: um my username's «t r e v o r nineteen» I think"],
    ['C: user ID = «ACME\\jdoe»'],
    ['C: my account name is «starfish_22», can you check'],
    ['A: what is your username', "C: it's «bluebird77»"],
    ['A: Can I have your user ID, please?', 'C: Sure. «j.doe.84»'],
    ['A: and the username on the account', 'C: yeah it is «sunny dash side dash up»'],
    ['A: whats your login', 'C: «k miller twelve»'],
    ['?: what is your user name', '?: «kmiller12»'],
    ['A: What username do you use?', "C: I think it's «kmiller12», let me check"],
    ['A: Your new username is «kmiller12».'],
    ['A: what is your username', "C: it's «j smith»", 'A: mm-hm', 'C: «eighty four»'],
    ['A: what is your username', "C: it's «bluebird77»", 'A: okay «bluebird77» got it'],
    ['A: and your user name?', 'C: are you ready? «Marshking eighty-two»'],
    ['A: which login name is it', 'C: here you go «otreadwell five five»'],
    ['A: which login name is it', 'C: um let me look «tarnfield»'],
    ['A: do you remember your user name?', 'C: «copper lantern nineteen»'],
    ['A: and the login you use', 'C: right «ottowinkler» did you get that'],
    ['A: Your user name?', "C: I've got «lindqvistp» and that's it."],
    [
        'A: What user ID is it?',
        'C: «marisol»',
        'A: «marisol»',
        'C: and «dot quintero»',
        'A: «marisol dot quintero»',
        'C: yes'
    ],
    ['A: which username is it', 'C: okay «p-e-d-r-o»', 'A: go on', 'C: «underscore six two»'],
    ['A: I need your full name, username and email.', 'C: Ada Brandt, username «brandtada», ada@example.com'],
    ['A: can i take your phone number and username', 'C: five five five oh one two three um «ada three one»'],
    ['A: your user name please', "C: can you tell me if you're open", 'A: we are', 'C: «brandtada»'],
    ['A: what is your login', 'C: «m as in mike brandt sevens nein»', 'A: «m as in mike brandt sevens nein»'],
    ['A: username please', 'C: «tilda two oh nine»', 'A: «tilda two xero nein», right?'],
    ['C: for my login name I have got «brandt one five»'],
    ['C: it says auth failed for user=«ada.brandt» on port 22'],
    ['C: username=«brandt961»&ref=12'],
    ['C: user «jackdaw31» pass tulip9981 is not accepted'],
    ['C: usrname: «jackdaw31» passwrd: tulip9981'],
    ['C: «jackdaw_31» / Tulip#9981 just wont go through'],
    ['C: i tried «jackdaw31» with Tulip99!81 twice and nothing happened'],
    ['C: «jackdaw_31» - Tulip#9981 is rejected'],
    ["C: i'm «jackdaw thirty one» on the app"],
    ["C: I'm «jackdaw_31» on your website, and locked out"],
    ['C: i sign in with i always forget «will underscore brandt»'],
    ['C: I log in with, I can never remember it, «a brandt eleven»'],
    ["A: what's in the box where it says user", "C: uh «ada brandt three four» hope that's clear"],
    ['A: what does it have in the user box', 'C: Should be «I brandt 65».'],
    ["C: i've put «jackdaw31» in the box and my usual Tulip!9981 and nothing happens"],
    ['C: typed «jackdaw31» in the top field and the old Tulip9981, still refused'],
    ['A: what name do you go by on the site', 'C: «jackdaw dot three one» dont laugh'],
    ["A: What's your user name?", "C: It's «jackdaw, all one word, thirty-one»."],
    ["A: What's your user name?", "C: It's «jackdaw thirty-one». That's «jackdaw thirty-one»."],
    ["A: What's your user name?", "C: It's «jackdaw thirty-one». No sorry, it's «jackdaw forty-one»."],
    ['A: Your user name?', 'C: «jackdaw thirty one»', 'A: And the post town?', "C: no, it's «jackdaw forty one»"],
    ['C: my handle, «jackdaw31»'],
    ['C: i log in as «the dot real dot jackdaw»'],
    ['A: What is the login?', "C: it's the usual, «jackdaw»"],
    ['A: what do you sign in with, what user name', "C: it's registered under «brandtj78»", 'A: so «brandtj78».']
];

const CLEAN = [
    ['C: please delete the user account for me', 'C: i logged in but the user manual says otherwise'],
    ['A: The login came from 41.55.75.110, is that you?', 'C: noooo'],
    ['C: my username is locked because i tried five times'],
    ['C: my username is not working'],
    ['C: I forgot my username'],
    ['A: what is your username?', 'C: grey box, bottom left'],
    ['A: are you logged in as owner or member?'],
    ['C: how do you handle refunds'],
    ['C: I cannot log in as of this morning'],
    ['C: the login page is broken'],
    ['C: my login is always rejected'],
    ['C: is the username case sensitive'],
    ['C: the username was changed yesterday'],
    ['C: username and password please'],
    ['A: please enter your username', 'C: okay done'],
    ['A: what is your username', "C: I don't remember it"],
    ['A: what is your username', 'C: one moment please'],
    ['A: what is your username', 'C: why do you need that'],
    ['A: Is your username the same as your email?', 'C: yes it is'],
    ['A: The user id is shown at the top'],
    ['C: we will handle it tomorrow'],
    ['C: my user is on holiday'],
    ['A: to reset your username wait a moment', 'C: okay jenkins'],
    ['A: and your username?', "C: before I do, can you tell me if it's still open?"],
    ['A: and your username?', 'C: brb'],
    ['A: and your username?', 'C: sorry, you cut out there'],
    ['A: what is your screen name', 'C: it just keeps spinning'],
    ["C: I'm 45 years on your site"],
    ["C: i'm stuck on the website and I am number 4 on the web"],
    ['A: your seats are 12AB / 34CD and the login page works again'],
    ['C: I tried the blue one with windows11 and it does not work'],
    ['C: another user told me to pass by on friday'],
    ['A: what is your username', 'C: what for', 'A: How is the weather with you today?', 'C: chilly']
];

describe('recogniseUsernames', () => {
    for (const [kind, conversations] of Object.entries({ telling: FOUND, clean: CLEAN })) {
        for (const [index, lines] of conversations.entries()) {
            it(`finds exactly the names of ${kind} conversation ${String(index + 1)}`, () => {
                assertFindsMarked(recogniseUsernames, lines);
            });
        }
    }
});
