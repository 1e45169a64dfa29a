import { CharacterClass, CLASS_OF, FOLDED } from '../text/characters.ts';

const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

/** A word as the scanner sees it: lower-case base letters, without apostrophes and what takes no room. */
export function folded(text: string): string {
    const plain = plainLength(text);
    if (plain === text.length) return text;
    let word = text.slice(0, plain);
    for (let at = plain; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const kind = CLASS_OF[code];
        if (kind !== CharacterClass.Letter && kind !== CharacterClass.Ideograph) continue;
        word += String.fromCharCode(FOLDED[code] ?? code);
    }
    return word;
}

/** How many letters a text begins with that fold to themselves. */
function plainLength(text: string): number {
    let at = 0;
    while (at < text.length && text.charCodeAt(at) >= LETTER_A && text.charCodeAt(at) <= LETTER_Z) at += 1;
    return at;
}

/** The words of a list; blanks part them. */
export function setOf(words: string): ReadonlySet<string> {
    return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Sounds that people make while they think. */
export const HESITATIONS = setOf('uh um er erm ah eh hmm hm mm uhm umm uhh ahm euh aeh wait');

/** How something is written, said beside it or inside: it carries nothing itself. */
export const MODIFIERS = setOf(
    'capital capitals caps uppercase lowercase lower upper case small letter letters number digit digits all together altogether ' +
        'spaces space then followed next character characters written'
);

/**
 * Words that talk about an address or a name without being part of it: whoever tells one begins it behind them.
 */
export const OUTSIDE = setOf(
    'is its it are was be been being am im s thats that this these those there here and or but so because if when while as than the ' +
        'my your his her their our its mine yours me you he she we they i us him them who what which where why how whats ' +
        'ready yeah yes yep yup yea no not nope sure okay ok alright right well oh actually like just please thanks thank sorry hello hi hey ' +
        'good great perfect correct exactly basically probably maybe guess think believe know see say said says tell told spell spelled spelt spelling ' +
        'email emails mail mails address addresses e account accounts contact write reach send sent use using used try put have has had got get give ' +
        'gave given want need would could should can will shall may might must do does did done dont didnt go goes going gonna went come came ' +
        'to too for from of on in into by with without under over out off up down about via at ' +
        'website websites site sites page pages web online portal link www http https url store stores shop shops shopping order ordered orders buy bought ' +
        'purchase purchased purchases available found find visit visiting located look looked looking looks check checked checking checkout ' +
        'click log logged login logging sign signed signing signup register registered registering read seen watch works work worked working job jobs ' +
        'starts begins goes reads ends ending starting continues finishes last part ' +
        'arrive arrived stay stayed stop stopped start started live living lives meet met be listed posted deals prices price products product items item ' +
        'something anything everything nothing things thing stuff company customer customers service services phone phones laptop ' +
        'now then today tomorrow yesterday again still already also only even back first last time times times one else another other ' +
        'ad ads advert offer sale ' +
        'correction wait oops rather case spaces word letters let lets make made works file record update updated change changed changing new old ' +
        'personal current best main primary secondary private business office home school university college confirm verify repeat take note noted ' +
        'oui ouais alors voila ja genau nee klopt naar sim claro vale ecco allora ' +
        'cest cetait lautet ist para correo correio courriel posta adresse adres direccion indirizzo endereco minusculas mayusculas maiusculas minuscule minuscules ' +
        'minuscola minuscolo minuscoli maiuscolo junto tudo tutto kleingeschrieben kleinbuchstaben lettres letras lettere attache attaccato aaneen kleine ' +
        'cc bcc add invite include forward copy problem problems'
);

/** What recognisers write for a digit right before "at". */
export const MISHEARD_BEFORE_AT = setOf('to too for fore ate won tree free sex');

/** What recognisers write for "at" before a provider. */
export const MISHEARD_AT = setOf('add ad that app act et hat it and had an');

/** Somebody's relative: outside of an address where it is said whose. */
export const RELATIVES = setOf(
    'wife husband son daughter mother father mum mom dad sister brother partner boss manager colleague assistant friend'
);

/** What stands before a noun: "the shop at" is no mail box. */
export const DETERMINERS = setOf('the a an my your his her our their this that these those any some');

/** Where a member of something is called as they are called there, and what stands before it. */
export const SITES = setOf(
    'app site website web portal forum platform system page store shop chat marketplace game account online'
);
export const BEFORE_SITE = setOf('the your this our');

/** How spelled letters are misheard where letters stand around them. */
export const MISHEARD_LETTERS: Readonly<Record<string, string>> = {
    our: 'r',
    are: 'r',
    tea: 't',
    you: 'u',
    see: 'c',
    sea: 'c',
    be: 'b',
    bee: 'b',
    why: 'y',
    eye: 'i',
    jay: 'j',
    kay: 'k',
    pea: 'p',
    pee: 'p',
    cue: 'q',
    queue: 'q',
    oh: 'o',
    owe: 'o',
    ex: 'x',
    zed: 'z',
    zee: 'z',
    dee: 'd',
    gee: 'g',
    tee: 't',
    ess: 's',
    ell: 'l',
    em: 'm',
    en: 'n',
    and: 'n',
    ar: 'r',
    ache: 'h'
};

/** With them people take back what they just said. */
export const CORRECTIONS = setOf('no sorry wait oops actually mean correction scratch rather');

/**
 * What is said of a password or a user name instead of telling it ("is not working", "was changed"). Words that end in "ed" and "ing" are left out here:
 * they count too.
 */
export const PREDICATES = setOf(
    'working wrong incorrect correct right invalid valid safe secure weak strong long short easy hard difficult simple complicated complex unique ' +
        'good bad fine the a an no not never always also too very really so quite case sensitive insensitive at least minimum maximum same different ' +
        'similar new old unknown hidden visible kept sent shown written on in under inside behind below above back for from to of by with without ' +
        'what whatever that this which where when how why who whose if because as something anything nothing everything somewhere someone anyone ' +
        'important private confidential empty blank available unavailable active inactive temporary permanent default stolen lost gone ' +
        'broken broke down up out off ready set reset about only just already yet again now today tomorrow yesterday here there impossible necessary ' +
        'optional due long longer shorter stronger easier harder better worse enough alright ok okay yes no nope yeah yep sure thing my your his her ' +
        'our their its it he she they we you i me them us mine yours remember forget forgot forgotten recall idea clue matter question ' +
        'moment minute second seconds minutes sec secs hour hours day days week weeks month months year years ago last next one once twice ' +
        'please thanks thank sorry hello hi rather honestly actually basically probably maybe perhaps most likely still being been is was are were be ' +
        'will would should could must can cannot cant wont do does did doesnt didnt dont have has had havent hasnt isnt wasnt expired invalid ' +
        'characters character letters digits words numbers symbols all any some none each every both either neither part password passwords ' +
        'username usernames login email emails phone number account card name policy link page screen website app site field box button option ' +
        'hold wait let see think believe know mean say said says tell told ask per via through until since after before during while and or but then ' +
        'problem problems issue issues driving giving getting going coming asking crazy up-to-date personal yours sent bit little much many more less ' +
        'supposed clear meant able unable unsure certain stuck locked frozen dead live public common obvious true false ' +
        'honest frank huh cheers brilliant lovely super perfect wonderful excellent fab cool bye goodbye fair enough exactly great understood absolutely certainly ' +
        'un una uno une ein eine einen een usual usually normal typical taken makes sense urgent really did done check checking got get give gave given find found need needs needed want wants wanted try tried trying'
);

/** What a sentence goes on with behind a value. */
export const CLAUSE = setOf(
    'wasnt didnt wont cant couldnt and but so because cause cos can could if that which who is isnt was does doesnt do did didnt please thanks thank for on when where while with without or ' +
        'not now yesterday today in to at as i im ive id it its you we they he she my your this there since from by will would should shall has have had though ' +
        'although until after before just still also okay ok right yeah yes no hope helps work works worked working though anyway sorry what why how ' +
        'let all lower upper got sir madam maam mate again already then ne marche fonctionne funciona funziona werkt funktioniert geht nicht niet'
);

/** Tells whether a word is of a script without blanks, as Japanese is. */
export function isIdeographic(word: string): boolean {
    return CLASS_OF[word.charCodeAt(0)] === CharacterClass.Ideograph;
}
