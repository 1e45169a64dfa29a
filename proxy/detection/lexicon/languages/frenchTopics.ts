import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in French what the value beside them is. */
export const FRENCH_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `numéro de carte, numéros de carte, numéro de la carte, numéro de ma carte, numéro de votre carte, numéro de carte
        bancaire, numéro de carte bleue, numéro de cb, carte bancaire, carte bleue, carte de crédit, carte de paiement, numéro de carte de crédit,
        seize chiffres, numéro à seize chiffres, numéro devant, numéro sur le devant, numéro long, chiffres de la carte, chiffres de votre carte,
        coordonnées bancaires de la carte, ma carte c'est, ma carte, ma cb, numéro complet de la carte, numéro complet de votre carte, numéro qui
        figure sur votre carte, numéro inscrit sur la carte, numéro inscrit sur votre carte, numéro de votre cb, numéro cb, numéros de la carte,
        numéros de votre carte, numéros sur la carte, numéro au recto, chiffres au recto, chiffres devant, chiffres sur le devant, carte à débiter,
        carte visa, carte mastercard, numéro visa, numéro de la carte bleue, numéro de votre carte bleue, numéro de la cb, num de carte, num de cb,
        n de carte, no de carte, numero carte, numéro carte, numéro carte bancaire, carte bancaire enregistrée, moyen de paiement, bancontact, carte
        de débit, carte bancontact`,
    [Category.Cvv]: `cryptogramme, cryptogramme visuel, code de sécurité, code à trois chiffres, code de vérification de la carte, trois chiffres,
        trois derniers chiffres, chiffres au dos, chiffres derrière, numéro au dos, code au dos, au dos, au verso, derrière la carte, dos de la
        carte, dos de votre carte, verso de la carte, cvv, cvc, crypto, code cvv, code cvc, à côté de la signature, code cryptogramme, cryptogramme
        au dos, chiffres à l'arrière, code à l'arrière, à l'arrière de la carte, à l'arrière, arrière de la carte, derrière votre carte, au dos de
        la carte, chiffres du dos, chiffres derrière la carte, trois derniers chiffres au dos, trois chiffres au dos, trois chiffres de sécurité,
        numéro de sécurité de la carte, code de sécurité de la carte, code de vérification au dos, zone de signature, bande de signature, panneau de
        signature`,
    [Category.CardExpiry]: `date d'expiration, date de validité, expiration, expire, expire en, expire fin, validité, valable jusqu'à, valable
        jusqu'au, valable jusqu'en, valide jusqu'à, valide jusqu'au, date de fin de validité, fin de validité, échéance de la carte, jusqu'à quand,
        date de péremption, date d'exp, date exp, date d'échéance de la carte, mois et année, mois et l'année, mois et année d'expiration, expire
        quand, quand expire, elle expire, carte expire, expire le, périme, périmée quand, valable jusqu'à quand, valide jusqu'à quand, valide
        jusqu'en, jusqu'à quelle date, expirera, fin de validité de la carte`,
    [Category.Ssn]: `numéro de sécurité sociale, sécurité sociale, numéro de sécu, sécu, numéro insee, nir, carte vitale, numéro de carte vitale,
        numéro fiscal, numéro d'identification fiscale, carte d'identité, numéro de carte d'identité, cni, registre national, numéro national, avs,
        numéro avs, numéro d'assurance sociale, nas, numéro de sécurité, num de sécu, num sécu, numéro sécu, n de sécu, no de sécu, n de sécurité
        sociale, numéro de sécurité social, numéro secu, sécurité sociale c'est, numéro d'identité, numéro de ma carte d'identité, numéro de votre
        carte d'identité, numéro de pièce d'identité, numéro de la pièce d'identité, identifiant fiscal, numéro spi, spi, référence fiscale, numéro
        fiscal de référence, numéro de registre national, numéro du registre national, niss, numéro niss, titre de séjour, numéro de titre de
        séjour, carte de séjour, numéro avs ahv, nin, numéro d'identification nationale, numéro de l'assurance sociale`,
    [Category.Phone]: `numéro de téléphone, téléphone, numéro de portable, numéro de mobile, portable, mobile, numéro de fixe, fixe, ligne fixe,
        numéro de contact, numéro pour vous rappeler, numéro pour vous joindre, vous joindre, me joindre, joignable, joignable au, rappelez moi,
        rappelez-moi, rappelez moi au, vous rappeler, me rappeler, appelez moi, appelez-moi, appelez moi au, à quel numéro, au numéro, mon numéro
        c'est, mon numéro est, nouveau numéro, tel, tél, fax, numéro de fax, whatsapp, coordonnées téléphoniques, gsm, cellulaire, num de tel, num
        de téléphone, num de tél, numéro de tel, numéro de tél, mon num, mon num c'est, mon tel, mon tél, mon portable, mon téléphone, mon mobile,
        mon fixe, mon nouveau numéro, votre portable, votre mobile, n de téléphone, n de tel, no de téléphone, no de tel, téléphone portable,
        téléphone fixe, téléphone mobile, numéro de gsm, numéro gsm, natel, numéro de natel, numéro de cellulaire, numéro où vous joindre, numéro où
        l'on peut vous joindre, où vous joindre, on peut vous joindre, peut on vous joindre, puis je vous joindre, puis je vous rappeler, vous
        joindre au, joindre facilement, me joindre au, me contacter au, me contacter, vous contacter au, numéro où vous contacter, vous contacter,
        quel numéro, rappelez moi sur, me rappeler au, me rappeler sur, joignable sur, numéro de rappel, contact téléphonique, par téléphone au,
        ligne concernée, numéro de la ligne, numéro de ligne, coordonnées, numéro d'urgence, personne à contacter`,
    [Category.Email]: `adresse mail, adresse e mail, adresse email, e mail, email, mail, adresse électronique, courriel, adresse courriel, mél, mail
        c'est, adresse de courriel, adresse de messagerie, adr mail, mon mail, votre mail, courrier électronique`,
    [Category.Iban]: `iban, rib, numéro iban, numéro d'iban, relevé d'identité bancaire, iban c'est, votre rib, mon rib, mon iban, numéro de rib,
        coordonnées bancaires iban, i b a n, numero iban`,
    [Category.BankAccount]: `numéro de compte, compte bancaire, numéro de compte bancaire, compte courant, quel compte, coordonnées bancaires, mon
        compte bancaire, prélèvement, compte épargne, numéro du compte, numéro de mon compte, numéro de votre compte, n de compte, no de compte, num
        de compte, livret, compte à débiter, compte à créditer, sur quel compte, compte chèque, ccp`,
    [Category.RoutingNumber]: `code banque, code guichet, bic, code bic, swift, code swift, code établissement, code de la banque, clearing
        bancaire, numéro de clearing, numéro de transit, numéro d'institution`,
    [Category.Passport]: `passeport, numéro de passeport, numéro du passeport, passport, n de passeport, no de passeport, num de passeport, mon
        passeport, votre passeport, numéro sur le passeport, numéro de votre passeport, numéro de mon passeport, passeport c'est`,
    [Category.DriverLicence]: `permis de conduire, numéro de permis, permis, numéro du permis, numéro de permis de conduire, numéro de votre permis,
        numéro de mon permis, votre permis, mon permis, n de permis, no de permis, permis c'est, permis de conduire numéro, numéro sur le permis`,
    [Category.DateOfBirth]: `date de naissance, né le, née le, né en, née en, née, naissance, jour de naissance, anniversaire, année de naissance,
        suis né, suis née, êtes né, êtes née, ddn, date naissance, votre naissance, date de naiss, vous êtes née, vous êtes né, vous êtes né quand,
        vous êtes née quand, quand êtes vous né, quand êtes vous née, né quand, née quand, tu es né, tu es née, jour mois année, jour mois et année,
        jour et année de naissance, né e le, il est né, elle est née, né à, nés le`,
    [Category.Address]: `rue et numéro, la rue et le numéro, numéro et rue, le numéro et la rue, numéro et nom de rue, dans quelle rue, nom de la rue, être livré, vous livre où, livre t on, vous livrer, où livrer, où envoyer, où doit, où devons nous, où habite, adresse, adresse postale, adresse de livraison, adresse de
        facturation, domicile, j'habite, habite au, habitez, vous habitez, vous habitez où, déménagé, déménagé au, demeurant, domicilié, livrer au,
        livrez au, coordonnées postales, habite, nouvelle adresse, adresse actuelle, adresse complète, adresse du domicile, adresse du logement,
        adresse d'intervention, adresse de correspondance, adresse exacte, adresse c'est, habitez vous, où habitez vous, vous habitez à, vous
        habitez toujours, tu habites, tu habites où, où vivez vous, je vis au, je vis, je loge, logement situé, situé au, emménagé, emménagé au,
        emménage, je demeure, résidant au, je réside, résidez vous, expédier à, envoyer à, livrer à, livraison à, où faut il livrer, où est ce qu'on
        livre, numéro et rue, rue et numéro, numéro et nom de rue, voie, je suis chez`,
    [Category.Postcode]: `code postal, cp, code postale, code postal c'est, numéro postal, npa, code postal et ville, code postal et la ville, cp
        ville`,
    [Category.Person]: `nom de famille, prénom, nom et prénom, nom complet, nom de jeune fille, titulaire, nom du titulaire, votre nom et prénom,
        nom prénom, prénom nom, nom d'usage, nom de naissance, nom marital, nom d'épouse, nom du souscripteur, titulaire du compte, titulaire de la
        ligne, titulaire du contrat, titulaire de la carte, assuré principal`,
    [Category.IpAddress]: `adresse ip, ip`,
    [Category.Password]: `mot de passe, mdp, mots de passe, mot secret, phrase secrète, question secrète, réponse secrète, mon passe, votre passe, animal de
        compagnie, premier animal, mot de passe actuel, nouveau mot de passe, mot de passe c'est, motdepasse, mot de pass, mot de passe provisoire,
        mot de passe temporaire, mot de passe wifi, clé wifi, code wifi, clé wpa, clé de sécurité, code d'accès wifi, mot clé, phrase de passe, mot
        code, question de sécurité, réponse secrète c'est`,
    [Category.Pin]: `code pin, pin, code secret, code confidentiel, code personnel, code à quatre chiffres, code de la carte, code de carte, code
        secret à quatre chiffres, code pin à quatre chiffres, code de votre carte, code de ma carte, code de carte bancaire, code confidentiel de la
        carte, code client, code vocal, code d'accès téléphonique, code téléphonique, code téléphone, code nip, nip, code puk, code porte, code
        d'alarme, code alarme, digicode, code du digicode, code de la porte, quatre chiffres de votre choix`,
    [Category.OneTimeCode]: `code reçu, code vous avez reçu, code avez vous reçu, code on vous a envoyé, code qu'on vous a envoyé, code de
        vérification, code de confirmation, code de validation, code par sms, code sms, code reçu par sms, code unique, code à usage unique, code à
        six chiffres, code envoyé, envoyé un code, code d'authentification, code d'activation, le code est, code c'est, code que vous avez reçu,
        code de connexion, mot de passe à usage unique, otp, code d'accès, reçu un code, code temporaire, code provisoire, code par texto, code reçu
        par texto, code reçu par mail, code par mail, code par e mail, code envoyé par sms, code envoyé par mail, six chiffres reçus, code dans le
        sms, code du sms, code dans le message, code dans le mail, code affiché, code qui s'affiche, code sur votre téléphone, code sur votre
        mobile, code sur votre portable, envoyer un code, envoie un code, envoyons un code, vous envoie un code, recevoir un code, recevez un code,
        reçu le code, reçu un sms, code sécurité sms, code de sécurité par sms, code à usage, code d'identification, code digital, code double
        authentification, code de l'application, code de l'appli, code est arrivé, quel code, lire le code, donner le code, me donner le code, code
        otp, validation par sms`,
    [Category.HealthId]: `numéro d'assuré, numéro de mutuelle, mutuelle, numéro d'adhérent, carte de mutuelle, numéro de patient, numéro d'assurance
        maladie, assurance maladie, dossier médical, numéro de sécurité, numéro d'adhérent mutuelle, numéro adhérent, numéro d'adhérent à la
        mutuelle, numéro de la mutuelle, numéro de votre mutuelle, carte de tiers payant, tiers payant, carte mutuelle, n d'adhérent, num
        d'adhérent, numéro d'affilié, numéro d'affiliation, numéro d'assuré social, numéro d'assurance santé, assurance santé, carte d'assuré, carte
        d'assurance maladie, carte européenne d'assurance maladie, ceam, numéro ins, ins, identifiant national de santé, numéro de carte d'assuré,
        numéro de dossier médical, dossier patient, ipp, carte soleil, ramq, numéro ramq`,
    [Category.Username]: `nom d'utilisateur, identifiant, identifiant de connexion, login, pseudo, nom de connexion, username, nom d'usager,
        identifiant client en ligne, nom utilisateur, identifiant internet, identifiant web, identifiant du compte, votre identifiant, mon
        identifiant, identifiants, login c'est, pseudonyme, compte utilisateur, vous vous connectez avec, connectez vous avec, connexion avec, nom
        de compte, nom d'usagé, id utilisateur`,
    [Category.VehicleId]: `plaque d'immatriculation, immatriculation, numéro d'immatriculation, plaque, numéro de châssis, numéro de série du
        véhicule, carte grise, numéro vin, plaque minéralogique, plaque du véhicule, plaque de votre véhicule, plaque de la voiture, plaque de votre
        voiture, numéro de plaque, numéro de la plaque, immatriculé, immatriculée, immatriculation du véhicule, immat, numéro d'immat, numéro de
        carte grise, numéro de série de la voiture, numéro d'identification du véhicule, vin`,
    [Harmless.Reference]: `sous le numéro, sous le n, sous la référence, porte le numéro, porte le n, porte la référence, demande est la, demande est la n, demande est le, demande n, demande numéro,
        numéro de demande, numéro de la demande, numéro de votre demande, dossier est le, dossier est le n, numéro de commande, commande, n de commande, numéro de suivi, suivi, colis, numéro de colis, numéro de dossier, dossier,
        référence, réf, référence du dossier, numéro de ticket, ticket, numéro de facture, facture, numéro de réservation, réservation, numéro de
        série, référence produit, numéro de client, numéro client, numéro de contrat, contrat, numéro de sinistre, sinistre, bon d'achat, bon de
        réduction, code promo, code promotionnel, chèque cadeau, numéro du bon, relevé du compteur, relevé de compteur, compteur, numéro de
        compteur, index, vol, numéro de vol, train, chambre, porte d'embarquement, code erreur, erreur, modèle, numéro de modèle, numéro d'article,
        article, réclamation, numéro de transaction, transaction, code barre, carte de fidélité, kilométrage, numéro d'intervention, intervention,
        bon d'intervention, dossier d'intervention, mission, carte cadeau, numéro de retour, siège, n de suivi, num de suivi, num de commande,
        numéro de la commande, numéro de votre commande, réf commande, référence commande, référence de commande, référence client, numéro abonné,
        numéro d'abonné, numéro d'abonnement, abonnement, référence du sinistre, référence du contrat, référence de réservation, code de
        réservation, code réservation, numéro de billet, billet, pnr, numéro de bon, bon de livraison, bon de commande, numéro de devis, devis,
        numéro de reçu, reçu de caisse, numéro de caisse, ticket de caisse, n de facture, n de client, n client, no client, n de contrat, n contrat,
        n de dossier, n dossier, numéro d'incident, incident, numéro de demande, demande numéro, numéro de réclamation, numéro de rendez vous,
        numéro de police, police d'assurance, numéro de quittance, quittance, numéro d'échéancier, numéro de lot, lot, numéro de pièce, code
        article, code produit, numéro du produit, code barres, numéro de magasin, magasin, numéro de table, numéro de quai, voie numéro, numéro de
        place, place numéro, numéro de siège, numéro de porte, numéro de chambre, numéro de train, numéro de bus, ligne de bus, étape, point de
        livraison, pdl, numéro pdl, numéro de pdl, pce, numéro pce, point de référence, point relais, casier, code casier, code de retrait, code
        retrait, numéro de retrait, numéro d'enlèvement, colissimo, chronopost, carte fidélité, numéro de fidélité, numéro de carte de fidélité,
        numéro de mandat, mandat, rum, référence unique de mandat, ics, siret, siren, numéro siret, numéro siren, tva, numéro de tva, numéro de
        formulaire, formulaire, numéro de référence, numéro d'enregistrement, numéro de courrier, numéro d'accord, code avantage, code remise, code
        réduction, relevé numéro, numéro d'appareil, numéro de l'appareil, imei`,
    [Harmless.Amount]: `montant, montant de la facture, prix, coûte, coût, total, solde, prélevé, débité, remboursement, remboursé, ça fait, facture
        de, frais, tarif, payé, somme, mensualité, avoir de, montant de, d'un montant, facture d'un montant, prix de, coûtera, au total, acompte,
        versement, virement de, virement d'un montant, prélèvement de, mensualités, échéance de, remise de, pénalité, franchise, cotisation, loyer,
        à payer, réglé, régler, somme de, tarif de, caution, ristourne`,
    [Harmless.Quantity]: `quantité, combien de, taille, poids, température, vitesse, nombre de, consommation, surface, superficie, durée, nombre`,
    [Harmless.Time]: `horaires, ouverts de, ouvert de, ouverture, rendez vous, entre, commandé le, livré le, livraison le, rendez-vous le, rdv, à
        quelle heure, créneau, créneaux, passage entre, intervention le, interviendra le, livraison prévue, prévue le, prévu le, reporté au,
        disponible le, expédié le, rendez vous le, rendez vous du, date de rendez vous, date d'achat, acheté le, avant le, à partir du, à compter
        du, résilié le, échéance le, prélèvement le`,
    [Harmless.Version]: `version, windows, ios, android, firmware, mise à jour, logiciel, macos, système, application version`,
    [Harmless.Company]: `service client est joignable, service client est joignable au, assistance au, notre assistance, notre numéro, notre
        hotline, notre service, notre service client, notre standard, service client, numéro vert, appelez nous, appelez-nous, nous joindre, nous
        contacter, contactez nous, contactez-nous, joindre au, standard, notre site, nos bureaux, numéro gratuit, notre service clients, service
        clients, notre standard au, nous appeler au, appelez le, composez le, nous contacter au, nous joindre au, contacter le, serveur vocal, ligne
        directe du service, numéro du service client, numéro du service, numéro surtaxé, numéro d'assistance, hotline, opposition au, numéro
        d'opposition, notre agence, notre boutique, notre cabinet, secrétariat, numéro du sav, notre sav, fax du service`,
    [Harmless.LastDigits]: `se termine par, se terminant par, finit par, finissant par, quatre derniers, quatre derniers chiffres, derniers
        chiffres, terminant par, se terminant, se termine, finissant, quatre derniers numéros, finit en, termine par, se finit par`
};
