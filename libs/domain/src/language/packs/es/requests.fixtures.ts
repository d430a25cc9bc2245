import type { Fixtures } from '../../hearing/fixtures.ts';

/** Sentences of our own, one a line. */
export const fixtures: Fixtures = {
  language: 'es',
  requests: {
    'plainly asked': `
      quiero hablar con un ser humano
      quiero hablar con un humano real
      quisiera hablar con un asesor
      querría hablar con alguien
      me gustaría hablar con una persona
      me gustaría que me atendiera una persona
      necesito hablar con un representante
      necesito que me atienda una persona
      necesito que me comuniquen con un asesor
      necesito ayuda de una persona real
      necesito la ayuda de un humano
      necesito asistencia humana
      necesito que alguien real me ayude
      deseo hablar con un ejecutivo
      prefiero hablar con una persona
      prefiero que me atienda un humano
      preferiría tratar con una persona
      exijo hablar con un supervisor
      solicito hablar con un agente
      solicito atención humana
      puedo hablar con un agente
      ¿podría hablar con un operador?
      ¿podríamos hablar con una persona?
      ¿se puede hablar con alguien?
      ¿es posible hablar con una persona?
      ¿sería posible hablar con un agente?
      ¿hay alguien con quien pueda hablar?
      ¿hay alguna persona con la que pueda hablar?
      ¿hay algún humano con quien hablar?
      ¿hay algún humano?
      ¿hay humanos reales?
      ¿hay una persona real?
      ¿existe alguna forma de hablar con una persona?
      ¿hay alguna manera de hablar con un agente?
      ¿cómo hablo con una persona?
      ¿cómo puedo hablar con un humano?
      ¿cómo hago para hablar con un asesor?
      ¿cómo contacto con un agente?
      ¿cómo me comunico con un asesor?
      ¿cómo me pongo en contacto con una persona?
      ¿dónde puedo hablar con alguien?
      ¿con quién puedo hablar?, quiero una persona
      ¿me puede pasar con un agente?
      ¿me puedes pasar con una persona?
      ¿me podrías comunicar con un agente?
      ¿me pasas con alguien?
      ¿me comunica con un representante?
      ¿me conectas con un agente?
      ¿puedes ponerme con una persona?
      ¿puede transferirme a un agente?
      ¿puedes conectarme con alguien?
      ¿podéis pasarme con alguien?
      ¿pueden comunicarme con un humano?
      quiero que me pasen con un agente
      quiero que me transfieran a un asesor
      quiero que me atienda una persona
      quiero que me llame un agente
      quiero contactar con un agente
      quiero contactar a un representante
      quiero comunicarme con alguien
      quiero ser atendido por una persona
      quiero chatear con un humano
      quiero ponerme en contacto con un agente
      quiero una persona real
      quiero un agente de verdad
      quiero un operador
      quiero atención humana
      estoy intentando hablar con una persona
      llevo una hora intentando hablar con un agente
      no consigo hablar con nadie, quiero un agente
      no puedo hablar con un agente
      no sé cómo hablar con un agente
      necesitaria hablar con alguien del servicio técnico
      busco a una persona que me ayude
      ayúdame a hablar con un agente
      ayuda para hablar con una persona`,
    'short and in haste': `
      humano
      humano por favor
      un humano por favor
      una persona por favor
      persona real
      persona real por favor
      persona de verdad ya
      un agente por favor
      agente humano
      agente ya
      agente ahora
      operador por favor
      operadora
      asesor
      asesor por favor
      representante
      representante ya
      ejecutivo por favor
      hablar con alguien
      hablar con una persona
      hablar con agente
      hablar con un asesor ya
      hablar con asesor
      hablar persona
      contactar agente
      contactar con un humano
      contactar con una persona
      conectar con un agente
      conéctame con un agente
      conécteme con un asesor
      conectarme con un humano
      comunícame con un humano
      comuníqueme con un asesor por favor
      comunicarme con un asesor
      pásame con alguien
      pásame a un agente
      páseme a un supervisor
      pásenme con una persona
      pasame con un humano ya
      pasarme con un agente
      ponme con una persona
      ponme con un agente
      póngame con un agente
      pónganme con alguien
      transfiéreme a un humano
      transfiérame con un agente
      transfiera a un agente
      transferirme a un operador
      derívame a un agente
      derívenme con una persona
      redirígeme a un humano
      dame un humano
      dame un agente
      deme un asesor
      deme con un agente
      denme un operador
      llámame un agente
      quiero humano
      quiero persona
      quiero agente
      necesito humano
      necesito agente
      necesito un asesor
      necesito una persona
      necesito un operador humano
      servicio al cliente humano
      atención humana
      soporte humano
      ayuda humana por favor
      supervisor por favor
      encargado por favor
      escalar a un humano
      escálalo a un supervisor`,
    'badly written': `
      kiero hablar con una persona
      qiero ablar con un agente
      quiero ablar kon alguien
      quiero hablr con un umano
      quero hablar con una persona
      kiero un umano
      necesito ablar con alguien
      nesesito un ajente
      quiero hablar con un ajente
      quiero hablar con un represntante
      quiero hablar con un asesro
      quiero hablar con una prsona
      pasame con un operdor
      hablar con un hunano
      hablarcon un agente
      kiero q me atienda una persona
      qiero hablar cn 1 persona
      pasame con 1 agente xfa
      necesito hablar con alguien xfavor
      ablar con asesor`,
    'asked another way': `
      quiero que me ponga con un agente
      necesito una persona que me ayude
      ¿me comunicas con alguien de verdad?
      hablar con humano
      por favor un agente
      pásenme a un asesor
      prefiero a una persona
      no eres de ayuda, dame un agente
      puede comunicarme con el supervisor
      quiero atención de una persona
      humano ya por favor
      quiero reclamar y que me atienda una persona
      un representante, por favor
      ¿podrías transferirme con un humano?
      contactar representante
      quiero hablar con alguien de tu equipo
      necesito contactar con una persona real
      ¿cómo consigo hablar con un humano?
      pon a una persona
      quisiera que me atendiera un asesor
      comunícame con alguien por favor
      me gustaría comunicarme con una persona
      necesito comunicarme con alguien
      ¿puede ayudarme una persona?
      ¿me ayuda un humano?
      ¿hay alguien con quien hablar?
      pásame a alguien
      quiero hablar con alguien ya
      quiero hablar con la persona encargada
      póngame con el encargado
      quiero que alguien me atienda
      ¿pueden llamarme? quiero hablar con una persona
      quiero hablar con gente de verdad
      ser humano por favor
      necesito un ser humano
      ayuda, quiero un agente
      necesito asistencia de un agente
      dame con un asesor
      conectar con una persona real
      ¿cómo llego a un agente?
      puedo tener un agente
      ¿puedo tener un humano?
      transferir a un humano
      transferir a agente
      hablar con un agente de soporte
      hablar con un agente de servicio al cliente
      ¿Es posible hablar con un humano?
      tengo que hablar con alguien
      ponme a un humano
      consígueme un agente
      atención personalizada con un asesor
      obtener un agente
      obtener ayuda humana
      prefiero tratar con humanos
      quiero que una persona me conteste
      ¿me puede atender una persona?
      ¿me puede atender alguien?
      que me atienda un humano
      necesito hablar urgentemente con un agente
      quiero hablar directamente con una persona
      quiero hablar ya con un operador
      ¿podría comunicarme con un representante de servicio al cliente?
      ¿puedo chatear con un agente en vivo?
      agente en vivo
      quiero un agente en vivo
      chat en vivo con un agente
      hablar con un representante de atención al cliente
      necesito que un humano revise mi caso
      me urge hablar con alguien
      ¿hay algún asesor disponible?
      ¿hay agentes disponibles?
      ¿tienen personas reales?
      déjame hablar con una persona
      déjeme hablar con un supervisor
      dejadme hablar con alguien
      ¿puedo hablar con algún humano?
      no me sirves, quiero un humano
      quítame el bot, quiero una persona
      mejor páseme con alguien
      llévame con un humano
      contactar a un agente humano
      póngame en contacto con un agente
      me pueden poner en contacto con alguien
      deseo comunicarme con un asesor
      deseo que me contacte un asesor
      solicito que me llame una persona
      ayuda de una persona real
      quiero soporte humano
      habla con un agente
      hable con un agente
      Habla con una persona real
      hay una persona con la que pueda hablar
      hay algun ser humano real
      necesito un servicio de atención al cliente humano
      ¿puedo hablar con un ser humano?`,
  },
  buried: `
    mi pedido no llegó, ¿puedo hablar con alguien?
    me cobraron dos veces y quiero hablar con una persona
    eso no me sirve, pásame con un agente
    no me entiendes, quiero hablar con un humano
    ya lo intenté tres veces, un humano por favor
    gracias pero prefiero hablar con una persona
    hola, tengo un problema con la factura, ¿me puedes pasar con alguien de facturación?
    no es eso, necesito un agente
    no entiendo nada, ayúdame a contactar con una persona
    esto es ridículo, quiero hablar con el encargado
    quiero cancelar mi contrato y hablar con un asesor
    otra vez lo mismo. agente por favor
    no. quiero una persona
    ¿eres un bot? pásame con una persona`,
  'refuses the machine': `
    no quiero hablar con una máquina
    no quiero hablar con un bot
    no quiero un robot
    no quiero más robots
    odio hablar con robots
    estoy harto de hablar con una máquina
    no pienso hablar con un robot
    basta de bots
    nada de robots
    no más bots`,
  'manager, colleague, department': `
    quiero hablar con tu jefe
    quiero hablar con su supervisor
    quiero hablar con el gerente
    páseme con el responsable
    ¿puedo hablar con otro agente?
    quiero otro agente
    páseme con el departamento de facturación
    quiero hablar con el departamento de ventas
    quiero hablar con alguien de soporte
    comuníqueme con su superior
    quiero hablar con un técnico
    quiero hablar con un especialista`,
  offered: `
    ¿tienen un agente que me atienda?
    hay alguien que pueda ayudarme, una persona
    mejor una persona
    quiero hablar con el servicio técnico de verdad, con una persona
    agente
    soporte
    servicio al cliente
    atención al cliente
    necesito soporte
    contactar con soporte
    hablar con soporte
    quiero hablar con atención al cliente
    ¿cómo puedo contactar con ustedes?
    ¿cómo los contacto?
    ¿hay alguien ahí?
    que alguien me llame
    ¿tengo que hablar con un agente para cancelar?`,
  traps: {
    'negated request': `
      no necesito hablar con una persona
      no necesito un humano
      no quiero un agente
      no quiero hablar con nadie
      no quiero que me pases con un agente
      no me pases con un agente
      no me transfieras
      no me transfiera a nadie
      no hace falta un agente
      no hace falta que me pases con nadie
      no es necesario hablar con una persona
      prefiero no hablar con una persona
      prefiero no hablar con nadie
      sin hablar con un agente
      ¿se puede hacer sin hablar con un agente?
      en vez de hablar con un agente quiero hacerlo en línea
      en lugar de hablar con alguien prefiero la app
      no pedí un agente
      no he pedido hablar con nadie
      nadie tiene que llamarme
      ya no necesito al agente
      un humano no, gracias
      no escales esto
      tampoco quiero un asesor
      odio hablar con personas por teléfono`,
    'about agents': `
      ¿cuántos agentes tienen?
      ¿qué hace un agente?
      ¿los agentes pueden ver mi contraseña?
      ¿por qué fue tan grosero su agente?
      ¿un agente leerá este chat?
      ¿los humanos leen esto?
      ¿hay personas detrás de este chat?
      ¿cuánto ganan sus asesores?
      ¿qué pasa si pido un humano?
      ¿cómo se llama el agente?
      ¿quién es el encargado?
      el representante no ha contestado`,
    'are you a human?': `
      ¿eres humano?
      ¿eres una persona?
      ¿eres una persona o un robot?
      ¿es usted un humano?
      ¿eres un agente o un bot?
      ¿hablo con una persona?
      ¿hablo con un humano o con una máquina?
      ¿estoy hablando con una persona real?
      ¿estoy chateando con un humano?
      ¿esto es una persona real?
      ¿con quién hablo?
      pareces humano
      no eres humano
      demuestra que eres una persona
      dime si eres humano`,
    'hours and phone numbers': `
      ¿cuál es el horario de atención al cliente?
      ¿a qué hora abren?
      ¿cuándo están disponibles los agentes?
      ¿cuál es el número de soporte?
      dame el número de teléfono
      ¿a qué hora puedo llamar al servicio al cliente?
      ¿cuál es el correo de atención al cliente?
      ¿a qué número llamo?
      necesito el teléfono de atención al cliente
      ¿tienen un número gratuito?`,
    'money to a person': `
      transferir dinero a una persona
      quiero transferir 200 euros a otra persona
      transfiere 50 euros a mi hermano
      transferir dinero a mi agente
      enviar dinero a alguien
      quiero enviar dinero a una persona en otro país
      pasar dinero a otra persona
      quiero pasar mi reserva a otra persona
      pagar a una persona
      pasa 20 euros a mi jefe
      transferir la suscripción a otra persona
      quiero poner la cuenta a nombre de otra persona`,
    'insult or swearing': `
      eres idiota
      eres un inútil
      robot estúpido
      esto es una mierda
      ¿qué carajo pasa con mi pedido?
      maldita sea, me rechazaron la tarjeta
      joder, olvidé mi contraseña
      vaya servicio de mierda
      el bot es muy tonto
      su soporte es pésimo`,
    'told about other people': `
      ayer hablé con un agente
      hablé con una persona la semana pasada
      ya he hablado con un asesor
      un agente me dijo que esperara
      el operador me colgó
      su representante me prometió un descuento
      alguien me llamó de su empresa
      después de hablar con el agente funcionó
      mi jefe necesita la factura
      mi asesor me dio este número
      alguien robó mi tarjeta
      una persona vino a mi casa
      cuando hablé con el agente me dijo otra cosa
      la persona que me atendió fue amable
      el último agente no me ayudó`,
    'titles and other senses': `
      mi agente de viajes reservó el vuelo
      trabajo como agente de seguros
      soy asesor financiero
      una mesa para una persona
      precio por persona
      añadir una persona a mi plan
      cambiar la persona de contacto
      recursos humanos
      derechos humanos
      error humano en la factura
      el operador turístico canceló
      ¿qué operador móvil usan?
      necesito soporte para windows
      quiero ser agente
      quiero trabajar de asesor
      el director de la película
      tarjeta de persona física
      persona jurídica
      quiero conectar mi teléfono
      conectar a la wifi
      pasar a la siguiente página
      ponme en la lista de espera
      ponme una alarma
      llamar a mi madre
      necesito el apoyo de pared para la tele`,
    'everyday turns': `
      ¿dónde está mi pedido?
      no puedo entrar en mi cuenta
      ¿alguien sabe el código?
      ¿alguien puede decirme mi saldo?
      quiero hablar en inglés
      quiero hablar de mi factura
      hablemos del precio
      necesito ayuda
      ayúdame por favor
      quiero poner una queja
      quiero contactar con el vendedor
      quiero cancelar
      cuánto cuesta
      buenos días`,
    'machines, other people, other matters': `
      el cajero no me dio el dinero
      la máquina se tragó mi tarjeta
      no hay máquina cerca
      ¿puede otra persona ingresar dinero?
      quiero que mi hermano use la cuenta
      quiero que otra persona recoja el paquete
      necesito que alguien limpie mi casa
      quiero que alguien me recoja en el aeropuerto
      me ayuda con mi factura
      puedo tener una tarjeta para otra persona
      obtener una tarjeta
      el técnico no vino
      ¿cuándo llega el técnico?
      llego a casa a las ocho
      llegar a una persona mayor
      conexion con internet
      quiero atender a un cliente
      que me llame mi hermano`,
    'of several kinds': `
      tengo una persona a cargo
      ¿cuántas personas caben?
      la persona que firmó no soy yo
      quiero enviar esto a alguien
      hablar por teléfono cuesta
      quiero cambiar de operador
      mi gerente me pidió la factura
      el agente fue amable
      no tengo persona de contacto
      busco empleo como operador
      no hable con mi jefe
      hablé ayer con una asesora
      ¿qué agente lleva mi caso?
      necesito dos personas en la reserva
      para una persona
      somos cuatro personas
      quiero pasar de plan
      pasar el pedido a otra persona
      mi humano favorito eres tú
      ¿puede otra persona usar mi cuenta?
      contacta con el vendedor
      hola agente, ¿cómo está?
      soy una persona mayor
      quiero hablar de mi agente de seguros`,
  },
  misses: `
    hable con un agente
    deme con un agente`,
};
