import type { NoticeWords } from '../../language-pack.ts';

export const spanishNotices: NoticeWords = {
  texts: {
    offer: '¿Quiere hablar con una persona? Basta con decir sí.',
    acknowledged: 'Le atenderá una persona. Verá esta conversación, así que no hace falta repetir nada.',
    queued: 'Ahora mismo todos están ocupados. {wait}',
    agent_joined: '{agent} ya está aquí y puede ver esta conversación.',
    requeued: 'Su turno se mantiene. Estamos buscando a otra persona para usted.',
    returned_to_assistant: 'El asistente vuelve a atenderle. Pida una persona cuando quiera.',
    resolved: 'Gracias por hablar con nosotros.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Lo sentimos, el asistente no responde. Le atenderá una persona, que verá esta conversación.',
    assistant_failed:
      'Lo sentimos, el asistente no puede ayudarle. Le atenderá una persona, que verá esta conversación.',
  },
  acknowledgedAbout: {
    bereavement:
      'Le acompañamos en el sentimiento. Le atenderá una persona, que verá esta conversación, así que no hace falta explicarlo de nuevo.',
    complaint: 'Lamentamos que tenga motivo de queja. Le atenderá una persona, que verá esta conversación.',
    fraud:
      'Nos lo tomamos en serio. Le atenderá una persona, que verá esta conversación. No escriba aquí contraseñas ni códigos.',
    hardship:
      'Gracias por contárnoslo. Le atenderá una persona, que verá esta conversación, así que no hace falta explicarlo de nuevo.',
    returning:
      'Vemos que no es la primera vez que nos necesita. Le atenderá una persona, que verá esta conversación.',
  },
  situations: {
    nobody_signed_in:
      'Ahora mismo no hay nadie de nuestro equipo conectado, por lo que no podemos decir cuánto tardará. Su turno se mantiene. Escriba lo que necesita: quien le atienda lo leerá.',
    nobody_available: 'Ahora mismo no hay nadie de nuestro equipo disponible. {wait} Su turno se mantiene.',
    no_language: 'Ahora mismo no hay nadie que hable su idioma. {wait} Su turno se mantiene.',
    transferred: 'Le pasamos con otra persona, que verá esta conversación.',
    handed_over: 'A partir de ahora le atiende {agent}, que sabe de qué han hablado.',
    three_way: '{agent} se une a la conversación y sabe de qué se trata.',
    paused:
      '{agent} tiene que atender algo urgente y volverá con usted lo antes posible. No hace falta que repita nada.',
    nudge: 'Sigue en espera y su turno se mantiene. {wait}',
    alternatives:
      'Sentimos la demora. Su turno se mantiene. Mientras tanto puede seguir con el asistente o escribir lo que necesita para quien le atienda. {wait}',
    changed: 'La espera ha cambiado: es el número {position} de la cola. {wait}',
    closed:
      'Ahora estamos cerrados y volvemos a abrir {opens}. Su turno se mantiene. Escriba lo que necesita: quien le atienda lo leerá.',
    choices: 'Puede elegir, con el número o con sus propias palabras:\n{choices}',
    contact: '¿A qué número le llamamos?',
    callback: 'Le llamaremos {time}. No hace falta que se quede aquí.',
    message: 'Ya no tiene que esperar. Escriba lo que necesita: una persona lo leerá y le responderá.',
    assistant:
      'El asistente puede seguir ayudándole. Conservamos su lugar, y cuando llegue su turno se unirá una persona.',
    called: 'Le hemos llamado y no le hemos encontrado. Volveremos a llamar {time}.',
    consent:
      'Quien le atienda verá esta conversación. ¿Puede ver también lo que ha contado sobre su salud u otros asuntos muy personales? Si no, basta con decir no. Le ayudaremos igualmente.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Ahora estamos cerrados y volvemos a abrir {opens}.',
      transferred: 'No cuelgue, por favor: le paso con otra persona, que sabe de qué hemos hablado.',
      nobody_signed_in:
        'Ahora mismo no hay nadie de nuestro equipo, por lo que no podemos decir cuánto tardará. Su turno se mantiene.',
    },
    email: {
      closed:
        'Ahora estamos cerrados y volvemos a abrir {opens}. Hemos guardado su mensaje y le responderemos por correo electrónico.',
      nobody_signed_in:
        'Ahora mismo no hay nadie de nuestro equipo. Hemos guardado su mensaje y le responderemos por correo electrónico.',
      paused: '',
      transferred: 'Otra persona, que tiene sus mensajes, le responderá por correo electrónico.',
    },
  },
  danger: {
    resolved:
      'Cuídese mucho. Si vuelve a necesitar ayuda, escríbanos. Si puede haber una vida en peligro, llame enseguida al número de emergencias.',
    certain: 'Esto pasa de inmediato a una persona, que verá esta conversación.',
    possible: 'Quiero estar seguro de que está a salvo. ¿Quiere hablar con una persona? Basta con decir sí.',
    emergency: 'Si puede haber una vida en peligro, no nos espere: llame ahora al {number}.',
    emergencyAnywhere:
      'Si puede haber una vida en peligro, no nos espere: llame al número de emergencias del lugar donde está.',
    crisis: 'Si piensa en hacerse daño o en quitarse la vida, también puede llamar al {number}.',
    violence: 'Si alguien le hace daño o le amenaza, también puede llamar al {number}.',
  },
};
