import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { detect } from '../detect.ts';

/** What is shown, the lines of a conversation with what is found marked in them, and as what that is found. */
type Case = readonly [shown: string, lines: readonly string[], categories: readonly Category[]];

const CASES: readonly Case[] = [
    [
        'reads an IBAN whose country is said by the names of its letters in Spanish',
        [
            'A: ¿Me dice su cuenta?',
            'C: sí, es la «e ese noventa y uno veintiuno cero cero cero cuatro dieciocho cuarenta y cinco cero dos cero cero cero cinco trece treinta y dos»'
        ],
        [Category.Iban]
    ],
    [
        'reads the same in Italian, and behind a comma',
        ["A: Mi serve l'IBAN per il rimborso.", "C: Sì, ce l'ho qui. «i ti, sei quattro»."],
        [Category.Iban]
    ],
    [
        'takes no verb for the first letter of a code',
        [
            'A: Boa tarde, qual é o número do passaporte?',
            'C: é «G A 9 5 1 2 1 2»',
            'A: E a matrícula do carro?',
            'C: é «h i quarenta e seis n h»'
        ],
        [Category.Passport, Category.VehicleId]
    ],
    [
        'reads a number plate whatever its letters abbreviate',
        ['C: Hallo, mein Kennzeichen ist «OL-VG 7837», da stimmt etwas nicht.'],
        [Category.VehicleId]
    ],
    [
        'reads a plate from its first letters on',
        ["C: Bonjour, j'ai rendu une voiture hier, immatriculée «FD-583-GS»."],
        [Category.VehicleId]
    ],
    [
        'sees a question behind a warning, without punctuation',
        [
            'A: ne le dites jamais au téléphone, il faudra le changer donnez-moi plutôt le numéro de la carte',
            'C: «cinq cinq sept sept»',
            'A: oui',
            'C: «neuf huit deux quatre cinq quatre quatre trois»',
            'A: et la fin',
            'C: «cinq huit huit cinq»'
        ],
        [Category.CardNumber, Category.CardNumber, Category.CardNumber]
    ],
    [
        'hides both PINs where German sets one against the other',
        ['A: Wie lautet Ihre PIN?', 'C: nicht «4412» sondern «4512»'],
        [Category.Pin, Category.Pin]
    ],
    [
        'finds a password behind what it was set to',
        ['A: Ich habe Ihr Kennwort zurückgesetzt auf «Gartenzaun?503» - bitte gleich ändern.'],
        [Category.Password]
    ],
    [
        'finds a password behind a colon that the verb parts from its name',
        ['A: Ik heb een tijdelijk wachtwoord aangemaakt: «Herfst2024!»'],
        [Category.Password]
    ],
    [
        'finds a password behind what somebody types',
        ['C: dice que la clave no es correcta, pero yo pongo «caramelo85» y es esa seguro'],
        [Category.Password]
    ],
    ['takes no time of day for a password', ['A: Votre mot de passe a été changé à 14h30.'], []],
    [
        'finds digits alone that are called a password',
        ['C: eu coloco a senha «417189» e volta para a tela inicial'],
        [Category.Pin]
    ],
    [
        'takes no lead-in for a part of an address',
        [
            'A: ¿Y el correo electrónico?',
            'C: todo en minúsculas «g punto carrasco arroba gmail punto com»',
            'A: Gracias.'
        ],
        [Category.Email]
    ],
    ['leaves the number of a case alone', ['A: Der Fall wird unter der Nummer 88 12 445 geführt.'], []],
    ['leaves the number of a request alone', ['A: Merci monsieur, votre demande est la n° 9896762.'], []],
    [
        'reads floors behind a house number',
        [
            'A: ¿La dirección?',
            'C: «avenida de la Constitución, 14, tercero izquierda»',
            'A: ¿Y la otra?',
            'C: «calle Velázquez 42 segundo B».'
        ],
        [Category.Address, Category.Address]
    ],
    [
        'reads a street and a postcode by lines',
        ['A: An welche Adresse sollen wir liefern?', 'C: «Friedrich-Ebert-Str. 73»\n«50667»'],
        [Category.Address, Category.Postcode]
    ],
    [
        'reads a street whose number is called so, where the street was asked for',
        ['A: Me manda a rua com o número, por favor.', 'C: «rua barao de mesquita, nº 1269 ap 104»'],
        [Category.Address]
    ],
    [
        'reads a letter behind a house number that is said',
        ['A: Wo wohnen Sie?', 'C: «An der Eiche zwölf b» in Lüneburg'],
        [Category.Address]
    ],
    [
        'takes no article behind a value for its last digit',
        [
            'A: Ihre Rückrufnummer?',
            'C: «null eins sieben sechs zwei drei vier fünf sechs sieben» und eine Rechnung bitte'
        ],
        [Category.Phone]
    ],
    [
        'reads a codice fiscale whose first letters are a word',
        ['A: Mi dia il codice fiscale.', 'C: cf: «CNT DNL 86H46 L219J»'],
        [Category.Ssn]
    ],
    [
        'reads a health card behind "n."',
        ['A: I dati della tessera sanitaria?', 'C: tessera sanitaria n. «80380042243677838908»'],
        [Category.HealthId]
    ],
    [
        'reads a bank account that is told with its bank and branch',
        ['A: Indique o NIB, por favor.', 'C: NIB «001091712852964523208»'],
        [Category.BankAccount]
    ],
    [
        'takes a card for one though the number is merely called a number',
        [
            'A: Die Restzahlung wieder mit Karte?',
            'C: Ja, die Nummer ist «fünf zwo sieben acht neun null sieben neun neun null sieben zwo drei zwo neun eins».'
        ],
        [Category.CardNumber]
    ],
    [
        'finds a spelled name as a name, with a letter that is told twice',
        ['A: À quel nom est le contrat ?', 'C: Au nom de «Perrin», «P, E, deux R, I, N».'],
        [Category.Person, Category.Person]
    ],
    [
        'takes no refusal for a name',
        ['A: Le compte est bien à votre nom ?', 'C: Non, au nom de mon mari, «Bastien Garnier».'],
        [Category.Person]
    ],
    [
        'takes a name before a user name for no user name',
        ["A: Votre nom et votre nom d'utilisateur ?", 'C: «Céline Barbier» / «barbier.ce83»'],
        [Category.Person, Category.Username]
    ],
    [
        'reads the first year of a Japanese era',
        ['A: 生年月日も確認させてください。', 'C: «平成元年二月四日»生まれです。'],
        [Category.DateOfBirth]
    ],
    [
        'reads a building behind the comma of a Japanese address',
        ['A: ご住所もお願いいたします。', 'C: «神奈川県横浜市西区北幸2-4-10、サンライズマンション1204号室»です。'],
        [Category.Address]
    ],
    [
        'ends a Japanese address before the name behind it',
        ['C: 用紙を送ってください。«千葉県千葉市中央区富士見2丁目6番7号 メゾン若葉402» «高橋和也» です'],
        [Category.Address, Category.Person]
    ],
    [
        'reads half-width katakana behind the label of a name',
        ['A: 返金先の口座情報をお送りください。', 'C: 普通 «5400886»\n名義 «ﾖｼﾀﾞ ﾃﾂﾔ»'],
        [Category.BankAccount, Category.Person]
    ],
    [
        'finds a doctor, and takes no honoured noun for a name',
        ['C: 前は«近藤»先生に診てもらってました。', 'A: ご宿泊者様のお名前は。', 'A: ご登録がまだのようです。'],
        [Category.Person]
    ],
    ['takes no holiday for a name', ['A: Sì, nel periodo di Natale siamo aperti anche la domenica.'], []]
];

describe('detect, in conversations of other languages', () => {
    for (const [shown, lines, categories] of CASES) {
        it(shown, () => {
            const found: Category[] = [];
            const entries = lines.map((line, index) => ({
                identifier: String(index),
                text: line.slice(2).trim().replace(/[«»]/g, ''),
                role: line.startsWith('A') ? 'Agent' : 'EndUser'
            }));
            const { suggestions } = detect(entries);
            const marked = entries.map(({ identifier, text, role }) => {
                const own = suggestions.get(identifier) ?? [];
                found.push(...own.map(({ category }) => category));
                const told = own.reduceRight(
                    (rest, { start, end }) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
                    text
                );
                return `${role === 'Agent' ? 'A' : 'C'}: ${told}`;
            });
            assert.deepEqual(marked, lines);
            assert.deepEqual(found, categories);
        });
    }
});
