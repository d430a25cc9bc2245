import type { RuleSet } from '../../../rules/rule-set.ts';

/** A death, and what is to be settled after it. */
export const spanishBereavement: RuleSet = {
  words: {
    kin: `
      marido, esposo, mujer, esposa, padre, papa, papi, madre, mama, mami, hijo, hija, mijo, mija, hijito, hijita, bebe, abuelo, abuela, abuelito, abuelita, yayo, yaya, suegro, suegra, hermano, hermana, tio, tia, primo, prima, sobrino, sobrina, novio, novia, pareja, nieto, nieta, cuñado, cuñada, gemelo, gemela, mellizo, melliza, titular, dueño, dueña, contratante, tomador, asegurado, asegurada, viejo, vieja, padrino, madrina, viejita, viejito, señor, señora, jefe, socio, compañero, compañera, amigo, amiga, cliente, padres, papas, madrastra, padrastro, conyuge, inquilino, inquilina, persona, tutor, perro, perrito, gato, mascota, ex`,
    died: 'murio, muerto, muerta, fallecio, fallecido, fallecida, fallecieron, murieron, fayecio, fallecer, morir, morirse, muriera, falleciera, ha muerto, ha fallecido, partio de este mundo, partio al cielo, descansa en paz, descanse en paz, se fue al cielo, esta en el cielo, expiro, perecio',
    fiction:
      'protagonista, pelicula, serie, libro, novela, documental, juego, personaje, capitulo, temporada, halloween, dia de muertos, famoso, cantante, actor, futbolista, carrera, prensa, noticia, fundador, disfraz',
  },
  certain: `
    (porque|que|pues) (mi|nuestro|nuestra) <kin> ya no esta $
    <kin> nos dejo (ayer|hace|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|esta|la semana|este mes)
    (enterramos|velamos|cremamos|sepultamos) ayer a ..2 <kin>
    paso a mejor vida
    (cancer|infarto|covid|enfermedad|virus|accidente) ..1 se (lo|la|los|me lo|me la) llevo
    (obito|deceso) (de|del) ..3
    <kin> ..5 <died>
    <died> ..4 <kin>
    se (me|nos) (murio|ha muerto|fue|ha ido|apago|ha apagado|adelanto|marcho) ..4 (<kin>|finde|semana|mes|ayer|antes|hace|lunes|martes|miercoles|jueves|viernes|sabado|domingo|año|de repente)
    <kin> ..2 se (me|nos) (fue|ha ido|murio|apago|ha apagado|adelanto|marcho|ha marchado) !de
    se (me|nos) (apago|ha apagado|murio) ..4
    (desde que|cuando|tras|despues de que|a raiz de) ..2 (murio|fallecio|falta|falto|la muerte de|el fallecimiento)
    (difunto|difunta|finado|finada|occiso|extinto|fallecido|fallecida) ..2
    (enviude|enviudar|enviudo|viudo|viuda|huerfano|huerfana|viudez|viudedad) ..2
    (heredero|heredera|herederos|herederas|causahabiente|causahabientes|albacea|superstite|causante|legatario|legatarios)
    (herencia|testamento|sucesion|declaratoria de herederos|testamentaria) ..4 (de mi|de su|del titular|del causante|de don|de doña|del señor|de la señora|señor|señora|<kin>|tramit*)
    (certificado|acta|partida|fecha) ..2 (defuncion|fallecimiento)
    (fallecimiento|defuncion|muerte|perdida|deceso|partida) ..2 (de|del) ..2 <kin>
    (por|aviso de|comunicar|comunico|notificar|informar) ..3 (fallecimiento|defuncion|deceso)
    ya no (esta|se encuentra) ..1 (entre nosotros|con nosotros|conmigo|en este mundo|entre los vivos)
    <kin> ,? ..7 ya no vive $
    <kin> ,? ..4 ya no (esta con nosotros|esta entre|esta conmigo|esta aqui con)
    (perdi|perdimos|hemos perdido|he perdido|acabo de perder|acabamos de perder) a ..2 <kin>
    (descansa|descanse|descansando) en paz
    que me falta
    (me|nos) falta (yo)? ..2 (mi mujer|mi marido|mi padre|mi madre|mi esposo|mi esposa)
    (mujer|marido|esposa|esposo|madre|padre) ..6 (me falta|nos falta|me falto|nos falto|faltó|falto)
    (de luto|estoy de duelo|estamos de duelo|velorio|sepelio|entierro de|funeral de|el funeral|el entierro|el velatorio|tanatorio|cremacion|sus cenizas|mi mas sentido)
    (enterramos|enterre|velamos|cremamos|sepultamos) ..3 <kin>
    (aborto espontaneo|bebe nacio sin vida|nacio muerto|nacio sin vida|perdida gestacional|muerte perinatal)`,
  possible: `
    (murio|fallecio|ha muerto|ha fallecido|fallecimiento|defuncion)
    (luto|funeral|entierro)`,
  not: `
    (viuda|viudo) (desde hace|hace) ..2 (años|tiempo|mucho)
    (contacto|nombro|principe|princesa|app|cuenta) ..1 (heredero|heredera)
    (heredero|heredera|herederos) (al|del|de la) (trono|reino|corona|fortuna)
    no (ha|han|habia|esta) (fallecido|muerto|fallecida|muerta)
    dia de (los)? (difuntos|muertos|finados|todos los santos)
    (testamento|herencia|sucesion) (del|de|en) (vino|clases|java|python|numeros|fibonacci|ecologico|objetos)
    <died> ..4 (en la guerra|en los|en 19*|en 18*|hace mil|cuando yo naci|de niño|siglo)
    (bisabuelo|bisabuela|tatarabuelo|tatarabuela|antepasado|antepasados|ancestro) ,? ..8 (<died>|fallecidos)
    luto (nacional|oficial|por mi equipo)
    entierro de la sardina
    (ofrecen|trae|cubre|incluye|asistencia) ..6 (cremacion|sepelio|entierro|funeral)
    no es para (un)? (funeral|entierro|luto)
    murio (la|mi|el) (conversacion|plancha|planta|batidora|cafetera|aspiradora|pantalla|bateria|chat|wifi|mando)
    (planta|flor) ..5 murio
    (el|la) (finado|difunto|difunta) (teclado|movil|tele|pc|ordenador|bateria)
    en paz (mi|en la) (vhs|sarten|movil|tele|pc|ordenador)
    (seguro|seguros|poliza) de (decesos|vida|sepelio)
    (murio|fallecio|muerto|muerta) ..3 (hace)? (treinta|veinte|diez|quince|cuarenta|muchos|30|20|10|15) años
    hace ..2 (treinta|veinte|diez|quince|cuarenta|muchos|30|20|10|15) años
    (bateria|pila|movil|pantalla|telefono|disco|portatil|ordenador|router|tele|coche|motor|funcion|aplicacion|pagina|planta|plantas|rosal|pez virtual|app|lavadora|impresora|mando|auto|celular|nevera) ..4 (<died>|difunto|difunta|apago)
    <died> ..3 (bateria|pila|movil|pantalla|telefono|disco|portatil|ordenador|router|tele|coche|motor|planta|plantas|lavadora|impresora|mando|auto|celular|nevera|pez|orquidea|consola|cargador|moto)
    (coronas|corona|flores|ramo|vestido|traje|envian|entregan) ..3 (tanatorio|funeral|funerales|entierro|luto)
    (difunto|difunta) ..2 (bateria|movil|pantalla|telefono|lavadora|coche)
    (muerto|muerta|muertos|muero|morir|murio) de ..1 (risa|hambre|cansancio|sueño|calor|frio|miedo|ganas|sed|verguenza|aburrimiento|envidia)
    se (me|nos) fue ..2 (luz|internet|olla|pinza|señal|avion|wifi|conexion|autobus|tren|dedo|mano|agua|la linea|tiempo|vacaciones|viaje)
    (se me fue|se nos va|se me apago|se nos apago) ..3 (luz|router|internet|pantalla|tele|ordenador|movil|celular|caldera|calefaccion|decodificador|modem|horno|foco|luces)
    (trabajo|trabajamos) en ..1 (funeraria|tanatorio|notaria)
    (impuesto|impuestos) de (sucesiones|sucesion)
    (punto|peso|naturaleza|angulo|hora|mar|tiempo) muert*
    (dejar|poner|nombrar) ..4 (heredero|heredera|herederos|beneficiaria|beneficiario)
    (no|nadie) ..1 (murio|ha muerto|fallecio)
    ya no vive (aqui|alli|en|conmigo|con)
    viuda negra`,
  notInSentence: `
    <fiction>`,
};
