import type { RuleSet } from '../../rules/rule-set.ts';
import { attached } from './forms.ts';

/** The wish to be called back; a request for a person too. */
export const callBackPatterns = `
    <ask> ..3 (que|q) (alguien)? <me> (vuelvan a|vuelva a)? <ring>
    ^ (que|q) <me> <ring>
    (que|q) <me> <ring> ..3 (persona|alguien|agente|asesor|asesora|tecnico|comercial|gestor|gestora|operador|especialista|ejecutivo|supervisor|encargado|responsable|gerente|medico|doctor|doctora|enfermera)
    (que|q) <det>? _? (persona|alguien|agente|asesor|asesora|tecnico|comercial|gestor|gestora|operador|especialista|ejecutivo|supervisor|encargado|responsable|gerente) ..5 <me> <ring>
    (para que|pa que|p que) <me> <ring>
    <me> (puede|puedes|pueden|podria|podrian|podrias|podes|podeis|podriais|pudieran|pudiera) (volver a)? <ringing>
    (puede|puedes|pueden|podria|podrian|podrias|podes|podeis|podriais|pudieran) (alguien|por favor)? <ringingMe>
    (puede|pueden|podria|podrian) <det>? _? (agente|asesor|asesora|tecnico|comercial|gestor|operador|especialista|ejecutivo|supervisor|encargado|responsable|medico|doctor|doctora|compañero|compañera) ..1 <ringingMe>
    (persona|alguien|agente|asesor|asesora|tecnico|comercial|gestor|operador|especialista|ejecutivo|supervisor|encargado|responsable|medico|doctor|doctora) (que|q) <me> <ring>
    podemos hablar ..2 (por telefono|telefonicamente)
    (hablarlo|hablar esto|tratarlo|resolverlo) ..2 (por telefono|telefonicamente)
    <ringMe> (<when>|,|$)
    (devuelvame|devuelvanme|devuelveme|devolveme|regresame|regreseme|regresenme|devolverme|regresarme) (la|una|mi)? (llamada|llamado)
    <me> ..2 (devolver|regresar|devuelven|devuelve|regresan|devuelva|devuelvan) (la|una|mi)? (llamada|llamado)
    <ask> ..3 (una|la)? (llamada|llamadita|devolucion de llamada|devolucion de la llamada|llamada de vuelta|callback|telefonazo|videollamada) !<owned>
    (agendar|programar|concertar|pedir|solicitar|reservar|coordinar) (una)? (llamada|devolucion de llamada|videollamada)
    ^ <me> (llaman|llamas|llama|marcan|marcas|llamais) (y|porfa|por favor|cuando puedan|hoy|mañana|al|<question>)
    <me> (llaman|llamas|llama|marcan|marcas|llamais|hablan) ..4 (por favor|porfa|porfavor|<question>)
    (pegue|peguen|pega|pegame|peguenme|den|dame|denme|echame|echenme|echen) (me)? un (toque|timbrazo|telefonazo|llamado|llamadita)
    (quiero|quisiera|deseo|necesito|solicito|prefiero|pido|me gustaria) ..2 ser (llamado|llamada|contactado por telefono|contactada por telefono)`;

export const ringWords = {
  ask: `
    quiero, kiero, queremos, quisiera, querria, deseo, necesito, nesesito, prefiero, preferiria, pido, solicito, exijo, espero, agradeceria, agradezco, me gustaria, nos gustaria, ruego, urge, pedir, puedo pedir, esperaba,
    te pido, le pido, les pido, te ruego, le ruego, les ruego, solicitar, pedirles, seria posible, es posible, hay manera de, hay forma de, hay posibilidad de, existe la posibilidad de, haga, hagan, haz, dile, digale, digales, diles, avisale, diganle, dejale, avisa, avise, podria hacer, puede hacer`,
  ring: 'llame, llamen, llames, llamara, llamaran, marque, marquen, marques, marcaran, telefonee, telefoneen, telefoneara, telefonearan, hablen por telefono, hable por telefono, llamasen, llamase, timbren, contacten por telefono, contacte por telefono, contacten telefonicamente, den un toque, pegue un toque, peguen un toque, devuelvan la llamada, devuelva la llamada, regresen la llamada',
  ringing:
    'llamar, marcar, telefonear, devolver la llamada, regresar la llamada, dar un toque, pegar un toque, contactar por telefono, llamr, yamar',
  ringingMe:
    'llamarme, marcarme, telefonearme, llamarnos, marcarnos, devolverme la llamada, regresarme la llamada, llamarlo, contactarme por telefono',
  ringMe: attached(
    'llama llame llamen llamad marca marque marquen telefonea telefonee telefoneen timbra timbren',
    'me nos',
  ),
  me: 'me, nos, m',
  when: 'al, a, manana, mañana, hoy, por favor, porfavor, porfa, xfa, pls, por la, por telefono, ya, en, esta, este, cuando, el, para, y, o, si, que, lo, ahora, antes, despues, urgente, urgentemente, alguien, un, una, usted, ustedes, cuanto, de, tan, mejor, luego, gracias, pronto, rapido, porque, desde, con, mi, aqui, personalmente, directamente, inmediatamente, apenas, mas, entre',
  owned: 'internacional, internacionales, de mi, entrante, perdida, anonima, gratis, por cobrar',
  delivery:
    'repartidor, repartidora, mensajero, chofer, conductor, cartero, cuando llegue, cuando llegues, cuando lleguen, al llegar, antes de entregar, antes de llegar, antes de venir, antes de subir, cuando este abajo, timbre',
};

export const notCallBack = `
    (no|nunca|ni|tampoco|dejen de|deja de|deje de|dejar de|evitar|evite|evitad|sin) ..2 (<ring>|<ringMe>|<ringingMe>|<ringing>)
    (no quiero|no hace falta|no necesito|no es necesario|para que no|no deseo) ..4 (<ring>|<ringing>|<ringingMe>|llamada|llamadas)
    (si|cualquier|cuando) ..6 <me> (llaman|llamas|llama|marcan|marcas)
    (si|cualquier cosa|cualquier duda) ..6 <ringMe>
    (por que|porque|quien|quienes|siempre|diario|todos los dias|ayer|como|que|cada) ..4 <me> (llaman|llama)
    (<ring>|<ringing>|<ringMe>|<ringingMe>) (mi|mis|a mi) !(numero|celular|telefono|movil|cel|casa|oficina|trabajo|fijo|whatsapp)
    (mi|mis) _ ..2 (<ring>|<ringing>)
    (cancela|cancelar|cancelen|cancele|anular|anula) ..3 (llamada|llamado)`;

export const spanishCallBack: RuleSet = {
  words: { ...ringWords, det: 'un, una, el, la, algun, alguna, otro, otra, su, sus, tu, tus, uno, 1' },
  certain: callBackPatterns,
  not: notCallBack,
  notInSentence: '<delivery>',
};
