/** Ordinary words that are one slip away from words that are listened for, the frequent ones (a cut through a list of word frequencies). */
export const spanishOrdinaryWords = `
  abad abertura abiertamente abogada abogado abogados abordar abra abran abres abriendo abrigo abro acabado acabados acabando acabaria acabaron acaben acaso acatar accede
  accedio acceso aceptado acepte acercado acercando acercarse acertado acierto aclara aclarado aclaro acogido acompana acompanada acompanan acompanar acompano acordaron
  acosta acostado acostarse acta actas activa acto actuacion actuando acude acuden acudio acuna acusa acusan acusando acusar acusaron acuso adan adelanta adelantar
  adelanto adhesion adicion adicionalmente adjetivo administrada administrado administrar admirador admiradores admision adoracion adquiere adquieren adulto aerea afan
  afectado afectar afecto agarra agarran agencia agencias agitado agota agradece agradecio agravado agregado agresores aguanta aguantando aguante aguda aguja agujas
  ahorra ahorrado ahorrando ahorrar ahorro alambre alarcon alas alba alberga aldo alegando alegria aleja alejan alejarme alemanes alemania alentar aleta alfa alienta
  alimentar alineados allegados almacenes alojamiento alto altos alturas alude alumnado alza alzamiento amaba amada amado aman amar amarilla amarillas amas ambiental amos
  amparo ampliado ampliar amplias anaden anadiendo analiza analizado analizan analizar analizo ancha ancla andando ande andes andrade anonimo anotado anoto antillas
  antoja antro anual anuncia anuncian anunciar anuncio aparcamiento aparecia aparecian aparecido aparicion apartados apego aplicaciones aplicar aplicara aplique apodo
  apolo aportando aporto apostando apoya apoyado apoyados apoyamos apoyan apoyando apoyaron aprecia aprecio aprendan aprenden aprendieron aprobaron apta apto aptos
  apuesta apuntado apunte aras arca arcas arce arcilla arco ardiente arenas arias armando armo aroma aros arranco arrastre arregla arreglan arreglando arreglo arreglos
  arrepentido arrestado arrestar arresto arribo arriendo arte articulo articulos ascender ascendido ascendio ascenso aseguraba asegurada aseguran asegurando asegurar
  asegurarnos aseguraron asegurate aseguro asentado aseo asesina asesinada asesinado asesinan asesinato asesino asesinos asfalto asiatica asiatico asienta asignada
  asimismo asisten asistiendo asistio asma asombra aspirar asta asumiendo asusta atacada atacado atacados atacama atacante atar atardecer ataud ateo atico atraccion
  atraido atrapa atrapar atrasado atrasados audiovisual auditoria auditorio aula aumentado aumentan aumentar aumentara autentica autenticas autobuses automovil
  automoviles autonomas autora autoridad autoriza autorizado autorizados autorizar autos avalancha avanzada avanzadas avanzado avanzados avanzo avenida aventura averigua
  averiguar avila aviso ayudaba ayudamos ayudando ayudanos ayudante ayudaria ayudarla ayudarle ayudarles ayudaron ayudarte ayudo baila bailando bajado bajista bajos
  balazo balcones baleares balon balsa banarse banca bancas bando barbaro barbaros barca bardo barro barroco basa basan baso bata batalla batallas baterias bebida
  bebiendo bebo beca bendiciones bendiga benito besa besando beso bestia bestias beto bicho bienestar blancos blanda blando blas bloquea bloqueada bloquean bloqueando
  bloquear bloqueo bloqueos bocina boda bola bolas boleta boletas bombardeo bombardeos bombo bonilla bono borda bordo borra borrador botin brigada brindando brito brote
  bruta brutales brutalmente buey bula buque burbuja buscamos buscando buscarla buscarle buscarlo buscarme buscaron buscarte busqueda busquedas busto caba cabana cabe
  cabida cabo cabra cabrera cabrones cadena caera cafetera caga cagado cagan cagas cago caia caiga caigo cajamarca cajones cala calavera calcular caldo calentar cali
  calida calido calienta caliza calles calma calmar camas cambiaba cambiado cambiamos cambiando cambiante cambiara cambiaria cambiarlo cambiaron cambiarse cambiaste
  cambiemos cambies cambios camila camilo caminando caminata camiones cana canales canalla canaria canarias canas cancelado cancelo cancha canciones candela canela cano
  cansados canse canso canta cantando cantantes cantar canto caos capa capas capitalista capitanes capitolio capo captura capturado capturados capturar capturo caramelo
  caras carcel cardenal cardenas cardiaca carecia carente cargada cargadas cargados cargando cargar caridad carino carnal caro carpa carranza carrera carrillo cartelera
  carteles cartera carteras casada casan casar casarse casas cascada casco casera caserio casilla casillas casta castilla castillo castro cata catalanes cataratas cauca
  causa causada causando causaron causo cava cavidad cayera caza cazar cede ceja cejas celebra celebrado celo celulares centra centrado centran centrar centrarse cepa
  cera cercania cercano cercanos cerco cerda cerdo cereales cerebro cerebros cerrada cerradas cerrado cerrados cerramos cerraron cerre cerro cesion chaco chapa chapo
  charly chavales chavista checa checo cheque chiapas chicha chido chile chilena chinas chino chinos chiquita chiquito chivas chivo choca choferes choto chulo chupa ciego
  cielos ciencia ciento cierre cierro cierta cima cinta cintas ciro cisne citando cito clanes clara claros clasico clausura claves clavo clero clientela cobra cobrado
  cobran cobre cobro coca cocaina cocido codificacion codo cogido cogiendo cogio cohetes cojer cojo colchones colera colgado colgando colina colinas colision collares
  colmo colo colocarse colorido comandante comando comarcas comedor comemos comenta comentaba comentado comentan comentando comentario comentarios comento comenzar
  comenzara comerciantes comercio comercios comerme comerte cometas cometen cometer cometido cometio comia comicios comiendo comienzo comieron comillas comisionado
  comisionados comodamente compacto compadre compara comparada comparado comparar comparta compartan comparte comparten compartia compartida compartido compartidos
  compartimos compartir compartirlo comparto compasion compensa compensar competidor complica complicacion componen componer composicion comprador compran comprando
  comprarle comprarlo comprarme comprarse comprarte compraste compren comprendi comprendia comprendido comprendo compresion compromete comprometer comprometerse
  comprometida comprometido comprometidos comprometio compromiso compromisos comprueba compuesta compuestas compuesto compuestos comunas comunicados comunismo comunista
  comunistas comunitaria comunitarias comunitarios cona conceder concentra concentrada concentrados concentran concentrar concentrarse conceptos concertacion conchas
  conclusiones concreta concretar concretas concuerda concurso condado condenados condesa condicion condicional conducir conducta conductas conducto conductos conectados
  conectarse conexiones confeccion confesar confeso confia confiaba confiable confian confiando confiar confiere confirma confirmada confirmado confirmados confirman
  confirmando confirmo conforma conformada conformado conforman conformar confunde confunden confundir congelado congelados congelar congreso conjunto conjuntos conlleva
  conocen conoces conocian conocido consciente consejera consejeria consejero consejo consenso conserva conservacion conservando conservar considera considerada
  considerado considerados consideran considerar considerarlo consideras considere consideren consiga consigan consigas consigna consignas consiguiendo consiguio
  consisten constante constantes constatar construcciones constructor constructora construimos construir consuelo consultado consultas consultoria consultorio contaba
  contaban contada contadas contado contados contamos contando contencion contener contenga contengan contenia contenian contenida contenidas contenido contenta contento
  contestado contesto contexto contextos contienda contiene contienen continua continuaba continuada continuado continuan continuas continuen continuo continuos conto
  contorno contraccion contradicciones contradice contrajo contraposicion contrario contrasena contrasta contrata contratada contratado contratados controladas
  controlados controles convencidos convenga convenio convenios convento convertir convertirlo convicciones conviene convivencia convivir cooperacion coordinada
  coordinado copa corazones corea coreano coreografia coro coronado coronas coros corra corran correctas correctos corregir correspondia corresponsal corria corrida
  corridas corrido corriendo corro coser coso costa costado costando costar coste costes costilla costillas cota coto crea creacion creadora creados creando crearon
  creciendo creciente crecio credito creemos creencia creencias creia creido creyendo cristales cristian cristiana cristianas cristina crucero cruceros crueldad cruza
  cruzadas cruzado cruzados cruzan cruzando cruzaron cuadra cualesquiera cualidad cuarentena cuaresma cuarta cuartel cuarzo cubanos cubo cubra cubriendo cucaracha cuchara
  cuchilla cuela cuelga cuentame cuentanos cuente cuida cuidad cuidan cuidando cuidarse cuido culos culto culturas cumbia cumbre cumpla cumplo cuna cupo cura curro cursi
  curva cuyo cuyos dada dais dama damas damos danado danar dandoles danes dara daria dario darle darnos darse darte dato deba deban debatiendo debemos debera deberiamos
  debi debiamos debido debieron debio debito decencia decentes decepcion decia deciamos decida decidida decidimos decidira decido decima decime decirle decirles decirnos
  decis decisivo declara declaracion declaraciones decoraciones decreto dedica dedicacion dedicaron dedico deduccion defendio defiendo definido dejemos dejes delantera
  delgada delgadas delgado delicada delicado demanda demandado demandan demandante demandar demencia demolicion demos demuestra denle denso denuncio departamental depende
  dependiendo deportista deportivo deportivos depositado deposito depositos depresion derecha derechas derecho derivada derivadas derivado derivados derribado derrotado
  derrumbe desalojo desaparece desaparecen desapareciendo desaparecio desaparezca descansa descansar descarada descarado descargo descaro descarta descartar descender
  descendiente descendio desciende desconectado desconectar desconfianza desconocida desconocidas descripcion descrito descubra descubre descubren descubri descubrimos
  descubrir descuento descuidado deseaba deseada deseado deseados desechos desee desees desembarco desempena desempenado desempenan desempleados desempleo desenlace
  desesperadamente desgracia desgraciados desgracias deshacer deshacerse designado desigual desmadre desorden despacio despedido despedidos despedir despedirse despegar
  despegue despejar despertado despertando desperte desperto despide despiden despierte despierten desplegado desprecio destacable destacada destacado destino destreza
  destrozado destruccion destructor destruida destruido destruyo deteccion detecta detectar detencion detenciones detenerse determina determinada determinadas determinado
  determinados determinara determino detractores deuda devaluacion devocion devolverle devolvio devuelta devuelto dialogo dialogos diamantes diametro diaria diarias dices
  dicha dichos dictadura diego diente diera dieran dieta dificulta difunde difundida difundido difunto difusion digame diganme digna dije dime dimision dios direcciones
  directas directiva directores directos diria dirigen dirigente dirigentes dirigia dirigida dirigido dirigidos dirigimos dirigio dirigirse discoteca disculparse discuten
  discutible discutido discutio disfrazado disfrazados disolucion disolver disparado dispararon dispares dispersos dispuesta dispuestas disputar dista diste disuelto
  diversion dividido dividio dobla docentes doctorado doctores documentada documentado documentar documento dolar doler domestico domesticos dominacion dominicanos
  donaciones donante dones dono dorada doradas dorado dorados dormia dotacion dotar drogado dudarlo dudas dudo duela duelo duerma duermo duero duplicar dura duracion
  durado durmiendo duro ebrio ebro ecologia ecologico economica economicas economico economista ecosistema ecosistemas editar editora educacion efectiva efectivas efectuo
  egresado ejecutada ejecutado ejecutados ejecuto elche electo elector electores electos electronica electronico elegimos elevada elevadas elevado elevados elevo elijo
  embargo emergencia emergente emisiones emite emitiendo emitir emocionada emocionado emocionados emocional emocionales emociones empanada empanadas empeno empeorando
  emperador emperadores empezaba empezado empezando empiezo emplea empleadores emplean empleando emplear emprende emprender emprendio empresario empuje enamorado encabeza
  encabezada encabezado encabezados encantaba encantada encantado encantar encanto encarga encargan encargar encargara encargo encender encendida encendido encendio
  enciende encierro encontrada encontradas encontrado encontrados encontramos encontrara encontraremos encontraria encontrarla encontrarlo encontrarlos encontrarme
  encontrarnos encontrarse encontrarte encontremos encuentra encuentran encuentras encuentros encuesta encuestados ende enfadado enferma enfermedad enfermo enfrenta
  enfrentan enfrentar enfrento enganos enhorabuena enmienda ensenado ente entender entendera entenderan entenderlo entenderse entendes entendi entendia entendida
  entendido entendidos entendieron entendio enterado enteramente enteramos enterarme enteraron enterarse enterrada enterrado enterrados entidad entidades entiendo entraba
  entraban entrado entramado entramos entranas entras entrega entregada entregadas entregado entregados entregan entregando entregaron entregas entrego entregue entren
  entrena entrenado entrenados entrenando entrenar entretanto entretener entretenida entrevista entrevistado enviada enviadas enviado enviados envian enviarle enviaron
  envidio envuelta envuelve equivoca equivocan equivocas ereccion eruditos escalada escalon escandalo escapa escapado escapan escapo escasa esclavo esclavos escoger
  escogido escogio escolar escolta esconde esconden escondite escriben escribi escribia escribieron escribimos escribiste escribo escrita escritas escrito escritor
  escuadra escuchaba escuchado escucharla escucharon escucharte escuchaste esforzarse esfuerza espada espanoles esperabamos esperada esperado esperamos esperan esperaria
  esperarse esperas espesa espina espontanea estabas estable establece establecen establecia establecio estacion estadia estadistica estadistico estadisticos estafa
  estalla estancia estandar estandares estandarte estando estanque estaremos estaria estariamos estarian estarlo estero estes estimada estimado estirar estrada estratos
  estrenar estudia estudiaba estudiado estudiantes estudiar estudiaron estudias estudio estudios estupenda estupendo estupidez estuviera estuvieran estuviste etnia
  etnicos eurovision evidencias evidente evita evitan evitando evitarlo evito evolucion evolucionar examenes excelente excepcion exento exigido exista existencia
  existente existia existian existido existiera existio exito explicaba explicado explicando explicita explico explora explorar explotado exponen exponente exportar
  exposiciones expresion expresiones expuesta expuestas expuesto extendida extendido extendiendo extendio extenso extensos extiende extienden extincion extractos
  extradicion extraer extraido extrana extranas fabra faccion facha facilita facilitado facilitan facilitar facilmente faena falda falla fallado fallando fallar fallas
  fallo falso faltado faltar faltaron falto fama fantasia fantasma farmaco farmacos faro farsa fase fases fauna favorece favorecen feas felicitar felicito feria fernando
  ferro festivo fiabilidad fideos fiel fiera fiesta fija fijas fila filas filmar filo fina finalista finaliza finalizacion finalizar finalmente financia financiado
  financiar financiera financieras finas fino finos firma firman firmando firmas fiscales fiscalia fisicamente flaca flanco flor flotando foco focos fomentar formadas
  formado formados formales formamos formando formar formaron formarse formas formatos formulacion formular foro foros fortunas forzada forzado forzados fosa fosiles
  fraccion franceses francos fresa fresco fria frito fueramos fueran fueras fuere fuero fueros fuertemente fuma fumadores fumando fumo funcionaba funcionado funcionando
  funcionar funcionara fundadas fundaron fundido fundo fusiles futura gabinete gafas galindo gallina gallo gama gana ganadora ganados ganan ganancias ganando ganar
  ganarse gano garantice garantiza garantizan garantizar garcia gases gasolinera gasta gastan gastando gasto gatillo gelatina gemela genera generada generado generados
  generando generar generaron genere generosidad generosos gentes gestionar gesto gestos gimnasia gira giran girando giras giro goleada goleador goles goma gota gotas
  gotica gozo graba grabada grabadas grabado grabando grabo gradas grado graduacion graduados grafico gramos granadas granados granito grano granos grata gravedad
  gravemente grecia grieta guarda guarde guay guerras guino guiso guita gusanos gustando gustar gustaron gustas guste gusten haberle haberlo haberlos haberme habernos
  haberse habiamos habias habiendo habilidad habitaciones hablaba hablabamos hablame hablante hablantes hablaremos hablarme hablaron hablarte hablemos hables habre
  habremos haceis hacemos haciamos hacias hacienda haciendas haciendole hada hagamos hala halcon halla hallamos hallan hallar hallaron hallazgo haran hare hariamos harina
  hayamos hayan hazlo hazte hechos hectareas hector helado helados heredado herencia hernando hervir hielo hierba hierro hipoteca hipotesis histeria historica historicas
  historico historieta hito hoja hojas hombro hombros hondo honesta honorarios horacio horaria hormiga hormigon hormonas hostil hubieramos hubieron hueca hueco huecos
  huelva huerta huerto huespedes hueva huevo huido hundio huyo iban idealista igualdad igualmente ilicito ilumina ilusion ilusiones imagenes imitando impartir implicar
  importaba importado importados importancia importarle impresa impresion impresiona impreso impresos incentivar incentivo incentivos incidente incierto incluya incluyo
  incursiones indicacion indicado indicio induccion infanta infante infantes infierno inflacion influye informada informado informados informando informativa informativo
  infraccion ingenieria ingenio ingenioso ingleses ingresa ingresan ingresar inicia inicie inmediata inmediatas inmenso inscribir inscripcion insecto insercion insertar
  insistencia insistio inspeccion inspirar instala instalada instalado instalar instalaron instalo instancia insular insultado insulto insultos intacta integracion
  integrado integran integrar intensa intensas intentaba intentaban intentarlo intentaron intenten interes interese intereses intereso interna internacionalmente
  internado internas interno internos interpreta interpretan interpretar interpreto interseccion intervinieron intima intimo intuicion invasiones invencion inventa
  inventado inventan inventando inventar invento inventos inversion inverso inversores invertido invierte invitada invitamos invitan invitando invitar invitaron inyeccion
  iones iria irma irnos irse irte izquierda izquierdas jara jode joden jodiendo jose jovencita judio juega jugado jugando jugo junta juntamos juntando juntaron juntarse
  jurada jurado justo kenia labio laborales ladera lagos lamenta lamento lamina lanza lanzan lanzando lanzaron lanzas lara largamente largo lata latas lavado lavarse lazo
  lazos leal leales leas leccion lector lectora lectores leen leerla lees legado legales legalizar legalmente leia lejanos lema lenta leon leona lesa lesion lesionado
  lesionados letras leucemia levantaba levantada levantado levantarte levantate levante levanten leyenda leyeron libero libra libras libremente licor lidia liebre lima
  limitando limpiando limpiar lineamientos lino litro litros llamaba llamados llamamos llamarla llamarle llamarse llanos llanto llegada llegados llegamos llegara llegaran
  llegaremos llegaria llegaron llegas lleguemos llenado llenan llenando llenaron llene llevaba llevaban llevada llevadas llevado llevados llevan llevaria llevarla
  llevarle llevarlo llevarlos llevarse llevarte llore llores lloro llosa llueve lobo loca localidad localidades localiza localizada localizado localizados localmente
  locas loco logia logica logrando lograron loja loma lomas lomo lona lora lote loteria lucha luchan luchando luchas lugarenos lugo luna luto machado machismo madera
  madres madrina maduracion maestra maestras magna magnesio magnetica magnifica magnifico mago magos maiz malestar malla malo malvados malvinas mamas mamen manada mancha
  manchas mandado mandamientos mandamos mandas mandato mandatos mandos manejado manejando manto manuela manzana mapas marcada marcadas marcador marcados marcaron marcelo
  marchado marchan marchando marchar marcharon marcharse marco marcos marea mareas mares maria mariano maridos marinas marinos marioneta marrones marta marte martir
  martirio marxista masa masas mateo materia materias materno matiz matones matricula mauro mayas mayormente maza mazo meca mecanismo mediacion mediador mediana medianas
  medianoche medicinales medicion mediciones medido medina medioambiente mediodia meditacion medula mejia mejorada mejorado mejorando mejoria mena menor menores
  mensajeria mensuales menta mentales mente mentido mentiras mentirosa mentiroso mentirosos menuda mera mercadeo merecemos merecia merezca merida merito mero meseta
  mestizos metalica metalico metan meten meterle meterte metia metida meto metodo mexicanas mexico meza miden mientes milla millar mina minas ministro ministros mintiendo
  miraba mirad mirada miradas mirado miraflores miralo miran miranda mirarla miras mires miro misa misiones mito mobiliario mocion moco moda moderada moderado moderados
  modernos modificacion modificaciones mojada mojado mola molesta molestaba molestado molestar molestas moleste molesto molestos mona monitoreo monitores monja monje mono
  monta montada montando montar montenegro montevideo montones montos montoya montt monumental monumentos mora mordida moro mortales mortero mosca mostrador mota motiva
  moverme moverte movia movida moviendo moviendose movimiento movio moya muchisima muchisimas mudo muela muelle muerde mueren muestre muestro mueva muevo mugre mula
  muneco murieron murillo museos muslo nace nacen naciente nacio nadando naranjo narco nata natal naturales naturalmente navegando navegar navidades navio necesaria
  necesarias necesitado necesitados necesitara necesitas necesite negado negando negar negaron negarse nego negociado nervio nerviosos nestor neta neto nexo nido nidos
  niega nilo niza nocturno nombres nono norma norte nosotras notario notoria novelista novena noventa nube nublado nudo nuevos nula numerosos objetiva objeto obrador
  obrera observado observamos observo obsesion obtencion obtenidos obtienen occidente ocio octava octavio ocular oculto ocultos ocupa ocurra ocurrida ocurrido odie oeste
  ofendido oficial oficios ofrece ofrecer oleo olga oliva olla olores olvidaba olvidada olvidado olvidados olvidamos olvidare olvidarse olvidaste olvidemos ombligo
  omision onda operando opina opio oponente oporto oposiciones opto oracion oradores ordena ordenada ordenadas ordenado ordenados ordenando ordenar ordenaron ordene
  organizada organizadas organizado organizados organizamos organizando organizar organizaron organos orientada orientadas orientado orientados oriental orillas orto
  ortografia osos ostenta otorgados oxido oyes pablo paciencia paco pacto padilla padron pags paguen paises paja pala palabra palas palencia paleta palmeras pampa pana
  pandilla pandillas paneles panes pano pantanos papeleo paraba paraiso paraje paralela paralelo paralisis parametro paramo paramos paran parana pararon paras parasito
  parciales pardo parecemos parecen parecer parecida parecio paredes parejo paren pares parezca parezco pariente pario parlamento paros parque parques parra parrafos
  parten particulares particulas partidario partiendo partio pasaba pasaban pasadas pasados pasamos pasarela pasarla pasarle pasarlo pasarse pasarte paseando pasear
  pasemos paseos pastas pasto pastores pata patada patas patatas patente pato patos patrias patrona patrones patrulla paulo pauta pavo pecado pecadores pecados peces
  pedazo pedira pedirle pedirme pedirte pedo pedos pedro pela pelayo peleamos peleando peligrosos pelos pelota penales pendiente pendientes pene pensabamos pensada
  pensamiento pensara pensarlo pensaste pensemos penso peon peones pepa pequena pera percepcion perdamos perdedor perdemos perderia perderlo perderse perderte perdia
  perdimos perdonado perdono perez perfiles perico perimetro periodica periodicas periodismo periodo periodos perla permita permitan permitia permitio permitir permito
  persa personalmente pertenecia pertenecian pertenencia peruanas pesa pesaba pesado pesados pesame pesan pesar pesas pese pesimismo pesquero peticion petro pica picada
  picar pide pides pidiera pidieron piensalo piense pierda pierdas pies pija pina pinar pinas pino pinos pinta pintadas pintan pintando pintas pinto pintor piola pipa
  pirateria pisa pisar pisco pista pizca plana planea planeado planean planes planilla plano planta plantado plantas planteado planteando plantear plantearse planteo
  plastica plasticas platanos plateado platillo platino plato playa plaza plena podamos poderosa poderoso poderosos podia podiamos podio podremos podrido poetica poetico
  polaca polemica polemico policiales politicamente polo polonia polos ponce pondra pondran ponemos ponencia ponerla ponerle ponerlo ponerlos ponerte ponia ponian
  poniente ponle ponte popa porcion porfirio porro portada portador portales portando portar portavoz portena porteno portillo portuaria porvenir posada posee poseer
  posesion posesiones postre postulados practicando practicar practico prado prados praga precaucion precedente preciosa precioso preciosos precisa precisas predecir
  prediccion predio prefecto preferia preferida preferido preferidos preferir prefiere prefieren prefieres prefirio preguntaba preguntado preguntamos preguntan
  preguntarme preguntarse preguntarte preguntas pregunte pregunten preguntes pregunto prenda prende preocupaba preocuparme preocuparse preocuparte preocupe preocupen
  preocupes preocupo prepara preparaba preparado preparados preparan preparar preparate preparo presa presenta presentado presentamos presentan presentar presenten
  presentes preservar presidenta presidida presidido presionado presionando presiones preso prestacion prestada prestado prestados prestan prestando prestar prestarle
  preste presten presuncion presunta presunto presuntos pretende pretenden pretender pretendes pretendia pretension pretensiones pretexto previsiones primario primavera
  prisa prision prisiones probando procedio procesados procesal procesar procesion proclama proclamacion produccion producir profesionalmente profundamente programada
  programador programados progresar progresion progresos promedio promedios promesas promete prometen prometer prometi prometida prometido prometo promovio pronta propia
  prosigue prospero protesis provisional proyeccion proyecta proyectar proyecto pruebe psicologia psicologica psicologico publica publicaba publicacion publicada
  publicadas publicado publicados publicamos publican publicarlo publicas publicitaria pudiendo pudieramos pudieron pudiesen puerco pulgadas pulgar pulido pulmon pulpo
  puno punos punta puntas pureza purga pusieran pusimos quedaba quedaban quedado quedando quedar quedara quedaran quedarnos quedarse quedarte quedas quedaste quedate
  quehacer quejandose quejarme quejarse quejo quemaron querais queramos quereis querias querido queridos querra quesada queso quesos quieran quieta quieto quimica quinta
  quinto quisieras quisieron quisiste quitado quitando quitarle quitarte quiza rabo racha racista rafa raja ramo ramon rampa rana ranas rapidamente rastreo rata
  ratificacion ratito rato ratos raya rayas rayo raza razas realista recarga recesion rechazada rechazado rechazados rechazo reciben recibida recibidas recibidos recibio
  recibira recibiras recibos reciente recinto reclama reclaman reclamar recogiendo recomendacion recomendado recomendamos recomendar recomienda recomiendo reconocido
  recreacion rector rectores recuento recuerde recuerdo recuerdos recupera recuperado recuperar recurre recurso redencion redonda redondo reduccion reducir referimos
  refiero regalado regalias regalos regente reglamento reglamentos reglas regresa regresaba regresado regresamos regresaron regresiva regreso regula regulado reja rejas
  relacion relaciona relajacion remo remontar remover rendido rene rentabilidad rentas renuncia reparar reparte reparten repartidos reparto repentina repetido repitiendo
  repleta reporta reportado reportan reportar reporte representan representando represion requerido requeridos requiera requiere requieren reservada reservado reservados
  residente resistencia resistente resolucion resoluciones resolverse resolvio respaldo respecta respecto respeta respetando respetar respete respondi respondia
  respondido respondieron respondio resuelta resuelto resulta resultado resultados resultan resulte resulten retener retirar reto retrasar reunio reunira reunirse revelar
  revertir revisada revisado revisando revista revolucion revoluciones revuelta rica rico riendose rima rindo rioja rios rito ritos rivalidad rivas roba robados robando
  roble roca rocas rocio rodo rojo rolando roma rompa rompe rompen romperse ronda roque rosa rotacion rotas rotundo rubia rubio rudo rueda ruega rumano rusa ruso rutas
  sabados saben sabia sabiamos sabido sabiendo sabina sabio sabios sabra sabria sacado sacarlo sacarlos sacarme sacudio sagrado salada salado salgado salgamos salgo sali
  saliente salirse salis salmo salsa saltado salte saltillo salud saluda salva salvado salvando salvar salvaron salvo sana sanar sanas sancion sanidad sano sant santi
  santidad santisima sapo saqueos sastre seca secas secciones seco secreta sectores secundaria secundarias secundario seda sedes seduccion segmento seguia seguian seguida
  seguido seguidor seguidos seguira seguiran seguiremos seguiria seguirlo segundas segundos seguramente seguridad selectivo semanales semanario semifinales semillas sena
  senado senadora senalando senas senda seno senoria senorio senos sensores sentarme sentarse sentimos sentiras sentiria sentirse sentirte separada separado separarse
  sepas seran serbio sere sergio seriamente seriamos serias seriedad serios serlo sermones serna servia servian servido serviria sesiones severa sexto sexuales
  sexualmente sienta sientes siga sigan significados significo sigueme sigues siguiente silva simulacro simular siniestra siniestro sintesis sintiendo sintoma
  sinverguenza siquiera siria sirio sirviendo situacion sobran sobrecarga sobrenatural sobrepasa sobrepeso sobretodo sobrevive sobreviven sobrevivio sobrevivir sobrio
  socia sodio solano solares soldado soleado soler solia solicita solicitada solicitado solicitan solicitaron solida solido solis solos soltar solto solucionado sombreros
  sonado sone sonora sonriendo sonriente sopa sopla soporta sorda soria sorprende sospechar sospecho sospechosa sospechoso sospechosos sostener sostenia sostiene
  sostienen soto sres suba subia subieron subjetivo subo subsidio suceda sucedera sucedio sucio sueca sueco sueldo sueldos suene suero sufra sufre sufrido sufrieron
  sufrimos sugerencia sugerido sugiriendo sujeta sumamente sumando suministrar sumision sumo supe supera superado superando superar supervisar supieran supieras supieron
  suplente supondria supongamos suposiciones supresion supuesta supuesto surgiendo surgimiento sustenta suyas tabasco tala talavera talleres tallo tamanos tania tapa
  tarado tarta taza teclado teclados tecnicamente tecnologico tejada tejas tejido tela telecinco telecomunicaciones telefonos telenovela televisa temblor teme temen temia
  temiendo templado temporal temprana tendran tendras tendriamos tenencia tenerlo tenerlos tengamos teniamos tenido teniendo teniente tenis tensa tensiones tentacion
  teorias teoricos terciario tercio tercios termica termico terminaba terminada terminado terminales terminamos terrenos terriblemente tesorero teta tias tiende tienden
  tierna tierra timo tintas tinto tios tipa tiraba tirano tito titula titulares tocado tocara tocaron todopoderoso toledo tomaba tomaban tomada tomadas toman tomando
  tomaria tomaron tomarte tomas tono tonta tontas tope topo torero torno toro toros torre torrente torta tortilla torturado tostado traba trabajaba trabajaban trabajado
  trabajamos trabajando trabajara trabajaron trabaje trabajen trabajos traccion tradicion traduce traducida traducido traga tragico traia traigo traje trajo trama
  tramitar tramo tramos tranqui tranquilamente transferido transformado transformando transformar transitar transmite transmitio transparencia transporta transportar
  trapo trapos trasera trasero traseros traslada trasladado trasladar traspaso trastorno trataban tratada tratadas tratado tratados tratamos trataria trataron tratarse
  traten trayendo traza trazado trazar tremenda trenes trigo tristemente tunez turco turista tutoriales tuvieramos tuvieran tuvieras tuvieron tuyas ubica ultimamente
  ultimos unico uniendo unieron urbe usado usarlos vaca vacuno vaga vago vagos valen valencia valer valga valia valida valido valiente valio valor valora vanguardia
  vanidad vano vapor vara varas vargas varia variados varian variar varon varones vasco vasta vasto veas vega vehicular veia veian veis vela velar velas velo vence vencio
  venda vendan vendemos venderlo vendia vendida vendido vendidos vendiendo vendieron vendo vendra vengas venia venian venis ventaja veras verbo verdaderamente verdades
  vere veremos verga veria verian verificado verle verme versiones verso verte vertebral vertiente viabilidad viaja viajando viajaron viajo vial vibra vibracion
  vicepresidenta vicio victoria vidas viena vienes viento vieron vigas vigencia vigilancia vigilia vigo vila villa villar villas vimos vina vinas vincula vinculada
  vinculadas vinculado vinculados vinculante vinculo vinculos vine viniendo vinos violada violado violador violentamente violeta virtuales virtualmente visibilidad
  visiones visita visitando visitante vistiendo vitoria viuda vivan vivas vivi vivia vivido vivienda viviendas viviente vocacion volando volantes volcanes volo volvamos
  volvemos volveremos volveria volverme volverse volviendo volvimos vota votacion votamos votando votantes votar votaron voto votos vuela vuelan vueltas vuelto vuelven
  yate yeso yuca zona zumo
`;
