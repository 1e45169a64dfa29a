import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseAddresses } from './addresses.ts';

const FOUND: readonly (readonly string[])[] = [
    ['A: Wie lautet bitte Ihre Anschrift?', 'C: «Ahornweg 7, 29468 Krummasel»'],
    ['A: Wat is het nieuwe adres?', 'C: «elzenlaan 14 8431 pk oosterwolde»'],
    ['A: Quelle est votre adresse ?', 'C: «5 rue des Lilas, 12800 Naucelle»'],
    ['A: Qual è il suo indirizzo?', 'C: «corso Cavour 3, 38011 Cavareno», grazie mille'],
    // In English the town stands before its code, and what follows is talk.
    ['A: what is your address?', 'C: «12 Elm Street, Dayton, OH 45402» Thanks so much']
];

describe('recogniseAddresses, for towns behind their postcode', () => {
    for (const lines of FOUND) {
        it(`finds a town of no list: ${lines[0] ?? ''}`, () => {
            assertFindsMarked(recogniseAddresses, lines);
        });
    }
});
