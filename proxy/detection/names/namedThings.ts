import type { Scene } from './scene.ts';

/** What has a name that is no person's; pets are left out, for what they are called answers security questions. */
const THINGS: ReadonlySet<string> = new Set(
    (
        'restaurant restaurants place places hotel hotels motel apartment apartments property event events concert show song songs track album movie movies film play series ' +
        'band team airport station app application program programme software product item brand model medication medicine drug cream company business store shop firm bank ' +
        'website site street road town city village school hospital clinic club bar pub cafe diner eatery bakery salon park venue attraction museum theater theatre cinema game ' +
        'book plan tariff package service network router device file folder project deal offer dish drink course chapel landmark landmarks facility centre center building complex ' +
        'colour color shade paint version style range collection bundle feature setting option button tab page menu section flavour flavor recipe wine beer tea coffee cheese ' +
        'sofa chair bed mattress rug lamp plant perfume scent candle shoe shoes boots jacket dress coat bag toy puzzle podcast channel episode font theme template plugin report ' +
        'form document printer storm river lake mountain beach island estate lane avenue house cottage lodge farm room suite ward department charity fund scheme policy novel opera ' +
        'musical ship boat ferry train bike car similar alternative'
    ).split(' ')
);
/** What else has a name is a person, whatever stands before. */
const PEOPLE: ReadonlySet<string> = new Set(
    'someone somebody anyone anybody person man woman lady gentleman guy girl boy friend colleague owner manager doctor dentist therapist nurse driver agent rep staff regular guest assistant clerk receptionist employee waiter cashier member he she who i'.split(
        ' '
    )
);
/** "One very like it called". */
const ALIKE: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those']);
const SAYS: ReadonlySet<string> = new Set(['called', 'named']);
/** So far before "called" stands what is: "a nice restaurant in San Jose called". */
const REACH = 7;

/** Tells whether a cue says what a thing is called: "a hotel called", "the event name is", "its name is". */
export function namesThing(scene: Scene, entry: number, first: number, end: number): boolean {
    if (SAYS.has(scene.folded(end - 1))) return isBehindThing(scene, entry, end - 1);
    if (scene.folded(first) !== 'name' || first <= scene.from(entry)) return false;
    const before = scene.folded(first - 1);
    if (before === 'its') return true;
    return THINGS.has(before === 's' && first - 1 > scene.from(entry) ? scene.folded(first - 2) : before);
}

function isBehindThing(scene: Scene, entry: number, called: number): boolean {
    for (let token = called - 1; token >= Math.max(scene.from(entry), called - REACH); token -= 1) {
        if (!scene.isWord(token)) return false;
        const word = scene.folded(token);
        if (PEOPLE.has(word)) return false;
        if (THINGS.has(word) || (word === 'like' && ALIKE.has(scene.folded(token + 1)))) return true;
    }
    return false;
}
