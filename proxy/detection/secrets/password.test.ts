import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recognisePasswords } from './password.ts';

const TOLD = [
    'C: my password is «Tr0ub4dor&3»',
    "C: my password's «fluffy123»",
    'C: pwd: «hunter2»',
    'C: Password: «hunter2», username bob',
    'C: the passphrase is «correct horse battery staple»',
    'C: passphrase is «correct horse battery staple». Does that work?',
    'C: my password is "«open sesame»" okay',
    'C: password = «Blue!Whale9», can you try it',
    'C: it was password «Summer2024!» before',
    'C: my old password was «rosebud77»',
    'C: the password is «S3cret!».',
    'C: my password is «gosling 1987»',
    'C: the password is «Marsh!!88»',
    'C: my memorable word is «bluebird»',
    'C: i think the password is «sunshine» but it does not work',
    'C: the password is «capital s u m m e r twenty twenty four exclamation mark»',
    'C: my password is um «fluffy with a capital f and then one two three» if that helps',
    'C: password is «dragon ninety nine dollar sign» all lower case',
    'C: I changed my password to «Winter#22» yesterday',
    'C: I use «Winter#22» as my password',
    'C: «Winter#22» is my password',
    'A: Your temporary password is «Welcome123!».',
    'A: Your temporary password will be «Welcome-2024».',
    "A: I've reset your password to «Welcome123!»",
    'C: my secret word is «elephant», like the animal',
    'C: code word is «purple rain»',
    'C: login password «qwerty1234» not accepted',
    'C: my password is «fluffy»',
    'C: so the password i use is «maplesyrup»',
    'C: i keep typing «capital harbour at sign sixteen» and it says wrong password',
    'C: The wifi password is «plus exclamation mark a x eight capital N».',
    'C: my password is «harbour nine oops sorry harbour ten»',
    'C: my password is «Harbour 9 I mean Harbour 10»',
    'C: pass: «H4rbour!» and that is all',
    'C: jackdaw_31 / «Tulip#9981» just wont go through',
    'C: jane@example.com / «tulip9981» says invalid',
    'C: user jackdaw31 pass «tulip9981» is not accepted',
    'C: it keeps refusing «tulip9981» which was my password for ages',
    'C: it keeps rejecting «tulip with a capital t nine nine underscore» which has always been my password',
    "C: i've put jackdaw31 in the box and my usual «Tulip!9981» and nothing happens",
    "C: «Tulip9981», that's my password",
    "C: «tulip capital t nine nine eight one» that's my password",
    'C: Mon mot de passe «capital girafe six cinq underscore» ne marche pas.',
    'C: mot de passe actuel: «H4rbour+x»'
];

