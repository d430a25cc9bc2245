import type { RuleSet } from '../../../rules/rule-set.ts';

/** The wish to complain formally, here or to those who watch over the business. */
export const spanishComplaint: RuleSet = {
  words: {
    complaint:
      'queja, quejas, reclamo, reclamos, reclamacion, reclamaciones, protesta, inconformidad, disconformidad, descontento, pqr, pqrs, parte, recurso de queja, escrito de queja, reclamacion formal, queja formal, insatisfaccion, malestar',
    file: `
      poner, pongo, pondre, puse, presentar, presento, presentare, presente, interponer, interpongo, interpondre, formular, formulo, hacer, hago, hare, dejar, dejo, elevar, elevo, radicar, radico, registrar, registro, registren, levantar, levanto, tramitar, tramito, meter, meto, cursar, asentar,
      enviar, envio, mandar, mando, manifestar, manifiesto, expresar, expreso, abrir, abran, realizar, realizo, escalar, ingresar, escribir, transmitir, trasladar, iniciar, dar, poner una, rellenar, llenar, sentar, redactar, efectuar, quiero una, colocar, cargar, exponer, denunciar`,
    body: `
      defensor del cliente, defensor del consumidor, defensor del asegurado, defensor del pueblo, defensoria del pueblo, defensoria del consumidor, defensa del consumidor, defensa al consumidor, oficina del consumidor, oficina de consumo, organizacion de consumidores, asociacion de consumidores, omic, ocu, la ocu, profeco, condusef, indecopi, sernac, facua, superintendencia, superfinanciera,
      banco de españa, regulador, ente regulador, organismo regulador, autoridad reguladora, osiptel, enacom, enre, enargas, aesa, cnmv, cnbv, comision nacional, junta arbitral, arbitraje de consumo, direccion general de seguros, oficina de atencion al usuario, procuraduria del consumidor, procon, susalud, cnmc, ministerio de consumo, direccion de consumo, usuarios de telecomunicaciones, aeronautica civil, supersalud, agencia de proteccion de datos, consumo`,
    goes: 'acudo, recurro, denuncio, escribo, reclamo, contarselo, contare, contaselo, voy, ire, acudir, acudire, recurrir, recurrire, denunciar, denunciare, denunciarlos, reclamar, reclamare, llevar, llevare, llevo, remitir, remitire, escribir, escribire, quejarme, quejare, dirigirme, avisar, avisare, reportar, reportarlos, reportare, presentar, presentare, poner, pondre, elevar, elevare, enterara, enterar, enviar, trasladar, contactar, contactare, hable, hablare, informar, informare, mandar, mandare',
  },
  certain: `
    (quejarme|qjarme|quejarm|reclamar) (formalmente|oficialmente)
    (alguien|quien) responda por escrito
    quien ..1 (esta|hay) por encima ..5 (revis*|respuesta|decision)
    <file> ..4 (queja|quejas|reclamo|reclamos|reclamacion|reclamaciones|protesta|inconformidad|pqr|pqrs|disconformidad|insatisfaccion)
    (quiero|deseo|necesito|quisiera|solicito|exijo|pido|dame|deme|denme|donde|hay) ..4 (queja|hoja de reclamaciones|hojas de reclamaciones|libro de quejas|libro de reclamaciones|libro de reclamos|formulario de quejas|formulario de reclamos|formulario de reclamacion|buzon de quejas|numero de queja|numero de reclamo|numero de reclamacion|departamento de quejas)
    (hoja|hojas|libro|formulario|impreso) de (reclamaciones|quejas|reclamos|queja)
    (quejarme|quejarnos|reclamar|protestar) ..3 (formalmente|oficialmente|por escrito|ante|contra|del trato|de un|de su|de la atencion|por el trato|por la atencion|por el servicio|de este|del servicio|del empleado|del conductor)
    (quiero|deseo|vengo a|necesito|quisiera|voy a|queria) (quejarme|reclamar|protestar|poner un parte|dar parte)
    me quiero quejar
    <goes> ..4 <body>
    <body> ..4 (se enterara|lo sabra|denuncia|reclamacion|queja|reclamo|ya tiene|sabra)
    (abran|abrir|abra|se abra|abrir un|apertura) ..2 (expediente|investigacion|reclamo|caso formal)
    (conste|constar|deje constancia|dejar constancia|quede constancia) ..3 
    (dejar|dejo|dejando) ..2 por escrito ..3
    (dar|doy|dare) parte !(de|al|a|amistoso|por)
    (conducto|procedimiento|canal|via|tramite|proceso) (oficial|formal|regular) ..4 (quej*|reclam*|protest*|denunci*)
    (reclame|me queje|puse queja|puse una queja|presente queja|presente una queja|presente un reclamo) ..8 (no|nadie|sin|ningun|silencio|ni)
    (escalar|elevar|revisar) ..2 (expediente|queja|reclamo|reclamacion)
    (no se va a quedar asi|no se quedara asi|no se queda asi|esto no queda asi|no va a quedar asi|no lo voy a dejar asi|no pienso dejarlo asi)
    (queja|reclamacion|reclamo|denuncia) (formal|oficial|por escrito|contra)
    (mi|total|absoluta|profunda|completa) (total|absoluta|profunda|mas)? ..1 (disconformidad|inconformidad|queja|protesta|reclamacion formal)
    (presentar|elevar|remitir|enviar) ..3 (escrito|carta|expediente) ..4 (casa matriz|direccion|central|gerencia|presidencia|director)
    (donde|a donde|como|a quien) ..4 (quejo|quejarme|escrito contando|protesto|protestar)
    (interpuse|radique|meti|hice|levante|puse|presente|tengo) ..2 (reclamo|queja|pqr|reclamacion) ..8 (nada|no|nadie|respuesta|silencio|semanas)
    (discriminaron|discrimino|humillaron|humillo|insultaron) ..4 (tienda|local|empleado|cajera|vendedor|personal|color|raza|sucursal|hotel|chofer)`,
  possible: `
    (tengo|tenia|tenemos) ..1 (una|un|varias|muchas)? (queja|quejas|reclamo|reclamos|reclamacion)
    (queja|reclamo|reclamacion) ..2 (por|sobre|contra|de) 
    ^ (una)? (queja|reclamo|reclamacion|quejas|reclamos|reclamaciones|reclamar|quejarme) $
    (omic|profeco|condusef|indecopi|sernac|facua|superintendencia|defensa del consumidor|defensor del pueblo|oficina del consumidor|defensor del cliente)
    (pesima|pesimo|vergonzoso|lamentable|vergonzosa|indignante|intolerable|inadmisible|inaceptable) ..3 (trato|atencion|servicio)
    (trato|atencion|servicio) ..4 (pesima|pesimo|vergonzoso|lamentable|vergonzosa|indignante|intolerable|inadmisible|inaceptable|denigrante|humillante)
    (me trato|me trataron|nos trato|nos trataron|me insulto|nos echo|nos echaron|me grito|me falto al respeto|me falto el respeto|discrimino|discriminaron|me humillo) ..5`,
  not: `
    (mi|su|la|el) (suegra|suegro|hijo|hija|marido|mujer|vecino|vecina|madre|padre|perro|abuela|abuelo|jefe) (protesta|protestan|queja) ..3
    (retire|retiro|retirar|retiren|retiramos) ..2 (queja|reclamo|reclamacion|denuncia)
    (compañera|compañero|vecinos|vecino|vecina|suegra|hermano|cuñado|amigo|amiga|hermana) (puso|pusieron|gano|presento|metio) ..5 (queja|reclamo|reclamacion|reclamaciones)
    (hermano|cuñado|amigo|amiga|vecino) gano su (reclamo|queja|reclamacion)
    no (quiero|voy a|pienso|deseo|pretendo|vengo a|queria) ..1 (quejarme|reclamar|protestar)
    (reclamaciones|quejas|reclamos) ..1 (es|son) ..1 (obligatoria|obligatorio|obligatorias)
    (reclamo|queja|reclamacion) hace ..2 (año|años) ,? ..4 (pagaron|resolvieron|solucionaron|arreglaron)
    (quien|que|cual) es ..2 (defensor del pueblo|profeco|omic|sernac|indecopi)
    (oficina del consumidor|omic|profeco) ..2 (esta|queda|abre) ..6 <question>
    reclamo publicitario
    (queja|reclamo) de (un|una|mi) (inquilino|cliente|clienta|vecino|huesped|alumno)
    (cuantos dias|plazo|norma) ..5 (reclamo|queja|reclamacion)
    (reclamo|reclamo la) ..1 tarjeta de puntos
    bien ..1 (me|nos) (trato|trataron)
    protestar un (penalti|penal|gol|fuera)
    no (quiero|voy a|pienso|deseo|pretendo|vengo a) ..3 (queja|reclamo|reclamacion|parte)
    (no|sin|ni|cero|ninguna|ningun|nunca) ..3 (queja|quejas|reclamo|reclamos|reclamacion|quejarme|quejar|reclamar|parte)
    (queja|reclamo|reclamacion|quejas|reclamaciones|reclamos) ..5 (ya se resolvio|se resolvio|resuelta|resuelto|ya quedo|cerrada|solucionada|gracias|solucionado)
    (reclamo|reclamar) ..2 (premio|puntos|regalo|cupon|recompensa|bono|millas|oferta|promocion)
    denunci* ..2 (anuncio|perfil|comentario|foto|video|reseña|publicacion)
    (se|te) (queja|quejan|quejaba|quejo|quejas)
    (reclamos|reclamo) (para|de|publicitario) (patos|caza|madera|pajaros)
    (cuantas|cuantos|que es|que significa) ..5 (reclamaciones|quejas|reclamos)
    (reclamaciones|reclamos|reclamacion|reclamo) (de|por) la garantia
    (registro|registrar|hago|hacer|inicio|abrir) ..1 (pedido|compra|reserva|sesion|pago|cuenta)
    (resolver|resuelven|tramitan|gestionan|atienden|trabajo en|area de|departamento de|oficina de|responsable de) ..2 (quejas|reclamaciones|reclamos)
    (golpe|choque|accidente|siniestro|coche) ..6 dar parte
    protesta de (mañana|hoy|ayer)
    (dar|doy) parte ..3 (choque|accidente|siniestro|golpe|seguro)
    constancia de (estudios|trabajo|pago|inscripcion|ingresos|situacion|domicilio|no adeudo|alumno|retencion)`,
  notInSentence: '(golpe|choque|siniestro|chapa|accidente|abolladura) ..9 dar parte',
};
