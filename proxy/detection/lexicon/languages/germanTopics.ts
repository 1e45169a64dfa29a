import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in German what the value beside them is. */
export const GERMAN_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `kartennummer, kreditkartennummer, kartennr, karten nummer, kredit kartennummer, nummer der karte, nummer ihrer karte,
        nummer meiner karte, nummer auf der karte, nummer auf der vorderseite, nummer vorne, lange nummer, sechzehn ziffern, sechzehnstellige,
        sechzehnstellige nummer, ziffern der karte, kreditkarte, debitkarte, kartendaten, karte lautet, meine karte ist, meine karte, visa karte,
        mastercard nummer, nummer der kreditkarte, kartennummern, kreditkartennr, kk nummer, kk nr, kreditkartendaten, kreditkarten nummer, zahlen
        auf der karte, ziffern auf der karte, zahlen auf der vorderseite, ziffern auf der vorderseite, ziffern vorne auf der karte, zahlen vorne auf
        der karte, nummer vorne auf der karte, nummer deiner karte, nummer von der karte, nummer von ihrer karte, nummer von meiner karte, nummer
        der debitkarte, nummer ihrer kreditkarte, nummer meiner kreditkarte, nummer von der kreditkarte, lange kartennummer, lange nummer vorne,
        sechzehn stellen, sechzehn zahlen, sechzehnstelligen nummer, zahlungskarte, mit karte zahlen, mit welcher karte, hinterlegte karte, neue
        karte, visanummer, mastercardnummer, girocard, girocardnummer, ec karte, ec kartennummer, bankkarte, bankkartennummer`,
    [Category.Cvv]: `prüfziffer, prüfnummer, kartenprüfnummer, kartenprüfziffer, sicherheitscode, sicherheitsnummer, sicherheitszahl,
        kartenprüfcode, prüfcode, cvv, cvc, cvv code, cvc code, drei ziffern, drei zahlen, dreistellige nummer, dreistelliger code, dreistelligen
        code, dreistellige zahl, ziffern auf der rückseite, zahlen auf der rückseite, nummer auf der rückseite, code auf der rückseite, rückseite,
        rückseite der karte, hinten auf der karte, hinten drauf, hinten steht, auf der rückseite, unterschriftsfeld, neben der unterschrift, cvv
        nummer, cvc nummer, kartencode, kartensicherheitscode, kartenprüf nummer, prüfzahl, prüfziffern, prüfnr, drei letzten ziffern hinten,
        letzten drei ziffern hinten, letzten drei ziffern auf der rückseite, letzten drei auf der rückseite, drei ziffern hinten, drei stellen
        hinten, drei hinten, dreistelligen sicherheitscode, dreistellige sicherheitsnummer, dreistellige prüfnummer, dreistellige prüfziffer,
        dreistellige kartenprüfnummer, dreistellige, code hinten, nummer hinten, ziffern hinten, zahlen hinten, code hinten drauf, nummer hinten
        drauf, hinten auf der rückseite, rückseite ihrer karte, unterschriftsstreifen, neben dem unterschriftsfeld, vierstellige nummer vorne`,
    [Category.CardExpiry]: `ablaufdatum, gültigkeitsdatum, verfallsdatum, verfalldatum, gültig bis, gültigkeit, ablauf, läuft ab, läuft sie ab,
        abläuft, gilt bis, gilt die karte, karte gültig, wie lange gültig, bis wann gültig, bis wann, gültig bis ende, verfällt, ablaufmonat,
        ablaufjahr, gültig bis wann, bis wann ist sie gültig, bis wann ist die karte gültig, bis wann gilt, bis wann gilt sie, wie lange gilt, wie
        lange ist sie gültig, wie lange ist die gültig, wann läuft sie ab, wann läuft die karte ab, wann läuft sie aus, läuft aus, abgelaufen am,
        exp datum, verfall, monat und jahr, gültig thru, gültigkeitsende, gültigkeitsdauer, karte läuft`,
    [Category.Ssn]: `steuer id, steueridentifikationsnummer, steuernummer, steuer identifikationsnummer, steuerliche identifikationsnummer, idnr,
        personalausweisnummer, ausweisnummer, personalausweis, sozialversicherungsnummer, rentenversicherungsnummer, sozialversicherung, sv nummer,
        ahv nummer, ahv, nummer des ausweises, tin, steueridentnummer, steuer identnummer, identnummer, steuerliche identnummer, steuer
        identifikation, steueridnummer, steuerid, steuer idnr, persönliche steuernummer, perso, personummer, perso nummer, ausweisnr,
        personalausweisnr, personalausweis nummer, personalausweises, nummer vom personalausweis, nummer vom ausweis, nummer vom perso, nummer auf
        dem ausweis, ausweis id, dokumentennummer, rv nummer, rvnr, rentennummer, rentenversicherungs nummer, versicherungsnummer der
        rentenversicherung, sv nr, svnr, sozialversicherungsnr, sozialversicherungsausweis, ahv nr, ahvnummer, ahv versichertennummer,
        identitätskarte, id karte, aufenthaltstitel, nummer des aufenthaltstitels`,
    [Category.Phone]: `telefonnummer, handynummer, nummer unter der wir, nummer unter der ich, nummer unter der man, nummer unter welcher, wir sie
        erreichen, wir dich erreichen, nummer für rückfragen, nummer für den rückruf, nummer für einen rückruf, mobilnummer, rückrufnummer,
        rufnummer, festnetznummer, festnetz, telefon, handy, mobil, tel, telefonnr, mobilfunknummer, nummer zurückrufen, erreichen sie mich, sie
        erreichen mich, erreichbar, erreichbar unter, erreichen wir sie, erreiche ich sie, rufen sie mich, ruf mich, anrufen, zurückrufen, unter der
        nummer, unter welcher nummer, meine nummer ist, meine nummer lautet, durchwahl, fax, faxnummer, whatsapp, kontaktnummer, neue nummer,
        handynr, handy nr, tel nr, telnr, telefon nummer, handy nummer, mobil nummer, mobil nr, festnetz nummer, meine nr, meine handynummer, meine
        neue nummer, meine neue nr, mobiltelefon, natel, natelnummer, rückrufnr, rufnr, telefonisch, telefonisch erreichbar, telefonisch erreichen,
        tagsüber erreichbar, zu erreichen, am besten erreichbar, unter der ich sie erreiche, unter der wir sie erreichen, rufen sie mich unter,
        rufen sie mich an unter, ruf mich an unter, ruf mich unter, rückruf unter, rückruf auf, nummer für rückruf, klingeln sie durch, mobil
        erreichbar, handynummer für, sms nummer, nummer für die sms, notfallkontakt, erreiche ich dich, erreiche ich sie am besten, zurückrufen
        können, faxnr, whatsapp nummer, ansprechnummer`,
    [Category.Email]: `e mail adresse, emailadresse, mailadresse, e mail, email, mail, mail adresse, elektronische post, e mail anschrift, mail adr,
        mailadr, e mailadresse, emails, e post`,
    [Category.Iban]: `iban, iban nummer, bankverbindung, internationale kontonummer, iban lautet, ibannummer, iban nr, bankverbindung lautet,
        kontoverbindung, sepa mandat, i b a n`,
    [Category.BankAccount]: `kontonummer, kontonr, konto nummer, bankkonto, girokonto, konto lautet, sparkonto, kontodaten, auf welches konto, von
        welchem konto, lastschrift, ktonr, kto, kto nr, kontonum, konto nr, kontonummern, alte kontonummer, bankkontonummer, girokontonummer,
        depotnummer, verrechnungskonto, referenzkonto`,
    [Category.RoutingNumber]: `bankleitzahl, blz, bic, swift, swift code, bic code, clearing nummer, bankleitzahlen, bank leitzahl, bankleit zahl,
        institutsnummer, clearingnummer`,
    [Category.Passport]: `reisepass, reisepassnummer, passnummer, pass nummer, nummer des reisepasses, nummer des passes, pass, reisepass nr,
        reisepassnr, passnr, pass nr, nummer im reisepass, nummer in ihrem reisepass, nummer vom reisepass, nummer vom pass, nummer auf dem pass,
        nummer ihres reisepasses, nummer ihres passes, kinderreisepass, reisedokument`,
    [Category.DriverLicence]: `führerschein, führerscheinnummer, führerschein nummer, fahrerlaubnis, nummer des führerscheins, führerscheinnr,
        führerschein nr, fahrerlaubnisnummer, führerscheins, nummer vom führerschein, nummer auf dem führerschein, nummer ihres führerscheins,
        führerausweis, führerausweisnummer, fahrausweis, führerscheinkarte, feld fünf`,
    [Category.DateOfBirth]: `geburtsdatum, geburtstag, geboren, geboren am, geb, geb am, wann geboren, bin am, tag der geburt, geburtsjahr,
        geburtsdaten, geb datum, gebdat, gebdatum, geb dat, geburts datum, geburtstags, sind sie geboren, bist du geboren, bin geboren, geborn, wann
        haben sie geburtstag, wann hast du geburtstag, jahrgang, geboren wurden, geburtsmonat, tag monat und jahr`,
    [Category.Address]: `wohin soll, wohin sollen, wohin dürfen, wohin geht, adresse, anschrift, lieferadresse, rechnungsadresse, wohnadresse,
        postanschrift, wohnort, ich wohne, wohne in, wohne jetzt, wohnhaft, wohnen sie, wo wohnen, umgezogen nach, hausanschrift, straße und
        hausnummer, neue adresse, meldeadresse, anschrift lautet, heimatadresse, privatadresse, versandadresse, zustelladresse, straße hausnummer,
        straße hausnr, straße und nummer, strasse und hausnummer, straße und nr, gemeldet in, gemeldet unter, ich wohn, wohn in, wohn jetzt, wohne
        seit, wohne im, wohne am, wohnst du, wo wohnst, wo sind sie gemeldet, gezogen nach, gezogen in, umgezogen in, gezogen also, zugestellt
        werden, geliefert werden, liefern an, liefern sie an, schicken sie an, schicken an, senden an, wohin darf ich, wohin liefern`,
    [Category.Postcode]: `postleitzahl, plz, post leitzahl, postleit zahl, postleitzahlen, postltz, postzahl, plz und ort, postleitzahl und ort`,
    [Category.Person]: `vorname, nachname, familienname, vor und nachname, voller name, vollständiger name, mädchenname, geburtsname, kontoinhaber,
        karteninhaber, zuname, rufname, vorname und nachname, name und vorname, name und nachname, nachname und vorname, versicherungsnehmer,
        vertragsinhaber, anschlussinhaber`,
    [Category.IpAddress]: `ip, ip adresse, ip nummer`,
    [Category.Password]: `passwort, kennwort, kundenkennwort, losungswort, codewort, zugangspasswort, passwd, passphrase, geheimwort,
        sicherheitsfrage, telefonpasswort, haustier, sicherheitsantwort, service kennwort, servicekennwort, kundenpasswort, servicepasswort,
        telefonkennwort, wlan passwort, wlan schlüssel, wlan kennwort, netzwerkschlüssel, wpa schlüssel, router passwort, routerpasswort, login
        passwort, loginpasswort, anmeldepasswort, masterpasswort, startpasswort, initialpasswort, e mail passwort, mailpasswort, kontopasswort,
        passwörter, pw, pwd, paßwort, passwot, pasword, passwort lautet, kennwort lautet, parole, sicherheitswort, geheime antwort,
        sicherheitsantwort lautet`,
    [Category.Pin]: `pin, pin nummer, geheimzahl, geheimnummer, telefon pin, kundenpin, service pin, pin code, persönliche geheimzahl, karten pin,
        servicepin, service pin nummer, telefonpin, onlinepin, online pin, online banking pin, banking pin, kartenpin, kundenpin nummer, kontopin,
        login pin, loginpin, app pin, sim pin, handy pin, geräte pin, zugangs pin, zugangspin, vertragspin, pin für, pinnummer, pin nr, wunschpin,
        wunsch pin, vierstellige pin, vierstellige nummer, vierstellige geheimzahl, vierstelligen geheimzahl, vierstelligen pin, vierstellige
        servicepin, vierstelligen code, vierstelliger code, telefonbanking pin, telefon geheimzahl, persönliche identifikationsnummer,
        kundengeheimzahl, servicenummer pin, türcode, alarmcode, puk`,
    [Category.OneTimeCode]: `tan, sms tan, mobile tan, m tan, push tan, bestätigungscode, einmalcode, einmalpasswort, einmalkennwort,
        verifizierungscode, freischaltcode, sicherheitscode per sms, code aus der sms, code aus der app, code per sms, code geschickt, code
        gesendet, code zugeschickt, zugeschickten code, code bekommen, code erhalten, code ist, code lautet, anmeldecode, authentifizierungscode,
        zugangscode, otp, sechsstelliger code, sechsstelligen code, einmal code, einmal passwort, einmal kennwort, sms code, smscode, bestätigungs
        code, verifizierungs code, verifikationscode, authentifizierungs code, aktivierungscode, aktivierungs code, freigabecode, mobiletan, smstan,
        pushtan, mtan, tan nummer, tan lautet, chiptan, phototan, photo tan, code per e mail, code per mail, code in der sms, code von der sms, code
        aus der mail, code aus der e mail, code aufs handy, code auf ihr handy, code auf dein handy, code auf dem handy, code angezeigt, code sehen
        sie, code steht, welcher code, sechsstellige code, sechsstellige zahl, sechsstellige nummer, sechsstellige tan, sicherheitscode aufs handy,
        anmelde code, login code, logincode, einmal pin, otp code, zwei faktor code, zahlen aus der sms, nummer aus der sms, code zukommen, code
        gekommen, code da`,
    [Category.HealthId]: `versichertennummer, krankenversichertennummer, krankenversicherungsnummer, krankenkassennummer, gesundheitskarte,
        krankenkarte, versichertenkarte, patientennummer, kvnr, krankenversicherung, mitgliedsnummer der krankenkasse, kranken versichertennummer,
        versicherten nummer, versichertennr, versicherten nr, kv nummer, kv nr, kvnummer, krankenkassen nummer, nummer auf der versichertenkarte,
        nummer der krankenkarte, nummer auf der gesundheitskarte, elektronische gesundheitskarte, nummer ihrer gesundheitskarte, egk nummer, nummer
        der gesundheitskarte, patientennr, patienten id, patientenidentifikation, ekarte, e card, ecard, e card nummer`,
    [Category.Username]: `benutzername, nutzername, benutzerkennung, login, loginname, anmeldename, user id, kennung, username, nutzerkennung,
        zugangskennung, benutzer, benutzername lautet, benutzernamen, nutzernamen, anmeldenamen, loginnamen, nickname, benutzer id, benutzerid,
        nutzer id, kundenlogin, anmeldekennung, login name, login id, melden sie sich an, meldest du dich an, loggen sie sich ein, loggst du dich
        ein, logge mich ein, accountname, kontoname, profilname, alias`,
    [Category.VehicleId]: `kennzeichen, autokennzeichen, kfz kennzeichen, nummernschild, fahrgestellnummer, fahrzeugidentifikationsnummer, fahrzeug
        identifizierungsnummer, fin, amtliches kennzeichen, auto kennzeichen, kfz zeichen, kennzeichens, kennzeichen lautet, nummerntafel,
        nummerntafeln, kontrollschild, autonummer, fahrzeugkennzeichen, zulassungsnummer, fahrgestell nummer, fahrgestellnr, fahrzeug
        identifikationsnummer, fahrzeugident, fahrzeugidentnummer, fahrzeugnummer, fin nummer, vin`,
    [Harmless.Reference]: `läuft unter, läuft jetzt unter, läuft nun unter, läuft unter der, läuft unter der nummer, geführt unter, wird unter, wird unter der nummer, erfasst unter, registriert unter,
        gespeichert unter, eingetragen unter, angelegt unter, aufgenommen unter, meldungsnummer, versicherungsscheinnummer, policennummer, aktionscode, promocode, terminnummer, störungsnummer,
        wartenummer, bestellnummer, bestellung, auftragsnummer, auftrag, sendungsnummer, sendung, paketnummer, paket, trackingnummer,
        vorgangsnummer, vorgang, ticketnummer, ticket, aktenzeichen, fallnummer, rechnungsnummer, rechnung, buchungsnummer, buchung,
        reservierungsnummer, referenznummer, referenz, seriennummer, artikelnummer, artikel, modellnummer, produktnummer, gerätenummer,
        zählernummer, zählerstand, gutscheinnummer, gutschein, gutscheincode, rabattcode, kundennummer, vertragsnummer, schadennummer,
        schadensnummer, lieferscheinnummer, mitgliedsnummer, fehlercode, fehler, flug, flugnummer, zimmer, zug, gleis, kilometerstand,
        bearbeitungsnummer, beschwerdenummer, retourennummer, transaktionsnummer, belegnummer, verwendungszweck, auftrags nummer, bestell nummer,
        bestellnr, auftragsnr, rechnungsnr, rechnungs nummer, kundennr, kunden nummer, kd nr, vertragsnr, vertrags nummer, vertragskonto,
        vertragskontonummer, marktlokation, zählpunkt, zählernr, vorgangs nummer, vorgangsnr, fallnr, ticketnr, sendungsnr, sendungs nummer,
        sendungsverfolgung, sendungsverfolgungsnummer, sendungscode, trackingcode, tracking code, paketnr, buchungsnr, buchungscode, buchungs code,
        buchungs nummer, buchungs id, reservierung, reservierungscode, reservierungs nummer, referenznr, referenz nummer, seriennr, serien nummer,
        artikelnr, artikel nummer, modellnr, gerätenr, gutschein code, rabatt code, aktions code, aktionsnummer, schadennr, schadens nummer,
        schadenmeldung, lieferschein, lieferscheinnr, mitgliedsnr, mitglieds nummer, mitgliedschaftsnummer, mandatsreferenz, mandatsreferenznummer,
        gläubiger id, gläubiger identifikationsnummer, rechnungskonto, belegnr, bon nummer, bonnummer, kassenbon, quittungsnummer, filialnummer,
        filiale, aktennummer, geschäftszeichen, kassenzeichen, antragsnummer, antrag, anfragenummer, anliegen, meldung, störungsmeldung, störung,
        reklamationsnummer, reklamation, retoure, retouren nummer, rücksendenummer, sitzplatz, sitz, gate, flugnr, tischnummer, abholnummer,
        abholcode, losnummer, chargennummer, charge, versicherungsschein, versicherungsscheinnr, policen nummer, police, policennr, angebotsnummer,
        angebot, teilnehmernummer, inventarnummer, typennummer, typ, fehlernummer, kursnummer, stornonummer, transaktions nummer, protokollnummer,
        zugnummer, wagennummer, wagen nummer, terminnr, bahncard, bahncardnummer, payback nummer, paybacknummer, kundenkarte, kundenkartennummer`,
    [Harmless.Amount]: `betrag, rechnungsbetrag, preis, kosten, kostet, summe, gebühr, gebühren, saldo, guthaben, kontostand, gesamtbetrag,
        abgebucht, erstattung, gutschrift, macht, rate, abschlag, rechnung über, monatsbetrag, monatlich, jahresbetrag, restbetrag, mindestbetrag,
        nachzahlung, anzahlung, abbuchung, überweisung von, überweisung über, zuzahlung, eigenanteil, beitrag, tarif, preis von, kostenpunkt,
        rückerstattung, abschlagszahlung, offener betrag, offen sind, zahlen sie, zahlung von, zahlung über`,
    [Harmless.Quantity]: `anzahl, menge, wie viele, größe, gewicht, temperatur, geschwindigkeit`,
    [Harmless.Time]: `öffnungszeiten, geöffnet von, geöffnet, öffnungszeit, termin, uhrzeit, lieferfenster, zwischen, bestellt am, kommt am, ab dem,
        terminvorschlag, um wie viel uhr, von bis, zustellung am, lieferung am, liefertermin, geliefert am, versendet am, fällig am, fällig zum,
        gekündigt zum, kündigung zum, ab sofort, gebucht am, gekauft am`,
    [Harmless.Version]: `version, windows, ios, android, firmware, update, softwareversion, betriebssystem, softwarestand, macos`,
    [Harmless.Company]: `kundendienst, kundenservice ist erreichbar, kundenservice erreichen sie, unsere hotline, unsere nummer, unsere
        telefonnummer, unsere servicenummer, kundenhotline, hotline, servicenummer, kundenservice, rufen sie uns, erreichen sie uns, sie erreichen
        uns, unsere, unser, unter unserer, kostenlose nummer, zentrale, servicehotline, unsere faxnummer, unsere servicehotline, unser
        kundenservice, unser kundendienst, unseren kundenservice, unserem kundenservice, unserer hotline, unsere zentrale, unter der kostenlosen,
        störungshotline, service hotline, hotline nummer, notrufnummer, sie erreichen unseren, erreichen sie unseren, rufen sie bitte unter, service
        nummer, sperr notruf, sperrhotline, faxnummer der zentrale, gebührenfrei`,
    [Harmless.LastDigits]: `endet auf, endend auf, letzten vier, letzte vier, letzten vier ziffern, letzten ziffern, endziffern, endet mit, letzten
        vier stellen, letzte vier stellen, endet die, endet sie auf, endet auf die`
};
