import * as c from '../../hearing/classes.ts';
import type { RequestWords } from '../../hearing/request-words.ts';
import { spanishCues } from './cues.ts';

export const spanishRequests: RequestWords = {
  entries: [
    [
      c.HUMAN,
      `humano, humana, humanos, humanas, persona, personas, ser humano, operador, operadora, operadores, representante, representantes, asesor, asesora, asesores,
       ejecutivo, ejecutiva, supervisor, supervisora, gerente, encargado, encargada, jefe, jefa, responsable, empleado, empleada, teleoperador, teleoperadora,
       especialista, tecnico, alguien real, alguien de verdad, alguien mas, otra persona, superior, director, alguien humano, miembro del equipo, experto, experta, servicio al cliente manual, atencion humana, ayuda humana, soporte humano, asistencia humana, trato humano, contacto humano`,
    ],
    [c.HUMAN | c.VAGUE, `agente, agentes, asistente`],
    [c.ANYONE, `alguien, alguno, alguna persona, gente, alguen, alguin`],
    [
      c.SERVICE,
      `servicio al cliente, servicio de atencion al cliente, atencion al cliente, servicio a clientes, soporte, soporte tecnico, servicio tecnico, apoyo, centro de ayuda,
       servicio de ayuda, atencion a clientes, asistencia, equipo de soporte`,
    ],
    [
      c.DEPARTMENT,
      `departamento, facturacion, ventas, reclamaciones, devoluciones, cobros, comercial, recepcion, direccion`,
    ],
    [
      c.REAL,
      `real, reales, humano, humana, humanos, verdadero, verdadera, viva, vivo, de verdad, de carne y hueso, en vivo, en directo, en linea`,
    ],
    [
      c.FILL,
      `un, una, el, la, los, las, algun, alguna, algunos, otro, otra, su, sus, tu, tus, 1, mas, de, del, al, cliente, verdadero, puto, puta, maldito, maldita, jodido, jodida, ayuda, este, esta, ese,
       mejor, cualquier, atencion, servicio, soporte, ventas, lo, que, sea, manual, equipo, pinche, vuestro, vuestra, algo, como, asistencia, apoyo, directamente`,
    ],
    [
      c.TALK,
      `chat, chat en vivo, atender, atenderme, hablar, hablarle, conversar, chatear, charlar, comunicarme, comunicarse, comunicar, hablo, hablemos, dialogar, platicar, tratar, hable, habla, hablen, ablar, habalr, hablr, atienda, atendido, atendida, comunico, me comunico, explicarle, explicarselo`,
    ],
    [
      c.TALK | c.TO,
      `me puede atender, me pueden atender, me podria atender, me podrian atender, me atiende, me atienda, me atiendan, me atendiera, tratar con`,
    ],
    [
      c.REACH,
      `llego a, llegar a, contactar, contactarme, contactarse, contactarnos, contacte, contacto, localizar, llamar, contactr, ponerme en contacto, poner en contacto, pongo en contacto, ponga en contacto, pongan en contacto, pon en contacto, entrar en contacto`,
    ],
    [
      c.GIVE,
      `transferir, transfiere, transfieres, transfieren, transfiera, transfieran, transfieras, pasa, pasas, pasan, pasen, pases, pasar, pase, conecta, conectas, conecte, conecten, conectes, conectan, conectar, deriva,
       derivar, derive, deriven, derivan, comunica, comunicas, comunican, comunique, comuniques, comuniquen, pon, ponga, pongan, pongas, pones, ponen, poner, redirigir, redirija, redirijan, escalar`,
    ],
    [
      c.GIVE | c.ME,
      `transferirme, transfiereme, transfierame, transfieranme, transferidme, pasarme, pasarnos, pasame, pasadme, paseme, pasenme, pasarle, conectarme, conectarnos, conectame, conecteme, conectenme, derivame, deriveme, derivenme, derivarme,
       comunicame, comuniqueme, comuniquenme, ponme, pongame, ponganme, ponerme, ponedme, redirigirme, redirigeme, redirijame, dirijame, enlazame, enlaceme, llevame, lleveme, conexion con`,
    ],
    [c.WANT | c.REACH, `llame, llamen, contacte, contacten`],
    [
      c.WANT,
      `quiero, queremos, necesito, necesitamos, necesitaria, quisiera, querria, deseo, dame, deme, denme, dadme, exijo, prefiero, pido, solicito, me gustaria, busco, kiero, nesecito, nesesito, necesto, preferiria,
       solicitar, pedir, conseguir, quiere, consigueme, consigame, ayudarme, me ayuda, me ayudan, puedo tener, podria tener, obtener, traigame, gustaria, atienda, atiende, atendiera, atendiese, ayude, ayuden, responda, conteste`,
    ],
    [c.TO, `ser atendido por, ser atendida por, con, kon, a, al, por, en, de, c, cn`],
    [c.ME, `me, nos, contacto, en contacto, mi llamada, mi caso, esta llamada`],
    [
      c.MACHINE,
      `bot, bots, robot, robots, maquina, maquinas, ordenador, computadora, chatbot, ia, inteligencia artificial, grabacion, asistente virtual, contestador, automatico, contestadora`,
    ],
    [c.NOT, `no, tampoco, nunca, ni`],
    [
      c.HATE,
      `odio, harto de, harta de, cansado de, cansada de, basta de, no quiero, estoy harto, estoy harta, nada de, fuera, me niego a, dejar de, deja de, no mas, no pienso, paso de, hasta las narices de`,
    ],
    [c.MINE, `mi, mis, nuestro, nuestra, seguros, viajes, inmobiliario, virtual`],
    [
      c.ABOUT,
      `horario, horarios, que hora, a que hora, telefono, numero, correo, email, direccion, cuando, cuantos, cuantas, cuanto`,
    ],
    [c.CLIMB, `escalar, escalen, escala, escale, escalalo, escalelo, escalenlo, escalarlo`],
    [
      c.PLEASE,
      `favor, por favor, porfavor, porfa, pf, ya, ahora, ahora mismo, hola, gracias, buenos dias, buenas, buenas tardes, ok, vale, si, urgente, urgentemente, inmediatamente, solo, simplemente, perdon, oiga, oye, cuanto antes, xfa, xfavor, porfi,
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
      `sin, en vez de, en lugar de, evitar, no hace falta, no es necesario, sin necesidad de, no necesito, no quiero, no quisiera, no deseo, no me pase, no me pases, no hay necesidad, no me gustaria, no me transfiera, no me transfieras, no pedi, no he pedido, ya no necesito`,
    ],
    [c.SAY, `decir, traducir, significa, dice, traduce, pelicula, cancion`],
    [c.THAT, `que, quien, disponible, disponibles, ahi, aqui`],
    [c.THAT | c.TO, `con quien, con el que, con la que, con el cual, con la cual, a quien`],
    [c.YOU, `ustedes, vosotros, usted`],
    [c.MUST, `tengo que, debo, hay que, hace falta, es necesario, que pasa si, que ocurre si, que sucede si`],
  ],
  misspelt: `humano, humana, persona, agente, operador, operadora, representante, supervisor, gerente, alguien, hablar, contactar, necesito, quiero, asesor, encargado, conversar, comunicar, comunicarme, comunicame, comuniqueme, conectar, conectarme, conectame, conecteme, transferir, transferirme, transfiereme, transfierame,
    transfiera, ponerme, pasarme, pasame, paseme, pongame, ponganme, favor, atienda, atendiera, tecnico, responsable, ejecutivo, especialista, empleado, quisiera, supervisora, operadora`,
  notMisspelt: `transferer, connecter, comunicara, comunicaron, comunicado, comunica, conecta, conectare, conectara, transferi, transfieren, transfieres, pasara, pasaron, pasado, pasemos, favores, sabor, fervor, atiende, entienda, atiendan, tecnica, tecnicos, responsables, ejecutiva, especialistas, empleados, empleada, empleo, quisieran, ponerte, ponerle, pasarte, pasarle, transferirle, personas, personal, persono, agentes, argente, hablara, hablaba, hablad, hablas, hablan, halar, humanos, humanas, agenda, urgente, presente, gente, gerentes, asesorar, encargada, encargo, operadores, quiere, quieres,
    contactare, contratar, contacta, necesita, necesite, asesores, cargado, conservar, converse, conversa, gente, alguie, herrmana, hermano, hermana`,
  joined: {
    heads: ['humano', 'humana', 'persona', 'agente', 'alguien', 'supervisor'],
    atEnd: [],
    atStart: [],
    pronouns: [],
    articles: [],
    articleHeads: [],
    prepositions: [],
    prepositionsApart: ['con'],
  },
  cues: spanishCues,
  mixedWith: ['en', 'fr'],
};