const CONVERSATIONS = [
    ["A: what's the password", 'C: «kettle nine»', 'A: ok', 'C: my mistake make that «marble tornado nine zero two»'],
    ["A: what's the password", 'C: it is «capital tiger ninety one hash for»'],
    ["A: what's the password", 'C: the password is «meadow river exclamation mark ate to»'],
    ['A: please change your password', 'C: too late it was «capital lantern eighty six asterisk» i use it everywhere'],
    [
        "A: okay what's your login",
        'C: it is harlow nine five',
        "A: great i've set it to «clover underscore two five nine nine exclamation mark» and you'll have to change it"
    ],
    ["A: what's your password?", "C: it's «sunshine99»"],
    ['A: Can you give me the memorable word on the account?', 'C: Sure, «bluebird».'],
    ['A: what is your security word', "C: um it's «purple monkey»"],
    ['A: and the password please', 'C: «b u s t e r seven seven»'],
    ['A: For security, what was the name of your first pet?', 'C: my first pet was «Rex»'],
    ['A: your security question is what was the name of your first school', 'C: it was «Oakwood Primary»'],
    ["A: I'm resetting your password now.", 'C: ok', "A: I've reset it to «Welcome123!»"],
    ['?: what is your password', '?: «sunshine99»'],
    ["A: what's the password", "C: it's «fluffy with a capital f»", 'A: okay', 'C: and then «one two three»'],
    ["A: what's the password", 'C: «hunter2»', 'A: so «hunter2» right', 'C: yes'],
    ['A: what is your password', "C: why do you need it? fine, it's «Blue-Whale9»"],
    [
        'A: And the pass phrase for the phone?',
        'C: Hang on, let me find it.',
        'A: Of course.',
        'C: Right, «four calling birds».'
    ],
    ['A: There is a memorable word set up, what is it?', 'C: «teapot», yeah?', 'A: «teapot», thanks.'],
    ['A: what is the security password on the account', 'C: i always use «capital harbour underscore eighty sevens»'],
    ['A: the password?', "C: that's «capital Harbour dash nine»", 'A: I have «capital Harbour hyphen nine».'],
    ['A: what password is it', 'C: «harbour.staple.rain»', 'A: so «harbour dot staple dot rain»'],
    ['A: what password did you try', 'C: why', 'A: just so i know', 'C: «harbour ninety one»'],
    ['A: what was the one-off password we emailed', 'C: «Tulip hash nine nine» and it keeps telling me wrong'],
    ['A: what was the temporary password we sent', "C: it's «tulip nine nine one»"],
    ['A: Which password did you put in?', 'C: «tulip lamp all one word then nine nine eight» and it tells me invalid'],
    ["A: what's the phone password on the account", 'C: okay ready «capital t tulip underscore nine nine one»'],
    ['A: And the password?', 'C: Did you see the game? 4–2, would you believe.', 'A: Ha.', 'C: «tulip9981»'],
    ["A: What's your password?", 'C: «tulip99»', 'A: Sorry?', "C: no, it's «tulip nine nine» all lower case"],
    ['A: your passphrase please', 'C: «capital t tulip seven» is what it says here'],
    ['A: Je vais avoir besoin de votre mot de passe.', 'C: alors «Must@ng1»'],
    ['A: ¿Y su contraseña?', 'C: Un momento. «Banana56#».'],
    ['A: Wie lautet Ihr Passwort?', 'C: «Hafen77»'],
    ["C: mon mot de passe c'est «Bateau!88»"],
    ['C: le mot de passe était «bateau2019» avant'],
    ['C: Mein Kennwort war «Hafen2024!», das geht nicht mehr'],
    ['C: la contraseña era «Barco99»'],
    ['C: a senha era «Barco1904»'],
    ['C: het wachtwoord luidt «Boot#55»'],
    [
        "A: i've made you a temporary password",
        'C: hang on okay',
        "A: it's gonna be «otter with a capital o»",
        'C: yep',
        'A: and then',
        'A: «four four one nine»',
        'C: uh huh',
        'A: «hash»',
        'C: lovely'
    ],
    [
        "A: I've put",
        'A: a temporary password on there.',
        'C: Ready.',
        'A: So «Capital R, i v e r»,',
        'C: Mm-hmm.',
        'A: «5520».',
        'C: Thanks.'
    ],
    [
        'A: We reset your password, have you got a pen?',
        'C: Let me get one... Okay.',
        "A: It's «green otter ate four nine five». All good?",
        'C: And will it make me change it?'
    ],
    [
        'A: and what did you change the password to',
        "C: i'm typing «capital o otter»",
        'A: right',
        'C: uh «twenty nine sixty three»',
        'A: mm',
        'C: «exclamation point»',
        'A: okay change that afterwards'
    ],
    [
        'C: it keeps refusing my password',
        'A: what are you',
        'A: putting in exactly',
        "C: i've been putting «otter with a capital o four four one nine» i think that's right",
        'A: try again'
    ],
    [
        'A: What are you typing?',
        'C: For the password?',
        'A: Yes.',
        'C: I put «otter»,',
        'A: Sure.',
        'C: Then «nine nine oh four»',
        'A: go on',
        'C: «at sign»'
    ],
    [
        "C: my password won't go in",
        'A: how are you entering it',
        'C: «otter with a capital O, exclamation mark, nineteen eighty seven»',
        'A: so «otter with a capital O, exclamation mark, nineteen eighty seven»'
    ],
    [
        "A: I'll set a temporary one, ready? It's «otter with a capital o exclamation mark nineteen eighty six».",
        'C: okay'
    ],
    ['A: Please choose a new password now.', "C: done, it's «Heron$4417» is that ok"],
    ['C: i cannot get past the password page', 'A: ok', 'C: how about «heron hash nine two»'],
    ['A: set a new password please', 'C: i went with «heron4417»'],
    ["C: my password won't work", "A: I'll make it «Capital H heron, seven seven, exclamation mark»."],
    ['A: I am setting a temporary one. «Capital H heron, seven seven, exclamation mark».'],
    ["A: i'm resetting the password it'll be «heron seven oh seven eight exclamation mark» and it makes you change it"],
    ['A: Sua senha provisória é «Campo#9217»'],
    ['A: La sua password provvisoria è «Campo#9217»'],
    [
        'A: And what password are you using?',
        "C: It's «Otter!1981».",
        "A: And who's the policyholder?",
        'C: why',
        "A: It's just a check."
    ]
];

