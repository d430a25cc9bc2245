import type { RuleSet } from '../../rules/rule-set.ts';

const words = {
  you: 'le, les, te, os, lo, la, los',
  team: `
    agente, agentes, asesor, asesora, asesores, compañero, compañera, compañeros, persona, persona real, humano, especialista, especialistas, operador, operadora, representante, representantes, ejecutivo, ejecutiva, tecnico, tecnica, tecnicos, supervisor, supervisora, gestor, gestora, responsable, encargado, encargada, alguien, alguien de nuestro equipo,
    miembro del equipo, miembro de nuestro equipo, equipo, departamento, area, colega, experto, experta, profesional, empleado, empleada, comercial, gerente, doctor, doctora, medico, enfermera, enfermero, recepcion, recepcionista, atencion al cliente, servicio al cliente, soporte, facturacion, ventas, personal, compañeros, coordinador, coordinadora`,
  passNow: `
    paso, transfiero, conecto, comunico, derivo, pongo, pongo en contacto, redirijo, enlazo, traslado, remito, dirijo, canalizo, estoy transfiriendo, estoy pasando, estoy conectando, estoy comunicando, estoy derivando, transferire, pasare, conectare, comunicare, derivare, pondre, pondre en contacto, redirigire, enlazare, trasladare,
    voy a transferir, voy a pasar, voy a conectar, voy a comunicar, voy a derivar, voy a poner, voy a poner en contacto, voy a redirigir, voy a enlazar, voy a trasladar, vamos a transferir, vamos a pasar, vamos a conectar, vamos a comunicar, vamos a poner, procedo a transferir, procedo a comunicar, he transferido, he pasado, he conectado, he derivado, acabo de pasar, acabo de transferir`,
  passYou: `
    transferirle, transferirte, transferirlo, transferirla, pasarle, pasarte, pasarlo, pasarla, conectarle, conectarte, conectarlo, conectarla, comunicarle, comunicarte, comunicarlo, comunicarla, derivarle, derivarte, derivarlo, derivarla, ponerle, ponerte, ponerlo, redirigirle, redirigirte, redirigirlo, enlazarle, enlazarte, enlazarlo, trasladarle, trasladarte,
    transfiriendole, transfiriendote, transfiriendolo, pasandole, pasandote, pasandolo, conectandole, conectandote, conectandolo, comunicandole, comunicandote, comunicandolo, derivandole, derivandote, derivandolo, ponerle en contacto, ponerte en contacto, transferiros, pasaros, conectaros`,
  going:
    'voy a, vamos a, procedo a, procederemos a, procedere a, estoy, estamos, acabo de, a continuacion voy a, permitame, permiteme, dejeme, dejame, me encargo de, me dispongo a',
  willTurn: `
    atendera, atenderan, contactara, contactaran, llamara, llamaran, llamaremos, contactaremos, escribira, escribiran, escribiremos, respondera, responderan, responderemos, ayudara, ayudaran, revisara, revisaran, devolvera la llamada, devolveran la llamada, devolveremos la llamada, asistira, asistiran, se pondra en contacto, se pondran en contacto, se comunicara, se comunicaran,
    nos pondremos en contacto, nos comunicaremos, tomara, tomaran, se hara cargo, se haran cargo, se encargara, se encargaran, va a atender, van a atender, va a llamar, van a llamar, va a contactar, va a ayudar, va a escribir, va a revisar, vamos a llamar, vamos a contactar, se unira, se incorporara, entrara, estara con usted, estara contigo, estaran con usted, dara respuesta, daran respuesta, resolvera, gestionara, continuara, seguira, orientara, visitara, verificara, atiende enseguida, se pondra al habla, hablara con usted, hablara contigo`,
  moved:
    'he pasado, he trasladado, he derivado, he escalado, he enviado, he remitido, he transferido, he avisado, he notificado, he informado, he solicitado, he pedido, he abierto, he dejado aviso, pase, escale, traslade, derive, avise, notifique, ya pase, ya avise, ya escale, ya he avisado, hemos escalado, hemos trasladado, hemos pasado, hemos derivado, hemos avisado, queda derivado, queda escalado, ha sido derivado, ha sido escalado, ha sido transferido, esta siendo transferido, esta siendo derivado, voy a escalar, escalare, elevare, voy a avisar, avisare, voy a pedir, pedire, voy a trasladar, trasladare, dejo aviso',
};

