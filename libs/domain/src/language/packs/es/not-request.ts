import { notCallBack } from './call-back.ts';

export const SOMEBODY = '(<person>|<someone>|<humanHelp>)';
export const ANYBODY = '(<person>|<someone>|<humanHelp>|<role>)';
export const STAFF = '(<person>|<someone>|<humanHelp>|<role>|<department>|<service>)';
/** A person with an article, and a word that is not known. */
export const WORKER = `<det>? <det>? _? ${ANYBODY}`;

/** What sounds like the wish for a person, and is none: it is denied, told of the past, or about others. */
export const notRequest = `
    ${notCallBack}
    (tampoco|no) (es|era) para (<talk>|<talkSoft>)
    no (vayas|vaya|vayan) a ..5 ${STAFF}
    nada de (pasarme|pasar|llamar|ponerme|hablar|transferirme|conectarme) ..4 ${STAFF}
    (pense en|pensaba en|pensaba|iba a|ibamos a|estuve a punto de|estaba por|llegue a) ..2 (pedir|hablar|llamar|buscar|contactar|solicitar|pedirles) ..5 ${STAFF}
    si (tuviera|tuviese|tuvieramos|hubiera|hubiese) ..5 ${ANYBODY}
    si un dia ..3 , ..3 ${ANYBODY}
    (app|pantalla|billete|ticket|aviso|cartel|formulario|perro|gato|gata|contrato|correo) ..1 (pone|dice|marca) ..3 ${ANYBODY}
    se llama ${ANYBODY}
    prefiero ..1 (seguir contigo|a ti|contigo|hablar contigo|tratar contigo|este chat) ..8 ${ANYBODY}
    no (quiero|queremos|deseo|me gusta) que ..1 (me|nos) ..1 (contacte|contacten|llame|llamen|escriban|atienda|pase|pasen)
    ${ANYBODY} ..2 o ..1 (automatico|robot|bot|maquina|ia|grabacion|programa)
    (llevenle|llevele|llevale|entreguen|entregue|dele|denle|entreguenle|entreguele) ..8 ${ANYBODY}
    (sale|aparece|dice|mensaje|pone) ..2 contacte ..4
    (pregunte|pregunto) (al|a la|a un|a una) ${ANYBODY}
    no (se|te) (preocupe|preocupes|preocupen|moleste|molesten) ..6 ${ANYBODY}
    ^ ${ANYBODY} , (no mascota|no empresa|media jornada|jornada|turno)
    ^ (ningun|ninguna) ${ANYBODY}
    (<ring>|<ringMe>|<ringing>|<ringingMe>) ..8 <delivery>
    <delivery> ..8 (<ring>|<ringMe>|<ringing>|<ringingMe>)
    <negWish> (que)? ..3 (<talk>|<talkSoft>|<giveMe>|<attend>|<attendMe>) ..4 ${STAFF}
    <negWish> (a|al|lo de|la llamada del)? !<machine> <det>? <det>? _? ${STAFF}
    <negWish> (que)? <me> ..3 ${STAFF}
    <negWish> ..2 (pasarme|pasame|pases|ponerme|conectarme|transferirme)
    no <me> (<giveNeg>|<attend>)
    no (<giveNeg>|<attend>) ..2 ${STAFF}
    (sin|ni|nada de|en vez de|en lugar de) (tener que|necesidad de|que|tanto|mas|ningun|ninguna)? <det>? (<talk>|${STAFF})
    (deja|deje|dejen|dejar) (a|al) ${WORKER}
    ${SOMEBODY} (no|nunca|jamas) $
    <past> ..3 (<talk>|<talkSoft>|<giveMe>|<attend>|<attendMe>|<attendInfinitive>)
    <past> ..2 ${ANYBODY}
    (^|!(lo|la|los|las) _) (intente|intentamos) ..3 (<talk>|<talkSoft>|<giveMe>|<attend>|<attendMe>|<attendInfinitive>)
    (^|!(lo|la|los|las) _) (intente|intentamos) ..2 ${ANYBODY}
    (<want>|<talk>|<that>|<to>) ..2 (mi|mis|nuestro|nuestra|nuestros) _? ${ANYBODY}
    que (pasa|ocurre|sucede|hago) si ..6 (${ANYBODY})
    si ..1 (un dia|algun dia|en algun momento|alguna vez|mañana|mas adelante) ..4 (<want>|<talk>|<dame>) ..4 ${ANYBODY}
    (solo|solamente|para|somos|seremos|soy|unicamente) una sola? persona $
    (agradezco|agradecer) ..3 (a|al) ${WORKER}
    (voy|vamos) a <talkSoft> con (mi|mis|los|las|mi propio) ..1 ${ANYBODY}
    (en caso de|por si) ..6 ${ANYBODY}
    (persona|personas) (fisica|juridica|natural|mayor|mayores|adulta|de contacto|adicional|mas|extra|autorizada|a cargo|al dia)
    (una|la|otra) persona (mas|adicional|extra|que recoja|recoja|y)
    (agente|agentes) (de viajes|de viaje|inmobiliario|inmobiliaria|comercial|de seguros|de aduanas|aduanal|de bolsa|limpiador|desengrasante|de limpieza|quimico|de transito|secreto|libre|de carga|financiero)
    (operador|operadora|operadores) (turistico|turistica|movil|logistico|ternario|telefonico|telefonica|de telefonia|logico|booleano|de internet|de grua)
    (asesor|asesora|gestor) (fiscal|inmobiliario|de contraseñas|de archivos|de tareas|de paquetes|de proyectos|de contenidos|de descargas)
    (soporte|apoyo) (para|de pared|de mesa|tv|de tv|del movil|de movil|magnetico|de bicicleta)
    (soporte|atencion) (en|a|al) (ingles|linux|mac|windows|android)
    (trabajar|soy|trabajo|cargo|puesto|profesion|empleo|vacante) (de|como|es)? <det>? ${ANYBODY}
    ser !(humano|vivo|pensante) <det>? ${ANYBODY}
    <thing> ..2 (a|para|al) <det>? <det>? _? ${ANYBODY}
    (transferir|enviar|mandar|pagar|girar|depositar|ceder|regalar|vender) (a|al) <det>? (persona|compañero|compañera|empleado|empleada|gente|colega|alguien|amigo)
    (los|las) (humanos|personas|operadores|asesores|agentes) $
    (me|te|le|nos) (gusta|encanta|gustaba) ..2 (<talk>|<talkSoft>)
    comunicacion con (los|las)
    ${SOMEBODY} (trabajando|trabajan|trabaja) ..4 <question>
    (venga|vengan|llegue|revise|repare|arregle|instale|mande|manden) ..1 (el|un|al|a un) (tecnico|electricista|fontanero|plomero|mecanico|perito|instalador) !(que)
    (como|cual) se llama ..3 ${ANYBODY}
    (hola|buenas|gracias|estimado|estimada|querido|querida|saludos|adios) (agente|asistente|asesor|asesora|operador|operadora|equipo|señor|señora|señorita) $
    (eres|sos|es usted|eres tu|seras|parece|pareces|usted es) <det>? ${ANYBODY}
    ${SOMEBODY} (detras|escribiendo|respondiendo|contestando|leyendo) ..4 <question>
    (horario|horarios|que hora|cuando|cuantos|cuantas|numero|telefono|correo|email|mail|extension|direccion|prefijo) !es ..4 (atiende|atienden|<service>|<department>|agentes|asesores|operadores)
    (nombre|apellido|cargo|campo) ..2 ${ANYBODY}
    (numero|codigo) !es ..2 ${ANYBODY}
    (vuestros|sus|tus|los|las|vuestras) (agentes|asesores|asesoras|operadores|empleados|tecnicos|supervisores|ejecutivos|representantes|gerentes|trabajadores) ..2 (me|nos|son|siempre|no|ven|pueden|hablan|tienen)
    (hay|tienen|habia) <number> ${ANYBODY}
    (nuestros|mis|los) (clientes|usuarios|visitantes|pacientes|socios) ..8 ${ANYBODY}
    (pense|crei|creia|pensaba|temia|imaginaba|menos mal) que ..14 <talk> ..3 ${ANYBODY}
    (hablar|hablo|habla|hablan) (ingles|español|frances|aleman|catalan)
    que (significa|quiere decir|hace|es) ..3 ${ANYBODY}`;
