/** Ordinary words that are one slip away from words that are listened for, the frequent ones (a cut through a list of word frequencies). */
export const spanishOrdinaryWords = `
  abad abandonados abandonaron abertura abiertamente abordar abren abres abria abriendo abrigo abro absolutamente absoluto abstencion acababa acabada acabado acabados
  acabando acabaria acabaron acaben acaso acatar accede acento acepta aceptable aceptado acepte acera acercado acercando acercarse acertado acierto acogido acompana
  acompanada acompanan acompanando acompanar acompano acordaron acosta acostado acostarse acreedor activa actores actua actuaba actuacion actual actualidad actualiza
  actualizada actualizado actuan actuando actue acuerde acumula acumulacion acumulada acumulado acumular acuna acusa acusacion acusan acusando acusar acusaron acuso adan
  adelanta adelantado adelantar adhesion adicion adicionalmente adjetivo administrada administrado administrar admirador admiradores admision adora adoracion adquiere
  adquieren advertir aerea afan afectado afectar afecto afirmacion agarra agarran agilidad agitacion agitado agota agradece agradecio agravado agregado agresores aguanta
  aguantando aguante aguda aguja agujas ahorra ahorrado ahorrando ahorrar ajustada ajustado ajuste alambre alarcon alas alba alberga alcanzado alcanzados aldo aleatorio
  alega alegando alegra alegria aleja alejan alejar alejarme alemanes alemania alentar aleta alfa alfabeto aliada alianza alienta aliento alimenta alimentan alimentar
  alimentarse alimenticios alimento alineados allanamiento allegados almacenes alojamiento alquilar alrededores alteraciones alternativa alternativo alternativos alto
  altos alturas alumnado alza alzamiento alzo amaba amada amado aman amar amarilla amarillas amas ambiental amistosa amos amplia ampliacion ampliado amplias anaden
  anadiendo anales analiza analizado analizan analizar analizo ancha ancla andaluces andando ande andes andrade anexion animacion animados anonimo anotacion anotado anoto
  antelacion antigua antiguas antillas antoja antro anualmente anuncia anuncian anunciar anunciaron aparcamiento aparecera aparecia aparecian aparecido aparicion
  apartados apego apelaciones aplica aplicaciones aplican aplicando aplicarse aplique apodado apodero apodo apolo aportando aporto apostando apoya apoyado apoyados
  apoyamos apoyan apoyando apoyaron aprecia aprecio aprenda aprendan aprende aprenden aprendieron aprendimos aprendo apretado aprobada aprobado aprobaron apta apto aptos
  apuesta apuesto apuntado apunte aras arbitro arbitros arca arcas arce arcilla ardiente arenas arias armando armo aroma aros arranco arrastre arregla arreglan arreglando
  arrestado arrestar arresto arribo arruina arruinar arte artes artista ascender ascendido ascendio ascenso aseguraba aseguran asegurando asegurar asegurarnos aseguraron
  asegurate asentado asesina asesinada asesinado asesinan asesinato asesino asesinos asfalto asiatica asiatico asienta asignada asimismo asisten asistiendo asistio asma
  asombra aspirar asta asuma asumiendo asumio asuncion asusta atacada atacado atacados atacama atacante atar atardecer ataud atenas ateo atico atraccion atracciones atrae
  atraido atrapa atrapar atravesado atraveso atraviesa atraviesan audiovisual audiovisuales auditoria auditorio aula aumenta aumentado aumentan aumentar aumentara aumente
  ausencia ausente austeridad autentica autenticas autobuses autodeterminacion automaticamente automovil automoviles autonomas autor autora autoria autoriza autorizar
  autos avanzada avanzadas avanzado avanzados avanzo avena avenida aventura averigua averiguar avila aviones ayudaba ayudamos ayudando ayudanos ayudante ayudaria ayudarla
  ayudarle ayudarles ayudaron ayudarte ayudo baila bailando bajada bajamos bajista bajon bajos balcones baleares baloncesto balsa banarse bancaria bancarias bancario
  banda bando banera barata barbaro barbaros barca bardo bares barra barrera barro barroco basa basada basado basan baso bastantes bata batalla batallas baterias bebida
  bebiendo bebo bendiciones bendiga beneficiado beneficiar beneficiarse benito besa besando beso bestia bestias beto bicho bienes bienestar birra blancos blanda blando
  blas bocina boda bodas bola bolas bombardeo bombardeos bombero bombo bonilla borda bordo borja borracha bosco botin botones brigada brindando brito brote bruta brutales
  brutalmente buda buey bula buque burbuja burro buscado buscador buscamos buscarla buscarle buscarlo buscarme buscaron buscarte busto caba cabana cabe caben cabida cabo
  cabra cabrera cabrones cacho cadena caducidad caeria caes cafetera caga cagada cagado cagan cagas cago caia caiga caigo cajamarca cajones cala calavera calculado
  calcular caldo calentar cali calida calido calienta calificado caliza calles calma calmar camas camila camilo caminamos caminando caminata camiones cana canalla canaria
  canarias canas cancha canciones candado candela candelaria canela cano canos canta cantado cantan cantando cantar cante cantera canto cantos caos capa capacitacion
  capacitado capacitar capas capitalista capitanes capitolio capo capta captacion captura capturado capturados capturar capturo caramelo caras carcel cardenal cardenas
  cardiaca carecen carecia carente cargados cargan cargas caridad carino carita carnal carpa carpetas carranza carrillo cartelera carteles casada casan casar casaron
  casarse casas cascada casco casera caserio casilla casillas casos casta castellana castellon castiga castigado castigar castigo castigos castilla castillo castro
  catalanas catalanes catamarca cauca causada causadas causado causados causan causando causaron causo cava cavidad cayera cazar cede cedido ceja cejas celebra celebrado
  celebro celo celula celulares cementerio ceniza censo centra centran centrar centrarse cepa cera cercania cercano cercanos cerco cerda cerdo cereales cerrado cerrados
  cerramos cerraron cerre cerro certificacion cesion cesta chaco chapo charly chavales chaves chavista checa checo cheque chiapas chicha chido chile chilena chinas chino
  chinos chiquita chiquito chistoso chivas chivo choca choferes choto chulo chupa ciclo ciegamente cielos ciencia ciento cierta ciervo cima cinico cinta cintas circo ciro
  cisne citada citando cito clanes clara claros clasico clasificado clausura clavo clemencia clero clientela cnte cobarde coca cocaina cocido codificacion codo cogido
  cogiendo cogio cognitiva cohetes cojer cojo colchones coleccion colectivamente colectivo colectivos colera colgado colgando colina colinas colision collares colmo colo
  coloca colocan colocaron colocarse colorido comando comarcas combatir comedores comemos comenta comentaba comentado comentan comentando comento comenzar comenzara
  comerciantes comerme comerte cometas comete cometen cometido cometio comia comicios comiendo comienzo comieron comillas comodamente compacto compadre compara comparada
  comparado comparados comparan comparar comparta comparte comparten compartida compartidas compartiendo compartimos compartirlo comparto compasion compensa compensar
  competidor competir completado completamente complica complicacion complicado componen componer comporta comportan composicion composiciones compraba comprada compramos
  compran comprando comprarle comprarlo comprarme compraron comprarse comprarte compraste compraventa compren comprendi comprendia comprendido comprendo compresion
  comprimido comprobado comprobar compromete comprometer comprometerse comprometido comprometidos comprometio comprueba compuesta compuestas compuesto compuestos comun
  comunas comunismo comunista comunistas comunitaria comunitarias comunitario comunitarios cona conceder concedio concejo concentra concentrada concentrado concentrados
  concentran concentrar concentrarse concepto conceptos concertacion concesion conchas concierne conclusiones concreta concretar concretas concreto concuerda condado
  conde condena condenados condenan condenar condenas condeno condesa condicion condicional condones conduce conducen conducia conducido conducir conducta conductas
  condujo conectarse conejos confeccion confesar confesion confeso confia confiaba confiable confiado confian confiando confiar confiere confirma confirmada confirmado
  confirmados confirman confirmando confirmo conforma conformacion conformada conformado conforman conformar confundir congelado congelados congreso congresos conjunta
  conjuntamente conjunto conjuntos conlleva conoce conocemos conocen conocerla conocerlo conocerlos conocernos conocerse conocerte conoces conocian conocida conocidas
  conocido conocidos conozca consciente consecuencia consejera consejeria consejero consejeros consejo consenso conserva conservacion conservan conservando conservar
  considera considerada considerado considerados consideran considerar considerarlo consideras considere consideren consiga consigan consigas consigna consignas
  consiguiendo consiguio consisten consta constante constantes constatar constitucion constituciones constituido construcciones constructor constructora construimos
  construir consuelo consulado contaba contaban contada contadas contado contados contagio contamos contencion contener contenga contengan contenia contenian contenida
  contenidas contenido contenta contento contestacion contestado contesto contexto contextos contienda contiene contienen continua continuaba continuada continuado
  continuan continuas continuen continuo continuos conto contorno contrabando contraccion contradicciones contradice contraer contrajo contraparte contraposicion
  contraria contrario contras contrasta controladas controlado controlados controles controversia controvertido convence convencer convencido convencidos convencio
  convencion convenga convento convertir convertirlo convicciones convierta convierte convivencia convivir convocar cooperacion coordinada coordinado copa copas copiado
  corazones corea coreano coreografia coro coronado coros corra corran correctas correctos corregido correlacion correspondia corresponsal corria corrida corridas corrido
  corriendo corro corrupcion coruna coser coso costa costado costando costar costaria coste costera costes costilla costillas cota coto crea creacion creaciones creadora
  creadores creados creamos creando crearon creciendo creciente crecieron crecio creemos creencia creencias creia creido cresta creyendo criados cristales cristian
  cristiana cristianas cristina crueldad cruza cruzan cruzaron cuadra cuadrados cualesquiera cualidad cuarentena cuaresma cuarta cuartel cuartos cuarzo cuba cubo cubria
  cubriendo cubrio cucaracha cuchara cuchilla cuela cuelga cuenca cuentame cuentanos cuente cuentes cuentos cueste cuestionar cuida cuidad cuidadosa cuidadosamente cuidan
  cuidando cuidarse culos culto cultos culturas cumbia cumbre cumpla cumplan cumplia cumplio cumplirse cumplo cumulo cuna cupo cupos cura curacion curar curro cursi curva
  cusco cuyo cuyos daba dais dama damas danado danar dandoles danes dara daria dario dato deba deban debatiendo debera deberiamos debi debia debiamos debida debieron
  debio debuto decada decadas decencia decentes decepcion deciamos decidida decidiera decidieron decidimos decido decima decime decis decisiva decisivo declara
  declaracion declaraciones decoraciones decorar decreto dedica dedicacion dedicada dedicado dedicaron dedico deduccion deducir defendemos defender defendio deficiente
  defiendo definicion definido definitivamente definitivo deformacion dejemos dejes delantera delegacion delegaciones delgada delgadas delgado delicada delicado delitos
  demolicion demora demoras demos demuestra denle densidad denso departamental dependiendo deporte deportista deportivo deportivos deposito depositos derecha derechas
  derogacion derribado derrotado derrumbe desacuerdo desafiar desague desaparece desaparecen desaparecida desaparecido desaparecidos desapareciendo desaparezca
  desaparicion desayunar desbloquear descanso descarada descarado descaro descarta descartado descartar descendencia descender descendiente descendientes descendio
  descenso desciende desconectado desconectar desconfianza desconoce desconocen descripcion descripciones descubra descubre descubren descubri descubrimos descubrir
  descuidado descuido deseaba deseable deseada deseado deseados desechos desee desees desembarco desempena desempenado desempenan desempenar desempeno desenlace
  desesperadamente desfiles desgracia desgraciado desgraciados desgracias designado desigual desigualdad desigualdades desinformacion desmadre desorden despacio despacito
  despedir despedirse despegar despegue despejado despejar despensa despertado despertando desperte desperto despierte despierten desplazado desplegado desprecio
  destacable destacada destacado destacados destacando destacar destacaron destaco destinada destinado destinar destino destitucion destreza destrozado destruccion
  destructor destruida destruido destruyen destruyo detalla detallada detallado deteccion detecta detectado detectar detencion detenciones detenerse detengan detenido
  determina determinada determinadas determinados determino detractores devaluacion devocion devolverle devolvio devuelta devuelto diagnostico dialogo dialogos diamantes
  diametro diaria diarias dices dicha dicta dictado dictador dictadura dictamen dicto diego diente diera dieran dieta dificulta difunde difundida difundido difusion diga
  digame digan diganme digas digestivo digno dignos dime dimision dinamarca dinamico dios dique direcciones directiva directores diria dirigen dirigente dirigia dirigida
  dirigido dirigio dirigirse discoteca discriminacion discriminar disculparse discuten discutible discutido discutio disfrazado disfrazados disfrutar disgusto disminuir
  disminuyo disolucion disolver dispararon dispares dispersos disponer dispuso disputado dista distancia diste distinguido distinta distinto distintos disuelto diversion
  dividido dividio dobla docencia docentes doctorado doctores documentada documentado documentar dolar doler domestico domesticos dominacion dona donaciones donante dones
  dono dorada doradas dorado dorados dormia doscientos dotacion dotar drogado duarte dudar dudarlo dudas dudo duela duerma duermo duero duplicado duplicar dura durado
  durmiendo ebrio ebro ecologia ecologica ecologico ecologicos economicamente economista economistas ecosistema ecosistemas edita editora educacion efectivamente efectua
  efectuada efectuado efectuo eficiente egresado ejecutada ejecutado ejecutados ejecuto ejerce ejercen ejercido ejercio ejercito elche electo electoral electorales
  electos electronica electronico elegi elegimos elementales elementos eleva elevada elevadas elevado elevados elige elijo eliminando embajada emergencia emergente
  emisiones emite emitiendo emitir emocionada emocionado emocionados emocional emocionales emocionalmente emocionante emociones empanada empanadas empece empeno
  empeorando emperador emperadores empezaba empezado empezando empezar empiezo emplazamiento emplea empleadores emplean empleando emplear emprende emprendedor emprendio
  empresario empuje enamorado enana enano encabeza encabezada encabezado encabezados encantaba encantada encantado encantados encanto encarar encargarse encargo encarna
  encender encendida encendido encendio enciende encierro encontraba encontrada encontradas encontrado encontrados encontramos encontraremos encontraria encontrarlos
  encontrarnos encontremos encubrir encuestados ende enemiga enemigas enfadado enfrenta enfrentan enfrentar enfrento enhorabuena enmienda ensalada ensenada ensenado
  ensenaron entenderse entendes entendi entendida entendido entendidos entendieron entendio enterado enteramente enteramos enterarme enteraron enterarse enterrada
  enterrado enterrados entidades entraba entraban entramado entramos entranas entras entregada entregadas entregado entregados entregando entregaron entrego entren
  entrena entrenado entrenados entrenando entrenar entretanto entretener entretenida entretenido entrevista entrevistado envia enviada enviadas enviado enviados enviarle
  enviaron envidio envuelta envuelve equivoca equivocan equivocas ereccion erronea eruditos escalada escalon escandalo escapado escaparon escapo escasa esclavo esclavos
  escoge escogido escogio escolar escolta esconde esconden escondite escrita escritas escritorio escuadra escuchaba escuchado escucharla escucharon escucharte escuchaste
  esencia esenciales esforzarse esfuerza espaciales espada espanoles especial especias especies espectacular espejo esperabamos esperada esperamos esperan esperaria
  esperarse esperas esperemos esperes espesa espina espontanea estabas estable establece establecen establecia establecio estacion estadia estadio estadios estadistica
  estadistico estadisticos estados estafadores estais estalla estallar estancia estandar estandares estandarte estando estanque estaras estariamos estarlo estatica
  estatua estatuas estatus estatuto estemos esten estero estes estiman estimar estimula estimulo estirar estrada estragos estrato estratos estrenar estresante estudia
  estudiaba estudiado estudiantil estudiar estudiaron estudias estupidos estuviera estuvieran estuviste etnia etnicos eurovision evidencias evidente evita evitan evitando
  evitarlo evolucion evolucionado evolucionar examenes examinar excelentes excepcion exento exigido exista existencia existente existia existian existido existiera
  existio exito explicaba explicado explicita explico explora explorando explorar explotado expone exponen exponente exportador exposicion exposiciones expresa expresaba
  expresada expresado expresan exprese expresion expresiones expuesta expuestas expuesto expuestos expulsar extendida extendido extendiendo extendio extenso extensos
  externos extiende extienden extincion extracto extractos extradicion extraer extraido extremos fabra facha factores facu faena falda fallado fallando fallece fallido
  falsificacion faltado faltaron fama famosa fantasia fantasma farmaco farmacos faro faros farsa fase fases fauna favorece favorecen feas federales felicidad felicitar
  felicito femeninas femeninos fenomenos feriado feriados fernando ferro festivo fiabilidad fideos fiel fiera fija fijacion fijado fijas fije fila filas filmacion filmado
  filmar filo filtra fina finales finalidad finalista finaliza finalizacion finalizo finalmente financia financiada financiado financiar finas fino finos fisicamente
  flaca flanco flor flotando fomentar fomento fondo foral formacion formadas formado formados formales formamos formando formar formaron formarse formatos formo foro
  foros forro fortunas forzada forzado forzados fosa fosiles fraccion fracciones franceses francos fresa fresco fria frida frito fueramos fuere fuero fueros fuertemente
  fuma fumadores fumando fumo funcionaba funcionado funcional funcionales funcionando funcionen funciones fundada fundadas fundado fundaron fundicion fundido fundo furia
  fusiles futura gabinete gafas galindo gallina gallo gana ganadora ganados ganan ganancias ganando ganaron ganarse gane ganemos ganso garantice garantiza garantizan
  garantizar garcia gases gasolinera gastronomia gatillo gatos gelatina genera generacion generada generado generados generales generalmente generan generando generar
  generaron genere generosidad generosos gesta gesto gestos gimnasia gira giran girando giras giro goleada goleador goles goma gorda gordo gordos gorra gorro gota gotas
  gotica gozo graba grabada grabadas grabado grabando grabo gradas graduacion graduados graduo grafico gramos granadas granados granito grano granos grata gratuitamente
  gratuito gratuitos gravedad gravemente grecia gremio grieta guarda guardando guardas guarde guay guerras guido guino guiso gusanos gustando gustara gustaron guste
  gusten gustos habeis haberle haberlo haberlos haberme habernos haberse habiamos habias habiendo habilidad habilidades habitaciones habitan hablaba hablabamos hablaban
  hablante hablantes hablemos habran habras habre habremos habrian haceis hacemos haciamos hacian hacienda haciendas haciendole hackear hada hagamos hala halcon halla
  hallamos hallan hallar hallaron hallazgo haran hariamos harian harina hayamos hayan hazlo hazte hechos hectareas hector heladera helado helados heredado heredia
  hernando herrera herrero hervir hielo hierba hierro hipotecario hipotesis histeria historica historicas historico historieta hito hombro hombros hondo honesta
  honorarios horacio horaria hormiga hormigon hormonas hospitalidad hostil hubieramos hubieron hueca hueco huecos huelga huella huelva huerta huerto huespedes hueva huevo
  huido humillacion hundir huracanes huyo iban idealista identica identicas idiota iguala igualdad iguales igualmente ilicita ilicito ilimitado ilumina iluminacion
  iluminar ilusion ilusiones imagenes imitacion imitando impartir impida implantacion implantar implicar importaba importado importados importancia imposicion impresa
  impresion impresiona imprimir impuesta impuestas impulsar impulso impulsos imputacion incentivar incentivo incentivos incidente incierto incluya incluyo incursiones
  indicacion indicado indicados indicio indicios induccion indulto infanta infante infantes infierno inflacion inflamacion inflexion influye informa informada informado
  informados informales informan informando informante informaron informarse informativa informativo informo infraccion ingenieria ingenio ingenioso inglesas ingleses
  ingresa ingresan inicia iniciada iniciado inicial iniciales inicialmente inician iniciaron iniciarse inicie injusta inmenso inmigrante inminente innovacion inscribir
  insecto insercion insertar insistencia insistio insistir inspeccion inspirar instala instalada instalado instalados instalaron institucion institucional insular
  insultado insumos intacta intacto integracion integrado integran integrar intencionalmente intensa intensas intentaba intentaban intentarlo intenten interes interesada
  interesadas interesado interesados interese intereso internacionalmente internado internamente interno internos interpreta interpretan interpretar interpreto interrumpe
  interrumpida interrumpido interrumpio interseccion intervenido intima intuicion invadido invadio invasiones invencion inventa inventado inventan inventando inventar
  inventaron invento inventos inversion inverso inversores invertido invertir invierte invitada invitamos invitan invitando invitar invitaron inyeccion iones iria irma
  irregulares irse irte izquierda izquierdas jara jardines jodas jode joden jodiendo jose jovencita joya judio juega jugado jugando jugaron jugo juntamos juntando
  juntarse jurada jurado jurados justamente justos juzgando kenia labio laborales ladera lagos laguna lagunas lamenta lamentablemente lamento lamina lanza lanzan lanzando
  lanzaron lanzas lara largamente largometraje lata latas laterales lavado lavarse lazos leal leales leas leccion lecciones lecho leen leerla lees legado legalidad
  legalizacion legalizar leia lema lenta lentos leon leona lesa lesionado lesionados lesiones levantaba levantada levantado levantarte levantate leyenda leyeron libero
  libra libras libremente licenciada licitacion licor lidia liebre ligados lima limita limitados limitando limito limpiando limpiar linda lindas lineamientos lino liquida
  liquidez liquido liquidos literaria litio litro litros llano llanos llanto llegaba llegada llegados llegaremos llegaria llegaron lleguemos llenado llenan llenando
  llenaron llene llevaba llevaban llevada llevadas llevado llevados llevan llevaria llevarla llevarle llevarlo llevarlos llevarnos llevarse llevarte lloraba llore llores
  lloro llosa llueve lobo locales localidad localidades localiza localizada localizado localizados localmente logia logica logrando lograron loja loma lomas lomo lona
  lope lora lorca lote loteria luce lucen luchamos luchando lucho lucia lugarenos lugo lujo lula luna lupa machado machismo macho machos madero madura maestra maestras
  maestros magisterio magna magnesio magnetica magnifica magnifico magno maiz malestar malla malo malvados malvinas mamadas mamas mamen manada mandaba mandado
  mandamientos mandamos mandaron mandaste mandato mandatos mandos maneja manejado manejan manejando mangos manifestado manifesto manifiesta manifiestan mantas mantendra
  mantenerlos mantenernos mantenga mantengo mantenia mantiene mantienen manto manuales manualmente manuel manuela manzana mapas marcada marcadas marcador marcados
  marcaron marcelo marchan marchando marcharon marcharse marchas marco marcos mareas mares maria maridos marina marinas marinos marioneta marrones marta marte martir
  martirio marxista masa masas mateo materia materias materna materno matiz matones mauro maxima mayas mayormente maza mazo meca mecanismo mediacion mediador mediana
  medianas medianoche medias medicinales medicion mediciones medido medina medioambiente mediodia medios medir meditacion medula mejia mejorada mejorado mejoran mejorando
  mejorar mejorara mejoras mejoren mejoria mena mencion mencionado mencionar menor menores mensuales mensualmente menta mentales mentalidad mentalmente mente mentes
  mentido mentirosa mentiroso mentirosos menuda mera mercadeo merecemos merecia merezca merida merito mero meros meseta mestizos metalica metalico metan meten meterle
  meterte metia metida metodo mexicanas mexico meza mide miden miente mientes migratoria mijo milla millar mina minas minera minerales mineria ministro ministros
  mintiendo miraba mirad mirada miradas mirado miraflores miralo miran miranda mirarla miras mires miro misa misiones misterio mistica mito mobiliario mocion moco moda
  modales modalidad modas moderada moderado moderados modernos modifica modificacion modificaciones modificada modificado modifico mojada mojado mola molesta molestaba
  molestado molestar molestas moleste molesto molestos mona monasterio monetario monitoreo monitores monja monje mono monopolio monos monta montada montando montar
  montenegro montevideo montones montos montoya montt monumental monumento monumentos mora moralidad moralmente mordida moro morro mortales mortero mosca mostrado
  mostrador mota motiva moverte movia movida moviendo moviendose movilizar movio moya muchisima muchisimas muelle muelles mueras muerde mueren muestre muestro mueva muevo
  mugre mula multas multitud muneco murillo musa musculo musculos muslo mutacion nace nacen nacho naci naciente nacieron nacionales naciones nadando nadar naranjo nata
  natacion natal naturalmente navegando navegar navidades navio necesaria necesarias necesitado necesitados necesitara necesitas necesite necesiten necesites necio
  negacion negado negando negarse nego negociado nervio nerviosos nestor neta neto neutrales nexo nicho nido nidos niega nilo niza nociones nocturno nocturnos nombra
  nombrado nombran nombres nono norma normalmente norte nosotras notaba notario notoria novelista novena nube nublado nuevas nuez nula nulo numerosos objetiva obrador
  obrera observado observamos observo obsesion obtencion obtenidos obtienen occidente ocio octava octavio ocular ocupadas ocupados ocurra ocurrida ocurrido ocurrieron
  ocurrir odie oeste ofendido oficiales oficios ofrecemos ofrecera ofrecerle ofrecerte oleo olga oliva olores olvidaba olvidada olvidado olvidados olvidamos olvidarse
  olvidaste olvidemos ombligo omision onda operando opina opiniones opio oponente oponerse oporto opto opuesta opuesto opuestos oracion oradores ordena ordenada ordenadas
  ordenado ordenados ordenando ordenar ordenaron ordene organico organizada organizadas organizado organizados organizamos organizando organizar organizaron organizo
  organos orgasmo orientada orientadas orientado orientados oriental orillas orto ortografia osos ostenta otorgados oxido oyes pablo paciencia paco pacto pactos padilla
  padron paises paja pajaro pala palabra palas palencia paleta palmeras pampa pana pandilla pandillas paneles panes pano pantanos panza papeleo paraba paradero paraiso
  paraje paralela paralelo parametro paramo paramos paran parana pararon paras parasito parciales pardo parecemos parecen parecer parecida parecieron parecio paredes
  parejo pares parezca parezco pariente pario parlamento paros parque parques parra parrafos parten particula particulares particularmente particulas partidario partiendo
  partimos pasaba pasaban pasarela pasarla pasarle pasarlo pasarse pasarte paseando pasear pasemos paseos pasiones pastas pasto pastores pastos pata patada patas patatas
  patente pato patrias patrocinio patrona patrones patrulla paulo pausa pauta pavo peatonal pecado pecadores pecados peces pedazo pedira pedirle pedirme pedirte pedo
  pedos pedro pela pelayo peleamos peleando peligrosos pelos pelota pendiente pene penitencia pensabamos pensada pensamiento pensara pensarlo pensaron pensaste pensemos
  pensiones penso peon peones pepa pequena pera percepcion perdamos perdedor perdedores perdemos perderia perderlo perderse perderte perdia perdiera perdieron perdonado
  perez perfumes perico perimetro periodica periodicas periodismo perjuicio perla permanece permanecen permanecia permanecio permanentemente permanezca permita permitan
  permitia permitidos permitio permitir permitira permitiran permitiria permitirse permito peron persa personalidad pertenecer pertenecia pertenecian pertenencia peruana
  peruanas pesa pesaba pesada pesado pesados pesame pesan pesar pesas pescado pese pesimismo pesquero peticion petro pica picar pidiera piensalo piense pierda pierdas
  pies pija pina pinar pinas pino pinos pinta pintadas pintan pintando pintas pinto pintor piola pipa pirateria pisa pisar pisco pista pizca plana planas planea planeado
  planean planeta planetas planilla plano planos plantacion plantado plantea planteado planteando plantear plantearse planteo plastica plasticas platanos plateado
  platillo platino plato platos plaza plazas plena plenamente pobre podamos poderosa poderoso poderosos podia podiamos podian podias podio podra podran podras podrida
  podrido poetica poetico polaca polemica polemico politicamente polo polonia polos ponce ponencia ponerle ponerlo ponerlos ponerte ponia ponian poniente ponle ponte popa
  porcion porfirio porqueria porro portada portador portales portando portavoz portena porteno portillo portuaria porvenir posada posee poseer posesion posesiones
  posgrado posiciones postgrado postre postulados practicando practicar practico prado prados praga precaucion precedente preciado preciosa precioso preciosos precisa
  precisar precisas predecir prediccion predio prefecto preferia preferida preferido preferidos preferir prefiere prefieren prefieres prefirio preguntaba preguntado
  preguntamos preguntan preguntando preguntarme preguntarse preguntarte preguntas pregunte pregunten preguntes pregunto prejuicios premiado prenda prende preocupaba
  preocuparme preocuparse preocuparte preocupe preocupen preocupes preocupo prepa presa presencia presenciar presidenciales presidenta presidida presidido presionado
  presionando presiones preso prestada prestan prestando prestar prestarle preste presten presuncion presunta presunto presuntos pretende pretenden pretender pretendes
  pretendia pretension pretensiones pretexto previo previsiones primario primavera prisa prision prisiones privada privado probabilidad probado probarlo proceda proceden
  procedente procedio procesado procesador procesados procesal procesamiento procesion proclama proclamacion procurar produccion producida producido producir produjeron
  profesionalmente profeta profundamente programada programador programados progresar progresion progresos prohibio promedio promedios promesa promesas promete prometedor
  prometen prometer prometi prometida prometido prometo promotor promovida promovio pronta propia proponer proporcion propuesta propuesto prosigue prospero protagonista
  proteina proteja protesis proveer providencia provincia provincias provisional proyeccion proyecta proyectar proyecto pruebe psicologia psicologica psicologico publica
  publicaba publicada publicadas publicado publicados publicamos publican publicarlo publicas publicitaria pudiendo pudieramos pudieron pudiesen puebla puerco puestos
  pulgadas pulgar pulido pulmon pulpo puno punos punta puntas pureza purga pusieran pusimos quebrar quedaba quedaban quedarnos quedarse quedarte quedaste quedate queden
  quehacer queman quemaron querais queramos quereis queres querra quesada queso quesos quiebre quieta quieto quimica quinta quintana quinto quisieron quisiste quitado
  quitando quitarle quitarte quiza rabo raciones racista radica radicales rafa raja rana ranas rango rapidamente rastreo rata ratificacion ratificado ratifico ratito rato
  ratos raya rayas rayo rayos razas reactores realeza realidad realista realiza realizaba realizacion realizada realizadas realizamos realizan realizando realizaron
  recaudar recesion receso rechazada rechazado rechazados reciente recientemente recinto reclutar recogen recogido recogidos recogiendo recogio recomienda recomiendo
  reconoce reconocer reconocia reconociendo reconocio reconozca reconozcan recordaba recordad recordado recorde recordo recorrer recorrio recortar recreacion recrear
  recta rector rectores recuento recuerde recuerden recuerdo recuerdos recupera recuperado recuperar redactado redactor rededor redencion redonda redondo reduccion
  reduciendo referimos refiero reformar regalado regalias regalos regeneracion regente registra registrada registrado registrados registran reglas regresa regresaba
  regresado regresamos regresaron regresiva regreso regula regulaciones regulada regulado regulados regulan regulares regularmente reina reitero reja rejas relacion
  relaciona relacionan relacionar relajacion religiones relleno remo remontar remota remover renacimiento rendido rene renombre renovable renovada renovado rentabilidad
  renueva renuncia renunciar renuncio reparar reparte reparten repartidos reparto repasar repentina repeticion repetido repitiendo repleta reporta reportado reportan
  reportaron reporte reportera reportero reporteros reportes representa representaba representaban representan representando representar represente represion reprimir
  repuesto repuestos reputacion requerido requeridos requerir requiera requiere requieren resalta resaltar resalto rescatar reservada reservado reservados residencia
  residente resistencia resistente resistir resolverse respaldo respecta respecto respeta respetando respetar respete respiracion respondi respondia respondido
  respondieron respondio restitucion resultado resultados resultaron resulte resulten resulto retener retira retirado retirados retiran retirarse reto retrasado retrata
  retrato retratos reunida reunido reunio reuniones reunira reunirse revelaciones revelar reves revocacion revolucion revoluciones revuelta reyes reza rica rico riendose
  rima rindo rioja rios rito ritos rivalidad rivas roba roban robarle roble roca rocas roce rocha rocio rodando rodar rodo rogar rojo rolando roma rompa rompe rompen
  romperse ronda roque rosa rosada rosado rosas rostro rostros rotacion rotas rotundo ruben rubia rubio rudo rueda ruega ruiz rumano rusa ruso rutas rutina sabados sabes
  sabiamos sabido sabiendo sabina sabio sabios sabria sacada sacarlo sacarlos sacarme sacudio sagrado salada salado saldra salgado salgamos sali saliente salieron salirse
  salis salmo salsa saltado salte saltillo saluda saludar salva salvado salvando salvar salvaron salvo sana sanar sanas sanatorio sancionado sancionar sanciones sanidad
  sant santi santidad santisima sanz sapo saqueos sastre satisfaccion seca secas secciones secesion seco secreta sectores secuencia secundaria secundarias secundario seda
  sedes seduccion seducir segmento segui seguia seguian seguid seguida seguido seguidor seguidos seguiran seguiremos seguiria seguirlo seguis segundas segundos
  seguramente selectiva selectivo semanales semanario semifinales semillas sena senado senadora senalado senalados senalando senales senalizacion senda sendas seno
  senorio senos sensores sensual sensualidad sentarme sentarse sentimos sentiras sentiria sentirse sentirte separacion separada separado separar separarse sepas seran
  serbio sere sergio seriamente seriamos serias seriedad serios serlo sermones serna servia servian servido serviria sesiones severamente severo sexto sexuales
  sexualmente sienta siga sigas siglo siglos significados significo sigueme sigues siguiente silenciar silencioso silva simulacion simulacro simular siniestra sintaxis
  sintesis sintiendo sintio sintoma sinverguenza siquiera siria sirio sirva sirvan sirviendo sirvo sobra sobran sobrecarga sobrenatural sobrepasa sobrepeso sobretodo
  sobrevive sobreviven sobrevivido sobreviviente sobrevivio sobrevivir sobrio socia socialmente socioeconomico sodio solano solares soldado soleado soler solia solida
  solido solis solista soltar solto sombreros someter sonado sone sonora sonriendo sonriente sopa sopla soporta soportar soria sorprende sorprender sospecha sospechar
  sospechas sostenia sostenido sostiene sostienen soto sres suba suban subia subjetivo subo suceda sucedera sucedieron sucedio sucesivos sucesor sucesores sucesos sucio
  sueca sueco suecos suene suenos suero suficientemente sufra sufrido sufrieron sufrimos sugerido sugiriendo sujecion sujeta sumamente sumando suministrar sumision sumo
  supe supera superado superando superar supervisar supieran supieras supieron suplente suplentes supondria supongamos suposicion suposiciones suprema supuestamente
  surgiendo surgieron surgimiento suspende suspendio sustancia sustenta suyas tabasco tabla tala talavera talleres tallo tamanos tampico tania tapa tapas tarado tardaron
  tardo tarta taza tecla teclado teclados tecnicamente tecnologica tecnologicas tecnologico tejada tejas tejido telecinco telenovela televisa televisiva televisivo
  televisivos temblores teme temen temer temia temido temiendo templado temporalmente temprana tendencia tendriamos tendrian tenedor tenencia tenerlo tenerlos tengamos
  teniamos tenian teniendo teniente tenis tensa tensiones tenso tentacion teologia teorias teoricos tercer tercero terciario tercio tercios termica termico terminaba
  terminada terminamos terminando terminaria terminaron ternera terrenos terriblemente tesorero teta tias tiende tienden tierna tierra timida timido tintas tinto tios
  tipa tiraba tirania tirano tiraron tito titula titulares tocado tocara tocaron todopoderoso toledo tomaba tomaban tomada tomadas tomamos toman tomando tomaria tomaron
  tomarte tomas tomaste tomemos tono tonta tontas topico topo torero torno toro toros torpe torre torrente torta tortilla tortuga tortugas tortura torturado torturas
  tostado tovar traba trabajaba trabajaban trabajado trabajaron trabaje trabajen trabajos traccion tradicion traduce traducida traducido traga tragico traia traicionar
  traido trajeron trajo trama tramo tramos tranqui tranquilamente transformado transformando transformar transicion transitar transmite transmiten transmitida transmitido
  transmitio transparencia transporta transportar trapo trapos trasera trasero traseros traslada trasladado traspaso trataban tratada tratadas tratado tratados tratamos
  trataria tratarse trayendo traza trazado trazar tremenda tribuna trigo tristemente truco tunez turco turcos turista tutoriales tuvieramos tuvieran tuvieras tuvieron
  tuyas ubica ubicacion ubicada ubicado ubicados ultimamente ultimos unan unen unico uniendo unieron unificacion urbanismo urbanizacion urbe usado usas utilicen utilidad
  utilizaba utilizaban utilizacion utilizada utilizadas utilizado utilizados utilizamos utilizarlo utilizarse vaca vacuno vaga vago vagos valen valencia vales valga valia
  valido valiente valientes valio valla valorado valoran vanguardia vanidad vano vapor vara varas vargas varia variaciones variado variados varian variar varon varones
  vasco vascos vasta vasto vayamos veamos veas vega vehicular veia veiamos veian veis vela velar velas velo vencedor vencedores vencio venda venderlo vendian vendida
  vendidas vendido vendidos vendiendo vendo vendra vendran vengadores vengas venia venian venido venimos venis ventaja veracidad veras verbo verbos verdaderamente
  verdades verga veria verian verificado verle verme versiones verso versos verte vertebral vertiente vestida viabilidad viaja viajado viajando viajaron viajeros vial
  vibra vibracion vicepresidenta victoria vidas viena viento vieron vigas vigencia vigilancia vigilia vigo vila villa villar villas vimos vina vinas vincula vinculada
  vinculado vinculante vinculo vinculos vine viniendo vinieron vinos violada violado violador violentamente violeta virtuales virtualmente visiones visitado visitamos
  visitando visitante visito vistiendo visuales vitoria vivamos vivan vivas vivienda viviendas viviente vivieron vocacion vocales volando volantes volcanes volo
  voluntariamente voluntario voluntarios volvamos volvemos volveremos volveria volverme volverse volviendo volviera volvieron volvimos vosotras vota votacion votaciones
  votamos votando votantes votar votaron voto votos vuela vuelan vuelto vuelven xenofobia yacimiento yate yeso yuca zorra zorro zumo
`;
