import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in Dutch what the value beside them is. */
export const DUTCH_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `kaartnummer, kaart nummer, creditcardnummer, creditcard nummer, nummer van de kaart, nummer van uw kaart, nummer van
        mijn kaart, nummer op de kaart, nummer op uw kaart, nummer op de voorkant, lange nummer, zestien cijfers, zestiencijferige, zestiencijferig
        nummer, creditcard, bankpasnummer, pasnummer, kaartgegevens, nummer van de creditcard, mijn kaart is, mijn kaart, nummer van je creditcard,
        nummer van uw creditcard, nummer van mijn creditcard, nummers van de kaart, nummer van de bankpas, nummer van uw pas, nummer van je pas,
        nummer op de pas, nummer van de pas, cijfers op de kaart, cijfers op de voorkant, nummers op de voorkant, nummers op de kaart, zestien
        nummers, lange nummer op de voorkant, volledige kaartnummer, hele kaartnummer, kaartnr, kaart nr, creditcardnr, cc nummer, betaalkaart,
        betaalpas, visakaart, visa nummer, mastercard nummer, creditcardgegevens, kredietkaart, kredietkaartnummer, bankkaart, bankkaartnummer,
        debetkaart, bancontact, kaart die u wilt gebruiken, met welke kaart`,
    [Category.Cvv]: `cvc, cvv, cvc code, cvv code, beveiligingscode, veiligheidscode, controlegetal, controlecode, controlecijfers, drie cijfers,
        driecijferige code, driecijferige nummer, cijfers achterop, cijfers op de achterkant, code op de achterkant, nummer op de achterkant,
        achterkant, achterkant van de kaart, achterop, op de achterzijde, achterzijde, bij de handtekening, handtekeningstrook, cvc nummer, cvv
        nummer, cvc cijfers, drie cijfers achterop, drie cijfers op de achterkant, laatste drie cijfers, laatste drie cijfers achterop,
        driecijferige, driecijferige beveiligingscode, driecijferig nummer, code achterop, code op de kaart, cijfers aan de achterkant, nummers
        achterop, nummertje achterop, kaartverificatiecode, kaartcode, veiligheidsnummer, beveiligingsnummer, achterkant van uw kaart, achterkant
        van je kaart, naast de handtekening, handtekeningstrookje`,
    [Category.CardExpiry]: `vervaldatum, verloopdatum, geldig tot, geldigheid, geldigheidsdatum, verloopt, verloopt hij, verloopt de kaart,
        einddatum, verlopen op, geldig t m, geldig tot en met, tot wanneer, tot wanneer is hij geldig, tot wanneer is de kaart geldig, houdbaar tot,
        afloopdatum, vervalt, vervalt de kaart, wanneer vervalt, wanneer verloopt, wanneer verloopt hij, wanneer verloopt de kaart, verloopmaand,
        maand en jaar, geldig tot wanneer, tot wanneer geldig, hoe lang geldig, hoe lang is hij geldig, tot welke datum, exp datum, expiratiedatum,
        expiry, loopt af, loopt hij af, afloopt, uiterste datum`,
    [Category.Ssn]: `bsn, burgerservicenummer, bsn nummer, sofinummer, sofi nummer, rijksregisternummer, burger service nummer,
        identiteitskaartnummer, id kaart, identiteitsbewijs, nummer van uw identiteitskaart, nationaal nummer, identiteitskaart, bsn nr, bsnnummer,
        uw bsn, je bsn, mijn bsn, burger servicenummer, burgerservice nummer, sofi, id nummer, id kaart nummer, id kaartnummer, identiteitsnummer,
        identiteitsbewijsnummer, nummer van de id kaart, nummer van uw id, nummer van uw identiteitsbewijs, nummer van het identiteitsbewijs,
        legitimatienummer, legitimatiebewijs, rijksregister, rijksregisternr, insz, insz nummer, nationaal nr, eid, eid nummer, verblijfsvergunning,
        verblijfsdocument, vreemdelingennummer, v nummer, fiscaal nummer, fiscaalnummer, rsin`,
    [Category.Phone]: `vast nummer, vaste nummer, vaste lijn, vaste telefoon, telefoonnummer, nieuwe nr, mijn nr, mn nr, telefoonnr, mobiele nr, mijn nieuwe nummer, mobiele nummer, mobiel nummer,
        mobielnummer, gsm nummer, gsm, nummer om terug te bellen, terugbelnummer, telefoon, mobiel, tel, bereikbaar, bereikbaar op, bereiken op, bel
        me, bel mij, bellen op, terugbellen, te bereiken, nul zes nummer, vaste nummer, contactnummer, op welk nummer, mijn nummer is, nieuwe
        nummer, fax, faxnummer, whatsapp, bereik ik u, zes nummer, nul zes, mn nummer, mijn nummer, mijn telefoonnummer, mijn mobiel, mijn mobiele,
        mijn gsm, mijn tel, uw mobiele, tel nr, telnr, telnummer, tel nummer, telefoon nummer, mobiele telefoon, mobieltje, mobiele telefoonnummer,
        gsm nr, gsmnummer, vaste lijn, vaste telefoon, huistelefoon, thuisnummer, werknummer, nummer waarop, nummer waar, nummer waarop we, nummer
        waar ik u, nummer bereikbaar, te bereiken op, te bereiken via, bereiken we u, bereiken wij u, kunnen bereiken, kunt u mij bereiken, kan ik u
        bereiken, kunnen we u bereiken, kunnen we u bellen, kan ik je bereiken, bel me op, bel me terug op, bel mij op, bel me even op, terugbellen
        op, terug bellen op, bellen op nummer, gebeld worden op, appen op, app me op, app nummer, whatsappnummer, sms nummer, contact nummer,
        noodnummer, noodcontact, contactpersoon bellen, faxnr`,
    [Category.Email]: `e mailadres, emailadres, mailadres, e mail, email, mail, e mail adres, email adres, emailadressen, mail adres, e mail is,
        mailtje naar, mail naar, mailen naar, e postadres, mijn mail, uw mail, je mail`,
    [Category.Iban]: `iban, iban nummer, internationaal rekeningnummer, iban is, iban nr, ibannummer, mijn iban, uw iban, je iban, i b a n`,
    [Category.BankAccount]: `rekeningnummer, bankrekening, bankrekeningnummer, rekening nummer, op welke rekening, van welke rekening,
        spaarrekening, betaalrekening, automatische incasso, mijn rekening, rekeningnr, rek nr, reknr, rek nummer, banknummer, bank rekening,
        bankrekening nummer, bankgegevens, tegenrekening, rekening waarvan, rekening waarop, gironummer, giro, oud rekeningnummer, nieuw
        rekeningnummer, zichtrekening, lopende rekening, op welke bankrekening, incasseren`,
    [Category.RoutingNumber]: `bic, bic code, swift, swift code, bankcode, swiftcode, biccode, clearingnummer`,
    [Category.Passport]: `paspoort, paspoortnummer, nummer van het paspoort, paspoort nummer, documentnummer, paspoortnr, paspoort nr, paspoort id,
        mijn paspoort, uw paspoort, je paspoort, nummer in het paspoort, nummer in uw paspoort, nummer van uw paspoort, nummer van je paspoort,
        nummer van mijn paspoort, nummer op het paspoort, reisdocument, reisdocumentnummer, reispas`,
    [Category.DriverLicence]: `rijbewijs, rijbewijsnummer, nummer van het rijbewijs, rijbewijs nummer, rijbewijsnr, rijbewijs nr, nummer van uw
        rijbewijs, nummer van je rijbewijs, nummer van mijn rijbewijs, nummer op het rijbewijs, mijn rijbewijs, uw rijbewijs, je rijbewijs`,
    [Category.DateOfBirth]: `geboortedatum, geboren, geboren op, verjaardag, jarig, geboortejaar, geb, geboortedag, geb datum, gebdatum, geb dat,
        geboorte datum, geboortedata, bent u geboren, ben je geboren, ben geboren, wanneer geboren, wanneer bent u jarig, wanneer ben je jarig,
        geboren in, geboren te, dag maand jaar, dag maand en jaar, geboortemaand`,
    [Category.Address]: `straat en huisnummer, straatnaam en huisnummer, in welke straat, pakket heen, bestelling heen, waar moet, waarheen, waar mogen we, adres, woonadres, postadres, bezorgadres, afleveradres, factuuradres, ik woon, woon in,
        woon aan, woon op, waar woont u, woont u, woonachtig, verhuisd naar, straat en huisnummer, nieuwe adres, nieuw adres, huidige adres,
        thuisadres, huisadres, verblijfadres, correspondentieadres, verzendadres, leveradres, leveringsadres, ophaaladres, adresgegevens, adres is,
        straatnaam, straat met huisnummer, straatnaam en huisnummer, straat en nummer, welke straat, woon je, waar woon je, woon nu, woon
        tegenwoordig, woont nog, woont u nog, woonplaats, gevestigd aan, gevestigd in, verhuizen naar, verhuisd, ik zit nu, zit nu bij, wonende te,
        wonende, bezorgen op, bezorgd worden, leveren op, sturen naar, opsturen naar, stuur het naar, waar mag het heen, waar kunnen we`,
    [Category.Postcode]: `postcode, post code, postcode en huisnummer, postcode is, uw postcode, postkode, postnummer`,
    [Category.Person]: `voornaam, achternaam, volledige naam, familienaam, meisjesnaam, voor en achternaam, rekeninghouder, kaarthouder, voornamen,
        voorletters, initialen, roepnaam, geboortenaam, naam en voornaam, naam en achternaam, voornaam en achternaam, voor en achternamen,
        tenaamstelling, contractant, verzekeringnemer, polishouder`,
    [Category.IpAddress]: `ip, ip adres`,
    [Category.Password]: `wachtwoord, wachtwoorden, paswoord, wachtzin, codewoord, geheime woord, beveiligingsvraag, huisdier, geheim antwoord, mijn
        ww, ww is, ww was, ww van, wachtwoord is, wachtw, pasword, password, paswoorden, wifi wachtwoord, wifiwachtwoord, wifi code, wificode, wifi
        sleutel, netwerksleutel, beveiligingssleutel, tijdelijk wachtwoord, tijdelijke wachtwoord, nieuw wachtwoord, inlogwachtwoord, wachtzin is,
        toegangswoord, controlewoord, sleutelwoord, geheim woord, geheime antwoord, antwoord op de beveiligingsvraag`,
    [Category.Pin]: `pincode, pin, pin code, pinnummer, geheime code, toegangspin, klantpin, servicepin, servicepincode, service pin, service
        pincode, klantpincode, klant pincode, telefoonpin, telefoonpincode, app pincode, app pin, appcode, simpin, sim pincode, pincodes, pinkode,
        pin nr, pincode van, viercijferige code, viercijferige pincode, vier cijferige code, viercijferige pin, vijfcijferige code, code van vier
        cijfers, toegangscode van vier cijfers, persoonlijke code, persoonlijke pincode, mobiele pincode, pukcode, puk, deurcode, alarmcode,
        kluiscode`,
    [Category.OneTimeCode]: `verificatiecode, bevestigingscode, eenmalige code, sms code, code uit de sms, code in de sms, code per sms, code uit de
        app, code gestuurd, code ontvangen, code gekregen, inlogcode, tan code, tancode, toegangscode, code is, otp, activatiecode, zescijferige
        code, code toegestuurd, eenmalige inlogcode, eenmalig wachtwoord, eenmalige pincode, sms verificatiecode, verificatie code, bevestigings
        code, smscode, sms met een code, sms met code, code via sms, code in de mail, code uit de mail, code per mail, code per e mail, code in de
        app, code op uw telefoon, code op je telefoon, code op uw scherm, code op je scherm, code ziet u, code zie je, code die u, code die je, code
        die ik, code staat, code staat er, welke code, code binnen, code binnengekregen, stuur een code, stuur u een code, stuur je een code, sturen
        een code, gestuurde code, ontvangen code, toegestuurde code, zescijferige, code van zes cijfers, zes cijferige code, controle code,
        beveiligingscode per sms, activeringscode, aanmeldcode, tweestapscode, authenticatiecode, authenticator, digid code, tan, signeercode, code
        doorgeven, code voorlezen, code noemen`,
    [Category.HealthId]: `polisnummer zorgverzekering, verzekerdennummer, zorgpas, zorgverzekering, patiëntnummer, patiëntennummer,
        zorgverzekeringsnummer, verzekeringsnummer, relatienummer zorgverzekering, mutualiteit, zorgpolisnummer, zorgpolis, polisnummer van de
        zorgverzekering, polisnummer van uw zorgverzekering, zorgnummer, zorgverzekerdennummer, verzekerdenummer, verzekerde nummer,
        verzekeringnummer, zorgverzekeraar nummer, relatienummer van de zorgverzekering, patiënt nummer, patientnummer, patientennummer, patiëntnr,
        ziekenhuisnummer, dossiernummer patiënt, ehic, zorgkaart, zorgpasnummer, aansluitingsnummer ziekenfonds, ziekenfonds, kleefbriefje, sis
        kaart`,
    [Category.Username]: `gebruikersnaam, gebruikers naam, inlognaam, login, loginnaam, username, gebruikers id, accountnaam, inlog naam, inlogt,
        logt u in, log je in, logt u mee in, log ik in, waarmee logt u, waarmee log je, inloggen met, ingelogd als, inloggegevens, gebruiker,
        gebruikersid, accountnaam is, profielnaam, schermnaam, nickname, login naam`,
    [Category.VehicleId]: `kenteken, kentekennummer, nummerplaat, chassisnummer, voertuigidentificatienummer, meldcode, kentekenplaat, nummerbord,
        kenteken nummer, kentekennr, kenteken is, kentekenbewijs, kenteken van, plaatnummer, autokenteken, plaat van de auto, chassis nummer, vin,
        voertuigidentificatie`,
    [Harmless.Reference]: `onder nummer, onder het nummer, geregistreerd onder, staat onder, loopt onder, bekend onder, melding, meldingsnummer, meldnummer, kortingsbon, vouchercode, actiecode, promotiecode, polisnummer, referentiecode,
        afspraaknummer, volgnummer, bestelnummer, bestelling, ordernummer, order, track and trace, trackingnummer, trackingcode, zendingsnummer,
        zending, pakketnummer, pakket, zaaknummer, dossiernummer, dossier, ticketnummer, ticket, factuurnummer, factuur, boekingsnummer, boeking,
        reserveringsnummer, reservering, referentienummer, referentie, kenmerk, serienummer, artikelnummer, artikel, modelnummer, productcode,
        productnummer, klantnummer, contractnummer, schadenummer, meternummer, meterstand, cadeaubon, kortingscode, bonnummer, foutcode, fout,
        vlucht, vluchtnummer, kamer, trein, spoor, kilometerstand, klachtnummer, retournummer, barcode, tegoedbon, lidmaatschapsnummer,
        transactienummer, opdracht, opdrachtnummer, werkbon, werkbonnummer, werkorder, aanvraag, aanvraagnummer, aanmelding, aanmeldnummer,
        meldingsnr, meldcode storing, storing, storingsnummer, storingsmelding, incident, incidentnummer, casenummer, case, zaaknr, dossiernr,
        ticketnr, ordernr, bestelnr, bestel nummer, order nummer, factuurnr, factuur nummer, klantnr, klant nummer, klantid, klantcode,
        debiteurennummer, relatienummer, lidnummer, lidmaatschap, contractnr, contract nummer, contract, contractrekening, ean, ean code, eancode,
        ean nummer, meternr, meter nummer, aansluiting, aansluitnummer, aansluitingsnummer, betalingskenmerk, betaalkenmerk, mandaat, machtiging,
        machtigingskenmerk, incassant id, mandaatnummer, machtigingsnummer, polis nummer, polisnr, schadenr, schademelding, claimnummer, claim,
        offerte, offertenummer, reserveringscode, reserveringsnr, boekingscode, boekings nummer, boekingsnr, boekingsreferentie, ticketcode,
        tickets, instapkaart, stoel, stoelnummer, perron, bus, lijn, halte, gate, balie, loket, wachtnummer, volgnr, afhaalcode, afhaalnummer,
        ophaalcode, ophaalnummer, pakketcode, pakketautomaat, verzendcode, zendingscode, barcode nummer, track trace, tracktrace, trackcode, track
        en tracecode, traceercode, verzendnummer, retourcode, retour, rma, bonnr, kassabon, kassabonnummer, aankoopbewijs, winkel, filiaal,
        filiaalnummer, serienr, serie nummer, artikelnr, artikel nummer, modelnr, type, typenummer, productnr, apparaatnummer, garantiebewijs,
        garantienummer, imei, cadeaukaart, cadeaukaartnummer, klantenkaart, klantenkaartnummer, bonuskaart, bonuskaartnummer, spaarkaart, airmiles,
        kvk, kvk nummer, kvknummer, btw nummer, btw, formulier, formuliernummer, briefnummer, vergunningnummer, aanslagnummer, beschikkingsnummer,
        cjib nummer, kortings code, kamernummer, treinnummer, vluchtnr, tafelnummer, transactienr, transactie, referentienr, ref`,
    [Harmless.Amount]: `bedrag, factuurbedrag, prijs, kosten, kost, totaal, totaalbedrag, saldo, tegoed, afgeschreven, terugbetaling, termijnbedrag,
        betaald, rekening van, bedrag van, factuur van, kosten van, in totaal, aanbetaling, openstaand bedrag, openstaande bedrag, restbedrag,
        maandbedrag, incasso van, afschrijving van, premie, eigen risico, eigen bijdrage, contributie, huur, boete, korting, voorschot, naheffing,
        te betalen, teruggestort, teruggave, betaling van, voorschotbedrag, tarief, kost u, kost het`,
    [Harmless.Quantity]: `aantal, hoeveelheid, hoeveel, maat, gewicht, temperatuur, snelheid, verbruik, oppervlakte, duur`,
    [Harmless.Time]: `openingstijden, geopend van, open van, afspraak, tussen, bezorgd op, besteld op, bezorgmoment, hoe laat, tijdvak, tijdstip,
        tussen de, komt op, langs op, komt langs op, bezorging op, levering op, leverdatum, bezorgdatum, afspraak op, afspraak van, verzet naar,
        verplaatst naar, gepland op, ingepland op, verstuurd op, betaald op, gekocht op, per datum, ingang van, met ingang van, opgezegd per,
        volgende incasso, incasso is op, afgeschreven op, uiterlijk op, vóór`,
    [Harmless.Version]: `versie, windows, ios, android, firmware, update, softwareversie, macos, besturingssysteem`,
    [Harmless.Company]: `klantenservice is bereikbaar, klantenservice is bereikbaar op, helpdesk is bereikbaar op, ons nummer, ons telefoonnummer,
        onze klantenservice, onze hotline, klantenservice, klantendienst, bel ons, belt u ons, u kunt ons bereiken, bereikt u ons, servicenummer,
        gratis nummer, hoofdkantoor, onze helpdesk, helpdesk, onze, ons kantoor, onze klantendienst, onze servicedesk, servicedesk, storingsnummer
        van, storingslijn, infolijn, ons algemene nummer, algemeen nummer, algemene nummer, bel dan, bel gratis, u bereikt ons, ons bereiken op, bel
        met onze, spoednummer, alarmnummer van, centrale, receptie, ons faxnummer`,
    [Harmless.LastDigits]: `eindigt op, eindigend op, laatste vier, laatste vier cijfers, laatste cijfers, eindigend in, eindigt in, laatste vier
        nummers, laatste twee cijfers, eindcijfers`
};
