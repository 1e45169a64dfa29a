import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { blankParted, compounds, counted, spelled } from './tables.ts';

const SMALL = blankParted(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'
);
const TENS = blankParted('venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

/** "Ventitré", "ventuno", "duecentocinque", "millenovecentottantadue", "duemilacinque". */
function numberWord(value: number): string {
    if (value >= 2000) return `duemila${value > 2000 ? numberWord(value - 2000) : ''}`;
    if (value >= 1000) return `mille${value > 1000 ? numberWord(value - 1000) : ''}`;
    if (value >= 100) {
        const times = Math.floor(value / 100);
        const rest = value % 100;
        return `${times === 1 ? '' : numberWord(times)}${rest >= 80 && rest < 90 ? 'cent' : 'cento'}${rest > 0 ? numberWord(rest) : ''}`;
    }
    if (value < 20) return SMALL[value] ?? '';
    const tens = TENS[Math.floor(value / 10) - 2] ?? '';
    const unit = value % 10;
    if (unit === 0) return tens;
    return `${unit === 1 || unit === 8 ? tens.slice(0, -1) : tens}${SMALL[unit] ?? ''}`;
}

/** Italian as it is typed and spoken in contact centres. */
export const ITALIAN: Language = {
    code: 'it',
    numbers: {
        ...compounds(0, 999, numberWord),
        ...compounds(1000, 1000, numberWord),
        ...compounds(1900, 2039, numberWord),
        ...compounds(1980, 1989, (value) => `millenovecento${numberWord(value - 1900)}`),
        un: 1,
        una: 1
    },
    hundreds: 'cento',
    thousands: 'mila mille',
    repeats: { doppio: 2, doppia: 2, triplo: 3, tripla: 3 },
    misheard: { se: 6, zeri: 0, nuove: 9, nuovo: 9, sete: 7, notte: 8, tra: 3, quatro: 4, cinqe: 5, lotto: 8 },
    letters: {
        ...spelled(
            `Ancona Bologna Bari Como Catania Domodossola Empoli Enna Firenze Genova Hotel Imola Jersey Jolly Kappa Kilo Livorno Milano Napoli Otranto Padova Palermo Quarto Quadro Roma
             Savona Salerno Torino Taranto Udine Venezia Verona Washington Xilofono Xeres York Yacht Zara Zurigo`
        ),
        acca: 'h',
        effe: 'f',
        elle: 'l',
        emme: 'm',
        enne: 'n',
        erre: 'r',
        esse: 's',
        zeta: 'z',
        ics: 'x',
        ipsilon: 'y'
    },
    ordinals: { primo: 1, secondo: 2, terzo: 3 },
    months: {
        ...counted('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', 1),
        ...counted('gen feb mar apr mag giu lug ago set ott nov dic', 1)
    },
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    titles: 'signor signore signora signorina sig dottor dottore dottoressa dott prof ingegnere avvocato',
    streets: 'via viale piazza corso vicolo largo strada piazzale vico lungomare contrada borgo salita',
    dwellings: 'interno scala piano appartamento civico palazzina edificio',
    currencies: 'euro centesimi centesimo eur franchi',
    timeUnits:
        'ora ore secondo secondi minuto minuti giorno giorni notte notti settimana settimane mese mesi anno anni mezza mezzo quarto lavorativi',
    measures:
        'volte volta per percento chilo chili chilometri metri centimetri litri grammi gradi persone bambini figli cani articoli pacchi scatole pagine punti cifre numeri lettere caratteri mega giga kwh stelle pezzi pollici rate',
    common: `io tu lui lei noi voi loro e o ma non né il lo la i gli le un uno una di del della dei delle dello a al alla ai alle in nel nella su sul sulla è sono era ero sei
        siamo ha ho hai hanno abbiamo può posso potrebbe voglio vorrei vuole devo deve con senza per da dal dalla fino come che chi quale quando dove perché se sì no
        anche molto più meno bene già qui là allora quindi mio mia miei mie suo sua suoi mi ti si ci vi questo questa quello quella quanto quanta quanti costa costano grazie buongiorno salve prego
        fare tutto niente ancora ecco cosa c'è dell' attimo mille`,
    fillers: `eh, ehm, uhm, mmm, allora, dunque, aspetti, aspetta, un attimo, un momento, un secondo, un attimino, e poi, poi, e, quindi, cioè, dopo, e dopo, vediamo, mi faccia vedere, fammi vedere, credo, mi pare, mi sembra, ecco, sì,
        e infine, infine, e alla fine, alla fine, gli ultimi, spazio, maiuscola, maiuscolo, minuscola, minuscolo, la lettera, il numero, seguito da, diciamo, di nuovo, ancora, tutto attaccato, e finisce con, è, come`,
    corrections: `no, no scusi, scusi, scusa, mi scusi, no scusa, anzi, no anzi, volevo dire, voglio dire, pardon, ho sbagliato, mi sono sbagliato, mi sono sbagliata, sbagliato, no aspetti, no aspetta, correggo, chiedo scusa, errore, no no, ricomincio, ripeto, macché`,
    acknowledgements: `mhm, mm hm, sì, ok, okay, va bene, bene, benissimo, perfetto, d'accordo, certo, prego, e poi, vada avanti, avanti, continui, mi dica, dica, esatto, giusto, corretto, grazie, grazie mille, ho capito, capito, segnato, ho segnato, molto bene, ottimo, la ascolto, certamente, eccomi, sì sì`,
    separators: {
        '-': 'trattino, meno, lineetta, trattino alto',
        '.': 'punto',
        '/': 'barra, slash, barra obliqua',
        _: 'trattino basso, underscore, sottolineato, underscor, trattino in basso',
        '@': 'chiocciola, chiocciolina, at',
        '+': 'più',
        '#': 'cancelletto, hashtag'
    },
    topics: {
        [Category.CardNumber]: `numero della carta, numero di carta, numero della sua carta, numero della mia carta, numero della tua carta, numero carta, carta di credito, carta di debito, numero di carta di credito, numero della carta di credito, sedici cifre, sedici numeri, cifre della carta, numeri della carta, numero lungo, numero sul davanti, numero davanti, numero sul fronte, dati della carta, la mia carta è, la carta è, la mia carta, carta prepagata, bancomat`,
        [Category.Cvv]: `codice di sicurezza, cvv, cvc, codice cvv, codice cvc, cvv2, tre cifre, tre numeri, ultime tre cifre, cifre sul retro, cifre dietro, numeri sul retro, numeri dietro, numero sul retro, codice sul retro, codice dietro, retro, sul retro, retro della carta, dietro la carta, dietro, codice di controllo, accanto alla firma, vicino alla firma`,
        [Category.CardExpiry]: `scadenza, data di scadenza, scade, scade il, scade a, valida fino, valida fino a, valida fino al, fino a quando, validità, quando scade, scadenza della carta, mese e anno di scadenza, in scadenza`,
        [Category.Ssn]: `codice fiscale, cod fiscale, c f, cf, carta d'identità, numero della carta d'identità, carta di identità, documento d'identità, numero del documento, numero di documento, numero di identità`,
        [Category.Phone]: `numero di telefono, telefono, numero di cellulare, cellulare, numero del cellulare, recapito, recapito telefonico, telefonino, numero fisso, fisso, telefono fisso, richiamare, richiamarla, mi richiami, mi richiami al, mi chiami, mi chiami al, mi può chiamare, chiamarmi, contattarla, contattarmi, raggiungerla, reperibile, a che numero, a quale numero, il mio numero è, mio nuovo numero, nuovo numero, tel, cell, fax, numero di fax, whatsapp, un numero, al numero`,
        [Category.Email]: `email, e mail, mail, indirizzo email, indirizzo e mail, indirizzo mail, posta elettronica, indirizzo di posta, indirizzo di posta elettronica, pec`,
        [Category.Iban]: `iban, codice iban, numero iban, coordinate bancarie, coordinate iban`,
        [Category.BankAccount]: `numero di conto, conto corrente, numero del conto, conto bancario, quale conto, numero di conto corrente, addebito, domiciliazione`,
        [Category.RoutingNumber]: `abi, cab, codice abi, codice cab, bic, codice bic, swift, codice swift`,
        [Category.Passport]: `passaporto, numero di passaporto, numero del passaporto`,
        [Category.DriverLicence]: `patente, numero di patente, numero della patente, patente di guida`,
        [Category.DateOfBirth]: `data di nascita, nascita, nato il, nata il, nato, nata, nato nel, nata nel, sono nato, sono nata, è nato, è nata, quando è nato, quando è nata, compleanno, anno di nascita, giorno di nascita, luogo e data di nascita`,
        [Category.Address]: `dove spediamo, dove lo spediamo, dove mandiamo, dove consegniamo, dove vive, indirizzo, domicilio, residenza, indirizzo di residenza, indirizzo di spedizione, indirizzo di fatturazione, indirizzo di consegna, abito in, abito a, abito, abita, dove abita, vivo in, risiedo, residente in, trasferito in, trasferita in, spedire a, via e numero civico`,
        [Category.Postcode]: `cap, codice postale, codice di avviamento postale, c a p`,
        [Category.Person]: `nome e cognome, cognome, nome completo, nome di battesimo, cognome da nubile, intestatario, intestataria, nome dell'intestatario, titolare`,
        [Category.IpAddress]: `ip, indirizzo ip`,
        [Category.Password]: `password, parola chiave, parola d'ordine, parola segreta, domanda di sicurezza, risposta segreta, psw, pw, chiave di accesso`,
        [Category.Pin]: `pin, codice pin, codice segreto, codice personale, numero pin, pin della carta, codice a quattro cifre`,
        [Category.OneTimeCode]: `codice di verifica, codice di conferma, codice ricevuto, codice che ha ricevuto, codice che le ho mandato, codice che le ho inviato, codice inviato, codice via sms, codice per sms, codice sms, codice dell'sms, codice temporaneo, codice monouso, codice usa e getta, codice di accesso, codice di autenticazione, codice di attivazione, codice otp, otp, mandato un codice, inviato un codice, arrivato il codice, arrivato un codice, codice è, codice a sei cifre, token`,
        [Category.HealthId]: `tessera sanitaria, numero della tessera sanitaria, tessera europea, numero di tessera, numero di assistito, polizza sanitaria, cartella clinica, numero paziente`,
        [Category.Username]: `nome utente, username, utente, user, login, user id, codice utente, nickname`,
        [Category.VehicleId]: `targa, numero di targa, targa dell'auto, numero di telaio, telaio, targa del veicolo`,
        [Harmless.Reference]: `numero d'ordine, numero dell'ordine, ordine, numero ordine, codice ordine, codice di spedizione, numero di spedizione, spedizione, tracking, codice di tracciamento, pacco, numero della pratica, numero di pratica, pratica, numero di ticket, ticket, segnalazione, numero di segnalazione, numero della fattura, numero di fattura, fattura, bolletta, numero di prenotazione, prenotazione, codice prenotazione, riferimento, numero di riferimento, rif, numero di serie, matricola, modello, codice prodotto, codice articolo, articolo, codice cliente, numero cliente, numero di contratto, contratto, codice contratto, sinistro, numero di sinistro, contatore, lettura del contatore, lettura, pod, pdr, buono, numero del buono, codice sconto, codice promozionale, buono sconto, carta regalo, volo, numero di volo, treno, camera, codice errore, errore, reclamo, numero di reclamo, transazione, codice a barre, chilometraggio, tessera fedeltà, reso, protocollo, numero di protocollo`,
        [Harmless.Amount]: `importo, prezzo, costa, costo, totale, saldo, addebitato, addebitati, addebitate, rimborso, fattura di, bolletta di, somma, tariffa, pagato, spesa, credito residuo, canone`,
        [Harmless.Quantity]: `quantità, quanti, quante, taglia, misura, peso, temperatura, velocità`,
        [Harmless.Time]: `orari, orario, aperti dalle, aperto dalle, appuntamento, tra le, alle, consegna il, ordinato il, previsto per`,
        [Harmless.Version]: `versione, windows, ios, android, firmware, aggiornamento`,
        [Harmless.Company]: `nostro numero, nostro numero verde, numero verde, nostro servizio, servizio clienti, assistenza clienti, nostro centralino, ci chiami, ci contatti, ci può chiamare, contattarci, chiamarci, nostro sito, centralino, nostra sede, nostro, nostra`,
        [Harmless.LastDigits]: `finisce con, finisce per, che finisce con, termina con, ultime quattro, ultime quattro cifre, ultime cifre, ultimi quattro`
    },
    hints: {
        [Category.CardNumber]: 'cifre, carta, visa, mastercard, amex, maestro, postepay',
        [Category.Cvv]: 'cifre',
        [Category.Phone]: 'suo numero, tuo numero, chiamare, richiamo, chiama, chiamata, telefonare',
        [Category.BankAccount]: 'conto, banca, bonifico',
        [Category.OneTimeCode]: 'codice, sms, messaggio',
        [Category.DateOfBirth]: 'nascere',
        [Category.HealthId]: 'tessera, polizza, paziente, assicurazione',
        [Category.VehicleId]: 'auto, macchina, veicolo',
        [Harmless.Reference]: 'numero, n'
    },
    mentions: `
        perché vuole, perché le serve, a cosa serve, dove si trova, dove trovo, dov'è, che cos'è, cos'è, non comunichi mai, non dia mai, non lo do, non la do, ho dimenticato, dimenticato, dimenticata, ho perso, rubato, rubata, è scaduta, scaduto, bloccata, bloccato, mai ricevuto, non ho ricevuto, non è arrivato, cambiare, cambiato, reimpostare, non corrisponde, è sul retro`,
    introductions: `mi chiamo, il mio nome è, mio nome è, nome è, sono, parla, sono la, sono il, parlo con, sta parlando con, a nome di, a nome, per conto di, mio marito, mia moglie, mio figlio, mia figlia, mia madre, mio padre, intestatario è, intestato a, intestata a, cordiali saluti, saluti, distinti saluti`,
    elisions: 'l d dell all un nell sull quell'
};
