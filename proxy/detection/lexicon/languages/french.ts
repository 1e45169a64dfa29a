import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
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
            `Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule
             Victor William Xavier Yvonne Zoé Arthur Bernard Camille Denise Émile Gérard Isidore Jacques Lucien Marie Noémie Paul Robert Simon Thomas Valérie Yves Zénobie`
        ),
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
    timeUnits:
        'heure heures seconde secondes minute minutes jour jours nuit nuits semaine semaines mois an ans année années demi demie quart ouvrés ouvrables h',
    measures:
        'fois pour pourcent kilo kilos kilomètres km mètres mètre centimètres litres grammes degrés personnes gens enfants chiens articles colis cartons pages points chiffres lettres caractères mégas gigas gigaoctets kwh étoiles pièces',
    common: `je tu il elle on nous vous ils elles et ou mais pas ne non le la les l un une des du de au aux est sont était suis êtes avez avons ont ai a as ait être avoir
        peut peux pouvez veux voulez voudrais faut dois doit sur dans par pour avec sans sous chez vers ce cet cette ces ça cela ceci que qui quoi quel quelle
        où quand comment pourquoi si aussi très plus moins bien encore déjà ici là alors donc mon ma mes votre vos notre nos son sa ses leur se me te y en
        merci bonjour oui d'accord c'est j'ai n'est qu'il s'il plaît faire fait tout rien mari femme s'en occupe gêne désolé hier`,
    fillers: `euh, heu, hum, alors, ben, bah, voilà, attendez, attends, et puis, et ensuite, ensuite, puis, et, donc, et après, après, un instant, une seconde, une petite seconde, je regarde, voyons,
        voyons voir, je crois, je pense, c'est, bon, oui, d'accord, et pour finir, pour finir, enfin, et enfin, et à la fin, les derniers, espace, majuscule, minuscule, en majuscule, en minuscule, la lettre, le chiffre, hein, encore, suivi de, ça fait, disons, en fait`,
    corrections: `non, non pardon, pardon, je veux dire, je voulais dire, excusez moi, excusez-moi, excuse moi, désolé, désolée, non désolé, non attendez, je me trompe, je me suis trompé, je me suis trompée, erreur, je corrige, je rectifie,
        plutôt, ou plutôt, oups, je reprends, je recommence, c'est pas ça, non c'est pas ça, non non, pas`,
    acknowledgements: `mhm, mm hm, oui, ok, okay, d'accord, très bien, bien, parfait, c'est noté, noté, je note, allez y, allez-y, ensuite, et ensuite, la suite, je vous écoute, continuez, merci, merci beaucoup, super, exactement,
        c'est ça, tout à fait, entendu, compris, bien reçu, ouais, c'est bon, impeccable, oui oui`,
    separators: {
        '-': "tiret, trait d'union, moins, tiret du six",
        '.': 'point',
        '/': 'barre oblique, slash, barre, oblique',
        _: 'tiret du bas, underscore, tiret bas, souligné, sous tiret, tiret du huit',
        '@': 'arobase, arrobase, at, a commercial, arobas',
        '+': 'plus',
        '#': 'dièse, hashtag'
    },
    topics: {
        [Category.CardNumber]: `numéro de carte, numéros de carte, numéro de la carte, numéro de ma carte, numéro de votre carte, numéro de carte bancaire, numéro de carte bleue, numéro de cb, carte bancaire, carte bleue, carte de crédit, carte de paiement, numéro de carte de crédit, seize chiffres, numéro à seize chiffres, numéro devant, numéro sur le devant, numéro long, chiffres de la carte, chiffres de votre carte, coordonnées bancaires de la carte, ma carte c'est, ma carte, ma cb`,
        [Category.Cvv]: `cryptogramme, cryptogramme visuel, code de sécurité, code à trois chiffres, code de vérification de la carte, trois chiffres, trois derniers chiffres, chiffres au dos, chiffres derrière, numéro au dos, code au dos, au dos, au verso, derrière la carte, dos de la carte, dos de votre carte, verso de la carte, cvv, cvc, crypto, code cvv, code cvc, à côté de la signature`,
        [Category.CardExpiry]: `date d'expiration, date de validité, expiration, expire, expire en, expire fin, validité, valable jusqu'à, valable jusqu'au, valable jusqu'en, valide jusqu'à, valide jusqu'au, date de fin de validité, fin de validité, échéance de la carte, jusqu'à quand`,
        [Category.Ssn]: `numéro de sécurité sociale, sécurité sociale, numéro de sécu, sécu, numéro insee, nir, carte vitale, numéro de carte vitale, numéro fiscal, numéro d'identification fiscale, carte d'identité, numéro de carte d'identité, cni, registre national, numéro national, avs, numéro avs, numéro d'assurance sociale, nas`,
        [Category.Phone]: `numéro de téléphone, téléphone, numéro de portable, numéro de mobile, portable, mobile, numéro de fixe, fixe, ligne fixe, numéro de contact, numéro pour vous rappeler, numéro pour vous joindre, vous joindre, me joindre, joignable, joignable au, rappelez moi, rappelez-moi, rappelez moi au, vous rappeler, me rappeler, appelez moi, appelez-moi, appelez moi au, à quel numéro, au numéro, mon numéro c'est, mon numéro est, nouveau numéro, tel, tél, fax, numéro de fax, whatsapp, coordonnées téléphoniques, gsm, cellulaire`,
        [Category.Email]: `adresse mail, adresse e mail, adresse email, e mail, email, mail, adresse électronique, courriel, adresse courriel, mél`,
        [Category.Iban]: `iban, rib, numéro iban, numéro d'iban, relevé d'identité bancaire`,
        [Category.BankAccount]: `numéro de compte, compte bancaire, numéro de compte bancaire, compte courant, quel compte, coordonnées bancaires, mon compte bancaire, prélèvement`,
        [Category.RoutingNumber]: `code banque, code guichet, bic, code bic, swift, code swift`,
        [Category.Passport]: `passeport, numéro de passeport, numéro du passeport`,
        [Category.DriverLicence]: `permis de conduire, numéro de permis, permis, numéro du permis`,
        [Category.DateOfBirth]: `date de naissance, né le, née le, né en, née en, née, naissance, jour de naissance, anniversaire, année de naissance, suis né, suis née, êtes né, êtes née, ddn`,
        [Category.Address]: `où livrer, où envoyer, où doit, où devons nous, où habite, adresse, adresse postale, adresse de livraison, adresse de facturation, domicile, j'habite, habite au, habitez, vous habitez, vous habitez où, déménagé, déménagé au, demeurant, domicilié, livrer au, livrez au, coordonnées postales, habite`,
        [Category.Postcode]: `code postal, cp`,
        [Category.Person]: `nom de famille, prénom, nom et prénom, nom complet, nom de jeune fille, titulaire, nom du titulaire`,
        [Category.IpAddress]: `adresse ip, ip`,
        [Category.Password]: `mot de passe, mdp, mots de passe, mot secret, phrase secrète, question secrète, réponse secrète, passe, animal de compagnie, premier animal`,
        [Category.Pin]: `code pin, pin, code secret, code confidentiel, code personnel, code à quatre chiffres, code de la carte, code de carte`,
        [Category.OneTimeCode]: `code reçu, code vous avez reçu, code avez vous reçu, code on vous a envoyé, code qu'on vous a envoyé, code de vérification, code de confirmation, code de validation, code par sms, code sms, code reçu par sms, code unique, code à usage unique, code à six chiffres, code envoyé, envoyé un code, code d'authentification, code d'activation, le code est, code c'est, code que vous avez reçu, code de connexion, mot de passe à usage unique, otp, code d'accès, reçu un code`,
        [Category.HealthId]: `numéro d'assuré, numéro de mutuelle, mutuelle, numéro d'adhérent, carte de mutuelle, numéro de patient, numéro d'assurance maladie, assurance maladie, dossier médical, numéro de sécurité`,
        [Category.Username]: `nom d'utilisateur, identifiant, identifiant de connexion, login, pseudo, nom de connexion, username, nom d'usager`,
        [Category.VehicleId]: `plaque d'immatriculation, immatriculation, numéro d'immatriculation, plaque, numéro de châssis, numéro de série du véhicule, carte grise, numéro vin`,
        [Harmless.Reference]: `numéro de commande, commande, n de commande, numéro de suivi, suivi, colis, numéro de colis, numéro de dossier, dossier, référence, réf, référence du dossier, numéro de ticket, ticket, numéro de facture, facture, numéro de réservation, réservation, numéro de série, référence produit, numéro de client, numéro client, numéro de contrat, contrat, numéro de sinistre, sinistre, bon d'achat, bon de réduction, code promo, code promotionnel, chèque cadeau, numéro du bon, relevé du compteur, relevé de compteur, compteur, numéro de compteur, index, vol, numéro de vol, train, chambre, porte d'embarquement, code erreur, erreur, modèle, numéro de modèle, numéro d'article, article, réclamation, numéro de transaction, transaction, code barre, carte de fidélité, kilométrage, numéro d'intervention, carte cadeau, numéro de retour, siège`,
        [Harmless.Amount]: `montant, montant de la facture, prix, coûte, coût, total, solde, prélevé, débité, remboursement, remboursé, ça fait, facture de, frais, tarif, payé, somme, mensualité, avoir de`,
        [Harmless.Quantity]: `quantité, combien de, taille, poids, température, vitesse, nombre de`,
        [Harmless.Time]: `horaires, ouverts de, ouvert de, ouverture, rendez vous, entre, commandé le, livré le, livraison le, rendez-vous le, rdv`,
        [Harmless.Version]: `version, windows, ios, android, firmware, mise à jour`,
        [Harmless.Company]: `service client est joignable, service client est joignable au, assistance au, notre assistance, notre numéro, notre hotline, notre service, notre service client, notre standard, service client, numéro vert, appelez nous, appelez-nous, nous joindre, nous contacter, contactez nous, contactez-nous, joindre au, standard, notre site, nos bureaux, numéro gratuit`,
        [Harmless.LastDigits]: `se termine par, se terminant par, finit par, finissant par, quatre derniers, quatre derniers chiffres, derniers chiffres, terminant par`
    },
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
    mentions: `
        pourquoi vous voulez, pourquoi avez vous besoin, pourquoi vous avez besoin, où se trouve, où est, c'est quoi, ne donnez jamais, ne communiquez jamais, je ne donne pas, oublié, perdu, volée, a expiré, est expirée, bloquée, jamais reçu, pas reçu, changer, changé, réinitialiser, est au dos`,
    introductions: `je m'appelle, mon nom est, mon nom c'est, je suis, c'est, ici, au nom de, nom de, je me présente, vous êtes, appelez moi, mon mari, ma femme, mon fils, ma fille, ma mère, mon père, titulaire est, cordialement, bien à vous, salutations`,
    elisions: 'l d qu'
};
