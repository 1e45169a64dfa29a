import { PORTUGUESE_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** Portuguese, with numbers of Brazil and Portugal. */
export const PORTUGUESE = tongueOf({
    voice: {
        language: 'pt',
        numbers: PORTUGUESE_NUMBERS,
        space: ' ',
        signs: {
            at: ['arroba'],
            dot: ['ponto'],
            dash: ['hífen', 'traço'],
            underscore: ['underline', 'sublinhado'],
            slash: ['barra'],
            plus: ['mais']
        },
        months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')
    },
    my: '',
    your: '',
    countries: { BR: 3, PT: 2 },
    fillers: 'é|hum|espera|então|e depois|deixa eu ver',
    corrections: 'não desculpa|desculpa|quer dizer|não|aliás',
    frames: {
        asks: 'Pode me informar {your}, por favor?|Qual é {your}?|Preciso de {your}.|E {your}?|Me confirma {your}?|Pode confirmar {your}?|Agora {your}, por gentileza.|Tem {your} em mãos?',
        replies:
            '{v}|Sim, {v}.|É {v}.|Claro, {v}.|Deixa eu ver... {v}.|Um momento. {v}.|Anota aí: {v}|Acho que é {v}.|{v}, isso.',
        declares: '{my}: {v}|{my} é {v}.|Então {my} é {v}.',
        acknowledgements: 'Obrigado.|Obrigada.|Perfeito.|Certo, um momento.|Muito bem.|Tá bom.',
        goOns: 'Sim.|Aham.|Ok.|Pode falar.|E depois?|Certo.',
        readBacks: 'Então {v}?|Repetindo: {v}.|{v}, correto?|Anotei {v}.',
        denials: 'Não, {v}.|Não, não, é {v}.|Quase, {v}.',
        confirmations: 'Sim.|Isso.|Correto.|Exatamente.|Isso mesmo.',
        firstPieces: '{v}|Sim, {v}|Começa com {v}|Então {v}',
        nextPieces: '{v}|depois {v}|e {v}|aí {v}',
        lastPieces: '{v}|e {v}.|e por fim {v}.',
        openings:
            'Bom dia, {company}, meu nome é {agent}, em que posso ajudar?|{company}, boa tarde, {agent} falando.|Olá, aqui é {agent} da {company}.|Olá, como posso ajudar?',
        troubles:
            'Oi, estou com problema na fatura.|Bom dia, minha internet não funciona.|Quero cancelar.|Olá.|Mudei de endereço.',
        introductions: 'Bom dia, meu nome é {v}.|Oi, aqui é {v}.|Olá, sou {v} e preciso de ajuda.',
        vocatives: 'Obrigado, {v}.|Olá {v}!',
        titled: 'Obrigada, senhor {v}.|Um momento, senhora {v}.|Certo, Sr. {v}.',
        thanksByName: 'Obrigado, {v}.|Tchau, {v}.',
        agentTalk:
            'Um momento, por favor.|Estou verificando.|O sistema está lento.|Sem problema.|O técnico vai na terça.|Leva de três a cinco dias.|Peço desculpas pelo transtorno.|Já reiniciou o roteador?',
        customerTalk:
            'Já tentei duas vezes.|Tudo bem.|Eu espero.|Quanto tempo demora?|Não entendi direito.|Isso é um absurdo.|Só um segundo.|Tem custo?',
        closings: 'Posso ajudar em algo mais?|Tenha um bom dia.|Está feito.',
        farewells: 'Não, só isso.|Tchau.|Muito obrigado.',
        companies: 'Luz do Sul|atendimento ao cliente|Telenova|Seguros Atlântico|Encomenda Rápida'
    },
    topics: {
        CARD_NUMBER: {
            names: 'o número do cartão|o número do cartão de crédito|os dezesseis dígitos do cartão',
            prompts: 'Com qual cartão quer pagar?',
            answers: 'O cartão é {v}.|Visa {v}',
            volunteered: 'Pode cobrar no cartão {v}.|Roubaram meu cartão {v}.'
        },
        CVV: {
            names: 'o código de segurança|o CVV|os três dígitos do verso',
            prompts: 'E os três números atrás?',
            answers: 'Atrás tem {v}.|CVV {v}',
            volunteered: 'O código de segurança é {v}.'
        },
        CARD_EXPIRY: {
            names: 'a validade|a data de validade do cartão',
            prompts: 'Quando vence o cartão?',
            answers: 'Vence {v}.|validade {v}',
            volunteered: 'O cartão vence {v}.'
        },
        SSN: {
            names: 'o CPF|o NIF|o número de contribuinte',
            prompts: 'Me passa o documento do titular?',
            answers: 'O número é {v}.|documento {v}',
            volunteered: 'Meu CPF é {v}.'
        },
        PHONE: {
            names: 'o telefone|o celular|um número de contato|o telemóvel',
            prompts: 'Em que número podemos ligar?',
            answers: 'Meu celular é {v}.|O número é {v}.',
            volunteered: 'Me ligue no {v}.|Meu número novo é {v}.'
        },
        EMAIL: {
            names: 'o e-mail|o endereço de e-mail',
            prompts: 'Para onde mando a confirmação?',
            answers: 'Meu e-mail é {v}.|Manda para {v}.',
            volunteered: 'Escreva para {v}.'
        },
        IBAN: {
            names: 'o IBAN',
            prompts: 'Qual o IBAN para o reembolso?',
            answers: 'IBAN {v}|O IBAN é {v}.',
            volunteered: 'O meu IBAN é {v}.'
        },
        DATE_OF_BIRTH: {
            names: 'a data de nascimento',
            prompts: 'Quando o senhor nasceu?',
            answers: 'Nasci em {v}.|Dia {v}.',
            volunteered: 'Nasci em {v}.'
        },
        ADDRESS: {
            names: 'o endereço|a morada|o endereço de entrega',
            prompts: 'Onde a senhora mora?',
            answers: 'Moro na {v}.|Fica na {v}.',
            volunteered: 'Mudei para a {v}.'
        },
        PERSON: {
            names: 'o nome completo|o nome do titular|o seu nome',
            prompts: 'Com quem eu falo?',
            answers: 'Meu nome é {v}.|Me chamo {v}.|Está no nome de {v}.',
            volunteered: 'Ontem falei com {v}.'
        },
        PASSWORD: {
            names: 'a senha|a palavra-passe',
            prompts: 'Qual senha está usando?',
            answers: 'A senha é {v}.',
            volunteered: 'Minha senha {v} não funciona.'
        },
        ONE_TIME_CODE: {
            names: 'o código do SMS|o código de verificação',
            prompts: 'Enviei um código, pode ler?',
            answers: 'O código é {v}.',
            volunteered: 'Chegou o código {v}.'
        }
    },
    hardLines:
        'O cartão venceu ontem.|Não passo minha senha para ninguém.|O código de segurança fica atrás do cartão.|Estou esperando há duas semanas.|Um, dois, três, está me ouvindo?|Esqueci a senha.|Mais uma coisa.|Por que quer minha data de nascimento?',
    hardFrames: {
        order: 'O número do pedido é {v}.|O pedido {v} não chegou.',
        tracking: 'O código de rastreio é {v}.',
        case: 'O protocolo é {v}.|Número do chamado {v}',
        amount: 'São {v}.|Me cobraram {v}.',
        date: 'A visita é no dia {v}.|Comprei em {v}.',
        meter: 'A leitura do medidor é {v}.',
        version: 'Tenho a versão {v}.',
        product: 'O número de série é {v}.',
        invoice: 'O número da fatura é {v}.',
        company: 'Nosso telefone é {v}.',
        luhnless: 'O número do vale é {v}.',
        flight: 'Estou no voo {v}.'
    },
    hardNames: {
        order: 'o número do pedido',
        tracking: 'o código de rastreio',
        case: 'o protocolo|o número do chamado',
        meter: 'a leitura do medidor',
        invoice: 'o número da fatura',
        product: 'o número de série'
    },
    ordinary:
        'Hoje está chovendo.|Espero que dê certo.|A tela ficou preta.|O roteador pisca vermelho.|Ligo amanhã.|Está na garantia?|Em maio funcionava.|Muito gentil.'
});
