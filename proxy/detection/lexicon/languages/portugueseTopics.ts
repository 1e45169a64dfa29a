import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in Portuguese what the value beside them is. */
export const PORTUGUESE_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `número do cartão, número do seu cartão, número do meu cartão, número de cartão, cartão de crédito, cartão de débito, cartão bancário,
        numeração do cartão, dezesseis dígitos, dezasseis dígitos, dezesseis números, dígitos do cartão, números do cartão, número longo, número
        da frente, números da frente, dados do cartão, meu cartão é, o cartão é, meu cartão, número completo do cartão, número inteiro do cartão,
        número do cartão de crédito, número do cartão de débito, número de cartão de crédito, número de cartão de débito, número do seu cartão de
        crédito, número do seu cartão de débito, número do visa, número da visa, número do plástico, os dezesseis dígitos, os dezesseis números,
        dezesseis dígitos do cartão, dezesseis números do cartão, dezasseis dígitos do cartão, dezasseis números, dezasseis algarismos, dezasseis
        números do cartão, dígitos da frente, dígitos do seu cartão, numeração completa, numeração do seu cartão, numeração da frente, número que
        está na frente, número que aparece no cartão, número que tá no cartão, número que está no cartão, número que vem no cartão, número
        impresso no cartão, número grande, com qual cartão, com que cartão, em qual cartão, qual cartão, que cartão, qual o cartão, cartão que
        deseja usar, cartão para pagamento, cartão para o pagamento, cartão novo, novo cartão, seu cartão, teu cartão, o meu cartão, cartão visa,
        cartão mastercard, cartão elo, cartão hipercard, nº do cartão, nº cartão, n do cartão, nro do cartão, num do cartão, núm do cartão, número
        cartão, cartão número, cartão nº, cartão é, dados do seu cartão, dados de cartão`,
    [Category.Cvv]: `código de segurança, cvv, cvc, código cvv, código de segurança do cartão, três dígitos, três números, três últimos dígitos, três
        algarismos, dígitos de trás, números de trás, números atrás, dígitos atrás, atrás do cartão, verso, no verso, verso do cartão, parte de
        trás, de trás, código de verificação do cartão, três dígitos de trás, três dígitos atrás, três dígitos do verso, três dígitos no verso,
        três dígitos de segurança, três números de trás, três números atrás, três números do verso, três números no verso, três algarismos de
        trás, três algarismos no verso, três numerinhos, numerinhos de trás, numerinhos atrás, três últimos números, três últimos algarismos,
        últimos três dígitos, últimos três números, últimos três algarismos, os três de trás, três de trás, dígitos do verso, números do verso,
        código do verso, código de trás, código atrás, código que está atrás, código que fica atrás, código que está no verso, código que fica no
        verso, código de três dígitos, código de três números, código de três algarismos, código cvc, cvv2, ccv, código ccv, número de segurança,
        número de segurança do cartão, código do cartão, código verificador, dígitos de segurança, dígitos verificadores do cartão, verso do seu
        cartão, parte de trás do cartão, parte traseira, atrás do seu cartão, trás do cartão, ao lado da assinatura, do lado da assinatura, junto
        à assinatura, junto da assinatura, faixa de assinatura`,
    [Category.CardExpiry]: `validade, data de validade, válido até, valido até, vence, vence em, vencimento, data de vencimento do cartão, expira, data de expiração,
        validade do cartão, quando vence, válido até quando, até quando, validade é, expira em, validade do seu cartão, data de validade do
        cartão, data da validade, a validade, qual a validade, qual é a validade, mês e ano, mês e o ano, mês e ano de validade, mês e ano de
        vencimento, o mês e o ano, vencimento do cartão, data de vencimento, quando expira, quando vence o cartão, quando caduca, caduca, caduca
        em, válido até ao, válida até, válido até o, valido ate, validade até, validade dele, data val, data exp, expira no, expira a, vence no,
        vence no mês, vence dia`,
    [Category.Ssn]: `cpf, número do cpf, c p f, nif, número de contribuinte, contribuinte, rg, número do rg, identidade, documento de identidade, carteira de
        identidade, bilhete de identidade, cartão de cidadão, cartão do cidadão, número de identificação fiscal, segurança social, niss, pis,
        título de eleitor, cnpj, número do documento, documento do titular, documento, seu cpf, teu cpf, meu cpf, cpf do titular, cpf da titular,
        o cpf é, cpf é, cpf número, nº do cpf, nº cpf, n do cpf, número de cpf, número cpf, cpf ou cnpj, cpf cnpj, seu rg, meu rg, rg é, número de
        rg, nº do rg, identidade rg, número da identidade, número de identidade, registro geral, órgão expedidor, carteira de identidade nacional,
        carteira de trabalho, ctps, pis pasep, número do pis, número do nis, título eleitoral, número do título, seu nif, meu nif, o nif, nif é,
        número de nif, nº nif, nº de contribuinte, n de contribuinte, número do contribuinte, número fiscal, número de identificação fiscal é,
        número de identificação, número do cartão de cidadão, número do cartão do cidadão, nº do cartão de cidadão, número do bilhete de
        identidade, número do bi, número de bi, número da segurança social, número de segurança social, nº de segurança social, n da segurança
        social, número de identificação da segurança social, número de documento, número do seu documento, documento de identificação, seu
        documento, número do título de residência, título de residência, autorização de residência, número civil, identificação civil, número de
        identificação civil, número de beneficiário da segurança social, rne, rnm, cnh ou rg, qual documento`,
    [Category.Phone]: `número de telefone, telefone, número do telefone, celular, número do celular, telemóvel, número de telemóvel, número de contato, número de
        contacto, telefone de contato, telefone de contacto, telefone fixo, fixo, número para retorno, retornar, me ligar, me liga, me ligue,
        ligue para mim, ligar para o, ligar de volta, ligue me, ligue-me, contato, meu número é, meu número novo, número novo, número com ddd,
        ddd, tel, fax, whatsapp, zap, número do whatsapp, para qual número, em que número, contactar, falar com o senhor no, seu telefone, teu
        telefone, meu telefone, seu celular, teu celular, meu celular, meu cel, seu cel, seu telemóvel, teu telemóvel, meu telemóvel, o telemóvel,
        um telefone, um celular, um telemóvel, outro telefone, outro número, outro celular, telefone alternativo, número alternativo, telefone de
        casa, número de casa, telefone da residência, telefone residencial, telefone comercial, telefone do trabalho, telefone do serviço,
        telefone de recado, telefone para recado, telefone para contato, telefone para contacto, telefone com ddd, celular com ddd, número para
        contato, número para contacto, número de contato é, contacto telefónico, contato telefônico, contacto telefônico, número fixo, rede fixa,
        número da rede fixa, número da linha, número de linha, linha telefónica, linha telefônica, número que vai, número para te ligar, número
        para lhe ligar, número pra contato, número pra retorno, número para retornar, retornar para, retornar a ligação, retornar sua ligação, dar
        retorno, devolver a chamada, devolver-lhe a chamada, devolvemos a chamada, em qual número, em qual telefone, qual número, que número, qual
        o seu número, qual é o seu número, qual o seu telefone, qual é o seu telefone, para que número, pra qual número, pra que número, a que
        número, nesse número, neste número, este número, esse número, meu número, o meu número, me liga no, me liguem no, me ligue no, me ligar
        no, me liguem, ligar para mim, ligar-me, ligar me, ligue-me para o, ligue me para o, ligue para o meu, liga-me, liga-me para o, ligar-lhe,
        liga pra mim, ligue pra mim, liga no, ligar no, ligue no, pode ligar no, pode me ligar no, podem me ligar no, podem ligar no, pode
        ligar-me para o, podem ligar-me para o, contactar-me, contactá-lo, contactá-la, contatá-lo, contatá-la, entrar em contato, entrar em
        contacto, falar comigo no, falar com a senhora no, te ligar, lhe ligar, ligamos para, ligarmos, podemos ligar, podemos ligar-lhe, onde
        podemos ligar, onde posso ligar, me chama no, me chamar no, chama no whatsapp, meu whatsapp, meu zap, meu whats, zap zap, no whatsapp,
        pelo whatsapp, número de whatsapp, nº de telefone, n de telefone, nº telefone, nro de telefone, num de telefone, nº de telemóvel, nº do
        celular, n de telemóvel, telm, telem, tlm, tlf, telefone é, celular é, telemóvel é, telefone número, linha móvel, número móvel, telefone
        móvel, número a portar, contato de emergência, contacto de emergência, em caso de emergência, telefone para emergência`,
    [Category.Email]: `e mail, email, correio eletrônico, correio eletrónico, endereço de e mail, endereço de email, mail, seu e mail, seu email, teu email, meu
        e mail, meu email, o e mail, o email, email é, e mail é, um email, um e mail, email de contato, email de contacto, email cadastrado, e
        mail cadastrado, email registrado, email registado, endereço eletrônico, endereço eletrónico, endereço de correio eletrónico, endereço de
        correio eletrônico, correio electrónico, conta de email, conta de e mail, caixa de email, caixa de correio, por e mail, por email, para o
        e mail, para o email, no e mail, no email, para que email, para qual e mail, para qual email, qual e mail, qual email, qual o seu email,
        qual o seu e mail, email pessoal, e mail pessoal, imeil, imeio`,
    [Category.Iban]: `iban, número do iban, código iban, seu iban, meu iban, teu iban, o iban, iban é, iban completo, iban da conta, número de iban, nº iban, i
        b a n`,
    [Category.BankAccount]: `número da conta, conta bancária, conta corrente, conta poupança, qual conta, que conta, dados bancários, número de conta, chave pix,
        agência e conta, débito direto, débito automático, nib, nib da conta, o nib, meu nib, seu nib, número do nib, número da sua conta, número
        da minha conta, número de conta bancária, número da conta bancária, número da conta corrente, número da conta poupança, conta número,
        conta nº, nº da conta, nº de conta, n da conta, n de conta, num da conta, conta com dígito, conta e dígito, conta é, minha conta é, a
        minha conta é, sua conta, minha conta corrente, conta à ordem, conta a ordem, conta de depósito, conta do banco, conta salário, conta para
        depósito, conta para crédito, conta para débito, conta para receber, conta onde recebe, conta onde quer receber, conta em que recebe, em
        qual conta, em que conta, para qual conta, para que conta, de qual conta, pra qual conta, qual a conta, qual é a conta, conta cadastrada,
        número da poupança, dados da conta, dados da sua conta, agência conta, chave do pix, minha chave pix, chave aleatória, meu pix, sua chave
        pix`,
    [Category.RoutingNumber]: `agência, número da agência, código do banco, swift, código swift, bic, código bic, agência é, minha agência, sua agência, qual agência,
        qual a agência, agência número, nº da agência, número de agência, código da agência, código do banco é, banco e agência, número do banco,
        código swift bic, bic swift, swift bic, ispb`,
    [Category.Passport]: `passaporte, número do passaporte, número de passaporte, seu passaporte, teu passaporte, meu passaporte, o passaporte, passaporte é,
        passaporte número, passaporte nº, nº do passaporte, nº de passaporte, n do passaporte, n de passaporte, número do seu passaporte, número
        do meu passaporte, passaporte válido, passaporte brasileiro, passaporte português`,
    [Category.DriverLicence]: `carteira de motorista, cnh, carta de condução, número da carta, número da cnh, habilitação, carteira de habilitação, número da
        habilitação, seu cnh, sua cnh, minha cnh, cnh é, nº da cnh, número de cnh, número da carteira de motorista, número da carteira de
        habilitação, número da carteira, registro da cnh, número de registro da cnh, número de registro, sua habilitação, minha habilitação, sua
        carteira de motorista, minha carteira de motorista, carta de motorista, número da carta de condução, carta de condução número, nº da carta
        de condução, n da carta de condução, nº carta de condução, a minha carta de condução, sua carta de condução, número de carta de condução,
        licença de condução, título de condução`,
    [Category.DateOfBirth]: `data de nascimento, nascimento, nasci, nasci em, nasci no dia, nasci a, nascido, nascida, nasceu, aniversário, quando nasceu, ano de
        nascimento, dia de nascimento, nascido em, nascida em, sua data de nascimento, tua data de nascimento, minha data de nascimento, data
        nascimento, data de nasc, data nasc, dt nasc, dt de nascimento, dt nascimento, nasc, data do nascimento, data de nascimento é, data de
        nascimento do titular, nasci no, nasci aos, nasci à, nascemos, nasceu em, nasceu no dia, nasceu a, em que dia nasceu, em que ano nasceu,
        que dia nasceu, que dia você nasceu, quando você nasceu, quando é que nasceu, quando nasceste, nasceste, faço anos, faz anos, quando faz
        anos, faço aniversário, faz aniversário, meu aniversário, seu aniversário, aniversário é, dia mês e ano, dia mês ano, dia mês e ano de
        nascimento, nascimento é, nascido a, nascida a, nascido no dia, nascida no dia`,
    [Category.Address]: `rua com o número, rua e o número, rua e número, nome da rua, a rua e o número, rua e número da porta, em que rua, endereço, morada, domicílio, endereço de entrega, endereço de cobrança, moro na, moro no, moro em, mora, onde mora, onde vive, vivo em,
        mudei para, resido, residência, rua e número, enviar para, entregar na, seu endereço, teu endereço, meu endereço, o endereço é, endereço
        é, novo endereço, meu novo endereço, endereço novo, endereço completo, endereço atual, endereço certo, endereço correto, endereço da casa,
        endereço residencial, endereço comercial, endereço da instalação, endereço de instalação, endereço do imóvel, endereço postal, endereço
        para entrega, endereço da entrega, endereço de correspondência, endereço para correspondência, endereço de faturação, endereço de
        faturamento, endereço cadastrado, qual endereço, qual o endereço, qual o seu endereço, qual é o endereço, em qual endereço, em que
        endereço, para qual endereço, para que endereço, logradouro, nome da rua, rua número, rua e o número, a rua e o número, que rua, qual rua,
        em que rua, em qual rua, nova morada, morada nova, morada completa, morada atual, morada de entrega, morada de faturação, morada da
        instalação, morada fiscal, a morada, sua morada, minha morada, tua morada, a sua morada, a minha morada, morada é, para que morada, para a
        morada, qual é a morada, qual a morada, onde você mora, onde o senhor mora, onde a senhora mora, onde moras, onde está morando, onde mora
        agora, onde mora atualmente, onde vive agora, onde reside, moro agora, moro agora na, agora moro na, agora moro no, agora vivo na, moro
        aqui na, moro ali na, moro à, moramos na, moramos no, moramos em, mora no, mora em, morava na, vivo na, vivo no, vivemos na, vivemos no,
        vive na, vive no, resido na, resido no, resido em, residente na, residente no, residente em, domiciliado, domiciliada, mudei pra, mudei
        para a, mudei para o, me mudei para, me mudei pra, mudei-me para, mudei me para, mudámos para, mudamos para, nos mudamos para, nos mudamos
        pra, enviar à, enviar pra, envie para, enviem para, manda para, mandar para, mande para, mandem para, manda pra, entregar em, entregar no,
        entreguem na, entrega na, entrega no, entrega em, deixar na, onde entregamos, onde entregar, onde vamos entregar, onde enviamos, para onde
        enviamos, para onde enviar, para onde mandamos, para onde mando, pra onde mando, pra onde mandamos, pra onde envio, para onde envio, para
        onde vai, onde deixamos, onde é a entrega, localizado na, localizada na, sito na, sita na, endereço do titular, local de consumo, ponto de
        referência da casa`,
    [Category.Postcode]: `cep, código postal, c e p, código de endereçamento, seu cep, meu cep, o cep, cep é, cep da rua, cep do endereço, cep da sua rua, número do
        cep, nº do cep, qual o cep, qual cep, qual é o cep, o código postal, código postal é, seu código postal, cód postal, cod postal, código da
        rua`,
    [Category.Person]: `nome completo, sobrenome, apelido de família, primeiro nome, último nome, nome de solteira, titular, nome do titular, nome da mãe, seu
        nome, teu nome, seu nome completo, teu nome completo, meu nome completo, nome do cliente, nome da cliente, nome do titular da conta, nome
        do titular do cartão, nome do paciente, nome da paciente, nome do segurado, nome do passageiro, nome impresso no cartão, nome que está no
        cartão, nome que aparece no cartão, nome no cartão, nome e sobrenome, nome e apelido, primeiro e último nome, nome próprio, seu apelido,
        meu apelido, o apelido, apelidos, seu sobrenome, meu sobrenome, sobrenome é, último apelido, nome do pai, nome da sua mãe, nome completo
        da mãe, em nome de quem, em que nome, no nome de quem, está no nome de quem, em nome de quem está, com quem falo, com quem eu falo, com
        quem estou falando, com quem estou a falar, com quem tenho o prazer, com quem tenho o prazer de falar, quem fala, quem está falando, quem
        é o titular, quem é a titular, como se chama, como você se chama, como te chamas, como é que se chama, como é o seu nome, qual é o seu
        nome, qual o seu nome, qual seu nome, qual o nome, tomador do seguro, nome do tomador, nome na campainha, nome de casada`,
    [Category.IpAddress]: 'ip, endereço ip, meu ip, ip é, ip público, ip fixo, endereço de ip',
    [Category.Password]: `senha, palavra passe, palavra-passe, password, palavra chave, senha de acesso, palavra secreta, pergunta de segurança, resposta secreta,
        senha do site, senha do wifi, sua senha, tua senha, minha senha, a senha é, senha é, senha nova, nova senha, senha atual, senha antiga,
        senha provisória, senha temporária, senha do email, senha do e mail, senha do aplicativo, senha do app, senha do wi fi, senha da rede,
        senha da internet, senha da conta, a palavra passe, sua palavra passe, minha palavra passe, a minha palavra passe, palavra passe é,
        palavra passe do wifi, nova palavra passe, palavra passe nova, palavra passe atual, palavra passe provisória, palavra passe da internet,
        palavra de passe, palavra de segurança, frase de segurança, frase secreta, resposta de segurança, resposta à pergunta, contrassenha,
        contra senha, código de acesso à internet, chave wifi, chave do wifi, chave da rede, chave wpa, chave de rede, pass word`,
    [Category.Pin]: `pin, código pin, senha de quatro dígitos, senha do cartão, código secreto, senha numérica, senha do banco, número pin, senha telefônica, o
        pin, seu pin, meu pin, teu pin, pin é, o pin é, novo pin, pin novo, pin do cartão, pin do telemóvel, pin da linha, pin do sim, pin de
        quatro dígitos, pin de quatro algarismos, pin de segurança, código de quatro dígitos, código de quatro algarismos, quatro dígitos
        secretos, senha de seis dígitos, senha de 4 dígitos, senha de 6 dígitos, senha de quatro números, senha de seis números, senha do caixa,
        senha do caixa eletrônico, senha eletrônica, senha de atendimento, senha do cartão de crédito, senha do cartão de débito, senha da conta
        corrente, senha de débito, senha do cartao, código pessoal, código do multibanco, código multibanco, puk, código puk, código do alarme,
        código da porta, código telefónico`,
    [Category.OneTimeCode]: `código de verificação, código de confirmação, código que enviei, código que enviamos, código que te enviei, código enviado, código
        recebido, código que recebeu, código que você recebeu, código por sms, código do sms, código de uso único, código de acesso, código de
        autenticação, código de validação, código de seis dígitos, enviei um código, enviámos um código, mandei um código, recebi o código, chegou
        o código, código é, token, otp, código de ativação, código temporário, código que acabei de enviar, código que acabei de mandar, código
        que acabamos de enviar, código que acabámos de enviar, código que acabei de lhe enviar, código que lhe enviei, código que lhe enviamos,
        código que lhe enviámos, código que lhe mandei, código que te mandei, código que mandei, código que mandamos, código que eu mandei, código
        que eu te mandei, código que eu enviei, código que eu te enviei, código que vou enviar, código que vai receber, código que irá receber,
        código que chegou, código que te chegou, código que lhe chegou, código que me chegou, código que chegou no seu celular, código que chegou
        aí, código que chegou por sms, código que recebi, código que me enviaram, código que me mandaram, código que vocês mandaram, código que
        vocês enviaram, código que acabou de receber, código que apareceu, código que aparece, código que aparece na tela, código que está no sms,
        código que está na mensagem, código na mensagem, código no sms, código da mensagem, código recebido por sms, código por mensagem, código
        por whatsapp, código por email, código por e mail, código do email, código do e mail, código no whatsapp, código do whatsapp, código do
        app, código no app, código do aplicativo, código da aplicação, código sms, sms com um código, sms com o código, mensagem com um código,
        mensagem com o código, email com um código, e mail com um código, um código por sms, um código no celular, um código no seu celular, um
        código para o seu celular, um código para o seu telemóvel, um código para o telemóvel, código no seu celular, código no seu telemóvel,
        código no celular, código no telemóvel, código para o telemóvel, código de seis números, código de seis algarismos, código de 6 dígitos,
        código numérico, código único, código de segurança por sms, código de segurança que enviei, código de uso único que, código de verificação
        que, código de autorização, código de liberação, código de desbloqueio, código de login, código otp, código token, código do token, número
        do token, token do celular, token é, itoken, senha do token, senha temporária por sms, senha de uso único, palavra passe única, código de
        confirmação por sms, código de validação por sms, qual código, qual o código, qual é o código, que código, me fala o código, me passa o
        código, me diz o código, me informa o código, me informe o código, me lê o código, me dá o código, diga me o código, diga-me o código,
        pode ler o código, ler o código, ler-me o código, dizer-me o código, falar o código, informar o código, passar o código, o código é,
        código foi, código deu, recebi um código, recebeu um código, recebeu o código, recebeste o código, recebeu algum código, receber um
        código, vai receber um código, irá receber um código, receberá um código, vai chegar um código, chegou um código, chegou aí o código,
        chegou código, mandei o código, enviei o código, enviei-lhe um código, enviei lhe um código, enviamos um código, mandamos um código, envio
        um código, vou enviar um código, vou mandar um código, vou te mandar um código, vou lhe enviar um código, estou enviando um código, estou
        mandando um código, tô mandando um código, tô enviando um código, enviar um código, mandar um código, autenticador`,
    [Category.HealthId]: `cartão de saúde, carteirinha, número da carteirinha, plano de saúde, número do plano, número de utente, utente, cartão do sus, cns,
        convênio, número do convênio, seguro de saúde, número do paciente, prontuário, número da carteirinha do plano, carteirinha do plano,
        carteirinha do convênio, carteira do convênio, carteira do plano, minha carteirinha, sua carteirinha, nº da carteirinha, nº carteirinha,
        carteirinha é, número da carteira do plano, número do plano de saúde, número do cartão do sus, cartão sus, número do sus, cartão nacional
        de saúde, número do cns, nº de utente, n de utente, número utente, número de utente de saúde, número de utente do sns, número do sns,
        utente de saúde, cartão de utente, número do cartão de saúde, número do cartão de utente, cartão europeu de seguro de doença, cesd, número
        de beneficiário, beneficiário adse, número adse, adse, número do beneficiário, matrícula do plano, número da apólice de saúde, apólice de
        saúde, número do processo clínico, processo clínico, número do prontuário, nº do prontuário, prontuário médico, id do paciente, número de
        paciente, subsistema de saúde, número de segurado de saúde`,
    [Category.Username]: `nome de usuário, usuário, nome de utilizador, utilizador, login, username, nome do usuário, id de usuário, seu usuário, meu usuário, teu
        usuário, usuário é, seu login, meu login, login é, login do site, seu nome de usuário, meu nome de usuário, nome de utilizador é, seu nome
        de utilizador, o meu nome de utilizador, meu utilizador, seu utilizador, o utilizador, utilizador é, com qual usuário, qual usuário, com
        que utilizador, com que nome de utilizador, que nome de utilizador, id de utilizador, id do usuário, nickname, apelido de usuário, nome da
        conta, nome de acesso, conta de usuário, entro com, acesso com, entra com, acessa com, entro como, logo com, loga com, entrar no site com`,
    [Category.VehicleId]: `placa, placa do carro, matrícula, número da placa, chassi, número do chassi, renavam, número de quadro, placa do veículo, sua placa, minha
        placa, tua placa, a placa, placa é, placa da moto, placa do seu carro, placa do meu carro, placa do seu veículo, placa do automóvel, nº da
        placa, número de placa, a matrícula é, matrícula do carro, matrícula do veículo, matrícula da viatura, matrícula do automóvel, matrícula
        da mota, sua matrícula, a minha matrícula, minha matrícula, número de matrícula, nº de matrícula, matrícula é, número do renavam, código
        renavam, número de chassi, nº do chassi, número de chassis, chassis, número do quadro, número vin, número de série do veículo`,
    [Harmless.Reference]: `sob o número, sob o n, registado com o número, registrado com o número, registada com o número, registrada com o número, ficou com o número, fica com o número,
        número do pedido, pedido, número da encomenda, encomenda, número de encomenda, código de rastreio, código de rastreamento, rastreio,
        rastreamento, protocolo, número de protocolo, número do protocolo, número do processo, processo, número do caso, caso, chamado, número do
        chamado, ticket, número da fatura, fatura, nota fiscal, número da nota, boleto, número da reserva, reserva, localizador, referência,
        número de referência, ref, número de série, modelo, código do produto, produto, item, número do cliente, número de cliente, contrato,
        número do contrato, sinistro, número do sinistro, medidor, leitura do medidor, leitura, leitura do contador, contador, cupom, código
        promocional, código de desconto, vale compra, vale presente, número do vale, vale, voo, número do voo, trem, comboio, quarto, portão,
        código de erro, erro, reclamação, número da reclamação, transação, código de barras, quilometragem, pacote, ordem de serviço, número do
        seu pedido, número do meu pedido, número de pedido, nº do pedido, nº de pedido, n do pedido, pedido número, pedido nº, meu pedido, seu
        pedido, código do pedido, id do pedido, número da sua encomenda, nº da encomenda, n da encomenda, encomenda número, encomenda nº, minha
        encomenda, sua encomenda, número da compra, número de compra, código da compra, nota de encomenda, número de rastreio, número de
        rastreamento, código do rastreio, objeto dos correios, código do objeto, código dos correios, número do objeto, guia de transporte, guia
        de remessa, número da guia, número de guia, protocolo número, protocolo é, nº do protocolo, nº de protocolo, seu protocolo, meu protocolo,
        número de atendimento, número do atendimento, atendimento número, senha de fila, número da senha, número do ticket, ticket número, número
        de ticket, chamado número, nº do chamado, número da ocorrência, número de ocorrência, ocorrência número, boletim de ocorrência, número do
        boletim, número da solicitação, solicitação, número de solicitação, requisição, número da requisição, número de requisição, número da
        participação, participação número, avaria, número da avaria, número de avaria, ordem número, número da ordem, número de ordem, ordem de
        trabalho, número da os, número da ordem de serviço, fatura número, fatura nº, nº da fatura, n da fatura, número de fatura, conta de luz,
        conta de água, conta de telefone, conta de energia, nota número, nº da nota fiscal, número da nota fiscal, recibo, número do recibo,
        recibo número, número do talão, número do boleto, código do boleto, linha digitável, código de barras do boleto, referência multibanco,
        entidade e referência, referência de pagamento, referência para pagamento, orçamento, número do orçamento, orçamento número, número da
        proposta, proposta número, número de proposta, reserva número, código da reserva, código de reserva, número de reserva, nº da reserva,
        localizador da reserva, código localizador, bilhete, número do bilhete, número de bilhete, número da passagem, cartão de embarque,
        assento, número do assento, poltrona, carruagem, voo número, nº do voo, número de voo, comboio número, quarto número, número do quarto,
        apartamento do hotel, mesa número, número da mesa, guichê, balcão número, loja número, número da loja, caixa número, número da instalação,
        número de instalação, nº da instalação, código da instalação, unidade consumidora, número da unidade consumidora, código da unidade,
        relógio de luz, relógio da luz, número do relógio, leitura do relógio, leitura atual, leitura anterior, contador da luz, contador do gás,
        contador da água, contador de água, número do contador, número do medidor, nº do contador, hidrômetro, código cpe, código de cliente,
        código do cliente, nº de cliente, nº do cliente, n de cliente, meu número de cliente, seu número de cliente, cliente número, cliente nº,
        número do assinante, número de assinante, código do assinante, matrícula do cliente, contrato número, contrato nº, nº do contrato, número
        de contrato, nº de contrato, código do contrato, apólice, apólice número, número da apólice, número de apólice, nº da apólice, sinistro
        número, nº do sinistro, número de sinistro, processo número, nº do processo, n do processo, número de processo, referência número, nº de
        referência, a referência, código de referência, referência do produto, série número, nº de série, n de série, número serial, modelo
        número, número do modelo, código do modelo, código do item, item número, número do item, número do artigo, código do artigo, número do
        imei, lote número, número do lote, número de lote, código do lote, cupom de desconto, código do cupom, código de cupom, código promo,
        código da promoção, código de oferta, cartão presente, cartão oferta, vale oferta, vale desconto, cartão fidelidade, cartão de
        fidelização, cartão de pontos, cartão cliente, número do cartão fidelidade, número de sócio, número do sócio, sócio número, nº de sócio,
        matrícula de sócio, número de série do aparelho, erro número, erro código, código do erro, código de falha, código da falha, mensagem de
        erro, reclamação número, nº da reclamação, número de reclamação, transação número, número da transação, id da transação, código da
        transação, número da operação, número de operação, operação número, número da autorização, número de autorização, comprovante, número do
        comprovante, comprovativo, número do mandato, autorização de débito número, devolução número, número da devolução, número de devolução,
        número do formulário, ramal, número do ramal, matrícula do atendente, número do funcionário, matrícula funcional, página número, opção
        número, km rodados, quilómetros, quilometragem atual, porta de embarque, linha de autocarro, linha de ônibus, número do ônibus, carta
        registada, registo número, objeto registrado, auto de infração, número da multa, número do auto`,
    [Harmless.Amount]: `valor, valor de, valor da fatura, preço, custa, custo, total, saldo, cobrado, cobraram, cobrança de, reembolso, fatura de, quantia,
        tarifa, paguei, taxa, montante, estorno, mensalidade, valor total, valor da conta, valor a pagar, valor do boleto, valor da parcela, valor
        da mensalidade, valor do débito, valor pago, valor cobrado, no valor de, preço de, preço total, preço final, custa uns, custava, custou,
        custará, custo de, total de, no total, ao total, total a pagar, saldo de, saldo disponível, saldo atual, saldo devedor, me cobraram,
        cobraram-me, estão cobrando, foi cobrado, foi cobrada, cobrado no cartão, cobrança no valor, débito de, debitado, debitaram, debitaram-me,
        descontaram, descontado, lançamento de, compra no valor, transferência de, pix de, ted de, saque de, levantamento de, depósito de,
        pagamento de, parcela de, parcelas de, prestação, prestação de, prestações de, desconto de, multa de, juros, juros de, coima, coima de,
        penalização de, franquia, franquia de, prêmio de, prémio de, dívida, dívida de, limite de, limite do cartão, crédito de, empréstimo de,
        financiamento de, salário de, aluguel, aluguel de, aluguer de, mensalidade de, anuidade, anuidade de, imposto de, gorjeta, boleto de,
        fatura no valor, devolução de, ressarcimento, custa cerca de, sai por, são cerca de, por volta de, devo pagar`,
    [Harmless.Quantity]: `quantidade, quantos, quantas, tamanho, peso, temperatura, velocidade, quanto pesa, quanto mede, quantos anos, número de pessoas, número de
        noites, número de unidades, medidas, consumo, consumo de, potência, potência de, potência contratada, duração, comprimento, largura,
        altura, capacidade, tensão, pressão, glicose, glicemia, pontuação, nível, percentagem, porcentagem, numeração do sapato, tamanho do
        sapato, velocidade de`,
    [Harmless.Time]: `horário, aberto das, abertos das, funcionamos das, abrimos das, consulta, agendado, entre as, às, entrega no dia, marcado para, visita,
        horário de, horários, horário de funcionamento, horário de atendimento, abre às, abrem às, abrimos às, fecha às, fecham às, aberto até,
        abertos até, aberto desde, a partir das, desde as, até às, até as, por volta das, de segunda a, de segunda à, a que horas, que horas, que
        hora, hora de, hora da consulta, consulta no dia, consulta dia, consulta para, consulta para o dia, consulta às, marcação, marcação para,
        marcado para o dia, agendado para, agendada para, agendamento, agendamento para, agendado para o dia, visita no dia, visita dia, visita
        para, visita entre as, o técnico vai, o técnico passa, técnico passará, entre as e as, previsto para, prevista para, previsão de entrega,
        previsão, entrega prevista, entrega prevista para, data de entrega, data da entrega, data da compra, data de compra, data do pedido, data
        da encomenda, data da fatura, data de emissão, data da viagem, data da consulta, data de ida, data de volta, data de partida, data de
        regresso, data de adesão, data de ativação, data do sinistro, data do acidente, chega dia, chega no dia, chegou no dia, chegou dia,
        entregue no dia, entregue dia, entregue em, enviado no dia, enviado em, enviado dia, saiu dia, comprei no dia, comprei dia, comprado em,
        comprei em, pedi no dia, feito em, feito no dia, contratado em, ativado em, cancelado em, cancelei no dia, aconteceu no dia, voo do dia,
        reserva do dia, fatura do dia, até o dia, até ao dia, a partir do dia, desde o dia, antes do dia, depois do dia, partida às, chegada às,
        prazo de`,
    [Harmless.Version]: `versão, windows, ios, android, firmware, atualização, versão do, versão instalada, versão do aplicativo, sistema operativo, sistema
        operacional, a versão`,
    [Harmless.Company]: `nosso número, nosso telefone, nossa central, central de atendimento, atendimento ao cliente, nosso atendimento, apoio ao cliente, linha de
        apoio, ligue para nós, ligue-nos, nos ligar, fale conosco, contacte-nos, sac, nosso sac, número gratuito, nosso, nossa, linha gratuita,
        nosso número de telefone, nosso número gratuito, nosso whatsapp, nosso email, nosso e mail, nosso site, nosso endereço, nossa morada,
        nossa loja, nossa agência, nosso escritório, nosso balcão, número da central, telefone da central, número do sac, telefone do sac, número
        da ouvidoria, ouvidoria, telefone da ouvidoria, central de relacionamento, central de cartões, linha de atendimento, linha gratuita de
        apoio, linha de apoio ao cliente, linha de apoio é, serviço de apoio, serviço de apoio ao cliente, serviço ao cliente, apoio técnico,
        suporte técnico, assistência técnica, assistência em viagem, assistência 24 horas, número de emergência, linha de emergência, número
        verde, número azul, call center, contact center, ligue para o, ligue para a, ligue para, ligar para a central, ligue o, ligue nos,
        ligar-nos, pode ligar para, pode ligar-nos, pode ligar para o, pode nos ligar, pode entrar em contato pelo, pode nos contatar, pode
        contactar-nos, contacte nos, contacte o, contacte a, contate nos, contate-nos, contatar-nos, nos contatar, nos contactar, entre em
        contato, entre em contato com, entre em contacto com, entre em contato pelo, entre em contacto pelo, disque para, escreva para,
        escreva-nos, mande um email para, envie um e mail para, envie um email para, número para bloqueio, bloqueio de cartão, telefone da loja,
        telefone da agência, telefone da clínica, telefone do consultório, telefone do hospital, receção, recepção`,
    [Harmless.LastDigits]: `terminado em, termina em, que termina em, final, finais, com final, últimos quatro, quatro últimos, últimos quatro dígitos, últimos
        dígitos, acaba em, que termina com, terminando em, terminando com, terminada em, terminam em, que terminam em, terminação, com terminação,
        final do cartão, cartão final, cartão com final, cartão de final, quatro últimos dígitos, quatro últimos números, quatro dígitos finais,
        últimos quatro números, últimos quatro algarismos, quatro últimos algarismos, últimos números, últimos algarismos, últimos dois dígitos,
        dois últimos dígitos, últimos três dígitos do, três últimos do cpf, acaba com, que acaba em, acabado em, acabada em, finaliza em, que
        finaliza em`
};
