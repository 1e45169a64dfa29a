import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { counted, countedByTens, spelled } from './tables.ts';

/** Portuguese as it is typed and spoken in contact centres of Brazil and Portugal. */
export const PORTUGUESE: Language = {
    code: 'pt',
    numbers: {
        ...counted('zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze', 0),
        ...countedByTens('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20),
        uma: 1,
        duas: 2,
        meia: 6,
        quatorze: 14,
        dezesseis: 16,
        dezasseis: 16,
        dezessete: 17,
        dezassete: 17,
        dezoito: 18,
        dezenove: 19,
        dezanove: 19,
        cinqüenta: 50,
        cem: 100,
        cento: 100,
        duzentos: 200,
        trezentos: 300,
        quatrocentos: 400,
        quinhentos: 500,
        seiscentos: 600,
        setecentos: 700,
        oitocentos: 800,
        novecentos: 900,
        mil: 1000
    },
    hundreds: 'centos',
    thousands: 'mil',
    repeats: { dobro: 2, duplo: 2, dupla: 2, triplo: 3, duplos: 2 },
    misheard: {
        zeros: 0,
        nova: 9,
        novo: 9,
        sés: 6,
        hoje: 8,
        sinco: 5,
        noves: 9,
        setes: 7,
        setti: 7,
        oitos: 8,
        dose: 12,
        trem: 3,
        sem: 100
    },
    letters: {
        ...spelled(
            `Amor Ana Aveiro Bola Brasil Braga Casa Carlos Coimbra Dado Dário Dedo Elefante Eduardo Évora Faca Fernando Faro Gato Gustavo Guarda Homem Hotel Horta Ilha Itália Índio
             João José Kilo Lua Lisboa Leiria Maria Macaco Manuel Navio Nair Nazaré Ovo Olga Ovar Pato Pedro Porto Queijo Queluz Rato Roberto Rosa Sapo Sapato Sandra Setúbal Tatu Tomar
             Uva União Unidade Vaca Vitória Viseu Waldir Washington Xadrez Xavier Zebra Zulmira`
        ),
        efe: 'f',
        agá: 'h',
        jota: 'j',
        eme: 'm',
        ene: 'n',
        erre: 'r',
        xis: 'x',
        dáblio: 'w',
        ípsilon: 'y'
    },
    ordinals: { primeiro: 1, primeira: 1, segundo: 2, terceiro: 3 },
    months: {
        ...counted('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', 1),
        ...counted('jan fev mar abr mai jun jul ago set out nov dez', 1)
    },
    weekdays: 'segunda terça quarta quinta sexta sábado domingo feira',
    titles: 'senhor senhora seu dona sr sra doutor doutora dr dra',
    streets: 'rua avenida av praça travessa alameda estrada rodovia largo beco viela quadra ladeira',
    dwellings: 'apartamento apto ap bloco andar casa torre lote conjunto sala edifício esquerdo direito frente',
    currencies: 'real reais centavo centavos euro euros cêntimos dólares brl',
    timeUnits:
        'hora horas segundo segundos minuto minutos dia dias noite noites semana semanas mês meses ano anos úteis manhã tarde',
    measures:
        'vezes vez por cento quilo quilos quilômetros metros centímetros litros gramas graus pessoas crianças filhos cachorros itens produtos pacotes caixas páginas pontos dígitos números letras caracteres megas gigas kwh estrelas unidades polegadas parcelas',
    common: `eu tu você ele ela nós eles elas vocês e ou mas não nem o a os as um uma uns umas de do da dos das em no na nos nas ao à é são era sou está estão estou foi
        tem tenho pode posso poderia quero queria preciso sobre com sem por para pra até desde entre como que quem qual quando onde se sim também muito mais menos
        bem já aqui aí então meu minha meus minhas seu sua me te lhe isso esse essa este esta isto obrigado obrigada olá bom boa dia favor tudo nada fazer ser estar
        porque vou vai só gente tá né segundo repetindo`,
    fillers: `é, eh, ã, hã, hum, então, bom, bem, deixa eu ver, deixa ver, espera, espere, espera aí, peraí, um momento, um momentinho, um minutinho, só um minuto, só um momento, um instante, e depois, depois, e, e aí, aí, e então, tipo, acho que, eu acho, eu acho que,
        sim, tá, e por fim, por fim, por último, e por último, e no final, no final, os últimos, espaço, maiúscula, maiúsculo, minúscula, minúsculo, a letra, o número, seguido de, ou seja, né, olha, de novo, mais, termina com, e termina em, certo`,
    corrections: `não, não desculpa, desculpa, desculpe, não desculpe, perdão, digo, quer dizer, quero dizer, aliás, ou melhor, melhor dizendo, me enganei, enganei-me, errei, errado, corrigindo, correção, não espera, opa, ops, não não, me confundi, vou repetir, começando de novo`,
    acknowledgements: `aham, uhum, mhm, sim, ok, okay, tá, tá bom, tá bem, certo, correto, isso, isso mesmo, perfeito, ótimo, anotado, anotei, pode continuar, continue, pode falar, prossiga, e depois, obrigado, obrigada, muito obrigado, muito obrigada, entendi, entendido, exato, claro, com certeza, beleza, muito bem, está bem, está bom, pronto, estou ouvindo`,
    separators: {
        '-': 'traço, hífen, menos, tracinho, ífen',
        '.': 'ponto',
        '/': 'barra',
        _: 'underline, sublinhado, underscore, traço embaixo, traço baixo, underlaine',
        '@': 'arroba, at',
        '+': 'mais',
        '#': 'jogo da velha, cardinal, hashtag'
    },
    topics: {
        [Category.CardNumber]: `número do cartão, número do seu cartão, número do meu cartão, número de cartão, cartão de crédito, cartão de débito, cartão bancário, numeração do cartão, dezesseis dígitos, dezasseis dígitos, dezesseis números, dígitos do cartão, números do cartão, número longo, número da frente, números da frente, dados do cartão, meu cartão é, o cartão é, meu cartão`,
        [Category.Cvv]: `código de segurança, cvv, cvc, código cvv, código de segurança do cartão, três dígitos, três números, três últimos dígitos, três algarismos, dígitos de trás, números de trás, números atrás, dígitos atrás, atrás do cartão, verso, no verso, verso do cartão, parte de trás, de trás, código de verificação do cartão`,
        [Category.CardExpiry]: `validade, data de validade, válido até, valido até, vence, vence em, vencimento, data de vencimento do cartão, expira, data de expiração, validade do cartão, quando vence, válido até quando, até quando, validade é, expira em`,
        [Category.Ssn]: `cpf, número do cpf, c p f, nif, número de contribuinte, contribuinte, rg, número do rg, identidade, documento de identidade, carteira de identidade, bilhete de identidade, cartão de cidadão, cartão do cidadão, número de identificação fiscal, segurança social, niss, pis, título de eleitor, cnpj, número do documento, documento do titular, documento`,
        [Category.Phone]: `número de telefone, telefone, número do telefone, celular, número do celular, telemóvel, número de telemóvel, número de contato, número de contacto, telefone de contato, telefone de contacto, telefone fixo, fixo, número para retorno, retornar, me ligar, me liga, me ligue, ligue para mim, ligar para o, ligar de volta, ligue me, ligue-me, contato, meu número é, meu número novo, número novo, número com ddd, ddd, tel, fax, whatsapp, zap, número do whatsapp, para qual número, em que número, contactar, falar com o senhor no`,
        [Category.Email]: `e mail, email, correio eletrônico, correio eletrónico, endereço de e mail, endereço de email, mail`,
        [Category.Iban]: `iban, número do iban, nib, código iban`,
        [Category.BankAccount]: `número da conta, conta bancária, conta corrente, conta poupança, qual conta, que conta, dados bancários, número de conta, chave pix, agência e conta, débito direto, débito automático`,
        [Category.RoutingNumber]: `agência, número da agência, código do banco, swift, código swift, bic, código bic`,
        [Category.Passport]: `passaporte, número do passaporte, número de passaporte`,
        [Category.DriverLicence]: `carteira de motorista, cnh, carta de condução, número da carta, número da cnh, habilitação, carteira de habilitação, número da habilitação`,
        [Category.DateOfBirth]: `data de nascimento, nascimento, nasci, nasci em, nasci no dia, nasci a, nascido, nascida, nasceu, aniversário, quando nasceu, ano de nascimento, dia de nascimento, nascido em, nascida em`,
        [Category.Address]: `endereço, morada, domicílio, endereço de entrega, endereço de cobrança, moro na, moro no, moro em, mora, onde mora, onde vive, vivo em, mudei para, resido, residência, rua e número, enviar para, entregar na`,
        [Category.Postcode]: `cep, código postal, c e p, código de endereçamento`,
        [Category.Person]: `nome completo, sobrenome, apelido de família, primeiro nome, último nome, nome de solteira, titular, nome do titular, nome da mãe`,
        [Category.IpAddress]: `ip, endereço ip`,
        [Category.Password]: `senha, palavra passe, palavra-passe, password, palavra chave, senha de acesso, palavra secreta, pergunta de segurança, resposta secreta, senha do site, senha do wifi`,
        [Category.Pin]: `pin, código pin, senha de quatro dígitos, senha do cartão, código secreto, senha numérica, senha do banco, número pin, senha telefônica`,
        [Category.OneTimeCode]: `código de verificação, código de confirmação, código que enviei, código que enviamos, código que te enviei, código enviado, código recebido, código que recebeu, código que você recebeu, código por sms, código do sms, código de uso único, código de acesso, código de autenticação, código de validação, código de seis dígitos, enviei um código, enviámos um código, mandei um código, recebi o código, chegou o código, código é, token, otp, código de ativação, código temporário`,
        [Category.HealthId]: `cartão de saúde, carteirinha, número da carteirinha, plano de saúde, número do plano, número de utente, utente, cartão do sus, cns, convênio, número do convênio, seguro de saúde, número do paciente, prontuário`,
        [Category.Username]: `nome de usuário, usuário, nome de utilizador, utilizador, login, username, nome do usuário, id de usuário`,
        [Category.VehicleId]: `placa, placa do carro, matrícula, número da placa, chassi, número do chassi, renavam, número de quadro, placa do veículo`,
        [Harmless.Reference]: `número do pedido, pedido, número da encomenda, encomenda, número de encomenda, código de rastreio, código de rastreamento, rastreio, rastreamento, protocolo, número de protocolo, número do protocolo, número do processo, processo, número do caso, caso, chamado, número do chamado, ticket, número da fatura, fatura, nota fiscal, número da nota, boleto, número da reserva, reserva, localizador, referência, número de referência, ref, número de série, modelo, código do produto, produto, item, número do cliente, número de cliente, contrato, número do contrato, sinistro, número do sinistro, medidor, leitura do medidor, leitura, leitura do contador, contador, cupom, código promocional, código de desconto, vale compra, vale presente, número do vale, vale, voo, número do voo, trem, comboio, quarto, portão, código de erro, erro, reclamação, número da reclamação, transação, código de barras, quilometragem, pacote, ordem de serviço`,
        [Harmless.Amount]: `valor, valor de, valor da fatura, preço, custa, custo, total, saldo, cobrado, cobraram, cobrança de, reembolso, fatura de, quantia, tarifa, paguei, taxa, montante, estorno, mensalidade`,
        [Harmless.Quantity]: `quantidade, quantos, quantas, tamanho, peso, temperatura, velocidade`,
        [Harmless.Time]: `horário, aberto das, abertos das, funcionamos das, abrimos das, consulta, agendado, entre as, às, entrega no dia, marcado para, visita`,
        [Harmless.Version]: `versão, windows, ios, android, firmware, atualização`,
        [Harmless.Company]: `nosso número, nosso telefone, nossa central, central de atendimento, atendimento ao cliente, nosso atendimento, apoio ao cliente, linha de apoio, ligue para nós, ligue-nos, nos ligar, fale conosco, contacte-nos, sac, nosso sac, número gratuito, nosso, nossa, linha gratuita`,
        [Harmless.LastDigits]: `terminado em, termina em, que termina em, final, finais, com final, últimos quatro, quatro últimos, últimos quatro dígitos, últimos dígitos, acaba em`
    },
    hints: {
        [Category.CardNumber]: 'dígitos, cartão, visa, mastercard, amex, maestro, elo',
        [Category.Phone]: 'seu número, teu número, ligar, ligue, liga, ligação, chamar',
        [Category.BankAccount]: 'conta, banco, transferência, depósito',
        [Category.OneTimeCode]: 'código, sms, mensagem',
        [Category.DateOfBirth]: 'nascer',
        [Category.HealthId]: 'seguro, apólice, paciente, saúde',
        [Category.VehicleId]: 'carro, veículo',
        [Category.Cvv]: 'dígitos, atrás, trás',
        [Harmless.Reference]: 'número, nº, n'
    },
    mentions: `
        por que precisa, por que você precisa, para que precisa, onde fica, onde está, onde encontro, o que é, nunca informe, nunca compartilhe, não passo, não dou, esqueci, perdi, roubaram, roubado, expirou, venceu, bloqueado, não recebi, não chegou, trocar, mudar, redefinir, não confere, fica no verso, fica atrás`,
    introductions: `meu nome é, o meu nome é, me chamo, chamo-me, chamo me, eu sou, sou o, sou a, sou, aqui é, aqui quem fala é, quem fala é, fala, em nome de, no nome de, meu marido, minha esposa, minha mulher, meu filho, minha filha, minha mãe, meu pai, titular é, atenciosamente, abraço, cumprimentos`
};
