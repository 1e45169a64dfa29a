import { DUTCH_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** Dutch, with numbers of the Netherlands. */
export const DUTCH = tongueOf({
    voice: {
        language: 'nl',
        numbers: DUTCH_NUMBERS,
        space: ' ',
        signs: {
            at: ['apenstaartje', 'at'],
            dot: ['punt'],
            dash: ['streepje', 'min'],
            underscore: ['laag streepje', 'underscore'],
            slash: ['schuine streep', 'slash'],
            plus: ['plus']
        },
        alphabet: {
            as: 'van',
            words: 'Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk Maria Nico Otto Pieter Quirinus Richard Simon Theodor Utrecht Victor Willem Xantippe Ypsilon Zaandam'.split(
                ' '
            )
        },
        months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
    },
    my: 'mijn',
    your: 'uw|je|uw',
    countries: { NL: 1 },
    fillers: 'eh|uh|even kijken|wacht|en dan|nou',
    corrections: 'nee sorry|sorry|ik bedoel|nee|pardon',
    frames: {
        asks: 'Mag ik {your}?|Wat is {your}?|Kunt u {your} geven?|En {your}?|Dan heb ik nog {your} nodig.|Kunt u {your} bevestigen?|Heeft u {your} bij de hand?|Zegt u {your} maar.',
        replies:
            '{v}|Ja, {v}.|Dat is {v}.|Zeker, {v}.|Even kijken... {v}.|Momentje. {v}.|Hier komt ie: {v}|Volgens mij {v}.|{v}, dat is het.',
        declares: '{my}: {v}|{my} is {v}.|Dus {my} is {v}.',
        acknowledgements: 'Dank u wel.|Bedankt.|Prima, een ogenblik.|Helder.|Top, dank je.',
        goOns: 'Ja.|Mm-hm.|Oké.|Gaat u verder.|En dan?|Goed.',
        readBacks: 'Dus {v}?|Ik herhaal: {v}.|{v}, klopt dat?|Ik heb {v} genoteerd.',
        denials: 'Nee, {v}.|Nee nee, het is {v}.|Bijna, {v}.',
        confirmations: 'Ja.|Klopt.|Precies.|Dat is goed.',
        firstPieces: '{v}|Ja, {v}|Het begint met {v}|Dus {v}',
        nextPieces: '{v}|dan {v}|en {v}|daarna {v}',
        lastPieces: '{v}|en {v}.|en tot slot {v}.',
        openings:
            'Goedemorgen, {company}, u spreekt met {agent}.|Hallo, met {agent} van {company}, waarmee kan ik helpen?|Welkom bij {company}, mijn naam is {agent}.|Goedemiddag, waarmee kan ik u helpen?',
        troubles:
            'Hallo, ik heb een vraag over mijn rekening.|Goedemorgen, mijn internet doet het niet.|Ik wil opzeggen.|Hallo.|Ik ben verhuisd.',
        introductions:
            'Goedemorgen, met {v}.|Hallo, mijn naam is {v}.|U spreekt met {v}.|Hoi, ik ben {v} en ik heb een probleem.',
        vocatives: 'Bedankt, {v}.|Hallo {v}!',
        titled: 'Dank u, meneer {v}.|Een ogenblik, mevrouw {v}.|Goed, dhr. {v}.',
        thanksByName: 'Bedankt {v}.|Doei {v}.',
        agentTalk:
            'Een ogenblik alstublieft.|Ik kijk het even na.|Het systeem is traag vandaag.|Geen probleem.|De monteur komt dinsdag.|Dat duurt drie tot vijf werkdagen.|Excuses voor het ongemak.|Heeft u de router herstart?',
        customerTalk:
            'Dat heb ik al twee keer geprobeerd.|Oké.|Ik wacht wel.|Hoe lang duurt dat?|Dat snap ik niet.|Belachelijk is het.|Seconde, de bel gaat.|Kost dat iets?',
        closings: 'Kan ik nog iets voor u doen?|Fijne dag nog.|Dat is geregeld.',
        farewells: 'Nee, dat was alles.|Tot ziens.|Dank u wel.',
        companies: 'Noordlicht Energie|de klantenservice|Telenova|Polder Verzekeringen|Pakketsnel'
    },
    topics: {
        CARD_NUMBER: {
            names: 'kaartnummer|creditcardnummer|lange nummer op de kaart',
            prompts: 'Met welke kaart wilt u betalen?',
            answers: 'De kaart is {v}.|Visa {v}',
            volunteered: 'Schrijf het maar af van kaart {v}.|Mijn kaart {v} is gestolen.'
        },
        CVV: {
            names: 'beveiligingscode|CVC|drie cijfers achterop',
            prompts: 'En de drie cijfers achterop?',
            answers: 'Achterop staat {v}.|CVC {v}',
            volunteered: 'De beveiligingscode is {v}.'
        },
        CARD_EXPIRY: {
            names: 'vervaldatum|geldigheidsdatum',
            prompts: 'Wanneer verloopt de kaart?',
            answers: 'Hij verloopt {v}.|geldig tot {v}',
            volunteered: 'De kaart verloopt {v}.'
        },
        SSN: {
            names: 'BSN|burgerservicenummer|sofinummer',
            prompts: 'Weet u het BSN?',
            answers: 'BSN {v}|Mijn BSN is {v}.',
            volunteered: 'Mijn burgerservicenummer is {v}.'
        },
        PHONE: {
            names: 'telefoonnummer|mobiele nummer|nummer',
            prompts: 'Op welk nummer bent u bereikbaar?',
            answers: 'Mijn mobiel is {v}.|U kunt me bellen op {v}.',
            volunteered: 'Bel me terug op {v}.|Mijn nieuwe nummer is {v}.'
        },
        EMAIL: {
            names: 'e-mailadres|mailadres',
            prompts: 'Waar mag ik de bevestiging heen sturen?',
            answers: 'Mijn mail is {v}.|Stuur maar naar {v}.',
            volunteered: 'Mail me op {v}.'
        },
        IBAN: {
            names: 'IBAN|rekeningnummer|IBAN-nummer',
            prompts: 'Op welke rekening mag het gestort worden?',
            answers: 'IBAN {v}|De rekening is {v}.',
            volunteered: 'Maak het over naar {v}.'
        },
        DATE_OF_BIRTH: {
            names: 'geboortedatum',
            prompts: 'Wanneer bent u geboren?',
            answers: 'Ik ben geboren op {v}.|geboren {v}',
            volunteered: 'Ik ben geboren op {v}.'
        },
        ADDRESS: {
            names: 'adres|bezorgadres',
            prompts: 'Waar woont u?',
            answers: 'Ik woon {v}.|adres {v}',
            volunteered: 'Ik ben verhuisd naar {v}.'
        },
        POSTCODE: {
            names: 'postcode',
            prompts: 'En de postcode?',
            answers: 'Postcode {v}.',
            volunteered: 'Mijn postcode is {v}.'
        },
        PERSON: {
            names: 'naam|volledige naam|voor- en achternaam',
            prompts: 'Met wie spreek ik?|Op welke naam staat het?',
            answers: 'Mijn naam is {v}.|Ik heet {v}.|Het staat op naam van {v}.',
            volunteered: 'Ik sprak gisteren met {v}.'
        },
        PASSWORD: {
            names: 'wachtwoord',
            prompts: 'Welk wachtwoord gebruikt u?',
            answers: 'Het wachtwoord is {v}.',
            volunteered: 'Mijn wachtwoord {v} werkt niet.'
        },
        PIN: {
            names: 'pincode',
            prompts: 'Welke pincode heeft u gekozen?',
            answers: 'Pincode {v}',
            volunteered: 'Mijn pincode {v} werkt niet.'
        },
        ONE_TIME_CODE: {
            names: 'code uit de sms|verificatiecode',
            prompts: 'Ik heb u een code gestuurd, wat is die?',
            answers: 'De code is {v}.',
            volunteered: 'Ik kreeg code {v}.'
        }
    },
    hardLines:
        'De pas is gisteren verlopen.|Mijn pincode geef ik niet.|De code staat achterop de kaart.|Ik wacht al twee weken.|Een, twee, drie, hoort u mij?|Ik ben mijn wachtwoord vergeten.|Nog één ding.|Waarom wilt u mijn geboortedatum?',
    hardFrames: {
        order: 'Mijn ordernummer is {v}.|Bestelling {v} is niet aangekomen.',
        tracking: 'De track-en-tracecode is {v}.',
        case: 'Uw zaaknummer is {v}.|ticket {v}',
        amount: 'Dat is {v}.|Er is {v} afgeschreven.',
        date: 'De afspraak is op {v}.|Ik bestelde op {v}.',
        meter: 'De meterstand is {v}.',
        version: 'Ik heb versie {v}.',
        product: 'Het serienummer is {v}.',
        invoice: 'Het factuurnummer is {v}.',
        company: 'Ons nummer is {v}.',
        luhnless: 'Het bonnummer is {v}.',
        flight: 'Ik zit op vlucht {v}.'
    },
    hardNames: {
        order: 'ordernummer|bestelnummer',
        tracking: 'track-en-tracecode',
        case: 'zaaknummer|ticketnummer',
        meter: 'meterstand',
        invoice: 'factuurnummer',
        product: 'serienummer'
    },
    ordinary:
        'Het regent hier.|Ik hoop dat het lukt.|Het scherm is zwart.|De router knippert rood.|Ik bel morgen terug.|Zit er nog garantie op?|In mei ging het goed.|Heel vriendelijk.'
});
