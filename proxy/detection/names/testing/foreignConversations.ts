/** Conversations in other languages than English with the names of their people marked. */
export const FOREIGN_NAMED: readonly (readonly string[])[] = [
    ['A: Guten Tag, hier ist «Jana Petersen» von Nordlicht Strom.', 'C: Ja hallo, mein Name ist «Tjark Wedekind».'],
    ['C: Mein Name ist «Vogel», ich buchstabiere «V wie Viktor, O wie Otto, G wie Gustav, E wie Emil, L wie Ludwig».'],
    ['C: De naam is «Wijnands», ik spel het even, «W I J N A N D S».'],
    ['A: wie heißen sie bitte', 'C: äh «holger brandt»', 'A: danke herr «brandt»'],
    ['A: Auf welchen Namen läuft der Vertrag?', 'C: Auf den Namen «Annelie Krüger».'],
    ['A: Bonjour, Énergie Plus, «Maëlle» à votre service.', "C: Bonjour, je m'appelle «Gwenaëlle Kerbrat»."],
    ['A: à qui ai-je l’honneur', 'C: «didier lambert»'],
    ['A: Hola, soy «Rocío» de Banco Norte. ¿Con quién hablo?', 'C: Con «Iñaki Etxeberria».'],
    ['C: el contrato está a nombre de «Lourdes Ibáñez»', 'A: gracias señora «ibáñez»'],
    ['A: Bom dia, aqui é a «Larissa» da Sol Energia. Com quem falo?', 'C: Com a «Thaís Moreira».'],
    ['A: Buongiorno, sono «Ilaria». Come si chiama?', 'C: «Donatella Bruni».', 'A: Grazie, signora «Bruni».'],
    [
        'A: Goedemiddag, u spreekt met «Femke». Wat is uw naam?',
        'C: «Joost van den Berg».',
        'A: Dank u, meneer «Van den Berg».'
    ],
    [
        'A: お電話ありがとうございます。ひなた銀行の«高橋»でございます。',
        'C: «中村健一»と申します。',
        'A: «中村»様、少々お待ちください。'
    ],
    ['A: お名前をお願いします。', 'C: はい、«小林 美咲»です。', 'A: «小林»さん、ありがとうございます。'],
    ['A: あおば通信、担当の«渡辺»です。', 'C: 名前は«斎藤翔»です。'],
    ["A: Bonjour, l'Assurance du Nord, «Bernard Gauthier» à votre écoute."],
    ['A: bom dia luz do sul «juliana» falando'],
    ['A: Lage Landen Energie, met «Marloes», zegt u het maar.'],
    ['A: goedemiddag u spreekt met «bram» waarmee kan ik u helpen'],
    ['C: お世話になります«渡辺由美子»です、一部屋予約したいのですが', 'C: 母の«岡本 ひなた»の分もお願いします。'],
    ['A: お名前は。', 'C: 姓が«高橋»、下の名前が«美咲»です。'],
    ['A: お名前をどうぞ', 'C: «三田村俊介»と申します。', 'A: «三田村»様ですね。'],
    ['C: «林»と申します。', 'A: 名前は。', 'C: «小鳥遊六花»です。'],
    ['A: はい、«鈴木»が承ります。', 'A: オペレーターの«宮崎»が引き継ぎます。'],
    ['A: 名義をカタカナでお願いいたします。', 'C: «エンドウ　タカシ»'],
    ['A: お名前をフリガナでお願いします', 'C: «イシイユウコ»です'],
    ['C: テレノバの«Diego Ibarra»さんと話しました']
];

/** Conversations in other languages that name nobody. */
export const FOREIGN_NAMELESS: readonly (readonly string[])[] = [
    ['C: e quanto costa la consegna?'],
    ['A: la parada está justo delante'],
    ['C: vocês abrem no domingo', 'A: no domingo não'],
    ['C: ¿Abren los domingos? Tengo una duda.', 'A: Bienvenido a Soluz, ¿qué necesita?'],
    ['A: Dank u wel, dag.', 'C: bedankt, dag'],
    ['C: Ich bin Kunde bei Ihnen. Ich bin im Urlaub.'],
    ['C: Je suis désolé, c’est urgent. Je suis au travail.'],
    ['C: soy titular de la cuenta y soy cliente desde hace años'],
    ['C: Onde a senhora mora?', 'C: o técnico vai vir no sábado'],
    ['A: お客様、少々お待ちください。', 'C: 担当の者はいますか。明日です。'],
    ['A: ご住所は千葉県です。', 'C: ゼロさんなな'],
    ['C: Buongiorno, non mi è arrivato il pacco.', 'A: benvenuto in energia chiara mi dica pure'],
    ['A: Vou mandar um link para o senhor trocar.', 'A: el técnico irá el martes'],
    ['A: お名前をお願いします。', 'C: 再起動はしました。'],
    ['A: 支店名は。', 'C: 新宿支店です。'],
    ['A: カードの名義はローマ字でどのように記載されていますか。', 'C: 千葉銀行と福岡支店です。']
];
