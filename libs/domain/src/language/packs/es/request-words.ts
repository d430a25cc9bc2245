import type { Classes } from '../../rules/rule-set.ts';
import { attached } from './forms.ts';

const PUT_THROUGH = `
  pasa pase pasen pasad pon pone ponga pongan poned conecta conecte conecten conectad comunica comunique comuniquen comunicad transfiere transfiera
  transfieran transferi transferid deriva derive deriven derivad redirige redirija redirijan redirigi redirecciona redireccione enlaza enlace
  enlacen lleva lleve lleven dirige dirija dirijan canaliza canalice canalicen contacta contacte contacten direcciona direccione cambia cambie
  vincula vincule traspasa traspase remite remita cruza cruce junta`;
const PUT_THROUGH_INFINITIVE = `
  pasar poner conectar comunicar transferir derivar redirigir redireccionar enlazar llevar dirigir canalizar direccionar cambiar
  traspasar vincular remitir cruzar`;
const ATTEND_INFINITIVE = `
  atender llamar contactar escribir responder contestar ayudar asistir asesorar orientar explicar resolver solucionar revisar aclarar marcar
  telefonear escuchar guiar apoyar confirmar arreglar`;

/** Words of the wish for a person alone. */
export const requestWords: Classes = {
  det: `
    un, una, uno, 1, el, la, los, las, lo, al, del, algun, alguna, algunos, algunas, otro, otra, otros, otras, su, sus, tu, tus, vuestro, vuestra, vuestros, este,
    esta, ese, esa, cualquier, cualquiera, mas, ningun, ninguna, puto, puta, putos, maldito, maldita, jodido, jodida, pinche, bendito, bendita, mismo, misma, buen,
    buena, verdadero, verdadera, autentico, santo, santa, mejor, propio, ya, uno de sus, una de sus, alguno de sus, alguna de sus, uno de tus, una de tus, alguno de tus, uno de los, una de las, alguno de los, alguna de las, uno de vuestros, alguno de vuestros, un solo, aunque sea un, aunque sea una, directamente, urgente, urgentemente, pronto, tipo`,
  with: 'con, c, cn, kon, kn, a, al, hacia, por, en contacto con, d, de',
  to: 'con, c, cn, kon, kn, a, al, hacia, en contacto con, en contacto',
  that: 'que, q, k, ke, qe',
  pronoun: 'me, nos, lo, la, le, les, te, se, os, melo',
  me: 'me, nos, m',
  talk: `
    hablar, ablar, ablr, habalr, hablr, hblar, hablarlo, hablarle, hablarles, conversar, conversarlo, charlar, charlarlo, chatear, chatiar, platicar, platicarlo,
    dialogar, comunicarme, comunicarse, comunicarnos, comunicarte, comunicacion, contactar, contactarme, contactarnos, contactarse, conectarme, contactarlo,
    ponerme en contacto, ponerse en contacto, ponernos en contacto, poner en contacto, entrar en contacto, establecer contacto, tomar contacto, tener contacto, estar en contacto,
    entenderme, ser atendido, ser atendida, ser atendidos, atenderme, atencion directa, tener una conversacion, tener una charla, una charla, una videollamada, una reunion, hacer videollamada, mensajearme, escribirme`,
  talkSoft: `
    tratar, tratarlo, verlo, verla, ver esto, comentar, comentarlo, comentarle, consultar, consultarlo, consultarle, discutir, discutirlo, resolverlo, tramitarlo,
    gestionarlo, aclararlo, aclarar, explicarle, explicarselo, explicar, contarle, contarselo, contar, preguntarle, preguntarselo, preguntar, plantearle, planteárselo,
    seguir, continuar, hacerlo, solucionarlo, revisarlo, negociar, interactuar, lidiar, escribirle, escribir`,
  talkNow: `
    hablo, hablamos, contacto, contactamos, contacta uno, comunico, comunicamos, llego a, llego, consigo, encuentro, localizo, ubico, accedo a, chateo, converso, platico,
    pido, solicito, hablo yo, habla uno, se habla, consigue uno, pongo en contacto, hago para hablar`,
  speaking:
    'hablando, hablandolo, tratando, tratandolo, conversando, charlando, chateando, platicando, viendolo, comentandolo',
  calmer:
    'tranquilo, tranquila, tranquilos, comodo, comoda, seguro, segura, mejor, prefiero, preferiria, gustaria, agradeceria',
  giveMe: `
    ${attached(PUT_THROUGH, 'me')}, ${attached(PUT_THROUGH_INFINITIVE, 'me')}, pasanos, pasenos, conectenos, comuniquenos, ponganos, transfieranos, hablame, pasarnos, comunicarnos con, conectarnos con, pasemelo, pasamelo, ponmelo, ponme, ponedme, poneme, pasamen, llamame a, comunicamé,
    quiero que me pases, quiero que me pasen, mandame con, mandeme con, rediriganme, rediriganos`,
  give: `
    pasas, pasa, pasan, pases, pase, pasen, pasar, pasara, pasaras, pasaran, pasais, pasarias, pasaria, pones, pone, ponen, pongas, ponga, pongan, poner, pusiera,
    pusieras, pondrias, pondria, poneis, conectas, conecta, conectan, conectes, conecte, conecten, conectar, conectaras, conectara, conectarias, comunicas, comunica, comunican,
    comuniques, comunique, comuniquen, comunicar, comunicaras, comunicara, comunicarias, transfieres, transfiere, transfieren, transfieras, transfiera, transfieran,
    transferir, transferis, derivas, deriva, derivan, derives, derive, deriven, derivar, redirige, rediriges, redirigir, redirija, redirijas, redirijan, redirecciona,
    redireccionar, enlazas, enlaza, enlazan, enlazar, enlace, enlaces, enlacen, llevas, lleves, lleven, llevar, diriges, dirigir, dirija, canaliza, canalizas, canalizan, canalizar, canalice,
    contactas, contacta, contactan, contacte, contacten, contactes, contactar, direccionar, vincular, cambias, cambiar, remitir, cruzas, cruzar, traspasas, traspasar`,
  giveInfinitive: `
    pasar, conectar, comunicar, transferir, derivar, redirigir, redireccionar, enlazar, canalizar, escalar, conexion, transferencia, direccionar, traspasar,
    escala, escale, escalen, escalalo, escalelo, escalarlo, transfiere, transfiera, deriva, derive, conecta, conecte, comunica, comunique, redirige, pasalo, paselo, derivalo, transfierelo, mandalo, mandaselo, pasaselo`,
  matter: `
    llamada, chat, conversacion, caso, consulta, tema, asunto, ticket, mensaje, gestion, reclamo, reclamacion, queja, solicitud, expediente, traslado, esto, incidencia, recado, problema, comunicacion`,
  avisa:
    'avisa, avise, avisen, avisar, avisame, avisale, avisele, llama, llame, llamen, llamar, busca, busque, busquen, dile, digale, diganle, decile, dejale, dejele, pidele, pidale, preguntale, preguntele, trae, traigan, traiga, pon, ponga, pongan, pone',
  dame: `
    dame, deme, denme, dadme, danos, denos, demen, traeme, traigame, traiganme, consigueme, consigame, consiganme, conseguime, buscame, busqueme, busquenme, regalame, asigname, asigneme, asignenme, facilitame,
    conseguir, obtener, tener, encontrar, localizar, pedir, solicitar, recibir, prestame, presteme`,
  attend: `
    atienda, atiendan, atiende, atendiera, atendiese, atendieran, llame, llamen, llamara, llamase, contacte, contacten, contactara, contactase, escriba, escriban, escribiera, responda,
    respondan, respondiera, conteste, contesten, contestara, ayude, ayuden, ayudara, asista, asistan, asesore, asesoren, oriente, explique, expliquen, resuelva, resuelvan, resolviera, solucione, solucionen,
    revise, revisen, revisara, lea, lean, leyera, vea, vean, mire, miren, mirara, tome, tomen, tomara, lleve, lleven, gestione, gestionen, confirme, arregle, arreglen, telefonee, telefoneara, marque, marquen,
    hable, escuche, escuchen, entienda, aclare, pida disculpas, de la cara, den la cara, intervenga, entre, salga, apoye, guie, acompañe, se ocupe, se encargue, se haga cargo, estudie, valore, verifique, comunique, responsabilice, coja, pegue un toque, de un toque, eche un vistazo, echara un vistazo, devuelva la llamada, devuelvan la llamada, ponga, pongan, venga, vengan, puedan atender, pueda atender, trate, corrija, viera, vieran, resolvieran, leyeran, hablara, explicara, tomaran, llevara, estudiara, gestionara, solucionara, escuchara, confirmara, asesorara, orientara, interviniera`,
  attendInfinitive: `${ATTEND_INFINITIVE.trim().replace(/\s+/g, ', ')}, atendernos, tomar, devolver la llamada, hablar, ver, mirar, leer, llevar, dar una mano, echar una mano, echar un vistazo, echarle un vistazo, dar la cara, ver conmigo, pegar un toque`,
  attendMe: `${attached(ATTEND_INFINITIVE, 'me nos lo')}, echarme una mano, darme una mano, echarle un vistazo, verlo, mirarlo, leerlo`,
  attendNow:
    'atiende, atienden, llama, llaman, contacta, contactan, escribe, responde, responden, contesta, contestan, ayuda, ayudan, resuelve, toma, explica, revisa, asiste, asesora, coge',
  exists:
    'hay, habra, habria, existe, tienen, tienes, tenes, teneis, queda, quedan, esta, estan, estara, anda, ahi',
  free: 'disponible, disponibles, libre, libres, ahi, ahora, despierto, despierta, conectado, conectada, de guardia, de turno, a estas horas, en linea, para atenderme, para hablar, para ayudarme, en el chat, atendiendo',
  clear: `
    humano, humana, humanos, umano, operador, operadora, operadores, representante, representantes, asesor, asesora, asesores, ejecutivo, ejecutiva, supervisor, supervisora, gerente,
    ser humano, seres humanos, teleoperador, teleoperadora, otro que no seas tu, alguien que no seas tu, alguien que no sea un robot, alguien que no sea un bot, gente de verdad, gente real, encargado, encargada`,
  agentish: `
    agente, agentes, ajente, humano, humana, humanos, umano, operador, operadora, operadores, representante, representantes, asesor, asesora, asesores, ejecutivo, ejecutiva, supervisor, supervisora,
    supervisores, gerente, encargado, encargada, ser humano, especialista, tecnico, responsable, superior, soporte humano, agente humano, agente real, agente en vivo, atencion humana, gestor, coordinador, jefe`,
  refuse: `
    no quiero, no quisiera, no pienso, no necesito, no deseo, no voy a, no soporto, no aguanto, no me fio de, no confio en, no me gusta, no me gustan, no me sirve, no me sirven, no me hablo con, no tolero, me niego a, odio, odia, detesto,
    harto de, harta de, harto, harta, hartos de, cansado de, cansada de, cansado, cansada, me canse de, me canso de, canse de, me cansa, me cansan, aburrido de, aburrida de, basta de, ya basta de, nada de, no mas, fuera, deja de, dejen de, dejar de, paso de, hasta las narices de, hasta la coronilla de, hasta los huevos de, hasta las pelotas de, hasta la madre de,
    quita, quitame, quiteme, quiten, saca, sacame, saquenme, apaga, abajo, sirve de nada, ya estoy cansado de, no entiende, no entienden, no me entiende, no sirve, no sirven, no resuelve, no ayuda, no resuelven, no me resuelve, no me ayuda, no se puede con, no hay quien hable con, esconderse detras de, esconderos detras de, escondan detras de, me tienen con, en vez de, en lugar de, hartazgo de, me revienta, me desespera, me desesperan`,
  account:
    'asesor, asesora, gestor, gestora, ejecutivo, ejecutiva, consultor, consultora, agente, tutor, tutora, ejecutivo de cuenta, agente asignado',
  negWish: `
    no quiero, no kiero, no queremos, no necesito, no nesesito, no necesitamos, no deseo, no hace falta, no hizo falta, no hara falta, no es necesario, no sera necesario, no es preciso, no hay necesidad de, no hay necesidad, sin necesidad de, no pido, no estoy pidiendo, no solicito, no requiero, no preciso, no ocupo,
    no quisiera, no me gustaria, no me interesa, no busco, no pienso, no voy a, prefiero no, preferiria no, mejor no, no tengo ganas de, no tengo por que, no me apetece, no pretendo, ya no quiero, ya no necesito, ya no hace falta, tampoco quiero, tampoco necesito, tampoco hace falta, nunca quise, no pedi, no he pedido, no pedia, no queria, no quise, no necesitaba, no tengo intencion de, no vale la pena, olvida, olvidate de, olvide, evitar, odio, detesto, me da verguenza, me da miedo, me da pereza, me da palo, me cuesta, no me hace falta, nos hace falta no`,
  giveNeg:
    'pases, pase, pasen, paseis, pongas, ponga, pongan, conectes, conecte, conecten, comuniques, comunique, comuniquen, transfieras, transfiera, transfieran, derives, derive, deriven, redirijas, redirija, mandes, mande, manden, lleves, enlaces, canalices, escales, escale, escalen',
  past: `
    pedi, pedimos, pidio, quise, quisimos, logre, logramos, pude, pudimos, pudo, tuve que, tuvimos que, estuve, estuvimos, pensaba, pense, acabo de, acabe de, acabamos de, termine de, termine, despues de, antes de, tras, he podido, hemos podido, he logrado, habia,
    consegui, conseguimos, dijeron que, dijo que, prometieron, prometio, prometieron que, quedaron en, quedo en, quedaron, recomendaron, recomendo, sugirio, sugirieron, estaba, estabamos, solicite, volvi a, ya me comunicaron, me comunicaron, me pasaron, me transfirieron, me derivaron, me pusieron, me atendieron, me atendio, fui atendido, fui atendida, he pedido, habia pedido, tuvo que`,
  number:
    'dos, tres, cuatro, cinco, seis, 2, 3, 4, 5, 6, 7, 8, 9, 10, varias, varios, cuantas, cuantos, muchas, muchos, tantas, pocas, cada, numero, por',
  thing:
    'dinero, euros, euro, pesos, dolares, soles, plata, lana, pasta, saldo, efectivo, transferencia, bizum, billete, boleto, boletos, entrada, entradas, paquete, pedido, envio, reserva, suscripcion, plan, cuenta, linea, regalo, tarjeta, puntos, millas, titularidad, propiedad, sobre, flores, vuelo, coche, auto, moto, contrato, poliza, propina, llaves, llave',
  attendMeNow: attached(
    'atienda atiendan atiende conteste contesten contesta responda respondan responde ayude ayuden ayuda contacte contacten contacta escriba escriban escribe explique expliquen resuelva resuelvan',
    'me',
  ),
  inside:
    'compañero, compañera, colega, agente, asesor, asesora, supervisor, supervisora, humano, empleado, empleada, ejecutivo, ejecutiva, operador, operadora, representante, gestor, gestora, responsable',
};
