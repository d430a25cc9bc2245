import { describe, expect, it } from 'vitest';
import { listenIn } from '../listen-in.fixture.ts';
import { spanish } from './index.ts';

const { heard, said } = listenIn(spanish);

describe('a request for a person', () => {
  it.each([
    'necesito comunicarme con un humano porque el sistema no me deja entrar',
    'no carga la página pásame con un asesor',
    'mi número es el 4432 comuníqueme con alguien',
    'derivar con alguien',
    'ponme con soporte',
    'quiero hablar con el dueño del hotel',
    'necesito que me atienda la doctora',
    '¿podés pasarme con un representante?',
    '¿querés pasarme con alguien que entienda?',
    'qiero ablar con un umano',
    'necesito hablr con un asesro',
    'pasame con un operdor',
    '¿no hay forma de que me atienda una persona?',
    'agente por favor thx',
    'un humano si es posible',
    'humano lol',
    'me pueden llamar?',
    'no entiendo nada pon a una persona',
    '¿por qué no puedo hablar con una persona?',
    'no encuentro a ningún humano',
    'pueden escalar esto con un superior',
    'preferiría que esto lo viera un compañero tuyo',
    'solicito ser contactado por un ejecutivo',
    'mi abuela no se aclara con esto, que la atienda una persona',
    'OPERADORAAA',
    'quiero una persona😡',
    'pásame con mi gestora',
    'no quiero hablar con un robot',
    'pásame con caja',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each(['estoy cansado de escribirle a una máquina', 'basta de robots', 'soporte'])(
    'is possible: %s',
    (text) => {
      expect(heard(text, 'request')).toBe('possible');
    },
  );

  it.each([
    'no necesito un agente',
    'no me pases con nadie',
    'no quiero que me pases con un agente',
    'ayer hablé con un agente',
    'el agente me dijo que esperara',
    'mi jefe necesita la factura',
    'tengo que hablar con mi esposo',
    '¿eres una persona?',
    '¿estoy hablando con una persona?',
    '¿cuál es el número de atención al cliente?',
    'quiero transferir dinero a una persona',
    'quiero agregar una persona a mi reserva',
    'una persona más',
    'solo una persona',
    'necesito un agente de viajes',
    'trabajo de asesor',
    'si surge algo me comunico con ustedes',
    'el técnico no vino',
    'no logré hablar con un agente',
    'me dijeron que alguien me llamaría',
    'quiero hablar de mi factura',
    'el operador móvil me cobra de más',
    'la persona que me atendió fue amable',
    '¿puede otra persona recoger el paquete?',
    'quiero contactar con el vendedor',
  ])('is none: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('no request for a person', () => {
  it.each([
    'pensé en llamar a soporte, ya encontré la respuesta',
    'mi gato se llama Agente',
    'tampoco es para hablar con un supervisor',
    'nada de pasarme con ventas',
    'prefiero seguir contigo que esperar a un agente',
  ])('is heard in: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('the wish to be called back', () => {
  it.each([
    'me pueden llamar?',
    'llámenme al 555 1234',
    'quiero que me llamen mañana',
    'devuélvanme la llamada',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'callBack')).toBe('certain');
  });
  it.each(['no me llamen, por favor', 'si falta algo me llaman', 'que me llame el repartidor cuando llegue'])(
    'is none: %s',
    (text) => {
      expect(heard(text, 'callBack')).toBeNull();
    },
  );
});

const DANGER = ['topic.safety', 'topic.medical', 'topic.violence'];

describe('danger', () => {
  it.each([
    'me voy a tirar del balcón',
    'mi hermano dice que se va a matar',
    'huele a gas en la cocina',
    'sale humo de la lavadora',
    'mi bebé se tragó una pila de botón',
    'estamos atrapados en el ascensor',
    'el agua nos llega a la cintura',
    'mi papá se desmayó y no reacciona',
    'me duele mucho el pecho y el brazo izquierdo',
    'estoy vomitando sangre',
    'me dio una reacción alérgica y se me cierra la garganta',
    'mi novio me golpea',
    'un tipo con un cuchillo entró en la tienda',
    'alguien está intentando entrar en mi casa',
    'los voy a matar a todos',
  ])('is certain: %s', (text) => {
    expect(DANGER.map((rules) => heard(text, rules))).toContain('certain');
  });
  it.each([
    'soy una carga para mi familia',
    'no le veo sentido a seguir viviendo',
    'quién cuidará a mi perro cuando yo no esté',
    'me quedé sin insulina desde ayer',
    'mi pareja me controla el teléfono y me da miedo',
  ])('is possible: %s', (text) => {
    expect(DANGER.map((rules) => heard(text, rules))).toContain('possible');
  });
  it.each([
    'me muero de hambre, ¿cuánto falta?',
    '¿cómo mato el proceso en linux?',
    'quiero comprar un detector de gas',
    '¿tienen la película Duro de matar?',
    'la máquina se tragó mi tarjeta',
    'estoy atrapado en el tráfico',
    'ese precio me da un infarto',
    'quiero una cita para el cardiólogo',
    'me rompí el brazo hace dos años',
    'pistola de silicona',
    'mi jefe me va a matar si no llega el pedido',
    'me persigue la publicidad',
    'la app no me deja salir de la sesión',
    'no me voy a matar, tranquilos',
    'no aguanto más esta página, no carga',
    '¿cuánto me costaría cancelar el préstamo antes de tiempo?',
    'el lunes 14 nos toca presentar el trimestre',
  ])('is none: %s', (text) => {
    expect(DANGER.map((rules) => heard(text, rules))).toEqual([null, null, null]);
  });
});

describe('a topic', () => {
  it.each([
    ['legal', 'los voy a llevar a juicio'],
    ['legal', 'mi abogada les va a escribir'],
    ['complaint', 'voy a ir a profeco'],
    ['complaint', 'quiero quejarme del conductor'],
    ['fraud', 'alguien compró con mi tarjeta'],
    ['fraud', 'me llamaron diciendo ser del banco y les di el código'],
    ['bereavement', 'soy viuda y la cuenta estaba a nombre de mi marido'],
    ['bereavement', 'el titular falleció, soy su hija'],
    ['hardship', 'me despidieron y no puedo pagar la cuota'],
    ['hardship', 'no me alcanza para pagar la luz'],
    ['vulnerable', 'mi padre tiene demencia'],
    ['vulnerable', 'tengo 82 años y vivo sola'],
    ['rights', 'quiero una copia de todos los datos que tienen sobre mí'],
    ['rights', 'quiero recurrir la multa'],
    ['cancellation', 'quiero dar de baja la línea'],
    ['cancellation', 'si no me bajan el precio me voy con otra'],
  ])('is certain: %s in "%s"', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
  it.each([
    ['legal', 'trabajo en un bufete y necesito factura'],
    ['legal', 'no voy a demandar'],
    ['complaint', 'mi hijo se queja del colchón'],
    ['fraud', '¿cómo activo la alerta de fraude?'],
    ['bereavement', 'se murió la planta que compré'],
    ['hardship', 'no puedo pagar en la web, sale error'],
    ['vulnerable', 'estoy ciego de amor'],
    ['rights', '¿cuánto dura la garantía?'],
    ['cancellation', 'quiero cancelar la reserva del hotel'],
    ['cancellation', 'me voy de vacaciones'],
    ['cancellation', '¿los cascos tienen cancelación de ruido?'],
    ['bereavement', '¿abren el día de difuntos?'],
    ['bereavement', 'mi padre no ha fallecido, es un error'],
    ['hardship', '¿a qué hora abre el banco de alimentos?'],
    ['vulnerable', 'la línea está muda'],
    ['complaint', 'ya retiré mi queja'],
    ['fraud', 'me llegó un correo raro y lo borré'],
    ['rights', 'quiero borrar el historial de búsqueda de la tele'],
  ])('is none: %s in "%s"', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBeNull();
  });
});

describe('what the assistant says', () => {
  it.each([
    'Le paso con un agente enseguida.',
    'Un asesor se pondrá en contacto con usted en 24 horas.',
    'He escalado su caso al departamento técnico.',
    'Le llamaremos mañana por la mañana.',
  ])('is a promise: %s', (text) => {
    expect(said(text)).toEqual(['promise']);
  });
  it.each([
    '¿Quieres hablar con una persona?',
    'Puedo pasarte con un agente si quieres.',
    '¿Te gustaría que te llamara un agente?',
  ])('offers a person: %s', (text) => {
    expect(said(text)).toEqual(['personOffered']);
  });
  it.each([
    'Los agentes están disponibles de 9 a 17 h.',
    'No puedo transferirle a un agente.',
    'Si llama al 900, un agente le atenderá.',
    'Le transfiero 20 euros a su cuenta.',
  ])('is neither: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
