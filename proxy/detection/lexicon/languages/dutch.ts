import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import { DUTCH_TOPICS } from './dutchTopics.ts';
import type { Language } from './language.ts';
import { blankParted, compounds, counted, spelled } from './tables.ts';

const UNITS = blankParted('nul een twee drie vier vijf zes zeven acht negen');
const TEENS = blankParted('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien');
const TENS = blankParted('twintig dertig veertig vijftig zestig zeventig tachtig negentig');

/** "Drieëntwintig", "tweehonderdvijf", "negentienhonderdtweeëntachtig", "tweeduizendvijf". */
function numberWord(value: number): string {
    if (value >= 2000) return `tweeduizend${value > 2000 ? numberWord(value - 2000) : ''}`;
    if (value >= 100) {
        const times = Math.floor(value / 100);
        const rest = value % 100;
        return `${times === 1 ? '' : numberWord(times)}honderd${rest > 0 ? numberWord(rest) : ''}`;
    }
    if (value < 10) return UNITS[value] ?? '';
    if (value < 20) return TEENS[value - 10] ?? '';
    const tens = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? tens : `${UNITS[value % 10] ?? ''}en${tens}`;
}

/** Dutch as it is typed and spoken in contact centres. */
export const DUTCH: Language = {
    code: 'nl',
    numbers: {
        ...compounds(0, 999, numberWord),
        ...compounds(1900, 1999, numberWord),
        ...compounds(2001, 2039, numberWord),
        eentje: 1,
        zeuven: 7,
        honderd: 100
    },
    hundreds: 'honderd',
    thousands: 'duizend',
    repeats: { dubbel: 2, dubbele: 2, tweemaal: 2, driemaal: 3, driedubbel: 3 },
    misheard: { nullen: 0, nee: 2, fijf: 5, ses: 6, acht: 8, negens: 9, vieren: 4 },
    letters: {
        ...spelled(
            `Anton Anna Bernard Bernhard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Isaac Jan Johan Karel Lodewijk Lodewijk Maria Marie
                Nico Otto Pieter Piet Quotiënt Quinten Richard Rudolf Simon Teunis Theodoor Utrecht Victor Willem Xantippe Xavier Ypsilon Zaandam
                Zacharias`
        ),
        griekse: 'y'
    },
    ordinals: {
        ...counted(
            `eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende
                zeventiende achttiende negentiende`,
            1
        ),
        ...compounds(20, 31, (value) => `${numberWord(value)}ste`)
    },
    months: {
        ...counted('januari februari maart april mei juni juli augustus september oktober november december', 1),
        ...counted('jan feb mrt apr mei jun jul aug sept okt nov dec', 1)
    },
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    titles: 'meneer mijnheer mevrouw dhr mw mevr dokter dr heer juffrouw',
    streets: 'straat laan weg plein gracht kade singel dreef hof steeg pad dijk markt',
    dwellings: 'appartement verdieping huis huisnummer bus kamer etage postbus toevoeging',
    currencies: 'euro cent eur',
    timeUnits:
        'uur seconde seconden minuut minuten dag dagen nacht nachten week weken maand maanden jaar jaren half kwart werkdagen kwartier',
    measures: `keer stuks procent kilo kilometer meter centimeter liter gram graden personen mensen kinderen honden kamers pakketten dozen cijfers letters
            tekens punten sterren megabit gigabyte kwh stuk`,
    common: `ik jij je hij zij ze wij we jullie u en of maar niet geen de het een is zijn was waren ben bent heb heeft hebben had hebt word wordt
        worden kan kunt kunnen wil wilt moet mag zou op uit bij tot door voor met na zonder over om onder van naar te ten in aan als hoe wat wie
        waar wanneer waarom welke dat deze dit die dan nog al ook alleen heel hier daar er nu vandaag morgen gisteren mijn uw onze ons mij hem haar
        zich bedankt dank ja nee wel goed even graag gaat meer dan ben helder momentje bestelde verhuisd nieuwe nieuw oude oud andere ander anders
        zelf zelfde dezelfde hetzelfde altijd nooit vaak soms weer terug meteen straks later vroeger eerder snel gauw bijna misschien eigenlijk
        gewoon echt toch want omdat zodat terwijl hoewel tijdens sinds tegen achter boven beneden links rechts binnen buiten langs volgens wegens
        behalve iets niets iemand niemand alles alle allemaal elke elk ieder iedere veel weinig meeste enkele sommige hun hen zal zult zullen zouden
        werd werden geworden gaan ga ging komen kom komt kwam doen doe doet gedaan maken maak maakt gemaakt zeggen zei gezegd geven geef geeft
        gegeven nemen neem neemt zien zie ziet gezien weten weet vinden vind vindt staan sta staat stond liggen ligt krijgen krijg krijgt sturen
        stuur stuurt gestuurd vragen vraag vraagt willen wilde wou moeten moest mogen mocht kon konden blijven blijft blijf helpen helpt laten laat
        kijken kijk kijkt horen hoor hoort spreken spreek spel lukt werkt werken hallo hoi goedemorgen goedemiddag goedenavond goeiemorgen goedendag
        doei fijn vanmiddag vanavond vanochtend joh`,
    fillers: `aan de telefoon, per telefoon, eh, euh, ehm, uhm, uh, hm, even kijken, eens kijken, wacht, wacht even, momentje, een momentje, een moment, een ogenblik, moment,
        ogenblik, een ogenblikje, en dan, dan, en, dus, nou, ja, daarna, en daarna, verder met, en verder, volgens mij, denk ik, even denken, ten
        slotte, tot slot, en tot slot, als laatste, en als laatste, de laatste, spatie, hoofdletter, kleine letter, de letter, het cijfer, oké, zeg
        maar, nog een keer, en toen, ehh, uhh, ehmm, mmm, hmm, hè, hé, oh, ah, tja, ach, effe, effe kijken, even zoeken, even pakken, even checken,
        even zien, eens zien, ik kijk even, ik pak het even, ik pak hem even, momentje hoor, wacht hoor, wacht effe, even wachten, sec, secondje,
        een seconde, een secondje, klein momentje, het begint met, begint met, dan krijg je, dan komt, en dan komt, dan heb je, daarachter, en
        daarachter, gevolgd door, vervolgens, en vervolgens, en als laatst, en ten slotte, en het laatste, het laatste stukje, en het laatste
        stukje, en dan nog, dan nog, en nog, en op het eind, op het eind, aan het einde, tenslotte, ik geloof, geloof ik, als ik het goed heb, als
        het goed is, als ik het goed lees, ik lees het voor, ik lees voor, er staat, hier staat, met hoofdletter, met kleine letter, kleine letters,
        hoofdletters, alles aan elkaar, aan elkaar, eh ja, ja eh, nou ja, goed, oke, weet je, zeg ik maar, dacht ik`,
    corrections: `nee, nee sorry, nee wacht, sorry, pardon, ik bedoel, bedoel ik, fout, niet, correctie, oeps, foutje, verkeerd, ik vergis me,
        excuses, excuus, neem me niet kwalijk, of eigenlijk, nee fout, herstel, opnieuw, nee nee, nee nee nee, nee hoor, nee dat is, nee het is, nee
        ik bedoel, oh nee, ach nee, och nee, eh nee, uh nee, wacht nee, nee wacht even, momentje nee, wacht fout, nee klopt niet, klopt niet, dat
        klopt niet, nee dat klopt niet, dat is niet goed, niet goed, ik zeg het verkeerd, ik zei het verkeerd, verkeerd gelezen, ik lees verkeerd,
        ik lees het verkeerd, verkeerde, de verkeerde, foutje sorry, sorry fout, sorry nee, oh sorry, oeps sorry, oeps nee, ik vergiste me,
        vergissing, mijn fout, mijn excuses, laat maar, even opnieuw, nog een keer opnieuw, ik begin opnieuw, ik begin overnieuw, opnieuw beginnen,
        overnieuw, in plaats van, moet zijn, het moet zijn, dat moet zijn, ik bedoelde, of nee, of beter gezegd, beter gezegd, omgedraaid, ik
        draaide ze om`,
    acknowledgements: `mhm, ja, oké, ok, okay, goed, prima, klopt, juist, genoteerd, begrepen, dank u, dank u wel, bedankt, dankjewel, ga door, gaat
        u verder, verder, en verder, ga verder, ik luister, zeg het maar, zegt u het maar, perfect, top, heb ik, inderdaad, helemaal goed,
        uitstekend, hm hm, ja hoor, hm-hm, mhmm, ja ja, jaja, jawel, ja klopt, ja dat klopt, dat klopt, klopt helemaal, ja precies, precies, exact,
        correct, juist ja, dat is juist, ja goed, ja prima, ja ga door, ja gaat u door, gaat u door, gaat uw gang, ga je gang, gaat u maar, ga maar,
        ga maar door, zeg maar, zegt u maar, ja zegt u het maar, kom maar, komt u maar, kom maar door, toe maar, ja hoor zegt u het maar, en toen,
        en dan, en daarna, en de rest, de rest, de rest graag, en het laatste deel, het laatste deel, en de laatste, en de laatste vier, de
        volgende, en de volgende, de volgende vier, volgende, en verder nog, en het vervolg, ik noteer, ik noteer het, ik schrijf mee, schrijf mee,
        ik schrijf het op, opgeschreven, ik heb het, heb ik genoteerd, heb 'm, die heb ik, die heb ik genoteerd, tot zover, tot zover duidelijk,
        duidelijk, helder, akkoord, in orde, is goed, komt goed, mooi, fijn, fijn dank u, super, geweldig, dank je, dank je wel, dankuwel, danku,
        bedankt hoor, merci, graag gedaan, graag, alsjeblieft, alstublieft, natuurlijk, zeker, absoluut, klaar, ik ben er klaar voor, ben er klaar
        voor, rustig aan, neem de tijd, hoor`,
    separators: {
        '-': 'streepje, koppelteken, min, minteken, liggend streepje, verbindingsstreepje, dash',
        '.': 'punt, dot',
        '/': 'schuine streep, slash, schuin streepje',
        _: 'underscore, laag streepje, liggend streepje onder, onderstreepje, lage streep',
        '@': 'apenstaartje, apestaartje, at, apenstaart, aapje',
        '+': 'plus, plusteken',
        '#': 'hekje, hashtag'
    },
    topics: DUTCH_TOPICS,
    hints: {
        [Category.CardNumber]: 'cijfers, kaart, visa, mastercard, amex, maestro, bankpas, pas, kaartje',
        [Category.Phone]: 'uw nummer, je nummer, bellen, bel, nummer bereiken, gebeld',
        [Category.BankAccount]: 'rekening, bank, overmaken, storten',
        [Category.OneTimeCode]: 'code, sms, sms je',
        [Category.DateOfBirth]: 'geboorte',
        [Category.HealthId]: 'verzekering, polis, polisnummer, patiënt',
        [Category.VehicleId]: 'auto, voertuig, wagen',
        [Harmless.Reference]: 'nummer, nr'
    },
    requests: `
        mag ik, mag ik even, kunt u mij, kunt u me, kun je me, kan ik, geef mij, geeft u mij, geeft u me, geef me, zeg me, zegt u mij, noemt
        u, leest u, ik heb nodig, heb ik nodig, ik heb nog nodig, heb ik nog nodig, heb ik alleen, hebben we nodig, hebben we nog nodig, ik
        mis nog, mis ik nog, wat is uw, wat is je, wat is het, wat is de, wat zijn, welk is, op welk, naar welk, heeft u een, heb je een,
        heeft u ook, heb je ook, zou ik, graag uw, graag je`,
    mentions: `
        waarom heeft u, waarom wilt u, waarvoor heeft u, waar vind ik, waar staat, wat is een, geef nooit, deel nooit, geef ik niet, vergeten,
        kwijt, gestolen, verlopen is, is verlopen, geblokkeerd, nooit ontvangen, niet ontvangen, niet gekregen, wijzigen, gewijzigd, resetten, klopt
        niet, staat achterop, deel uw, deel je, deel dat, deel dit, nooit delen, niet delen, liever niet, niet in de chat, geef uw, weet ik niet,
        heb ik niet, kan ik niet vinden, werkt niet, werkt niet meer, doet het niet, staat op de achterkant, ben ik vergeten, vragen wij nooit,
        vragen nooit`,
    introductions: `mijn naam is, mijn naam, naam is, ik heet, ik ben, u spreekt met, je spreekt met, spreek ik met, dit is, hier is, met, op naam
        van, namens, mijn man, mijn vrouw, mijn zoon, mijn dochter, mijn moeder, mijn vader, met vriendelijke groet, groeten, groetjes, mijn
        achternaam is, achternaam is, mijn voornaam is, contract staat op, staat op naam van, op naam, tnv, t n v, ten name van, met vriendelijke
        groeten, vriendelijke groet, hartelijke groet, groet, mvg, gr, hoogachtend, met hartelijke groet`
};