const CLEAN = [
    ['A: what is your favorite movie genre', 'C: comedies'],
    ["A: and what's your telephone password?", 'C: Excuse me, I have to swap hands.'],
    ["A: and what's your telephone password?", "C: i've got to plug it in"],
    [
        'A: Cliquez sur mot de passe perdu.',
        'C: bon',
        "A: Dites, que s'est-il passé ?",
        "C: Le facteur n'a même pas frappé.!!"
    ],
    ['C: reset my password please'],
    ['C: my password is not working'],
    ['C: the password is incorrect it says'],
    ['C: I forgot my password'],
    ['A: What is the password reset link we sent?', 'C: kangaroo'],
    ['C: the password was changed yesterday'],
    ["A: don't share your password with anyone"],
    ['C: what is your password policy'],
    ['A: The password must be at least 8 characters.'],
    ['C: my password expired'],
    ['C: my password is expired'],
    ['C: the password is case sensitive'],
    ['C: password reset link did not arrive'],
    ['A: Never tell anyone your password, we will not ask.', 'C: sure, thanks'],
    ['A: would you like to reset your password?', 'C: yes please'],
    ['A: Did you forget your password?', 'C: yes I did, twice'],
    ["A: what's your password?", "C: I don't remember"],
    ["A: what's your password?", 'C: I would rather not say'],
    ["A: what's your password?", 'C: one second'],
    ['A: Can you enter your password on the page?', 'C: ok it says invalid'],
    ['C: is my password safe'],
    ['C: the password is the same as before'],
    ['C: my password is too short apparently'],
    ['C: I changed my password last week'],
    ['C: the wifi password is on the back of the router'],
    ['C: password: forgotten'],
    ['C: my password should be reset'],
    ['C: the password is being rejected'],
    ['A: Your password has been reset, thank you.'],
    ['C: i changed my password to something easier'],
    ['C: the password is what I forgot'],
    ['C: My first pet was a dog and I loved it'],
    ["C: I need a quote for my son's first car"],
    ['C: ich habe mein passwort vergessen', 'A: sie können es selbst zurücksetzen'],
    ['A: das passwort können sie selbst zurücksetzen', 'C: das habe ich schon versucht'],
    ['C: no recuerdo la contraseña', 'A: le mando un enlace para cambiarla'],
    ['C: Esqueci a senha do aplicativo.', 'A: Vou mandar um link para trocar.'],
    ['C: Ho dimenticato la password.', 'A: Le mando un link per cambiarla.'],
    ['A: Ha provato a reimpostare la password?', 'C: adesso provo'],
    ["C: mon mot de passe, c'est toujours le même problème"],
    ['C: das Passwort war immer richtig'],
    ['C: la contraseña era incorrecta'],
    ["C: j'ai oublié mon mot de passe", 'A: cliquez sur mot de passe oublié', 'C: ok merci'],
    ['A: Heeft u uw wachtwoord al gereset?', 'C: Nee, ga ik doen'],
    ['C: パスワードを忘れました', 'A: ログイン画面から再設定できます。', 'C: できました'],
    ['A: perfeito e a sua senha de atendimento de quatro dígitos'],
    ['A: Choose a password only you know.', 'A: Please update the app to v16.12.5 first.'],
    ['A: What is the password?', 'C: just the two of them, six and nine'],
    ['A: What is the wifi password?', "C: That's ridiculous, to be honest."],
    [
        "A: I've reset your password.",
        'C: ok',
        "A: You'll get an email in five minutes.",
        'C: cheers',
        'A: Your case number is four four one nine.'
    ],
    [
        "A: I've set a temporary password, check your inbox.",
        'C: ok works',
        'A: Fantastic.',
        "C: what's the charge of twenty pounds"
    ],
    [
        "C: my password isn't working",
        'A: what are you trying to do',
        'C: just pay a bill',
        'A: okay, which bill',
        'C: the one for forty two pounds'
    ],
    ['A: please set a new password', 'C: done, how about I do that later'],
    ['C: about my password', "A: it'll be fixed by five pm"],
    ['C: about my password', "A: okay, it'll be two or three minutes"],
    ['A: What did you use to cut it?', 'C: a pair of scissors'],
    ["A: You'll set a new passcode.", 'C: the car was 2377 pounds 30, so it should still be fine']
];

describe('recognisePasswords', () => {
    for (const [index, line] of TOLD.entries()) {
        it(`finds exactly the password of statement ${String(index + 1)}`, () => {
            assertFindsMarked(recognisePasswords, [line]);
        });
    }
    for (const [kind, conversations] of Object.entries({ telling: CONVERSATIONS, clean: CLEAN })) {
        for (const [index, lines] of conversations.entries()) {
            it(`finds exactly the passwords of ${kind} conversation ${String(index + 1)}`, () => {
                assertFindsMarked(recognisePasswords, lines);
            });
        }
    }
});
