import { SPANISH_NUMBERS } from '../../speech/numberWords.ts';
import { tongueOf } from './compact.ts';

/** Spanish, with numbers of Spain. */
export const SPANISH = tongueOf({
    voice: {
        language: 'es',
        numbers: SPANISH_NUMBERS,
        space: ' ',
        signs: {
            at: ['arroba'],
            dot: ['punto'],
            dash: ['guion'],
            underscore: ['guion bajo'],
            slash: ['barra'],
            plus: ['más']
        },
        alphabet: {
            as: 'de',
            words: 'Antonio Barcelona Carmen Dolores Enrique Francia Granada Historia Inés José Kilo Lorenzo Madrid Navarra Oviedo París Queso Ramón Sábado Toledo Uruguay Valencia Washington Xilófono Yegua Zaragoza'.split(
                ' '
            )
        },
        months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
    },
    my: 'mi',
    your: 'su|tu|su',
    countries: { ES: 1 },
    fillers: 'eh|pues|a ver|espere|este|y luego',
    corrections: 'no perdón|perdón|quiero decir|no|me he equivocado',
    frames: {
        asks: '¿Me puede dar {your}, por favor?|¿Cuál es {your}?|Necesito {your}.|¿Y {your}?|Dígame {your}.|¿Me confirma {your}?|¿Me facilita {your}?|Ahora necesitaría {your}.|¿Tiene {your} a mano?|Muy bien, ¿{your}?',
        replies:
            '{v}|Sí, {v}.|Es {v}.|Claro, {v}.|A ver... {v}.|Sí, es el {v}.|Pues {v}.|Un momento. {v}.|Creo que es {v}.|Apunte: {v}|{v}, eso es.',
        declares: '{my}: {v}|{my} es {v}.|Pues {my} es {v}.',
        acknowledgements: 'Gracias.|Perfecto.|Muy bien, un momento.|De acuerdo.|Muchas gracias.|Vale, ya lo tengo.',
        goOns: 'Sí.|Ajá.|Vale.|Siga.|¿Y después?|Dígame.',
        readBacks: '¿Entonces {v}?|Repito: {v}.|{v}, ¿correcto?|He apuntado {v}.|¿Ha dicho {v}?',
        denials: 'No, {v}.|No no, es {v}.|Casi, {v}.',
        confirmations: 'Sí.|Correcto.|Exacto.|Eso es.|Así es.',
        firstPieces: '{v}|Sí, {v}|Empieza por {v}|A ver, {v}',
        nextPieces: '{v}|luego {v}|después {v}|y {v}',
        lastPieces: '{v}|y {v}.|y por último {v}.|y termina en {v}',
        openings:
            'Buenos días, {company}, le atiende {agent}.|Hola, soy {agent} de {company}, ¿en qué puedo ayudarle?|Gracias por llamar a {company}, mi nombre es {agent}.|Buenas tardes, le habla {agent}.|Hola, ¿en qué puedo ayudarle?',
        troubles:
            'Hola, tengo un problema con la factura.|Buenos días, no me funciona internet.|Quiero darme de baja.|Hola.|Me he mudado.|No puedo entrar en mi cuenta.',
        introductions:
            'Hola, me llamo {v}.|Buenos días, soy {v}.|Hola, le habla {v}.|Mi nombre es {v} y tengo un problema.',
        vocatives: 'Gracias, {v}.|Hola {v}.|Un momento, {v}.',
        titled: 'Gracias, señor {v}.|Un momento, señora {v}.|Muy bien, Sr. {v}.|Buenos días, Sra. {v}.',
        thanksByName: 'Gracias, {v}.|Adiós, {v}.|Muchas gracias {v}',
        agentTalk:
            'Un momento, por favor.|Lo estoy mirando.|El sistema va un poco lento.|No pasa nada.|El técnico irá el martes.|Tarda de tres a cinco días.|Lamento las molestias.|¿Ha reiniciado el router?|Le paso con otro departamento.|Queda anotado.',
        customerTalk:
            'Ya lo he intentado dos veces.|Vale.|Sin problema, espero.|¿Cuánto va a tardar?|No lo entiendo bien.|Es una vergüenza.|Un segundo, llaman a la puerta.|¿Tiene coste?|Normalmente lo lleva mi marido.|Solo tengo una pregunta.',
        closings: '¿Puedo ayudarle en algo más?|Que tenga un buen día.|Ya está hecho.',
        farewells: 'No, eso es todo.|Adiós.|Muchas gracias.|Hasta luego.',
        companies: 'Iberluz|atención al cliente|Telenova|Seguros del Sur|Paquete Exprés|Banco del Norte'
    },
    topics: {
        CARD_NUMBER: {
            names: 'número de tarjeta|número de la tarjeta de crédito|número largo de la tarjeta|tarjeta',
            prompts: '¿Con qué tarjeta quiere pagar?|Léame los dieciséis dígitos, por favor.',
            answers: 'La tarjeta es {v}.|Visa {v}|Mi tarjeta: {v}',
            volunteered: 'Cárguelo en la tarjeta {v}.|Me han robado la tarjeta {v}.'
        },
        CVV: {
            names: 'código de seguridad|CVV|código de tres dígitos|número de detrás',
            prompts: '¿Y los tres números de atrás?',
            answers: 'Detrás pone {v}.|CVV {v}',
            volunteered: 'El código de seguridad es {v}.'
        },
        CARD_EXPIRY: {
            names: 'fecha de caducidad|caducidad|fecha de vencimiento',
            prompts: '¿Cuándo caduca la tarjeta?',
            answers: 'Caduca en {v}.|Vence {v}',
            volunteered: 'La tarjeta caduca en {v}.'
        },
        SSN: {
            names: 'DNI|número de DNI|NIF|documento de identidad',
            prompts: '¿Me dice el DNI del titular?|Dígame el DNI con letra.',
            answers: 'DNI {v}|Mi DNI es {v}.',
            volunteered: 'Mi DNI es el {v}.'
        },
        PHONE: {
            names: 'número de teléfono|teléfono|móvil|teléfono de contacto',
            prompts: '¿A qué número le podemos llamar?',
            answers: 'Mi móvil es el {v}.|Al {v}.|Mi número es {v}.',
            volunteered: 'Llámeme al {v}.|Mi nuevo teléfono es el {v}.'
        },
        EMAIL: {
            names: 'correo electrónico|correo|email',
            prompts: '¿A qué correo le envío la confirmación?',
            answers: 'Mi correo es {v}.|Envíelo a {v}.',
            volunteered: 'Escríbame a {v}.'
        },
        IBAN: {
            names: 'IBAN|número de cuenta|cuenta con IBAN',
            prompts: '¿En qué cuenta hacemos el ingreso?',
            answers: 'IBAN {v}|La cuenta es {v}.',
            volunteered: 'Haga la transferencia a {v}.'
        },
        DATE_OF_BIRTH: {
            names: 'fecha de nacimiento',
            prompts: '¿Cuándo nació?|¿Qué día nació usted?',
            answers: 'Nací el {v}.|El {v}.|Nacida el {v}.',
            volunteered: 'Nací el {v}.|fecha de nacimiento: {v}'
        },
        ADDRESS: {
            names: 'dirección|domicilio|dirección de envío',
            prompts: '¿Dónde vive?|¿A qué dirección lo enviamos?',
            answers: 'Vivo en {v}.|En {v}.',
            volunteered: 'Me he mudado a {v}.|Envíelo a {v}.'
        },
        POSTCODE: {
            names: 'código postal',
            prompts: '¿Y el código postal?',
            answers: 'Código postal {v}.|El {v}.',
            volunteered: 'Mi código postal es {v}.'
        },
        PERSON: {
            names: 'nombre|nombre completo|nombre y apellidos|nombre del titular',
            prompts: '¿Con quién hablo?|¿A nombre de quién está?',
            answers: 'Me llamo {v}.|Soy {v}.|Está a nombre de {v}.',
            volunteered: 'Ayer hablé con {v}.|El contrato está a nombre de {v}.'
        },
        PASSWORD: {
            names: 'contraseña|clave de acceso',
            prompts: '¿Qué contraseña está usando?',
            answers: 'La contraseña es {v}.|clave {v}',
            volunteered: 'Mi contraseña {v} no funciona.'
        },
        PIN: {
            names: 'PIN|código PIN',
            prompts: '¿Qué PIN eligió?',
            answers: 'El PIN es {v}.|PIN {v}',
            volunteered: 'Mi PIN {v} no funciona.'
        },
        ONE_TIME_CODE: {
            names: 'código del SMS|código de verificación|código que le hemos enviado',
            prompts: 'Le he enviado un código, ¿me lo lee?',
            answers: 'El código es {v}.|Me ha llegado {v}.',
            volunteered: 'El código que me llegó es {v}.'
        }
    },
    hardLines:
        'La tarjeta caducó ayer.|No le doy mi PIN.|El código de seguridad está detrás de la tarjeta.|Llevo dos semanas esperando.|Uno, dos, tres, ¿me oye?|He olvidado la contraseña.|¿Para qué quiere mi fecha de nacimiento?|Una cosa más.|Tengo tres hijos y dos perros.|De una a cuatro estoy en casa.',
    hardFrames: {
        order: 'Mi número de pedido es {v}.|El pedido {v} no ha llegado.|pedido {v}',
        tracking: 'El número de seguimiento es {v}.|El paquete {v} se perdió.',
        case: 'Su número de caso es {v}.|La referencia es {v}.|incidencia {v}',
        amount: 'Son {v}.|Me han cobrado {v}.|La factura es de {v}.',
        date: 'La cita es el {v}.|Lo pedí el {v}.',
        meter: 'La lectura del contador es {v}.',
        version: 'Tengo la versión {v}.',
        product: 'El número de serie es {v}.',
        invoice: 'El número de factura es {v}.',
        company: 'Nuestro teléfono es el {v}.',
        luhnless: 'El número del vale es {v}.',
        flight: 'Voy en el vuelo {v}.'
    },
    hardNames: {
        order: 'número de pedido',
        tracking: 'número de seguimiento',
        case: 'número de incidencia|número de caso',
        meter: 'lectura del contador',
        invoice: 'número de factura',
        product: 'número de serie',
        amount: 'importe de la factura'
    },
    ordinary:
        'Hoy llueve mucho.|Espero que funcione.|Se ve la imagen congelada.|El router parpadea en rojo.|Llamaré mañana.|¿Está en garantía?|En mayo iba bien.|Muy amable.|Quiero una tarifa más barata.|De nada.|Era un regalo.'
});
