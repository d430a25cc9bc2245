import type { SharedWords } from '../../rules/rule-set.ts';
import { spanishCommonWords } from './common-words.ts';
import { spanishOrdinaryWords } from './ordinary-words.ts';

export const spanishSharedWords: SharedWords = {
  common: spanishCommonWords + spanishOrdinaryWords,
  words: {
    /** A person who works here, whatever the trade. */
    person: `
      persona, personas, perzona, humano, humana, humanos, humanas, umano, umana, ser humano, seres humanos, ser vivo, seres vivos, ser pensante,
      operador, operadora, operadores, operadoras, representante, representantes, asesor, asesora, asesores, asesoras, ejecutivo, ejecutiva,
      ejecutivos, ejecutivas, supervisor, supervisora, supervisores, supervisoras, agente, agentes, ajente, agnete, teleoperador, teleoperadora,
      teleoperadores, encargado, encargada, responsable, gerente, gerenta, jefe, jefa, superior, empleado, empleada, empleados, empleadas,
      gestor, gestora, gestores, especialista, especialistas, coordinador, coordinadora, compañero, compañera, compañeros, compañeras,
      trabajador, trabajadora, trabajadores, directivo, directiva, directivos, manager, superviser, director, directora, consultor, consultora, moderador, moderadora,
      experto, experta, funcionario, funcionaria, miembro del equipo, miembro de su equipo, miembro de tu equipo, gente de verdad, gente real,
      compa tuyo, colega, colegas, otro que no seas tu, alguien que no seas tu, alguien que no sea un robot, alguien que no sea un bot`,
    /** Somebody. */
    someone: `
      alguien, algien, alguno de ustedes, alguna de ustedes, uno de ustedes, una de ustedes, alguno de vosotros, uno de vosotros, uno de los suyos, uno de los tuyos,
      alguno de los suyos, gente, quien lleve, quien corresponda, quien sepa, quien pueda, quien este a cargo, quien se encargue, quien se ocupe, cristiano`,
    /** Roles of trades, and ways to speak of a man or a woman: a person where the wish is for contact. */
    role: `
      tecnico, tecnica, tecnicos, ingeniero, ingeniera, medico, medica, doctor, doctora, enfermero, enfermera, recepcionista, recepcionistas,
      administrador, administradora, administrativo, administrativa, dueño, dueña, dueños, propietario, propietaria, comercial, comerciales,
      dependiente, dependienta, cajero, cajera, tramitador, tramitadora, perito, perita, inspector, inspectora, entrenador,
      entrenadora, instructor, instructora, monitor, monitora, profesor, profesora, tutor, tutora, secretario, secretaria, contador, contadora,
      contable, farmaceutico, farmaceutica, psicologo, psicologa, conserje, portero, capitan, azafata, piloto,
      un vendedor, una vendedora, sus vendedores, tus vendedores, algun vendedor, cocinero, chef, camarero, camarera, mesero, mesera, mozo, corredor, corredora,
      analista, auditor, auditora, bibliotecario, bibliotecaria, anfitrion, anfitriona, orientador, orientadora,
      trabajador social, trabajadora social, interprete, traductor, traductora, guia, organizador, organizadora, productor, delegado, delegada,
      presidente, mecanico, mecanica, electricista, fontanero, plomero, veterinario, veterinaria, nutricionista, dentista, odontologo, odontologa,
      matrona, pediatra, fisioterapeuta, cirujano, especialista de guardia, señor, señora, señorita, señores, chico, chica, chicos, chicas,
      muchacho, muchacha, joven, pibe, piba, tipo, tio, hombre, mujer, guri, personal, plantilla, ejecutivo de cuenta, ejecutiva de cuenta,
      jefe de tienda, jefe de sala, auxiliar, asistenta, trabajadora, staff, vigilante, subdirector, vicepresidente`,
    department: `
      departamento, depto, dpto, area, sector, seccion, oficina, division, gerencia, mesa de ayuda, mesa de servicio, mesa de entradas,
      facturacion, ventas, cobros, cobranza, cobranzas, reclamaciones, reclamos, devoluciones, contabilidad, tesoreria, administracion,
      recepcion, siniestros, fraudes, reservas, logistica, almacen, bodega, compras, envios, mantenimiento, averias, incidencias, bajas,
      retencion, retenciones, fidelizacion, creditos, prestamos, hipotecas, inversiones, seguros, polizas, admisiones, matriculas, secretaria,
      urgencias, farmacia, enfermeria, citas, legal, juridico, recursos humanos, calidad, postventa, posventa, garantias, sistemas, informatica,
      objetos perdidos, conserjeria, cocina, limpieza, eventos, sucursal, central, casa matriz, equipo`,
    /** Customer service as such. */
    service: `
      servicio al cliente, servicio al clientes, servicio a clientes, servicio a cliente, servicio de cliente, servicio cliente, serv al cliente,
      servicio de atencion al cliente, servicio de atencion a clientes, servicio de atencion, atencion al cliente, atencion al publico, atencion a clientes,
      atencion al usuario, atencion al socio, atencion al asegurado, atencion al paciente, atencion al huesped, atencion al pasajero, atencion cliente,
      atención telefónica, soporte, soporte tecnico, soporte al cliente, equipo de soporte, servicio tecnico, centro de ayuda, centro de atencion,
      centro de soporte, centro de llamadas, call center, callcenter, contact center, linea de ayuda, linea de atencion, servicio de ayuda, equipo de atencion, sac,
      asistencia tecnica, centralita, conmutador, post venta, help desk, helpdesk, asistencia al cliente, apoyo al cliente, soporte humano`,
    /** Help from people, by any name. */
    humanHelp: `
      atencion humana, asesoria humana, asesoria personalizada, asesoramiento humano, asesoramiento personalizado, ayuda humana, soporte humano, asistencia humana, trato humano, contacto humano, agente humano, agente real, voz humana, apoyo humano,
      atencion personal, atencion personalizada, atencion en vivo, agente en vivo, asesor en vivo, intervencion humana, servicio humano, interaccion humana,
      respuesta humana, revision humana, atencion de una persona, ayuda de una persona, ayuda de un humano, asistencia de un agente, ayuda de un agente, asistencia de una persona`,
    real: `
      real, reales, humano, humana, humanos, humanas, verdadero, verdadera, verdad, de verdad, vivo, viva, en vivo, en directo, de carne y hueso,
      en persona, de carne, autentico, fisico, fisica, en linea, pensante, en serio`,
    machine: `
      bot, bots, robot, robots, robotito, maquina, maquinas, maquinita, chatbot, chatbots, ordenador, computadora, computador, compu, ia,
      inteligencia artificial, asistente virtual, asistente automatico, contestador, contestadora, grabacion, grabaciones, algoritmo, programa,
      sistema automatico, respuestas automaticas, respuesta automatica, respuestas enlatadas, respuestas programadas, mensajes automaticos,
      chat automatico, menu automatico, aparato, androide, automata, chatgpt, gpt, mensajes grabados`,
    not: 'no, tampoco, nunca, ni, nada de, sin, jamas',
    want: `
      quiero, kiero, qiero, quero, queremos, quisiera, quisiese, kisiera, querria, querriamos, quisieramos, queria, queriamos, deseo, deseamos, desearia,
      desea, necesito, nesecito, nesesito, necesto, nececito, necesitamos, necesitaba, necesitaria, preciso, precisamos, prefiero, preferimos, preferiria, exijo, exigimos,
      pido, pedimos, solicito, solicitamos, busco, ocupo, requiero, requerimos, reclamo, espero, ruego, agradeceria, agradezco, me gustaria, nos gustaria, me encantaria,
      me urge, nos urge, urge, me vendria bien, me vendria mejor, me apetece, me interesa, quisiera pedir, te pido, le pido, les pido, os pido, te exijo, le exijo, les exijo, te ruego, le ruego, les ruego,
      me hace falta, hace falta, me quedaria mas tranquilo, me quedaria mas tranquila, me convendria, me corresponde, insisto en, sigo queriendo, vengo a`,
    can: `
      puedo, podria, podriamos, podemos, puede, puedes, podes, podeis, pueden, podrias, podrian, podriais, se puede, se podria, seria posible, es posible, hay forma de,
      hay manera de, hay modo de, hay alguna forma de, hay alguna manera de, habria forma de, habria manera de, habria posibilidad de, hay posibilidad de, existe la posibilidad de, habria alguna posibilidad de, hay alguna posibilidad de,
      existe forma de, existe alguna forma de, existe alguna manera de, existe manera de, seria tan amable de, serian tan amables de, tendria la gentileza de, tendria la bondad de,
      tendria la amabilidad de, tendrias la amabilidad de, seria usted tan amable de, te importaria, le importaria, les importaria, me haria el favor de, me haces el favor de, me hace el favor de, hagame el favor de,
      hazme el favor de, me harias el favor de, ayudame a, ayudeme a, ayudenme a, me ayudas a, me ayuda a, me puedes ayudar a, me puede ayudar a, dejame, dejeme, dejenme, dejadme, permitame, permiteme, permitanme, me dejas, me deja, me dejarias, me permite, me permites,
      me regala, me regalas, quieres, quiere, intento, intentando, trato de, tratando de, estoy tratando de, estoy intentando, logro, consigo, pretendo, voy a`,
    /** Each begins another thought: a gap does not go beyond it. */
    stop: `
      pero, porque, pq, xq, porq, aunque, sino, mientras, cuando, entonces, pues, ademas, quiero, kiero, necesito, quisiera, prefiero, exijo, dame, deme, denme,
      pasame, paseme, pasenme, ponme, poneme, pongame, ponganme, conectame, conecteme, comunicame, comuniqueme, transfiereme, transfierame, derivame,
      deriveme, llevo, tengo, soy, somos, estoy, ayer, donde, me gustaria, nos gustaria, me urge, quisieramos, queremos, necesitamos, exijo, solicito, que me atienda`,
    lead: `
      hola, holi, ola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, buena tarde, saludos, por favor, porfavor, porfa, porfis, xfa, x favor, xfavor, oye, oiga, oigan, oime, escucha, escuche, mira, mire,
      perdon, perdone, perdona, disculpe, disculpa, disculpen, che, ok, okay, okey, vale, bueno, bien, pues, po, a ver, entonces, mejor, solo, solamente, ya, ahora,
      gracias, muchas gracias, gracias pero, tio, tia, orale, señor, señora, señorita, amigo, y, e, que si, pero, nada, no gracias, urgente, sr, sra, joven, hey, ey, eh, ah, uf, ay, con todo respeto, necesito ayuda, ayuda, si`,
    closing: `
      no me carga, no carga, no carga nada, no me carga nada, no carga la pagina, no me carga la pagina, no abre, no me abre, no abre la pagina,
      no abre la aplicacion, no abre la app, no funciona, no me funciona, no funciona nada, no me sale, no me sale nada, no me deja,
      no me deja entrar, no puedo entrar, no sirve, no sirve de nada, no sirve para nada, no anda, no jala, no me llega, no ha llegado,
      no me ha llegado, no llega el codigo, no me llega el codigo, no responde nadie, no entra, sigue igual, sigue sin funcionar, se queda colgado,
      se queda pensando, se cierra sola, esta caido, esta bloqueado, esta roto, esta mal, no es correcto, tengo prisa, es urgente, me urge,
      lo intente, lo he intentado, lo probe, lo he probado, lo hice, lo he hecho, lo mande, lo he mandado, lo envie, lo he enviado, lo reinicie,
      lo he reiniciado, lo revise, eso ya lo hice, lo he intentado todo, lo he probado todo, probe de todo, ya probe todo, ya hice todo,
      segundo mensaje, tercer mensaje, cuarto mensaje, quinto mensaje, segunda vez, tercera vez, cuarta vez, quinta vez, segundo intento,
      tercer intento, hace horas, hace dias, hace semanas, desde ayer, llevo horas, llevo dias, llevo una hora`,
    trail: `
      por favor, porfavor, porfa, porfis, porfi, xfa, xfavor, x favor, pf, plis, please, pls, plz, gracias, muchas gracias, mil gracias, de antemano, ya, yaa, ya mismo, ahora, ahora mismo, urgente, urgentemente, es urgente,
      inmediatamente, de inmediato, rapido, cuanto antes, lo antes posible, si es posible, si puede ser, si se puede, si puede, si puedes, si pueden, si es tan amable, si no es molestia, jaja, jajaja, jeje, lol, hoy, hoy mismo, de una vez,
      de una vez por todas, nomas, no mas, dale, mi amor, señor, señora, señorita, amigo, amiga, che, guey, wey, tio, tia, eh, saludos, en este momento, un saludo, altiro, al tiro, aqui, ahi, directamente, punto, y punto, y ya, y rapido, ok, vale, entiendes, me entiendes, viste, sin rodeos, ahorita, ahorita mismo, hombre, pronto, carajo, joder, coño, hostia, cojones`,
  },
};
