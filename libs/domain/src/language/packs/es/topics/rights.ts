import type { RuleSet } from '../../../rules/rule-set.ts';

/** Rights that are called on: over data, over what was bought, over charges. */
export const spanishRights: RuleSet = {
  words: {
    data: 'datos, informacion personal, informacion mia, historial, mis conversaciones, mi correo, mi telefono, mi tel, mi numero, mi informacion, mis datos, datos personales, datos bancarios, mi cuenta y mis datos, registros, mi perfil, ficha, expediente, grabaciones, fotos mias, mi nombre, mi direccion, mi email, mi mail',
    erase:
      'borren, borrar, borre, borra, borrad, borrado, eliminen, eliminar, elimine, elimina, eliminad, eliminacion, supriman, suprimir, supresion, destruyan, destruir, quiten, quitar, quitenme, eliminenme, borrenme, saquenme, cancelacion, anonimizar, olviden, olvidar, dejen de tener, dejen de guardar, retiren, retirar, eliminame, borrame, borradme',
    copy: 'copia, copias, acceso, acceder, accedan, envien, enviar, enviarme, mandenme, mandenmelo, mandarme, faciliten, entreguen, exportar, descargar, portabilidad, informe, listado, detalle, conocer, saber, todo lo que, toda la informacion',
    charge:
      'cargo, cargos, cobro, cobros, compra, compras, transaccion, operacion, recibo, movimiento, factura, importe, pago, consumo, debito, multa, sancion, penalizacion, recargo, liquidacion, resolucion, comision, tasa, consumos',
    dispute:
      'impugnar, impugno, impugnare, disputar, disputo, disputa, disputare, desconocer, desconozco, recurrir, recurro, recurrirla, recurrirlo, recurrire, reclamar, apelar, apelo, apelacion, refutar, objetar, objeto a, no reconozco, rechazar, rechazo, revertir, reversar, reversion, reverso, oponerme, me opongo, formulo oposicion, formular oposicion, alegar, alegaciones, contestar, retroceder, devolver, contracargo, chargeback, controvertir, no estoy de acuerdo con, no acepto',
    withdraw:
      'desistir, desisto, desistimiento, arrepentimiento, arrepenti, arrepiento, retracto, retractarme, retractacion, echarme atras, echar para atras, dar marcha atras, echar atras, revocar, revoco, anular, deshacer, dejar sin efecto, me eche atras, rescision',
    fiction:
      'libro, pelicula, serie, juego, novela, camara, noticia, software, examen, tesis, busco un, estudio derecho',
  },
  certain: `
    me echo atras ,? ..4 (dias|plazo|derecho)
    no la acepto , ..1 (anulenla|anulen|quitenla|retirenla)
    algoritmo ..8 (decidio|vuelva a valorar|revisar|revisen|expliquenme)
    (emisor|banco) que (la|lo) (revierta|reviertan|devuelva|retroceda)
    <erase> ..5 (mis datos|datos personales|mi informacion|todo lo mio|informacion personal|mi correo|mi email|mi numero|mi telefono|mi historial|mis registros|lo que tengan|mi perfil|mis fotos|sus bases|base de datos|sus registros|mi rastro|datos) 
    (quiero|solicito|pido|exijo|ruego|deseo) ..4 <erase> ..5 <data>
    no quiero ..2 (tengan|guarden|conserven|compartan|vendan|usen|cedan|sigan usando|traten) ..3 <data>
    (no quiero|no autorizo|no consiento|prohibo|dejen de|deje de|me opongo a|oposicion a) ..5 (usen|usar|vender|vendan|compartir|compartan|ceder|cedan|tratar|tratamiento|tratar|publicidad|enviarme|mandarme|llamarme para vender|perfiles|comerciales) ..4
    (retiro|revoco|retirar|revocar|anulo|cancelo) ..2 (consentimiento|autorizacion) ..4
    (eliminenme|borrenme|bórrenme|saquenme|eliminame|quitenme|borradme|denme de baja) ..2 (de|del)? ..2 (base|bases|lista|registros|sistema|ficheros|fichero|sistemas|publicidad|$)
    <copy> ..4 (mis datos|de mis datos|datos personales|informacion que|datos que|sobre mi|de mi|lo que tienen|grabaciones|mis conversaciones|mi historial) ..3 (tienen|guardan|tengan|mi|personales|$|todo|tratan|sobre)
    (que|cuales) ..2 (datos|informacion|saben|guardan|tienen) ..4 (de mi|sobre mi|mio|mios) 
    (derecho|derechos|ejercer|ejercicio|ejerzo) ..3 (de acceso|acceso|rectificacion|supresion|oposicion|olvido|al olvido|arco|portabilidad|limitacion|desistimiento|retracto|cancelacion|de mis datos|reembolso|garantia|devolucion|consumidor|indemnizacion|compensacion)
    (informacion|datos) ..3 (tienen|guardan|tengan|poseen) ..1 (mia|mios|de mi|sobre mi)
    (anulen|anular|quiten|retiren|eliminen|cancelen|reviertan) ..1 (ese|este|el|esos|estos|los) (cargo|cobro|cargos|cobros|recargo)
    hacer (valida|efectiva|valer) ..1 garantia
    (revoquen|revoco|revocar|retiro|retirar) ..2 (autorizacion|consentimiento)
    (cobraron|cobrado|cobran) ..2 de mas ,? ..3 (devuelv*|reembols*|reintegr*|dinero)
    (me arrepenti|me arrepiento|cambie de opinion) ,? ..2 (devolver|devolverlo|devolverla|reembolso|devolucion|anular)
    (es|por|en) ..1 mi derecho
    (tengo|tenemos) (todo el)? derecho a ..4
    (mis derechos|mi derecho) ..2 
    (rgpd|gdpr|lopd|habeas data|derechos arco|ley de proteccion de datos|ley del consumidor|ley de consumidores|reglamento 261|ce 261|proteccion de datos) ..4
    (rectificar|rectifiquen|rectificacion|corrijan|corregir|correccion) ..4 (mis datos|datos|fichero|registro|error en mi|fecha de nacimiento|historial|buro|asnef)
    (no me|se niegan a|no quieren) ..2 (corrigen|corregir|rectifican|rectificar|devuelven|devolver|reembolsan|reembolsar|cambian)
    (fichero|ficheros|lista|registro) ..2 (morosos|solvencia|asnef|infocorp|dicom|datacredito|veraz)
    (asnef|buro de credito|dicom|veraz|infocorp|datacredito) ..4
    <dispute> ..4 <charge>
    <charge> ..4 (<dispute>|no me corresponde|no corresponde|indebido|indebidos|indebida|injusto|erroneo|no procede|mal hecho)
    (contracargo|contracargos|chargeback|reverso del cargo|reversion del cargo|retroceso del cargo|devolucion del recibo)
    (impugnar|impugno|impugnacion|apelar|apelo|recurrirla|recurrirlo|alegaciones|recurso de reposicion|recurso de alzada) ..4
    formul* oposicion
    (ejercer|ejerzo|derecho|quiero|dentro|plazo|boton|solicito|formulario) ..4 <withdraw>
    (me arrepenti|me he arrepentido|me arrepiento|me eche atras|ya no la quiero|ya no lo quiero|ya no lo quiere|cambie de opinion) ..6 (plazo|compra|dias|devolver|devolucion|etiqueta|contrat*|14|catorce|reembolso|pedido)
    (echar para atras|echar atras|dejar sin efecto|deshacer|anular|desistir de|dar marcha atras) ..4 (contratacion|contrato|compra|venta|firma|alta|acuerdo)
    (plazo|dias|periodo) de (desistimiento|reflexion|retracto|arrepentimiento|devolucion|prueba) ..6 (estoy|dentro|quiero|ejercer|no han|devolver)
    (garantia|garantía) ..6 (exijo|reclamo|reparacion|reparen|cambien|cubra|negar|niegan|hacer valer|aplicar|sustitucion|gratuita|me corresponde|vicio|defecto|fallo|estropeado|roto|rompio|dejo de funcionar)
    (exijo|reclamo|quiero usar|hacer valer|aplicar|usar|reclamar|tramitar|cubrir|esta en|sigue en|aun en|todavia en) ..3 (garantia) ..4
    (exijo|exigimos|reclamo|reclamamos|me corresponde|me toca|insisto en|solicito formalmente|pido formalmente) ..4 (reembolso|devolucion|compensacion|indemnizacion|cambio|reparacion|sustitucion|mi dinero|dinero|reintegro|resarcimiento|bonificacion)
    (devuelvan|devuelvanme|devuelveme|devolverme|devuelvame|reembolsen|reembolsenme|reintegren|regresenme|regresen) ..3 (mi dinero|dinero|importe|lo que pague|plata|lo cobrado|lo pagado|pasta)
    quiero ..2 (mi dinero|plata) de vuelta
    (quiero|deseo|necesito|solicito|pido) ..2 (devolver|devolucion|reembolso|reintegro|que me devuelvan) ..8 (defectuos*|no funciona|falla|fallo|roto|rota|plazo|14 dias|arrepent*|dinero|no es lo que|llego mal|mal estado)
    (no quiero otro arreglo|me toca cambio|quiero el cambio o|cambio o devolucion|resolver el contrato|vicio oculto|vicios ocultos|producto defectuoso|falta de conformidad|publicidad engañosa|clausula abusiva|clausulas abusivas)
    (compensacion|indemnizacion) ..3 (por|retraso|cancelacion|vuelo|me corresponde|denegacion|overbooking|corte)`,
  possible: `
    (quiero|quisiera|necesito|solicito) ..1 (devolver|una devolucion|un reembolso|reembolso|que me devuelvan|la devolucion|el reembolso)
    (oposicion|objecion|recurso) ..2 (a la|contra|al)
    (me niegan|me negaron|rechazaron|denegaron) ..3 (garantia|devolucion|reembolso|cobertura|reclamacion|siniestro)
    (dejen de|deja de|no) ..2 (enviarme|mandarme|mandenme|envienme|mandeis|envieis) ..2 (publicidad|correos|mensajes|sms|propaganda|ofertas)`,
  not: `
    historial de (la|el|mi) (consola|tele|app|navegador|tablet|movil)
    <erase> ..2 (historial de busqueda|historial de busquedas|historial de navegacion|historial de reproduccion|cookies|cache|mis busquedas)
    derecho a (maleta|equipaje|desayuno|wifi|bebida|parking|descuento|asiento|comida|piscina|una maleta|algun descuento)
    (quitenme|quitame|eliminame|eliminenme) (la|el|los|las) 
    que es ..1 (habeas data|gdpr|lopd|rgpd)
    (cuñado|hermano|primo|vecino|amigo|amiga|hermana|prima|padre|suegro) (apelo|impugno|gano|reclamo|recurrio) ..4
    (no|nunca|tampoco|ya no) (voy a|quiero|pienso|hace falta|necesito)? ..1 (disputar|impugnar|reclamar|recurrir|desistir|apelar) 
    (politica|condiciones|terminos) de (devoluciones|devolucion|privacidad|garantia|reembolso|proteccion de datos|cambios)
    (gracias por|ya) ..2 (borrar|borraron|eliminar|eliminaron|quitar|reembols*|devolvieron|me hicieron)
    (tiene|incluye|viene con|cuanta|cuanto|cuantos|hay|trae|dan|duracion|extension|extender|ampliar|tengo) ..3 garantia ..4 <question>
    (cambio|cambiar|actualizar|modificar|corregir|poner|editar) ..5 (correo|apellido|direccion|telefono|datos de|en los datos|tarjeta de embarque|domicilio)
    (borrar|eliminar|borro|elimino) ..3 (historial de busqueda|cookies|cache|mensaje|correo|foto|archivo|documento|producto|articulo|tarjeta|direccion|dispositivo|contacto) ..4 <question>
    (anular|deshacer) ..1 (compra|pedido|reserva|pago|envio)
    (datos) (moviles|de navegacion|de facturacion|del vuelo|ilimitados|fiscales|de roaming|de pago)
    (plan|gigas|bono|recarga|tarifa) de datos
    (devuelvan|devolver|devuelva) ..2 (saludo|llamada|llamadas|saludos|lentes de prueba)
    (del año pasado|el año pasado)
    (recurso|recursos) (humanos|naturales|hidricos|compartido)
    (que es|como funciona) ..2 (contracargo|desistimiento|rgpd)
    (gestionamos|trabajamos|vendemos) ..3`,
  notInSentence: `
    <fiction>`,
};
