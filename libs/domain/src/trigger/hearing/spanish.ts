import * as c from './classes.ts';

export const spanish = c.compilePack({
  language: 'es',
  entries: [
    [
      c.HUMAN,
      `humano, humana, humanos, humanas, persona, personas, ser humano, operador, operadora, operadores, representante, representantes, asesor, asesora, asesores,
       ejecutivo, ejecutiva, supervisor, supervisora, gerente, encargado, encargada, jefe, jefa, responsable, empleado, empleada, teleoperador, teleoperadora,
       especialista, tecnico, alguien real, alguien de verdad, alguien mas, otra persona, superior, director, alguien humano, persona real, persona humana, gente real, miembro del equipo, servicio al cliente manual, atencion humana, ayuda humana, soporte humano, asistencia humana, trato humano, contacto humano`,
    ],
    [c.HUMAN | c.VAGUE, `agente, agentes, asistente`],
    [c.ANYONE, `alguien, alguno, alguna persona`],
    [
      c.SERVICE,
      `servicio al cliente, servicio de atencion al cliente, atencion al cliente, servicio a clientes, soporte, soporte tecnico, servicio tecnico, apoyo, centro de ayuda,
       servicio de ayuda, atencion a clientes, asistencia, equipo de soporte`,
    ],
    [c.DEPARTMENT, `departamento, facturacion, ventas, reclamaciones, recepcion, direccion`],
    [
      c.REAL,
      `real, reales, humano, humana, humanos, verdadero, verdadera, viva, vivo, de verdad, de carne y hueso, fisica`,
    ],
    [
      c.FILL,
      `un, una, el, la, los, las, algun, alguna, algunos, otro, otra, su, sus, de, del, al, cliente, verdadero, puto, puta, maldito, maldita, jodido, jodida, ayuda, este, esta, ese,
       mejor, cualquier, atencion, servicio, soporte, ventas, lo, que, sea, manual, equipo, pinche, vuestro, vuestra, algo, como, asistencia, apoyo, directamente`,
    ],
    [
      c.TALK,
      `hablar, hablarle, conversar, chatear, charlar, comunicarme, comunicarse, comunicar, hablo, hablemos, dialogar, platicar, tratar, hablare, hable, ablar, habalr, hablr, atienda, atendido, atendida, contacto`,
    ],
    [
      c.REACH,
      `contactar, contactarme, contactarse, contactarnos, contacte, contacto, localizar, llamar, contactr, ponerme en contacto, poner en contacto, entrar en contacto`,
    ],
    [
      c.GIVE,
      `transferir, transferirme, transfiere, transfiera, transfiereme, transfierame, transferidme, pasa, pasar, pasarme, pasame, paseme, pasenme, pase, conecta, conectar, conectarme, conectame, conecteme, deriva,
       derivar, derivame, deriveme, derivarme, comunicame, comuniqueme, ponme, pongame, ponganme, pon, ponerme, poner, redirigir, redirigirme, redirigeme, dirijame, escalar`,
    ],
    [
      c.WANT,
      `quiero, queremos, necesito, necesitamos, necesitaria, quisiera, querria, deseo, dame, deme, denme, dadme, exijo, prefiero, pido, solicito, me gustaria, busco, kiero, nesecito, nesesito, necesto, preferiria,
       solicitar, pedir, conseguir, quiere, consigueme, traigame, gustaria, atienda`,
    ],
    [c.TO, `con, a, al, por, en, de, c, cn`],
    [c.ME, `me, nos, contacto, en contacto, mi llamada, mi caso, esta llamada`],
    [
      c.MACHINE,
      `bot, bots, robot, robots, maquina, maquinas, ordenador, computadora, chatbot, ia, inteligencia artificial, grabacion, asistente virtual, contestador, automatico, contestadora`,
    ],
    [c.NOT, `no, tampoco, nunca, ni`],
    [
      c.HATE,
      `odio, harto de, harta de, cansado de, cansada de, basta de, no quiero, estoy harto, estoy harta, me niego a, dejar de, deja de, no mas, no pienso, paso de, hasta las narices de`,
    ],
    [c.MINE, `mi, mis, nuestro, nuestra, seguros, viajes, inmobiliario, virtual`],
    [
      c.ABOUT,
      `horario, horarios, que hora, a que hora, telefono, numero, correo, email, direccion, cuando, cuantos, cuantas, cuanto`,
    ],
    [c.CLIMB, `escalar, escalen, escala, escale`],
    [
      c.PLEASE,
      `por favor, porfavor, porfa, pf, ya, ahora, ahora mismo, hola, gracias, buenos dias, buenas, buenas tardes, ok, vale, si, urgente, urgentemente, inmediatamente, solo, simplemente, perdon, oiga, oye, cuanto antes,
       directamente, mejor, aqui, ahi, entonces`,
    ],
    [c.THERE_IS, `hay, existe, tienen, tienes, teneis, habria`],
    [c.I, `yo, nosotros`],
    [
      c.CAN,
      `puedo, podria, podemos, pueda, puede, puedes, como, posible, se, logro, consigo, poder, podrias, podriamos, intento, entiendo, pueden`,
    ],
    [c.TURN, `pero, entonces, asi, porque, y, o, sino`],
    [c.PAST, `estaba, estuve, despues de, antes de, mientras, ya, tras, acabo de`],
    [
      c.WITHOUT,
      `sin, en vez de, en lugar de, evitar, no hace falta, no es necesario, sin necesidad de, no necesito, no quiero, no quisiera, no deseo, no me pase, no me pases, no hay necesidad, no me gustaria, no me transfiera`,
    ],
    [c.SAY, `decir, traducir, significa, dice, traduce, pelicula, cancion`],
    [c.THAT, `que, quien, con quien, disponible, ahi, aqui, con el que, con la que`],
    [c.YOU, `ustedes, vosotros, usted`],
    [c.MUST, `tengo que, debo, hay que, hace falta, es necesario`],
  ],
  misspelt: `humano, humana, persona, agente, operador, operadora, representante, supervisor, gerente, alguien, hablar, contactar, necesito, quiero, asesor, encargado, conversar`,
  notMisspelt: `personas, personal, persono, agentes, argente, hablara, hablaba, hablad, hablas, hablan, halar, humanos, humanas, agenda, urgente, presente, gente, gerentes, asesorar, encargada, encargo, operadores, quiere, quieres,
    contactare, contratar, contacta, necesita, necesite, asesores, cargado, conservar, converse, conversa, gente, alguie, herrmana, hermano, hermana`,
});