/** The assistant says that a person will take over, call or write. */
export const spanishPromise: RuleSet = {
  words,
  certain: `
    <you> <passNow> ..4 (con|a|al|hacia|en contacto con) ..4 <team>
    <you> <passNow> (ahora|ya|enseguida|en breve|de inmediato|inmediatamente)
    <going> ..1 <passYou> ..4 (con|a|al|hacia) ..4 <team>
    (transferire|paso|pasare|derivo|derivare|transfiero|escalo|escalare|elevo|traslado|remito) ..1 (su|tu|esta|este|la|el) ..1 (consulta|caso|conversacion|solicitud|llamada|chat|incidencia|mensaje|peticion|reclamacion|queja) ..3 (a|al|con) ..4 <team>
    <team> ..6 (<willTurn>) 
    <you> (llamaremos|contactaremos|escribiremos|responderemos|llamaran|contactaran|llamara|contactara|atenderan|atendera|escribira|escribiran) ..8
    <willTurn> ..4 <team>
    (nos pondremos en contacto|nos comunicaremos|se pondran en contacto|se comunicaran|le devolveremos la llamada|te devolveremos la llamada|estaremos en contacto|le haremos saber por telefono) ..6
    <moved> ..5 (a|al|con) ..4 <team>
    <moved> ..5 (caso|consulta|solicitud|incidencia|conversacion|ticket) ..6 <team>
    (espere|espera|aguarde|aguarda|un momento|permanezca|no cierre|mantengase|quedese|por favor espere) ..6 (mientras|que|,)? ..3 (<passNow>|conecto|transfiero|comunico|paso|busco un|localizo un|te atiendan|le atiendan|transferimos|conectamos|comunicamos|derivamos) ..4
    (en breve|enseguida|en unos minutos|en seguida|pronto|a la brevedad|en las proximas horas|en un momento|en cuanto haya|en cuanto este) ..4 (<you>)? ..2 (<willTurn>|atiende|atienden|llama|llaman|responde|contacta) ..4
    <you> (transferimos|conectamos|comunicamos|derivamos|pasamos|ponemos en contacto|redirigimos) ..4 (con|a|al) ..4 <team>
    (esta|estas|queda|quedas) ..2 (en cola|en la cola|en espera) ..4 (<team>|atendido|atendida)
    (he|hemos|queda) ..1 (programado|programada|agendado|agendada|solicitado|solicitada|registrado|registrada) ..3 (llamada|devolucion de llamada|cita con|visita)`,
  not: `
    (puedo|podria|podemos|podriamos|si) ..6 (<passYou>|<passNow>|<passNow> ..4 <team>)
    si ..6 (quiere|quieres|desea|deseas|prefiere|prefieres|lo desea|lo prefiere|gusta|necesita|necesitas|le parece|te parece) ,? ..8 (<team>|<passNow>)
    (quiere|quieres|desea|deseas|prefiere|prefieres|te gustaria|le gustaria|quereis|necesita que|necesitas que) ..9 (<team>|<willTurn>)
    (<passNow>|<willTurn>) ..9 <question>
    (no|nunca|tampoco) (le|te|lo|la|les)? ..2 (<passNow>|<passYou>|<willTurn>)
    (no|nunca) (puedo|podemos|es posible) ..3 (<passYou>)
    (disponibles|disponible|horario|de lunes|atienden de|atiende de) ..6
    (si|cuando|en caso de que) ..4 (llama|llame|contacta|contacte|escribe|escriba) ..4 ,? ..6 <willTurn>`,
};

/** The assistant asks whether the customer wants a person. */
export const spanishPersonOffered: RuleSet = {
  words: {
    ...words,
    wish: 'quiere, quieres, querés, queres, quereis, desea, deseas, desean, prefiere, prefieres, preferis, te gustaria, le gustaria, os gustaria, te apetece, necesita, necesitas, necesitan, te interesa, le interesa, te vendria bien, le parece bien, te parece bien, te parece, le parece, querria, querrias, quisiera, quisieras, estaria interesado en, te sirve, le sirve, gusta, gustaria',
    talk: 'hablar, hablarlo, hablarle, conversar, charlar, chatear, contactar, comunicarse, comunicarte, ser atendido, ser atendida, ponerse en contacto, ponerte en contacto, tratarlo, platicar, consultarlo, consultar',
    passThat:
      'pase, transfiera, conecte, comunique, derive, ponga, ponga en contacto, redirija, enlace, traslade, llame, llamen, atienda, atiendan, contacte, contacten, ayude, escriba, avise, busque, revise, ceda, escale, llamara, contactara, atendiera, escribiera, ayudara, pasara, pasemos, transfiramos, pongamos en contacto, asista',
  },
  certain: `
    <wish> ..3 <talk> ..5 (con|a|por) ..4 <team> ..6 <question>
    <wish> ..1 que ..6 <passThat> ..6 <team> ..6 <question>
    <wish> ..1 que ..2 <team> ..4 <passThat> ..6 <question>
    <wish> ..1 que (le|te|les|os|lo|la) (llamen|llamemos|contacten|contactemos|pasemos|transfiramos|pase con alguien|llame) ..6 <question>
    <you> (paso|transfiero|conecto|comunico|derivo|pongo|redirijo|enlazo|pongo en contacto) ..5 <team> ..6 <question>
    (puedo|podria|podemos|podriamos) ..3 (<passYou>|pasar|transferir|conectar|comunicar|derivar|poner) ..6 <team>
    (puede|puedes|podria|podrias) (hablar|contactar|comunicarse|chatear) ..3 <team> ..3 si ..2 (lo desea|quiere|quieres|prefiere|prefieres|desea|deseas|gusta)
    si ..3 (quiere|quieres|desea|deseas|prefiere|prefieres|lo desea|lo prefiere|gusta|necesita|necesitas|gustas) ,? ..9 <team>
    si ..3 (quiere|quieres|desea|deseas|prefiere|prefieres|lo desea|lo prefiere|gusta|gustas) ,? (le|te) ..2 (paso|conecto|transfiero|comunico|derivo|pongo)
    <wish> (a|ayuda de|la ayuda de|asistencia de|atencion de|un|una|el|la|con) ..4 <team> ..4 <question>
    (aviso|llamo|busco) a ..3 <team> ..4 <question>
    (hago|hacemos) ..2 que ..4 <team> ..4 <passThat> ..4 <question>`,
  not: `
    (no|nunca) (puedo|podemos|es posible) ..6 <team>
    (no puedo|no podemos) ..8`,
};
