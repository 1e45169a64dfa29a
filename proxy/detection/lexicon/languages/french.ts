import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import { FRENCH_TOPICS } from './frenchTopics.ts';
import type { Language } from './language.ts';
import { counted, spelled } from './tables.ts';

/** French as it is typed and spoken in contact centres; numbers of several words are put together by `spokenNumberAt`. */
export const FRENCH: Language = {
    code: 'fr',
    numbers: {
        ...counted('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0),
        une: 1,
        vingt: 20,
        vingts: 20,
        trente: 30,
        quarante: 40,
        cinquante: 50,
        soixante: 60,
        septante: 70,
        huitante: 80,
        octante: 80,
        nonante: 90,
        cent: 100,
        mille: 1000,
        mil: 1000
    },
    hundreds: 'cent cents',
    thousands: 'mille',
    repeats: { double: 2, doubles: 2, triple: 3 },
    misheard: {
        cette: 7,
        set: 7,
        oui: 8,
        sis: 6,
        dis: 10,
        cat: 4,
        sang: 100,
        de: 2,
        œuf: 9,
        toi: 3,
        vin: 20,
        nef: 9,
        sink: 5,
        zéros: 0
    },
    letters: {
        ...spelled(
            `Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne
                Thérèse Ursule Victor William Xavier Yvonne Zoé Arthur Bernard Camille Denise Émile Gérard Isidore Jacques Lucien Marie Noémie Paul
                Robert Simon Thomas Valérie Yves Zénobie`
        ),
        bé: 'b',
        cé: 'c',
        dé: 'd',
        gé: 'g',
        pé: 'p',
        té: 't',
        vé: 'v',
        effe: 'f',
        emme: 'm',
        erre: 'r',
        esse: 's',
        ixe: 'x',
        zède: 'z',
        igrec: 'y'
    },
    ordinals: {
        premier: 1,
        première: 1,
        ...counted('deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième', 2)
    },
    months: {
        ...counted('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 1),
        ...counted('janv févr mars avr mai juin juil août sept oct nov déc', 1),
        aoute: 8
    },
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    titles: 'monsieur madame mademoiselle M Mme Mlle docteur Dr professeur maître',
    streets:
        'rue avenue boulevard bd place chemin allée impasse quai route cours square passage sentier faubourg chaussée lotissement résidence',
    dwellings: 'appartement appt étage bâtiment bât escalier porte résidence lieu boîte',
    currencies: 'euro euros centime centimes francs francs dollars eur',
    timeUnits: `heure heures seconde secondes minute minutes jour jours nuit nuits semaine semaines mois an ans année années demi demie quart ouvrés
            ouvrables h`,
    measures: `fois pour pourcent kilo kilos kilomètres km mètres mètre centimètres litres grammes degrés personnes gens enfants chiens articles colis
            cartons pages points chiffres lettres caractères mégas gigas gigaoctets kwh étoiles pièces`,
    common: `je tu il elle on nous vous ils elles et ou mais pas ne non le la les l un une des du de au aux est sont était suis êtes avez avons ont
        ai a as ait être avoir peut peux pouvez veux voulez voudrais faut dois doit sur dans par pour avec sans sous chez vers ce cet cette ces ça
        cela ceci que qui quoi quel quelle où quand comment pourquoi si aussi très plus moins bien encore déjà ici là alors donc mon ma mes votre
        vos notre nos son sa ses leur se me te y en merci bonjour oui d'accord c'est j'ai n'est qu'il s'il plaît faire fait tout rien mari femme
        s'en occupe gêne désolé hier bas haut gauche droite dessous dessus devant derrière dedans dehors nouvelle nouveau nouvel nouvelles nouveaux
        ancien ancienne autre autres même mêmes toujours jamais souvent parfois maintenant bientôt demain aujourd hui tard tôt avant pendant depuis
        jusque jusqu contre selon sauf quelque quelques chaque plusieurs beaucoup peu assez trop tant tellement presque seulement surtout vraiment
        toute tous toutes lui eux celui celle ceux celles lequel laquelle dont car comme lorsque puisque parce afin étais étaient sera seront serait
        soit aviez avais avait avaient aura auront aurait aurais eu été fais faites font peuvent pourrais pourrait pourriez veut veulent vouloir
        devez devrais devrait devons sais sait savez savoir vois voit voyez voir dit dites vais va allez allons vont aller venir viens vient venez
        venu prends prend prenez mets met mettez mis passez donne donnez donner envoie envoyez envoyer recevoir regarde regardez trouve trouvez
        trouver reste restez marche marchait fonctionne bonsoir salut coucou allô dernier dernière prochain prochaine petit petite grand grande bon
        bonne`,
    fillers: `au téléphone, par téléphone, euh, heu, hum, alors, ben, bah, voilà, attendez, attends, et puis, et ensuite, ensuite, puis, et, donc, et après, après, un instant,
        une seconde, une petite seconde, je regarde, voyons, voyons voir, je crois, je pense, c'est, bon, oui, d'accord, et pour finir, pour finir,
        enfin, et enfin, et à la fin, les derniers, espace, majuscule, minuscule, en majuscule, en minuscule, la lettre, le chiffre, hein, encore,
        suivi de, ça fait, disons, en fait, ah, oh, hmm, hm, mmm, ouais, bah oui, ben oui, alors alors, alors attendez, attendez voir, attendez un
        instant, attendez une seconde, une minute, deux secondes, deux minutes, un petit instant, un moment, un petit moment, je cherche, je
        vérifie, je vais voir, voyons donc, donc voilà, donc c'est, alors c'est, ça commence par, commence par, ça continue avec, et on continue,
        ensuite c'est, après c'est, et derrière, et là, là c'est, et pour terminer, pour terminer, et pour la fin, pour la fin, la fin c'est, à la
        fin, les derniers chiffres c'est, il y a marqué, c'est marqué, c'est écrit, je lis, je vous lis, du coup, quoi, si je ne me trompe pas, si
        je me souviens bien, il me semble, de mémoire, point final, en tout, je dirais, comment dire, s'il vous plaît, svp`,
    corrections: `non, non pardon, pardon, je veux dire, je voulais dire, excusez moi, excusez-moi, excuse moi, désolé, désolée, non désolé, non
        attendez, je me trompe, je me suis trompé, je me suis trompée, erreur, je corrige, je rectifie, plutôt, ou plutôt, oups, je reprends, je
        recommence, c'est pas ça, non c'est pas ça, non non, pas, non attends, non excusez moi, ah non, ah pardon, oh pardon, euh non, euh pardon,
        non c'est, non je me trompe, non je me suis trompé, non je me suis trompée, je me suis planté, je me suis plantée, j'ai mal lu, non j'ai mal
        lu, je lis mal, je relis, j'ai dit une bêtise, faux, c'est faux, non c'est faux, mince, zut, attendez non, attends non, autant pour moi, au
        temps pour moi, excusez, toutes mes excuses, ou alors, enfin non, enfin plutôt, je reprends depuis le début, je recommence depuis le début,
        depuis le début, on recommence, au lieu de, à la place de, j'ai inversé, j'ai sauté, j'ai sauté une ligne, à la place`,
    acknowledgements: `mhm, mm hm, oui, ok, okay, d'accord, très bien, bien, parfait, c'est noté, noté, je note, allez y, allez-y, ensuite, et
        ensuite, la suite, je vous écoute, continuez, merci, merci beaucoup, super, exactement, c'est ça, tout à fait, entendu, compris, bien reçu,
        ouais, c'est bon, impeccable, oui oui, hm hm, hum hum, ah oui, ok merci, ok parfait, oui parfait, oui merci, oui très bien, d'accord merci,
        d'accord très bien, oui allez y, oui je vous écoute, oui ensuite, et après, après, la suite s'il vous plaît, continuez s'il vous plaît,
        poursuivez, et puis, et la fin, la fin, et les derniers, les derniers, les suivants, et les suivants, et le reste, le reste, je vous suis,
        je suis prêt, je suis prête, je suis là, vous pouvez y aller, dites moi, dites, quand vous voulez, prenez votre temps, je prends note, je
        note ça, bien noté, c'est bien noté, j'ai noté, c'est enregistré, enregistré, reçu, ok reçu, nickel, top, génial, formidable, excellent,
        entendu merci, absolument, voilà, voilà c'est ça, oui voilà, exact, c'est exact, c'est bien ça, oui c'est ça, oui c'est bien ça, volontiers,
        bien sûr, pas de souci, pas de problème, je vous en prie, jusque là ok, jusque là, ça marche, ça roule, bon, très bien merci, parfait merci,
        hum`,
    separators: {
        '-': "tiret, trait d'union, moins, tiret du six",
        '.': 'point',
        '/': 'barre oblique, slash, barre, oblique',
        _: 'tiret du bas, underscore, tiret bas, souligné, sous tiret, tiret du huit',
        '@': 'arobase, arrobase, at, a commercial, arobas',
        '+': 'plus',
        '#': 'dièse, hashtag'
    },
    topics: FRENCH_TOPICS,
    hints: {
        [Category.CardNumber]: 'chiffres, carte, visa, mastercard, amex, maestro, cb',
        [Category.Cvv]: 'chiffres',
        [Category.Phone]: 'votre numéro, ton numéro, appeler, rappeler, joindre, appelle, rappel',
        [Category.BankAccount]: 'compte, banque, virement',
        [Category.OneTimeCode]: 'code, sms, texto',
        [Category.DateOfBirth]: 'naissance',
        [Category.HealthId]: 'assurance, police, patient',
        [Category.VehicleId]: 'voiture, véhicule',
        [Harmless.Reference]: 'numéro, no, n'
    },
    requests: `
        donnez moi, me donner, me donnez, dites moi, me dire, me dites, indiquez moi, m'indiquer, m'indiquez, communiquez moi, me communiquer,
        me communiquez, envoyez moi, m'envoyer, transmettez moi, me transmettre, lisez moi, me lire, me rappeler, me confirmer, confirmez moi,
        me préciser, précisez moi, il me faut, il me faudrait, il me faudra, il nous faut, il nous faudrait, j'ai besoin de, j'ai besoin du,
        j'aurais besoin, j'aurai besoin, on a besoin, quel est, quelle est, quels sont, quelles sont, à quel, sur quel, à quelle, sur quelle,
        c'est quoi votre, vous auriez, auriez vous, avez vous votre, vous avez votre, votre numéro s'il vous plaît`,
    mentions: `
        pourquoi vous voulez, pourquoi avez vous besoin, pourquoi vous avez besoin, où se trouve, où est, c'est quoi, ne donnez jamais, ne
        communiquez jamais, je ne donne pas, oublié, perdu, volée, a expiré, est expirée, bloquée, jamais reçu, pas reçu, changer, changé,
        réinitialiser, est au dos, ne donnez pas, ne communiquez pas, ne partagez, ne partagez jamais, ne me donnez pas, ne me le communiquez, ne le
        donnez, nous ne demandons jamais, ne demandera jamais, ne demande jamais, à quoi ça sert, je ne trouve pas, je ne connais pas, je n'ai pas,
        ne le dites, ne le dites jamais, ne le dites pas, ne le communiquez, ne le partagez, ne le dictez, ne le lisez,
        ne le tapez, ne le saisissez, ne le changez, ne le retrouve, je ne le, ne le connais, ne dites jamais, ne dites pas, ne me dites pas, ne me
        donnez jamais, ne marche plus, ne fonctionne plus, ne marche pas, ne fonctionne pas, n'est pas bon, n'est plus valable, je l'ai pas`,
    introductions: `je m'appelle, mon nom est, mon nom c'est, je suis, c'est, ici, au nom de, nom de, je me présente, vous êtes, appelez moi, mon
        mari, ma femme, mon fils, ma fille, ma mère, mon père, titulaire est, cordialement, bien à vous, salutations, je me nomme, mon nom de
        famille c'est, mon prénom c'est, contrat au nom de, le contrat est au nom de, enregistré au nom de, inscrit au nom de, réservé au nom de, à
        l'ordre de, cdt, cdlt, bien cordialement, merci d'avance, sincères salutations, respectueusement, salutations distinguées`,
    elisions: 'l d qu'
};
