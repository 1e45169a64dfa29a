import { FRENCH_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** French, with numbers of France. */
export const FRENCH = tongueOf({
    voice: {
        language: 'fr',
        numbers: FRENCH_NUMBERS,
        space: ' ',
        signs: {
            at: ['arobase', 'at'],
            dot: ['point'],
            dash: ['tiret'],
            underscore: ['tiret du bas', 'underscore'],
            slash: ['barre oblique', 'slash'],
            plus: ['plus']
        },
        alphabet: {
            as: 'comme',
            words: 'Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé'.split(
                ' '
            )
        },
        months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
    },
    my: '',
    your: 'votre',
    countries: { FR: 1 },
    fillers: 'euh|alors|attendez|voilà|et puis|ben',
    corrections: 'non pardon|pardon|je veux dire|non|excusez-moi',
    frames: {
        asks: "Pouvez-vous me donner {your} s'il vous plaît ?|Quel est {your} ?|Il me faut {your}.|Et {your} ?|Je vais avoir besoin de {your}.|Vous pouvez me confirmer {your} ?|Est-ce que je peux avoir {your} ?|Dites-moi {your}.|D'accord, et {your} ?|Vous avez {your} sous la main ?",
        replies:
            "{v}|Oui, {v}.|C'est {v}.|Alors, {v}.|Bien sûr, {v}.|Attendez... {v}.|Oui c'est {v}|Euh, {v}.|Je crois que c'est {v}.|Voilà : {v}|{v}, voilà.",
        declares: '{my} : {v}|pour {my}, {v}|alors {my} {v}',
        acknowledgements: "Merci.|Très bien.|Parfait, merci.|D'accord, un instant.|C'est noté.|Merci beaucoup.|Super.",
        goOns: "Oui.|Mm-hm.|D'accord.|Ensuite ?|Je vous écoute.|Allez-y.",
        readBacks: "Donc {v} ?|Je répète : {v}.|{v}, c'est bien ça ?|J'ai noté {v}.|Vous avez dit {v} ?",
        denials: "Non, {v}.|Non non, c'est {v}.|Pas tout à fait, {v}.",
        confirmations: "Oui.|C'est ça.|Exactement.|Tout à fait.|Oui, c'est bon.",
        firstPieces: '{v}|Oui, {v}|Alors {v}|Ça commence par {v}',
        nextPieces: '{v}|ensuite {v}|puis {v}|et {v}',
        lastPieces: '{v}|et {v}.|et pour finir {v}.|et ça finit par {v}',
        openings:
            "Bonjour, {company}, {agent} à votre écoute.|Bonjour, je suis {agent}, comment puis-je vous aider ?|{company} bonjour, ici {agent}.|Bienvenue chez {company}, {agent} à l'appareil.|Bonjour, que puis-je faire pour vous ?",
        troubles:
            "Bonjour, j'ai un souci avec ma facture.|Bonjour, ma connexion ne marche plus.|Je voudrais résilier.|Bonjour.|J'ai déménagé.|Je n'arrive pas à me connecter.",
        introductions:
            "Bonjour, je m'appelle {v}.|Bonjour, c'est {v}.|Oui bonjour, {v} à l'appareil.|Je suis {v} et j'ai un problème.",
        vocatives: 'Merci, {v}.|Bonjour {v} !|Un instant, {v}.',
        titled: 'Merci, monsieur {v}.|Un instant, madame {v}.|Très bien, M. {v}.|Bonjour Mme {v}.',
        thanksByName: 'Merci {v}.|Au revoir {v}.|Merci beaucoup, {v} !',
        agentTalk:
            "Un instant s'il vous plaît.|Je regarde ça tout de suite.|Le système est un peu lent.|Ce n'est pas grave.|Le technicien passera mardi.|Comptez trois à cinq jours ouvrés.|Je suis désolé pour la gêne.|Avez-vous redémarré la box ?|Je vous mets en attente.|Je note ça dans le dossier.",
        customerTalk:
            "J'ai déjà essayé deux fois.|D'accord.|Pas de problème, j'attends.|Ça va prendre combien de temps ?|Je ne comprends pas bien.|C'est vraiment pénible.|Une seconde, on sonne.|C'est gratuit ?|Mon mari s'en occupe d'habitude.|J'ai juste une question.",
        closings: "Puis-je faire autre chose pour vous ?|Bonne journée.|C'est fait.",
        farewells: "Non merci, c'est tout.|Au revoir.|Merci, bonne journée.|Merci beaucoup.",
        companies: "Électrance|le service client|Telnova|l'Assurance du Midi|Colis Rapide|Banque du Lac"
    },
    topics: {
        CARD_NUMBER: {
            names: 'numéro de carte|numéro de carte bancaire|numéro de carte bleue|numéro à seize chiffres',
            prompts: 'Avec quelle carte souhaitez-vous payer ?|Vous pouvez me lire les seize chiffres ?',
            answers: 'Ma carte : {v}|La carte, c’est {v}.|Visa {v}',
            volunteered: 'Prélevez ma carte {v} s’il vous plaît.|Ma carte {v} a été volée.'
        },
        CVV: {
            names: 'cryptogramme|cryptogramme visuel|code de sécurité|code à trois chiffres au dos',
            prompts: 'Et les trois chiffres au dos ?',
            answers: 'Au dos c’est {v}.|cryptogramme {v}',
            volunteered: 'Le cryptogramme est {v}.'
        },
        CARD_EXPIRY: {
            names: 'date d’expiration|date de validité de la carte',
            prompts: 'Elle expire quand ?|Elle est valable jusqu’à quand ?',
            answers: 'Elle expire en {v}.|Valable jusqu’à {v}.',
            volunteered: 'La carte expire en {v}.'
        },
        SSN: {
            names: 'numéro de sécurité sociale|numéro de sécu|numéro INSEE',
            prompts: 'Vous avez votre carte Vitale ? Donnez-moi le numéro.',
            answers: 'Mon numéro de sécu est {v}.|C’est le {v}.',
            volunteered: 'Mon numéro de sécurité sociale : {v}'
        },
        PHONE: {
            names: 'numéro de téléphone|numéro de portable|numéro pour vous rappeler|téléphone',
            prompts: 'À quel numéro peut-on vous joindre ?',
            answers: 'Mon portable c’est le {v}.|Au {v}.|Mon numéro est le {v}.',
            volunteered: 'Rappelez-moi au {v}.|Mon nouveau numéro est le {v}.'
        },
        EMAIL: {
            names: 'adresse mail|adresse e-mail|mail|email',
            prompts: 'À quelle adresse mail je vous envoie la confirmation ?',
            answers: 'Mon mail, c’est {v}.|Envoyez à {v}.',
            volunteered: 'Écrivez-moi à {v}.'
        },
        IBAN: {
            names: 'IBAN|RIB|numéro IBAN',
            prompts: 'Sur quel compte on fait le virement ?',
            answers: 'IBAN {v}|L’IBAN est {v}.',
            volunteered: 'Faites le virement sur {v}.|Mon IBAN : {v}'
        },
        DATE_OF_BIRTH: {
            names: 'date de naissance|date de naissance complète',
            prompts: 'Vous êtes né quand ?|Vous êtes née le combien ?',
            answers: 'Je suis né le {v}.|Née le {v}.|C’est le {v}.',
            volunteered: 'Je suis née le {v}.|date de naissance : {v}'
        },
        ADDRESS: {
            names: 'adresse|adresse postale|adresse de livraison',
            prompts: 'Vous habitez où ?|On livre à quelle adresse ?',
            answers: 'J’habite {v}.|Au {v}.|adresse : {v}',
            volunteered: 'J’ai déménagé au {v}.|Livrez au {v}.'
        },
        POSTCODE: {
            names: 'code postal',
            prompts: 'Et le code postal ?',
            answers: 'Code postal {v}.|Le {v}.',
            volunteered: 'Mon code postal est {v}.'
        },
        PERSON: {
            names: 'nom|nom complet|nom et prénom|nom du titulaire',
            prompts: 'Qui est à l’appareil ?|Vous êtes monsieur ou madame ?|C’est à quel nom ?',
            answers: 'Je m’appelle {v}.|Je suis {v}.|C’est au nom de {v}.',
            volunteered: 'J’ai parlé à {v} hier.|Le contrat est au nom de {v}.'
        },
        PASSWORD: {
            names: 'mot de passe|mot de passe actuel',
            prompts: 'Quel mot de passe utilisez-vous ?',
            answers: 'Le mot de passe est {v}.|mdp {v}',
            volunteered: 'Mon mot de passe {v} ne marche pas.'
        },
        PIN: {
            names: 'code PIN|code secret',
            prompts: 'Quel code PIN avez-vous choisi ?',
            answers: 'PIN {v}|Mon code c’est {v}.',
            volunteered: 'Mon code PIN {v} ne passe pas.'
        },
        ONE_TIME_CODE: {
            names: 'code reçu par SMS|code de vérification|code de confirmation',
            prompts: 'Je vous ai envoyé un code, vous pouvez me le lire ?',
            answers: 'Le code est {v}.|J’ai reçu {v}.',
            volunteered: 'Le code reçu est {v}.'
        }
    },
    hardLines:
        'Ma carte a expiré hier.|Je ne donne pas mon code PIN.|Le cryptogramme est au dos de la carte.|J’attends depuis deux semaines.|Un, deux, trois, vous m’entendez ?|J’ai oublié mon mot de passe.|Pourquoi vous voulez ma date de naissance ?|Une chose encore.|Nous avons trois enfants et deux chiens.|C’est la une ou la deux ?',
    hardFrames: {
        order: 'Mon numéro de commande est {v}.|La commande {v} n’est pas arrivée.|commande n° {v}',
        tracking: 'Le numéro de suivi est {v}.|Le colis {v} est perdu.',
        case: 'Votre numéro de dossier est {v}.|La référence du dossier est {v}.|ticket {v}',
        amount: 'Ça fait {v}.|On m’a prélevé {v}.|La facture est de {v}.',
        date: 'Le rendez-vous est le {v}.|J’ai commandé le {v}.',
        meter: 'Le relevé du compteur est {v}.',
        version: 'J’ai la version {v}.',
        product: 'Le numéro de série est {v}.|référence produit {v}',
        invoice: 'Le numéro de facture est {v}.',
        company: 'Notre numéro est le {v}.',
        luhnless: 'Le numéro du bon d’achat est {v}.',
        flight: 'Je suis sur le vol {v}.'
    },
    hardNames: {
        order: 'numéro de commande',
        tracking: 'numéro de suivi',
        case: 'numéro de dossier|numéro de ticket',
        meter: 'relevé de compteur',
        invoice: 'numéro de facture',
        product: 'numéro de série',
        amount: 'montant de la facture'
    },
    ordinary:
        'Il pleut depuis ce matin.|J’espère que ça va marcher.|L’image est figée.|La box clignote en rouge.|Je rappellerai demain.|C’est encore sous garantie ?|En mai tout allait bien.|Merci pour votre patience.|Je voudrais un forfait plus petit.|Je vous en prie.|C’était un cadeau.'
});
