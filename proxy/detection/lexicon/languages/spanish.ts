import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { counted, countedByTens, spelled } from './tables.ts';

/** Spanish as it is typed and spoken in contact centres of Spain and America. */
export const SPANISH: Language = {
    code: 'es',
    numbers: {
        ...counted(
            `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno
             veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`,
            0
        ),
        ...countedByTens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20),
        un: 1,
        una: 1,
        veintiún: 21,
        cien: 100,
        ciento: 100,
        doscientos: 200,
        trescientos: 300,
        cuatrocientos: 400,
        quinientos: 500,
        seiscientos: 600,
        setecientos: 700,
        ochocientos: 800,
        novecientos: 900,
        mil: 1000
    },
    hundreds: 'cientos',
    thousands: 'mil',
    repeats: { doble: 2, dobles: 2, triple: 3 },
    misheard: {
        ceros: 0,
        unos: 1,
        doses: 2,
        sentó: 100,
        ocho: 8,
        nube: 9,
        nuevo: 9,
        hecho: 8,
        dos: 2,
        tras: 3,
        once: 11,
        sinco: 5,
        zinco: 5,
        sero: 0,
        dose: 12,
        trese: 13
    },
    letters: {
        ...spelled(
            `Antonio Barcelona Burgos Carmen Cáceres Dolores Dinamarca Enrique España Francia Francisco Gerona Granada Historia Huelva Inés Italia José Jaén Kilo Lorenzo Lérida
             León Madrid María Málaga Navarra Navidad Oviedo Orense París Pamplona Querido Ramón Roma Sábado Sevilla Salamanca Tarragona Toledo Ulises Uruguay Valencia
             Washington Xilófono Yegua Yolanda Zaragoza Zamora`
        ),
        efe: 'f',
        hache: 'h',
        jota: 'j',
        ele: 'l',
        eme: 'm',
        ene: 'n',
        eñe: 'n',
        erre: 'r',
        uve: 'v',
        equis: 'x',
        zeta: 'z',
        cu: 'q'
    },
    ordinals: { primero: 1, primer: 1, primera: 1, segundo: 2, tercero: 3, tercer: 3 },
    months: {
        ...counted('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 1),
        ...counted('ene feb mar abr may jun jul ago sept oct nov dic', 1),
        setiembre: 9
    },
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    titles: 'señor señora señorita sr sra srta don doña doctor doctora dr dra',
    streets:
        'calle avenida avda av plaza paseo camino carretera ronda pasaje travesía callejón bulevar calzada glorieta urbanización colonia',
    dwellings:
        'piso puerta portal escalera bajo apartamento apto departamento depto bloque planta interior edificio izquierda derecha ático',
    currencies: 'euro euros céntimo céntimos peso pesos dólar dólares eur soles',
    timeUnits:
        'hora horas segundo segundos minuto minutos día días noche noches semana semanas mes meses año años media cuarto hábiles laborables',
    measures:
        'veces vez por ciento kilo kilos kilómetros metros centímetros litros gramos grados personas niños hijos perros artículos paquetes cajas páginas puntos dígitos cifras números letras caracteres megas gigas kwh estrellas unidades pulgadas',
    common: `yo tú él ella nosotros ellos usted ustedes y o pero no ni el la los las un una unos unas de del al a en es son era soy está están estoy fue ha he han hay hemos
        tiene tengo puede puedo podría quiero quiere necesito sobre con sin por para hasta desde entre como que qué quién cuál cuándo dónde cómo si sí
        también muy más menos bien ya aquí ahí entonces mi mis su sus me te se le lo nos este esta esto ese esa eso gracias hola buenos buenas días favor
        vale hacer todo nada cuando porque ser estar hace va pasa nada lee tengo mañana llamaré mudado olvidado solo cosa una pregunta`,
    fillers: `eh, em, este, esto, pues, bueno, a ver, espere, espera, espérame, un momento, un momentito, un segundo, y luego, luego, y, y después, después, entonces, o sea, déjeme ver, creo, creo que, me parece,
        sí, y por último, por último, y al final, al final, y finalmente, los últimos, espacio, mayúscula, minúscula, en mayúscula, en minúscula, la letra, el número, seguido de, digamos, ya, mire, dígame, otra vez, de nuevo, más, y termina en`,
    corrections: `no, no perdón, perdón, perdone, perdona, digo, no digo, quiero decir, quise decir, disculpe, disculpa, me equivoqué, me he equivocado, no espere, no espera, mejor dicho, corrijo, rectifico, error, me confundí, me he confundido, no no, ay no, ay perdón, lo siento, empiezo de nuevo`,
    acknowledgements: `ajá, mhm, sí, vale, ok, okay, de acuerdo, perfecto, bien, muy bien, anotado, apuntado, siga, sigue, continúe, adelante, y después, y luego, correcto, exacto, gracias, muchas gracias, entendido, listo, claro,
        claro que sí, así es, eso es, dígame, le escucho, ya, genial, estupendo, bueno, muy amable, sí señor, sí señora`,
    separators: {
        '-': 'guion, guión, raya, menos, guion medio, guión medio',
        '.': 'punto',
        '/': 'barra, barra inclinada, diagonal, slash',
        _: 'guion bajo, guión bajo, barra baja, subrayado, underscore, raya al piso',
        '@': 'arroba, at',
        '+': 'más, mas',
        '#': 'almohadilla, numeral, gato, hashtag'
    },
    topics: {
        [Category.CardNumber]: `número de tarjeta, número de la tarjeta, número de su tarjeta, número de tu tarjeta, número de mi tarjeta, numeración de la tarjeta, tarjeta de crédito, tarjeta de débito, tarjeta bancaria, dieciséis dígitos, dieciséis números, dieciséis cifras, dígitos de la tarjeta, dígitos de su tarjeta, números de la tarjeta, número largo, número de adelante, número del frente, datos de la tarjeta, datos de su tarjeta, mi tarjeta es, la tarjeta es, mi tarjeta, plástico`,
        [Category.Cvv]: `código de seguridad, código de la tarjeta, cvv, cvc, código cvv, código cvc, tres dígitos, tres números, tres cifras, últimos tres dígitos, dígitos de atrás, número de detrás, números de detrás, dígitos de detrás, de detrás, número de atrás, números de atrás, código de atrás, parte de atrás, parte trasera, parte posterior, dorso, al dorso, reverso, al reverso, detrás de la tarjeta, por detrás, de atrás, junto a la firma, código de verificación de la tarjeta, clave de seguridad de la tarjeta`,
        [Category.CardExpiry]: `fecha de caducidad, caducidad, caduca, caduca en, fecha de vencimiento, vencimiento, vence, vence en, fecha de expiración, expira, expiración, válida hasta, valida hasta, válido hasta, vigencia, cuándo vence, cuándo caduca, hasta cuándo, hasta cuándo es válida, caduca la tarjeta`,
        [Category.Ssn]: `dni, d n i, nie, nif, número de dni, número de nie, documento de identidad, documento nacional, número de documento, documento, carné de identidad, carnet de identidad, cédula, número de cédula, cédula de identidad, curp, rfc, rut, cuit, cuil, número de identificación, identificación fiscal, seguridad social, número de seguridad social, número de la seguridad social, nss, número de identidad, ine`,
        [Category.Phone]: `número de teléfono, teléfono, número de la línea, número de línea, número de su línea, número de tu línea, línea telefónica, número de móvil, móvil, celular, número de celular, número de contacto, teléfono de contacto, teléfono fijo, fijo, número fijo, número para llamarle, devolver la llamada, devolverle la llamada, llámeme, llámame, llámenme, me pueden llamar, puede llamarme, localizarle, localizarme, contactarle, contactarme, a qué número, mi número es, mi número nuevo, nuevo número, tel, tfno, tlf, fax, whatsapp, número de whatsapp, al número, llamar al`,
        [Category.Email]: `correo electrónico, correo, email, e mail, mail, dirección de correo, dirección de correo electrónico, dirección de email`,
        [Category.Iban]: `iban, código iban, número iban, i b a n, número de iban`,
        [Category.BankAccount]: `número de cuenta, cuenta bancaria, número de la cuenta, cuenta corriente, cuenta de ahorro, cuenta de ahorros, qué cuenta, cuenta de banco, clabe, cbu, datos bancarios, domiciliación`,
        [Category.RoutingNumber]: `código bancario, swift, código swift, bic, código bic, número de ruta, sucursal bancaria`,
        [Category.Passport]: `pasaporte, número de pasaporte, número del pasaporte`,
        [Category.DriverLicence]: `carnet de conducir, carné de conducir, permiso de conducir, licencia de conducir, licencia de manejo, número de licencia, licencia, permiso de conducción, número de carnet`,
        [Category.DateOfBirth]: `fecha de nacimiento, nacimiento, nací, nací el, nacido, nacida, nacido el, nacida el, nació, cumpleaños, cuándo nació, año de nacimiento, fecha en que nació, día de nacimiento, f nacimiento`,
        [Category.Address]: `adónde lo enviamos, a dónde lo enviamos, dónde enviamos, dónde lo mandamos, dirección, domicilio, dirección postal, dirección de envío, dirección de entrega, dirección de facturación, vivo en, vive, dónde vive, me mudé a, me he mudado a, mudado a, resido en, reside, enviar a, envíelo a, mándelo a, calle y número`,
        [Category.Postcode]: `código postal, c p, cp`,
        [Category.Person]: `nombre completo, apellido, apellidos, nombre y apellidos, nombre y apellido, nombre de pila, apellido de soltera, titular, nombre del titular`,
        [Category.IpAddress]: `ip, dirección ip`,
        [Category.Password]: `contraseña, clave, clave de acceso, contrasena, palabra clave, palabra secreta, pregunta de seguridad, respuesta secreta, password, clave secreta, primera mascota, mascota`,
        [Category.Pin]: `pin, código pin, número pin, número de pin, clave de cuatro dígitos, número secreto, nip, código secreto, clave del cajero, clave telefónica, código personal`,
        [Category.OneTimeCode]: `código de verificación, código de confirmación, código que le envié, código que le enviamos, código que le hemos enviado, código que te envié, código enviado, código recibido, código que recibió, código que ha recibido, código del sms, código por sms, código del mensaje, código de un solo uso, clave de un solo uso, código de acceso, código de autenticación, código de autorización, código de seis dígitos, enviado un código, mandado un código, envié un código, me llegó el código, llegó un código, código es, otp, token, código de activación, código temporal`,
        [Category.HealthId]: `tarjeta sanitaria, número de tarjeta sanitaria, número de afiliado, número de asegurado, número de póliza médica, historia clínica, número de historia, seguro médico, número de seguro médico, afiliación, cip, obra social, número de paciente`,
        [Category.Username]: `nombre de usuario, usuario, login, user, id de usuario, identificador de usuario, username`,
        [Category.VehicleId]: `matrícula, número de matrícula, placa, placas, número de placa, patente, bastidor, número de bastidor, número de chasis, número vin, número de serie del vehículo`,
        [Harmless.Reference]: `número de pedido, pedido, número de orden, orden, número de seguimiento, seguimiento, código de seguimiento, número de guía, paquete, envío, número de envío, número de caso, caso, número de incidencia, incidencia, expediente, número de expediente, número de ticket, ticket, número de factura, factura, número de reserva, reserva, localizador, referencia, número de referencia, ref, número de serie, número de modelo, modelo, código de producto, producto, artículo, número de artículo, número de cliente, número de contrato, contrato, número de siniestro, siniestro, contador, lectura del contador, lectura, medidor, cupón, código promocional, código de descuento, vale de compra, tarjeta regalo, vuelo, número de vuelo, tren, habitación, puerta de embarque, código de error, error, reclamación, número de reclamación, folio, transacción, número de transacción, número de operación, código de barras, kilometraje, número de socio, número de reporte, avería`,
        [Harmless.Amount]: `importe, monto, precio, cuesta, coste, costo, total, saldo, cobrado, cobraron, cargo de, cargo, reembolso, factura de, cantidad de, tarifa, pagado, pagué, cuota, suma, valor de`,
        [Harmless.Quantity]: `cantidad, cuántos, cuántas, talla, tamaño, peso de, temperatura, velocidad`,
        [Harmless.Time]: `horario, abierto de, abrimos de, abiertos de, cita, entre las, a las, entrega el, pedí el, programado para`,
        [Harmless.Version]: `versión, windows, ios, android, firmware, actualización`,
        [Harmless.Company]: `nuestro número, nuestro teléfono, nuestra línea, nuestra línea de atención, nuestro servicio, atención al cliente, servicio al cliente, llámenos, llámanos, contáctenos, contactarnos, llamarnos, número gratuito, línea gratuita, centralita, nuestra oficina, nuestro, nuestra`,
        [Harmless.LastDigits]: `terminada en, terminado en, termina en, que termina en, acaba en, acabada en, últimos cuatro, últimos cuatro dígitos, últimos dígitos, últimas cuatro, últimas cuatro cifras`
    },
    hints: {
        [Category.CardNumber]: 'dígitos, tarjeta, visa, mastercard, amex, maestro',
        [Category.Phone]: 'su número, tu número, llamar, llamarle, llame, llámame, marcar',
        [Category.BankAccount]: 'cuenta, banco, transferencia',
        [Category.OneTimeCode]: 'código, sms, mensaje',
        [Category.DateOfBirth]: 'nacer',
        [Category.HealthId]: 'seguro, póliza, paciente',
        [Category.VehicleId]: 'coche, carro, auto, vehículo',
        [Category.Cvv]: 'dígitos, atrás, detrás',
        [Category.Postcode]: 'postal',
        [Harmless.Reference]: 'número, nro, núm, n'
    },
    mentions: `
        por qué necesita, para qué necesita, por qué quiere, dónde está, dónde encuentro, qué es el, nunca comparta, nunca dé, no doy, he olvidado, olvidé, se me olvidó, perdí, me robaron, robada, caducó, caducada, venció, bloqueada, no me llegó, no he recibido, no recibí, cambiar, cambié, restablecer, no coincide, está en el reverso, está detrás`,
    introductions: `me llamo, mi nombre es, mi nombre, nombre es, soy, le habla, habla, le atiende, a nombre de, en nombre de, de parte de, mi esposo, mi esposa, mi marido, mi mujer, mi hijo, mi hija, mi madre, mi padre, titular es, la titular es, el titular es, atentamente, saludos, un saludo`
};
