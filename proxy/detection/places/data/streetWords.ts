import { WordSet } from '../wordSet.ts';

/** Words that end the name of a street and are everyday words as well. */
export const WEAK_STREETS = new WordSet(
    'close park way place pl hill view drive dr court ct green square sq row walk rise loop trail mount bypass circle cir point cross pass no st ' +
        'highway hwy route ter vale quay alley mall bend ridge run end gate field fields wood plaza'
);

/** Words that begin the name of a street, in languages that put them first. */
export const LEADING_STREETS = new WordSet(
    'rue calle via viale piazza corso largo avenida avda av rua plaza plaza paseo camino carrer carretera ronda praca travessa impasse chemin quai ' +
        'allee boulevard bd cours place route passage vicolo strada estrada alameda rambla avenue c'
);

/** The particles inside such names. */
export const PARTICLES = new WordSet(
    'de la le les du des d l del della dello dei degli delle di da do dos das el los las san sao santa saint sainte st ste van den der y e et'
);

/** What "drive", "court" and the like mean beside these words is no street. */
export const NO_STREET_NAMES = new WordSet(
    'google flash hard usb pen one test thumb disk disc cloud external internal star lane bedroom bed way minute hour mile year day week month tennis ' +
        'food basketball supreme solid'
);

/** What names of houses end with. */
export const HOUSES = new WordSet(
    'house court cottage rectory vicarage lodges mill grange chalet bungalow croft annexe stables hinterhaus vorderhaus building lodge manor farm hall apartments mansions villa barn towers tower heights point residency enclave'
);

export const DIRECTIONS = new WordSet(
    'n s e w ne nw se sw north south east west northeast northwest southeast southwest'
);

/** What names a numbered road. */
export const NUMBERED_ROADS = new WordSet('highway hwy route rt road interstate fm sector phase');
