import type { RuleSet } from '../../../rules/rule-set.ts';

/** Money or an account taken by deceit. */
export const spanishFraud: RuleSet = {
  words: {
    cheated: `
      estafaron, estafado, estafada, estafo, estafados, estafa, timaron, timado, timada, timo, engañaron, engañado, engañada, engaño, defraudaron, robaron, robado, robo, hackearon, hackeado, hackeada, hackeo, jaquearon, jackearon, jaqueado, clonaron, clonado, clonada, suplantaron, suplantado, suplantada, suplanto, suplantando, suplantan, vaciaron, vaciado, vacio, duplicaron, secuestraron, falsificaron, falsificado, usurparon, usurpado, chorearon, chorizaron, afanaron, bajaron, tranzaron, chamaquearon, fraudearon, sustrajeron, intervinieron, pisharon`,
    account:
      'cuenta, cuentas, tarjeta, tarjetas, dinero, plata, ahorros, perfil, correo, whatsapp, identidad, datos, sim, linea, chip, clave, claves, banca, saldo, puntos, millas, wallet, cartera, efectivo, usuario, contraseña, instagram, facebook, numero, dni, firma, app, pension, sueldo',
    charge:
      'cargo, cargos, cobro, cobros, compra, compras, movimiento, movimientos, operacion, operaciones, transaccion, transacciones, retiro, retiros, transferencia, transferencias, consumo, consumos, pago, pagos, extraccion, extracciones, debito, debitos, bizum, prestamo, credito, gasto, gastos, suscripcion, envio, recarga, recargas, pedido, pedidos, contrato, linea, disposicion',
    unknown:
      'no reconozco, no reconocemos, desconozco, no reconocido, no reconocidos, no reconocida, no reconocidas, no autorizado, no autorizados, no autorizada, no autorizadas, no autorice, no hice, no hemos hecho, no he hecho, no realice, no realizado, no es mio, no es mia, no son mios, no son mias, no son mias, no me suena, sin mi permiso, sin mi autorizacion, sin mi consentimiento, sin autorizacion, fraudulento, fraudulenta, fraudulentos, fraudulentas, sospechoso, sospechosa, sospechosos, sospechosas, extraño, extraños, extraña, raros, que yo no, yo no fui, no fui yo, no compre, jamas hice, nunca hice, nunca compre, nunca autorice, ajena, ajeno, ajenos, no contrate, nunca contrate, nunca pedi, no solicite, nunca solicite, nunca firme, no firme, no he comprado',
    fiction:
      'documental, pelicula, serie, libro, novela, juego, partida, mago, espectaculo, noticia, lei que, curso, charla, tinder, corazon, capitulo, que es el',
  },
  certain: `
    uso fraudulento (de|del)
    denuncia policial por ..3 (uso|cargos|compras|fraude|suplantacion)
    (me|nos|le|les|se) (han|ha|habian)? ..1 <cheated> !(el|la|mucho|corazon) ..5 <account>
    (me|nos) (chorearon|chorizaron|afanaron) ..4
    (me|nos|le|les) (han|ha)? (estafaron|estafado|estafo|timaron|timado|timo|defraudaron|hackearon|hackeado|clonaron|clonado|suplantaron|suplantado|vaciaron|vaciado|duplicaron|secuestraron|tranzaron|fraudearon|jaquearon|estafando|jackearon|usurparon|sustrajeron)
    (me|nos) (han)? (robaron|robado|vaciaron|vaciado|sacaron|quitaron|sustrajeron|desaparecio|desaparecieron|faltan|falta) ..4 <account>
    (fui|he sido|soy|fuimos|hemos sido|ha sido|es) ..1 (victima|estafado|estafada|estafados|hackeado|hackeada|timado|timada) 
    (victima|victimas) de ..3 (fraude|estafa|robo|phishing|suplantacion|hackeo|engaño|timo)
    (cai|caimos|cayo|caido) ..3 (estafa|trampa|fraude|phishing|timo|engaño|cuento)
    (hicieron|hizo) ..2 cuento del tio
    <charge> ..5 <unknown>
    <unknown> ..4 <charge>
    (cobrado|cobraron|cobran|cobro|cargaron|cargado|sacaron|sacado|retiraron|debitaron|descontaron|aparece|aparecen|salio|veo|tengo|hay) ..6 (que)? (yo)? (no he comprado|no compre|no hice|no he hecho|no reconozco|no autorice|nunca pedi|nunca autorice|no he pedido|no pedi|jamas compre|yo no hice|no contrate|no he contratado|nunca contrate|yo no fui|no fui yo|no realice|no es mio|no es mia|no he autorizado|nunca hice|no solicite)
    (alguien|otra persona|un desconocido|desconocidos|hackers|unos|un tipo) ..4 (uso|usando|usa|entro|accedio|compro|saco|pago|cambio|contrato|pidio|abrio|hizo compras|se metio|ingreso|gasto|retiro|inicio sesion|esta usando|robo) ..4 (<account>|mi nombre|a mi nombre)
    (usaron|usan|utilizaron|utilizan|estan usando|entraron|accedieron|se metieron|ingresaron|cambiaron) ..3 (mi|mis|a mi|en mi|la) <account> ..3
    (acceso|accesos|inicio de sesion|inicios de sesion|dispositivo|sesion|entrada) ..6 (no autorizado|no fui|yo no|sospechoso|desconocido|desconocida|no reconozco|extraño|no es mio|rusia|otro pais)
    (sacaron|sacado|pidieron|abrieron|contrataron|solicitaron|abierto|hicieron|saco|pidio|abrio|contrato|tramitaron) ..4 (credito|prestamo|linea|cuenta|tarjeta|contrato|microcredito|poliza) ..3 (a mi nombre|con mi nombre|con mis datos|con mi dni|con mi cedula|con mi identidad)
    (a mi nombre|con mi nombre|con mis datos) ..6 (nunca|yo no|jamas|no firme|no pedi|no contrate|sin mi)
    (factura|recibo|deuda|prestamo|contrato|multa) ..8 (jamas|nunca|no) ..2 (vivido|contrate|contratado|firme|firmado|sido mio|pedi|tuve|he tenido)
    (donde|en la que|en el que|que) (yo)? (jamas|nunca|no) ..1 (he vivido|vivi|contrate|he contratado|he estado|solicite|firme|pise)
    <charge> ..3 de (una|un) (tienda|comercio|pais|lugar|sitio|empresa|app) que no (conozco|reconozco|se|he)
    (tarjeta|cuenta|linea) ..3 (la|lo)? (estan|esta) usando
    (di|dicte|pase|entregue|comparti) ..2 (token|codigo|clave|pin|cvv|contraseña|datos de la tarjeta|clave dinamica) 
    (se hizo|se hicieron|haciendose|hacerse|se hacia|se hacen|se hace) pasar por
    (pinche|pulse|clique|entre|di clic|hice clic|abri|meti|pique|di click|hice click) ..5 (enlace|link|sms|correo|url) ..6 (clave|claves|datos|contraseña|falso|puse|tarjeta|di|codigo)
    (di|dimos|dio|puse|facilite|entregue|pase|mande|compartí|comparti|dicte|dije|meti) ..3 (claves|clave|codigo|codigos|datos|contraseña|pin|numero de tarjeta|cvv) ..6 (llamo|enlace|falso|falsa|sms|hacia pasar|estafa|hackers|decia ser|supuesto|supuesta|desconocido|por telefono|pagina)
    (llamo|llamaron|escribio|escribieron|contacto) ..8 (departamento de seguridad|diciendo ser|decia ser|supuesto|supuesta|de su banco|de parte de ustedes|haciendose) ..9 (faltan|dinero|codigo|clave|claves|euros|pesos|datos|programa|transfer*|vaciaron|robaron)
    (pagina|web|tienda|app|enlace|link|correo|sms|mensaje|perfil|anuncio|vendedor|empleado|llamada) (falsa|falso|fraudulenta|fraudulento|trucha|trucho|pirata|clonada)
    (pague|transferi|deposite|envie|mande|compre|reserve|hice una transferencia|hice la transferencia|hice un bizum|gire|consigne) ..9 (no existe|desaparecio|me bloqueo|nunca llego|era falso|era falsa|era mentira|era estafa|era una estafa|no era|no aparece|se esfumo|me estafo|borro)
    (instale|instalo|descargue|descargo|hizo instalar|hicieron instalar) ..4 (programa|aplicacion|anydesk|teamviewer|app) ..8 (sola|solo|telefono|control|remoto|dinero|dictaron|banco|faltan)
    (suplantacion|suplantaron|robo|usurpacion|robaron) ..2 (de)? (mi)? identidad
    (sim swapping|sim swap|phishing|smishing|vishing|carding|skimming)
    (denuncia|denunciar|denuncio|reportar|reporto|notificar|notifico|informar|aviso|alerta|sospecho|creo que es|parece) ..4 (fraude|estafa|hackeo|suplantacion|robo de tarjeta|timo)
    (fraude|estafa) ..3 (en|con|de|a) ..1 (mi|mis|nuestra) <account>
    (bloqueen|bloquear|bloquea|bloqueo|bloquearon|congelen|congelar) ..6 (robaron|robo|fraude|hackearon|hackeada|suplantacion|estafa|clonaron|clonada|yo no)
    (tarjeta|cuenta|perfil|correo|linea) ..2 (clonada|hackeada|robada|suplantada|comprometida|intervenida)`,
  possible: `
    (creo|temo|sospecho|parece|puede|huele) ..4 (estafa|fraude|timo|phishing|engaño|hackeado|hackeada|hackeo)
    (es|sera|seria) ..2 (estafa|fraude|phishing|un timo|verdad este correo|real este sms) <question>
    (sms|correo|mensaje|llamada|mail) ..4 (sospechoso|sospechosa|raro|rara|extraño|extraña)
    (me|nos) ..1 (cobraron|cobrado|cargaron) ..4 (sin permiso|sin avisar|dos veces sin|sin autorizacion)
    yo no (fui|lo hice|hice|compre|la hice|pedi)
    (robaron|robado|perdi y) ..3 (tarjeta|cartera|billetera|movil|celular|telefono) ..6 (bloque*|compras|cargos|gasta*)`,
  not: `
    (el año pasado|hace (muchos|varios|unos|dos|tres|cuatro|cinco)? años|en 201*) ..5 <cheated>
    (prima|primo|vecino|vecina|cuñado|cuñada|conocido|conocida|suegra) ..1 (cayo|denuncio|le|fue|les) ..4 (estafa|fraude|timo|phishing|engaño|estafaron|timaron|clonaron|hackearon)
    (hermano|primo|amigo|vecino|cuñado|padre|madre|prima|amiga|hermana) denuncio ..4
    (raro|rara|sospechoso|sospechosa|extraño|extraña|falso|falsa) ,? ..1 (lo|la|los)? (borre|elimine|ignore|bloquee)
    (raro|rara|sospechoso|sospechosa|extraño|falso) por si (les|os|le) ..5
    no me suena , (ah|ya|espera|perdon)
    (no|ni|tampoco) (es|fue|era|ha sido|hay|hubo|sea) ..2 (fraude|estafa|robo|hackeo|phishing)
    (proteccion|seguro|sistema|medidas|prevencion|politica|filtro|alerta) ..2 (antifraude|fraude|robo|phishing|estafas)
    (cubre|cubren|cobertura|seguro) ..4 (robo|fraude|hurto|robado)
    (talla|cremallera|foto|color|etiqueta) ..3 (engaño|engaña)
    (robe|robo|robaron) ..2 (puntos|balon|base|corazon|reloj|protagonismo|sueño|sonrisa)
    fui yo quien
    (que es|como evito|como evitar|como prevenir|como funciona|consejos) ..4 (phishing|fraude|fraudes|estafa|estafas|suplantacion|smishing)`,
  notInSentence: `
    <fiction>`,
};
