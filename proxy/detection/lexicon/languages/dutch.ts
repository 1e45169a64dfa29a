import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
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
    misheard: { nee: 2, fijf: 5, ses: 6, acht: 8, negens: 9, vieren: 4 },
    letters: {
        ...spelled(
            `Anton Anna Bernard Bernhard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Isaac Jan Johan Karel Lodewijk Lodewijk Maria Marie Nico Otto Pieter Piet
             Quotiënt Quinten Richard Rudolf Simon Teunis Theodoor Utrecht Victor Willem Xantippe Xavier Ypsilon Zaandam Zacharias`
        ),
        griekse: 'y'
    },
    ordinals: {
        ...counted(
            'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende',
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
    measures:
        'keer stuks procent kilo kilometer meter centimeter liter gram graden personen mensen kinderen honden kamers pakketten dozen cijfers letters tekens punten sterren megabit gigabyte kwh stuk',
    common: `ik jij je hij zij ze wij we jullie u en of maar niet geen de het een is zijn was waren ben bent heb heeft hebben had hebt word wordt worden kan
        kunt kunnen wil wilt moet mag zou op uit bij tot door voor met na zonder over om onder van naar te ten in aan als hoe wat wie waar wanneer waarom welke
        dat deze dit die dan nog al ook alleen heel hier daar er nu vandaag morgen gisteren mijn uw onze ons mij hem haar zich bedankt dank ja nee wel goed
        even graag gaat meer dan ben helder momentje bestelde verhuisd`,
    fillers: `eh, euh, ehm, uhm, uh, hm, even kijken, eens kijken, wacht, wacht even, momentje, een momentje, een moment, een ogenblik, moment, ogenblik, een ogenblikje, en dan, dan, en, dus, nou, ja, daarna,
        en daarna, verder met, en verder, volgens mij, denk ik, even denken, ten slotte, tot slot, en tot slot, als laatste, en als laatste, de laatste, spatie, hoofdletter, kleine letter, de letter, het cijfer, oké, zeg maar, nog een keer, en toen`,
    corrections: `nee, nee sorry, nee wacht, sorry, pardon, ik bedoel, bedoel ik, fout, niet, correctie, oeps, foutje, verkeerd, ik vergis me, excuses, excuus, neem me niet kwalijk, of eigenlijk, nee fout, herstel, opnieuw`,
    acknowledgements: `mhm, ja, oké, ok, okay, goed, prima, klopt, juist, genoteerd, begrepen, dank u, dank u wel, bedankt, dankjewel, ga door, gaat u verder, verder, en verder, ga verder, ik luister,
        zeg het maar, zegt u het maar, perfect, top, heb ik, inderdaad, helemaal goed, uitstekend, hm hm, ja hoor`,
    separators: {
        '-': 'streepje, koppelteken, min, minteken, liggend streepje, verbindingsstreepje, dash',
        '.': 'punt, dot',
        '/': 'schuine streep, slash, schuin streepje',
        _: 'underscore, laag streepje, liggend streepje onder, onderstreepje, lage streep',
        '@': 'apenstaartje, apestaartje, at, apenstaart, aapje',
        '+': 'plus, plusteken',
        '#': 'hekje, hashtag'
    },
    topics: {
        [Category.CardNumber]: `kaartnummer, kaart nummer, creditcardnummer, creditcard nummer, nummer van de kaart, nummer van uw kaart, nummer van mijn kaart, nummer op de kaart, nummer op uw kaart, nummer op de voorkant, lange nummer, zestien cijfers, zestiencijferige, zestiencijferig nummer, creditcard, bankpasnummer, pasnummer, kaartgegevens, nummer van de creditcard, mijn kaart is, mijn kaart`,
        [Category.Cvv]: `cvc, cvv, cvc code, cvv code, beveiligingscode, veiligheidscode, controlegetal, controlecode, controlecijfers, drie cijfers, driecijferige code, driecijferige nummer, cijfers achterop, cijfers op de achterkant, code op de achterkant, nummer op de achterkant, achterkant, achterkant van de kaart, achterop, op de achterzijde, achterzijde, bij de handtekening, handtekeningstrook`,
        [Category.CardExpiry]: `vervaldatum, verloopdatum, geldig tot, geldigheid, geldigheidsdatum, verloopt, verloopt hij, verloopt de kaart, einddatum, verlopen op, geldig t m, geldig tot en met, tot wanneer, tot wanneer is hij geldig, tot wanneer is de kaart geldig, houdbaar tot, afloopdatum`,
        [Category.Ssn]: `bsn, burgerservicenummer, bsn nummer, sofinummer, sofi nummer, rijksregisternummer, burger service nummer, identiteitskaartnummer, id kaart, identiteitsbewijs, nummer van uw identiteitskaart, nationaal nummer, identiteitskaart`,
        [Category.Phone]: `telefoonnummer, nieuwe nr, mijn nr, mn nr, telefoonnr, mobiele nr, mijn nieuwe nummer, mobiele nummer, mobiel nummer, mobielnummer, gsm nummer, gsm, nummer om terug te bellen, terugbelnummer, telefoon, mobiel, tel, bereikbaar, bereikbaar op, bereiken op, bel me, bel mij, bellen op, terugbellen, te bereiken, nul zes nummer, vaste nummer, contactnummer, op welk nummer, mijn nummer is, nieuwe nummer, fax, faxnummer, whatsapp, bereik ik u`,
        [Category.Email]: `e mailadres, emailadres, mailadres, e mail, email, mail, e mail adres, email adres`,
        [Category.Iban]: `iban, iban nummer, internationaal rekeningnummer`,
        [Category.BankAccount]: `rekeningnummer, bankrekening, bankrekeningnummer, rekening nummer, op welke rekening, van welke rekening, spaarrekening, betaalrekening, automatische incasso, mijn rekening`,
        [Category.RoutingNumber]: `bic, bic code, swift, swift code, bankcode`,
        [Category.Passport]: `paspoort, paspoortnummer, nummer van het paspoort, paspoort nummer, documentnummer`,
        [Category.DriverLicence]: `rijbewijs, rijbewijsnummer, nummer van het rijbewijs, rijbewijs nummer`,
        [Category.DateOfBirth]: `geboortedatum, geboren, geboren op, verjaardag, jarig, geboortejaar, geb, geboortedag`,
        [Category.Address]: `waar moet, waarheen, waar mogen we, adres, woonadres, postadres, bezorgadres, afleveradres, factuuradres, ik woon, woon in, woon aan, woon op, waar woont u, woont u, woonachtig, verhuisd naar, straat en huisnummer`,
        [Category.Postcode]: `postcode, post code`,
        [Category.Person]: `voornaam, achternaam, volledige naam, familienaam, meisjesnaam, voor en achternaam, rekeninghouder, kaarthouder`,
        [Category.IpAddress]: `ip, ip adres`,
        [Category.Password]: `wachtwoord, wachtwoorden, paswoord, wachtzin, codewoord, geheime woord, beveiligingsvraag, huisdier, geheim antwoord`,
        [Category.Pin]: `pincode, pin, pin code, pinnummer, geheime code, toegangspin, klantpin`,
        [Category.OneTimeCode]: `verificatiecode, bevestigingscode, eenmalige code, sms code, code uit de sms, code in de sms, code per sms, code uit de app, code gestuurd, code ontvangen, code gekregen, inlogcode, tan code, tancode, toegangscode, code is, otp, activatiecode, zescijferige code, code toegestuurd`,
        [Category.HealthId]: `polisnummer zorgverzekering, verzekerdennummer, zorgpas, zorgverzekering, patiëntnummer, patiëntennummer, zorgverzekeringsnummer, verzekeringsnummer, relatienummer zorgverzekering, mutualiteit`,
        [Category.Username]: `gebruikersnaam, gebruikers naam, inlognaam, login, loginnaam, username, gebruikers id, accountnaam`,
        [Category.VehicleId]: `kenteken, kentekennummer, nummerplaat, chassisnummer, voertuigidentificatienummer, meldcode, kentekenplaat`,
        [Harmless.Reference]: `melding, meldingsnummer, meldnummer, kortingsbon, vouchercode, actiecode, promotiecode, polisnummer, referentiecode, afspraaknummer, volgnummer, bestelnummer, bestelling, ordernummer, order, track and trace, trackingnummer, trackingcode, zendingsnummer, zending, pakketnummer, pakket, zaaknummer, dossiernummer, dossier, ticketnummer, ticket, factuurnummer, factuur, boekingsnummer, boeking, reserveringsnummer, reservering, referentienummer, referentie, kenmerk, serienummer, artikelnummer, artikel, modelnummer, productcode, productnummer, klantnummer, contractnummer, schadenummer, meternummer, meterstand, cadeaubon, kortingscode, bonnummer, foutcode, fout, vlucht, vluchtnummer, kamer, trein, spoor, kilometerstand, klachtnummer, retournummer, barcode, tegoedbon, lidmaatschapsnummer, transactienummer`,
        [Harmless.Amount]: `bedrag, factuurbedrag, prijs, kosten, kost, totaal, totaalbedrag, saldo, tegoed, afgeschreven, terugbetaling, termijnbedrag, betaald, rekening van`,
        [Harmless.Quantity]: `aantal, hoeveelheid, hoeveel, maat, gewicht, temperatuur, snelheid`,
        [Harmless.Time]: `openingstijden, geopend van, open van, afspraak, tussen, bezorgd op, besteld op, bezorgmoment`,
        [Harmless.Version]: `versie, windows, ios, android, firmware, update`,
        [Harmless.Company]: `klantenservice is bereikbaar, klantenservice is bereikbaar op, helpdesk is bereikbaar op, ons nummer, ons telefoonnummer, onze klantenservice, onze hotline, klantenservice, klantendienst, bel ons, belt u ons, u kunt ons bereiken, bereikt u ons, servicenummer, gratis nummer, hoofdkantoor, onze helpdesk, helpdesk, onze, ons kantoor`,
        [Harmless.LastDigits]: `eindigt op, eindigend op, laatste vier, laatste vier cijfers, laatste cijfers`
    },
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
    mentions: `
        waarom heeft u, waarom wilt u, waarvoor heeft u, waar vind ik, waar staat, wat is een, geef nooit, deel nooit, geef ik niet, vergeten, kwijt, gestolen, verlopen is, is verlopen, geblokkeerd, nooit ontvangen, niet ontvangen, niet gekregen, wijzigen, gewijzigd, resetten, klopt niet, staat achterop`,
    introductions: `mijn naam is, mijn naam, naam is, ik heet, ik ben, u spreekt met, je spreekt met, spreek ik met, dit is, hier is, met, op naam van, namens, mijn man, mijn vrouw, mijn zoon, mijn dochter, mijn moeder, mijn vader, met vriendelijke groet, groeten, groetjes`
};
