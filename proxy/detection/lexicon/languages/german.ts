import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import { GERMAN_TOPICS } from './germanTopics.ts';
import type { Language } from './language.ts';
import { blankParted, compounds, counted, countedByTens, spelled } from './tables.ts';

const UNITS = blankParted('null ein zwei drei vier fünf sechs sieben acht neun');
const TEENS = blankParted('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');
const TENS = blankParted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** "Dreiundzwanzig", "zweihundertfünf", "neunzehnhundertzweiundachtzig", "zweitausendfünf". */
function numberWord(value: number): string {
    if (value >= 2000) return `zweitausend${value > 2000 ? numberWord(value - 2000) : ''}`;
    if (value >= 100) {
        const rest = value % 100;
        return `${stem(Math.floor(value / 100))}hundert${rest > 0 ? numberWord(rest) : ''}`;
    }
    if (value === 1) return 'eins';
    return stem(value);
}

function stem(value: number): string {
    if (value < 10) return UNITS[value] ?? '';
    if (value < 20) return TEENS[value - 10] ?? '';
    const tens = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? tens : `${UNITS[value % 10] ?? ''}und${tens}`;
}

/** German as it is typed and spoken in contact centres. */
export const GERMAN: Language = {
    code: 'de',
    numbers: {
        ...counted('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 0),
        ...countedByTens('zwanzig dreissig vierzig fuenfzig', 20),
        ...compounds(13, 999, numberWord),
        ...compounds(1900, 2039, numberWord),
        ein: 1,
        eine: 1,
        zwo: 2,
        fuenf: 5,
        fünnef: 5,
        zwoelf: 12,
        hundert: 100,
        zwoundzwanzig: 22,
        zwounddreißig: 32,
        zwoundvierzig: 42,
        zwoundfünfzig: 52,
        zwoundsechzig: 62,
        zwoundsiebzig: 72,
        zwoundachtzig: 82,
        zwoundneunzig: 92
    },
    hundreds: 'hundert',
    thousands: 'tausend',
    repeats: { doppel: 2, doppelt: 2, doppelte: 2, zweimal: 2, zweifach: 2, dreimal: 3, dreifach: 3, viermal: 4 },
    misheard: {
        nullen: 0,
        zwar: 2,
        zwölfe: 12,
        achte: 8,
        ach: 8,
        frei: 3,
        dreie: 3,
        fier: 4,
        sechse: 6,
        neue: 9,
        neu: 9
    },
    letters: {
        ...spelled(
            `Anton Ärger Berta Berlin Cäsar Charlotte Chemnitz Dora Düsseldorf Emil Essen Friedrich Frankfurt Gustav Goslar Heinrich Hamburg Ida
                Ingelheim Julius Jena Kaufmann Köln Konrad Ludwig Leipzig Martha München Nordpol Nürnberg Otto Ökonom Oldenburg Paula Potsdam Quelle
                Quickborn Richard Rostock Samuel Siegfried Salzwedel Theodor Tübingen Übermut Ulrich Unna Viktor Völklingen Wilhelm Wuppertal
                Xanthippe Xanten Ypsilon Zacharias Zeppelin Zürich Zwickau`
        ),
        jott: 'j',
        vau: 'v',
        zett: 'z'
    },
    ordinals: {
        ...counted(
            `erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte
                siebzehnte achtzehnte neunzehnte`,
            1
        ),
        ...counted(
            `ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten
                sechzehnten siebzehnten achtzehnten neunzehnten`,
            1
        ),
        ...counted('erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter elfter zwölfter', 1),
        ...compounds(20, 31, (value) => `${stem(value)}sten`),
        ...compounds(20, 31, (value) => `${stem(value)}ste`),
        ...compounds(20, 31, (value) => `${stem(value)}ster`),
        ...compounds(13, 19, (value) => `${stem(value)}ter`),
        siebenten: 7
    },
    months: {
        ...counted('Januar Februar März April Mai Juni Juli August September Oktober November Dezember', 1),
        ...counted('Jan Feb Mrz Apr Mai Jun Jul Aug Sept Okt Nov Dez', 1),
        Jänner: 1,
        Feber: 2,
        Maerz: 3,
        Juno: 6,
        Julei: 7
    },
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag',
    titles: 'Herr Herrn Frau Dr Doktor Prof Professor Fräulein',
    streets: 'Straße Strasse Str Weg Platz Allee Gasse Ring Damm Ufer Chaussee Hof Steig Pfad Promenade',
    dwellings: 'Wohnung Stock Stockwerk Etage Hausnummer Haus Zimmer Hinterhaus Aufgang Postfach',
    currencies: 'Euro Cent Franken Rappen EUR CHF Mark',
    timeUnits: `Uhr Sekunde Sekunden Minute Minuten Stunde Stunden Tag Tage Tagen Nacht Nächte Woche Wochen Monat Monate Monaten Jahr Jahre Jahren halb
            Viertel Werktage Werktagen`,
    measures: `Stück Mal Prozent Kilo Kilometer Meter Zentimeter Liter Gramm Grad Personen Leute Kinder Hunde Zimmer Artikel Pakete Kartons Seiten Punkte
            Ziffern Stellen Zahlen Buchstaben Megabit Gigabyte kWh Kilowattstunden Zoll Sterne`,
    common: `ich du er sie es wir ihr und oder aber nicht kein keine der die das den dem des ein eine einen einem einer ist sind war waren bin habe
        hat haben hatte wird werden kann können könnten möchte will muss soll auf aus bei bis durch für mit nach ohne über um unter von vor zu zum
        zur im am an in so wie was wer wo wann warum welche welcher dass wenn weil noch schon auch nur sehr hier da dann jetzt heute morgen gestern
        mein meine meinen meiner ihre ihren ihrem Ihnen mir mich sich uns bitte danke ja nein doch gut alles mal gibt geht mehr als wegen damit dazu
        davon dabei dafür daran darauf daraus darin dadurch deshalb deswegen trotzdem jedoch sondern außerdem eigentlich vielleicht wirklich leider
        gerade bereits gleich bald später früher immer nie niemals oft manchmal wieder zurück hin her raus rein rauf runter drin dran drauf dort
        drüben oben unten links rechts vorne innen außen gegen seit während statt trotz denn ob falls sobald solange nachdem bevor obwohl jede jeder
        jedes jedem alle allen aller beide beiden viele vielen wenig wenige etwas nichts niemand jemand man selbst selber eigene eigenen neues alte
        alten altes gute guten guter gutes richtige richtigen falsche kleine große großen dieser diese dieses diesen diesem welches welchen welchem
        solche einige mehrere andere anderen anderes anderer anders seine seinen seiner seinem meinem meines deine deinen deinem deiner ihrer eurer
        bist seid wäre wären würde würden wurde wurden worden geworden hätte hätten hab habt hast kannst könnt konnte konnten dürfen darf durfte
        dürfte mag mögen möchten möchtest willst wollen wollte wollten müssen musste müsste müssten sollen sollte sollten brauche bräuchte brauchen
        braucht tun tut tue gemacht mache machen gehen ging gegangen komme kommen gekommen weiß wissen weißt sehe sehen sieht gesehen sage sagen
        sagt gesagt geben gebe gab gegeben nehmen nehme nimmt finde finden findet stehen liegt liegen heißt lassen lass lässt schauen schaue guck
        gucken hören hört fragen frage schreiben schreibe schicken schicke senden bekomme kriege kriegen helfen hilft sprechen spreche nochmals
        ebenfalls sonst hallo moin moinmoin moinsen servus grüezi tach tschüss tschau wiedersehen wiederhören`,
    fillers: `am telefon, äh, ähm, öh, hm, mhm, also, und dann, dann, und, warten sie, warte, moment, moment mal, moment bitte, sekunde, einen moment, einen
        augenblick, augenblick, genau, ja, so, weiter, weiter mit, danach, noch mal, nochmal, und zwar, und noch, und dann noch, ich glaube, glaube
        ich, sagen wir, mal sehen, mal schauen, lassen sie mich schauen, und am ende, am ende, zum schluss, und zum schluss, die letzten, pause,
        leerzeichen, großes, großer, kleines, kleiner, der buchstabe, die ziffer, bitte, ne, halt, gell, und die, ääh, ähem, öhm, mmh, tja, naja, na
        ja, ach so, ach ja, sagen wir mal, wie gesagt, lassen sie mich kurz, lassen sie mich mal, kleinen moment, kurzen moment, kurz, sekündchen,
        momentchen, moment kurz, warten sie mal, warten sie kurz, wartense, warte mal, wart mal, mal gucken, ich schau mal, ich schaue mal, ich
        schau kurz, ich guck mal, ich gucke mal, geht weiter mit, geht los mit, beginnt mit, fängt an mit, gefolgt von, im anschluss, dahinter, und
        dahinter, dahinter kommt, dann kommt, dann kommt noch, dann kommen, danach kommt, und danach, als nächstes, zuletzt, und zuletzt, zu guter
        letzt, und am schluss, am schluss, ich lese vor, ich les vor, großbuchstabe, kleinbuchstabe, die zahl, der rest ist`,
    corrections: `nein, nee, nö, nein moment, nein entschuldigung, nein falsch, falsch, quatsch, stimmt nicht, ich meine, ich meinte,
        entschuldigung, verzeihung, tschuldigung, sorry, pardon, korrektur, ach nein, oh nein, doch nicht, vielmehr, besser gesagt, ich korrigiere,
        vertan, ich habe mich vertan, noch mal von vorne, nochmal von vorn, stopp, nicht, nein halt, nein nein, nee nee, nee moment, nee warte, nee
        quatsch, nein quatsch, ach quatsch, nee falsch, ach falsch, halt nein, halt falsch, halt stopp, moment nein, falsch gelesen, ich hab mich
        verlesen, ich habe mich verlesen, verlesen, hab mich vertan, hab mich verguckt, verguckt, hab mich versprochen, ich hab mich versprochen,
        versprochen, versprecher, das war falsch, das ist falsch, war falsch, das stimmt nicht, nein das stimmt nicht, von vorn, nochmal von vorne,
        noch einmal von vorne, noch einmal, ich fang nochmal an, ich fange nochmal an, das muss heißen, muss heißen, es muss heißen, sondern,
        beziehungsweise, bzw, statt, anstatt, ups, hoppla, mist, oh sorry, nein sorry, nee sorry, ach sorry, entschuldigen sie, nein verzeihung,
        zahlendreher, vertauscht`,
    acknowledgements: `mhm, ja, okay, ok, genau, gut, alles klar, richtig, stimmt, verstanden, in ordnung, danke, vielen dank, danke schön, weiter,
        und weiter, weiter bitte, ja bitte, bitte, perfekt, super, prima, notiert, hab ich, habe ich, jawohl, korrekt, gerne, sehr gut, ich höre,
        aha, so, mhmm, hm hm, aha ja, okay danke, ja okay, okay weiter, und dann, und danach, wie weiter, und wie weiter, wie geht es weiter, wie
        gehts weiter, geht weiter, machen sie weiter, fahren sie fort, sprechen sie weiter, nur zu, legen sie los, ich bin bereit, bin bereit,
        bereit, hab ich notiert, habe ich notiert, hab ich notiert danke, ist notiert, hab es, habs, hab ich soweit, soweit klar, passt, passt so,
        top, klasse, wunderbar, sehr schön, schön, gut danke, gut weiter, dankeschön, dankesehr, besten dank, merci, bis hierhin, bis dahin, und der
        rest, der rest, und noch der rest, den rest bitte, und die letzten, und die nächsten, die nächsten, die nächsten vier, und die letzten vier,
        und zum schluss, okidoki, jo, jep, jup, yep, joa, genau so, ganz genau, absolut, freilich, eben, klar, na klar, logisch, selbstverständlich,
        natürlich, ist gut, geht klar, ich schreibe mit, schreibe mit, ich höre zu, ja ich höre`,
    separators: {
        '-': 'bindestrich, strich, minus, minuszeichen, trennstrich, gedankenstrich',
        '.': 'punkt, dot',
        '/': 'schrägstrich, slash',
        _: 'unterstrich, tiefstrich',
        '@': 'ät, at, klammeraffe, at zeichen, ät zeichen, affenschwanz',
        '+': 'plus, pluszeichen',
        '#': 'raute, doppelkreuz, hashtag'
    },
    topics: GERMAN_TOPICS,
    hints: {
        [Category.CardNumber]: 'ziffern, karte, visa, mastercard, amex, maestro, kredit',
        [Category.Phone]: 'ihre nummer, deine nummer, nummer erreichen, anruf, ruf, rückruf, vorwahl',
        [Category.BankAccount]: 'konto, bank, überweisen, überweisung',
        [Category.OneTimeCode]: 'code, sms',
        [Category.DateOfBirth]: 'geburt',
        [Category.HealthId]: 'krankenkasse, versicherung',
        [Category.VehicleId]: 'auto, fahrzeug, wagen, kfz',
        [Category.Cvv]: 'hinten',
        [Harmless.Reference]: 'nummer, nr, kennziffer'
    },
    requests: `
        geben sie mir, nennen sie mir, sagen sie mir, lesen sie mir, schicken sie mir, verraten sie mir, geben sie bitte, nennen sie bitte,
        sagen sie bitte, gib mir, nenn mir, sag mir, ich brauche, ich bräuchte, wir brauchen, wir bräuchten, brauche ich, bräuchte ich,
        brauchen wir, bräuchten wir, benötige ich, benötigen wir, ich benötige, wir benötigen, wie lautet, wie lauten, wie ist ihre, wie ist
        die, was ist ihre, welche ist, unter welcher, auf welche, an welche, auf welches, hätten sie, haben sie mir, könnte ich, kann ich
        ihre, darf ich, dürfte ich, mir ihre, mir ihren, mir bitte, fehlt mir, fehlt mir noch, fehlt noch`,
    mentions: `
        warum brauchen sie, wozu brauchen sie, wofür brauchen sie, wo finde ich, wo steht, was ist eine, was ist die, geben sie niemals, niemals
        weitergeben, gebe ich nicht, gebe meine, nicht weiter, vergessen, abgelaufen, gesperrt, gestohlen, verloren, nie bekommen, nicht bekommen,
        nicht erhalten, ändern, geändert, zurücksetzen, stimmt nicht, steht auf der rückseite, geben sie nie, nennen sie niemals, teilen sie
        niemals, nicht in den chat, nicht verraten, darf ich nicht, habe ich nicht, hab ich nicht, finde ich nicht, weiß ich nicht, funktioniert
        nicht, geht nicht mehr`,
    introductions: `mein name ist, mein name, name ist, ich heiße, ich heisse, ich bin, hier ist, hier spricht, sie sprechen mit, spreche ich mit,
        auf den namen, im namen von, namens, kontoinhaber ist, karteninhaber ist, meine frau, mein mann, mein sohn, meine tochter, meine mutter,
        mein vater, mit freundlichen grüßen, viele grüße, gruß, liebe grüße, ich wäre die, hier die, mein nachname, mein nachname ist, der name
        lautet, vertrag läuft auf, läuft auf, gemeldet auf, mfg, lg, vg, beste grüße, herzliche grüße, schöne grüße, freundliche grüße,
        hochachtungsvoll`
};
