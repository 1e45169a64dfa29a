import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';
import { SPANISH_TOPICS } from './spanishTopics.ts';
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
        be: 'b',
        ce: 'c',
        de: 'd',
        ge: 'g',
        pe: 'p',
        te: 't',
        ve: 'v',
        ye: 'y',
        ese: 's',
        ka: 'k',
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
    common: `yo tú él ella nosotros ellos usted ustedes y o pero no ni el la los las un una unos unas de del al a en es son era soy está están estoy fue ha
        he han hay hemos tiene tengo puede puedo podría quiero quiere necesito sobre con sin por para hasta desde entre como que qué quién cuál cuándo
        dónde cómo si sí también muy más menos bien ya aquí ahí entonces mi mis su sus me te se le lo nos este esta esto ese esa eso gracias hola
        buenos buenas días favor vale hacer todo nada cuando porque ser estar hace va pasa nada lee tengo mañana llamaré mudado olvidado solo cosa una
        pregunta sola solas solos algo alguien alguna alguno algunos algunas ningún ninguna ninguno nadie nunca siempre jamás ahora luego después
        antes hoy ayer anoche tarde noche tampoco casi mucho mucha muchos muchas poco poca pocos demasiado bastante tan tanto tanta otro otra otros
        otras mismo misma mismos mismas cada todos toda todas ambos varios varias nuevo nueva viejo vieja aquel aquella aquello estos estas esos esas
        allí allá acá dentro fuera arriba abajo encima debajo detrás delante cerca lejos según hacia mediante salvo aunque sino mientras pues porqué
        cuáles quiénes cuánto cuánta cuántos cuántas tuyo suyo mío nuestra nuestros nuestras tus ti contigo conmigo consigo os les sé sabe sabes saber
        sabía digo dice dices decir dijo dije dijeron diga dígame dime voy vas vamos van ir iba iban venir viene vengo vino ver veo ve ves mirar mira
        mire mirando espere espera esperar esperando poner pongo pone puse puso dar doy da das dan dé dio di deme dame salir hacen haces hago hizo
        hice hecho tener tienes tenemos tienen tuve tuvo tenía haber había hubo habrá haya querer quieres quería quisiera poder puedes podemos pueden
        podía pudo deber debo debería necesita necesitas necesitamos necesitar pasar pasó pasado llegar llega llegó llegado llegan llamar llamo llamó
        llamé llaman hablar hablo hablé hablado creo cree parece encontrar encuentro encontré busco buscar buscando cambiar cambio cambiado actualizar
        actualizado confirmar confirmo confirme confirma comprobar comprobando revisar revisando verificar verifico enviar envío envíe envía enviamos
        mandar mando mande manda recibir recibo recibí recibido pago pagué comprar compré compra cobrar cobran cancelar cancelo anular devolver
        devolución cerrar cierra abrir abre abrí funciona funcionan sirve usar uso usa ayudar ayuda ayudo ayude ayudarle ayudarte gustaría encantado
        encantada tardes noches pronto adiós saludos perdón disculpe claro verdad problema problemas siguiente anterior último última primera segunda
        mejor peor grande pequeño vos tenés podés querés sos che señores eres somos estamos estás estaba estaban estuve estado sea sean sido siendo
        será serán sería fui fueron eran éramos lleva llevo llevan llevar quedar queda quedo quedó quedado seguir sigue sigo falta faltan deja dejo
        dejar dejé además incluso quizá quizás tal acaso justo seguro segura importa entiendo entendido acuerdo momento rato cualquier cualquiera
        embargo anda ándale órale listo lista`,
    fillers: `por teléfono, eh, em, este, esto, pues, bueno, a ver, espere, espera, espérame, un momento, un momentito, un segundo, y luego, luego, y, y después, después,
        entonces, o sea, déjeme ver, creo, creo que, me parece, sí, y por último, por último, y al final, al final, y finalmente, los últimos,
        espacio, mayúscula, minúscula, en mayúscula, en minúscula, la letra, el número, seguido de, digamos, ya, mire, dígame, otra vez, de nuevo,
        más, y termina en, mmm, hmm, eh eh, ehh, este este, pues mire, pues mira, mira, miré, oiga, oye, bueno pues, a ver a ver, a ver si, a ver un
        momento, déjeme que mire, déjame ver, deje que mire, déjeme buscar, déjeme buscarlo, déjeme checar, déjame checar, un momento que lo busco, un
        momento que lo miro, espere que lo busco, espere que lo miro, espérese, espéreme, espéreme tantito, tantito, un segundito, un segundo por
        favor, un momento por favor, un momentico, un ratito, un minuto, un minutito, deme un segundo, deme un momento, dame un segundo, ahí va, ahí
        le va, ahí te va, allá va, le digo, te digo, le dicto, te dicto, se lo digo, se lo dicto, te lo digo, le leo, se lo leo, apunte, apunta,
        anote, anota, tome nota, toma nota, empiezo, empieza por, empieza con, comienza por, comienza con, y sigue, y sigue con, sigue con, y
        continúa, continúo, continúa con, le sigo, sigo, y ya, y ya está, y ya por último, y ya lo último, ya lo último, lo último, y lo último, y los
        últimos, y el último, y la última, y acaba, y acaba en, y acaba con, y termina, y termina con, para terminar, y para terminar, finalmente, al
        último, ok, ajá, o sea que, es decir, digamos que, como le digo, si no me equivoco, si no recuerdo mal, si mal no recuerdo, me suena, pone,
        aquí pone, pues pone, aquí dice, dice, es el, es la, sería, sería el, serían, todo junto, todo seguido, junto, separado, luego viene, y luego
        viene, viene, después viene, y después viene, en minúsculas, en mayúsculas, con mayúscula, con minúscula, con mayúsculas, todo en minúscula,
        todo en minúsculas, todo en mayúsculas, todo minúscula, todo minúsculas, letra, de ahí, y de ahí, nada más, pues eso, no sé, porfa, por favor,
        verdad, no cierto, qué sé yo, eso, así, ah, oh, uy, ay, hm, mm, ejem, la verdad, en fin, total, ya le digo, ya te digo, ora, híjole, fíjese,
        mire usted`,
    corrections: `no, no perdón, perdón, perdone, perdona, digo, no digo, quiero decir, quise decir, disculpe, disculpa, me equivoqué, me he equivocado, no
        espere, no espera, mejor dicho, corrijo, rectifico, error, me confundí, me he confundido, no no, ay no, ay perdón, lo siento, empiezo de
        nuevo, no no perdón, ay no perdón, uy no, uy perdón, uy no perdón, ah no, ah no perdón, no disculpe, no disculpa, perdón me equivoqué, no me
        equivoqué, perdón me he equivocado, no me he equivocado, no que me equivoco, me equivoco, me estoy equivocando, me he liado, que me lío, me
        lié, no que me he liado, leí mal, lo leí mal, he leído mal, lo he leído mal, lo dije mal, lo he dicho mal, dije mal, está mal, ese no, esa no,
        eso no, no es así, no así no, no es ese, borre, bórrelo, borra eso, borre eso, tache, olvide eso, empezamos de nuevo, vuelvo a empezar,
        empiezo otra vez, empiezo de cero, de nuevo desde el principio, desde el principio, repito, le repito, te repito, se lo repito, corrección, fe
        de erratas, perdone que me equivoqué, perdone me he equivocado, perdona me he equivocado, más bien, o mejor dicho, quería decir, querría
        decir, no quería decir, es que no, en realidad, en realidad es, ups, oops, espere no, espera no, a ver no, no a ver, no mentira, mentira,
        miento, no miento, perdón perdón, lo dije al revés, al revés, me salté, me salté uno, me he saltado uno, en vez de, en lugar de`,
    acknowledgements: `ajá, mhm, sí, vale, ok, okay, de acuerdo, perfecto, bien, muy bien, anotado, apuntado, siga, sigue, continúe, adelante, y después, y luego,
        correcto, exacto, gracias, muchas gracias, entendido, listo, claro, claro que sí, así es, eso es, dígame, le escucho, ya, genial, estupendo,
        bueno, muy amable, sí señor, sí señora, mm, hm, hmm, mjm, ujum, ujú, anjá, sí sí, sí dígame, sí dime, sí claro, sí correcto, sí perfecto, sí
        gracias, vale gracias, vale perfecto, vale vale, vale sí, ok gracias, ok perfecto, ok ok, okey, oká, oki, le sigo, te sigo, la sigo, lo sigo,
        te escucho, la escucho, lo escucho, dime, cuénteme, prosiga, prosigue, siga siga, siga por favor, continúe por favor, continúa, adelante por
        favor, cuando quiera, cuando quieras, cuando usted quiera, cuando guste, a su ritmo, sin prisa, tranquilo, tranquila, no se preocupe, no te
        preocupes, tómese su tiempo, tómate tu tiempo, aquí le espero, le espero, y qué más, qué más, y el resto, y los siguientes, los siguientes, y
        los últimos, los últimos, hasta ahí, hasta ahí bien, hasta ahí vamos bien, de momento bien, lo tengo, ya lo tengo, ya la tengo, la tengo, tomo
        nota, tomado nota, lo apunto, lo anoto, ya lo anoté, ya lo apunté, ya quedó, queda anotado, queda apuntado, queda registrado, recibido,
        copiado, correctísimo, exactamente, efectivamente, en efecto, eso mismo, ese mismo, esa misma, justo, justamente, tal cual, cierto, es
        correcto, así mero, ándele, órale, sale y vale, bárbaro, buenísimo, chévere, bacán, regio, okay gracias, fenomenal, fantástico, excelente,
        magnífico, de maravilla, muy bien gracias, bien gracias, perfecto gracias, gracias a usted, de nada, con gusto, con mucho gusto, a la orden,
        no hay problema, sin problema, desde luego, por supuesto, cómo no, hecho, venga, claro claro, entiendo, comprendo, ah vale, ah ok, ah muy
        bien, ah perfecto`,
    separators: {
        '-': `guion, guión, raya, menos, guion medio, guión medio, guiones, guioncito, guion normal, guión normal, guion del medio, guión del medio,
            rayita, rayita al medio, guión alto, guion alto, signo menos`,
        '.': 'punto, puntito, un punto',
        '/': `barra, barra inclinada, diagonal, slash, una barra, la barra, línea diagonal, pleca`,
        _: `guion bajo, guión bajo, barra baja, subrayado, underscore, raya al piso, guion abajo, guión abajo, rayita abajo, rayita de abajo, guión de
            abajo, guion de abajo, raya abajo, raya baja, línea baja, guioncito bajo, subguion, subguión`,
        '@': 'arroba, at, una arroba, la arroba',
        '+': 'más, mas',
        '#': 'almohadilla, numeral, gato, hashtag, signo de número'
    },
    topics: SPANISH_TOPICS,
    hints: {
        [Category.CardNumber]: 'dígitos, tarjeta, visa, mastercard, amex, maestro, plástico',
        [Category.Phone]: `su número, tu número, llamar, llamarle, llame, llámame, marcar, llamarlo, llamada, llama, llaman, marque, número nuevo, contacto,
            telefónico, contactar, avisar, avisarle`,
        [Category.BankAccount]: 'cuenta, banco, transferencia, depósito, bancaria, bancario',
        [Category.Pin]: 'clave, contraseña, clave de acceso, mi clave, su clave, tu clave',
        [Category.OneTimeCode]: 'código, sms, mensaje, mensajito, notificación',
        [Category.DateOfBirth]: 'nacer',
        [Category.HealthId]: `seguro, póliza, paciente, sanitario, sanitaria, médico, hospital, clínica, salud, consulta`,
        [Category.VehicleId]: `coche, carro, auto, vehículo, moto, furgoneta, camioneta, automóvil, camión`,
        [Category.Cvv]: 'dígitos, atrás, detrás, reverso',
        [Category.Postcode]: 'postal',
        [Harmless.Reference]: 'número, nro, núm, n'
    },
    requests: `
        me da, me das, me dice, me dices, me facilita, me indica, me puede dar, me puede decir, me podría dar, me podría decir, puede darme,
        puede decirme, podría darme, podría decirme, puede indicarme, puede facilitarme, me confirma, me puede confirmar, me lee, me dicta, me
        pasa, me regala, me proporciona, deme su, deme el, deme la, dígame su, dígame el, dígame la, dime tu, dime el, dime la, indíqueme,
        facilíteme, proporcióneme, necesito su, necesito el, necesito la, necesitaría, necesitamos su, hace falta, me hace falta, me falta,
        cuál es, cuáles son, a qué número, a qué correo, en qué número, a qué teléfono`,
    mentions: `por qué necesita, para qué necesita, por qué quiere, dónde está, dónde encuentro, qué es el, nunca comparta, nunca dé, no doy, he olvidado,
        olvidé, se me olvidó, perdí, me robaron, robada, caducó, caducada, venció, bloqueada, no me llegó, no he recibido, no recibí, cambiar, cambié,
        restablecer, no coincide, está en el reverso, está detrás, por qué lo necesita, para qué lo necesita, para qué lo quiere, para qué lo quieren,
        por qué me pide, por qué me piden, para qué me pide, dónde lo encuentro, dónde lo veo, dónde aparece, dónde viene, dónde sale, dónde puedo
        encontrar, qué es eso, qué es el cvv, nunca compartas, nunca comparta su, no comparta, no compartas, no comparta nunca, no se lo dé a nadie,
        no lo comparta, nunca le pediremos, nunca te pediremos, nunca pedimos, no le pediremos, nadie le pedirá, no me lo diga, no me diga, no me dé,
        no hace falta, no se lo puedo dar, no le puedo dar, no se lo doy, no quiero dar, no me acuerdo, no recuerdo, no lo recuerdo, no lo sé, no me
        lo sé, no lo encuentro, no la encuentro, no la tengo, no lo tengo, no lo tengo a mano, la perdí, lo perdí, he perdido, me han robado, me la
        robaron, me lo robaron, está caducada, ha caducado, está vencida, se venció, está bloqueada, se bloqueó, se me bloqueó, bloqueado, no me
        funciona, no funciona, no me sirve, no me deja, no me lo acepta, no me la acepta, no es correcta, es incorrecta, incorrecta, no me ha llegado,
        no me llega, no llega, no ha llegado, no lo he recibido, cambiarla, cambiarlo, restablecerla, recuperar, recuperarla, resetear, no coinciden,
        está en la parte de atrás, está atrás, viene atrás, viene detrás, viene en el reverso`,
    introductions: `me llamo, mi nombre es, mi nombre, nombre es, soy, le habla, habla, le atiende, a nombre de, en nombre de, de parte de, mi esposo, mi esposa,
        mi marido, mi mujer, mi hijo, mi hija, mi madre, mi padre, titular es, la titular es, el titular es, atentamente, saludos, un saludo, me llamo
        yo, yo me llamo, yo soy, mi nombre completo es, nombre completo es, soy el señor, soy la señora, soy el, soy la, aquí habla, le habla el, le
        saluda, te saluda, te atiende, te habla, mi nombre sería, me presento, llámeme, llámame, puede llamarme, está a nombre de, va a nombre de,
        puesto a nombre de, contrato a nombre de, lo dejo a nombre de, a nombre del señor, a nombre de la señora, el titular se llama, se llama, mi
        padre se llama, mi hijo se llama, mi hija se llama, mi hermano, mi hermana, mi suegra, mi abuela, mi abuelo, mi pareja, mi novio, mi novia, la
        paciente es, el paciente es, la paciente se llama, habla con, hablo con, hablas con, está hablando con, estás hablando con, tengo el gusto
        con, cordialmente, un cordial saludo, saludos cordiales, reciba un cordial saludo, atte, un abrazo, gracias y saludos, firmado, fdo,
        remitente, destinatario, al cuidado de`
};
