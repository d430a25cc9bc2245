import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const onwardWords: Classes = {
  gestor:
    'gestor, gestora, asesor, asesora, ejecutivo, ejecutiva, agente, banquero, banquera, director, directora',
  ready:
    'enlaces, enlace, link, links, articulos, articulo, faq, faqs, menus, menu, formularios, ticket, tickets, paginas de ayuda, preguntas frecuentes, respuestas automaticas, plantillas, tutoriales',
  noMore:
    'nada de, no quiero, no me mandes, no me manden, no me mande, no mas, basta de, ni, dejate de, dejense de, en vez de, no me envies, no me envien, estoy harto de, estoy harta de, sin, ya no quiero',
  discuss:
    'hablo, trato, converso, discuto, negocio, hablare, voy a hablar, pienso hablar, quiero hablar, me gusta hablar, voy a discutir, voy a tratar, pienso discutir, quiero tratar, comento, chateo, me entiendo, pienso tratar, voy a comentar',
  confide:
    'doy, dare, voy a dar, pienso dar, digo, dire, voy a decir, cuento, contarle, contare, voy a contar, pienso contar, comparto, voy a compartir, paso, dicto, voy a dictar, confio, escribo, explico, tecleo, pienso decir, pienso dictar, pienso compartir, quiero dar, quiero contar, quiero decir, darle, decirle',
  press:
    'pulsar, pulso, marcar, marco, toco, tocar, aprieto, apretar, escribo, escribir, tecla, numero, boton, pongo, digo, decir, presiono, presionar, clicar, clico, hago, hay',
  evade:
    'saltarte, saltarme, evitarte, evitar, saltar, quitarte, esquivarte, pasar de ti, librarme, deshacerme, quitarme, salir, saltearte, que te vayas, llegar',
  hablo:
    'hablo, trato, converso, discuto, negocio, doy, digo, cuento, dicto, lo hablo, lo trato, lo cuento, le cuento, le doy, le digo, comparto, explico, pienso, voy a',
  habloOr:
    'hablo, hablare, hablaria, trato, lo hablo, lo trato, doy, se lo doy, se lo digo, lo digo, lo cuento, lo comento, doy mis datos, los doy',
  un: 'un, una, algun, uno de sus, uno de vuestros',
  si: 'si, sin problema, con gusto, encantado, encantada',
  voz: 'voz, conversacion, alguien, llamada, llamenme, llamame, hablar, me llame, me llamen, me conteste',
  noOr: 'no, y no, en vez de, nada de',
  guardate: 'guardate, guardense, guardese, ahorrate, ahorrense, ahorrese, metete, quedate con, quedense con',
  lo: 'lo, con lo, con, de, la, el, lo de, bueno de',
  delBot:
    'del bot, el bot, del robot, el robot, la maquinita, la maquina, el jueguito, la maquina esta, de la maquinita, de la maquina, del chatbot, el chatbot',
  que: 'que, cual, cuales, como, donde, algun, hay algun, que codigo, que numero',
  deTi: 'de ti, del bot, de este bot, del robot, al bot, este bot, este robot, a ti',
  donde: 'donde, en el que, en que, que, con',
  alguien: 'alguien, persona, gente, de verdad, humano, real, en serio',
  ahi: 'ahi, ahí, aqui, alli, en esa, en esta, en su, de verdad, todavia, o',
  segundoNivel:
    'segundo nivel, nivel dos, nivel 2, segunda linea, siguiente nivel, soporte nivel 2, soporte nivel dos, nivel superior',
  conectas:
    'conectas, conectame, pasame, ponme, paseme, me pasas, me pones, comuniqueme, pasenme, quiero, necesito, conecteme',
  nivelDos: 'nivel dos, nivel 2, segundo nivel, siguiente nivel, segunda linea',
  quien: 'quien, alguien que, una persona que, un responsable que',
  al: 'al, a la, por el, por la, un, una, el, la',
  aqui: 'aqui, ahi, alli, en esto, ahi dentro, en esa empresa',
  esta: 'esta, estan, anda, andan, se metio, se han metido, quedo',
  laGente:
    'la gente, el personal, el equipo, vuestra gente, su gente, sus empleados, los empleados, los humanos, las personas, todo el mundo, todos',
  busco:
    'busco, busque, quisiera, necesito, esta, se encuentra, hablar con, localizar, me pasa con, paseme con, comuniqueme con',
  aUstedes: 'a ustedes, a vosotros, a los humanos, a tu gente, a una persona, a alguien, a tus compañeros',
  alguienOr:
    'alguien, a alguien, una persona, a una persona, uno de ustedes, un humano, a un humano, un tecnico, a un tecnico',
  alguienOr3: 'alguien, una persona, a la casa, por telefono',
  alguienOr4: 'alguien, una persona, tiene que, tienen que, deben, pueden, puede',
  aTu: 'a tu, a su, a sus, a tus, a vuestro',
  espero: 'espero, estoy esperando, aqui estoy, no me voy, sigo esperando, aqui sigo',
  deVivaVoz: 'de viva voz, por telefono, hablando, hablado, de palabra, cara a cara, en persona',
  acabamos:
    'acabamos, acabariamos, terminamos, terminariamos, es, seria, iriamos, vamos, nos entendemos, nos entenderiamos, se arregla, lo arreglamos, resolvemos',
  antes: 'antes, mas rapido, mejor, mas facil, mas rapidos, en dos minutos, rapido',
  antesOr: 'antes, mas rapido, mejor, mas facil',
  hablando: 'hablando, por telefono, de viva voz, de palabra, en persona',
  unaVoz: 'una voz, voces, a alguien, a una persona',
  aunqueSea: 'aunque sea, aunque solo sea, ni que sea',
  porPiedad: 'por piedad, por dios, por caridad, por favor',
  adulto:
    'adulto, mayor de edad, alguien con dos dedos, alguien con ojos, alguien con cabeza, alguien que piense, vida inteligente',
  lee: 'lee, esta leyendo, esta viendo, mira',
  esto: 'esto, este chat, lo que escribo',
  deVerdad: 'de verdad, real, con personas, con gente, con humanos, humano, en serio',
  deNivel: 'de nivel, un nivel, al siguiente nivel, arriba',
  evitar: 'evitar, saltar, saltarme, saltarse, esquivar, librarme de, deshacerme de, evitarte, saltarte',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
    (pida|pidiera|pidiese|solicite|solicitara|pedir|preguntara|preguntase|pregunte) ..2 <al> (<person>|<role>|<department>) ..1 (asi|y|entonces|$|,|por eso)
    (quiero|necesito|agendar|pedir|dame|reservar|quisiera|agendame|solicito|deseo|puedo|pido) ..2 (cita|reunion|llamada|turno|hora) ..2 con mi <gestor>
    <noMore> ..2 <ready> ..1 ,? (quiero|necesito|quisiera|prefiero|dame) ..3 (voz|conversacion|<person>|<someone>|llamada)
    ^ linea (de|para) (empresas|negocios|autonomos|profesionales|pymes|clientes) $
    (quiero|necesito|quisiera|podria|puedo|deseo|prefiero|pido) ..1 (ver|verme|reunirme|hablar|hablarlo|comunicarme|tratarlo|comentarlo) ..2 con mi <gestor>
    ^ (con)? (mi|tu|su|vuestro|vuestra) (gestor|gestora|asesor|asesora|ejecutivo|ejecutiva|supervisor|supervisora|jefe|jefa|gerente|encargado|encargada) ,? (por favor|porfavor|porfa|ya|ahora)
    <not> ..1 <discuss> ..6 (con|a) ..2 <machine>
    <not> ..2 <confide> ..6 (a|con|en) ..2 (<machine>|software|sistema informatico|pantalla)
    (con|a) ..2 (<machine>|software) <not> ..2 <hablo>
    <not> ..2 (comodo|comoda|comodos|gusto) ..5 (<machine>|un chat)
    solo ..2 <habloOr> ..2 (a|con) ..2 (<person>|<someone>|<role>)
    (a|con) <un> ..1 (empleado|empleada|persona|humano|trabajador|trabajadora|compañero|agente|funcionario) <si>
    <noMore> ..2 <ready> ..4 ,? ..3 (<voz>|<person>)
    (voz|conversacion|<person>|<role>|alguien|llamada) ..4 ,? <noOr> ..2 <ready>
    <guardate> ..1 (tus|sus|las|los|vuestras|tu) ..1 (respuestas|enlaces|links|menus|articulos|frases|plantillas)
    (dejamos|dejemos|deja|dejen|deje|olvidemos|olvida|olvidate|acabemos|terminemos|saltemos|saltamos|basta|ya estuvo|paremos) ..2 <lo>? ..1 <delBot> (y|ya|por favor|porfa|$|,)
    <que> ..4 <press> ..3 (para|pa|que me) ..2 <evade> ..3 (ti|bot|robot|<machine>|aqui|menu|<person>|alguien|operador|de encima|$)
    (como|de que manera) ..2 (te|me) (salto|evito|esquivo|quito|libro|deshago|salteo|paso|brinco) ..1 (<deTi>|$)
    (numero|telefono|linea) ..1 <donde> ..4 (conteste|contesten|conteste alguien|atienda|atiendan|responda|respondan|atiende|contesta|responde) ..4 (<alguien>|$)
    <exists> ..2 (gente|personal|personas|empleados|humanos|trabajadores) o ..2 (solo|solamente|nada mas|eres|estas|es|puros|puro) ..3
    (trabaja|trabajan|queda|quedan) ..2 (alguien|gente|personas|humanos|empleados) ..2 <ahi>
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
    <giveMe> con (caja|taquilla|mostrador|porteria|deposito|planta|central)
    ^ <segundoNivel> ,? (por favor|porfavor|porfa|gracias|ya|ahora)
    (escalar|escala|escale|escalen|escalalo|escalelo|escalenlo|escaleis|escalad|suba|suban|subelo|subanlo|elevar|eleve|eleven|elevelo) ..4 (caso|ticket|queja|asunto|esto|reclamo|nivel|superior|superiores|supervisor|arriba|quien|alguien|tema)
    ^ (escalar|escala|escale|escalen|escalalo|escalelo|escalenlo|escalamiento|escalacion) ,? (por favor|porfavor|porfa|ya|ahora|$)
    <conectas> ..3 <nivelDos>
    a <quien> ..2 (pueda|sepa|tenga|decida|decide|puede|tiene) ..3 (decidir|decision|decisiones|autoridad|poder|resolver|resolverlo|mandar|decida|autorizar)
    (ponme|ponganme|pongame|metame|meteme|metanme|anotame|anoteme|dejame|dejeme|dejenme|dejadme|ponedme|apuntame|colocame|dejarme|ponerme|meterme) en (la|una)? (fila|cola)
    (espero|aguardo|me quedo) ..2 en (la)? (linea|fila|cola)
    (quien|quienes) (manda|mandan) (<aqui>|$)
    quien (esta|hay) (por encima|arriba|encima) de (ti|usted|vos)
    quien es (tu|su|vuestro) (jefe|jefa|superior|supervisor)
    (donde|en donde) <esta> <laGente> ..1 ($|<question>|aqui|ahi|de verdad)
    <busco> ..2 (señora|señor|señorita|doña|don|sra|sr|srta|licenciado|licenciada|ingeniero|ingeniera|lic|ing) _ ..1 (de|del) ..3
    (esta|se encuentra) (la|el)? (señora|señor|señorita|doña|don|licenciado|licenciada) _ ..5 (disponible|ahi|en la oficina|libre|<question>)
    ^ (linea|departamento|area|equipo|sector|seccion|mesa|oficina) (de|del|para) _ ..1 (por favor|porfavor|porfa|ya|ahora|urgente)
    ^ (departamento|area) (de|del) <department> $
    ^ (bajas|averias|fraudes|cobros|reclamaciones|siniestros|facturacion|ventas|retencion|retenciones|cobranza|incidencias|contabilidad) ,? (ya|ahora|urgente|rapido|inmediatamente)
    alguien (de|del) ..1 (<department>|fraude|bajas|averias) ,? (ya|ahora|urgente|rapido|por favor|porfavor|porfa|que)
    (te|le|os|les) toca <aUstedes>
    (ahora|ya) (les|os) toca
    (mande|manden|mandad|mandame|manda|envien|envie|enviad) ..1 <alguienOr>
    que (le|la|lo|les) (llame|llamen|hable|hablen|telefonee|telefoneen|marque|marquen|visite|visiten) ..2 (<alguienOr3>|<person>|<role>)
    (<alguienOr4>|<role>|<person>) ..2 (llamarla|llamarlo|llamarle|llamarles|telefonearla|telefonearle|hablarle|visitarla|visitarlo)
    (diles|digales|dile|digale|avisa|avisales|avise) ..2 <aTu>? ..1 (equipo|jefe|compañeros|gente|colegas) ,? que ..2 <espero>
    <deVivaVoz> ..3 <acabamos> ..3 <antes>
    (acabamos|acabariamos|terminamos|terminariamos|seria|iriamos|nos entenderiamos) ..2 <antesOr> ..2 <hablando>
    que ..3 (la|el) (propia|propio|mismo|misma)? ..1 (director|directora|gerente|jefe|jefa|responsable) ..4 (quien|me)
    (oir|escuchar) <unaVoz>
    ^ (quiero|dame|solo)? (una|la|alguna) (voz|conversacion) ,? (por favor|porfa|porfavor|$)
    (<person>|<role>|alguien) <aunqueSea> (el|la|un|una)
    <porPiedad> ,? (un|una|algun|alguna) (agente|humano|persona|ser humano|asesor|operador|tecnico)
    que (venga|vengan) (un|una|el|la|alguien) ..1 (tecnico|persona|responsable|encargado|operario)? ..6 (hable|llame|atienda|me lo explique)
    que me (hable|hablen|llame|llamen|marque|marquen) (uno|una|alguno|alguna|alguien)
    (hay|no hay|queda|habra) ..2 <adulto>
    (trae|traeme|dame|busca|ponme|pasame|quiero|necesito) ..2 (un|una|algun) (adulto|adulta)
    (quejarme|reclamar|reclamarle|quejarnos) ..2 (ante|con|a) ..1 (<person>|<someone>|<role>)
    (codigo|atajo|truco|palabra|tecla|forma|manera) ..1 (para|de) <evitar> ..1 (<machine>|$)
    (persona|personas) (para|pa) (hablar|platicar)
    (hablar|platicar) (persona|jefe|responsable|encargado)
    <exists> (un|algun|una) (chat|telefono|numero|linea) <deVerdad>
    (subir|subelo|suba|suban) ..3 <deNivel>
`;

/** It may be asked in earnest, or out of curiosity: one is offered. */
export const maybeOnward = `
    (alguien|persona|uno) <lee> ..1 <esto> ..2 (<question>|$)
`;
