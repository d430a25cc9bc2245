import type { RuleSet } from '../../../rules/rule-set.ts';
import { dangerWords } from './danger-words.ts';

/** Violence or threats, against the writer, by the writer or against somebody else. */
export const spanishViolence: RuleSet = {
  words: {
    ...dangerWords,
    hits: 'pega, pego, pegar, pegando, pegarme, pegado, pegaron, golpea, golpeo, golpear, golpeando, golpearme, golpeado, golpeada, golpearon, maltrata, maltratando, maltrato, maltratar, agrede, agredio, agredir, agrediendo, agredieron, ataca, ataco, atacando, atacaron, ahorca, ahorco, ahorcando, ahorcarme, estrangula, estrangulo, estrangulando, estrangularme, viola, violo, violaron, violando, violar, violarme, abusa, abuso, abusando, abusaron, abusar, secuestro, secuestraron, secuestrado, secuestrada, secuestrados, apunta, apunto, apuntando, apuñalo, apuñala, apuñalar, apuñalaron, acuchillo, acuchillar, dispara, disparo, disparando, disparar, patea, pateo, pateando, cachetea, cacheteo, abofetea, abofeteo, zarandea, zarandeo, arrastra, arrastro, empuja, empujo, asalta, asaltando, asaltaron, asalto, manosea, manoseo, toqueteo, persigue, persiguiendo',
    threat:
      'amenaza, amenazo, amenazan, amenazando, amenazar, amenazaron, amenazado, amenazada, amenazarme, amenazas, acosa, acoso, acosando, acosador, acosan, extorsiona, extorsionando, extorsionan, extorsion, chantajea, chantajeando, chantajean, chantaje, persigue, persiguen, persiguiendo, espia, espiando, acecha',
    harm: 'matar, matarme, pegar, golpear, hacer daño, hacerme daño, apuñalar, disparar, violar, quemar, reventar, partir la cara, partir las piernas, romper la cara, romper la madre, romper los huesos, romper las piernas, romper el alma, cagar a trompadas, cagar a palos, prender fuego, hacer pedazos, poner una bomba, dar una paliza, moler a palos, dar un tiro, pegar un tiro, meter un tiro, meter una bala, linchar, descuartizar, degollar, cortar el cuello, secuestrar, destrozar, dar una golpiza, madrear, dar una madriza, mandar al hospital, enterrar, estrangular, ahorcar, acuchillar, envenenar, balear, encontrar',
    weapon:
      'pistola, arma, armas, armado, armada, armados, cuchillo, navaja, machete, escopeta, rifle, revolver, bomba, bate, gasolina, pistolas, hacha, fierro, metralleta, martillo, palo, botella rota, katana, puñal',
    away: 'salir, bajar, bajarme, salirme, ir, irme, escapar, marcharme, usar el telefono, hablar con nadie, ver a mi familia, ver a mis hijos, llamar a la policia',
    room: 'casa, coche, carro, auto, cuarto, habitacion, piso, departamento, baño, apartamento, taxi, vehiculo, armario, closet, sotano, hotel, camioneta, cochera, recamara, pieza, trastero',
    staff:
      'los, las, les, lo, la, te, le, os, ustedes, vosotros, al, a los, a todos, a ese, a esa, a tu, a su',
    app: 'app, aplicacion, pagina, web, sistema, formulario, juego, pantalla, sesion, menu, boton, programa, navegador, cuenta, chat, plataforma, wifi',
  },
  certain: `
    (padrastro|padre|tio|abuelo|hermano|hermanastro|novio de mi madre) ..2 (entra|se mete) en mi (cuarto|habitacion|cama)
    (arma|pistola|cuchillo|navaja) en la (cabeza|sien|garganta|nuca)
    (me|nos) (esta|estan|estuvo)? <hits>
    (me|nos) (ha|han|vuelve a|volvio a|sigue|siguen|quiere|intento|trata de|acaba de|acaban de|suele|empezo a) ..2 <hits>
    <kin> ..3 (me|nos) <hits>
    <kin> ..4 (esta|estan|no para de|no deja de|siempre|suele|vive) ..1 (pegando|golpeando|maltratando|pegar|golpear|abusando|gritando) ..3 <child>
    <kin> ..4 (pega|golpea|maltrata|abusa|toca|viola|encierra|quema) ..2 (a|de) ..2 <child>
    (golpeando|pegando|maltratando|matando|atacando|apuntando|estrangulando|amenazando|violando|apuñalando|secuestrando) ..2 (a|al) ..3 <kin>
    (me|nos) (esta|estan|sigue|siguen|ha|han)? ..1 (amenaza|amenazo|amenazan|amenazando|amenazaron|amenazado|acosa|acosan|acosando|extorsiona|extorsionan|extorsionando|chantajea|chantajean|chantajeando|persigue|persiguen|persiguiendo|acecha|espia|apunta|apuntando)
    me (esta|estan|viene|vienen|lleva|anda) ..1 siguiendo ..2 (hombre|hombres|tipo|tipos|coche|carro|auto|alguien|señor|ex|moto|desconocido|camioneta|chico)
    me (sigue|siguen|persigue|persiguen) ..1 (hombre|hombres|tipo|tipos|coche|carro|auto|alguien|señor|moto|desconocido|camioneta|mi ex)
    (hombre|tipo|tipos|coche|carro|alguien|señor|ex|moto|desconocido|camioneta|chico) ..2 me (esta|estan|viene|vienen|sigue|siguen) ..1 siguiendo
    <kin> ..2 (me|la|lo) toca
    <kin> ..2 (me|nos|la|lo) (toco|tocaba|esta tocando|estaba tocando|manosea|manoseo|obligo a)
    (le|les) (pega|pego|golpea|golpeo|esta pegando|quiere pegar|da golpes|esta golpeando) ..1 (a|al) ..1 (mi|su|la|el|una|un|los)? ..1 <child>
    (hombre|tipo|sujeto|alguien|hombres|tipos|ladron|ladrones|cliente|individuo) ..1 (armado|armada|armados|encapuchado|encapuchados)
    (miedo|temo|terror) ..1 que ..1 me (mate|pegue|encuentre|haga daño|golpee|viole|queme|haga algo)
    (les|le|te) (quemo|reviento|destrozo|incendio|prendo fuego) ..2 (tienda|oficina|local|sucursal|negocio|casa|banco|almacen|coche)
    (me|nos) (estan|acaban de|esta|acaba de) ..1 (robando|robar|asaltando|asaltar|atracar|atracando)
    (acaban de|acaba de) (robarme|asaltarme|atracarme|pegarme|golpearme|agredirme)
    (entrar|entraron|entro|entrado) a robar
    hay alguien ..1 (en|dentro de) mi (habitacion|casa|cuarto|piso|jardin|patio|departamento)
    (intento|intentaron|quiso|trato de|quiere|intenta) ..1 (abusar|violar|violarme|tocarme|agredirme|forzarme|secuestrarme|ahogarme|atropellarme|envenenarme)
    (obligan|obliga|obligaron|forzaron) ..2 (prostituirme|tener sexo|acostarme|desnudarme|tener relaciones|casarme)
    <kin> ..5 (la|lo|le|las|los|nos|me) (va a|quiere|dice que va a|intenta) (matar|pegar|golpear|quemar|apuñalar|ahorcar|hacer daño)
    (se va a|se van a|te vas a|os vais a) llevar ..1 (tiro|paliza|golpe|hostia|puñalada|golpiza|balazo|leche)
    (los|las|te|lo|la|os) (voy a esperar|espero|esperare) ..3 (salida|calle|afuera|puerta|fuera)
    (tengo|llevo|traigo) ..1 (arma|pistola|escopeta|cuchillo|rifle|machete) ..6 (nada que perder|usar*|en la mano|cargada|mano|miedo)
    (oigo|escucho|se oye|oi|se escucha|escuchamos) ..5 (auxilio|socorro|disparos|que le pegan|que la pega|pidiendo ayuda)
    <threat> ..3 (de muerte|con matar*|con un cuchillo|con <weapon>|con hacer*|con publicar|con una pistola|a mi familia|a mis hijos)
    (recibo|recibi|recibiendo|recibimos|mandan|manda|mando|llegan|sufro|sufriendo) ..3 (amenazas|acoso|extorsion|maltrato|violencia)
    (victima|sufro|sufriendo|sufri) ..1 (de)? ..1 (violencia|maltrato|abuso|violacion|acoso|trata)
    (violencia|abuso|agresion) (de genero|domestica|machista|intrafamiliar|familiar|sexual)
    (me|nos) (va|van|quiere|quieren|dijo que me va|juro que) a? <harm>
    (va a|quiere|intenta|trata de|intento|trato de|iba a) (matarme|pegarme|golpearme|violarme|hacerme daño|secuestrarme|matarnos|apuñalarme|ahorcarme|quemarme|estrangularme|matarla|matarlo)
    (dice|dijo|amenaza|amenazo|jura|juro) ..3 me ..1 (mata|matara|va a matar|pega|quema)
    (no me|no nos) (deja|dejan|quiere dejar|quieren dejar|dejaba) ..1 <away> ..3 (<room>|ni|del|de la)
    <kin> ..4 no (me|nos) (deja|dejan) ..1 <away>
    no (me|nos) (deja|dejan) ..1 <away> $
    (me|nos) (tiene|tienen|retiene|retienen|tenia|dejo|dejaron|encerro|encerraron) ..2 (encerrad*|secuestrad*|retenid*|amarrad*|atad*|contra mi voluntad|a la fuerza|prisioner*|cautiv*)
    (me|nos) (encerro|encerraron|secuestro|secuestraron|retiene|retienen) ..4
    (encerrado|encerrada|escondido|escondida|encerrados|escondidos|encerre|escondi) ..3 <room> ..9 (pega*|golpe*|marido|novio|pareja|padre|ex|miedo|hombre|entrar|gritando|ayuda|policia|matar)
    (quitaron|quito|retienen|retiene) ..2 (pasaporte|documentos|papeles|celular|telefono) ..6 (encerr*|salir|no me deja*|trabajar|obliga*)
    (aporreando|golpeando|forzando|tumbando|pateando|rompiendo|derribando|tirando abajo|aporrea|patea|intento forzar|intenta forzar|intentando forzar) ..3 (puerta|ventana|cerradura|portal)
    (quiere|quieren|intenta|intentan|intentando|tratando de|esta|estan|acaba de|acaban de) ..1 (entrar|meterse|entrando|metiendo) ..3 (casa|habitacion|piso|cuarto|ventana|departamento|a la fuerza)
    (hay|entro|se metio|entraron|se metieron|anda) ..3 (intruso|ladron|ladrones|alguien en mi casa|desconocido|hombre) ..4 (casa|habitacion|piso|patio|cuarto|dentro)
    (esta|anda|entro|entraron|vino|viene|llego|hombre|tipo|alguien|marido|ex|vecino|novio|señor|chico|cliente|sujeto) ..4 (con|tiene|trae|lleva|saco) ..1 <weapon> !(de)
    (saco|sacaron|trae|traen|lleva|apunta|apunto|amenaza|amenazo) ..3 <weapon> !(de|deportiva)
    (se oyen|oigo|escucho|se escuchan|hay|escuchamos|suenan|oimos) ..3 (gritos|disparos|tiros|balazos|golpes|tiroteo|balacera|balas|detonaciones) ..5
    (tiroteo|balacera|disparos|disparando|apuñalamiento|atentado) ..3 (afuera|fuera|aqui|dentro|calle|ahora|hotel|tienda|lobby|cerca|pasillo|edificio)
    (hay|puse|pusieron|dejaron|voy a poner|van a poner) ..2 bomba !(de)
    <staff> (voy|vamos) a ..1 <harm>
    (voy|vamos) a ..1 (matarlos|matarlas|matarte|matarlo|matarla|reventarlos|quemarlos|reventarte|partirte|pegarles|partirle|partirles|romperle|romperles|romperte|pegarle|golpearlo|golpearlos|hacerles daño|quemarles|apuñalar*|dispararles|buscarlos a su casa|quemar ..2 (oficina|tienda|sucursal|local|edificio|casa|todo)|prender fuego|hacer volar|volar por los aires|reventar ..2 (oficina|tienda|local)|poner una bomba)
    (quemar|incendiar|volar|explotar|quemare|incendiare|queme|incendie|reviente) ..2 (oficina|oficinas|tienda|sucursal|local|edificio|banco|hotel|almacen) 
    (voy|ire|vamos|paso|llego|aparezco|me presento|entro) ..6 con ..2 (pistola|arma|cuchillo|machete|escopeta|bate|gasolina|navaja|rifle|hacha|fierro)
    se (muy bien)? donde ..1 (vive|vives|viven|trabaja|trabajas|trabajan|vive tu|estudian) ..9
    (que se cuide|que se cuiden|cuidate|cuidense|mas vale que se cuiden|anda con cuidado|anden con cuidado) ..4 (familia|espalda|calle|salir|hijos|noche|porque)
    (vive|vives|viven) ..6 ,? que se cuide*
    (lo|la|los|las|te) (mato|reviento|quemo|apuñalo|destripo|degüello) ..2 (si|como|cuando|a todos|con mis|$)
    (rapto|raptaron|se llevaron|se llevo) ..3 (a mi hij*|a la niña|al niño|a mi sobrin*|a la fuerza)
    (trata de personas|trata de blancas|abuso infantil|pornografia infantil|grooming)
    (me|la|lo|le) ..2 (toco|toca|manosea|manoseo|toqueteo) ..4 (partes|sin permiso|consentimiento|pechos|piernas|niña|niño|intimas)
    (fotos|videos) ..3 (intimas|intimos|desnuda|desnudo) ..8 (publicar|enviar|mandar|difundir|amenaza*|chantaje*|pagar|paga*)
    va por otr* ..2 (carretera|camino|ruta|lado|calle)
    (quiero|ganas de|voy a|vamos a|tengo ganas de) (matar|apuñalar|disparar|golpear|descuartizar|pegarle un tiro|asesinar) ..2 (a|al) ..5
    (me|nos|la) (agarro|apreto|cogio|tomo|sujeto|apretaba|agarra) ..2 (cuello|garganta|pelo|pescuezo)
    (me|nos) (ahorco|estrangulo|asfixio|ahorca|estrangula)
    (hombre|tipo|alguien|coche|carro|moto|tio|señor|desconocido|chicos) ..4 (me|nos) (viene siguiendo|esta siguiendo|persigue|lleva siguiendo|viene detras)
    (le|les|me|nos) (hace|hara|va a hacer|pasa|pasara|va a pasar) (algo|daño) a (mi|mis|la|los|el) (hij*|niñ*|madre|familia|herman*)
    (ex|exmarido|exnovio|expareja|acosador) ..5 (espera|esperando|aparecio|ronda|rondando|parado|parada|afuera|plantado) ..5 (puerta|casa|portal|ventana|calle|coche)
    (oficina|sucursal|tienda|mostrador) ..6 (heridos|sangre|muertos|lamentar|se arrepentiran|van a sufrir)
    (se lleva|se llevo|tiene|escondio|quito|me quito) ..2 (llaves|pasaporte|telefono|documentos) ..4 (no puedo salir|encerrad*|no me deja|volver)
    (me|nos) va a matar ..2 (marido|ex|novio|padre|esposo|pareja|padrastro|hijo|vecino) ..1 (,|$)
    (marido|ex|novio|padre|esposo|pareja|padrastro|el) ..1 me va a matar (,|$|esta|hoy|ayuda)
    (llegue|llego|voy|aparezca|aparezco) ..2 (con) (la|una|el|un|mi) (escopeta|pistola|cuchillo|machete|arma|bate|gasolina)
    (ubique|encontre|localice|se donde vive|averigue donde) ..6 (voy con|esta noche|le va a pesar|va a pagar|no va a poder)
    (segui|seguia|perseguí) a (su|tu|vuestro|ese) (empleado|empleada|gerente|chofer|cajera|cajero|compañero) ..3 (casa|domicilio)
    (escondid*|encerrad*|escondo) ..2 (baño|armario|cuarto|closet|ropero) ,? ..2 (esta pateando|patea|golpea|quiere entrar|va a tirar|rompe|golpeando|pateando|tirando)
    (alguien|hombre|tipo) ..2 (intenta|intentan|trata de|quiere) (abrir|forzar|romper|entrar por) ..2 (puerta|ventana)
    quemar la casa con nosotros ..1
    (paliza|golpearme|pegarme|matarme|darme) ..4 con (unos|sus) (tipos|amigos|matones|hermanos)
    con (unos|sus) (tipos|amigos|matones|hermanos) ..2 (darme|pegarme|golpearme|matarme)
  `,
  possible: `
    miedo ..3 (a|de|como|por|que) ..5 (pareja|marido|novio|ex|padre|padrastro|reaccione|reaccion|me encuentre|me haga|me pegue|mi hijo|haga algo|esposo|golpee|vecino|volver a casa|se entere|mi mujer|mi hermano|venga)
    (me da|tengo|le tengo|le tenemos) (mucho)? miedo ..2 (pareja|marido|novio|ex|padre|esposo|cuando bebe|llegue|vuelva|a mi hijo)
    sin que ..2 (se entere|lo sepa|sepa|lo vea|se de cuenta) ..6 (miedo|marido|novio|pareja|violento|esposo|ex|agresivo)
    (quitar|cambiar|ocultar|esconder|borrar|sacar) ..6 (pareja|marido|novio|ex|esposo) ..8 (miedo|sin que|escapar|huir|reaccione|encuentre)
    (localizador|rastreador|gps|airtag|camara oculta|microfono|programa espia|camara escondida|camaras ocultas) ..4 (coche|carro|auto|movil|celular|bolso|habitacion|baño|telefono|casa|mochila|moto)
    <kin> ..2 (me|nos) (controla|vigila|revisa|prohibe|grita|insulta|humilla|empuja|encierra|amenaza|intimida|acosa) ..4
    (me|nos) (rastrea|espia|sigue|siguen|vigila|vigilan|controla|controlan|esta siguiendo|estan siguiendo|esta vigilando|estan vigilando|estan espiando|sigue a todas partes|viene siguiendo) !(cobrando|llegando|saliendo|sin|dando|apareciendo|pidiendo|diciendo|marcando|enviando|mandando|debiendo|faltando|poniendo|el|la|un|igual|en)
    (alguien|hombre|tipo|coche|desconocido|señor|ex) ..3 (me|nos) (sigue|esta siguiendo|viene siguiendo|observa|acecha|vigila|persigue|espera fuera)
    (tiene|lleva|viene|llega|vi|llego|aparece|aparecio|con) ..3 (moratones|moretones|cardenales|ojo morado|marcas en el cuello)
    (niña|niño|vecina|alumna|alumno|hija|hijo|sobrina|abuela|señora|compañera|amiga) ..6 (moratones|moretones|golpeada|golpeado|cardenales|marcas|llorando todas|gritos|miedo de su|miedo a su|ojo morado)
    (no respondo|no me hago responsable|no me controlo) ..4 (de lo que|haga|hago|mis actos|pase|mi)
    (me levanta|me levanto|levanta|levanto|levantarme) la (mano|voz y la mano)
    (me|nos) (empuja|empujo|grita|insulta|humilla|golpea|encierra|jalonea|zarandea) ..5 (marido|novio|pareja|padre|madre|hijo|esposo|dinero|siempre|todos los dias|delante|bebe)
    <kin> ..3 (violento|violenta|agresivo|agresiva) ..4
    (se van a|se va a|os vais a|te vas a) ..1 (arrepentir|acordar de mi|enterar de quien soy|lamentar)
    (lo van a|la van a|lo vas a|la vas a|me la van a|me las van a|me lo van a) (pagar|lamentar) 
    (publico|publicaron|subio|difundio|mando|compartio|publicando) ..3 (fotos|videos|fotos mias) ..1 (intimas|intimos|desnuda|desnudo)
    ex ..2 (sabe|averiguo|encontro|descubrio) ..1 (donde vivo|donde trabajo|donde estoy|mi direccion|mi casa)
    me espera ..1 (fuera|afuera|en la puerta|abajo|a la salida)
    no puedo hablar ,? ..2 (aqui|al lado|oye|escucha|oir|cerca)
    (escondida|escondido|escondidos) en ..1 <room>
    (vi|oigo|escucho|se oye) ..4 (pegar|pegarle|golpear|llorar) ..5 (niño|niña|mujer|bebe)
    (orden de alejamiento|orden de restriccion|orden de proteccion|orden perimetral|perimetral|medida de proteccion|restriccion de acercamiento|denuncia por malos tratos|denuncia por maltrato)
    (casa de acogida|refugio para mujeres|casa refugio|huir de|escapar de|escape de|irme de casa sin|huyendo de) ..4
    (me obliga|me obligan|obligada|obligado) ..5 (firmar|dinero|acostarme|trabajar|sexo|prestamo|casarme|entregar|quedarme|dar)
    (ir a buscar|voy a ir a|voy a buscar|ire a buscar|los espero|te espero|lo espero) ..4 (afuera|fuera|casa|salida|a la salida|en la calle|cara a cara)
    (te|los|le|les|lo|la) ..1 voy a (encontrar|buscar|pillar|agarrar|hacer pagar)
    (alguien|algun dia) ..5 (va a entrar|entrara|explote|va a explotar|va a reventar|estalle) ..6 (oficina|tienda|arrepentir|sucursal|todos|armado|tiros)
    (ganas|merecen|merece|mereceis|habria que) ..2 (matarlos|matarte|reventarlos|partirle|pegarles|que los maten|un tiro|que los quemen|que les peguen|quemarlos|una paliza|que alguien les)
    (vayan|iros|vete) preparando ..4
    (acoso|acosa|acosan|acosando|bullying|maltrato|agresion|agresor|maltratador|acosador)
    (se vera|veran|van a ver|vas a ver|ya veran) ..3 (de lo que soy capaz|quien soy|lo que les pasa)
    ojala ..4 (bomba|atropellen|mueran|muera|revienten|maten|exploten|quemen|muerais)
    (gritos|golpes|llantos|lloros|pelea|discusion) ..5 (vecino|vecinos|piso de arriba|piso de abajo|al lado|habitacion de al lado|apartamento)
    (ex|exmarido|exnovio|expareja|acosador) ..3 (sabe|descubrio|averiguo|encontro) ..4 (donde vivo|direccion|trabajo)
    (revisa|controla|lee|vigila|mira) ..2 (mi telefono|mi movil|mi celular|mis mensajes|mi ubicacion|mis llamadas)
    (ubicacion|localizacion|direccion|rastreo) ..2 sin que (el|ella|mi marido|mi ex|mi novio|mi pareja) ..2
  `,
  weaken: `
    me (va|van) a (matar|pegar) ..2 (si|como|cuando)`,
  not: `
    (pegar|dar|tirar|matar|reventar|romper) ..3 (a|al) (esta|este|la|el|esa|mi)? (impresora|router|ordenador|computadora|app|maquina|tele|lavadora|movil)
    (a|con) (esta|este|la|el|esa|ese|mi) (impresora|router|ordenador|computadora|app|maquina|bot|tele|lavadora|pantalla)
    hace ..2 años ..2 (me|nos) _
    (casi)? me ahorco con
    me va a matar de (un infarto|risa|hambre|aburrimiento)
    matar a (abdominales|sentadillas|trabajar)
    (no|nunca|jamas|tampoco) (me|nos|le|les|lo|la|los|te|estoy|estamos)? ..2 (<hits>|<threat>|voy a <harm>|hizo nada|hizo daño)
    se (me|nos|le|les) <hits>
    (me|nos) (torturan|bombardean|acosan|apuñalaron|matan|castigan|ahogan|acribillan) ..2 (con|a base de) ..3 (correos|precio|precios|comision*|subida*|factura*|publicidad|anuncio*|llamada*|mensaje*)
    (apuñal*) ..4 (subida|precio|cuota)
    empuja* a (comprar|contratar|pagar)
    no se donde
    (no estoy|no voy a|no quiero|nadie|ningun) ..2 (<threat>|<harm>|<hits>)
    (<app>) ..6 (no me deja|no me dejan|no nos deja|me ataca|me dispara|amenaza)
    no (me|nos) deja* ..1 (salir|ir) ..2 (de la|del|a la)? <app>
    (publicidad|anuncios|llamadas|spam|precios|precio|mala suerte|ofertas) ..3 (me|nos) ..3
    (me|nos) (persigue|persiguen|acosa|acosan|ataca|atacan) ..2 (publicidad|anuncios|llamadas|spam|mala suerte|ofertas|cookies|comerciales|correos)
    (pego|pegaron|pega) ..1 (precio|susto|grito|chicle|gripe|gripa|resfriado|cancion|sablazo|clavada|subida|estafada)
    no (me|nos) deja* ..1 salir (del pais|de viaje|sin visado)
    (arrepentir) ..3 (perderme|perder|como cliente)
    (asaltaron|atracaron|robaron|asalto) con ..2 (precio|precios|factura|comision|comisiones)
    (calor|precio|precios|jefe final|hambre|espera|dolor|aburrimiento|trafico|cansancio|curiosidad|estres|sueño) ..3 (matando|mata|matar)
    (me|nos) mata* ..6 (jaja*|si no|si|como no|jeje|regalo)
    (me|nos) (va|van) a matar ..2 (si|como|cuando) ..8 (llega|jaja*|tarde|regalo|no|cumple*|olvido|mi)
    (bombardea*|bombardean|persiguen|acosan|atacan|invaden|molestan) ..3 (correos|publicidad|anuncios|llamadas|spam|mensajes|mosquitos|ofertas|sms|notificaciones|emails)
    (acoso|acosan|acosando|persiguen) ..2 (telefonico|comercial|publicitario)
    pistola de (silicona|calor|agua|masaje|pegamento|clavos|pintura|pintar|juguete|aire|grasa|riego|presion|burbujas)
    (juego|set|cuchillo|cuchillos|navaja|hacha) de (cuchillos|cocina|jamon|jamonero|pan|chef|mesa|camping|multiusos|ceramica|afeitar|leña)
    bomba de (agua|calor|baño|aire|insulina|gasolina|achique|riego|vacio|pileta|jabon|bicicleta|humo)
    (defensa personal|spray de pimienta|espray|gas pimienta|alarma personal)
    (pegar|pego|pega|pegado|pegando|pegue) ..3 (pantalla|etiqueta|texto|codigo|foto|pegatina|sol|copiar|enlace|imagen|suela|vinilo|portapapeles|estirón)
    (copiar|copia|copie|cortar) (y|e) (pegar|pegue|pega)
    (golpe|golpee|golpeo|golpea) ..4 (dedo|comoda|mesa|esquina|mueble|caja|rodilla|paquete|envio|transporte|coche|puerta del|cama|pie)
    (dispara|disparo|disparar|disparan|ejecuta|mato|matar|mata|kill) ..3 (webhook|evento|proceso|procesos|trigger|alarma|precio|precios|camara|flash|tarea|hilo|pedido|servicio|consumo|factura|foto|fotos|script|notificacion)
    (paliza|palizon|golpe|ataque|ataco|disparo) ..4 (partido|equipo|liga|gol|porteria|rival|torneo|ajedrez|delantero)
    (me dispara|se dispara|disparo) ..2 (alergia|consumo|factura|precio|tension)
    (gato|gata|perro|gatito|bebe|niño|loro|cachorro) ..5 (araño|mordio|arañazo|mordisco|golpeo|mordisquea)
    (viola|violan|violo|violacion|violando|abuso|abusan) ..3 (contrato|derechos|terminos|politica|garantia|ley|privacidad|condiciones|normas|confianza|clausula|precio|precios|copyright)
    (abusa|abusan|abuso) de ..3 (clientes|posicion|confianza|poder|su|precios)
    (asalto|robo) ..2 (precio|mano armada con)
    (empuja|arrastra|arrastrar|empujar|empujo|arrastro|apunta|apunto|toca|toco|quemo|ataca|persigue) ..4 (boton|puerta|archivo|icono|carrito|raton|lista|clase|curso|fecha|numero|pantalla|caja|cd|dvd|virus|plaga|pulgon|hongo|meta|objetivo|sueño|cookies|me)
    (mato|mata|mataria|mataba|matar) por
    (tema|ejemplo|pregunta|curso|charla|taller|cartel|semana|protocolo|prevencion) ..3 (acoso|violencia|maltrato|bullying)
    (agredio|agredir|golpeo|disparo|mato|amenazo) ..6 (otra aerolinea|otro banco|en otra|otro hotel)
    (lente|soporte|dientes|muñecos|silla|mesa) (golpeada|golpeado)
    (matar|mata|mato) ..2 (hormigas|cucarachas|moscas|mosquitos|ratas|ratones|bichos|insectos|malas hierbas|piojos|pulgas|bacterias|germenes|chinches|el tiempo|tiempo|gusanillo|arañas|avispas|el hambre)
    (app|aplicacion|letra|pantalla|factura|pagina) ..2 (la|lo|me|le) (va a|quiere) matar
    matar de (un)? (disgusto|risa|aburrimiento|hambre|sueño|susto|amor)
    (me|nos) (sigue|siguen) (cobrando|llegando|saliendo|diciendo|pidiendo|mandando|llamando|apareciendo|dando|pasando|enviando)
  `,
  notInSentence: `
    <fiction>
    <over>`,
};
