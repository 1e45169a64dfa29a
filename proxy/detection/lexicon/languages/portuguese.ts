import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { PORTUGUESE_TOPICS } from './portugueseTopics.ts';
import { counted, countedByTens, spelled } from './tables.ts';

/** Portuguese as it is typed and spoken in contact centres of Brazil and Portugal. */
export const PORTUGUESE: Language = {
    code: 'pt',
    numbers: {
        ...counted('zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze', 0),
        ...countedByTens('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20),
        hum: 1,
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
        bê: 'b',
        cê: 'c',
        dê: 'd',
        gê: 'g',
        pê: 'p',
        tê: 't',
        vê: 'v',
        quê: 'q',
        ele: 'l',
        esse: 's',
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
    common: `eu tu você ele ela nós eles elas vocês e ou mas não nem o a os as um uma uns umas de do da dos das em no na nos nas ao à é são era sou está
        estão estou foi tem tenho pode posso poderia quero queria preciso sobre com sem por para pra até desde entre como que quem qual quando onde se
        sim também muito mais menos bem já aqui aí então meu minha meus minhas seu sua me te lhe isso esse essa este esta isto obrigado obrigada olá
        bom boa dia favor tudo nada fazer ser estar porque vou vai só gente tá né segundo repetindo sozinho sozinha algo alguém alguma algum alguns
        algumas nenhum nenhuma ninguém nunca sempre jamais agora logo depois antes ontem amanhã cedo tarde noite manhã tampouco quase muita muitos
        muitas pouco pouca poucos poucas demais bastante tão tanto tanta tantos tantas outro outra outros outras mesmo mesma mesmos mesmas cada todo
        toda todos todas ambos vários várias novo nova velho velha aquele aquela aquilo aqueles aquelas estes estas esses essas nisso disso nesse
        nessa neste nesta desse dessa deste desta naquele daquele ali lá cá dentro fora acima abaixo embaixo debaixo atrás frente perto longe durante
        contra conforme mediante salvo porém enquanto pois porquê quais quanta quantas quanto teu tua teus tuas dele dela deles delas nosso nossa
        vosso vossa conosco connosco comigo contigo consigo lhes vos sei sabes saber sabia digo dizes dizer disse disseram diga falo fala falar falei
        falou falando vais vamos vão ir ia indo vir venho vem veio ver vejo vê olha olhar olhe olhando esperar esperando aguarde aguardar aguarda pôr
        ponho põe pôs pus colocar coloquei colocou coloca botar botei meto mete meter dar dou dá dás damos dão dê dei sair sai saiu fazem faço fez fiz
        feito faz ter temos têm tens teve tive tinha tinham haver havia houve há haja querer quer queres queremos querem queríamos poder podes podemos
        podem podia pôde puder dever devo deve devem deveria deverá precisa precisas precisamos precisar precisava passar passou passado chegar chega
        chegou chegaram chegando ligar liguei ligou ligando chamar chamo chamou acho acha achar achei encontrar encontro encontrei encontra procurar
        procuro procurando trocar troca mudar mudei mudou alterado atualizar atualizado confirmar confirmo confirme confirma verificar verifico
        verificando conferir consultar enviar envio enviei envia enviamos envie mandar mando mandei manda mande receber recebo recebi recebeu recebido
        pagar pago paguei comprar comprei compra cobrar cobram cancelar anular devolver devolução fechar fecha abrir abre abri funciona funcionam
        funcionar serve usar uso usa ajudar ajuda ajudo ajudá gostaria gostava prazer noites dias bons boas oi alô adeus tchau saudações desculpe
        desculpa verdade problema problemas seguinte próximo próxima anterior último última pior mal grande pequeno senhores somos estamos estás
        estava estavam estive esteve estado seja sejam sido sendo será serão seria fui foram eram éramos continua continuo continuar ficar fica fico
        ficou ficamos falta faltam deixa deixo deixar deixei deixe além inclusive talvez tal acaso justo certo certa certeza seguro importa entendo
        percebo percebi acordo momento bocado bocadinho qualquer quaisquer cadê daí tô tava tamos vc vcs pro pras pros numa dum duma nuns marido
        mulher esposa esposo filho filha mãe pai irmão irmã sogra sogro avó avô namorado namorada cliente titular dono dona responsável encarregado
        gerente colega casa trabalho lado antiga antigo ora aplicativo telefone usado`,
    fillers: `por telefone, ao telefone, é, eh, ã, hã, hum, então, bom, bem, deixa eu ver, deixa ver, espera, espere, espera aí, peraí, um momento, um momentinho, um minutinho, só um
        minuto, só um momento, um instante, e depois, depois, e, e aí, aí, e então, tipo, acho que, eu acho, eu acho que, sim, tá, e por fim, por fim,
        por último, e por último, e no final, no final, os últimos, espaço, maiúscula, maiúsculo, minúscula, minúsculo, a letra, o número, seguido de,
        ou seja, né, olha, de novo, mais, termina com, e termina em, certo, mm, hmm, hm, ah, oh, uh, ahn, éh, é é, ora, ora bem, ora então, ora é,
        pois, pois é, pois então, bom então, bem então, olhe, olha só, olhe é, veja, vejamos, vamos ver, vamos lá, vamos lá ver, deixe ver, deixe me
        ver, deixa-me ver, deixe-me ver, deixa eu olhar, deixa eu pegar, deixa eu procurar, deixa eu achar, deixa eu pegar aqui, deixa eu conferir,
        espere um pouco, espera um pouco, espera um pouquinho, espera um bocadinho, espere um bocadinho, só um bocadinho, um bocadinho, só um segundo,
        só um segundinho, um segundo, um segundinho, um minuto, só um minutinho, só um instante, só um instantinho, um instantinho, um momento por
        favor, só um momento por favor, aguarde um momento, calma, calma aí, calma lá, pera, pera aí, perai, peraí um pouco, pronto, pronto então, cá
        está, aqui está, tá aqui, está aqui, achei, achei aqui, aqui ó, ó, aqui diz, diz aqui, aqui tá escrito, tá escrito, está escrito, vou ler, vou
        falar, vou dizer, vou ditar, vou passar, eu vou ditar, anote, anota aí, anota, aponte, aponta, pode anotar, lá vai, vai, vai lá, então é,
        então vamos lá, seria, começa com, começa por, começo, a começar, continua com, continuando, e continua, segue, e segue, seguindo, e aí vem,
        aí vem, depois vem, e depois vem, depois tem, e depois tem, mais um, e mais, e ainda, e também, os próximos, e os últimos, o último, e o
        último, e a última, por último é, para terminar, e para terminar, pra terminar, pra finalizar, para finalizar, e pra finalizar, finalizando,
        finaliza com, termina em, e termina com, acaba em, e acaba em, e acaba com, fim, no fim, e no fim, ao final, e é isso, e pronto, e só, só
        isso, digamos, digamos assim, quer dizer que, como é que é, como se diz, se não me engano, se não estou em erro, se bem me lembro, se me
        lembro bem, de cabeça, salvo erro, creio, creio que, julgo, julgo que, penso que, me parece, parece-me, tipo assim, assim, é assim, sei lá,
        enfim, com maiúscula, com minúscula, em maiúscula, em maiúsculas, em minúscula, em minúsculas, tudo minúsculo, tudo em minúsculo, tudo em
        minúsculas, tudo maiúsculo, tudo em maiúsculas, tudo junto, tudo pegado, tudo seguido, junto, separado, letra, letra maiúscula, letra
        minúscula, o algarismo, por favor, faz favor, se faz favor, ok, okay, tá bom, está bem, entendeu, percebe, correto, aham, uhum`,
    corrections: `não, não desculpa, desculpa, desculpe, não desculpe, perdão, digo, quer dizer, quero dizer, aliás, ou melhor, melhor dizendo, me enganei,
        enganei-me, errei, errado, corrigindo, correção, não espera, opa, ops, não não, me confundi, vou repetir, começando de novo, não perdão, ai
        não, ai desculpa, ai desculpe, ah não, ah desculpa, ah desculpe, opa não, opa desculpa, ops desculpa, não peraí, peraí não, não calma, calma
        não, não pera, não espere, espera não, espere não, desculpa aí, desculpa lá, desculpe lá, não digo, não quer dizer, não quero dizer, quis
        dizer, queria dizer, eu quis dizer, ou seja não, não minto, mentira, não mentira, me enganei aqui, enganei me, não enganei-me, não me enganei,
        estou enganado, estou enganada, tô enganado, tô enganada, equivoquei me, equivoquei-me, me equivoquei, confundi me, confundi-me, estou a
        confundir, baralhei me, baralhei-me, troquei os números, inverti, ao contrário, li mal, li errado, falei errado, eu falei errado, falei mal,
        disse mal, tá errado, está errado, não tá errado, errei aqui, esse não, essa não, isso não, não é isso, não é, não é esse, apaga, apague,
        apaga isso, risca, risque, esquece, esqueça, esquece esse, de novo do começo, do começo, desde o início, desde o princípio, do princípio, do
        início, recomeçando, recomeço, vou recomeçar, vou começar de novo, começo de novo, vamos de novo, volto a repetir, repito, repetindo, vou
        corrigir, corrijo, correção é, retifico, retificando, na verdade é, aliás não, aliás é, pulei, pulei um, saltei um, em vez de, no lugar de`,
    acknowledgements: `aham, uhum, mhm, sim, ok, okay, tá, tá bom, tá bem, certo, correto, isso, isso mesmo, perfeito, ótimo, anotado, anotei, pode continuar,
        continue, pode falar, prossiga, e depois, obrigado, obrigada, muito obrigado, muito obrigada, entendi, entendido, exato, claro, com certeza,
        beleza, muito bem, está bem, está bom, pronto, estou ouvindo, mm, hm, hmm, ahã, arrã, hum hum, hum, sim sim, sim senhor, sim senhora, sim
        claro, sim correto, sim perfeito, sim diga, sim pode, diga, diga me, diga-me, diga lá, diz lá, pode dizer, pode mandar, pode ir, pode ir
        falando, pode ir dizendo, pode prosseguir, pode seguir, vá dizendo, vá lá, força, fale, fala, pode ditar, continue por favor, continua, siga,
        segue, avance, adiante, quando quiser, quando puder, com calma, sem pressa, fique à vontade, à vontade, sem problema, sem problemas, não tem
        problema, não faz mal, não há problema, tranquilo, estou a ouvir, estou a acompanhar, tô acompanhando, estou acompanhando, tô ouvindo, tô te
        ouvindo, tô anotando, estou anotando, estou a anotar, estou a apontar, tomei nota, apontado, já anotei, já apontei, já está, já tá, já tenho,
        tenho, tá anotado, está anotado, recebido, copiado, e o resto, o resto, e os últimos, e os seguintes, os seguintes, e os próximos, os
        próximos, e o final, até aí, até aqui, até aí tudo bem, até aqui tudo bem, certo até aqui, e mais, exatamente, exato exato, precisamente, isso
        aí, é isso mesmo, é isso aí, isso isso, é esse, esse mesmo, essa mesma, é correto, está correto, está certo, tá certo, tá correto, confere,
        confirmado, confirmo, verdade, pois, pois é, pois claro, ora bem, positivo, blz, joia, jóia, legal, bacana, show, maravilha, massa, fechado,
        combinado, excelente, fantástico, impecável, óptimo, ótimo obrigado, ótimo obrigada, perfeito obrigado, perfeito obrigada, ok obrigado, ok
        obrigada, ok perfeito, ok ok, certo obrigado, certo obrigada, certinho, tudo certo, tudo bem, tá ótimo, tá ok, tá joia, tá legal, ah tá, ah
        ok, ah sim, ah certo, ah entendi, entendi sim, compreendo, compreendido, percebi, percebido, estou a ver, obrigado eu, de nada, por nada,
        imagina, claro que sim, com certeza sim, sem dúvida, feito, valeu, agradeço, agradecido, agradecida`,
    separators: {
        '-': `traço, hífen, menos, tracinho, ífen, tracinhos, um traço, um hífen, sinal de menos, tracinho do meio, traço do meio, traço normal, traço
            médio, hifen, ifem`,
        '.': 'ponto, pontinho, um ponto',
        '/': 'barra, uma barra, barra inclinada, barrinha',
        _: `underline, sublinhado, underscore, traço embaixo, traço baixo, underlaine, underline embaixo, traço inferior, traço de baixo, tracinho
            embaixo, tracinho de baixo, tracinho em baixo, traço em baixo, traço no chão, underlayne, anderlaine, anderline, sublinha, barra baixa,
            traço rasteiro`,
        '@': 'arroba, at, o arroba, um arroba, uma arroba',
        '+': 'mais',
        '#': 'jogo da velha, cardinal, hashtag, sustenido'
    },
    topics: PORTUGUESE_TOPICS,
    hints: {
        [Category.CardNumber]: `dígitos, cartão, visa, mastercard, amex, maestro, elo, hipercard, plástico`,
        [Category.Phone]: `seu número, teu número, ligar, ligue, liga, ligação, chamar, ligam, chamada, número novo, avisar, contatar, telefonar, telefonema, ddd`,
        [Category.BankAccount]: 'conta, banco, transferência, depósito, bancário, bancária',
        [Category.Pin]:
            'senha, a senha é, senha é, minha senha, sua senha, tua senha, senha nova, nova senha, senha atual',
        [Category.OneTimeCode]: 'código, sms, mensagem, mensagenzinha, notificação, torpedo',
        [Category.DateOfBirth]: 'nascer',
        [Category.HealthId]: `seguro, apólice, paciente, saúde, convénio, médico, hospital, clínica, consulta, centro de saúde, posto de saúde`,
        [Category.VehicleId]: 'carro, veículo, moto, mota, viatura, automóvel, caminhão, camião',
        [Category.Cvv]: 'dígitos, atrás, trás, verso',
        [Harmless.Reference]: 'número, nº, n'
    },
    requests: `
        pode dizer, pode me dizer, pode dizer me, pode me dar, pode dar me, pode me informar, pode me passar, pode me confirmar, pode
        confirmar, pode ditar, pode indicar, podia dizer, podia dar, poderia me, me diz, me diga, me fala, me passa, me informa, me informe,
        me manda, me confirma, diga me, dê me, indique me, indique o, indique a, informe o, informe a, preciso do, preciso da, preciso de,
        preciso só, precisava do, precisava da, vou precisar, qual é, qual o, qual a, quais são, qual seria, em que número, para que número,
        para que e mail`,
    mentions: `por que precisa, por que você precisa, para que precisa, onde fica, onde está, onde encontro, o que é, nunca informe, nunca compartilhe, não
        passo, não dou, esqueci, perdi, roubaram, roubado, expirou, venceu, bloqueado, não recebi, não chegou, trocar, mudar, redefinir, não confere,
        fica no verso, fica atrás, por que vocês precisam, por que quer, por que querem, porque precisa, pra que precisa, pra que você quer, para que
        querem, para que é, para que serve, pra que serve, onde eu acho, onde acho, onde eu encontro, onde vejo, onde eu vejo, onde aparece, onde é
        que está, onde é que fica, onde posso encontrar, onde consigo, que é isso, o que é isso, o que é o cvv, o que é o nif, nunca partilhe, não
        partilhe, não compartilhe, não informe, não informe a ninguém, não passe, não passe para ninguém, não forneça, nunca forneça, nunca dê, não dê
        a ninguém, não diga a ninguém, nunca pedimos, nunca pediremos, nunca solicitamos, não pedimos, não solicitamos, ninguém vai pedir, não me
        diga, não precisa dizer, não é preciso, não é necessário, não posso dar, não posso passar, não vou passar, não quero passar, não vou dar, não
        lembro, não me lembro, não recordo, não sei de cor, não encontro, não acho, não achei, não tenho aqui, não tenho comigo, não está comigo,
        perdi a, perdi o, me roubaram, roubaram-me, fui roubado, fui roubada, furtaram, clonaram, clonado, foi clonado, bloqueei, bloqueou, está
        bloqueado, tá bloqueada, tá bloqueado, expirou há, já expirou, está vencido, está vencida, caducou, não funciona, não está a funcionar, não
        está funcionando, não tá funcionando, não entra, não aceita, não está a aceitar, não tá aceitando, não me deixa, está incorreta, incorreta,
        incorreto, senha errada, não recebo, não recebi nada, não recebi nenhum, ainda não chegou, não chega, ainda não recebi, trocar a, mudar a,
        modificar, recuperar, recuperar a, resetar, repor, não bate, não corresponde, não coincide, está no verso, está atrás, tá atrás, tá no verso,
        fica na parte de trás`,
    introductions: `meu nome é, o meu nome é, me chamo, chamo-me, chamo me, eu sou, sou o, sou a, sou, aqui é, aqui quem fala é, quem fala é, fala, em nome de, no
        nome de, meu marido, minha esposa, minha mulher, meu filho, minha filha, minha mãe, meu pai, titular é, atenciosamente, abraço, cumprimentos,
        meu nome completo é, nome completo é, o meu nome completo é, meu nome, o meu nome, nome é, eu me chamo, eu chamo-me, chama-se, se chama, sou o
        senhor, sou a senhora, sou a dona, eu sou o, eu sou a, é o senhor, é a senhora, aqui é o, aqui é a, aqui fala, aqui fala o, aqui fala a, aqui
        quem fala é o, aqui quem fala é a, quem fala é o, quem fala é a, quem está falando é, fala o, fala a, falo com, falo com o, falo com a, está
        falando com, está a falar com, está a falar com o, está a falar com a, estou a falar com, estou falando com, está falando com o, está falando
        com a, com quem fala é, em nome do, em nome da, no nome do, no nome da, tá no nome de, tá no nome da, tá no nome do, está no nome de, está no
        nome do, está no nome da, está em nome de, está em nome do, está em nome da, conta no nome de, contrato em nome de, pode me chamar de, pode
        chamar-me, pode me chamar, me chame de, chame-me, trate-me por, minha esposa é, meu marido é, meu filho se chama, minha filha se chama, minha
        mãe se chama, meu pai se chama, meu irmão, minha irmã, minha sogra, meu sogro, minha avó, meu avô, meu namorado, minha namorada, o titular é,
        a titular é, a paciente é, o paciente é, cliente é, da parte de, com os melhores cumprimentos, melhores cumprimentos, cumprimentos cordiais,
        atentamente, att, abraços, um abraço, beijos, obrigado e cumprimentos, remetente, destinatário, destinatária, assinado`
};
