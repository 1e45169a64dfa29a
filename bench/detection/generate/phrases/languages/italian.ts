import { ITALIAN_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** Italian, with numbers of Italy. */
export const ITALIAN = tongueOf({
    voice: {
        language: 'it',
        numbers: ITALIAN_NUMBERS,
        space: ' ',
        signs: {
            at: ['chiocciola'],
            dot: ['punto'],
            dash: ['trattino'],
            underscore: ['trattino basso', 'underscore'],
            slash: ['barra'],
            plus: ['più']
        },
        alphabet: {
            as: 'come',
            words: 'Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Imola Jolly Kappa Livorno Milano Napoli Otranto Padova Quarto Roma Savona Torino Udine Venezia Washington Xilofono York Zara'.split(
                ' '
            )
        },
        months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
            ' '
        )
    },
    my: '',
    your: '',
    countries: { IT: 1 },
    fillers: 'ehm|allora|aspetti|dunque|e poi|cioè',
    corrections: 'no scusi|scusi|anzi|no|volevo dire',
    frames: {
        asks: 'Mi può dare {your}, per favore?|Mi dice {your}?|Mi serve {your}.|E {your}?|Mi conferma {your}?|Posso avere {your}?|Adesso {your}, per cortesia.|Ha {your} sottomano?',
        replies:
            '{v}|Sì, {v}.|È {v}.|Certo, {v}.|Allora... {v}.|Un attimo. {v}.|Ecco: {v}|Dovrebbe essere {v}.|{v}, ecco.',
        declares: '{my}: {v}|{my} è {v}.|Allora {my} è {v}.',
        acknowledgements: 'Grazie.|Perfetto.|Va bene, un attimo.|Molto bene.|Grazie mille.',
        goOns: 'Sì.|Mm-mh.|Ok.|Prego.|E poi?|Vada avanti.',
        readBacks: 'Quindi {v}?|Ripeto: {v}.|{v}, giusto?|Ho segnato {v}.',
        denials: 'No, {v}.|No no, è {v}.|Quasi, {v}.',
        confirmations: 'Sì.|Esatto.|Giusto.|Corretto.',
        firstPieces: '{v}|Sì, {v}|Inizia con {v}|Allora {v}',
        nextPieces: '{v}|poi {v}|e {v}|dopo {v}',
        lastPieces: '{v}|e {v}.|e infine {v}.',
        openings:
            'Buongiorno, {company}, sono {agent}, come posso aiutarla?|{company}, buonasera, sono {agent}.|Salve, mi chiamo {agent}, mi dica.|Buongiorno, come posso aiutarla?',
        troubles:
            'Buongiorno, ho un problema con la bolletta.|Salve, non funziona internet.|Vorrei disdire.|Buongiorno.|Ho cambiato casa.',
        introductions: 'Buongiorno, sono {v}.|Salve, mi chiamo {v}.|Pronto, sono {v}, ho un problema.',
        vocatives: 'Grazie, {v}.|Buongiorno {v}.',
        titled: 'Grazie, signor {v}.|Un attimo, signora {v}.|Bene, sig. {v}.|Certo, dottor {v}.',
        thanksByName: 'Grazie {v}.|Arrivederci {v}.',
        agentTalk:
            'Un attimo, per favore.|Sto controllando.|Il sistema è un po’ lento.|Nessun problema.|Il tecnico passa martedì.|Servono tre o cinque giorni.|Mi scuso per il disagio.|Ha riavviato il modem?',
        customerTalk:
            'Ho già provato due volte.|Va bene.|Aspetto, non c’è fretta.|Quanto ci vuole?|Non ho capito bene.|È una vergogna.|Un secondo, suonano alla porta.|È gratuito?',
        closings: 'Posso aiutarla in altro?|Buona giornata.|Fatto.',
        farewells: 'No, basta così.|Arrivederci.|Grazie mille.',
        companies: 'Enerluce|il servizio clienti|Telenova|Assicurazioni del Garda|Pacco Veloce'
    },
    topics: {
        CARD_NUMBER: {
            names: 'il numero della carta|il numero di carta di credito|le sedici cifre della carta',
            prompts: 'Con quale carta vuole pagare?',
            answers: 'La carta è {v}.|Visa {v}',
            volunteered: 'Addebiti sulla carta {v}.|Mi hanno rubato la carta {v}.'
        },
        CVV: {
            names: 'il codice di sicurezza|il CVV|le tre cifre sul retro',
            prompts: 'E le tre cifre dietro?',
            answers: 'Dietro c’è {v}.|CVV {v}',
            volunteered: 'Il codice di sicurezza è {v}.'
        },
        CARD_EXPIRY: {
            names: 'la scadenza|la data di scadenza della carta',
            prompts: 'Quando scade la carta?',
            answers: 'Scade {v}.|scadenza {v}',
            volunteered: 'La carta scade {v}.'
        },
        SSN: {
            names: 'il codice fiscale|il suo codice fiscale',
            prompts: 'Mi detta il codice fiscale?',
            answers: 'Codice fiscale {v}|Il mio codice fiscale è {v}.',
            volunteered: 'Il mio codice fiscale è {v}.'
        },
        PHONE: {
            names: 'il numero di telefono|il cellulare|un recapito',
            prompts: 'A che numero la richiamo?',
            answers: 'Il mio cellulare è {v}.|Il numero è {v}.',
            volunteered: 'Mi richiami al {v}.|Il mio nuovo numero è {v}.'
        },
        EMAIL: {
            names: 'l’indirizzo email|la mail|l’email',
            prompts: 'A che indirizzo mando la conferma?',
            answers: 'La mia mail è {v}.|Mandi a {v}.',
            volunteered: 'Mi scriva a {v}.'
        },
        IBAN: {
            names: 'l’IBAN|il codice IBAN',
            prompts: 'Su quale conto facciamo il bonifico?',
            answers: 'IBAN {v}|L’IBAN è {v}.',
            volunteered: 'Faccia il bonifico su {v}.'
        },
        DATE_OF_BIRTH: {
            names: 'la data di nascita',
            prompts: 'Quando è nato?|Quando è nata?',
            answers: 'Sono nato il {v}.|Il {v}.',
            volunteered: 'Sono nata il {v}.'
        },
        ADDRESS: {
            names: 'l’indirizzo|l’indirizzo di spedizione',
            prompts: 'Dove abita?',
            answers: 'Abito in {v}.|In {v}.',
            volunteered: 'Adesso abito in {v}.|Spedite a {v}.'
        },
        PERSON: {
            names: 'nome e cognome|il nome|il nome dell’intestatario',
            prompts: 'Con chi parlo?|A chi è intestato?',
            answers: 'Mi chiamo {v}.|Sono {v}.|È intestato a {v}.',
            volunteered: 'Ieri ho parlato con {v}.'
        },
        PASSWORD: {
            names: 'la password',
            prompts: 'Che password usa?',
            answers: 'La password è {v}.',
            volunteered: 'La mia password {v} non va.'
        },
        ONE_TIME_CODE: {
            names: 'il codice ricevuto per SMS|il codice di verifica',
            prompts: 'Le ho mandato un codice, me lo legge?',
            answers: 'Il codice è {v}.',
            volunteered: 'Mi è arrivato il codice {v}.'
        }
    },
    hardLines:
        'La carta è scaduta ieri.|Il PIN non lo do a nessuno.|Il codice di sicurezza è sul retro.|Aspetto da due settimane.|Uno, due, tre, mi sente?|Ho dimenticato la password.|Ancora una cosa.|Perché vuole la mia data di nascita?',
    hardFrames: {
        order: 'Il numero d’ordine è {v}.|L’ordine {v} non è arrivato.',
        tracking: 'Il codice di spedizione è {v}.',
        case: 'Il numero della pratica è {v}.|ticket {v}',
        amount: 'Sono {v}.|Mi hanno addebitato {v}.',
        date: 'L’appuntamento è il {v}.|Ho ordinato il {v}.',
        meter: 'La lettura del contatore è {v}.',
        version: 'Ho la versione {v}.',
        product: 'Il numero di serie è {v}.',
        invoice: 'Il numero della fattura è {v}.',
        company: 'Il nostro numero è {v}.',
        luhnless: 'Il numero del buono è {v}.',
        flight: 'Sono sul volo {v}.'
    },
    hardNames: {
        order: 'il numero d’ordine',
        tracking: 'il codice di spedizione',
        case: 'il numero della pratica',
        meter: 'la lettura del contatore',
        invoice: 'il numero della fattura',
        product: 'il numero di serie'
    },
    ordinary:
        'Oggi piove.|Spero che funzioni.|Lo schermo è nero.|Il modem lampeggia rosso.|Richiamo domani.|È in garanzia?|A maggio andava bene.|Molto gentile.'
});
