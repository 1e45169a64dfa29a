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
        meinen meiner ihre ihren ihrem Ihnen mir mich sich uns bitte danke ja nein doch gut alles mal gibt geht mehr als wegen damit dazu davon dabei dafür daran darauf daraus darin dadurch deshalb deswegen trotzdem jedoch sondern außerdem eigentlich vielleicht wirklich leider gerade bereits gleich bald später früher immer nie niemals oft manchmal wieder zurück hin her raus rein rauf runter drin dran drauf dort drüben oben unten links rechts vorne innen außen gegen seit während statt trotz denn ob falls sobald solange nachdem bevor obwohl jede jeder jedes jedem alle allen aller beide beiden viele vielen wenig wenige etwas nichts niemand jemand man selbst selber eigene eigenen neues alte alten altes gute guten guter gutes richtige richtigen falsche kleine große großen dieser diese dieses diesen diesem welches welchen welchem solche einige mehrere andere anderen anderes anderer anders seine seinen seiner seinem meinem meines deine deinen deinem deiner ihrer eurer bist seid wäre wären würde würden wurde wurden worden geworden hätte hätten hab habt hast kannst könnt konnte konnten dürfen darf durfte dürfte mag mögen möchten möchtest willst wollen wollte wollten müssen musste müsste müssten sollen sollte sollten brauche bräuchte brauchen braucht tun tut tue gemacht mache machen gehen ging gegangen komme kommen gekommen weiß wissen weißt sehe sehen sieht gesehen sage sagen sagt gesagt geben gebe gab gegeben nehmen nehme nimmt finde finden findet stehen liegt liegen heißt lassen lass lässt schauen schaue guck gucken hören hört fragen frage schreiben schreibe schicken schicke senden bekomme kriege kriegen helfen hilft sprechen spreche nochmals ebenfalls sonst hallo moin moinmoin moinsen servus grüezi tach tschüss tschau wiedersehen wiederhören`,
    fillers: `äh, ähm, öh, hm, mhm, also, und dann, dann, und, warten sie, warte, moment, moment mal, moment bitte, sekunde, einen moment, einen augenblick, augenblick,
        genau, ja, so, weiter, weiter mit, danach, noch mal, nochmal, und zwar, und noch, und dann noch, ich glaube, glaube ich, sagen wir, mal sehen, mal schauen,
        lassen sie mich schauen, und am ende, am ende, zum schluss, und zum schluss, die letzten, pause, leerzeichen, großes, großer, kleines, kleiner, der buchstabe, die ziffer, bitte, ne, halt, gell, und die, ääh, ähem, öhm, mmh, tja, naja, na ja, ach so, ach ja, sagen wir mal, wie gesagt, lassen sie mich kurz, lassen sie mich mal, kleinen moment, kurzen moment, kurz, sekündchen, momentchen, moment kurz, warten sie mal, warten sie kurz, wartense, warte mal, wart mal, mal gucken, ich schau mal, ich schaue mal, ich schau kurz, ich guck mal, ich gucke mal, geht weiter mit, geht los mit, beginnt mit, fängt an mit, gefolgt von, im anschluss, dahinter, und dahinter, dahinter kommt, dann kommt, dann kommt noch, dann kommen, danach kommt, und danach, als nächstes, zuletzt, und zuletzt, zu guter letzt, und am schluss, am schluss, ich lese vor, ich les vor, großbuchstabe, kleinbuchstabe, die zahl, der rest ist`,
    corrections: `nein, nee, nö, nein moment, nein entschuldigung, nein falsch, falsch, quatsch, stimmt nicht, ich meine, ich meinte, entschuldigung, verzeihung, tschuldigung,
        sorry, pardon, korrektur, ach nein, oh nein, doch nicht, vielmehr, besser gesagt, ich korrigiere, vertan, ich habe mich vertan, noch mal von vorne, nochmal von vorn, stopp, nicht, nein halt, nein nein, nee nee, nee moment, nee warte, nee quatsch, nein quatsch, ach quatsch, nee falsch, ach falsch, halt nein, halt falsch, halt stopp, moment nein, falsch gelesen, ich hab mich verlesen, ich habe mich verlesen, verlesen, hab mich vertan, hab mich verguckt, verguckt, hab mich versprochen, ich hab mich versprochen, versprochen, versprecher, das war falsch, das ist falsch, war falsch, das stimmt nicht, nein das stimmt nicht, von vorn, nochmal von vorne, noch einmal von vorne, noch einmal, ich fang nochmal an, ich fange nochmal an, das muss heißen, muss heißen, es muss heißen, sondern, beziehungsweise, bzw, statt, anstatt, ups, hoppla, mist, oh sorry, nein sorry, nee sorry, ach sorry, entschuldigen sie, nein verzeihung, zahlendreher, vertauscht`,
    acknowledgements: `mhm, ja, okay, ok, genau, gut, alles klar, richtig, stimmt, verstanden, in ordnung, danke, vielen dank, danke schön, weiter, und weiter, weiter bitte,
        ja bitte, bitte, perfekt, super, prima, notiert, hab ich, habe ich, jawohl, korrekt, gerne, sehr gut, ich höre, aha, so, mhmm, hm hm, aha ja, okay danke, ja okay, okay weiter, und dann, und danach, wie weiter, und wie weiter, wie geht es weiter, wie gehts weiter, geht weiter, machen sie weiter, fahren sie fort, sprechen sie weiter, nur zu, legen sie los, ich bin bereit, bin bereit, bereit, hab ich notiert, habe ich notiert, hab ich notiert danke, ist notiert, hab es, habs, hab ich soweit, soweit klar, passt, passt so, top, klasse, wunderbar, sehr schön, schön, gut danke, gut weiter, dankeschön, dankesehr, besten dank, merci, bis hierhin, bis dahin, und der rest, der rest, und noch der rest, den rest bitte, und die letzten, und die nächsten, die nächsten, die nächsten vier, und die letzten vier, und zum schluss, okidoki, jo, jep, jup, yep, joa, genau so, ganz genau, absolut, freilich, eben, klar, na klar, logisch, selbstverständlich, natürlich, ist gut, geht klar, ich schreibe mit, schreibe mit, ich höre zu, ja ich höre`,
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
            lange nummer, sechzehn ziffern, sechzehnstellige, sechzehnstellige nummer, ziffern der karte, kreditkarte, debitkarte, kartendaten, karte lautet, meine karte ist, meine karte, visa karte, mastercard nummer, nummer der kreditkarte, kartennummern, kreditkartennr, kk nummer, kk nr, kreditkartendaten, kreditkarten nummer, zahlen auf der karte, ziffern auf der karte, zahlen auf der vorderseite, ziffern auf der vorderseite, ziffern vorne auf der karte, zahlen vorne auf der karte, nummer vorne auf der karte, nummer deiner karte, nummer von der karte, nummer von ihrer karte, nummer von meiner karte, nummer der debitkarte, nummer ihrer kreditkarte, nummer meiner kreditkarte, nummer von der kreditkarte, lange kartennummer, lange nummer vorne, sechzehn stellen, sechzehn zahlen, sechzehnstelligen nummer, zahlungskarte, mit karte zahlen, mit welcher karte, hinterlegte karte, neue karte, visanummer, mastercardnummer, girocard, girocardnummer, ec karte, ec kartennummer, bankkarte, bankkartennummer`,
        [Category.Cvv]: `prüfziffer, prüfnummer, kartenprüfnummer, kartenprüfziffer, sicherheitscode, sicherheitsnummer, sicherheitszahl, kartenprüfcode, prüfcode, cvv, cvc, cvv code, cvc code, drei ziffern, drei zahlen, dreistellige nummer, dreistelliger code, dreistelligen code, dreistellige zahl,
            ziffern auf der rückseite, zahlen auf der rückseite, nummer auf der rückseite, code auf der rückseite, rückseite, rückseite der karte, hinten auf der karte, hinten drauf, hinten steht, auf der rückseite, unterschriftsfeld, neben der unterschrift, cvv nummer, cvc nummer, kartencode, kartensicherheitscode, kartenprüf nummer, prüfzahl, prüfziffern, prüfnr, drei letzten ziffern hinten, letzten drei ziffern hinten, letzten drei ziffern auf der rückseite, letzten drei auf der rückseite, drei ziffern hinten, drei stellen hinten, drei hinten, dreistelligen sicherheitscode, dreistellige sicherheitsnummer, dreistellige prüfnummer, dreistellige prüfziffer, dreistellige kartenprüfnummer, dreistellige, code hinten, nummer hinten, ziffern hinten, zahlen hinten, code hinten drauf, nummer hinten drauf, hinten auf der rückseite, rückseite ihrer karte, unterschriftsstreifen, neben dem unterschriftsfeld, vierstellige nummer vorne`,
        [Category.CardExpiry]: `ablaufdatum, gültigkeitsdatum, verfallsdatum, verfalldatum, gültig bis, gültigkeit, ablauf, läuft ab, läuft sie ab, abläuft, gilt bis, gilt die karte, karte gültig, wie lange gültig, bis wann gültig, bis wann, gültig bis ende, verfällt, ablaufmonat, ablaufjahr, gültig bis wann, bis wann ist sie gültig, bis wann ist die karte gültig, bis wann gilt, bis wann gilt sie, wie lange gilt, wie lange ist sie gültig, wie lange ist die gültig, wann läuft sie ab, wann läuft die karte ab, wann läuft sie aus, läuft aus, abgelaufen am, exp datum, verfall, monat und jahr, gültig thru, gültigkeitsende, gültigkeitsdauer, karte läuft`,
        [Category.Ssn]: `steuer id, steueridentifikationsnummer, steuernummer, steuer identifikationsnummer, steuerliche identifikationsnummer, idnr, personalausweisnummer, ausweisnummer, personalausweis, sozialversicherungsnummer, rentenversicherungsnummer, sozialversicherung, sv nummer, ahv nummer, ahv, nummer des ausweises, tin, steueridentnummer, steuer identnummer, identnummer, steuerliche identnummer, steuer identifikation, steueridnummer, steuerid, steuer idnr, persönliche steuernummer, perso, personummer, perso nummer, ausweisnr, personalausweisnr, personalausweis nummer, personalausweises, nummer vom personalausweis, nummer vom ausweis, nummer vom perso, nummer auf dem ausweis, ausweis id, dokumentennummer, rv nummer, rvnr, rentennummer, rentenversicherungs nummer, versicherungsnummer der rentenversicherung, sv nr, svnr, sozialversicherungsnr, sozialversicherungsausweis, ahv nr, ahvnummer, ahv versichertennummer, identitätskarte, id karte, aufenthaltstitel, nummer des aufenthaltstitels`,
        [Category.Phone]: `telefonnummer, handynummer, nummer unter der wir, nummer unter der ich, nummer unter der man, nummer unter welcher, wir sie erreichen, wir dich erreichen, nummer für rückfragen, nummer für den rückruf, nummer für einen rückruf, mobilnummer, rückrufnummer, rufnummer, festnetznummer, festnetz, telefon, handy, mobil, tel, telefonnr, mobilfunknummer, nummer zurückrufen, erreichen sie mich, sie erreichen mich, erreichbar, erreichbar unter, erreichen wir sie, erreiche ich sie, rufen sie mich, ruf mich, anrufen, zurückrufen,
            unter der nummer, unter welcher nummer, meine nummer ist, meine nummer lautet, durchwahl, fax, faxnummer, whatsapp, kontaktnummer, neue nummer, handynr, handy nr, tel nr, telnr, telefon nummer, handy nummer, mobil nummer, mobil nr, festnetz nummer, meine nr, meine handynummer, meine neue nummer, meine neue nr, mobiltelefon, natel, natelnummer, rückrufnr, rufnr, telefonisch, telefonisch erreichbar, telefonisch erreichen, tagsüber erreichbar, zu erreichen, am besten erreichbar, unter der ich sie erreiche, unter der wir sie erreichen, rufen sie mich unter, rufen sie mich an unter, ruf mich an unter, ruf mich unter, rückruf unter, rückruf auf, nummer für rückruf, klingeln sie durch, mobil erreichbar, handynummer für, sms nummer, nummer für die sms, notfallkontakt, erreiche ich dich, erreiche ich sie am besten, zurückrufen können, faxnr, whatsapp nummer, ansprechnummer`,
        [Category.Email]: `e mail adresse, emailadresse, mailadresse, e mail, email, mail, mail adresse, elektronische post, e mail anschrift, mail adr, mailadr, e mailadresse, emails, e post`,
        [Category.Iban]: `iban, iban nummer, bankverbindung, internationale kontonummer, iban lautet, ibannummer, iban nr, bankverbindung lautet, kontoverbindung, sepa mandat, i b a n`,
        [Category.BankAccount]: `kontonummer, kontonr, konto nummer, bankkonto, girokonto, konto lautet, sparkonto, kontodaten, auf welches konto, von welchem konto, lastschrift, ktonr, kto, kto nr, kontonum, konto nr, kontonummern, alte kontonummer, bankkontonummer, girokontonummer, depotnummer, verrechnungskonto, referenzkonto`,
        [Category.RoutingNumber]: `bankleitzahl, blz, bic, swift, swift code, bic code, clearing nummer, bankleitzahlen, bank leitzahl, bankleit zahl, institutsnummer, clearingnummer`,
        [Category.Passport]: `reisepass, reisepassnummer, passnummer, pass nummer, nummer des reisepasses, nummer des passes, pass, reisepass nr, reisepassnr, passnr, pass nr, nummer im reisepass, nummer in ihrem reisepass, nummer vom reisepass, nummer vom pass, nummer auf dem pass, nummer ihres reisepasses, nummer ihres passes, kinderreisepass, reisedokument`,
        [Category.DriverLicence]: `führerschein, führerscheinnummer, führerschein nummer, fahrerlaubnis, nummer des führerscheins, führerscheinnr, führerschein nr, fahrerlaubnisnummer, führerscheins, nummer vom führerschein, nummer auf dem führerschein, nummer ihres führerscheins, führerausweis, führerausweisnummer, fahrausweis, führerscheinkarte, feld fünf`,
        [Category.DateOfBirth]: `geburtsdatum, geburtstag, geboren, geboren am, geb, geb am, wann geboren, bin am, tag der geburt, geburtsjahr, geburtsdaten, geb datum, gebdat, gebdatum, geb dat, geburts datum, geburtstags, sind sie geboren, bist du geboren, bin geboren, geborn, wann haben sie geburtstag, wann hast du geburtstag, jahrgang, geboren wurden, geburtsmonat, tag monat und jahr`,
        [Category.Address]: `wohin soll, wohin sollen, wohin dürfen, wohin geht, adresse, anschrift, lieferadresse, rechnungsadresse, wohnadresse, postanschrift, wohnort, ich wohne, wohne in, wohne jetzt, wohnhaft, wohnen sie, wo wohnen, umgezogen nach, hausanschrift, straße und hausnummer, neue adresse, meldeadresse, anschrift lautet, heimatadresse, privatadresse, versandadresse, zustelladresse, straße hausnummer, straße hausnr, straße und nummer, strasse und hausnummer, straße und nr, gemeldet in, gemeldet unter, ich wohn, wohn in, wohn jetzt, wohne seit, wohne im, wohne am, wohnst du, wo wohnst, wo sind sie gemeldet, gezogen nach, gezogen in, umgezogen in, gezogen also, zugestellt werden, geliefert werden, liefern an, liefern sie an, schicken sie an, schicken an, senden an, wohin darf ich, wohin liefern`,
        [Category.Postcode]: `postleitzahl, plz, post leitzahl, postleit zahl, postleitzahlen, postltz, postzahl, plz und ort, postleitzahl und ort`,
        [Category.Person]: `vorname, nachname, familienname, vor und nachname, voller name, vollständiger name, mädchenname, geburtsname, kontoinhaber, karteninhaber, zuname, rufname, vorname und nachname, name und vorname, name und nachname, nachname und vorname, versicherungsnehmer, vertragsinhaber, anschlussinhaber`,
        [Category.IpAddress]: `ip, ip adresse, ip nummer`,
        [Category.Password]: `passwort, kennwort, kundenkennwort, losungswort, codewort, zugangspasswort, passwd, passphrase, geheimwort, sicherheitsfrage, telefonpasswort, haustier, sicherheitsantwort, service kennwort, servicekennwort, kundenpasswort, servicepasswort, telefonkennwort, wlan passwort, wlan schlüssel, wlan kennwort, netzwerkschlüssel, wpa schlüssel, router passwort, routerpasswort, login passwort, loginpasswort, anmeldepasswort, masterpasswort, startpasswort, initialpasswort, e mail passwort, mailpasswort, kontopasswort, passwörter, pw, pwd, paßwort, passwot, pasword, passwort lautet, kennwort lautet, parole, sicherheitswort, geheime antwort, sicherheitsantwort lautet`,
        [Category.Pin]: `pin, pin nummer, geheimzahl, geheimnummer, telefon pin, kundenpin, service pin, pin code, persönliche geheimzahl, karten pin, servicepin, service pin nummer, telefonpin, onlinepin, online pin, online banking pin, banking pin, kartenpin, kundenpin nummer, kontopin, login pin, loginpin, app pin, sim pin, handy pin, geräte pin, zugangs pin, zugangspin, vertragspin, pin für, pinnummer, pin nr, wunschpin, wunsch pin, vierstellige pin, vierstellige nummer, vierstellige geheimzahl, vierstelligen geheimzahl, vierstelligen pin, vierstellige servicepin, vierstelligen code, vierstelliger code, telefonbanking pin, telefon geheimzahl, persönliche identifikationsnummer, kundengeheimzahl, servicenummer pin, türcode, alarmcode, puk`,
        [Category.OneTimeCode]: `tan, sms tan, mobile tan, m tan, push tan, bestätigungscode, einmalcode, einmalpasswort, einmalkennwort, verifizierungscode, freischaltcode, sicherheitscode per sms, code aus der sms, code aus der app, code per sms, code geschickt, code gesendet, code zugeschickt, zugeschickten code, code bekommen, code erhalten, code ist, code lautet, anmeldecode, authentifizierungscode, zugangscode, otp, sechsstelliger code, sechsstelligen code, einmal code, einmal passwort, einmal kennwort, sms code, smscode, bestätigungs code, verifizierungs code, verifikationscode, authentifizierungs code, aktivierungscode, aktivierungs code, freigabecode, mobiletan, smstan, pushtan, mtan, tan nummer, tan lautet, chiptan, phototan, photo tan, code per e mail, code per mail, code in der sms, code von der sms, code aus der mail, code aus der e mail, code aufs handy, code auf ihr handy, code auf dein handy, code auf dem handy, code angezeigt, code sehen sie, code steht, welcher code, sechsstellige code, sechsstellige zahl, sechsstellige nummer, sechsstellige tan, sicherheitscode aufs handy, anmelde code, login code, logincode, einmal pin, otp code, zwei faktor code, zahlen aus der sms, nummer aus der sms, code zukommen, code gekommen, code da`,
        [Category.HealthId]: `versichertennummer, krankenversichertennummer, krankenversicherungsnummer, krankenkassennummer, gesundheitskarte, krankenkarte, versichertenkarte, patientennummer, kvnr, krankenversicherung, mitgliedsnummer der krankenkasse, kranken versichertennummer, versicherten nummer, versichertennr, versicherten nr, kv nummer, kv nr, kvnummer, krankenkassen nummer, nummer auf der versichertenkarte, nummer der krankenkarte, nummer auf der gesundheitskarte, elektronische gesundheitskarte, nummer ihrer gesundheitskarte, egk nummer, nummer der gesundheitskarte, patientennr, patienten id, patientenidentifikation, ekarte, e card, ecard, e card nummer`,
        [Category.Username]: `benutzername, nutzername, benutzerkennung, login, loginname, anmeldename, user id, kennung, username, nutzerkennung, zugangskennung, benutzer, benutzername lautet, benutzernamen, nutzernamen, anmeldenamen, loginnamen, nickname, benutzer id, benutzerid, nutzer id, kundenlogin, anmeldekennung, login name, login id, melden sie sich an, meldest du dich an, loggen sie sich ein, loggst du dich ein, logge mich ein, accountname, kontoname, profilname, alias`,
        [Category.VehicleId]: `kennzeichen, autokennzeichen, kfz kennzeichen, nummernschild, fahrgestellnummer, fahrzeugidentifikationsnummer, fahrzeug identifizierungsnummer, fin, amtliches kennzeichen, auto kennzeichen, kfz zeichen, kennzeichens, kennzeichen lautet, nummerntafel, nummerntafeln, kontrollschild, autonummer, fahrzeugkennzeichen, zulassungsnummer, fahrgestell nummer, fahrgestellnr, fahrzeug identifikationsnummer, fahrzeugident, fahrzeugidentnummer, fahrzeugnummer, fin nummer, vin`,
        [Harmless.Reference]: `meldungsnummer, versicherungsscheinnummer, policennummer, aktionscode, promocode, terminnummer, störungsnummer, wartenummer, bestellnummer, bestellung, auftragsnummer, auftrag, sendungsnummer, sendung, paketnummer, paket, trackingnummer, vorgangsnummer, vorgang, ticketnummer, ticket, aktenzeichen, fallnummer, rechnungsnummer, rechnung, buchungsnummer, buchung, reservierungsnummer, referenznummer, referenz, seriennummer, artikelnummer, artikel, modellnummer, produktnummer, gerätenummer,
            zählernummer, zählerstand, gutscheinnummer, gutschein, gutscheincode, rabattcode, kundennummer, vertragsnummer, schadennummer, schadensnummer, lieferscheinnummer, mitgliedsnummer, fehlercode, fehler, flug, flugnummer, zimmer, zug, gleis, kilometerstand, bearbeitungsnummer, beschwerdenummer, retourennummer, transaktionsnummer, belegnummer, verwendungszweck, auftrags nummer, bestell nummer, bestellnr, auftragsnr, rechnungsnr, rechnungs nummer, kundennr, kunden nummer, kd nr, vertragsnr, vertrags nummer, vertragskonto, vertragskontonummer, marktlokation, zählpunkt, zählernr, vorgangs nummer, vorgangsnr, fallnr, ticketnr, sendungsnr, sendungs nummer, sendungsverfolgung, sendungsverfolgungsnummer, sendungscode, trackingcode, tracking code, paketnr, buchungsnr, buchungscode, buchungs code, buchungs nummer, buchungs id, reservierung, reservierungscode, reservierungs nummer, referenznr, referenz nummer, seriennr, serien nummer, artikelnr, artikel nummer, modellnr, gerätenr, gutschein code, rabatt code, aktions code, aktionsnummer, schadennr, schadens nummer, schadenmeldung, lieferschein, lieferscheinnr, mitgliedsnr, mitglieds nummer, mitgliedschaftsnummer, mandatsreferenz, mandatsreferenznummer, gläubiger id, gläubiger identifikationsnummer, rechnungskonto, belegnr, bon nummer, bonnummer, kassenbon, quittungsnummer, filialnummer, filiale, aktennummer, geschäftszeichen, kassenzeichen, antragsnummer, antrag, anfragenummer, anliegen, meldung, störungsmeldung, störung, reklamationsnummer, reklamation, retoure, retouren nummer, rücksendenummer, sitzplatz, sitz, gate, flugnr, tischnummer, abholnummer, abholcode, losnummer, chargennummer, charge, versicherungsschein, versicherungsscheinnr, policen nummer, police, policennr, angebotsnummer, angebot, teilnehmernummer, inventarnummer, typennummer, typ, fehlernummer, kursnummer, stornonummer, transaktions nummer, protokollnummer, zugnummer, wagennummer, wagen nummer, terminnr, bahncard, bahncardnummer, payback nummer, paybacknummer, kundenkarte, kundenkartennummer`,
        [Harmless.Amount]: `betrag, rechnungsbetrag, preis, kosten, kostet, summe, gebühr, gebühren, saldo, guthaben, kontostand, gesamtbetrag, abgebucht, erstattung, gutschrift, macht, rate, abschlag, rechnung über, monatsbetrag, monatlich, jahresbetrag, restbetrag, mindestbetrag, nachzahlung, anzahlung, abbuchung, überweisung von, überweisung über, zuzahlung, eigenanteil, beitrag, tarif, preis von, kostenpunkt, rückerstattung, abschlagszahlung, offener betrag, offen sind, zahlen sie, zahlung von, zahlung über`,
        [Harmless.Quantity]: `anzahl, menge, wie viele, größe, gewicht, temperatur, geschwindigkeit`,
        [Harmless.Time]: `öffnungszeiten, geöffnet von, geöffnet, öffnungszeit, termin, uhrzeit, lieferfenster, zwischen, bestellt am, kommt am, ab dem, terminvorschlag, um wie viel uhr, von bis, zustellung am, lieferung am, liefertermin, geliefert am, versendet am, fällig am, fällig zum, gekündigt zum, kündigung zum, ab sofort, gebucht am, gekauft am`,
        [Harmless.Version]: `version, windows, ios, android, firmware, update, softwareversion, betriebssystem, softwarestand, macos`,
        [Harmless.Company]: `kundendienst, kundenservice ist erreichbar, kundenservice erreichen sie, unsere hotline, unsere nummer, unsere telefonnummer, unsere servicenummer, kundenhotline, hotline, servicenummer, kundenservice, rufen sie uns, erreichen sie uns, sie erreichen uns, unsere, unser, unter unserer, kostenlose nummer, zentrale, servicehotline, unsere faxnummer, unsere servicehotline, unser kundenservice, unser kundendienst, unseren kundenservice, unserem kundenservice, unserer hotline, unsere zentrale, unter der kostenlosen, störungshotline, service hotline, hotline nummer, notrufnummer, sie erreichen unseren, erreichen sie unseren, rufen sie bitte unter, service nummer, sperr notruf, sperrhotline, faxnummer der zentrale, gebührenfrei`,
        [Harmless.LastDigits]: `endet auf, endend auf, letzten vier, letzte vier, letzten vier ziffern, letzten ziffern, endziffern, endet mit, letzten vier stellen, letzte vier stellen, endet die, endet sie auf, endet auf die`
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
        warum brauchen sie, wozu brauchen sie, wofür brauchen sie, wo finde ich, wo steht, was ist eine, was ist die, geben sie niemals, niemals weitergeben, gebe ich nicht, gebe meine, nicht weiter, vergessen, abgelaufen, gesperrt, gestohlen, verloren, nie bekommen, nicht bekommen, nicht erhalten, ändern, geändert, zurücksetzen, stimmt nicht, steht auf der rückseite, geben sie nie, nennen sie niemals, teilen sie niemals, nicht in den chat, nicht verraten, darf ich nicht, habe ich nicht, hab ich nicht, finde ich nicht, weiß ich nicht, funktioniert nicht, geht nicht mehr`,
    introductions: `mein name ist, mein name, name ist, ich heiße, ich heisse, ich bin, hier ist, hier spricht, sie sprechen mit, spreche ich mit, auf den namen, im namen von, namens, kontoinhaber ist, karteninhaber ist,
        meine frau, mein mann, mein sohn, meine tochter, meine mutter, mein vater, mit freundlichen grüßen, viele grüße, gruß, liebe grüße, ich wäre die, hier die, mein nachname, mein nachname ist, der name lautet, vertrag läuft auf, läuft auf, gemeldet auf, mfg, lg, vg, beste grüße, herzliche grüße, schöne grüße, freundliche grüße, hochachtungsvoll`
};
