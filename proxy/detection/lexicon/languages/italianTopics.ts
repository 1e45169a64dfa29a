import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in Italian what the value beside them is. */
export const ITALIAN_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `numero della carta, numero di carta, numero della sua carta, numero della mia carta, numero della tua carta, numero carta, carta di
        credito, carta di debito, numero di carta di credito, numero della carta di credito, sedici cifre, sedici numeri, cifre della carta,
        numeri della carta, numero lungo, numero sul davanti, numero davanti, numero sul fronte, dati della carta, la mia carta è, la carta è, la
        mia carta, carta prepagata, bancomat, numero completo della carta, numero completo della sua carta, numero intero della carta, numero
        della carta di debito, numero di carta di debito, numero della carta di pagamento, numero della prepagata, numero della postepay, numero
        della visa, numero visa, numero del bancomat, le sedici cifre, le sedici cifre della carta, le sedici cifre sulla carta, sedici cifre sul
        davanti, sedici numeri della carta, sedici numeri davanti, cifre sul fronte, cifre sul davanti, cifre davanti, numeri davanti, numeri sul
        davanti, numeri sul fronte, numero riportato sulla carta, numero che trova sulla carta, numero che c'è sulla carta, numero che vede sulla
        carta, numero stampato sulla carta, numero impresso sulla carta, con quale carta, con che carta, quale carta, che carta, carta con cui,
        carta con la quale, carta con cui paga, carta per il pagamento, carta per pagare, carta usata, carta da addebitare, nuova carta, carta
        nuova, sua carta, tua carta, mia carta, carta visa, carta mastercard, carta amex, carta numero, carta n, n carta, n di carta, num carta,
        nr carta, nr di carta, numero carta di credito, numero carta di debito, numero della carta bancomat, pan della carta, dati carta, estremi
        della carta, estremi carta, carta prepagata numero`,
    [Category.Cvv]: `codice di sicurezza, cvv, cvc, codice cvv, codice cvc, cvv2, tre cifre, tre numeri, ultime tre cifre, cifre sul retro, cifre dietro,
        numeri sul retro, numeri dietro, numero sul retro, codice sul retro, codice dietro, retro, sul retro, retro della carta, dietro la carta,
        dietro, codice di controllo, accanto alla firma, vicino alla firma, tre cifre sul retro, tre cifre dietro, tre cifre di sicurezza, tre
        cifre della carta, tre cifre finali sul retro, ultimi tre numeri, ultime tre cifre sul retro, tre numeri sul retro, tre numeri dietro, tre
        numerini, numerini dietro, numerini sul retro, le tre cifre, i tre numeri, codice a tre cifre, codice di tre cifre, codice cvv2, cvc2,
        ccv, codice ccv, codice di sicurezza della carta, codice di sicurezza sul retro, codice di verifica della carta, codice di convalida,
        codice che trova sul retro, codice che c'è dietro, codice dietro la carta, numero di sicurezza, numero di controllo della carta, cifre di
        controllo, cifre di sicurezza, retro della sua carta, sul retro della carta, parte posteriore, lato posteriore, lato firma, striscia della
        firma, spazio della firma, riquadro della firma, a fianco della firma, di fianco alla firma, dietro vicino alla firma`,
    [Category.CardExpiry]: `scadenza, data di scadenza, scade, scade il, scade a, valida fino, valida fino a, valida fino al, fino a quando, validità, quando scade,
        scadenza della carta, mese e anno di scadenza, in scadenza, scadenza carta, data scadenza, data di scadenza della carta, data di scadenza
        carta, mese e anno, il mese e l'anno, mese e l'anno, mese e anno di scadenza della carta, quando scade la carta, quando le scade, quando
        ti scade, scadrà, scade nel, scade in, scade alla fine, scade a fine, scadeva, la scadenza è, scadenza è, valida fino a quando, valida
        sino a, valida sino al, valido fino a, valido fino al, validità della carta, data di validità, fine validità, data scad, fino a che mese,
        entro il mese`,
    [Category.Ssn]: `codice fiscale, cod fiscale, c f, cf, carta d'identità, numero della carta d'identità, carta di identità, documento d'identità, numero del
        documento, numero di documento, numero di identità, suo codice fiscale, tuo codice fiscale, mio codice fiscale, codice fiscale è, codice
        fiscale del titolare, codice fiscale dell'intestatario, codice fiscale della signora, codicefiscale, cod fisc, codice fiscale completo,
        codice fisc, numero carta d'identità, numero carta identità, carta identità, n carta d'identità, documento di identità, numero di
        documento d'identità, numero documento, numero del suo documento, estremi del documento, estremi documento, documento, numero cie, carta
        d'identità elettronica, numero della ci, permesso di soggiorno, numero del permesso di soggiorno, numero di previdenza sociale, numero
        inps, matricola inps, numero avs, numero di identificazione fiscale, partita iva, identificativo fiscale, tessera fiscale`,
    [Category.Phone]: `numero di telefono, telefono, numero di cellulare, cellulare, numero del cellulare, recapito, recapito telefonico, telefonino, numero
        fisso, fisso, telefono fisso, richiamare, richiamarla, mi richiami, mi richiami al, mi chiami, mi chiami al, mi può chiamare, chiamarmi,
        contattarla, contattarmi, raggiungerla, reperibile, a che numero, a quale numero, il mio numero è, mio nuovo numero, nuovo numero, tel,
        cell, fax, numero di fax, whatsapp, un numero, al numero, suo numero di telefono, tuo numero di telefono, mio numero di telefono, numero
        di telefono cellulare, numero cellulare, numero telefono, numero di tel, numero di cell, n di telefono, n telefono, n tel, nr di telefono,
        nr tel, num di telefono, num tel, n cell, n di cellulare, numero telefonico, numero mobile, telefono cellulare, telefono mobile, suo
        cellulare, tuo cellulare, mio cellulare, suo telefono, tuo telefono, mio telefono, mio cell, suo cell, tuo cell, un cellulare, un
        telefono, un recapito, un recapito telefonico, un numero di telefono, un numero di cellulare, un altro numero, altro numero, numero
        alternativo, numero di casa, telefono di casa, numero dell'ufficio, telefono dell'ufficio, numero del lavoro, numero di rete fissa, rete
        fissa, linea fissa, numero della linea, numero di linea, linea telefonica, numero di contatto, contatto telefonico, numero a cui, numero
        al quale, numero dove, numero su cui, numero per richiamarla, numero per richiamarti, numero per contattarla, numero per ricontattarla,
        dove possiamo chiamarla, dove possiamo contattarla, dove possiamo richiamarla, dove la possiamo chiamare, dove la posso chiamare, dove la
        posso richiamare, dove posso richiamarla, dove posso chiamarla, dove la troviamo, dove rintracciarla, dove avvisarla, dove contattarla,
        dove richiamarla, su che numero, su quale numero, a che numero la chiamo, a che numero la richiamo, a quale numero possiamo, che numero,
        quale numero, qual è il suo numero, qual è il tuo numero, il mio numero, mio numero, mio numero è, questo numero, nuovo cellulare, mi
        chiamate al, mi chiamate, mi richiamate, mi richiamate al, mi può richiamare, mi può richiamare al, mi può chiamare al, mi potete
        chiamare, mi potete chiamare al, potete chiamarmi, potete chiamarmi al, può chiamarmi al, può richiamarmi al, chiamatemi, chiamatemi al,
        chiamami, chiamami al, richiamami, richiamatemi, richiamatemi al, richiamarmi, richiamarmi al, ricontattarla, ricontattarmi, mi
        ricontatti, mi ricontattate, mi contatti, mi contatti al, mi trova al, mi trovate al, mi trova su, raggiungermi, raggiungerti,
        contattarti, sono reperibile, sono raggiungibile, raggiungibile, raggiungibile al, telefonarle, telefonarmi, telefonatemi, al cellulare,
        al telefono, sul cellulare, whatsapp al, numero whatsapp, numero di whatsapp, wapp, tel cell, telefono fisso o cellulare, fisso o
        cellulare, numero del fisso, numero del telefono, numero da portare, in caso di emergenza, contatto di emergenza, numero di emergenza da
        chiamare`,
    [Category.Email]: `email, e mail, mail, indirizzo email, indirizzo e mail, indirizzo mail, posta elettronica, indirizzo di posta, indirizzo di posta
        elettronica, pec, sua email, tua email, mia email, sua mail, tua mail, mia mail, sua e mail, mia e mail, la mail, la email, la mail è, la
        email è, email è, mail è, un'email, una mail, una email, un indirizzo email, un indirizzo mail, indirizzo di mail, indirizzo di email,
        indirizzo di e mail, indirizzo elettronico, email di contatto, mail di contatto, mail personale, email personale, casella di posta,
        casella email, casella mail, indirizzo pec, posta certificata, account di posta, a che mail, a quale mail, a che email, a quale email, a
        che indirizzo mail, a quale indirizzo mail, a quale indirizzo email`,
    [Category.Iban]: `iban, codice iban, numero iban, coordinate bancarie, coordinate iban, suo iban, tuo iban, mio iban, l'iban, iban completo, iban
        del conto, iban per, iban su cui, numero di iban, coordinate del conto, coordinate bancarie iban, codice iban completo, i b a
        n, n iban, iban nr`,
    [Category.BankAccount]: `numero di conto, conto corrente, numero del conto, conto bancario, quale conto, numero di conto corrente, addebito, domiciliazione, numero
        del suo conto, numero di conto bancario, numero del conto corrente, numero conto, numero conto corrente, n conto, n di conto, nr conto,
        num conto, num di conto, mio conto, suo conto, tuo conto, mio conto corrente, suo conto corrente, conto corrente numero, conto numero,
        conto n, conto è, conto postale, conto corrente postale, libretto postale, numero del libretto, libretto di risparmio, conto deposito,
        conto di addebito, conto di accredito, conto su cui, conto dove, conto da cui, su quale conto, su che conto, da quale conto, da che conto,
        che conto, conto per l'addebito, addebito diretto, rid bancario, dati bancari, dati del conto, estremi bancari`,
    [Category.RoutingNumber]: `abi, cab, codice abi, codice cab, bic, codice bic, swift, codice swift, abi e cab, codice banca, codice della banca, codice filiale,
        codice bic swift, bic swift, swift bic`,
    [Category.Passport]: `passaporto, numero di passaporto, numero del passaporto, suo passaporto, tuo passaporto, mio passaporto, numero passaporto, numero del suo
        passaporto, numero del mio passaporto, n passaporto, n di passaporto, nr passaporto, num passaporto, passaporto numero, passaporto n,
        passaporto è, passaporto italiano, passaporto valido`,
    [Category.DriverLicence]: `patente, numero di patente, numero della patente, patente di guida, sua patente, tua patente, mia patente, numero della sua patente,
        numero della mia patente, numero patente, n patente, n di patente, nr patente, num patente, patente numero, patente n, patente è, numero
        della patente di guida, numero di patente di guida, licenza di guida`,
    [Category.DateOfBirth]: `data di nascita, nascita, nato il, nata il, nato, nata, nato nel, nata nel, sono nato, sono nata, è nato, è nata, quando è nato, quando è
        nata, compleanno, anno di nascita, giorno di nascita, luogo e data di nascita, sua data di nascita, tua data di nascita, mia data di
        nascita, data nascita, data di nasc, data di nascita è, giorno mese e anno, giorno mese anno, giorno mese e anno di nascita, giorno e mese
        di nascita, anno e mese di nascita, quando sei nato, quando sei nata, quando nasce, in che anno è nato, in che anno è nata, che giorno è
        nato, che giorno è nata, sei nato, sei nata, nasco, nasco il, nacqui, nato a, nata a, nat il, nati il, compie gli anni, compio gli anni,
        compio gli anni il, il suo compleanno, il mio compleanno, compleanno è`,
    [Category.Address]: `via e numero civico, via e numero, via e il numero, in che via, nome della via, dove spediamo, dove lo spediamo, dove mandiamo, dove consegniamo, dove vive, indirizzo, domicilio, residenza, indirizzo di residenza,
        indirizzo di spedizione, indirizzo di fatturazione, indirizzo di consegna, abito in, abito a, abito, abita, dove abita, vivo in, risiedo,
        residente in, trasferito in, trasferita in, spedire a, via e numero civico, suo indirizzo, tuo indirizzo, mio indirizzo, il mio indirizzo
        è, indirizzo è, nuovo indirizzo, mio nuovo indirizzo, indirizzo nuovo, indirizzo completo, indirizzo esatto, indirizzo attuale, indirizzo
        di casa, indirizzo del domicilio, indirizzo di domicilio, indirizzo postale, indirizzo giusto, indirizzo corretto, indirizzo della
        fornitura, indirizzo di fornitura, indirizzo dell'immobile, indirizzo dell'abitazione, indirizzo di recapito, indirizzo di installazione,
        indirizzo dell'intervento, indirizzo di ritiro, indirizzo del ritiro, indirizzo di intestazione, quale indirizzo, a quale indirizzo, a che
        indirizzo, in che via, in quale via, via e numero, via e civico, via e il civico, la via e il numero civico, via numero civico, numero
        civico e cap, dove abitate, dove abita lei, dove abiti, dove risiede, dove sta, dove sta di casa, dove vivi, abito al, abito alla, abito
        adesso in, ora abito in, adesso abito in, abitiamo in, abita in, abitavo in, sto in, vivo a, vivo al, viviamo in, vive in, residente a,
        residenti in, domiciliato in, domiciliata in, domiciliato a, mi sono trasferito in, mi sono trasferita in, mi sono trasferito a, mi sono
        trasferita a, ci siamo trasferiti in, ci siamo trasferiti, mi trasferisco in, trasferito, trasferita, traslocato in, ho traslocato in,
        spedire in, spedisca a, spedisca in, spedite a, spedite in, spedirlo a, spedirlo in, lo spedisca a, lo spedisca in, lo mandi in, lo mandi
        a, mandare a, mandare in, consegnare a, consegnare in, consegna a, consegna in, lo consegni in, recapitare in, lo lasci in, dove glielo
        spediamo, dove glielo mandiamo, dove glielo consegniamo, dove le spediamo, dove dobbiamo spedire, dove dobbiamo consegnare, dove lo
        consegniamo, dove lo mandiamo, dove la mandiamo, dove la spediamo, dove lo portiamo, dove lo lasciamo, dove posso spedire, ubicato in`,
    [Category.Postcode]: `cap, codice postale, codice di avviamento postale, c a p, suo cap, il cap, cap è, il cap è, codice avviamento postale, codice di
        avviamento, cod postale, cap e città, cap città, cap e comune, cap e località`,
    [Category.Person]: `nome e cognome, cognome, nome completo, nome di battesimo, cognome da nubile, intestatario, intestataria, nome dell'intestatario,
        titolare, il suo nome, suo nome, tuo nome, suo nome e cognome, tuo nome e cognome, mio nome e cognome, cognome e nome, nome cognome,
        cognome nome, suo cognome, tuo cognome, mio cognome, cognome è, cognome del titolare, cognome dell'intestatario, nome dell'intestataria,
        nome del titolare, nome della titolare, nome del paziente, nome della paziente, nome del cliente, nome sulla carta, nome riportato sulla
        carta, nome che compare, nome per intero, nome sul citofono, cognome sul citofono, nome sul campanello, cognome sul campanello, come si
        chiama, come ti chiami, come si chiama lei, con chi parlo, con chi sto parlando, con chi ho il piacere di parlare, con chi ho il piacere,
        chi parla, chi è l'intestatario, chi è il titolare, a chi è intestato, a chi è intestata, a che nome, a nome di chi, a quale nome,
        intestato a chi, nominativo, un nominativo, il suo nominativo, suo nominativo, contraente, assicurato, passeggero, cointestatario, cognome
        da sposata, cognome del marito, cognome da nubile della madre`,
    [Category.IpAddress]: 'ip, indirizzo ip, ip pubblico, indirizzo ip è, ip è, ip statico, mio ip',
    [Category.Password]: `password, parola chiave, parola d'ordine, parola segreta, domanda di sicurezza, risposta segreta, psw, pw, chiave di accesso, la password,
        sua password, tua password, mia password, password è, la password è, nuova password, password nuova, vecchia password, password attuale,
        password provvisoria, password temporanea, password del wifi, password del wi fi, password wifi, password wi fi, chiave wifi, chiave del
        wifi, chiave wi fi, chiave di rete, chiave wpa, password di rete, password di accesso, parola di sicurezza, frase di sicurezza, frase
        segreta, risposta di sicurezza, risposta alla domanda, passuord, chiave segreta, codice di sicurezza del wifi`,
    [Category.Pin]: `pin, codice pin, codice segreto, codice personale, numero pin, pin della carta, codice a quattro cifre, il pin, suo pin, tuo pin, mio pin,
        pin è, il pin è, nuovo pin, pin nuovo, pin del bancomat, pin del telefono, pin della sim, pin della tessera, pin dispositivo, pin a
        quattro cifre, pin di quattro cifre, pin a cinque cifre, pin di sicurezza, codice di quattro cifre, codice a cinque cifre, codice
        bancomat, codice del bancomat, codice segreto del bancomat, codice dispositivo, codice puk, puk, codice telefonico, codice allarme, codice
        dell'allarme, codice del cancello, codice del portone`,
    [Category.OneTimeCode]: `codice di verifica, codice di conferma, codice ricevuto, codice che ha ricevuto, codice che le ho mandato, codice che le ho inviato,
        codice inviato, codice via sms, codice per sms, codice sms, codice dell'sms, codice temporaneo, codice monouso, codice usa e getta, codice
        di accesso, codice di autenticazione, codice di attivazione, codice otp, otp, mandato un codice, inviato un codice, arrivato il codice,
        arrivato un codice, codice è, codice a sei cifre, token, codice otp è, codice appena inviato, codice appena ricevuto, codice che abbiamo
        inviato, codice che le abbiamo inviato, codice che le abbiamo mandato, codice che le ho appena inviato, codice che le ho appena mandato,
        codice che ti ho mandato, codice che ti ho inviato, codice che ti abbiamo inviato, codice che mi avete mandato, codice che mi avete
        inviato, codice che mi ha mandato, codice che mi è arrivato, codice che le è arrivato, codice che ti è arrivato, codice che le arriva,
        codice che le arriverà, codice che riceve, codice che riceverà, codice che hai ricevuto, codice che ho ricevuto, codice che vede, codice
        che vede sull'app, codice che le appare, codice che compare, codice ricevuto via sms, codice ricevuto per sms, codice ricevuto sul
        cellulare, codice ricevuto via mail, codice ricevuto per email, codice via mail, codice via email, codice per email, codice via messaggio,
        codice nel messaggio, codice nell'sms, codice del messaggio, codice dal messaggio, codice sul cellulare, codice sul telefono, codice sul
        suo cellulare, codice nell'app, codice dell'app, codice sull'app, sms con un codice, sms con il codice, messaggio con un codice, messaggio
        con il codice, mail con un codice, un codice via sms, un codice per sms, un codice sul cellulare, un codice via email, un codice numerico,
        le arriva un codice, le arriverà un codice, le arrivi un codice, ti arriva un codice, ti arriverà un codice, le è arrivato un codice, le è
        arrivato il codice, ti è arrivato il codice, mi è arrivato il codice, è arrivato un codice, è arrivato il codice, ho ricevuto il codice,
        ho ricevuto un codice, ha ricevuto il codice, ha ricevuto un codice, riceverà un codice, riceverai un codice, le mando un codice, le invio
        un codice, ti mando un codice, ti invio un codice, le abbiamo mandato un codice, le abbiamo inviato un codice, le ho mandato un codice, le
        ho inviato un codice, mandarle un codice, inviarle un codice, inviare un codice, quale codice, che codice, che codice le è arrivato, che
        codice ha ricevuto, mi dice il codice, mi legge il codice, mi legga il codice, mi può leggere il codice, mi dia il codice, mi dica il
        codice, mi comunica il codice, mi comunichi il codice, mi detta il codice, leggermi il codice, dirmi il codice, il codice è, codice
        sarebbe, codice di sei cifre, codice numerico a sei cifre, codice a quattro cifre ricevuto, codice di conferma via sms, codice di verifica
        via sms, codice di sblocco, codice di autorizzazione, codice di convalida via sms, codice autorizzativo, codice dispositivo via sms,
        codice monouso via sms, codice di attivazione ricevuto, codice provvisorio, password usa e getta, password monouso, codice token, codice
        del token, codice generato, codice di sicurezza via sms, codice temporaneo via sms, autenticatore, codice di login, codice doppia
        autenticazione`,
    [Category.HealthId]: `tessera sanitaria, numero della tessera sanitaria, tessera europea, numero di tessera, numero di assistito, polizza sanitaria, cartella
        clinica, numero paziente, sua tessera sanitaria, tua tessera sanitaria, mia tessera sanitaria, tessera sanitaria numero, numero tessera
        sanitaria, numero di tessera sanitaria, n tessera sanitaria, numero della tessera, numero della tessera europea, tessera europea di
        assicurazione malattia, numero di identificazione della tessera, codice assistito, codice dell'assistito, numero assistito, codice
        sanitario, codice sanitario regionale, codice regionale, codice paziente, codice del paziente, numero del paziente, id paziente, numero di
        cartella clinica, numero della cartella clinica, numero cartella, cartella numero, esenzione, codice esenzione, codice di esenzione,
        numero di ricetta elettronica, codice nre, polizza malattia, numero di polizza sanitaria, numero della polizza sanitaria, fondo sanitario,
        numero iscrizione fondo, tessera asl, libretto sanitario, numero libretto sanitario`,
    [Category.Username]: `nome utente, username, utente, user, login, user id, codice utente, nickname, suo nome utente, tuo nome utente, mio nome utente, nome
        utente è, suo username, tuo username, mio username, username è, nome utente registrato, utente è, mio utente, suo utente, utenza web, nome
        account, nome dell'account, nome di accesso, nome login, id utente, codice di accesso utente, accede con, accedo con, con che utente, con
        quale utente, con che nome utente, con quale nome utente, con quale username, con che username, entra con, entro con, mi collego con, si
        collega con, nome profilo, nome del profilo, identificativo utente`,
    [Category.VehicleId]: `targa, numero di targa, targa dell'auto, numero di telaio, telaio, targa del veicolo, sua targa, tua targa, mia targa, numero targa,
        numero della targa, n targa, n di targa, targa numero, targa è, la targa è, targa della macchina, targa della moto, targa dell'auto è,
        targa del mezzo, targa del furgone, targa della sua auto, targa della vettura, targa auto, targato, targata, numero del telaio, numero
        telaio, n telaio, telaio numero, codice telaio, codice vin, numero vin`,
    [Harmless.Reference]: `sotto il numero, registrata con il numero, registrato con il numero, registrata col numero, registrato col numero, aperta con il numero, aperto con il numero,
        numero d'ordine, numero dell'ordine, ordine, numero ordine, codice ordine, codice di spedizione, numero di spedizione, spedizione,
        tracking, codice di tracciamento, pacco, numero della pratica, numero di pratica, pratica, numero di ticket, ticket, segnalazione, numero
        di segnalazione, numero della fattura, numero di fattura, fattura, bolletta, numero di prenotazione, prenotazione, codice prenotazione,
        riferimento, numero di riferimento, rif, numero di serie, matricola, modello, codice prodotto, codice articolo, articolo, codice cliente,
        numero cliente, numero di contratto, contratto, codice contratto, sinistro, numero di sinistro, contatore, lettura del contatore, lettura,
        pod, pdr, buono, numero del buono, codice sconto, codice promozionale, buono sconto, carta regalo, volo, numero di volo, treno, camera,
        codice errore, errore, reclamo, numero di reclamo, transazione, codice a barre, chilometraggio, tessera fedeltà, reso, protocollo, numero
        di protocollo, numero del suo ordine, numero del mio ordine, numero di ordine, n ordine, n d'ordine, nr ordine, num ordine, ordine numero,
        ordine n, mio ordine, suo ordine, tuo ordine, codice dell'ordine, codice d'ordine, id ordine, id dell'ordine, codice della spedizione,
        spedizione numero, lettera di vettura, numero lettera di vettura, codice tracking, numero di tracking, numero di tracciamento, codice del
        pacco, numero del pacco, pacco numero, codice di ritiro, codice ritiro, pratica numero, pratica n, numero pratica, codice pratica, codice
        della pratica, la pratica, mia pratica, sua pratica, riferimento pratica, n pratica, sinistro numero, sinistro n, numero sinistro, numero
        del sinistro, ticket numero, numero ticket, numero del ticket, segnalazione numero, numero segnalazione, numero della segnalazione, guasto
        numero, numero di guasto, intervento numero, numero intervento, numero di intervento, richiesta numero, numero richiesta, numero della
        richiesta, numero di richiesta, fattura numero, fattura n, numero fattura, n fattura, mia fattura, bolletta numero, numero bolletta,
        numero della bolletta, ricevuta, numero di ricevuta, numero ricevuta, scontrino, numero dello scontrino, numero scontrino, bolla di
        consegna, documento di trasporto, preventivo, numero di preventivo, numero preventivo, preventivo numero, offerta numero, numero di
        offerta, prenotazione numero, numero prenotazione, numero della prenotazione, codice della prenotazione, codice di prenotazione, pnr,
        biglietto, numero del biglietto, numero di biglietto, numero biglietto, numero del posto, carrozza, volo numero, numero volo, treno
        numero, numero del treno, numero treno, cancello numero, numero di stanza, numero di camera, numero camera, numero della camera, numero
        tavolo, numero del tavolo, sportello, numero di sportello, numero di filiale, cassa numero, numerino, rif pratica, riferimento numero,
        numero riferimento, codice riferimento, codice di riferimento, protocollo numero, numero protocollo, n protocollo, serie numero, numero
        seriale, seriale, numero seriale del prodotto, codice seriale, numero matricola, numero di matricola, matricola del contatore, matricola
        contatore, numero contatore, numero del contatore, contatore della luce, contatore del gas, lettura contatore, lettura attuale,
        autolettura, lettura del gas, codice pod, codice pdr, numero pod, numero pdr, codice cliente è, numero di cliente, n cliente, cod cliente,
        mio codice cliente, suo codice cliente, numero del cliente, numero contratto, contratto numero, contratto n, n contratto, numero del
        contratto, numero di utenza, codice utenza, numero utenza, codice di migrazione, codice migrazione, codice linea, id linea, numero di
        polizza, numero polizza, numero della polizza, polizza numero, polizza n, polizza, codice mandato, codice del prodotto, codice
        dell'articolo, articolo numero, numero articolo, numero di articolo, cod articolo, cod prodotto, codice ean, codice imei, modello numero,
        numero di modello, numero modello, numero di lotto, numero lotto, lotto numero, buono numero, codice buono, codice del buono, codice
        regalo, codice coupon, codice voucher, buono regalo, codice gift card, codice promo, codice amico, carta fedeltà, numero carta fedeltà,
        numero della carta fedeltà, tessera punti, numero tessera punti, numero tessera fedeltà, numero socio, numero di socio, tessera socio,
        errore numero, codice di errore, codice d'errore, codice dell'errore, codice anomalia, reclamo numero, numero reclamo, numero del reclamo,
        reso numero, numero reso, numero di reso, codice reso, autorizzazione al reso, numero transazione, numero della transazione, numero di
        transazione, id transazione, transazione numero, operazione numero, numero operazione, numero di operazione, codice cro, numero di
        autorizzazione, codice autorizzazione pagamento, codice avviso, avviso di pagamento, cartella esattoriale, verbale numero, numero del
        verbale, numero verbale, raccomandata, numero della raccomandata, numero di raccomandata, numero raccomandata, numero modulo, interno
        telefonico, numero operatore, codice operatore, numero di telefono dell'operatore, km percorsi, chilometri percorsi`,
    [Harmless.Amount]: `importo, prezzo, costa, costo, totale, saldo, addebitato, addebitati, addebitate, rimborso, fattura di, bolletta di, somma, tariffa,
        pagato, spesa, credito residuo, canone, importo di, importo totale, importo da pagare, importo della fattura, importo dovuto, un importo,
        prezzo di, prezzo totale, prezzo finale, costa circa, costava, costerà, costato, costo di, costo mensile, totale di, in totale, totale da
        pagare, saldo di, saldo disponibile, saldo attuale, mi avete addebitato, mi hanno addebitato, hanno addebitato, addebito di, addebito da,
        prelievo di, prelevato, prelevati, bonifico di, bonifico da, rimborso di, rimborsati, accredito di, accreditato, accreditati, versamento
        di, versato, pagamento di, ho pagato, pagata, pagate, rata di, rata mensile, rate da, acconto, acconto di, caparra, anticipo di, sconto
        di, sconto del, multa di, penale, penale di, franchigia, franchigia di, premio di, canone di, canone mensile, affitto di, stipendio di,
        mutuo di, prestito di, debito di, massimale, massimale di, limite di, ammonta a, ammontano a, pari a, per un totale, per un importo,
        fattura da, bolletta da, spesa di, spese di, commissione, commissione di, tassa di, viene a costare, credito di, da pagare, ticket di`,
    [Harmless.Quantity]: `quantità, quanti, quante, taglia, misura, peso, temperatura, velocità, quanto pesa, quanto misura, quanti anni, quante persone, numero di
        persone, numero di notti, numero di pezzi, misura circa, lunghezza, larghezza, altezza, consumo di, consumato, potenza, potenza di,
        potenza impegnata, superficie, metratura, capacità, pressione, pressione di, glicemia, punteggio, percentuale, quantità di, velocità di,
        giga al mese, numero di scarpe`,
    [Harmless.Time]: `orari, orario, aperti dalle, aperto dalle, appuntamento, tra le, alle, consegna il, ordinato il, previsto per, orario di, orari di, apre
        alle, aprono alle, apriamo alle, chiude alle, chiudono alle, chiudiamo alle, aperti fino, aperti fino alle, aperto fino alle, siamo aperti
        dalle, dalle, dalle ore, alle ore, verso le, intorno alle, fino alle, dopo le, prima delle, entro le, dal lunedì al, a che ora, che ora,
        appuntamento il, appuntamento per, appuntamento alle, un appuntamento, fissato per, fissato il, prenotato per, prenotato per il, consegna
        prevista, consegna prevista il, consegna per, data di consegna, data della consegna, arriva il, arriverà il, arrivato il, consegnato il,
        spedito il, partito il, acquistato il, comprato il, comprata il, data di acquisto, data d'acquisto, data dell'ordine, data della fattura,
        data di spedizione, data dell'appuntamento, data di partenza, data di ritorno, data di attivazione, data di decorrenza, data del sinistro,
        data di emissione, attivato il, disdetto il, fatto il, successo il, decorre dal, partenza il, ritorno il, volo del, prenotazione del,
        fattura del, bolletta del, ordine del, sinistro del, il tecnico passa, passerà tra, visita il, visita alle, in programma per, in programma
        il, fascia oraria`,
    [Harmless.Version]: `versione, windows, ios, android, firmware, aggiornamento, versione del, versione di, versione installata, sistema operativo, aggiornamento
        alla`,
    [Harmless.Company]: `nostro numero, nostro numero verde, numero verde, nostro servizio, servizio clienti, assistenza clienti, nostro centralino, ci chiami, ci
        contatti, ci può chiamare, contattarci, chiamarci, nostro sito, centralino, nostra sede, nostro, nostra, nostro numero di telefono, nostro
        numero gratuito, nostro whatsapp, nostro indirizzo, nostra email, nostra mail, nostra filiale, nostro negozio, nostri uffici, nostra
        assistenza, numero dell'assistenza, numero di assistenza, numero del servizio clienti, numero assistenza, numero del centralino, numero
        dell'agenzia, numero dello studio, numero dell'ufficio clienti, numero unico, numero di emergenza, call center, customer care, può
        chiamare il, può chiamarci, può chiamarci al, può contattarci, può contattarci al, ci può contattare, ci può chiamare al, ci chiami al, ci
        contatti al, ci trova al, ci trova a, ci trova in, chiami il, chiami il numero, chiamare il, chiamare il numero, chiamate il, chiamate il
        numero, contatti il, contattare il, componga il, digiti il, scriva a, ci scriva a, ci scriva, scriverci, scriverci a, assistenza tecnica,
        assistenza stradale, soccorso stradale, ufficio reclami, segreteria, reception, sportello di, numero per bloccare, numero per il blocco`,
    [Harmless.LastDigits]: `finisce con, finisce per, che finisce con, termina con, ultime quattro, ultime quattro cifre, ultime cifre, ultimi quattro, finisce in,
        finiscono con, che finiscono con, che finisce in, che termina con, che termina in, termina in, terminante con, terminante in, finali,
        cifre finali, quattro cifre finali, ultimi quattro numeri, ultime quattro cifre della carta, ultimi numeri, ultime tre cifre del, ultime
        due cifre, ultimi due numeri, quattro ultime cifre`
};
