import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { ITALIAN_TOPICS } from './italianTopics.ts';
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
        bi: 'b',
        ci: 'c',
        di: 'd',
        gi: 'g',
        pi: 'p',
        ti: 't',
        vi: 'v',
        vu: 'v',
        cu: 'q',
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
    dwellings: 'interno int scala piano appartamento civico palazzina edificio',
    currencies: 'euro centesimi centesimo eur franchi',
    timeUnits:
        'ora ore secondo secondi minuto minuti giorno giorni notte notti settimana settimane mese mesi anno anni mezza mezzo quarto lavorativi',
    measures:
        'volte volta per percento chilo chili chilometri metri centimetri litri grammi gradi persone bambini figli cani articoli pacchi scatole pagine punti cifre numeri lettere caratteri mega giga kwh stelle pezzi pollici rate',
    common: `io tu lui lei noi voi loro e o ma non né il lo la i gli le un uno una di del della dei delle dello a al alla ai alle in nel nella su sul sulla
        è sono era ero sei siamo ha ho hai hanno abbiamo può posso potrebbe voglio vorrei vuole devo deve con senza per da dal dalla fino come che chi
        quale quando dove perché se sì no anche molto più meno bene già qui là allora quindi mio mia miei mie suo sua suoi mi ti si ci vi questo
        questa quello quella quanto quanta quanti costa costano grazie buongiorno salve prego fare tutto niente ancora ecco cosa c'è dell' attimo
        mille sola sole soli solo qualcosa qualcuno qualche alcuni alcune nessuno nessuna nulla mai sempre adesso ora oggi ieri domani dopo prima poi
        subito presto tardi tanto tanta tanti tante poco poca pochi poche troppo troppa molti molte altro altra altri altre stesso stessa stessi
        stesse ogni ognuno entrambi vari varie nuova nuovi vecchio vecchia questi queste quei quelle quelli quegli dentro fuori sopra sotto davanti
        accanto vicino lontano contro verso tranne anzi oppure mentre però perciò siccome invece comunque quali cui tuo tua tuoi tue sue nostro vostro
        vostra gliela glielo gliel glie ne lì so sa sai sapere dico dice dici dire detto dicono dica dicami vado va vai andare andato andata vengo
        viene vieni venire venuto vedo vede vedi vedere visto guardo guarda guardi guardare aspetto aspettare mettere metto mette messo dare do dà dai
        diamo danno dato dia uscire esce fatto fai fa facciamo fanno faccia fatta avere aveva avevo avuto avrei avrebbe potere puoi possiamo possono
        poteva potuto potrei dovere devi dobbiamo dovrebbe dovrei dovuto volere vuoi vogliono voleva volevo serve servono servirebbe passare passato
        passa arrivare arriva arrivato arrivata arrivano chiamo chiamato chiamata parlare parlo parlato trovare trovo trovato trovata cerco cercare
        cercando cambio aggiornare aggiornato confermare conferma conferme controllare controllo controllando verificare verifico inviare invio
        inviato mandare mando mandata ricevere ricevo ricevuto pagare pago comprare comprato cancellare annullare chiudere chiude aprire apre aperto
        chiuso funziona funzionano funzionare usare uso usa aiutare aiuto aiutarla aiutarti piacere volentieri buonasera buona sera giorno buondì ciao
        pronto arrivederci arrivederla saluti certo certamente sicuro sicura vero problema problemi prossimo prossima ultimo ultima migliore peggio
        male grande piccolo signori siete essere stato stata stati state stare sta sto stiamo stanno sia siano sarà saranno sarei sarebbe eravamo
        erano resta rimane seguire segue manca lascia lascio lasciare inoltre forse magari capisco momento soltanto qualsiasi entro senz alcun nessun
        tutta tutti tutte insomma praticamente appena pure neanche nemmeno marito moglie figlio figlia madre padre mamma fratello sorella suocera
        nonno nonna cliente titolare proprietario proprietaria responsabile collega ufficio casa lavoro giusto giusta vecchi sbaglio destra sinistra
        alto basso terra mandi mandate mandino natale pasqua ferragosto capodanno`,
    fillers: `al telefono, per telefono, eh, ehm, uhm, mmm, allora, dunque, aspetti, aspetta, un attimo, un momento, un secondo, un attimino, e poi, poi, e, quindi, cioè, dopo, e
        dopo, vediamo, mi faccia vedere, fammi vedere, credo, mi pare, mi sembra, ecco, sì, e infine, infine, e alla fine, alla fine, gli ultimi,
        spazio, maiuscola, maiuscolo, minuscola, minuscolo, la lettera, il numero, seguito da, diciamo, di nuovo, ancora, tutto attaccato, e finisce
        con, è, come, mm, hmm, hm, ah, oh, beh, boh, mah, bè, be', uh, eh allora, allora eh, allora guardi, guardi, guarda, senta, senti, dunque eh,
        ecco allora, eccolo, eccola, eccoli, ecco qua, eccolo qua, eccola qua, aspetti un attimo, aspetta un attimo, aspetti che, aspetti che guardo,
        aspetti che lo cerco, aspetti che prendo, aspetti un secondo, un attimo solo, un attimo che, un attimo che guardo, attimo, un secondino, un
        momentino, un minuto, un minutino, solo un attimo, solo un secondo, mi dia un attimo, mi dia un secondo, mi dia un momento, dammi un attimo,
        dammi un secondo, vediamo un po', vediamo un attimo, fammi pensare, mi faccia pensare, mi faccia controllare, fammi controllare, dovrebbe
        essere, sarebbe, credo sia, penso, penso che, penso sia, se non sbaglio, se non erro, se non ricordo male, se ricordo bene, a memoria, c'è
        scritto, qui c'è scritto, qua c'è scritto, leggo, le leggo, glielo leggo, glielo detto, le detto, ti detto, te lo detto, glielo dico, te lo
        dico, le dico, ti dico, scriva, scrivi, segni, segna, prenda nota, prendi nota, è il, è la, sono, inizia con, comincia con, parte con,
        comincio, continua con, continuo, prosegue con, e continua, proseguo, e infine ci sono, e poi c'è, poi c'è, e poi ancora, e poi abbiamo,
        seguono, segue, e ancora, e dopo ancora, dopo c'è, dopodiché, e le ultime, le ultime, le ultime sono, e l'ultimo, e l'ultima, e gli ultimi,
        per finire, e per finire, per concludere, finisce, finisce con, e finisce, termina con, in fondo, e basta, basta, tutto minuscolo, tutto
        maiuscolo, tutto in minuscolo, in minuscolo, in maiuscolo, con la maiuscola, con la minuscola, tutto maiuscole, tutto minuscole, lettere
        maiuscole, scritto, scritto tutto attaccato, attaccato, tutto insieme, staccato, diciamo così, tipo, insomma, praticamente, ok, va bene, per
        favore, per cortesia, grazie, giusto, il prefisso, e sarebbe, cioè no`,
    corrections: `no, no scusi, scusi, scusa, mi scusi, no scusa, anzi, no anzi, volevo dire, voglio dire, pardon, ho sbagliato, mi sono sbagliato, mi sono
        sbagliata, sbagliato, no aspetti, no aspetta, correggo, chiedo scusa, errore, no no, ricomincio, ripeto, macché, no mi scusi, no mi scusi ho
        sbagliato, scusi ho sbagliato, scusa ho sbagliato, no ho sbagliato, no no scusi, no no scusa, no pardon, oh no, ah no, ah no scusi, ah scusi,
        ops, oops, uh scusi, no aspetti un attimo, aspetti no, aspetta no, no cioè, cioè no, no volevo dire, no intendevo, intendevo, intendevo dire,
        o meglio, meglio, no meglio, piuttosto, mi correggo, mi sbaglio, mi sto sbagliando, sto sbagliando, ho letto male, letto male, leggo male, ho
        detto male, detto male, no è, non è, no non è, non così, invertito, ho invertito, al contrario, ho saltato, ho saltato un numero, ho saltato
        una cifra, mi sono confuso, mi sono confusa, mi confondo, faccio confusione, mi sono incartato, mi sono incartata, mi sono impappinato,
        riparto, ricominciamo, rifacciamo, daccapo, da capo, da capo no, dall'inizio, le ripeto, glielo ripeto, ripeto tutto, cancelli, cancella,
        lasci stare, lascia stare, come non detto, errato, sbagliata, è sbagliato, correzione, rettifico, invece di, al posto di, invece no, anzi
        scusi, anzi no, anzi scusa, perdoni, perdono, mi perdoni`,
    acknowledgements: `mhm, mm hm, sì, ok, okay, va bene, bene, benissimo, perfetto, d'accordo, certo, prego, e poi, vada avanti, avanti, continui, mi dica, dica,
        esatto, giusto, corretto, grazie, grazie mille, ho capito, capito, segnato, ho segnato, molto bene, ottimo, la ascolto, certamente, eccomi, sì
        sì, mm, hm, hmm, uhm, uh uh, mh, mmh, sì certo, sì esatto, sì perfetto, sì grazie, sì mi dica, sì dica, sì dimmi, sì prego, dimmi, dimmi pure,
        mi dica pure, dica pure, prego dica, prego mi dica, prego continui, continui pure, continua, continua pure, vai avanti, vai, vada, vada pure,
        avanti pure, proceda, procediamo, procedi, la seguo, ti seguo, seguo, ti ascolto, ascolto, quando vuole, quando vuoi, quando è pronta, quando
        è pronto, con calma, faccia con calma, fai con calma, non c'è fretta, si figuri, nessun problema, non si preoccupi, non ti preoccupare,
        tranquillo, tranquilla, e poi ancora, e dopo, e il resto, il resto, e le ultime, e gli ultimi, e la fine, e infine, fin qui, fin qui ci sono,
        fin qui tutto bene, ci sono, ci siamo, ok ci sono, ok perfetto, ok grazie, ok va bene, ok bene, ok ok, okay perfetto, perfetto grazie, va
        benissimo, va bene grazie, bene grazie, benissimo grazie, molto gentile, gentilissimo, gentilissima, grazie a lei, grazie infinite,
        d'accordissimo, proprio così, è così, è corretto, è giusto, è esatto, tutto giusto, tutto corretto, esattamente, precisamente, preso, presa,
        preso nota, ho preso nota, prendo nota, scrivo, scritto, ho scritto, annotato, annoto, ho annotato, segno, lo segno, me lo segno, inserito,
        registrato, ricevuto, chiaro, chiarissimo, capisco, intendo, inteso, ah ok, ah ecco, ah va bene, ah perfetto, magnifico, fantastico, ottimo
        grazie, eccellente, splendido, assolutamente, assolutamente sì, sicuro, sicuramente, senz'altro, volentieri, come no, ma certo, certo certo,
        di niente, di nulla, figurati, fatto, apposto, a posto, tutto a posto, sì sì esatto, sì corretto, sì giusto, ecco`,
    separators: {
        '-': `trattino, meno, lineetta, trattino alto, trattini, un trattino, il trattino, meno il segno, trattino normale, trattino medio, lineetta
            corta, segno meno, trattino centrale`,
        '.': 'punto, puntino, un punto, il punto',
        '/': `barra, slash, barra obliqua, sbarra, sbarretta, barretta, slash in avanti, una barra`,
        _: `trattino basso, underscore, sottolineato, underscor, trattino in basso, lineetta bassa, lineetta in basso, trattino sotto, sottotratto,
            barra bassa, trattino basso in basso, linea bassa, trattino giù, underscor basso, sottolineatura`,
        '@': 'chiocciola, chiocciolina, at, la chiocciola, chiocciolina della mail',
        '+': 'più',
        '#': 'cancelletto, hashtag'
    },
    topics: ITALIAN_TOPICS,
    hints: {
        [Category.CardNumber]: `cifre, carta, visa, mastercard, amex, maestro, postepay, bancomat, prepagata`,
        [Category.Cvv]: 'cifre',
        [Category.Phone]: `suo numero, tuo numero, chiamare, richiamo, chiama, chiamata, telefonare, chiamarla, chiamarti, richiamata, telefonata, chiamo, chiami,
            numero nuovo, contatto, telefonico, contattare, avvisare, avvisarla`,
        [Category.BankAccount]: 'conto, banca, bonifico, bancario, accredito, versamento',
        [Category.OneTimeCode]: 'codice, sms, messaggio, messaggino, notifica',
        [Category.DateOfBirth]: 'nascere',
        [Category.HealthId]: `tessera, polizza, paziente, assicurazione, sanitaria, sanitario, medico, ospedale, clinica, ambulatorio, salute, asl`,
        [Category.VehicleId]: 'auto, macchina, veicolo, moto, furgone, camion, vettura, automobile',
        [Harmless.Reference]: 'numero, n'
    },
    requests: `
        mi dà, mi dia, mi può dare, mi può dire, mi potrebbe dare, mi potrebbe dire, può dirmi, può darmi, potrebbe dirmi, potrebbe darmi, mi
        dice, mi dica, mi dica il, mi dica la, mi detta, mi detti, mi legge, mi legga, mi indica, mi indichi, mi conferma, mi confermi, mi
        lascia, mi fornisce, mi fornisca, mi comunica, mi comunichi, mi serve, mi servirebbe, mi servono, mi occorre, ci serve, ho bisogno,
        avrei bisogno, qual è, quali sono, a che, a quale, su che, su quale`,
    mentions: `perché vuole, perché le serve, a cosa serve, dove si trova, dove trovo, dov'è, che cos'è, cos'è, non comunichi mai, non dia mai, non lo do,
        non la do, ho dimenticato, dimenticato, dimenticata, ho perso, rubato, rubata, è scaduta, scaduto, bloccata, bloccato, mai ricevuto, non ho
        ricevuto, non è arrivato, cambiare, cambiato, reimpostare, non corrisponde, è sul retro, perché lo vuole, perché lo volete, perché ne ha
        bisogno, perché vi serve, a cosa vi serve, a che serve, dove lo trovo, dove la trovo, dove lo vedo, dove si vede, dove sta scritto, dov'è
        scritto, dove posso trovare, cosa sarebbe, che cosa è, non condivida, non condivida mai, non condividere, non comunicare, non comunichi, non
        lo comunichi, non la comunichi, non lo dia a nessuno, non li dia a nessuno, non dire a nessuno, non lo dica a nessuno, non chiediamo mai, non
        le chiederemo, non le chiederemo mai, nessuno le chiederà, non mi dica, non me lo dica, non me la dica, non serve, non occorre, non posso
        darlo, non glielo do, non gliela do, non voglio dare, non ricordo, non me lo ricordo, non me la ricordo, non mi ricordo, non lo so, non lo
        trovo, non la trovo, non ce l'ho, non l'ho, perso, persa, smarrito, smarrita, smarrito la, mi hanno rubato, me l'hanno rubata, me l'hanno
        rubato, scaduta, è scaduto, si è bloccata, si è bloccato, non funziona, non va, non funziona più, non la accetta, non lo accetta, non me lo
        accetta, non me la accetta, non è corretto, non è corretta, errata, dice errato, non mi è arrivato, non mi arriva, non arriva, non l'ho
        ricevuto, cambiarla, cambiarlo, modificare, recuperare, recuperarla, resettare, resettarla, sta sul retro, si trova sul retro, è dietro`,
    introductions: `mi chiamo, il mio nome è, mio nome è, nome è, sono, parla, sono la, sono il, parlo con, sta parlando con, a nome di, a nome, per conto di, mio
        marito, mia moglie, mio figlio, mia figlia, mia madre, mio padre, intestatario è, intestato a, intestata a, cordiali saluti, saluti, distinti
        saluti, io mi chiamo, io sono, il mio nome e cognome è, nome e cognome è, cognome è, il mio cognome è, sono il signor, sono la signora, sono
        il sig, sono il dottor, sono la dottoressa, qui è, qui parla, le parla, ti parla, è la signora, è il signor, parla la signora, parla il
        signor, mi presento, mi chiami, chiamami, può chiamarmi, si chiama, mio figlio si chiama, mia figlia si chiama, mio marito si chiama, mia
        moglie si chiama, si chiamava, intestato al signor, intestata alla signora, intestato alla signora, intestatario, intestataria, è intestato a,
        è intestata a, intestatario è il signor, il titolare è, la titolare è, mio fratello, mia sorella, mia suocera, mio suocero, mia nonna, mio
        nonno, il mio compagno, la mia compagna, mia zia, mio zio, la paziente è, il paziente è, sto parlando con, parlo con la signora, parlo con il
        signor, ho il piacere di parlare con, prenotato a nome, prenotazione a nome, prenotazione a nome di, a nome del signor, a nome della signora,
        da parte di, lettera per, pacco per, un cordiale saluto, un saluto, cari saluti, tanti saluti, grazie e saluti, grazie e buona giornata, in
        fede, firmato, mittente, destinatario, destinataria`,
    elisions: 'l d dell all un nell sull quell'
};
