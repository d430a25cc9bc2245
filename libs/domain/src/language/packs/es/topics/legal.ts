import type { RuleSet } from '../../../rules/rule-set.ts';

/** Legal action, announced or under way. */
export const spanishLegal: RuleSet = {
  words: {
    lawyer:
      'abogado, abogada, abogados, abogadas, letrado, letrada, procurador, procuradora, bufete, despacho de abogados, representante legal, asesoria juridica, asesor legal, asesora legal, licenciado en derecho',
    court:
      'tribunal, tribunales, juzgado, juzgados, juez, jueza, juicio, corte, cortes, fiscalia, estrados, su señoria, ministerio publico, contencioso administrativo, audiencia provincial, supremo, constitucional, juzgado de paz',
    sue: 'demandar, demandarlos, demandarles, demandarte, demandarlo, demandarla, demandaros, demando, demandare, demandaremos, denunciar, denunciarlos, denunciarles, denunciarte, denunciaros, denunciarlo, denuncio, denunciare, denunciaremos, querellarme, querellar, querellarnos, enjuiciar, enjuiciarlos, entablar',
    suit: 'demanda, demandas, denuncia, querella, pleito, litigio, amparo, recurso de amparo, accion de tutela, tutela, burofax, carta documento, requerimiento notarial, demanda colectiva, accion colectiva, accion judicial, juicio, contencioso, proceso judicial, procedimiento judicial, monitorio, conciliacion',
    bring:
      'pongo, pondre, ponemos, pondremos, poner, meter, meto, metere, interpongo, interpondre, interponer, interpondremos, presento, presentare, presentar, presentaremos, iniciar, inicio, iniciare, iniciaremos, promovera, promover, promovere, entablar, entablare, radicar, radicare, formalizar, enviar, enviare, mandar, mandare, mando, llegara, llegar, recibiran, recibir, recibira, van a recibir, tendran, tramitar, preparar, preparando, cursar, poniendo, presentando, preparamos, puse, presente, presentado, interpuse, interpuesto, esperen, esperad, ganar, gano, caer, caera',
    pronoun: 'los, les, le, lo, la, te, os, las',
    fiction:
      'libro, novela, pelicula, serie, documental, capitulo, episodio, juego, videojuego, disfraz, toga, noticia, periodico, prensa, lei que, curso, carrera, facultad, master, oposicion, oposiciones, tesis',
  },
  certain: `
    notificador ..5 (casa|papeles|oficina|trabajo)
    (superintendencia|superfinanciera|fiscalia|defensoria) ..6 (exigen|exige|ordena|responder por mi caso)
    (ver|hablar|entenderse|veran|hablaran) con mi (licenciado|licenciada|defensor|defensora)
    (licenciado|defensor|defensora) va a (recurrir*|demand*|apelar*|impugnar*)
    (mi|mis|nuestro|nuestra|nuestros|su) <lawyer> ..6 (contact*|pondra|pondran|demand*|escrib*|mandara|enviara|llamara|va a|encargara|encarga|tomara|actuara|procedera|iniciara|recib*|comunic*|dice que|dijo que|recomend*|prepar*|present*|exige|tribunal|juzgado|aconsej*|se ocupa|lleva el caso|solicita|notific*|revis*|ya esta|me ha dicho|se pondra)
    (recibiran|recibiras|recibireis|tendran noticias|tendras noticias|esperen noticias|sabran|hablaran|hablaras|hablen|entiendase|entiendanse|van a hablar|comuniquense) ..5 <lawyer>
    (hablar*|consult*|contrat*|contact*|acud*|recurr*|llam*|ire|voy|ir|pasar|pasare|dejar|dejare|llevar|llevare) ..3 (con|a|de|al|en manos de|un|una) ..1 <lawyer>
    (asunto|tema|caso|esto|todo) ..3 (en manos de|en mano de|a mi|a mis) ..2 (<lawyer>|despacho|la justicia|justicia)
    en manos de ..2 (<lawyer>|despacho|justicia)
    (soy|somos|represento|representamos|actuo|en representacion|en calidad de|como) ..3 (<lawyer>|apoderado|apoderada|representante legal) ..3 (de|del|la|el)
    (en nombre|en representacion|en calidad de apoderado) ..4 (mi cliente|mi representado|mi representada|mi patrocinado|mi mandante|señor|señora)
    (mi cliente|mi representado|mi representada|mi mandante) ..4 (se reserva|reclama|exige|solicita)
    <pronoun> (voy a|vamos a|pienso|puedo|quiero|pensamos)? ..1 (demandar|denunciar|enjuiciar|demando|denuncio|demandare|denunciare|demandaremos|llevar a juicio|llevare a juicio|llevo a juicio|llevar a los tribunales|llevare a los tribunales|llevo a los tribunales|llevar a la corte|llevar ante)
    (voy a|vamos a|pienso|quiero|queremos|pensando en|dispuesto a|dispuesta a|procedere a|me veo obligado a|me vere obligado a|me veo obligada a|a punto de|tendre que|tendremos que|no dudare en|tengo derecho a|voy) <sue>
    (demandarlos|demandarles|demandarte|demandaros|los demando|los demandare|les demando|os demando|denunciarlos|denunciaros)
    (voy a|vamos a|pienso|quiero|si no|mañana|o) ..4 <bring> ..3 <suit>
    <bring> ..3 <suit> ..3 (contra|si|a ustedes|por|ante|judicial|penal|civil|colectiva|mañana|esta semana|$)
    (me|nos) (ha|han)? ..1 (llegado|llego|notificaron|notificado|citaron|citado) ..3 (citacion|demanda|notificacion judicial|citacion judicial|juzgado|embargo)
    (citacion|notificacion|orden|sentencia|resolucion|auto|requerimiento) (judicial|del juzgado|del tribunal|firme)
    (nos vemos|nos veremos|nos vamos a ver|los veo|les veo|te veo|los vere|les vere|vernos|acabaremos|terminaremos|terminara|acabara|acabar|terminar|termina|acaba|ir|iremos|vamos|voy|llegar|llevar|llevare|llevo) ..3 (a|en|ante|por) ..2 (<court>|querella|pleito|la justicia)
    (delante|ante|frente) ..2 (juez|jueza|tribunal|juzgado|justicia|su señoria)
    (explicar*|contar*|decir*|decirselo|explicarselo|aclar*|justific*) ..3 (juez|jueza|su señoria|tribunal)
    (que decida|que lo decida|lo decidira|decidira|resolvera) ..2 (juez|jueza|tribunal|justicia)
    (accion|acciones|medidas|via|vias|proceso|procedimiento|instancia|recursos) (legal|legales|judicial|judiciales|penal|penales|civiles)
    (ejercicio|ejercer|ejercere|emprender|emprendere|tomar|tomare|tomaremos|iniciar|iniciare|reserva|interponer) ..3 (acciones|acciones legales)
    (meto|meter|poner|interponer|pongo|presento|presentar) ..2 (amparo|tutela|accion de tutela|recurso de amparo)
    (acto|audiencia|juicio) de conciliacion
    demanda (colectiva|judicial|civil|penal|laboral)
    (denuncia|querella) (penal|formal|judicial|ante la fiscalia|policial)
    (juntos|todos|colectiva) ..3 contra (ustedes|uds|vosotros|la empresa|su empresa)
    (carta|escrito|requerimiento|noticias|notificacion|demanda|burofax) (de|del) ..2 <lawyer>
    (hable|hablado|consulte|consultado|estoy|estamos|asesorado|asesorada) ..2 (con|a|por) ..1 <lawyer> ..5 (proceder|demand*|accion*|denunci*|juicio|dice|recomend*)
    <lawyer> ..4 (demanda|carta|burofax|juzgado|tribunal)
    burofax
    carta documento
    (daños y perjuicios|dano moral|daños morales|responsabilidad penal|responsabilidad civil contra ustedes|intimo a|quedan intimados|ultimas consecuencias)
    (pleito|litigio|querella) ..4
    (lo|la|esto) ..2 (vera|va a ver|vamos a ver|resolvera|decidira|va a decidir) ..2 (juez|jueza|tribunal|juzgado|corte)
    (cae|caer|caera|llegar|llegara|meto|mete|viene|espera) ..3 (demanda|querella|denuncia) ..3
    (los|les|te|os|le) (va|van) a (demandar|denunciar|querellar|enjuiciar|llevar a juicio)
    (proceder|procedere|procederemos|actuar|actuare|reclamar|reclamare) (legalmente|judicialmente|por la via legal|por lo legal|penalmente)
    (asesore|asesorando|asesoro|asesorarme) ..2 (con|por) ..1 <lawyer>
    (pruebas|caso|asunto) ..5 (juzgado|tribunal|tribunales|fiscalia|juez)`,
  possible: `
    (mi|mis|nuestro|nuestra|nuestros) <lawyer>
    (pleito|litigio|querella|demanda judicial)
    (leyes|la ley|legalmente|por ley) ..4 (obliga|obligados|protege|me ampara|ampara|responder|deben)
    (es|esto es|seria|parece) ..1 (ilegal|delito|un delito|constitutivo de delito)
    (abogado|abogada|tribunales|demanda|denuncia) ..5 (si no|o)
    consecuencias legales`,
  not: `
    (pleito|litigio|juicio) (de|con) ..5 (acabo|termino|hace años|ya termino)
    no quiero (pleitos|lios|juicios)
    (pleitos tengas|pleito casado|colegio de abogados)
    (mi|mis) <lawyer> (es|son|firma|tiene|o sea|vive|dice que ..3 esta bien)
    pero al (parchis|ajedrez|domino|padel|mus)
    (no|nunca|sin|tampoco|ni) ..2 (<sue>|<bring> ..2 <suit>|<suit>|acciones legales|<lawyer>)
    (defensa|asistencia|proteccion) juridica
    (trabajo|trabajamos|soy funcionari*|empleado) ..2 (<court>|despacho|bufete)
    denunciar* (al|a la|a|ante) ..1 (consum*|profeco|facua|omic|sernac|indecopi|superintendencia|defensor|regulador)
    a mi juicio
    (muela|muelas|sano|perder el|buen) ..1 juicio
    (alta|poca|mucha|gran|por la|segun|bajo|mayor|menos) demanda
    (oferta y demanda|demanda de|a demanda|video bajo demanda|demanda interna)
    (demando|demandaron|denuncio|denunciaron) a (otra|otro|una|un)
    (juez|abogado|abogada) (de paz|de linea|amigo|amiga) ..3 (necesita|quiere|compra|pide|busca)
    (tio|hermano|primo|amigo|amiga|vecino|hija|hijo|mujer|marido|padre|madre) ..2 (abogado|abogada|juez|letrado) ..4 (necesita|quiere|compra|busca|silla|cumple*)
    (mi|mis) <lawyer> (necesita|quiere|compra|busca|pide|vive) 
    (contrato de|tarifa|tarifas|software|descuento|descuentos|regalo|seguro|plan|tarjetas|silla|cita) ..3 para <lawyer>
    soy <lawyer>
    (corte|cortes) de (luz|pelo|agua|carne|energia|servicio|suministro|tela|internet|digestion|mangas|manga)
    (clase|examen|facultad|estudio|estudiante|carrera) de derecho
    (colegio|concurso) de <lawyer>
    (el|la) año pasado`,
  notInSentence: `
    <fiction>`,
};
