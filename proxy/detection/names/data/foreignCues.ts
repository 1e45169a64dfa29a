/** The phrases of one language that tell where names stand. Commas part them; a field that is left out has none. */
export interface ForeignCues {
    /** ISO 639-1. */
    readonly language: string;
    readonly introductions: string;
    readonly claims?: string;
    readonly dealings?: string;
    readonly greetings?: string;
    readonly fields?: string;
    readonly labels?: string;
    readonly companies?: string;
    readonly prompts?: string;
    readonly otherNames?: string;
    readonly spelling?: string;
}

/** What stands before names, and asks for them, in the other languages that are covered; it means that in their texts only. */
export const FOREIGN_CUES: readonly ForeignCues[] = [
    {
        language: 'de',
        introductions: `
            mein name ist, mein name lautet, der name ist, der name lautet, mein vorname ist, mein nachname ist, mein nachname lautet, ich heiße, ich heisse, hier spricht, sie sprechen mit, spreche ich mit, auf den namen, im namen von,
            kontoinhaber ist, kontoinhaberin ist, karteninhaber ist, karteninhaberin ist`,
        claims: 'ich bin, hier ist, ich bin die, ich bin der, hier ist die, hier ist der, am apparat',
        dealings: `
            meine frau, mein mann, mein sohn, meine tochter, meine mutter, mein vater, mein bruder, meine schwester, mein kollege, meine kollegin, mein chef, meine chefin, mein partner, meine partnerin, mein freund, meine freundin, gesprochen mit, telefoniert mit, sprach mit`,
        greetings:
            'hallo, hi, guten tag, guten morgen, guten abend, grüß gott, liebe, lieber, danke, vielen dank, danke schön, dankeschön, ok, alles klar, in ordnung, tschüss, sehr gut, wunderbar',
        fields: 'vorname, nachname, familienname, geburtsname, mädchenname, vollständiger name',
        labels: 'name, kunde, kundin, ansprechpartner, ansprechpartnerin, empfänger, absender, kontoinhaber, karteninhaber',
        companies:
            'willkommen bei, willkommen beim, willkommen bei der, danke für ihren anruf bei, vielen dank für ihren anruf bei',
        prompts: `
            ihr name, ihren namen, ihrem namen, ihr vorname, ihren vornamen, ihr nachname, ihren nachnamen, vor und nachname, vor und nachnamen, vor und zunamen, vollständigen namen, name bitte, wie heißen sie, mit wem spreche ich, wer spricht, wer ist am apparat, auf welchen namen, wie war ihr name, dein name, deinen namen, wie heißt du, ihr mädchenname, geburtsname ihrer mutter`,
        otherNames:
            'benutzername, benutzernamen, firmenname, name der firma, name ihrer firma, name ihres haustiers, name der bank',
        spelling: 'buchstabieren'
    },
    {
        language: 'fr',
        introductions: `
            je m'appelle, je me nomme, mon nom est, mon nom c'est, mon nom de famille est, mon prénom est, mon prénom c'est, au nom de, vous parlez à, vous parlez avec, vous êtes en ligne avec, vous êtes avec, le titulaire est, la titulaire est, le nom est, nom de famille c'est`,
        claims: "je suis, c'est, ici, moi c'est, de la part de, suis je bien avec, je parle à, je parle avec",
        dealings: `
            mon mari, ma femme, mon épouse, mon fils, ma fille, ma mère, mon père, mon frère, ma sœur, ma soeur, mon collègue, ma collègue, mon conjoint, ma conjointe, votre collègue, votre conseiller, votre conseillère, parlé à, parlé avec, parler à`,
        greetings:
            "bonjour, bonsoir, salut, cher, chère, merci, merci beaucoup, merci bien, d'accord, très bien, parfait, au revoir, désolé, désolée, entendu",
        fields: 'prénom, nom de famille, nom de jeune fille, nom complet, nom et prénom',
        labels: 'nom, client, cliente, titulaire, destinataire, expéditeur, contact',
        companies:
            "bienvenue chez, bienvenue à, bienvenue au, merci d'appeler, merci d'avoir appelé, merci d'avoir contacté, merci de contacter",
        prompts: `
            votre nom, votre prénom, vos nom et prénom, nom et prénom, prénom et nom, votre nom complet, votre nom de famille, comment vous appelez vous, à qui ai je l'honneur, qui est à l'appareil, à quel nom, nom du titulaire, nom de la titulaire, qui ai je en ligne, ton nom, comment tu t'appelles, nom de jeune fille`,
        otherNames:
            "nom d'utilisateur, nom de l'entreprise, nom de la société, nom de votre entreprise, nom de la banque, nom de votre animal",
        spelling: 'épeler, épelez, épelle'
    },
    {
        language: 'es',
        introductions: `
            me llamo, mi nombre es, mi nombre completo es, mi apellido es, mis apellidos son, el nombre es, nombre es, a nombre de, le habla, te habla, le saluda, te saluda, le atiende, te atiende, habla usted con, habla con, hablas con, está hablando con, el titular es, la titular es`,
        claims: 'soy, habla, aquí, yo soy, hablo con, es usted, de parte de, con',
        dealings: `
            mi marido, mi esposo, mi mujer, mi esposa, mi hijo, mi hija, mi madre, mi padre, mi hermano, mi hermana, mi compañero, mi compañera, mi jefe, mi jefa, su compañero, su compañera, hablé con, hablado con`,
        greetings: `
            hola, buenas, buenos días, buen día, buenas tardes, buenas noches, gracias, muchas gracias, perfecto, vale, muy bien, de acuerdo, estimado, estimada, querido, querida, adiós, claro, lo siento, disculpe`,
        fields: 'nombre, apellido, apellidos, nombre completo, nombre y apellidos, nombre de pila, apellido de soltera',
        labels: 'titular, cliente, clienta, destinatario, remitente, contacto',
        companies:
            'bienvenido a, bienvenida a, bienvenidos a, gracias por llamar a, gracias por contactar con, gracias por contactar a, gracias por comunicarse con',
        prompts: `
            su nombre, tu nombre, nombre completo, nombre y apellidos, nombre y apellido, sus apellidos, su apellido, cómo se llama, cómo te llamas, con quién hablo, con quién tengo el gusto, a nombre de quién, nombre del titular, nombre de la titular, quién es el titular, quién habla, quién llama, apellido de soltera`,
        otherNames:
            'nombre de usuario, nombre de la empresa, nombre de su empresa, nombre de su mascota, nombre del banco',
        spelling: 'deletrear, deletrea, deletrearlo, deletreármelo, deletree'
    },
    {
        language: 'pt',
        introductions: `
            meu nome é, o meu nome é, meu nome completo é, me chamo, chamo-me, meu sobrenome é, o nome é, nome é, em nome de, no nome de, aqui quem fala é, quem fala é, você fala com, está falando com, está a falar com, o titular é, a titular é`,
        claims: 'sou o, sou a, eu sou, sou, aqui é, aqui é a, aqui é o, fala, falo com, fala com, da parte de',
        dealings: `
            meu marido, minha esposa, minha mulher, meu filho, minha filha, minha mãe, meu pai, meu irmão, minha irmã, meu colega, minha colega, meu chefe, minha chefe, sua colega, seu colega, falei com, falado com`,
        greetings: `
            olá, oi, bom dia, boa tarde, boa noite, obrigado, obrigada, muito obrigado, muito obrigada, perfeito, certo, tá bom, está bem, prezado, prezada, caro, cara, claro, desculpe, tchau`,
        fields: 'nome completo, sobrenome, apelido de família, primeiro nome, último nome, nome de solteira',
        labels: 'nome, titular, cliente, destinatário, remetente, contato',
        companies:
            'bem vindo à, bem vindo a, bem vindo ao, bem vinda à, bem vinda a, bem vinda ao, obrigado por ligar para, obrigada por ligar para, obrigado por contatar, obrigada por contatar',
        prompts: `
            seu nome, o seu nome, teu nome, nome completo, seu sobrenome, como se chama, como você se chama, com quem falo, com quem eu falo, com quem estou falando, com quem estou a falar, em nome de quem, nome do titular, nome da titular, quem fala, qual o nome, qual é o nome`,
        otherNames:
            'nome de usuário, nome do usuário, nome de utilizador, nome da empresa, nome da sua empresa, nome do banco, nome do seu animal',
        spelling: 'soletrar, soletre, soletra'
    },
    {
        language: 'it',
        introductions: `
            mi chiamo, il mio nome è, mio nome è, il mio cognome è, mio cognome è, il nome è, il cognome è, a nome di, a nome, intestato a, intestata a, parla con, sta parlando con, l'intestatario è, l'intestataria è`,
        claims: 'sono, sono la, sono il, io sono, qui è, qui, parlo con, da parte di',
        dealings: `
            mio marito, mia moglie, mio figlio, mia figlia, mia madre, mio padre, mio fratello, mia sorella, il mio collega, la mia collega, il suo collega, la sua collega, parlato con, al telefono con`,
        greetings: `
            ciao, buongiorno, buonasera, buon pomeriggio, salve, grazie, grazie mille, molte grazie, perfetto, va bene, gentile, caro, cara, d'accordo, certo, arrivederci, benissimo, mi dispiace`,
        fields: 'cognome, nome e cognome, nome completo, nome di battesimo, cognome da nubile',
        labels: 'nome, intestatario, intestataria, cliente, destinatario, mittente, contatto, titolare',
        companies:
            'benvenuto in, benvenuta in, benvenuti in, benvenuto da, benvenuto a, grazie per aver chiamato, grazie per aver contattato',
        prompts: `
            il suo nome, suo nome e cognome, nome e cognome, come si chiama, come ti chiami, con chi parlo, con chi ho il piacere, a nome di chi, a che nome, nome dell'intestatario, nome completo, il tuo nome, il suo cognome, chi parla, cognome da nubile`,
        otherNames: "nome utente, nome dell'azienda, nome della ditta, nome della sua azienda, nome della banca",
        spelling: 'sillabare, sillabi, lettera per lettera, fare lo spelling'
    },
    {
        language: 'nl',
        introductions: `
            mijn naam is, de naam is, naam is, mijn achternaam is, mijn voornaam is, ik heet, u spreekt met, je spreekt met, spreek ik met, op naam van, namens, rekeninghouder is`,
        claims: 'ik ben, hier is, dit is, met, u bent verbonden met',
        dealings: `
            mijn man, mijn vrouw, mijn zoon, mijn dochter, mijn moeder, mijn vader, mijn broer, mijn zus, mijn collega, mijn partner, uw collega, gesproken met, sprak met`,
        greetings: `
            hallo, hoi, hi, goedemorgen, goedemiddag, goedenavond, goedendag, goeiedag, bedankt, dank u, dank je, dank u wel, dank je wel, beste, geachte, prima, oke, oké, tot ziens, doei, sorry, fijn`,
        fields: 'voornaam, achternaam, volledige naam, familienaam, meisjesnaam',
        labels: 'naam, klant, contactpersoon, ontvanger, afzender, rekeninghouder, kaarthouder',
        companies: 'welkom bij, bedankt voor het bellen naar, bedankt voor het bellen met, dank u voor het bellen met',
        prompts: `
            uw naam, je naam, uw volledige naam, uw achternaam, uw voornaam, voor en achternaam, voor- en achternaam, hoe heet u, hoe heet je, met wie spreek ik, op welke naam, naam van de rekeninghouder, wie spreek ik, meisjesnaam`,
        otherNames:
            'gebruikersnaam, bedrijfsnaam, naam van het bedrijf, naam van uw bedrijf, naam van de bank, naam van uw huisdier',
        spelling: 'spellen, spelt u'
    }
];

/** What people say before they answer with a name; blanks part these words. */
export const FOREIGN_LEAD_INS = `
    non nein nee não au al ja jawohl gerne gern natürlich klar also moment ist das der die oui alors voici bien euh donc c'est sí si claro ver mire pues es eh sim claro olha então certo allora dunque è hoor natuurlijk dat is nou`;

/** Said behind the name of who speaks; commas part them. */
export const SPEAKING = `
    speaking, has joined, joined the chat, joined the conversation, has entered, entered the chat, has left the, left the chat, is typing, is now connected, this side, on the line, falando, fala, ao telefone, am apparat, am telefon, à l'appareil, à votre écoute, à votre service, au téléphone, al habla, al aparato, al teléfono, le atiende, al telefono, all'apparecchio, aan de lijn, aan de telefoon`;

/** Goes on after a name, and is none; blanks part these words. */
export const FOREIGN_FOLLOWERS = `
    waarmee waar waarin hoe womit wie was kann en quoi puis comment in che cosa posso como em que pois não mi dica dígame diga zegt zeg goedemorgen goedemiddag guten buongiorno buonasera bonjour bonsoir`;
