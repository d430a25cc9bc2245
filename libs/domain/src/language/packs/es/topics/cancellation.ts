import type { RuleSet } from '../../../rules/rule-set.ts';

/** Leaving the contract, or staying only on better terms. */
export const spanishCancellation: RuleSet = {
  words: {
    contract: `
      contrato, contratos, suscripcion, subscripcion, suscripciones, plan, servicio, servicios, cuenta, cuentas, linea, lineas, poliza, seguro, membresia, abono, tarifa, fibra, internet, telefono, movil, luz, gas, agua, suministro, tarjeta, cuota, matricula, afiliacion, inscripcion, gimnasio, premium, prime, permanencia, television, tele, cable, renovacion, debito automatico, domiciliacion, todo, abonado, cliente,
      lo mio, prueba gratis, periodo de prueba, paquete, paquete de canales, newsletter, hosting, dominio, licencia, perfil, app, curso, mantenimiento, socio, caja de ahorro, plan de datos, pack, prepaga, obra social, tv`,
    end: `
      cancelar, cancelo, cancela, cancele, cancelen, cancelenme, cancelame, canceleme, cancelarla, cancelarlo, canselar, rescindir, rescindo, rescision, terminar, finalizar, finiquitar, liquidar, anular, anulen, anula, anulo, anule, cerrar, cierren, cierre, cierro, cerrarla, cortar, corten, corta, cortenme, resolver, extinguir, dejar, interrumpir, eliminar, suspender, quitar, quiten, quitenme, desactivar, dar fin a, dar por terminado, dar por finalizado, poner fin a, no renovar, no prorrogar, no continuar, desafiliarme, dejar de pagar, detener, parar`,
    will: 'quiero, kiero, queremos, quisiera, quisieramos, deseo, me gustaria, voy a, vamos a, pienso, pensamos, estoy pensando en, estoy considerando, he decidido, decidi, necesito, prefiero, tengo decidido',
    leave:
      'irme de aqui, irme de ustedes, irme a otra, irme con otra, irme a la competencia, irme ya, me voy, me ire, me marcho, salirme, me salgo, cambiarme de compañia, cambiarme a otra, me largo, largarme, dejarlos, dejarles, abandonarlos, nos vamos, irnos, desuscribirme, desuscribir, darme de baja, darnos de baja, desapuntarme, borrarme, desvincularme, desligarme, desafiliarme, portarme, nos cambiamos, nos pasamos',
    want: 'quiero, kiero, queremos, quisiera, deseo, necesito, nesesito, pido, solicito, me gustaria, voy a, vamos a, pienso, estoy pensando en, estoy considerando, exijo, ruego, procedan a, como, puedo, podria, pueden, puede, puedes, podrian, favor, donde, prefiero, hay que, he decidido, decidi, decidido, comunico mi voluntad de, mi voluntad de, mi deseo de, mi decision de, mi intencion de, tramitar, gestionar, necesitamos, urge, me urge, quiere, desea, tengo que, por favor, porfa, hagan el favor de, ayudame a, ayudeme a, proceder a, necesitaria, q, para, queria',
    booking:
      'cita, citas, reserva, reservas, vuelo, pedido, compra, envio, entrega, pago, transferencia, visita, clase, turno, mesa, viaje, orden, evento, concierto, operacion, alarma de las, recordatorio, notificacion, notificaciones, entrada, entradas, habitacion, mensaje, billete, boleto, tren, taxi, llamada, descarga, suscripcion de otro, alarma del reloj, ticket, reunion, recogida, tarea',
    fiction: 'libro, pelicula, la serie, novela, juego, partida, temporada, concierto',
  },
  certain: `
    portabilidad de salida
    (retirenme|saquenme|desapuntenme|borrenme|quitenme) (de|del) ..2 (servicio|plan|programa|club|lista|suscripcion|seguro)
    (tele|television|tv|linea|tarjeta|alarma) ,? (quitenla|quitenmela|cierrenla|cancelenla|anulenla|denla de baja|retirenla)
    (corten|cortar|cierren) (la luz|el gas|el agua|el internet) (del|de la|de mi) ..2 (viejo|vieja|anterior|antiguo|antigua|que dejo)
    como me (desapunto|desvinculo|desafilio|desuscribo|borro) (de|del)
    que me (ofrecen|ofreces|ofrece|dan) (si me quedo|por quedarme|para quedarme)
    (tarjeta|linea|cuenta|poliza|plan|suscripcion|membresia|seguro|celular|chip) ..3 ya no (la|lo|me) (quiero|necesito|uso|utilizo|sirve|interesa)
    (celular|linea|cuenta|plan|tarjeta|chip|movil) que (lo|la) (desactiven|cancelen|cierren|corten)
    resolucion del contrato ..8 (efectos|efecto|partir|dia|servicio|mantenimiento)
    (darme|darnos|darle|darlo|darla|dame|deme|denme|dadme|denos|dennos|damos|dar|den|dar la|me dan|me das|me doy|me di|me den|me de|doy|darse|dada|darte) de baja
    de baja ..4 <contract>
    <want> ..3 (la)? baja !(en|del|por|medica|maternal|temporada|de)
    (solicitar|solicito|tramitar|tramiten|tramito|pedir|pido|gestionar|formulario de|hacer|cursar|procesar|procesen|confirmar|confirmen|causar|comunicar|comunico|ruego|efectuar) ..3 (baja) !(medica|laboral|por|maternal|temporal)
    baja (definitiva|voluntaria|del servicio|del contrato|de la linea|de la cuenta|del suministro|inmediata|de mi|de mis)
    <want> ..3 <end> !<booking> ..3 <contract>
    ^ <end> ..3 <contract>
    (cancelen|cancelenme|cancelame|anulen|cierren|corten|rescindan|quitenme|cancele|canceleme) ..3 <contract>
    <want> ..2 (cancelar|rescindir|anular) $
    <will> <leave>
    (me quiero|me voy a|nos queremos|nos vamos a|me gustaria) (ir|marchar|salir|cambiar|pasar|largar|dar de baja|desuscribir|borrar|desapuntar|desafiliar) (ya|a|de)? ..2 (de ustedes|de aqui|a otra|de compañia|a la competencia|con otra|compañia|operador)
    me quiero (ir|marchar|salir|desuscribir|desapuntar|desafiliar) (,|$|ya)
    (ya)? no (quiero|deseo|me interesa|voy a|vamos a|queremos|pienso|me conviene) ..1 (seguir|continuar|renovar|prorrogar|mas el|mantener|pagar mas|permanecer) ..4 (<contract>|ustedes|vosotros|pagando|aqui|año que viene|mas|adelante|$)
    ya no (quiero|necesito|uso|utilizo|me interesa|me sirve|me conviene) ..2 <contract>
    no ..1 (renueven|renovar|renueve|renueves|renovare|prorrogar|prorroguen|renovemos|renovaremos) ..3
    no (prorrogar|renovar) ..2 <contract>
    (voluntad|decision|intencion|deseo) de (no)? ..1 (prorrogar|renovar|rescindir|resolver|cancelar|desistir|finalizar|terminar|continuar|dar de baja)
    (cerrar|cierro|cierren|cancelar|eliminar|cierre de|dar de baja) ..2 (mi|la|mis|esta|una) (cuenta|cuentas|tarjeta|perfil) ..3
    cierre de ..2 (cuenta|contrato)
    (portar|portarme|portabilidad|llevarme|pasar|pasarme|cambiar|cambiarme|migrar|me cambio|me paso|me voy|me ire|irme|nos vamos|nos cambiamos) ..4 (otra compañia|otra operadora|otro operador|la competencia|competencia|otra empresa|otro proveedor|otro banco|otra aseguradora|otro seguro|vodafone|movistar|orange|claro|telcel|personal|otro gimnasio|otra comercializadora|otra entidad)
    cambi* de (compañia|operador|operadora|proveedor|aseguradora|banco|comercializadora)
    (o|si no) ..5 (me voy|me cambio|me doy de baja|cancelo|nos vamos|me ire|me marcho|me largo) 
    (me voy|nos vamos|me ire|me largo|me marcho) ..3 (competencia|otra compañia|si no|de esta empresa|de ustedes|con otra|de aqui|a otra)
    (penalizacion|penalidad|permanencia|multa|recargo|cobran|cobrarian|pasa|pago|cuanto) ..5 (si)? ..2 (me voy|me salgo|cancelo|me doy de baja|irme|salirme|cancelar|darme de baja|rompo el contrato|dejo|termino|romper|antes de tiempo|me cambio)
    (desuscribirme|desuscribir|desafiliarme|desapuntarme|desvincularme|rescindir|rescision|finiquitar|desuscripcion|cancelacion de) ..4
    (como|donde) (cancelo|anulo|cierro|doy de baja|elimino|termino|me salgo) ..1 !<booking> ..1 (suscripcion|cuenta|membresia|contrato|plan|servicio|linea|seguro|poliza|abono|prueba)
    (borren|borrar|eliminen|quiten|elimina|borra) ..1 (suscripcion|membresia|afiliacion)
    (ofrecen|ofrecieron|sale|cuesta|consegui|encontre|dan|cobran) ..2 (mas barato|mas economico|mejor precio) ..2 (otro lado|otra|en otro|la competencia|otra parte|la de al lado|fuera)
    si (me voy|cancelo|lo dejo|me salgo|me doy de baja) ,? ..4 (penalizacion|multa|cobran|recargo|pasa|permanencia)
    (cancelacion|rescision|anulacion|terminacion) de ..2 <contract>
    (me mudo|nos mudamos|me cambio de casa|me traslado|emigro|me voy del pais) ..9 (cancelar|baja|cortar|finiquitar|terminar|no llegan|contrato|cerrar|lo mio)
    (no irme|para que me quede|retenerme|para que no me vaya|para no irme|para quedarme|quedarme con ustedes|quedarme como cliente)
    (convenceme|convenzame|convencedme|convenzanme) ..2
    (convenceme|convenzame|convenzanme|que me ofrecen|que me ofreces|que pueden ofrecerme|mejorenme|mejorame|igualen|igualar|igualan|mejor oferta|mejor precio) ..6 (irme|vaya|quede|quedarme|competencia|otra|cliente|antiguo|renovar|me voy|baja|oferta)
    (mejor precio|mejores precios|mas barato|oferta mejor|mejor oferta) ..4 (a los nuevos|los nuevos|nuevos clientes|la competencia|otra compañia|otra empresa|me ofrece|me ofrecen|vecino)
    (otra compañia|la competencia|otra empresa|otra aseguradora|vodafone|otro banco|otra operadora) ..3 (me ofrece|me ofrecen|me da|me dan|me sale|me cobra|tiene mejor|me lo deja)
    (mirando|buscando|viendo|valorando|estudiando|comparando) ..1 (alternativas|otras opciones|otras compañias|otras ofertas|la competencia)
    (cortá|corta|corten|quiten|quita|anulen|cancelen) ..2 (debito automatico|domiciliacion|cargo automatico|renovacion automatica|cobro automatico)
    (desactivar|quitar|cancelar|anular|parar) ..2 (renovacion automatica|autorrenovacion|cobro automatico|pago automatico|pago recurrente|cargo recurrente)
    (que|para que) (me)? (no)? ..1 (dejen de cobrarme|no me cobren mas|dejar de pagar|me dejen de cobrar)`,
  possible: `
    ^ (baja|cancelar|cancelacion|quiero cancelar|cancelar todo|dar de baja|me voy|cancelarlo|darme de baja) $
    (quiero|necesito|deseo) ..1 cancelar
    (permanencia) ..5 (cuando|termina|acaba|queda|vence|cumple|fin|tengo)
    (me subieron|me han subido|me suben|subieron|subida) ..6 (bajan|bajen|descuento|rebaja|irme|cancelar|competencia)
    (subir|subida|aumento|subieron|suben) ..3 (precio|cuota|tarifa|poliza|seguro) ..8 (no pienso|no estoy dispuest*|cancel*|otra|baja)
    (descuento|oferta|rebaja|promocion) ..4 (por ser cliente|para clientes antiguos|de fidelidad|por fidelidad|por quedarme)`,
  not: `
    cambie de banco ,? ..4 (iban|domiciliacion|cuenta|cuenta nueva)
    no me (quiero|voy|queria) ..1 (ir|marchar|salir|cambiar)
    no (cambie|cambio|cambiamos) de (compañia|operador|operadora|proveedor|aseguradora|banco)
    cancelacion (de|del) (ruido|ruidos|eco|sonido)
    (dejar|dejo|dejarle|dejarlo) ..2 (propina|reseña|comentario|nota|mensaje|paquete|llaves|recado|opinion|valoracion)
    tarjeta de (embarque|felicitacion|regalo|visita|cumpleaños)
    (cierre|cerrar|cierro) de (una|la|esa) (app|aplicacion|ventana)
    de baja ..1 (a un|a una|notificaciones|alertas|la musica|empleado|empleada|un producto|un usuario|un alumno|trabajador)
    marca de agua
    seguir con (la queja|el reclamo|la reclamacion|el tramite|la compra)
    si (un dia|algun dia|alguna vez) me (doy|voy|salgo|cambio)
    (no|sin|ni|tampoco|nunca) (quiero|voy a|pienso|vamos a|deseo|hace falta|quisiera)? (cancelar|darme de baja|irme|cerrar|dar de baja|rescindir|anular)
    (no me|no se|no le) (de|den|des) de baja
    (dar|darse|darme|da|den|dame|doy|dar me) de alta
    (cancelaron|cancelado|cancelada|cancelo|fue cancelado|fue cancelada|se cancelo|han cancelado|cancelados|cancele) ..3 (vuelo|cita|clase|evento|concierto|serie|pedido|tren|viaje|funcion|el|yo|la tele|año pasado)
    <booking> ..3 (cancelado|cancelada|cancelo|cancelaron|cancelar)
    (cancelar|cancela|cancelo|anular|anula|cancelen|cambiar|cancele|anulo|cerrar) ..1 (mi|la|el|una|un|esta|este|las|los|esa|mis)? <booking>
    (planta|temporada|estatura|presion|calidad|velocidad|marea|mesa|voz|tension|gama|clase|luz|cama) ..1 baja
    ^ (baja|bajan) (el|la|los|las)
    (baja|bajan) (de precio|visibilidad|temporada|maternal|medica|laboral|por)
    seguir (hablando|escribiendo|esperando|chateando|discutiendo|contigo|intentando|con esto|perdiendo|explicando)
    (estoy|esta) de baja
    baja ..2 (tarjeta|chip|sim) ..1 (perdida|robada|extraviada)
    (cerrar|cierro) ..1 (app|aplicacion|programa)
    encuesta
    (cuanto|donde|como|cuando|debo|tengo que) ..2 (cancelar|cancelo) ..1 (por|la factura|el recibo|mi factura|mi recibo|la deuda|mi deuda|el saldo|la luz|la energia|la cuota|el predial|la boleta|el servicio de)
    (cancelar|cancelo|cancele|cancelamos|cancelando) ..2 (factura|facturas|recibo|recibos|cuota|cuotas|deuda|saldo|boleta|multa|predial|impuesto|mensualidad|valor|monto|total|minimo|matricula)
    me voy (de|a) (vacaciones|viaje|dormir|trabajar|casa|comer|la playa|cama|fiesta)
    (cerrar|cierro|cierra|cierran) ..2 (sesion|ventana|puerta|app abierta|pestaña|caja|trato|año|viaje|oficina|sucursal|hora)
    (hora|cuando) ..2 cierr*
    (cambiar|cambiarme|pasar|pasarme|pasar del) ..3 (plan|habitacion|grupo|asiento|tarifa|horario|turno) 
    (cortar|corto|corta|cortaron|corte) ..3 (luz|agua|pelo|internet|llamada)
    (quitar|quiten|eliminar|borrar|dejar|terminar|parar|suspender|resolver|liquidar) ..2 (mancha|cebolla|duda|problema|mensaje|foto|articulo|paquete|deuda|factura|publicidad|anuncios|bloqueo|consulta|maletas|llaves|codigo|incidencia|error)
    (como funciona|que es|cual es) ..3 (permanencia|politica de cancelacion|portabilidad)
    (politica|plazo|seguro|gastos|condiciones) de (cancelacion|permanencia)`,
  notInSentence: `
    <fiction>`,
};
