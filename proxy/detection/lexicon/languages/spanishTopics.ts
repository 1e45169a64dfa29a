import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in Spanish what the value beside them is. */
export const SPANISH_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `número de tarjeta, número de la tarjeta, número de su tarjeta, número de tu tarjeta, número de mi tarjeta, numeración de la tarjeta,
        tarjeta de crédito, tarjeta de débito, tarjeta bancaria, dieciséis dígitos, dieciséis números, dieciséis cifras, dígitos de la tarjeta,
        dígitos de su tarjeta, números de la tarjeta, número largo, número de adelante, número del frente, datos de la tarjeta, datos de su
        tarjeta, mi tarjeta es, la tarjeta es, mi tarjeta, plástico, número completo de la tarjeta, número completo de su tarjeta, número de la
        visa, número de visa, numeración completa, numeración de su tarjeta, los dieciséis, dieciséis dígitos de la tarjeta, dieciséis dígitos de
        su tarjeta, números de su tarjeta, números de la parte de delante, números de delante, números del frente, número que aparece en la
        tarjeta, número que aparece en su tarjeta, número que figura en la tarjeta, número que viene en la tarjeta, número que sale en la tarjeta,
        número impreso en la tarjeta, dígitos del frente, dígitos de delante, dígitos largos, con qué tarjeta, con cuál tarjeta, qué tarjeta,
        tarjeta con la que, tarjeta con la que pagó, tarjeta con la que va a pagar, tarjeta para el pago, tarjeta para pagar, tarjeta nueva, nueva
        tarjeta, su tarjeta, tu tarjeta, la tarjeta visa, tarjeta visa, tarjeta mastercard, tarjeta amex, tarjeta terminada, nº de tarjeta, n de
        tarjeta, nro de tarjeta, num de tarjeta, núm de tarjeta, nº tarjeta, nro tarjeta, num tarjeta, número tarjeta, tarjeta número, tarjeta
        nro, tarjeta nº, numeración, número del plástico, tarjeta de crédito o débito, tarjeta de nómina, número de la tarjeta de crédito, número
        de la tarjeta de débito, número de tarjeta de crédito, número de tarjeta de débito, número de su tarjeta de crédito, número de su tarjeta
        de débito`,
    [Category.Cvv]: `código de seguridad, código de la tarjeta, cvv, cvc, código cvv, código cvc, tres dígitos, tres números, tres cifras, últimos tres
        dígitos, dígitos de atrás, número de detrás, números de detrás, dígitos de detrás, de detrás, número de atrás, números de atrás, código de
        atrás, parte de atrás, parte trasera, parte posterior, dorso, al dorso, reverso, al reverso, detrás de la tarjeta, por detrás, de atrás,
        junto a la firma, código de verificación de la tarjeta, clave de seguridad de la tarjeta, tres últimos dígitos, tres últimos números, tres
        últimas cifras, últimos tres números, últimas tres cifras, tres de detrás, tres de atrás, los tres de atrás, los tres de detrás, tres
        dígitos de detrás, tres dígitos de atrás, tres números de detrás, tres números de atrás, tres numeritos, numeritos de atrás, numeritos de
        detrás, tres cifras de detrás, tres cifras de atrás, tres dígitos del reverso, tres dígitos al reverso, dígitos del reverso, números del
        reverso, cifras de detrás, cifras de atrás, número de seguridad de la tarjeta, número de seguridad, código de tres dígitos, código de tres
        cifras, código de tres números, código de detrás, código del reverso, código que viene atrás, código que está atrás, código que está
        detrás, código que aparece detrás, código que aparece al reverso, reverso de la tarjeta, reverso de su tarjeta, dorso de la tarjeta, parte
        de detrás, parte de atrás de la tarjeta, al lado de la firma, banda de firma, panel de firma, código de seguridad de la tarjeta, código de
        seguridad de su tarjeta, cvv2, cvc2, código cvv2, ccv, código ccv, cuatro dígitos de delante`,
    [Category.CardExpiry]: `fecha de caducidad, caducidad, caduca, caduca en, fecha de vencimiento, vencimiento, vence, vence en, fecha de expiración, expira,
        expiración, válida hasta, valida hasta, válido hasta, vigencia, cuándo vence, cuándo caduca, hasta cuándo, hasta cuándo es válida, caduca
        la tarjeta, caducidad de la tarjeta, fecha de caducidad de la tarjeta, fecha de vencimiento de la tarjeta, fecha de expiración de la
        tarjeta, fecha de vigencia, mes y año, mes y año de caducidad, mes y año de vencimiento, mes y año de expiración, mes y el año, mes y el
        año de caducidad, mes y el año de vencimiento, cuándo le caduca, cuándo le vence, cuándo te caduca, cuándo te vence, cuándo expira,
        caducará, vencerá, caduca el, caduca a, caduca al, fecha cad, vto, fecha vto, fecha de vto, fecha exp, válida hasta el, válido hasta el,
        hasta qué fecha, fecha de la tarjeta, vencimiento de la tarjeta, expira en, expira el, caducaba, vencía`,
    [Category.Ssn]: `dni, d n i, nie, nif, número de dni, número de nie, documento de identidad, documento nacional, número de documento, documento, carné de
        identidad, carnet de identidad, cédula, número de cédula, cédula de identidad, curp, rfc, rut, cuit, cuil, número de identificación,
        identificación fiscal, seguridad social, número de seguridad social, número de la seguridad social, nss, número de identidad, ine,
        documento nacional de identidad, dni con la letra, dni con letra, número del dni, nº de dni, nº dni, n dni, nro de dni, nro dni, número
        dni, núm dni, dni número, su dni, tu dni, mi dni, dni del titular, letra del dni, número y letra, número del documento, nº de documento,
        nro de documento, número documento, número de su documento, tipo y número de documento, documento del titular, número de carnet de
        identidad, número del carnet, número de carné, número de extranjero, tarjeta de residencia, permiso de residencia, cédula de ciudadanía,
        cédula de extranjería, número de la cédula, número de su cédula, su cédula, mi cédula, mi rut, su rut, número de rut, número de cuit,
        número de cuil, mi rfc, su rfc, número de rfc, clave de rfc, clave curp, clave única, clave de elector, credencial de elector, credencial
        para votar, número de afiliación a la seguridad social, número de afiliación, su número de afiliación, mi número de afiliación, nº de afiliación, nº de la seguridad social, nº seguridad social, nº de seguridad social, n de la
        seguridad social, núm de la seguridad social, num seguridad social, número seguridad social, nº ss, n ss, número ss, número de la ss,
        número de imss, número del imss, número de seguro social, seguro social, identificación oficial, número de identificación fiscal, número
        de identificación personal, número de identificación tributaria, cuál es su documento, con qué documento, me da su documento, registro
        federal de contribuyentes, documento único, libreta cívica`,
    [Category.Phone]: `número de teléfono, teléfono, número de la línea, número de línea, número de su línea, número de tu línea, línea telefónica, número de
        móvil, móvil, celular, número de celular, número de contacto, teléfono de contacto, teléfono fijo, fijo, número fijo, número para
        llamarle, devolver la llamada, devolverle la llamada, llámeme, llámame, llámenme, me pueden llamar, puede llamarme, localizarle,
        localizarme, contactarle, contactarme, a qué número, mi número es, mi número nuevo, nuevo número, tel, tfno, tlf, fax, whatsapp, número de
        whatsapp, al número, llamar al, número de teléfono móvil, teléfono móvil, número móvil, teléfono celular, número celular, su móvil, tu
        móvil, mi móvil, su celular, tu celular, mi celular, mi cel, su cel, número de cel, mi teléfono, su teléfono, tu teléfono, un teléfono, un
        móvil, un celular, otro teléfono, otro número, otro móvil, un número, teléfono alternativo, número alternativo, número de su casa,
        teléfono de casa, teléfono de la casa, teléfono de su casa, teléfono particular, teléfono del trabajo, teléfono de trabajo, teléfono de la
        oficina, número de fijo, número de casa, número para contactarle, número para contactarlo, número para contactarla, número para
        contactarte, número para localizarle, número para localizarlo, número donde localizarle, número donde localizarlo, donde localizarle,
        donde localizarlo, donde localizarla, donde contactarle, donde contactarlo, donde contactarla, donde avisarle, donde avisarla, donde
        avisarlo, donde llamarle, donde llamarlo, donde llamarla, donde le podamos llamar, donde podamos llamarle, donde podamos localizarle,
        donde podamos contactarle, donde podamos contactarlo, en qué número, en qué teléfono, a qué teléfono, qué número, cuál es su número, cuál
        es tu número, mi número, este número, al teléfono, al móvil, al celular, en el teléfono, me llaman al, me llame al, llámeme al, llámame
        al, llámenme al, márqueme al, márcame al, marcarme, marcarle, márqueme, márcame, márquenme, comunicarse al, comunicarme, comunicarnos con
        usted, me puede localizar, me pueden localizar, me localizan, me localiza, contactarlo, contactarla, contactarte, localizarlo,
        localizarla, localizarte, llamarlo, llamarla, llamarte, llamarme, llamarme al, puede llamarme al, pueden llamarme al, devolverme la
        llamada, me devuelva la llamada, devolvemos la llamada, le devolvemos la llamada, nº de teléfono, n de teléfono, nro de teléfono, num de
        teléfono, núm de teléfono, número de tfno, teléf, telf, tlfno, tfno de contacto, tel de contacto, teléfono número, nº tlf, móvil de
        contacto, número de móvil de contacto, número del móvil, número del celular, número del teléfono, número de la casa, wasap, guasap,
        whatsap, número de wasap, al whatsapp, por whatsapp al, línea afectada, número de la línea afectada, línea móvil, línea fija, número a
        portar, número que quiere portar, en caso de emergencia, contacto de emergencia, teléfono de emergencia, nro celular, nro de celular,
        celu, mi celu, tu celu`,
    [Category.Email]: `correo electrónico, correo, email, e mail, mail, dirección de correo, dirección de correo electrónico, dirección de email, correo
        electrónica, email de contacto, correo de contacto, cuenta de correo, cuenta de email, cuenta de correo electrónico, mi correo, su correo,
        tu correo, mi email, su email, tu email, mi mail, su mail, tu mail, correo es, email es, mail es, correo registrado, un correo, un email,
        un mail, dirección de mail, dirección electrónica, casilla de correo, por correo electrónico, por email, al correo, al mail, al email, a
        qué correo, a qué email, a qué mail, a qué dirección de correo, qué correo, qué email, imeil, email personal, correo personal, correo
        alternativo`,
    [Category.Iban]: `iban, código iban, número iban, i b a n, número de iban, el iban, su iban, tu iban, mi iban, iban completo, iban de la cuenta, número de
        cuenta iban, cuenta iban, iban es, código internacional de cuenta, nº iban, iban de su cuenta`,
    [Category.BankAccount]: `número de cuenta, cuenta bancaria, número de la cuenta, cuenta corriente, cuenta de ahorro, cuenta de ahorros, qué cuenta, cuenta de
        banco, clabe, cbu, datos bancarios, domiciliación, número de su cuenta, número de tu cuenta, número de mi cuenta, número de cuenta
        bancaria, número de la cuenta bancaria, nº de cuenta, n de cuenta, nro de cuenta, num de cuenta, núm de cuenta, nº cuenta, número cuenta,
        cuenta número, cuenta nº, mi cuenta es, la cuenta es, cuenta del banco, cuenta de cargo, cuenta de abono, cuenta donde, cuenta donde
        recibe, cuenta donde quiere, cuenta donde le ingresamos, cuenta en la que, cuenta en la que quiere, cuenta para el cargo, cuenta para el
        abono, a qué cuenta, en qué cuenta, desde qué cuenta, de qué cuenta, cuál cuenta, cuenta para domiciliar, cuenta de domiciliación, cuenta
        domiciliada, cuenta vista, cuenta rut, cuenta sueldo, cuenta nómina, cuenta de nómina, caja de ahorro, caja de ahorros, ccc, código cuenta
        cliente, código de cuenta, clabe interbancaria, cuenta clabe, número de clabe, clave interbancaria, cuenta interbancaria, cci, cvu, número
        de cbu, mi cbu, mi clabe, su clabe, alias cbu, cuenta de ahorros número, veinte dígitos, veinte dígitos de la cuenta, cuenta asociada,
        cuenta de depósito`,
    [Category.RoutingNumber]: `código bancario, swift, código swift, bic, código bic, número de ruta, sucursal bancaria, código de banco, código del banco, código de
        entidad, código de la entidad, entidad y oficina, código de oficina, código de sucursal, número de sucursal bancaria, código swift bic,
        bic swift, swift bic`,
    [Category.Passport]: `pasaporte, número de pasaporte, número del pasaporte, nº de pasaporte, n de pasaporte, nro de pasaporte, nº pasaporte, num de pasaporte,
        núm de pasaporte, pasaporte número, pasaporte nº, pasaporte es, su pasaporte, tu pasaporte, mi pasaporte, número de su pasaporte, número
        de mi pasaporte, número de tu pasaporte, pasaporte vigente, pasaporte en vigor, pasaporte válido`,
    [Category.DriverLicence]: `carnet de conducir, carné de conducir, permiso de conducir, licencia de conducir, licencia de manejo, número de licencia, licencia,
        permiso de conducción, número de carnet, número de permiso de conducir, número del permiso, número de licencia de conducir, número de
        licencia de manejo, número de la licencia, número de su licencia, licencia de conductor, licencia de chofer, brevete, número de brevete,
        registro de conducir, carnet de conducir número, nº de carnet de conducir, número del carnet de conducir, número de carnet de conducir, su
        carnet de conducir, su licencia, mi licencia, su permiso de conducir, mi permiso de conducir, pase de conducción`,
    [Category.DateOfBirth]: `fecha de nacimiento, nacimiento, nací, nací el, nacido, nacida, nacido el, nacida el, nació, cumpleaños, cuándo nació, año de nacimiento,
        fecha en que nació, día de nacimiento, f nacimiento, su fecha de nacimiento, tu fecha de nacimiento, mi fecha de nacimiento, f nac, fecha
        nac, fecha de nac, f de nacimiento, f de nac, fec nac, fecha nacimiento, fnac, nacido en, nacida en, nací en, nací un, nació el, nació en,
        cuándo naciste, naciste, nacimos, qué día nació, en qué fecha nació, en qué año nació, qué fecha nació, cuándo cumple años, cuándo es su
        cumpleaños, cumplo años, cumplo años el, mi cumpleaños es, mi cumple, cumple, día mes y año, día mes y año de nacimiento, día y mes y año,
        fecha completa de nacimiento, nacimiento del titular`,
    [Category.Address]: `calle y número, calle y el número, en qué calle, nombre de la calle, adónde lo enviamos, a dónde lo enviamos, dónde enviamos, dónde lo mandamos, dirección, domicilio, dirección postal, dirección de envío,
        dirección de entrega, dirección de facturación, vivo en, vive, dónde vive, me mudé a, me he mudado a, mudado a, resido en, reside, enviar
        a, envíelo a, mándelo a, calle y número, cuál es la calle, nueva calle, nueva dirección, mi nueva dirección, su nueva dirección, dirección
        nueva, dirección completa, dirección actual, dirección exacta, dirección del domicilio, dirección de la casa, dirección del servicio,
        dirección de instalación, dirección de la instalación, dirección fiscal, domicilio fiscal, domicilio actual, domicilio particular,
        domicilio de entrega, domicilio completo, su dirección, tu dirección, mi dirección, su domicilio, tu domicilio, mi domicilio, dirección
        es, dirección del envío, dirección del titular, dirección de suministro, dirección del suministro, dónde vive usted, dónde vive ahora,
        dónde vives, dónde vives ahora, dónde está viviendo, dónde reside, en qué calle, en qué calle vive, qué calle, calle y el número, calle
        número, vivo ahora en, ahora vivo en, vivo por, vivimos en, vive en, vivía en, nos mudamos a, nos hemos mudado a, me cambié a, me cambié
        de casa, me cambio a, me mudo a, resido, residimos en, domiciliado en, domiciliada en, con domicilio en, enviarlo a, envíenlo a, envíemelo
        a, me lo envía a, me lo envían a, me lo mandan a, mándenlo a, mándemelo a, llevarlo a, tráiganlo a, entregar en, entréguelo en, entrega
        en, dejarlo en, lo dejan en, adónde se lo enviamos, a dónde se lo enviamos, a dónde se lo mandamos, adónde se lo mandamos, adónde lo
        mandamos, a dónde lo mandamos, dónde se lo enviamos, dónde se lo entregamos, dónde lo entregamos, dónde lo dejamos, a qué dirección, en
        qué dirección, qué dirección, cuál es la dirección, de qué dirección, ubicado en, ubicada en, ubicación`,
    [Category.Postcode]: `código postal, c p, cp, el código postal, su código postal, tu código postal, mi código postal, código postal es, cód postal, cod postal,
        codigo postal, código zip, código postal y población, código de área postal, distrito postal`,
    [Category.Person]: `nombre completo, apellido, apellidos, nombre y apellidos, nombre y apellido, nombre de pila, apellido de soltera, titular, nombre del
        titular, su nombre completo, tu nombre completo, nombre y los apellidos, sus apellidos, tus apellidos, mis apellidos, su apellido, tu
        apellido, mi apellido, primer apellido, segundo apellido, apellido paterno, apellido materno, apellidos y nombre, apellido y nombre,
        nombres y apellidos, nombre y dos apellidos, los dos apellidos, nombre del paciente, nombre de la paciente, nombre del asegurado, nombre
        del tomador, nombre del cliente, nombre del pasajero, nombre de la titular, nombre en la tarjeta, nombre que aparece en la tarjeta, nombre
        que figura, a nombre de quién, a nombre de quién está, a nombre de quién lo dejamos, a qué nombre, con quién hablo, con quién tengo el
        gusto, con quién tengo el placer, quién es el titular, quién es la titular, quién habla, quién llama, de parte de quién, cómo se llama,
        cómo se llama usted, cómo te llamas, cuál es su nombre, cuál es tu nombre, su nombre, tu nombre, su nombre por favor, tu nombre por favor,
        tomador, tomador del seguro, cotitular, nombre y primer apellido`,
    [Category.IpAddress]: `ip, dirección ip, dirección de ip, mi ip, ip es, ip pública, ip fija, dirección ip pública`,
    [Category.Password]: `contraseña, clave, clave de acceso, contrasena, palabra clave, palabra secreta, pregunta de seguridad, respuesta secreta, password, clave
        secreta, primera mascota, mascota, su contraseña, tu contraseña, mi contraseña, la contraseña es, contraseña es, nueva contraseña,
        contraseña nueva, contraseña actual, contraseña provisional, contraseña temporal, contraseña del wifi, contraseña de la wifi, clave del
        wifi, clave de la wifi, clave wifi, contraseña wifi, palabra de seguridad, palabra de paso, frase de seguridad, respuesta de seguridad,
        respuesta a la pregunta, clave web, clave de la web, clave del correo, contrasenia, clave personal`,
    [Category.Pin]: `pin, código pin, número pin, número de pin, clave de cuatro dígitos, número secreto, nip, código secreto, clave del cajero, clave
        telefónica, código personal, el pin, su pin, tu pin, mi pin, pin de la tarjeta, pin de su tarjeta, pin de la línea, pin del móvil, pin de
        la sim, pin es, nuevo pin, pin nuevo, pin de cuatro cifras, pin de cuatro dígitos, pin de cuatro números, pin de seguridad, código de
        cuatro dígitos, código de cuatro cifras, cuatro dígitos secretos, clave de la tarjeta, clave de su tarjeta, clave numérica, clave de
        cuatro cifras, clave de cuatro números, clave de cajero, clave telefónica de cuatro dígitos, clave de atención telefónica, nip de la
        tarjeta, nip de su tarjeta, mi nip, su nip, código puk, puk, contraseña numérica, clave de banca telefónica, código de la alarma, clave de
        la alarma, código del portal, clave de cuatro números, clave de seis números, clave de seis cifras, clave de seis dígitos, clave de 4
        números, clave de 6 números, clave de 4 dígitos, clave de 6 dígitos, clave de 4 cifras, clave de 6 cifras, clave secreta`,
    [Category.OneTimeCode]: `código de verificación, código de confirmación, código que le envié, código que le enviamos, código que le hemos enviado, código que te
        envié, código enviado, código recibido, código que recibió, código que ha recibido, código del sms, código por sms, código del mensaje,
        código de un solo uso, clave de un solo uso, código de acceso, código de autenticación, código de autorización, código de seis dígitos,
        enviado un código, mandado un código, envié un código, me llegó el código, llegó un código, código es, otp, token, código de activación,
        código temporal, código de un uso, código que acabo de enviarle, código que acabo de enviar, código que acabo de mandarle, código que
        acabamos de enviarle, código que le acabo de enviar, código que le acabo de mandar, código que le acabamos de enviar, código que le he
        enviado, código que le he mandado, código que te he enviado, código que te he mandado, código que te acabo de enviar, código que te acabo
        de mandar, código que te mandé, código que le mandé, código que le mandamos, código que te mandamos, código que te llegó, código que le
        llegó, código que le ha llegado, código que te ha llegado, código que le llega, código que le va a llegar, código que le llegará, código
        que te va a llegar, código que te llegará, código que me llegó, código que me ha llegado, código que me han enviado, código que me han
        mandado, código que me enviaron, código que me mandaron, código que me sale, código que le sale, código que le aparece, código que
        aparece, código que aparece en la app, código que ha recibido por sms, código recibido por sms, código del mensaje de texto, código por
        mensaje, código por mensaje de texto, código por whatsapp, código por correo, código del correo, código del whatsapp, código sms, sms con
        un código, sms con el código, mensaje con un código, mensaje con el código, mensaje de texto con un código, correo con un código, un
        código por sms, un código al móvil, un código al celular, código a su móvil, código a su celular, código en su móvil, código en su
        celular, código al móvil, código de la app, código de la aplicación, código de acceso temporal, código de seis cifras, código de seis
        números, código de cuatro cifras del sms, código dinámico, clave dinámica, token digital, código token, clave token, clave de
        confirmación, clave de verificación, clave temporal, clave que le enviamos, clave que le envié, clave que le llegó, clave que recibió,
        código de validación, código de firma, clave de firma, código de un solo uso que, qué código, qué código le llegó, qué código le ha
        llegado, me lee el código, me dice el código, dígame el código, dime el código, léame el código, me da el código, me puede dar el código,
        me indica el código, deme el código, ha llegado el código, llegado el código, le ha llegado un código, le llegó un código, te llegó un
        código, recibido un código, recibido el código, recibí el código, recibí un código, recibirá un código, recibirás un código, le va a
        llegar un código, te va a llegar un código, le llegará un código, te llegará un código, le enviamos un código, le envío un código, te
        envío un código, le mando un código, te mando un código, enviarle un código, enviar un código, mandar un código, mandarle un código, le
        hemos enviado un código, código dice, contraseña de un solo uso, código de doble factor, código de verificación en dos pasos,
        autenticador, código del autenticador`,
    [Category.HealthId]: `tarjeta sanitaria, número de tarjeta sanitaria, número de afiliado, número de asegurado, número de póliza médica, historia clínica, número
        de historia, seguro médico, número de seguro médico, afiliación, cip, obra social, número de paciente, número de la tarjeta sanitaria, nº
        de tarjeta sanitaria, n de tarjeta sanitaria, número de su tarjeta sanitaria, tarjeta sanitaria individual, código de identificación
        personal, código cip, número de asegurada, número de afiliada, nº de afiliado, nº de asegurado, nº de póliza de salud, número de póliza de
        salud, número de tarjeta del seguro, tarjeta del seguro médico, tarjeta de la mutua, número de mutualista, mutualista, número de la mutua,
        seguro de salud, número de credencial, credencial de la obra social, número de obra social, número de afiliado a la obra social, número de
        carnet de la obra social, prepaga, número de eps, isapre, fonasa, número de historia clínica, nº de historia, nº historia clínica, nhc,
        número de la historia clínica, número de expediente médico, expediente clínico, nº de paciente, número de derechohabiente,
        derechohabiente, tarjeta de salud, cartilla sanitaria, número de cartilla, cartilla de la seguridad social, tarjeta sanitaria europea,
        número sip, cuss, carnet de salud, carné de salud, número de beneficiario`,
    [Category.Username]: `nombre de usuario, usuario, login, user, id de usuario, identificador de usuario, username, su usuario, tu usuario, mi usuario, usuario
        es, usuario web, usuario de la web, usuario en la web, usuario de acceso, usuario registrado, su nombre de usuario, tu nombre de usuario,
        mi nombre de usuario, con qué usuario, qué usuario, con qué usuario entra, con qué usuario accede, id de acceso, nickname, apodo,
        identificador de acceso, usuario de banca, usuario de banca en línea, usuario de internet, nombre de cuenta, cómo entra a la web, mi login
        es, user name, entro con, accedo con, entra con, accede con, inicia sesión con, inicio sesión con`,
    [Category.VehicleId]: `matrícula, número de matrícula, placa, placas, número de placa, patente, bastidor, número de bastidor, número de chasis, número vin,
        número de serie del vehículo, su matrícula, tu matrícula, mi matrícula, matrícula del coche, matrícula del vehículo, matrícula del auto,
        matrícula de su coche, matrícula de su vehículo, matrícula de la moto, matrícula es, nº de matrícula, n de matrícula, placa del vehículo,
        placa del carro, placa del auto, placa del coche, placas del auto, placas del coche, placas del vehículo, placas del carro, placa de su
        vehículo, placa de su carro, número de placas, mi placa es, mis placas son, su placa, patente del auto, patente del vehículo, patente del
        coche, número de patente, número de chapa, dominio del vehículo, número de bastidor del vehículo, nº de bastidor, número de motor, chasis,
        número de vin, número de identificación vehicular, número de identificación del vehículo, serie del vehículo`,
    [Harmless.Reference]: `bajo el número, bajo la referencia, registrado con el número, registrada con el número, registrado con el, registrada con el, queda con el número, con el número de caso,
        número de pedido, pedido, número de orden, orden, número de seguimiento, seguimiento, código de seguimiento, número de guía, paquete,
        envío, número de envío, número de caso, caso, número de incidencia, incidencia, expediente, número de expediente, número de ticket,
        ticket, número de factura, factura, número de reserva, reserva, localizador, referencia, número de referencia, ref, número de serie,
        número de modelo, modelo, código de producto, producto, artículo, número de artículo, número de cliente, número de contrato, contrato,
        número de siniestro, siniestro, contador, lectura del contador, lectura, medidor, cupón, código promocional, código de descuento, vale de
        compra, tarjeta regalo, vuelo, número de vuelo, tren, habitación, puerta de embarque, código de error, error, reclamación, número de
        reclamación, folio, transacción, número de transacción, número de operación, código de barras, kilometraje, número de socio, número de
        reporte, avería, número de su pedido, número de tu pedido, número de mi pedido, número del pedido, nº de pedido, n de pedido, nro de
        pedido, num de pedido, núm de pedido, nº pedido, mi pedido, su pedido, tu pedido, pedido número, pedido nº, código de pedido, código del
        pedido, código de cliente, código cliente, nº de cliente, n de cliente, nro de cliente, número cliente, mi número de cliente, su número de
        cliente, número de orden de compra, orden número, orden de compra, orden de trabajo, número de la orden, nº de orden, nro de orden, folio
        de atención, número de folio, folio número, su folio, mi folio, nº de factura, n de factura, nro de factura, número de la factura, factura
        número, factura nº, número de recibo, recibo número, nº de recibo, número de boleta, boleta, número de albarán, albarán, nº de albarán, nº
        de contrato, n de contrato, número del contrato, número de su contrato, contrato número, nº de expediente, n de expediente, expediente
        número, nº de referencia, n de referencia, referencia número, referencia de pago, referencia del pedido, referencia de la reserva, código
        de referencia, código de reserva, código de la reserva, código de localizador, número de localizador, nº de reserva, número de la reserva,
        confirmación de reserva, número de confirmación, número de billete, billete, boleto, número de boleto, pasaje, tarjeta de embarque,
        asiento, vuelo número, tren número, mesa número, número de mesa, taquilla, número de taquilla, número de habitación, número de puerta,
        andén, nº de siniestro, siniestro número, número del siniestro, parte número, número de parte, parte de avería, número de avería, número
        de aviso, aviso número, nº de incidencia, incidencia número, ticket número, nº de ticket, número del ticket, número de solicitud,
        solicitud número, nº de solicitud, número de trámite, trámite, número de radicado, radicado, número de gestión, gestión número, número de
        petición, número de queja, queja, número de turno, turno número, número de cita, cita número, número de lote, lote, número de póliza, nº
        de póliza, póliza, póliza número, póliza de seguro, número de presupuesto, presupuesto, número de oferta, número de operación bancaria,
        operación número, número de autorización, autorización, número de aprobación, número de comprobante, comprobante, número de remito,
        remito, número de guía de envío, número de rastreo, rastreo, guía, guía número, código de rastreo, código de envío, número de paquete,
        número del paquete, número de bulto, bultos, código de recogida, código de recolección, número de recogida, punto de recogida, número de
        tienda, tienda número, sucursal, número de sucursal, oficina, número de oficina, número de caja, caja número, número de serie del aparato,
        nº de serie, n de serie, modelo número, código de modelo, código del artículo, código de artículo, número de producto, referencia del
        producto, referencia del artículo, código sku, número de imei, número de contador, nº de contador, número del contador, contador de la
        luz, contador del gas, contador del agua, lectura actual, lectura anterior, número de medidor, número del medidor, código cups, número de
        suministro, número de servicio, número de instalación, nis, número de decodificador, número de router, número de tarjeta de fidelización,
        tarjeta de fidelización, tarjeta de puntos, tarjeta de socio, tarjeta del club, tarjeta cliente, tarjeta de regalo, nº de socio, número de
        socia, número de miembro, cupón de descuento, código de cupón, código promo, código de promoción, código de regalo, bono regalo, número de
        bono, número de error, error número, error código, código de fallo, código de avería, fallo, número de formulario, formulario, modelo de
        formulario, número de registro, número de extensión, extensión, kilómetro, cuentakilómetros, número de mandato, mandato, referencia del
        mandato, número de empleado, número de agente, número de operador, número de identificación del caso, identificación del caso, id del
        caso, id del pedido, id de pedido, id de transacción, id de la transacción, número de llamada, número de atención, número de control,
        escaparate, línea de autobús, autobús, número de autobús, capítulo, artículo número, pregunta número, opción número, grupo sanguíneo`,
    [Harmless.Amount]: `importe, monto, precio, cuesta, coste, costo, total, saldo, cobrado, cobraron, cargo de, cargo, reembolso, factura de, cantidad de,
        tarifa, pagado, pagué, cuota, suma, valor de, importe de, importe total, importe pendiente, importe de la factura, importe a pagar,
        cantidad a pagar, monto de, monto total, monto a pagar, precio de, precio total, precio final, cuesta unos, costaba, costará, costó, coste
        de, costo de, total de, total a pagar, en total, saldo de, saldo pendiente, saldo disponible, saldo actual, me cobraron, me han cobrado,
        me cobran, le cobramos, le cobraremos, han cobrado, cobro de, cargo por, recargo, recargo de, comisión, comisión de, reembolso de,
        devolución de, abono de, abonado, ingreso de, transferencia de, transferencia por, pago de, pagos de, pago mínimo, cuota de, cuota
        mensual, mensualidad, mensualidad de, mensualidades, plazo de, plazos de, descuento, descuento de, oferta de, multa de, penalización,
        penalización de, franquicia, franquicia de, prima de, deuda, deuda de, límite de, límite de crédito, crédito de, préstamo de, hipoteca de,
        sueldo, nómina de, alquiler, renta, iva, propina, recibo de, boleta de, factura por, por valor de, por importe de, valorado en, sale por,
        a deber`,
    [Harmless.Quantity]: `cantidad, cuántos, cuántas, talla, tamaño, peso de, temperatura, velocidad, cuánto pesa, cuánto mide, cuántos años, número de personas,
        número de noches, número de unidades, consumo, consumo de, superficie, potencia, potencia de, megas, duración, longitud, anchura, altura,
        capacidad, tensión, glucosa, puntuación, nivel, porcentaje, presión`,
    [Harmless.Time]: `horario, abierto de, abrimos de, abiertos de, cita, entre las, a las, entrega el, pedí el, programado para, horario de, horarios, abre de,
        abren de, abre a, abren a, cierra a, cierran a, abierto desde, abierto hasta, atendemos de, atención de, cita el, cita para el, su cita,
        la cita, cita a, a qué hora, qué hora, hora de, a partir de las, desde las, hasta las, sobre las, de lunes a, entrega prevista, entrega
        estimada, fecha de entrega, llega el, llegará el, llegó el, entregado el, se entregará, se entregó, enviado el, salió el, compré el,
        comprado el, fecha de compra, fecha de la compra, fecha del pedido, fecha de la factura, fecha de envío, fecha de la cita, fecha de
        salida, fecha de vuelta, fecha de ida, fecha de alta, fecha de baja, fecha de inicio, fecha de la póliza, pedido el, hecho el, contratado
        el, dado de alta el, cancelado el, vuelo del, reserva del, programada para, agendado, agendada, agendada para, reservado para, reserva
        para el, visita el, el técnico va, técnico pasará, pasará entre`,
    [Harmless.Version]: `versión, windows, ios, android, firmware, actualización, versión de, versión instalada, sistema operativo, actualización de, la versión,
        parche, compilación`,
    [Harmless.Company]: `nuestro número, nuestro teléfono, nuestra línea, nuestra línea de atención, nuestro servicio, atención al cliente, servicio al cliente,
        llámenos, llámanos, contáctenos, contactarnos, llamarnos, número gratuito, línea gratuita, centralita, nuestra oficina, nuestro, nuestra,
        nuestro número de teléfono, nuestro número de atención, nuestro teléfono de atención, nuestro whatsapp, nuestro número gratuito, número de
        atención, número de atención al cliente, teléfono de atención, teléfono de atención al cliente, línea de atención, línea de atención al
        cliente, número de emergencias, número de urgencias, teléfono de urgencias, teléfono de la sucursal, teléfono de la tienda, teléfono
        gratuito, línea nacional, call center, centro de atención, centro de atención al cliente, centro de llamadas, contacto center, llame al,
        llamen al, marque el, marque al, marca el, puede llamar al, puede llamarnos, puede llamarnos al, llámenos al, llámanos al, contáctenos al,
        contáctanos, comuníquese con nosotros, comuníquese al, nos puede llamar, nos puede contactar, nos puede contactar en, nos puede llamar al,
        escríbanos a, escríbenos a, escríbanos, escríbenos, nuestro correo, nuestro correo electrónico, nuestro email, nuestra web, nuestra
        página, nuestra dirección, nuestra tienda, nuestra sucursal, nuestras oficinas, nuestros, nuestras, número corto, número de bloqueo de
        tarjetas, asistencia en carretera, servicio técnico, soporte técnico, línea directa de, teléfono de asistencia, recepción, centralita del
        hospital`,
    [Harmless.LastDigits]: `terminada en, terminado en, termina en, que termina en, acaba en, acabada en, últimos cuatro, últimos cuatro dígitos, últimos dígitos,
        últimas cuatro, últimas cuatro cifras, que acaba en, que acaban en, acabada, acaba por, terminan en, que terminan en, con terminación,
        terminación, cuatro últimos, cuatro últimos dígitos, cuatro últimas cifras, cuatro últimos números, últimos cuatro números, últimas
        cifras, últimos números, últimos tres números del, últimos dos dígitos, dos últimos dígitos, termina con, terminado por, acabado en,
        finaliza en, que finaliza en, finalizada en`
};
