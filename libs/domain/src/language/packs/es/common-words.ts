/** The words that most Spanish texts hold: what the language is known by, and never a slip of something else. */
export const spanishCommonWords = `
  a al algo algun alguna algunas alguno algunos alla alli ambos ante antes aqui aquel aquella aquellas aquello aquellos aca ahi ahora asi aun aunque ayer bajo bastante
  bien buen buena buenas bueno buenos cada casi cierto como con conmigo contigo contra cosa cosas cual cuales cualquier cuando cuanta cuantas cuanto cuantos de del demas demasiado dentro desde
  despues dia dias donde dos durante e el ella ellas ello ellos en entonces entre era eran eras eres es esa esas ese eso esos esta estaba estaban estado estamos
  estan estar estas este esto estos estoy estuve estuvo fue fueron fui gran grande ha haber habia han has hasta hay haya he hemos hizo hace hacen hacer hago hecho hola hora horas hoy
  igual incluso ir la las le les lo los luego mal mañana mas me media mejor menos mes meses mi mia mias mientras mio mios mis misma mismas mismo mismos momento mucha muchas
  mucho muchos muy nada nadie ni ningun ninguna ninguno no noche noches nos nosotros nuestra nuestras nuestro nuestros nueva nuevo nunca o os otra otras otro otros para parece parte pasa
  pasado pero poca poco pocos podemos poder podria podrian podrias por porque primer primera primero puede pueden puedes puedo pues que quien quienes quiere quieren quieres quiero quise quisiera sabe saber se sea sean segun
  segunda segundo ser sera si sido siempre siendo sin sino sobre sois solo somos son soy su sus suya suyo tal tambien tampoco tan tanta tanto tantos tarde tardes te tendra tener tenemos tengo ti tiempo tiene tienen tienes toda todas
  todavia todo todos tres tu tus tuve tuvo tuya tuyo un una unas uno unos usted ustedes va vamos van vas veces ver vez vosotros vuestra vuestro vuestros voy y ya yo
  gracias favor perdon claro vale ok listo perfecto genial saludos adios chau chao ojala quizas tal vez
  cuenta cuentas pedido pedidos tarjeta factura facturas pago pagos pagar pague precio precios cuesta cuestan cuanto compra comprar compre venta vender tienda producto productos envio envios enviar paquete
  reserva reservas reservar vuelo vuelos hotel habitacion seguro poliza cuota recibo banco dinero saldo euros pesos plan tarifa linea telefono movil celular correo web pagina aplicacion app codigo clave contraseña
  usuario datos numero nombre direccion fecha semana semanas año años lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  ayuda problema problemas error duda pregunta consulta cambio cambiar cambie quedo queda quedan queria quiera pedir pido pedi poner pone puse pongo ponen dar dan dio doy dice dicen dijo dijeron digo llega llegar llego llegado
  sale salir salio saca sacar mando mandar manda recibir recibi recibido tarda falta faltan sirve sirven funciona funcionan usar uso abrir abre cerrar entra entrar entre sigue sigo seguir viene venir vino vuelta volver vuelve
  necesito necesita necesitan necesitar gusta gustaria busco buscar encuentro encontrar creo cree pienso siento veo ven visto vi mira mire oye oiga esperar espero espera tomar toma llevar lleva lleno casa calle ciudad pais
  hijo hija hijos marido mujer madre padre hermano hermana hermanos amigo amiga gente cliente clientes empresa trabajo trabajar parte partes lado modo forma manera tipo mitad poquito hacia contra
  hablas hablan habla hable hablado hablo personal personales personalizado personalizada presente agenda urgencia gerencia operacion operaciones operativo operado contrato contratos contratar contacto contactos conexion conectado
  comunidad comunicado comunion pasado pasada pasaje pasajes pasajero pasajeros pasando pasaron paso pasos pasta pastel paseo puesto puesta fuera fuerte cuerpo cuero cuatro cinco seis siete ocho nueve diez cien mil
  carta cartas carga cargo cargos cargado cargador vivir vivo viva vive casado cansado hermoso pelo piso pisos puerta puertas muerto nuestro maestro minuto minutos correcto directo directa completo completa
  llamar llamo llamas llaman llamado llamada llamadas llamaria llamaron llamaban llamando llame llamen marruecos mariano mariana marianas tempranos bits marca marcas marcar marcado atencion
  jugar lugar pagina mano manos medio modelo marca mesa maleta maletas monto mucho nacional internacional normal ningun oferta opcion opciones orden ordenes color colores talla tallas zapatos camisa ropa regalo
`;
