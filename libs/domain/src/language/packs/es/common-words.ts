/** The words that most Spanish texts hold: what the language is known by, and never a slip of something else. */
export const spanishCommonWords = `
 a al algo alla alli ambos ante aqui aquel aquella aquellas aquello aquellos aca ahi asi aun ayer bajo bastante
 bien buen cada casi cierto como con contigo contra cosa cosas cual cuales cuanta de del demas demasiado dentro
 dia dias dos durante e el ella ello en era eran eras eres es esa esas ese eso esos esta estaba estaban estado estamos
 este esto estos estuve estuvo fue fueron fui gran grande ha haber habia han has hay haya he hemos hizo hace hacen hago hecho hola hora hoy
 igual incluso ir la las le les lo los mal mas me media mes meses mi mia mias mientras mio mios mis mismas mismos mucha
 mucho muy nada ni ninguno no noche nos nosotros nuestra nuestras nuestro nuestros nueva nuevo o os otra otro para parece parte pasa
 pero poca poco pocos poder por primer primera primero pues que quieren sabe saber se sea sean segun
 segunda segundo ser sera si sido siempre siendo sin sino sobre sois solo somos son soy su sus suya suyo tal tambien tan tanta tanto tantos te tendra tenemos ti tiempo tiene toda
 todavia todo todos tres tu tus tuve tuvo tuya tuyo un una unas uno unos va vamos van vas veces ver vez voy y ya yo
 claro vale ok listo perfecto genial adios chau chao ojala quizas tal vez
 cuentas pedidos tarjeta factura facturas pago pagos pagar pague precio precios cuestan compra comprar compre vender producto productos envio enviar paquete
 reserva vuelo vuelos hotel habitacion poliza cuota recibo banco dinero saldo euros pesos plan tarifa movil celular correo web pagina aplicacion app codigo clave contraseña
 datos nombre direccion fecha semana semanas año años lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
 problemas error duda pregunta cambio cambie pido pedi pone puse dar dan dio doy dice dicen dijo dijeron digo llegado
 sale salio saca sacar mando mandar recibi recibido tarda faltan funciona funcionan usar uso abrir abre cerrar entra sigue sigo vino vuelve
 necesita necesitan necesitar buscar creo cree siento veo ven visto vi mira mire oye oiga espera toma lleva lleno casa calle ciudad pais
 hijo hija hijos marido padre hermano hermana hermanos trabajo parte partes lado modo tipo mitad poquito contra
 hablas hablado personales presente agenda urgencia operacion operaciones operativo operado contrato contratos contratar contactos
 comunidad comunion pasaje pasajes pasajeros pasando pasaron paso pasos pasta pastel paseo puesto puesta fuerte cuerpo cuero seis siete ocho nueve diez cien mil
 carta cartas carga cargos cargado cargador vivir vivo viva vive casado hermoso pelo piso pisos puerta puertas muerto nuestro maestro minuto minutos correcto completo completa
 llamaria llamaron llamaban llamando marruecos mariano mariana marianas tempranos bits marca marcado
 jugar pagina mano manos medio modelo marca mesa maleta maletas monto mucho nacional normal oferta opcion opciones orden ordenes color colores talla tallas zapatos camisa ropa regalo
`;
