import type { RuleSet } from '../../rules/rule-set.ts';
import { callBackPatterns, ringWords } from './call-back.ts';
import { ANYBODY, notRequest, SOMEBODY, STAFF, WORKER } from './not-request.ts';
import { maybeOnward, onward, onwardWords, refusing } from './request-onward.ts';
import { sideways } from './request-sideways.ts';
import { requestWords } from './request-words.ts';

/** A word for a person behind one of these goes with it; behind any other word it is asked for by itself, though no mark stands between. */
const GOVERNS =
  '(el|la|los|las|un|una|uno|unos|unas|al|del|de|d|a|con|c|sin|por|para|en|entre|contra|hacia|como|que|o|y|e|u|ni|pero|sino|mi|mis|tu|tus|su|sus|nuestr*|vuestr*|este|esta|ese|esa|aquel*|otr*|algun*|ningun*|cada|cualquier|much*|poc*|mas|menos|tan|muy|mismo|misma|propio|propia|ser|es|soy|eres|somos|son|era|fue|sera|sea|seas|hay|habia|gran|buen|buena|mal|mala|mejor|peor|ultim*|primer*|nuev*|antigu*|tal|falso|falsa|siendo|supuest*|nombre|numero|telefono|correo|cargo|puesto|codigo|tarjeta|horario|empresa|compañia|entidad|medico|medica|derechos|trabajo|no|dos|tres|cuatro|cinco|diez|cien|mil|2|3|4|5|6|7|8|9|10|11|12|15|20|25|30|40|50|60|80|100|200|500)';

/** A person with an article, and a word that is not known. */
const PERSON = `<det>? <det>? _? ${SOMEBODY}`;
const MEMBER = `<det>? <det>? _? ${STAFF}`;

