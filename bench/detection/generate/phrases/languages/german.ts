import { GERMAN_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** German, with numbers of Germany. */
export const GERMAN = tongueOf({
    voice: {
        language: 'de',
        numbers: GERMAN_NUMBERS,
        space: ' ',
        signs: {
            at: ['at', 'ät', 'Klammeraffe'],
            dot: ['Punkt', 'punkt', 'dot'],
            dash: ['Bindestrich', 'minus', 'Strich'],
            underscore: ['Unterstrich'],
            slash: ['Schrägstrich'],
            plus: ['plus']
        },
        alphabet: {
            as: 'wie',
            words: 'Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Ida Julius Kaufmann Ludwig Martha Nordpol Otto Paula Quelle Richard Samuel Theodor Ulrich Viktor Wilhelm Xanthippe Ypsilon Zacharias'.split(
                ' '
            )
        },
        months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
    },
    my: '',
    your: '',
    countries: { DE: 1 },
    fillers: 'äh|ähm|Moment|also|warten Sie|und dann',
    corrections: 'nein Entschuldigung|Quatsch|ich meine|halt|nein|Verzeihung',
    frames: {
        asks: 'Können Sie mir bitte {your} nennen?|Wie lautet {your}?|Ich bräuchte noch {your}.|Und {your} bitte?|Sagen Sie mir bitte {your}.|Dann bitte noch {your}.|Dürfte ich {your} haben?|Zur Sicherheit: {your}?|Könnten Sie {your} bestätigen?|Was ist {your}?|Geben Sie mir {your} durch, bitte.|Haben Sie {your} zur Hand?',
        replies:
            '{v}|Ja, {v}.|Das ist {v}.|Gerne, {v}.|Moment, {v}.|Also, {v}.|Die lautet {v}.|Ja klar: {v}|Hier steht {v}.|Ähm, {v}.|{v}, bitte.|{v} müsste das sein.',
        declares: '{my}: {v}|{my} lautet {v}.|{my} ist {v}.|Also {my} ist {v}.',
        acknowledgements:
            'Vielen Dank.|Danke schön.|Alles klar.|Perfekt, danke.|Gut, einen Moment bitte.|Super, hab ich.|In Ordnung.',
        goOns: 'Mhm.|Ja.|Okay.|Und weiter?|Gut.|Weiter bitte.',
        readBacks: 'Also {v}?|Ich wiederhole: {v}.|{v}, richtig?|Das war {v}?|Ich habe {v} notiert.',
        denials: 'Nein, {v}.|Fast, {v}.|Nein nein, {v}.',
        confirmations: 'Ja.|Genau.|Richtig.|Stimmt.|Ja, korrekt.',
        firstPieces: '{v}|Ja, {v}|Also {v}|Fängt an mit {v}',
        nextPieces: '{v}|dann {v}|und {v}|weiter mit {v}',
        lastPieces: '{v}|und {v}.|zum Schluss {v}.|und am Ende {v}',
        openings:
            'Guten Tag, {company}, mein Name ist {agent}. Was kann ich für Sie tun?|{company}, {agent}, guten Morgen.|Willkommen bei {company}, Sie sprechen mit {agent}.|Hallo, hier ist {agent} von {company}.|Guten Tag, wie kann ich helfen?',
        troubles:
            'Guten Tag, ich habe eine Frage zu meiner Rechnung.|Hallo, mein Internet geht nicht.|Ich möchte gerne kündigen.|Ich bin umgezogen.|Hallo.|Ich komme nicht mehr in mein Konto.',
        introductions:
            'Guten Tag, mein Name ist {v}.|Hallo, hier spricht {v}.|{v} hier, guten Morgen.|Ich heiße {v} und habe ein Problem.|Hier ist {v}.',
        vocatives: 'Danke, {v}.|Hallo {v}!|Einen Moment, {v}.',
        titled: 'Vielen Dank, Herr {v}.|Einen Moment bitte, Frau {v}.|Gut, Herr {v}.|Guten Tag Frau {v}.',
        thanksByName: 'Danke, {v}.|Tschüss {v}.|Vielen Dank, {v}!',
        agentTalk:
            'Einen Augenblick bitte.|Ich schaue kurz nach.|Das System ist heute etwas langsam.|Das ist kein Problem.|Der Techniker kommt am Dienstag.|Wir melden uns bei Ihnen.|Das dauert drei bis fünf Werktage.|Haben Sie das Gerät neu gestartet?|Das tut mir leid.|Da haben Sie recht.|Ich verbinde Sie weiter.',
        customerTalk:
            'Das habe ich schon zweimal versucht.|Alles klar.|Kein Problem, ich warte.|Wie lange dauert das?|Mein Mann kümmert sich sonst darum.|Das verstehe ich nicht.|Einen Moment, es klingelt.|Das ist ärgerlich.|Ich habe nur eine Frage.|Ist das kostenlos?',
        closings: 'Kann ich sonst noch etwas für Sie tun?|Einen schönen Tag noch.|Das wäre erledigt.',
        farewells: 'Nein danke, das war alles.|Tschüss.|Auf Wiederhören.|Vielen Dank.',
        companies: 'Nordstrom Energie|der Kundenservice|Telenova|Hanse Versicherung|Paketblitz|Volksbank'
    },
    topics: {
        CARD_NUMBER: {
            names: 'die Kreditkartennummer|die Kartennummer|die lange Nummer auf der Karte|die Nummer der Karte',
            prompts: 'Mit welcher Karte möchten Sie zahlen?|Lesen Sie mir bitte die sechzehn Ziffern vor.',
            answers: 'Meine Karte: {v}|Die Karte ist {v}.|Visa {v}',
            volunteered: 'Buchen Sie es bitte von meiner Karte {v} ab.|Meine Kreditkarte {v} wurde gesperrt.'
        },
        CVV: {
            names: 'die Prüfziffer|die Kartenprüfnummer|der Sicherheitscode|die drei Ziffern auf der Rückseite',
            prompts: 'Und die drei Zahlen hinten auf der Karte?',
            answers: 'Prüfziffer {v}|Hinten steht {v}.',
            volunteered: 'Die Prüfnummer ist {v}.'
        },
        CARD_EXPIRY: {
            names: 'das Ablaufdatum|das Gültigkeitsdatum der Karte',
            prompts: 'Wie lange ist die Karte gültig?|Bis wann gilt die Karte?',
            answers: 'Gültig bis {v}.|Ablauf {v}',
            volunteered: 'Die Karte ist gültig bis {v}.'
        },
        SSN: {
            names: 'die Steuer-ID|die Steueridentifikationsnummer|die Steuernummer',
            prompts: 'Haben Sie Ihre Steuer-ID parat?',
            answers: 'Meine Steuer-ID ist {v}.|Steuer-ID {v}',
            volunteered: 'Meine Steuer-ID lautet {v}.'
        },
        PHONE: {
            names: 'die Telefonnummer|die Handynummer|eine Rückrufnummer|die Mobilnummer',
            prompts: 'Unter welcher Nummer erreichen wir Sie?|Wie können wir Sie zurückrufen?',
            answers: 'Meine Nummer ist {v}.|Handy {v}|Sie erreichen mich unter {v}.',
            volunteered: 'Rufen Sie mich bitte unter {v} zurück.|Meine neue Handynummer ist {v}.'
        },
        EMAIL: {
            names: 'die E-Mail-Adresse|die Mailadresse|die E-Mail',
            prompts: 'Wohin darf ich die Bestätigung schicken?',
            answers: 'Meine Mail ist {v}.|Schicken Sie es an {v}.',
            volunteered: 'Bitte schreiben Sie mir an {v}.'
        },
        IBAN: {
            names: 'die IBAN|die IBAN|die Bankverbindung',
            prompts: 'Auf welches Konto sollen wir überweisen?|Wie ist die IBAN?',
            answers: 'IBAN {v}|Die IBAN ist {v}.',
            volunteered: 'Bitte überweisen Sie auf {v}.|Meine IBAN lautet {v}.'
        },
        DATE_OF_BIRTH: {
            names: 'das volle Geburtsdatum|das Geburtsdatum',
            prompts: 'Wann sind Sie geboren?|Wann haben Sie Geburtstag?',
            answers: 'Ich bin am {v} geboren.|Geboren am {v}.|geb. {v}',
            volunteered: 'Ich bin am {v} geboren.|Geburtsdatum: {v}'
        },
        ADDRESS: {
            names: 'die Adresse|die Anschrift|die Lieferadresse',
            prompts: 'Wo wohnen Sie?|Wohin soll das Paket gehen?',
            answers: 'Ich wohne {v}.|Adresse: {v}',
            volunteered: 'Ich wohne jetzt {v}.|Bitte liefern Sie an {v}.'
        },
        POSTCODE: {
            names: 'die Postleitzahl|die PLZ',
            prompts: 'Und die Postleitzahl?',
            answers: 'PLZ {v}|Die Postleitzahl ist {v}.',
            volunteered: 'Meine Postleitzahl ist {v}.'
        },
        PERSON: {
            names: 'der volle Name|der Name|Vor- und Nachname|der Name des Kontoinhabers',
            prompts: 'Mit wem spreche ich?|Wie heißen Sie?',
            answers: 'Mein Name ist {v}.|Ich heiße {v}.|{v} ist mein Name.',
            volunteered: 'Ich habe gestern mit {v} gesprochen.|Der Vertrag läuft auf {v}.'
        },
        PASSWORD: {
            names: 'das Kundenkennwort|das Passwort|das Kennwort',
            prompts: 'Welches Passwort haben Sie vergeben?',
            answers: 'Das Passwort ist {v}.|Kennwort {v}',
            volunteered: 'Mein Passwort {v} geht nicht.'
        },
        PIN: {
            names: 'die PIN|die Telefon-PIN',
            prompts: 'Welche PIN haben Sie gewählt?',
            answers: 'PIN {v}|Meine PIN ist {v}.',
            volunteered: 'Meine PIN ist {v}, aber sie geht nicht.'
        },
        ONE_TIME_CODE: {
            names: 'der Code aus der SMS|die TAN|der Bestätigungscode',
            prompts: 'Ich habe Ihnen einen Code geschickt, wie lautet er?',
            answers: 'Der Code ist {v}.|TAN {v}',
            volunteered: 'In der SMS steht der Code {v}.'
        }
    },
    hardLines:
        'Die Karte ist gestern abgelaufen.|Ich gebe meine PIN nicht weiter.|Wie lautet Ihre Öffnungszeit am Samstag?|Ich warte seit zwei Wochen.|Das ist die eine Sache, und dann noch eine.|Eins, zwei, drei, hören Sie mich?|Mein Geburtstag ist nächste Woche.|Die Prüfziffer steht auf der Rückseite.|Ich habe mein Passwort vergessen.|Wir haben drei Kinder und zwei Hunde.|Warum brauchen Sie mein Geburtsdatum?',
    hardFrames: {
        order: 'Meine Bestellnummer ist {v}.|Bestellung {v} ist nicht angekommen.|Die Auftragsnummer lautet {v}.',
        tracking: 'Die Sendungsnummer ist {v}.|Paket {v} fehlt.',
        case: 'die Vorgangsnummer ist {v}.|Ticketnummer {v}|Das Aktenzeichen ist {v}.',
        amount: 'Das macht {v}.|Mir wurden {v} abgebucht.|Die Rechnung beträgt {v}.',
        date: 'Der Termin ist am {v}.|Ich habe am {v} bestellt.',
        meter: 'Der Zählerstand ist {v}.',
        version: 'Ich habe Version {v}.',
        product: 'Die Seriennummer ist {v}.|Artikelnummer {v}',
        invoice: 'Die Rechnungsnummer ist {v}.',
        company: 'Unsere Hotline ist {v}.',
        luhnless: 'Die Gutscheinnummer ist {v}.',
        flight: 'Ich fliege mit {v}.'
    },
    hardNames: {
        order: 'die Bestellnummer|die Auftragsnummer',
        tracking: 'die Sendungsnummer',
        case: 'die Vorgangsnummer|die Ticketnummer',
        meter: 'der Zählerstand',
        invoice: 'die Rechnungsnummer',
        product: 'die Seriennummer',
        amount: 'der Rechnungsbetrag'
    },
    ordinary:
        'Das Wetter ist heute schlecht.|Ich hoffe, es klappt.|Das Bild ist weg.|Der Router blinkt rot.|Ich rufe morgen wieder an.|Ist noch Garantie drauf?|Der Mai war schön.|Im April hatten wir das auch.|Das war eine große Hilfe.|Ich hätte gern den kleineren Tarif.|Können Sie das vermerken?|Gern geschehen.'
});
