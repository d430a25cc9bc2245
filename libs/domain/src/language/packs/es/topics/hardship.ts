import type { RuleSet } from '../../../rules/rule-set.ts';

/** Not able to pay. */
export const spanishHardship: RuleSet = {
  words: {
    bill: 'factura, facturas, recibo, recibos, cuota, cuotas, mensualidad, mensualidades, letra, hipoteca, renta, alquiler, prestamo, deuda, deudas, tarjeta, boleta, luz, gas, agua, credito, arriendo, poliza, seguro, matricula, colegiatura, plazos, plazo, saldo, total, todo, pago, medicinas, comida, multa, internet, telefono, comedor, adeudo, intereses, pension, servicio, este mes, minimo',
    pay: 'pagar, pagarles, pagarla, pagarlo, pagaros, pagarlas, pagarte, afrontar, abonar, cubrir, cumplir con, hacer frente a, liquidar, saldar, asumir, costear, costearme, permitirme, permitirnos, solventar, sostener',
    fiction: 'libro, pelicula, serie, juego, partida, videojuego, novela, documental, monopoly, noticia',
  },
  certain: `
    (banco de alimentos|comedor social|caritas) (me|nos) (da|dan|ayuda|ayudan)
    fila en (caritas|el comedor|el banco de alimentos)
    no ..1 (puedo|podemos|puede|podre|podremos|voy a poder|vamos a poder|alcanzo a|logro|tengo como|tenemos como|tengo con que|hay forma de que pueda|hay manera de que pueda) ..2 <pay> ..4 (<bill>|$)
    no ..1 (puedo|podemos|podre|voy a poder) (seguir)? (pagando|pagar) (mas|tanto|esto|eso|ya|ahora|$)
    (no|ni) (tengo|tenemos|me queda|nos queda|hay|me alcanza|nos alcanza|alcanza|llego|llegamos|ajusto|ajusta) ..1 (dinero|plata|lana|un peso|un euro|un duro|con que|recursos|fondos|efectivo|a fin de mes|al final de mes) ..2 (para|pagar|este mes|ahora|suficiente|$)
    (no|ni) (tengo|tenemos|me queda|nos queda|hay|me alcanza|nos alcanza|alcanza|llego|llegamos|completo|da|ajusto|ajusta|me da|nos da) ..1 (ni)? (para|a) ..1 (<bill>|pagar|pagarles|comer|ustedes|nada|pagarlo|pagarla|pañales|leche|medicamentos|los recibos|mis hijos)
    no (me|nos) (alcanza|llega|da|ajusta|rinde) ..2 (para|el sueldo|el dinero|la pension|el salario) !(el|la|hacer)
    no (me|nos) (alcanza|ajusta) ($|ni|pagar)
    (no llego|no llegamos|llego justa|llego justo|sin llegar) (a fin de mes|a final de mes|a fin)
    ya no (completo|ajusto|llego|doy para mas)
    (me quede|nos quedamos|me he quedado|quede|quedo|estoy|estamos|sigo|llevo|esta|lleva) ..4 (sin trabajo|sin empleo|sin chamba|sin laburo|sin pega|desempleado|desempleada|desempleados|en paro|en el paro|en la calle|sin ingresos|sin sueldo|cesante|parado|parada|en erte|de erte|sin dinero|sin plata|sin un peso|sin un duro|sin un euro|arruinado|arruinada|en la ruina|en bancarrota|en quiebra|sin cobrar|ahogado en deudas|ahogada en deudas|sin lana)
    (me|nos|lo|la) (despidieron|echaron|han despedido|han echado|botaron|corrieron|liquidaron) ..4 (trabajo|empresa|chamba|empleo|laburo|del|y|$)
    (me|nos) (despidieron|han despedido)
    (perdi|perdimos|perdio|he perdido|perdida de|perder) ..2 (trabajo|empleo|chamba|laburo|negocio|ingresos)
    (me|nos) (bajaron|redujeron|recortaron|han bajado|han reducido|quitaron) ..3 (sueldo|horas|jornada|salario|turnos|ayuda|pension|beca)
    (aplazar|aplazamiento|aplacen|diferir|fraccionar|fraccionamiento|posponer|prorrogar|refinanciar|reestructurar|renegociar|condonar|perdonar|quita|reducir|suspender) ..5 (deuda|deudas|recibo|factura|cuota|cuotas|pago|pagos|prestamo|hipoteca|credito|intereses) ..5 (paro|trabajo|puedo|dinero|apuros|situacion|crisis|alcanza|desemple*|sueldo)
    (aplazar|aplazamiento|aplacen|fraccionar|fraccionamiento|posponer|prorrogar|refinanciar|reestructurar|renegociar|condonar) ..3 (deuda|deudas|recibo|factura|cuota|cuotas|pago|pagos|prestamo|hipoteca|credito)
    (plan|acuerdo|convenio|facilidad|facilidades|compromiso|arreglo) de (pago|pagos) 
    (moratoria|bono social|bono de luz|tarifa social|ingreso minimo vital|subsidio|ayuda economica|ayudas economicas|prorroga para pagar|prorroga de pago|segunda oportunidad|concurso de acreedores|insolvente|insolvencia|bancarrota)
    (tengo|tenemos|estoy|estamos|debo|debemos|arrastro|acumulo) ..4 (deuda|deudas|endeudado|endeudada|endeudados|embargado|embargada|cuotas atrasadas|recibos pendientes|meses de alquiler|dos cuotas|tres cuotas|dos meses|tres meses|al tope|atrasado con|atrasada con|atrasados con)
    (amenazan|van a|voy a|estan por|a punto de|me van a|nos van a|nos|me) ..3 (desahucio|desahuciar|desahucian|desalojar|desalojo|embargar|embargan|quitar la casa|echar de casa|cortar la luz por|quedar en la calle)
    (situacion|problemas|dificultades|dificultad|apuros|apuro|crisis|mala racha) (economica|economicas|economicos|financiera|financieras|financieros|de dinero)
    (estoy|estamos|pasando|paso|pasamos|atravieso|atravesamos|ando) ..3 (apuros|apurado de dinero|apurada de dinero|mala racha|mal de dinero|corto de dinero|corta de dinero|necesidad|pobreza|crisis economica|quebrado|quebrada|con el agua al cuello)
    (elegir|escoger|decidir) entre ..6 (comer|comida|medicinas|luz|recibo|medicamentos|calefaccion)
    (cobro|vivo|vivimos|cobrando|cobramos|subsisto|gano|ganamos) ..3 (minima|minimo|ayuda|subsidio|paro|pension no contributiva|muy poco|poquisimo|prestacion|jubilacion minima|pension minima|una miseria|menos)
    (no paga|no pasa|no me pasa|dejo de pasar|no deposita) ..2 (manutencion|pension de|pension alimenticia|la pension|cuota alimentaria)
    (empeñe|empeñar|vendi|vender|pedi prestado) ..4 (anillo|coche|joyas|cosas|muebles|moto|auto|para pagar*|pagarles)
    (ando|estoy|estamos|ando sin|quede|quedamos) ..1 sin (un|una)? (mango|duro|peso|centavo|chavo|cobre|luca|guita|plata|lana|feria|blanca|trabajo|pega|sueldo)
    (no|ya no) (me|nos) (alcanza|rinde) ..2 (quincena|sueldo|plata|mes|pension|guita|lana)
    (juntaron|acumulan|acumularon|amontonan|amontonaron|comen|ahogan) ..2 (deudas|recibos|pagos|facturas|cuotas|letras)
    (esperarme|esperen|esperar|aguantarme|aguanten) ..3 (hasta que cobre|que cobre|a cobrar|pago|quincena|el dia)
    (atrase|atrasado|atrasada|atrasados|retrase) ..3 (mes|meses|cuota|cuotas|pago|pagos|renta|alquiler)
    (ponerme|ponernos) al (dia|corriente)
    (mas|otro) (plazo|tiempo) ..1 para ..1 (pagar|abonar|liquidar)
    de donde ..2 (voy a sacar|sacar|saco) ..3
    (tarjetas|tarjeta|credito) ..3 al (tope|limite|maximo)
    pago una con (otra|la otra)
    (no puedo comprar|sin poder comprar|no tengo para|no me da para) ..3 (medicina|medicinas|comida|comer|insulina|leche|pañales|hasta fin de mes|la renta|renta|ustedes|nada|pagar*|alquiler)
    insuficiencia de (ingresos|recursos|fondos)
    (como|comemos|comer|vivo|vivimos|voy|vamos|dependo|dependemos|recurro|recurrimos|acudo|acudimos|gracias|tiramos|tiro|fui|fuimos|yendo|derivaron|derivado|informe) ..4 (banco de alimentos|comedor social|caritas|servicios sociales)
    (caritas|servicios sociales) ..3 (me|nos)
    (corto|corta|cortos|justo|justa) de (lana|plata|guita|dinero|pasta|feria|efectivo)
    (durmiendo|duermo|dormimos|viviendo|vivo) en (el|mi|un) (coche|carro|auto|calle)
    (acreedores) ..5 (no|me|nos|llaman)
    (codigo de buenas practicas|umbral de exclusion)
    (negocio|empresa|tienda) (quebro|ha quebrado|cerro) ..8 (deud*|pag*|acreedores)`,
  possible: `
    no (puedo|podemos) pagar
    (atrasarme|retrasarme|atrasar|retrasar|demorar|pagar mas tarde|pagar despues|pagar la semana que viene|pagar el mes que viene|mas plazo|un poco mas de tiempo|mas tiempo) ..5 (pago|pagar|cuota|recibo|factura)
    (pagar|pago) ..4 (en partes|poco a poco|por partes|de a poco|la mitad|mas adelante|cuando cobre)
    (me|nos) (cuesta|resulta) ..2 <pay>
    (muy|demasiado) caro para (mi|nosotros)
    (cobro|cobre) ..3 (dia|fin de mes|quincena) ..4 pag*
    (desempleo|desempleado|desempleada|en paro|jubilacion minima)
    recargo* ..5 (no puedo|imposible)`,
  not: `
    no (puedo|podemos|me deja) pagar porque ..6 (pagina|web|error|app|aplicacion|falla|sistema|boton|pasarela|tarjeta)
    lleva ..2 (dia|dias|hora|horas|minutos|semana) ..1 (parado|parada)
    (pedido|paquete|envio|tren|vuelo|proceso|repartidor|bus) ..6 (parado|parada)
    cuello de (examenes|trabajo|tareas|papeles|entregas|reuniones)
    (cuando|que|como|cuanto) ..3 (cobra|es|funciona|cubre|explica) ..3 (subsidio|tarifa social|bono social|moratoria|ingreso minimo)
    (subsidio|tarifa social|bono social) ..2 ,? que (cubre|es|incluye)
    (el año pasado|antes|hace tiempo|entonces) ..2 (en paro|desempleado|desempleada|sin trabajo)
    desempleado feliz
    no ..2 (pagar) ..4 (app|bizum|tarjeta de|web|paypal|pagina|error|boton|aplicacion|google pay|apple pay|online|en linea)
    no ..2 pagar con
    no ..1 puedo pagar , ..4 (error|falla|pantalla|rechaza|boton|app|cargando|da)
    no tengo efectivo
    (pago|pagos) a plazos ..3 (intereses|disponible)
    (buscando|busco|quiero) ..2 (trabajo|empleo) ..2 (en su|en vuestra|con ustedes)
    (no|nada) (debo|debemos) nada
    (cuñado|primo|amigo|vecino|cuñada|prima|amiga|vecina) ..2 (en paro|sin trabajo|desempleado|desempleada)
    (sin saldo|quede sin saldo|me quede sin) ..2 (saldo|datos|gigas|bateria|gasolina|gas|luz|internet)
    paro (cardiaco|cardiorrespiratorio|de transporte|nacional|general|de taxis|de trenes)
    (hay|por el|durante el|mañana) paro
    (jaja*|jeje|lol)
    (rebajas|compras|black friday)
    (plan|planes|acuerdo) de pago* (mensual|anual|disponibles)
    (que|cuales|ofrecen|tienen) ..2 (planes|formas|metodos|opciones) de (pago|pagos)
    hipoteca inversa`,
  notInSentence: `
    <fiction>`,
};