/** The wish for a person. */
export const spanishRequest: RuleSet = {
  words: { ...ringWords, ...requestWords, ...onwardWords },
  always: `${refusing}
    ^ (<want>|<can>)? <talk> con mi <account>
    <giveMe> con mi _? <account>
    <giveMe> con mi <agentish>
    <giveMe> con _ o con (cualquier|otra|otro|cualquiera|quien|alguien|una|un)
    <me> <can> <give> <to> <det>? (<agentish>|alguien|persona)`,
  certain: `${sideways}${onward}
    ${callBackPatterns}
    (quiero|necesito|quisiera|puedo|deseo) hablar con (el|la) (vendedor|vendedora) que (me|nos)
    con (maquinas|robots|bots|una maquina|un robot) no (hablo|trato|converso|respondo|negocio)
    (buscame|busqueme|busquenme|traeme|traigame|traiganme|consigueme) a (quien|<det> ${ANYBODY})
    (ve|vaya|vete) a (buscar|llamar) a <det>? ${ANYBODY}
    (puede|podria|puedes|podrias) ponerse <det>? <det>? ${ANYBODY}
    <want> ..2 (conversacion|charla|reunion|entrevista|videollamada) con ${MEMBER}
    (poner|pones|ponen|pasas|pasar|pasan|comunicar|comunicas|pasame|ponme|comunicame) con (un|una) _ que ..1 (sepa|sepan|entienda|pueda|conozca)
    (retomara|retome|tome|tomara|asuma|asumiera) (mi|el) caso
    <talk> ..2 <with> ${MEMBER}
    <talk> ..2 <with> <det>? _? de <service>
    <talk> ..2 <with> <det> (de|del) <det>? ${STAFF}
    <want> ..4 <talkSoft> ..4 (con|c|cn|kon) ${MEMBER}
    <can> ..4 <talkSoft> ..4 (con|c|cn|kon) ${PERSON}
    <talk> <det>? ${SOMEBODY}
    ^ <talkSoft> (con|c|cn|kon|a) ${PERSON}
    ^ contacto (con|a) ${PERSON}
    <me> <can> atender ..2 (por telefono|telefonicamente|en persona)
    (prefiero|puedo|quiero|podria) esperar (a|por) <det>? _? (<agentish>|alguien|<inside>)
    ser (derivado|derivada|transferido|transferida|conectado|conectada|comunicado|redirigido|pasado|pasada) <to> ${MEMBER}
    <want> ..1 ser (contactado|contactada|contactados)
    <talk> con quien
    ^ hablar <service>
    ^ contacto <det>? <agentish>
    <want> ..1 (preguntarle|consultarle|explicarle|contarle|comentarle|plantearle|preguntar|consultar) ..2 a <det> _? ${ANYBODY}
    no (encuentro|hallo|veo|consigo|logro) ..3 (ningun|ninguna|un|una) <person>
    <me> (regala|regalas|das|da|dan|consigues|consigue|asigna|asignan|asignas) ${PERSON} ..5 (<question>|por favor|porfa|porfavor)
    <calmer> ..1 <speaking> <with> ${PERSON}
    <calmer> ..4 <speaking> ..2 <with> ${MEMBER}
    <giveMe> ..2 <to> ${MEMBER}
    <giveMe> <to> quien
    <giveMe> <to> (uno|una|otro|otra)
    <giveMe> ..2 <to> ..3 (que|q) ..2 sea <person>
    (pasamelo|pasamela|ponmelo|pasemelo|ponmela|comunicamelo|pasenmelo) $
    ^ que se ponga* (el|ella)
    que <person>? al final me <attend> ${PERSON}
    <talk> con (ella|el|ellos|ellas) $
    (alguien|uno|alguno) de (tu|su|vuestro) (equipo|gente|empresa|oficina|compañia) ..1 (<can>) ..4 (<attendMe>|<attendInfinitive>|escribirme|verlo)
    (explicar*|contar*|volver a explicar*|repetir*) ..5 a ${PERSON}
    (mirar|ver|tener) a? alguien ..1 (a los ojos|a la cara|delante|enfrente)
    (compañeros|humanos|personas|gente) (con sangre|de carne|de verdad) ..9 (esperando|espero|pasame|ponme)
    (hay|ahi|tienen|habra|esta) <det> (manager|encargado|encargada|supervisor|supervisora|gerente|responsable|director|jefe|jefa) ..5 <question>
    (den|dar|da) la cara
    <giveMe> <to> (el|la|los|las) (de|del|que)
    <giveMe> ${PERSON}
    <me> <can>? _? <give> ..2 <to> ${MEMBER}
    <me> <can>? _? <give> <to> (quien|el de|la de|los de)
    <me> (pasas|pasa|pasan|pones|conectas|comunicas|comunica) <det> ${SOMEBODY}
    <give> ..3 <matter> ..2 <to> ${MEMBER}
    <giveInfinitive> ..3 <matter> ..2 <to> ${MEMBER}
    ^ <giveInfinitive> <to> ${PERSON}
    <giveInfinitive> ..2 <to> <det>? <det>? _? <agentish>
    (de|den|dar|dele|dale) traslado ..5 ${ANYBODY}
    (dejale|dejele|deja|deje) recado <to> ${WORKER}
    (dar|pasar|dale|pasale|dele|pasele) ..2 <matter> <to> ${WORKER}
    <avisa> <to>? ${PERSON}
    <avisa> <to>? <det> <role>
    <want> (a|de|que sea|tener|tener a|ver a|contar con|recibir)? !<number> !<thing> !(ser|cambiar|trabajar|a|que|q|k) ${PERSON}
    <want> ..2 (ayuda|asistencia|apoyo|atencion|respuesta|intervencion|contacto|asesoria) ..2 (de|con|por) ${MEMBER}
    <want> ..3 (contacto|trato|comunicacion|atencion) (humano|humana|personal|directo|directa)
    <want> (que|q) sea ${PERSON}
    <want> ..3 <real> <person>
    <want> a? otro que
    <dame> (con|a)? !<number> ${PERSON}
    <that> <pronoun>? <pronoun>? <attend> ..4 <det>? <det>? ${SOMEBODY}
    <that> <pronoun>? <pronoun>? <attend> <det> _? <role>
    <that> <pronoun>? <pronoun>? <attend> <det> (de|del) <det>? (<department>|<service>)
    <that> <pronoun>? <pronoun>? <attend> (otro|otra) $
    <that> <pronoun>? <pronoun>? <attend> (el|ella) $
    <that> ${PERSON} ..3 <attend>
    <that> <det> <role> <me> ..2 <attend>
    <that> ..4 (lo|la) <attend> ${WORKER}
    <me> <can> ..1 <attendInfinitive> ..4 <det>? <det>? ${ANYBODY}
    <me> (atiende|atienden) <det>? <det>? _? ${ANYBODY}
    <me> <attendNow> ..3 <det>? <det>? ${ANYBODY} ..5 <question>
    <can> ..1 <attendMe> ..4 <det>? <det>? ${ANYBODY}
    <attendMe> <det>? ${SOMEBODY}
    (ser|sea|fuera) (contactado|contactada|atendido|atendida|asistido|asistida|ayudado|ayudada|llamado|llamada) (por|de) ${MEMBER}
    (atienda|atiendan|responda|conteste|ayude|ayudeme|ayudame) <det> <clear>
    <attendMeNow> ..3 <det>? <det>? ${SOMEBODY}
    (contactenme|contacteme|contactame)
    <that> <me> (contacte|contacten|contactara|contactaran)
    <can> ..1 (contactarme|contactarnos)
    <me> <can> contactar
    (algun|alguna) (<clear>|agente|persona real) ..4 (<question>|ahi|disponible)
    <exists> ..2 alguien <real>
    podemos hablar ..2 (por telefono|telefonicamente)
    (hablarlo|hablar esto|hablar de esto|tratarlo|resolverlo) ..2 (por telefono|telefonicamente|de viva voz|en persona)
    (llevo|llevamos|sigo|seguimos) ..5 esperando (a|al|por|que) ..3 (<agentish>|alguien|<inside>)
    (donde|cuando|ya) ..2 (viene|esta|llega|atiende|aparece) <det> (agente|asesor|humano|operador|supervisor|representante|ejecutivo) ..2 <question>
    ^ <det> (dueño|dueña|gerente|doctor|doctora|recepcionista|director|directora|administrador|medico) (por favor|porfavor|porfa|ya)
    (manda|mande|manden|mandenme|mandame|mandeme|envien|envienme|traiganme) a <det>? <det>? _? <person>
    <can> <det>? <det>? <inside> ..3 (<attendInfinitive>|<attendMe>)
    <me> (lo|la) <can> ..1 <attendInfinitive> ..2 <det>? <det>? ${ANYBODY}
    (opinion|revision|criterio|intervencion|punto de vista) (de|por) ${PERSON}
    ^ (con)? alguien _ (por favor|porfavor|porfa|ya)
    alguien <me> <can>? (atiende|atienda|atender|ayude|responda|conteste)
    ${SOMEBODY} (que|q|para que) <me> (atienda|ayude|responda|conteste|escuche|entienda|resuelva|solucione)
    (alguien|persona|humano|agente) <that> ..2 (pueda|sepa|puedan|quiera) <attendInfinitive>
    alguien <that> ..2 (pueda|sepa) <attendMe>
    <exists> !<number> <det>? <det>? _? ${SOMEBODY} ..3 <free>
    <exists> <det>? <det>? _? ${SOMEBODY} ..2 <that> <me>? (pueda|puedan|atienda|atiendan|ayude|sepa|responda|lea|hable|conteste)
    <exists> (algun|alguna|algunos|un|una|otro|otra)? (<clear>|agente|agentes) ..5 <question>
    <exists> <det>? <det>? <person> (real|reales|de verdad|humano|humana|de carne y hueso)
    <service> (humano|real|manual|de verdad|con una persona|con personas)
    (chat|llamada|videollamada|chat en vivo|sesion|<humanHelp>|asesoria|comunicacion) ..1 (con|de) ${PERSON}
    (por favor|porfavor|porfa|urgente|rapido|mejor) <det>? (agente|alguien|empleado|gestor|especialista|responsable) $
    (hablarcon|contactarcon|pasamecon|ponmecon|comunicarmecon|pasarmecon|conectamecon) ${PERSON}
    ^ habla con ${PERSON}
    <exists> <det>? _? ${ANYBODY} (con|a|para) (quien|el que|la que|los que|el cual|la cual|quienes) ..2 (<talk>|<talkSoft>|hable)
    <exists> ..4 <that> (atienda|atiendan|responda|conteste)
    nadie ..3 <that> ..2 (pueda|atienda|ayude|responda|conteste|lea) ..3 <question>
    no (hay|habra|tienen) ..2 (nadie|persona|personas|humano|humanos|alguien|agentes|agente) ..2 (real|reales|ahi|humano|humana|de verdad|disponible|<that>)
    (a|con) quien ..2 (<can>|tengo que|debo|hay que|necesito|tendria que|he de) (<talk>|<talkSoft>|dirigirme|acudir|llamar|escribir|escribirle|contactar)
    con quien (se)? (<can>)? (hablar|comunicarme|contactar)
    quien ..2 (de ustedes|de vosotros|en la empresa|ahi) ..2 (<attendMe>|<attendInfinitive>)
    (como|cmo|donde|dnd|cuando|de que forma|de que manera) ..4 <talkNow> ..2 <to>? <det>? <det>? _? ${SOMEBODY}
    (como|donde|dnd|donde) ..2 (estan|encuentro|consigo|hay) <det>? (agentes|agente|humanos|humano|asesores|operadores|asesor|operador|representante)
    (como|cmo|que) hago ..4 ${SOMEBODY}
    (salir|escapar|pasar|llegar) ..3 (hacia|a|hasta) ${PERSON}
    ^ <talk> <with>? ${SOMEBODY}
    ^ <with> <det>? <det>? (<clear>|<agentish>|responsable) $
    ^ con <det>? (alguien|encargado|encargada|jefe|jefa|responsable|recepcionista|tecnico|medico|doctora|<service>|<humanHelp>|<clear>|<department>) ..4 ,? (por favor|porfavor|gracias|porfa|xfa)
    sino (con|a|de|por)? ${PERSON}
    (sino|mejor|prefiero|preferiria|preferimos) (con|a|que sea|hablar con|hablarlo con)? <det>? (<person>|<someone>|<humanHelp>)
    (cambiame|cambieme|cambien|cambia) (a|por|con) ${PERSON}
    ^ <det>? (<clear>|<humanHelp>) <real>? <real>? $
    !${GOVERNS} _ (operador|operadora|asesor|asesora|representante|agente|agente humano|persona|<humanHelp>) <real>? $
    !${GOVERNS} _ (humano|humana|ejecutivo|persona|gente|<humanHelp>) <real>? (por favor|porfavor|porfa|porfis|xfa|xfavor|pls|plis|please|ya|urgente) $
    ^ <det>? <det>? (<clear>|<humanHelp>|agente) (ya|ahora|por favor|porfavor|porfa|xfa|pls|please|urgente|rapido|aqui|inmediatamente)
    ^ <det>? (agente|persona|personas|gente|alguien|asistente|asesor|asistencia|representante|operador|soporte|chat|ser) <real> $
    ^ <det>? (agente|persona|personas|gente|alguien|asistente|asistencia|soporte|chat) <real> (ya|ahora|por favor|porfavor|porfa|xfa|pls|please|urgente)
    me quedo ..3 esperando a uno
    (te|se) lo (exijo|pido|ordeno) , <det>? <clear>
    ^ (una persona|alguien|un empleado|otra persona|un responsable|un tecnico|un especialista|un gestor) (por favor|porfavor|porfa|xfa|pls|please|ya|ahora)
    ^ (una persona|alguien) <that> me (atienda|ayude|entienda|escuche|resuelva)
    (exijo|exigimos|ordeno|reclamo|demando) ..3 <det>? (<person>|<humanHelp>)
    (te|se) lo (exijo|pido|ordeno) ,? <det>? <person>
    o me (atiende|pasas|pasan|conectan|pones|llama|llaman|contesta|responde) ..2 ${PERSON}
    o ${PERSON} ..4 o
    hasta <that> ..3 (salga|venga|aparezca|conteste|atienda|llegue|hable con) ${PERSON}
    (se|que) ponga* (al habla|al telefono)? <det>? <det>? ${ANYBODY}
    (que)? (venga|vengan|salga|aparezca) <det>? <det>? (encargado|encargada|jefe|jefa|gerente|supervisor|supervisora|responsable|director|alguien|persona|humano)
    (tu|su|vuestro|otro|otra) (superior|supervisor|jefe|encargado|jefa|supervisora|gerente) (por favor|porfavor|porfa|ya|ahora)
    (quien|donde) (es|esta) <det> (superior|supervisor|jefe|encargado|jefa|supervisora|gerente|responsable|capitan) ..5 (pasamelo|ponmelo|ponga|pongame|pasame|quiero)
    (voz humana|voz de verdad|voz de una persona|voz al otro lado|persona al otro lado|alguien al otro lado)
    tu no ..3 (atienda|otro|otra) ${SOMEBODY}
    (quiero|necesito|prefiero|exijo|busco) ..5 (de carne y hueso|con sangre en las venas)
    (charlar|hablar|chatear|tratar|interactuar) ..4 (de carne y hueso|seres vivos|humanos)`,
  possible: `${maybeOnward}
    ^ con <department> $
    ^ (ventas|recepcion|facturacion|cobranzas|administracion|gerencia|reclamos|reservas|contabilidad) (por favor|porfavor|porfa)
    <want> ser (transferido|transferida|derivado|derivada)
    alguien <that> hable (español|ingles|frances|castellano|catalan|portugues|aleman|quechua|guarani) 
    esta (el|la) (doctor|doctora|gerente|encargado|encargada|dueño|dueña|jefe|jefa|recepcionista|responsable) ..2 <question>
    ^ (quiero que|necesito que)? me (puedes|puede|pueden|podrias|podria|podes)? (transfieras|transfieran|transfiera|transferir|transfieres|derivar|derives|comunicar|comunicas) $
    (cuando|a que hora) ..2 (atiende|atienden|atendera|atenderan) ..2 (<agentish>|alguien)
    (donde) ..1 (esta|estan) <det> (<agentish>)
    ^ con alguien _? $
    (<can>|que|<want>) ..1 (escribirme|me escriban|me escriba)
    <me> <can> escribir
    alguien (me|nos) (ayuda|atiende) ,? 
    <refuse> ..4 <machine>
    <machine> ..3 (no sirve|no sirven|no me sirve|no me sirves|inutil|no entiende|no me entiende|no resuelve|no me resuelve|no ayuda|no me ayuda|no comprende|cansa|harta)
    (eres|es|sos) ..2 <machine> ..3 (inutil|no sirves|no me sirves)
    (no me sirves|no sirves|no me entiendes|no entiendes nada|no me estas entendiendo|cambiame) $
    ^ <det>? <det>? (agente|agentes|ajente|<service>|ejecutivo|especialista|tecnico|alguien|persona real|gestor|responsable|empleado|otra persona) $
    ^ una persona $
    ^ persona $
    <want> <det>? <det>? <service>
    <want> (a|al|hablar con|ver a)? <det> !mism* _? <role> $
    <want> (que)? ..2 <attend> <service>
    <talk> ..2 (con|a) (ustedes|vosotros|uds|alguno|algunos)
    (como|donde|cuando|cual) ..4 (contacto|contactar|contactarlos|contactarles|contactaros|comunico|comunicarme|hablo|hablar|llego|ponerme en contacto) ..2 (con|a|al) (ustedes|vosotros|<service>|<department>|uds)
    (como|donde) ..2 (los|les|os) (contacto|contactamos|llamo)
    (hay|ahi|habra|esta) ..1 (alguien|nadie) ..2 (ahi|aca|aqui|por ahi|<question>)
    alguien ..3 (<attendMe>|ahi|<attendInfinitive>) <question>
    (quien|quienes) <me> (<can>|va a) ..1 <attendInfinitive>
    (quien|quienes) (<can>) <attendMe>
    quien es (tu|su|vuestro) (superior|supervisor|encargado|supervisora|gerente|responsable)
    (tu|su|vuestro) (superior|supervisor) $
    (<want>|<can>) ..1 <talk> con !(mi|mis|nadie|el|la|los|las|un|una|su|tu|otro|otra|este|esta|tal|mas|menos|ustedes) _ $
    <giveMe> con _
    <me> (pasas|comunicas|conectas|pones|pasa|comunica|pone|conecta|transfiere|transfieres|pasan|comunican|enlaza|enlazas) con _
    ^ <giveMe> $
    <dame> soporte
    alguien <that> me (llame|atienda|ayude)
    (otra|alguna) via ..3 (hablar|contactar)`,
  not: notRequest,
  weaken: `
    (tengo|hay|tenemos|debo|hace falta|es obligatorio|se debe|necesito si) (que)? (hablar|llamar|contactar|ir) (con|a|al) ..4 (para|antes) ..8 <question>
    (como|donde|cual|cuando) ..4 (contacto|contactar|hablo|hablar|comunico|comunicarme|llego|ponerme en contacto) ..2 <to> <det>? (<service>|<department>)`,
};
