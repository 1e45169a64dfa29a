import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
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
    misheard: { zwar: 2, zwölfe: 12, achte: 8, ach: 8, frei: 3, dreie: 3, fier: 4, sechse: 6, neue: 9, neu: 9 },
    letters: {
        ...spelled(
            `Anton Ärger Berta Berlin Cäsar Charlotte Chemnitz Dora Düsseldorf Emil Essen Friedrich Frankfurt Gustav Goslar Heinrich Hamburg Ida
             Ingelheim Julius Jena Kaufmann Köln Konrad Ludwig Leipzig Martha München Nordpol Nürnberg Otto Ökonom Oldenburg Paula Potsdam Quelle Quickborn
             Richard Rostock Samuel Siegfried Salzwedel Theodor Tübingen Übermut Ulrich Unna Viktor Völklingen Wilhelm Wuppertal Xanthippe Xanten Ypsilon
             Zacharias Zeppelin Zürich Zwickau`
        ),
        jott: 'j',
        vau: 'v',
        zett: 'z'
    },
    ordinals: {
        ...counted(
            'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte',
            1
        ),
        ...counted(
            'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten',
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
    timeUnits:
        'Uhr Sekunde Sekunden Minute Minuten Stunde Stunden Tag Tage Tagen Nacht Nächte Woche Wochen Monat Monate Monaten Jahr Jahre Jahren halb Viertel Werktage Werktagen',
    measures:
        'Stück Mal Prozent Kilo Kilometer Meter Zentimeter Liter Gramm Grad Personen Leute Kinder Hunde Zimmer Artikel Pakete Kartons Seiten Punkte Ziffern Stellen Zahlen Buchstaben Megabit Gigabyte kWh Kilowattstunden Zoll Sterne',
    common: `ich du er sie es wir ihr und oder aber nicht kein keine der die das den dem des ein eine einen einem einer ist sind war waren bin habe hat
        haben hatte wird werden kann können könnten möchte will muss soll auf aus bei bis durch für mit nach ohne über um unter von vor zu zum zur im am
        an in so wie was wer wo wann warum welche welcher dass wenn weil noch schon auch nur sehr hier da dann jetzt heute morgen gestern mein meine
        meinen meiner ihre ihren ihrem Ihnen mir mich sich uns bitte danke ja nein doch gut alles mal gibt geht mehr als`,
    fillers: `äh, ähm, öh, hm, mhm, also, und dann, dann, und, warten sie, warte, moment, moment mal, moment bitte, sekunde, einen moment, einen augenblick, augenblick,
        genau, ja, so, weiter, weiter mit, danach, noch mal, nochmal, und zwar, und noch, und dann noch, ich glaube, glaube ich, sagen wir, mal sehen, mal schauen,
        lassen sie mich schauen, und am ende, am ende, zum schluss, und zum schluss, die letzten, pause, leerzeichen, großes, großer, kleines, kleiner, der buchstabe, die ziffer, bitte, ne, halt, gell, und die`,
    corrections: `nein, nee, nö, nein moment, nein entschuldigung, nein falsch, falsch, quatsch, stimmt nicht, ich meine, ich meinte, entschuldigung, verzeihung, tschuldigung,
        sorry, pardon, korrektur, ach nein, oh nein, doch nicht, vielmehr, besser gesagt, ich korrigiere, vertan, ich habe mich vertan, noch mal von vorne, nochmal von vorn, stopp, nicht`,
    acknowledgements: `mhm, ja, okay, ok, genau, gut, alles klar, richtig, stimmt, verstanden, in ordnung, danke, vielen dank, danke schön, weiter, und weiter, weiter bitte,
        ja bitte, bitte, perfekt, super, prima, notiert, hab ich, habe ich, jawohl, korrekt, gerne, sehr gut, ich höre, aha, so`,
    separators: {
        '-': 'bindestrich, strich, minus, minuszeichen, trennstrich, gedankenstrich',
        '.': 'punkt, dot',
        '/': 'schrägstrich, slash',
        _: 'unterstrich, tiefstrich',
        '@': 'ät, at, klammeraffe, at zeichen, ät zeichen, affenschwanz',
        '+': 'plus, pluszeichen',
        '#': 'raute, doppelkreuz, hashtag'
    },
    topics: {
        [Category.CardNumber]: `kartennummer, kreditkartennummer, kartennr, karten nummer, kredit kartennummer, nummer der karte, nummer ihrer karte, nummer meiner karte, nummer auf der karte, nummer auf der vorderseite, nummer vorne,
            lange nummer, sechzehn ziffern, sechzehnstellige, sechzehnstellige nummer, ziffern der karte, kreditkarte, debitkarte, kartendaten, karte lautet, meine karte ist, meine karte, visa karte, mastercard nummer, nummer der kreditkarte`,
        [Category.Cvv]: `prüfziffer, prüfnummer, kartenprüfnummer, kartenprüfziffer, sicherheitscode, sicherheitsnummer, sicherheitszahl, kartenprüfcode, prüfcode, cvv, cvc, cvv code, cvc code, drei ziffern, drei zahlen, dreistellige nummer, dreistelliger code, dreistelligen code, dreistellige zahl,
            ziffern auf der rückseite, zahlen auf der rückseite, nummer auf der rückseite, code auf der rückseite, rückseite, rückseite der karte, hinten auf der karte, hinten drauf, hinten steht, auf der rückseite, unterschriftsfeld, neben der unterschrift`,
        [Category.CardExpiry]: `ablaufdatum, gültigkeitsdatum, verfallsdatum, verfalldatum, gültig bis, gültigkeit, ablauf, läuft ab, läuft sie ab, abläuft, gilt bis, gilt die karte, karte gültig, wie lange gültig, bis wann gültig, bis wann, gültig bis ende, verfällt`,
        [Category.Ssn]: `steuer id, steueridentifikationsnummer, steuernummer, steuer identifikationsnummer, steuerliche identifikationsnummer, idnr, personalausweisnummer, ausweisnummer, personalausweis, sozialversicherungsnummer, rentenversicherungsnummer, sozialversicherung, sv nummer, ahv nummer, ahv, nummer des ausweises, tin`,
        [Category.Phone]: `telefonnummer, handynummer, nummer unter der wir, nummer unter der ich, nummer unter der man, nummer unter welcher, wir sie erreichen, wir dich erreichen, nummer für rückfragen, nummer für den rückruf, nummer für einen rückruf, mobilnummer, rückrufnummer, rufnummer, festnetznummer, festnetz, telefon, handy, mobil, tel, telefonnr, mobilfunknummer, nummer zurückrufen, erreichen sie mich, sie erreichen mich, erreichbar, erreichbar unter, erreichen wir sie, erreiche ich sie, rufen sie mich, ruf mich, anrufen, zurückrufen,
            unter der nummer, unter welcher nummer, meine nummer ist, meine nummer lautet, durchwahl, fax, faxnummer, whatsapp, kontaktnummer, neue nummer`,
        [Category.Email]: `e mail adresse, emailadresse, mailadresse, e mail, email, mail, mail adresse, elektronische post`,
        [Category.Iban]: `iban, iban nummer, bankverbindung, internationale kontonummer`,
        [Category.BankAccount]: `kontonummer, kontonr, konto nummer, bankkonto, girokonto, konto lautet, sparkonto, kontodaten, auf welches konto, von welchem konto, lastschrift`,
        [Category.RoutingNumber]: `bankleitzahl, blz, bic, swift, swift code, bic code, clearing nummer`,
        [Category.Passport]: `reisepass, reisepassnummer, passnummer, pass nummer, nummer des reisepasses, nummer des passes, pass`,
        [Category.DriverLicence]: `führerschein, führerscheinnummer, führerschein nummer, fahrerlaubnis, nummer des führerscheins`,
        [Category.DateOfBirth]: `geburtsdatum, geburtstag, geboren, geboren am, geb, geb am, wann geboren, bin am, tag der geburt, geburtsjahr, geburtsdaten`,
        [Category.Address]: `wohin soll, wohin sollen, wohin dürfen, wohin geht, adresse, anschrift, lieferadresse, rechnungsadresse, wohnadresse, postanschrift, wohnort, ich wohne, wohne in, wohne jetzt, wohnhaft, wohnen sie, wo wohnen, umgezogen nach, hausanschrift, straße und hausnummer`,
        [Category.Postcode]: `postleitzahl, plz, post leitzahl`,
        [Category.Person]: `vorname, nachname, familienname, vor und nachname, voller name, vollständiger name, mädchenname, geburtsname, kontoinhaber, karteninhaber`,
        [Category.IpAddress]: `ip, ip adresse, ip nummer`,
        [Category.Password]: `passwort, kennwort, kundenkennwort, losungswort, codewort, zugangspasswort, passwd, passphrase, geheimwort, sicherheitsfrage, telefonpasswort, haustier, sicherheitsantwort`,
        [Category.Pin]: `pin, pin nummer, geheimzahl, geheimnummer, telefon pin, kundenpin, service pin, pin code, persönliche geheimzahl, karten pin`,
        [Category.OneTimeCode]: `tan, sms tan, mobile tan, m tan, push tan, bestätigungscode, einmalcode, einmalpasswort, einmalkennwort, verifizierungscode, freischaltcode, sicherheitscode per sms, code aus der sms, code aus der app, code per sms, code geschickt, code gesendet, code zugeschickt, zugeschickten code, code bekommen, code erhalten, code ist, code lautet, anmeldecode, authentifizierungscode, zugangscode, otp, sechsstelliger code, sechsstelligen code`,
        [Category.HealthId]: `versichertennummer, krankenversichertennummer, krankenversicherungsnummer, krankenkassennummer, gesundheitskarte, krankenkarte, versichertenkarte, patientennummer, kvnr, krankenversicherung, mitgliedsnummer der krankenkasse`,
        [Category.Username]: `benutzername, nutzername, benutzerkennung, login, loginname, anmeldename, user id, kennung, username, nutzerkennung, zugangskennung`,
        [Category.VehicleId]: `kennzeichen, autokennzeichen, kfz kennzeichen, nummernschild, fahrgestellnummer, fahrzeugidentifikationsnummer, fahrzeug identifizierungsnummer, fin, amtliches kennzeichen`,
        [Harmless.Reference]: `meldungsnummer, versicherungsscheinnummer, policennummer, aktionscode, promocode, terminnummer, störungsnummer, wartenummer, bestellnummer, bestellung, auftragsnummer, auftrag, sendungsnummer, sendung, paketnummer, paket, trackingnummer, vorgangsnummer, vorgang, ticketnummer, ticket, aktenzeichen, fallnummer, rechnungsnummer, rechnung, buchungsnummer, buchung, reservierungsnummer, referenznummer, referenz, seriennummer, artikelnummer, artikel, modellnummer, produktnummer, gerätenummer,
            zählernummer, zählerstand, gutscheinnummer, gutschein, gutscheincode, rabattcode, kundennummer, vertragsnummer, schadennummer, schadensnummer, lieferscheinnummer, mitgliedsnummer, fehlercode, fehler, flug, flugnummer, zimmer, zug, gleis, kilometerstand, bearbeitungsnummer, beschwerdenummer, retourennummer, transaktionsnummer, belegnummer, verwendungszweck`,
        [Harmless.Amount]: `betrag, rechnungsbetrag, preis, kosten, kostet, summe, gebühr, gebühren, saldo, guthaben, kontostand, gesamtbetrag, abgebucht, erstattung, gutschrift, macht, rate, abschlag`,
        [Harmless.Quantity]: `anzahl, menge, wie viele, größe, gewicht, temperatur, geschwindigkeit`,
        [Harmless.Time]: `öffnungszeiten, geöffnet von, geöffnet, öffnungszeit, termin, uhrzeit, lieferfenster, zwischen, bestellt am, kommt am, ab dem`,
        [Harmless.Version]: `version, windows, ios, android, firmware, update`,
        [Harmless.Company]: `kundendienst, kundenservice ist erreichbar, kundenservice erreichen sie, unsere hotline, unsere nummer, unsere telefonnummer, unsere servicenummer, kundenhotline, hotline, servicenummer, kundenservice, rufen sie uns, erreichen sie uns, sie erreichen uns, unsere, unser, unter unserer, kostenlose nummer, zentrale, servicehotline, unsere faxnummer`,
        [Harmless.LastDigits]: `endet auf, endend auf, letzten vier, letzte vier, letzten vier ziffern, letzten ziffern, endziffern, endet mit`
    },
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
    mentions: `
        warum brauchen sie, wozu brauchen sie, wofür brauchen sie, wo finde ich, wo steht, was ist eine, was ist die, geben sie niemals, niemals weitergeben, gebe ich nicht, gebe meine, nicht weiter, vergessen, abgelaufen, gesperrt, gestohlen, verloren, nie bekommen, nicht bekommen, nicht erhalten, ändern, geändert, zurücksetzen, stimmt nicht, steht auf der rückseite`,
    introductions: `mein name ist, mein name, name ist, ich heiße, ich heisse, ich bin, hier ist, hier spricht, sie sprechen mit, spreche ich mit, auf den namen, im namen von, namens, kontoinhaber ist, karteninhaber ist,
        meine frau, mein mann, mein sohn, meine tochter, meine mutter, mein vater, mit freundlichen grüßen, viele grüße, gruß, liebe grüße`
};
