import type { RuleSet } from '../../../rules/rule-set.ts';
import { safetyWords } from './safety-words.ts';

/** Danger to life: of one's own hand, or by fire, gas, water, poison. */
export const spanishSafety: RuleSet = {
  words: safetyWords,
  always: `
    me (quiero|voy a) (suicidar|matar|quitar la vida) (hoy|ya|ahora|esta noche)`,
  certain: `
    despues de (esta noche|hoy|mañana) ya no (la|lo|me|los)? ..1 (voy|vamos) a (usar|estar|necesitar)
    <will> !no ..2 <kill>
    me (quiero|voy a|quisiera|podria|puedo|iba a|deberia) <killed>
    se (quiere|va a|iba a|queria|puede) (suicidar|matar|quitar la vida|ahorcar|cortar las venas|lanzar del|lanzar al|tirar del|tirar por|tirar desde|tirar al vacio|pegar un tiro)
    (esta noche|hoy|mañana|ya) ..2 (termino|acabo|termina|acaba) ..1 (con todo|todo|con mi vida|con esto)
    tengo ..1 (cuerda|soga) (lista|preparada|atada|puesta|colgada)
    no quiere (vivir|seguir viviendo|existir|despertar) (mas|asi|$)?
    (llave|hornilla|hornalla|perilla|espita|valvula|manguera) ..2 gas ..4 (abierta|abierto|rota|roto|no cierra|suelta)
    (abierta|abierto|rota|roto) ..3 (llave del gas|gas|tubo del gas|manguera del gas)
    (ola|corriente|rio|agua|mar|riada) ..1 (se llevo|arrastro|arrastra|se lleva|se esta llevando) ..2 (<kin>|casa|coche|carro|auto)
    (cayo|cayeron|derrumbo|colapso|desplomo) ..3 (rama|arbol|techo|muro|pared|andamio|grua|balcon|edificio) ..5 (gente|personas|alguien|dentro|debajo|encima|atrapad*|<kin>)
    me (cortaria|mataria|tiraria|suicidaria|colgaria|ahorcaria|suicidare|matare|tirare|quitare la vida|colgare) ..3
    si no ..8 me (mato|suicido|ahorco)
    (estaria|estaria mejor|estaremos|mejor) ..1 (muerto|muerta)
    (irme|ir|marcharme|salir) de este mundo
    (quiero|deseo|quisiera|necesito) ..2 (dormir|descansar|desaparecer|irme|terminar|acabar) ..1 para siempre
    tengo ..1 (pistola|arma|revolver|escopeta|cuchillo|pastillas|frasco|soga|cuerda) ..5 (en la mano|cargada|cargado|en la boca|en la cabeza|delante|preparad*|al cuello)
    (coche|carro|auto|camion|moto) ..4 (en la via del tren|en las vias|en el paso a nivel|en la via)
    se (ha)? ..1 (derrumbo|hundio|desplomo|derrumbado|hundido|desplomado) ..2 (techo|pared|suelo|balcon|muro|escalera|cornisa|edificio|casa)
    (inundacion|riada|terremoto|tsunami|huracan|alud|avalancha|tornado) ..8 (tejado|techo|atrapad*|ayuda|rescate|salir|subio|sube)
    <child> se (quedo|ha quedado|quedaron) ..2 (dentro|encerrad*|en el coche|en el carro|en el auto|atrapad*)
    (perro|perra|gato|gata|cachorro|perrita|gatito) ..3 (trago|comio|tomo|bebio) ..6 (vomit*|no respira|tiembl*|espuma|muy mal|convuls*)
    gas ..2 (rota|roto|suelta|abierta|perforada|picada|perforado)
    me ..1 (dan|da|entran|vienen) ganas de (<kill>|morir|matarme)
    (no|ya no|nunca) (quiero|kiero|deseo) (seguir)? (vivir|viviendo|existir|despertar|estar vivo|estar viva|respirar) (mas|asi|ya|nunca mas|para nada|$)
    (no|ya no) (quiero|deseo) (seguir|vivir|existir) (viviendo|vivo|viva|en este mundo|aqui en este mundo|adelante con mi vida|esta vida)
    (ya no|no) (quiero|tengo ganas de|merezco|vale la pena) (vivir|seguir viviendo) 
    quiero morir
    (quisiera|desearia|ojala|prefiero|preferiria) ..2 (estar muerto|estar muerta|morirme|morir|no haber nacido|no existir|no despertar|no despertarme)
    (me|se) (acabo de|acaba de|estoy|esta|he|ha)? ..1 (corte|cortar|cortando|cortado|corto|abri|abrio|abrir) (las|los|mis|sus) (venas|muñecas|brazos|muslos|antebrazos)
    (me|se) (colgo|ahorco|suicido|mato|tiro de|tiro del|tiro al|tiro por|lanzo) ..3 (<kin>|puente|balcon|ventana|vacio|vias|azotea)
    <kin> ..6 (se quiere|se va a|quiere|va a|dice que se quiere|dice que se va a|amenaza con|amenazo con|intento|intenta|acaba de intentar|hablo de|habla de|piensa en|habla mucho de|quiso) ..2 <kill>
    <kin> ..6 se (quiere|va a|quiso|queria|acaba de|intento) <killed>
    (dice|dijo|dicen|escribio|jura|amenaza) que ..2 (va a|quiere|se va a|se quiere) (saltar|tirarse|matarse|suicidarse|morirse|morir|ahorcarse|lanzarse|cortarse|quitarse la vida|acabar con todo|hacerse daño)
    (hoy|ya|esta noche|ahora|aqui mismo|mañana|ahora mismo|si no) ..3 me (mato|suicido|ahorco|cuelgo)
    me (mato|suicido|ahorco|cuelgo) (hoy|esta noche|ya|mañana|ahora)
    (acabo de|acaba de|he|ha|voy a|quiero|se acaba de) ..1 (tomarme|tragarme|beberme|tomarse|tragarse|ingerir|tomar|tragar|meterme) ..1 (todas|todo|un monton|muchas|demasiadas|veinte|treinta|cuarenta|20|30|40|50|el frasco|la caja|dos cajas|un frasco|un bote|una caja) ..4 (pastillas|frasco|somniferos|medicamentos|medicinas|caja|bote|blister|tranquilizantes|ansioliticos|antidepresivos|paracetamol|que tenia)
    <high> ,? y? ..8 (no (creo que)? ..2 (vuelva|volver|vuelvo|regrese|llegue a casa|baje)|saltar|salto|me tiro|me lanzo|adios|acabar con)
    (metio|puso|metido|puesto|meti) ..3 <poison> ..2 boca
    (me|le|nos|se) (dio|da|dando|pego|mete|metio) ..1 (descarga|calambre|calambrazo|corrientazo|sacudida|chispazo|toque electrico)
    (detector|alarma|sensor) ..4 (monoxido|humo|gas|humos) ..5 (sonar|pitar|pita|chillando|chilla)
    (caldera|calentador|estufa|brasero|calefon) ..4 olor ..3 ,? y? ..5 (dolor de cabeza|mareados|mareo|vomitos)
    (me despido|hoy me despido) ,? ..3 ,? ..4 (ultimo|ultima|siempre)
    usted* (ha sido|es|fue|eres) ..2 (ultimo|ultima) ..3 (hablo|hable|hablar)
    amenaza* ..2 con (<kill>)
    intento de suicidio
    (pastillas|frasco|bote|blister|somniferos) ..6 (<kill>|no despertar|morir|dormir para siempre)
    (cuantas|cuantos|que dosis|que cantidad|cuanto) ..8 (morir|matarme|no despertar|no despertarse|letal|mortal|suicidarme)
    (como|cual es la forma|manera mas facil|manera mas rapida) ..4 (matarme|suicidarme|quitarme la vida|morir sin dolor)
    <self> ..2 <swallowed> ..2 <plenty> ..3
    se ..2 <swallowed> ..2 <plenty> ..2 (pastillas|frasco|bote|caja|medicamentos|medicinas|somniferos)
    se <swallowed> todo el (frasco|bote)
    (se|me) ..1 <swallowed> ..4 <poison>
    <kin> ..4 <swallowed> ..4 <poison>
    (sobredosis|intoxicacion por monoxido)
    (estoy|estamos|esta|subido|subida|parada|parado|sentado|sentada) ..3 (puente|azotea|cornisa|barandilla|barandal|tejado|vias|balcon|acantilado|viaducto|borde|anden) ..8 (no creo que|saltar|tirar|tirarme|vuelva|adios|no voy a volver|salto|despedirme|acabar|terminar|se acabo|ultima)
    (mañana|hoy|esta noche|pronto) ya no ..2 (estar|estare|voy a estar|estar aqui|existire)
    (este|esta|ultimo|ultima) ..3 (mensaje|carta|despedida) ..3 (vida|despedida|suicidio|adios)
    (nota|carta|cartas|mensaje) de (despedida|suicidio)
    (me despido|despedirme) ..6 (ultimo|ultima|para siempre|de este mundo|de la vida|de todos)
    (adios|despedida) ..2 (mundo cruel|para siempre)
    (diciendo|dijo|escribio|mando|dejo|audio) ..4 (adios|despedida|despidiendose) ..8 (frasco|pastillas|contesta|responde|vida)
    (ya)? (tengo|compre|prepare|consegui) ..3 (soga|cuerda|pastillas|pistola|veneno) ..6 (matarme|terminar|acabar|morir|noche|fin|todo)
    <smell> ..3 a? <gas>
    <gas> ..3 (<smell>|fugandose|saliendose)
    !no <gives> ..2 (humo|humito|humillo|humareda|llamas|llamaradas|chispas|chispazos|fuego) !(virtual|artificiales)
    (humo|llamas|chispas|fuego|incendio|chispazos) ..4 (sale|salen|saliendo|<house>|sube|entra|entrando|no puedo apagar|no se apaga|avanza)
    <house> ..4 (humo|llamas|chispas|chispazos|ardiendo|en llamas|fuego)
    se (me|nos|le)? (esta|estan)? <burns> ..3 <house>
    <house> ..3 (se (me|nos|le)? (esta|estan)? <burns>|ardiendo|en llamas|prendida fuego|prendido fuego|prendio fuego)
    (hay|tengo|tenemos|empezo|comenzo|se inicio|se declaro) ..2 (fuego|incendio)
    (huele|olor) ..3 (quemado|chamuscado|quemandose|plastico quemado|cable quemado) 
    (detector|alarma|sensor) ..4 (monoxido|humo|gas|humos) ..5 (pita|pitando|suena|sonando|salto|saltando|activo|parpadea|disparo)
    (pita|pitando|suena|sonando|salto) ..4 (detector|alarma|sensor) ..3 (monoxido|humo|gas|humos)
    (caldera|calentador|estufa|brasero|calefon|boiler|chimenea|generador) ..9 (mareo|mareos|mareado|mareada|mareados|dolor de cabeza|vomitos|nauseas|sueño|desmayado|dormidos)
    <self> ..2 (electrocuto|electrocute|electrocutando|electrocutado)
    (<kin>|se|me|nos) ..2 (electrocut*)
    (da|dio|dando|pego|suelta|mete|metio) ..2 (calambre|calambres|corrientazo|descarga electrica|descargas|toques|un toque de corriente|la corriente|corriente|calambrazo)
    cable* ..3 (suelto|sueltos|caido|caidos|pelado|pelados|chispas|chispeando|echando|al aire|en el agua)
    (me|se|nos) ..1 (estoy|esta|estamos|estan) (ahogando|hundiendo|asfixiando|congelando)
    (me ahogo|nos ahogamos|nos hundimos|se ahoga|se hunde|se ahogo)
    (barco|lancha|bote|velero|kayak|techo|suelo|edificio|pared) ..3 (hundiendo|hunde|se viene abajo|derrumbando|se derrumba|se cayo encima|volco)
    (coche|carro|auto|bus|autobus|moto|camion) ..4 (caido|cayo|caimos|volco|volcado|volcamos) ..3 (rio|barranco|agua|canal|lago|mar|pozo|cuneta|precipicio)
    (entrando|entra|sube|subiendo|llega|llegando) ..3 agua ..4 (puerta|salir|cuello|cintura|pecho|rodillas|techo|atrapad*)
    agua ..3 (llega|llegando|hasta) ..4 (cuello|cintura|pecho|rodillas)
    (estoy|estamos|esta|estan|quede|quedamos|quedo|sigo|seguimos|llevamos|llevo|hay|me quede|nos quedamos) ..3 <stuck> ..4 <place>
    <stuck> en _? <place> ..6 (ayuda|auxilio|ayudenme|sacar|sacame|saquenme|saquenos|bomberos|aire|respirar|nadie)
    (bebe|niño|niña|hijo|hija|nieto|perro) ..4 (encerrado|encerrada|atrapado|atrapada) 
    (llamen|llamad|llama|manden|necesito|necesitamos|envien|mande|urgente) ..2 (una ambulancia|ambulancia|los bomberos|bomberos|al 911|al 112|al 107|socorristas|rescate|emergencias)
    (corre|corren|esta en|estoy en|estamos en|corremos) peligro ..2 (vida|muerte|de muerte|morir)?
    (mi vida|la vida de) ..3 peligro
    (vamos a morir|voy a morir aqui|nos vamos a morir|me estoy muriendo|se esta muriendo|se muere mi|nos estamos muriendo)
    (iman|pila|moneda|bateria) ..3 (garganta|atragant*|tragad*)
    (perdidos|perdida|perdido) en ..2 (monte|montaña|bosque|mar|nieve|desierto|sierra) 
    (socorro|auxilio) ,? ..3 (ayuda|ayudenme|favor|hundo|ahogo|muero|quemo)
    (cartas|notas) ..2 (escritas|escribi|listas) ,? ..4 (perro|gato|repartid*|regalad*)
    (cartas|notas) ..2 (escritas|escribi) ,? ..5 (solo falta|solo queda) ..2 (cuenta|contrato|linea|cerrar|cancelar)
    ya (escribi|deje|reparti|regale) ..2 (cartas|las cosas|mis cosas|todo lo mio) ..2 ,? ..3 (solo falta|falta|queda|solo queda|cierro)
    si ..3 (cortan|corten|embargan|embargo|desahucian|quitan|cierran) ..4 ,? ..2 (se acabo|se acaba|termina|termino|acabo) ..2 (para mi|conmigo|mi vida|todo para mi)
    (se acabo para mi|hasta aqui llegue) ,? ..2 (decidido|esta decidido|lo tengo decidido|adios|ya lo decidi)
    (todos|familia|hijos|ellos|mujer|marido|gente|padres|ustedes|vosotros|ninos) ..4 (mejor|tranquilos|felices|aliviados|descansarian|descansan) ..2 sin mi
    sin mi ..4 (mejor|tranquilos|felices|aliviados|descansarian)
    (soy|solo soy|no soy mas que|sere) ..2 (carga|estorbo) ,? ..4 (sin mi|mejor|todos)
    (dormir|dormirme|acostarme) ..3 (no|nunca|jamas) ..1 (despertar|despertarme|volver|amanecer)
    (cansado|cansada|harto|harta) de (despertar|despertarme) (,|$|cada|todos)
    (decepcion*|rabia|pena|triste|lastima) ..3 (desperte|despertar|haber despertado|seguir vivo|seguir viva|despierto)
    despertar* es ..2 (peor|infierno|castigo|tortura)
    (murio|fallecio|fue|falta|muerto|muerta|partio) ,? ..2 (solo)? ..1 (pienso|quiero|sueño) ..3 (irme con|reunirme con|ir con|estar con) (ella|el|ellos|mama|papa|mi hijo|mi hija)
    (pienso en|quiero|voy a|ganas de) ..1 (irme|reunirme|ir|juntarme) con (ella|el|ellos) ,? (al cielo|falta poco|pronto|alla arriba|donde este)
    (prestamo|credito|hipoteca|deudas|deuda|cuotas|entierro|funeral) ..2 si ..2 (falto|desaparezco|muero|ya no estoy|no estoy|no existo) ,? ..3 (esta semana|hoy|mañana|viernes|domingo|pronto)
    (pozo|hoyo|agujero|fondo) ..3 (no quiero|ya no quiero|no pienso|no tengo ganas de|ni ganas de) ..1 (salir|subir|levantarme)
    (ventana|balcon|puente|vias|azotea|barandilla|vacio|anden) me ..1 (llama|llaman) !la
    (estoy|sigo|sentado|sentada|parado|parada|subido|subida) ..2 (en|sobre|encima) (de)? (las vias|la via|la barandilla|la cornisa|el borde|la azotea|el pretil)
    voces ..5 (salte|saltar|mate|matar|muera|morir|corte|tire|daño|haga)
    (amig*|herman*|hij*|prim*|novi*|pareja|compañer*|ex) ..5 (despedida|despidiendose|despidio|adios para siempre|perdon por todo|perdonenme) ..6 (no contesta|apagado|apago|no responde|localizar|ubicar|no atiende)
    (miedo|temo|asusta) ..3 (lo que me pueda hacer|lo que pueda hacerme|hacerme daño|hacerme algo|de mi misma|de mi mismo|quedarme solo con|quedarme sola con)
    (miedo|temor) ..4 hacer a mi (misma|mismo)
    (no puedo|no quiero|no debo) (quedarme|estar) (solo|sola) ..3 (mis pensamientos|conmigo|esta noche|mi cabeza)
    nada ..1 me (ata|retiene) ..1 (aqui|mundo|vida|este mundo|la vida)
    (donde voy|a donde voy|adonde voy) ,? ..3 (no necesito|no voy a necesitar|no me hara falta|no hace falta|no me va a hacer falta) ..2 (dinero|nada|cuenta|plata)
    (pastillas|medicinas|medicamentos|remedios) ..4 (mezcle|mezcladas|juntas|todas) ..3 (tome|trague|tomado)
    (tome|trague|he tomado|me tome|tomo) ..2 (todas las pastillas|todo lo que habia|todas las medicinas|todo el blister|toda la caja|el frasco entero|todo el frasco|todo el botiquin)
    (alcohol|vodka|vino|borrach*|bebido|bebi|whisky|ron) ..5 (pastillas|calmantes|somniferos|tranquilizantes|ansioliticos) ..3
    (muerto|muerta|mori) por dentro ,? ..3 (falta|resto|cuerpo)
    (unica|ultima) (salida|solucion|opcion) ..3 (ventana|puente|muerte|morir|saltar|desaparecer)
    (ventana|puente|muerte|morir|saltar|desaparecer) ..3 (unica|ultima) (salida|solucion|opcion)
    (esta noche|hoy|mañana) (lo)? (suelto todo|acabo con todo|termino con todo|se acaba todo|me despido de todo|me voy para siempre) (,|$)
    (acabo|termino) con todo (esta noche|hoy|para siempre)
    (seguro de decesos|poliza de decesos|funeral|entierro|sepelio) ..8 (viernes|domingo|esta semana|hoy|mañana) ..4 (listo|arreglado|pagado|ya no estare|me voy)
    (estufa|brasero|calentador|caldera|calefon|anafe|chimenea|motor|generador|calefaccion) ..8 (dolor de cabeza|duele la cabeza|mareado*|mareada*|nauseas|vomit*|dormid*|somnolient*|no despierta|no contesta|no responde|desmay*)
    (calambre|corriente|descarga|electric*) ..6 (corazon|palpita*|hormigue*|desmay*|dormido el brazo|brazo dormido|quemad*)
    (sarten|freidora|cortina|aceite|enchufe|cargador|cuadro electrico|tablero|cuadro de luces|caja de fusibles) ..3 (arde|ardiendo|en llamas|prendio|se incendio|chispas|chisporrotea|echa humo|echando chispas|saltan chispas)
    (pastillas|somniferos|medicacion|insulina) ..4 (guardadas|ahorradas|juntando|guardando|acumulad*) ..4 (suficiente*|bastante*|para|noche)
    (soga|cuerda) ..3 (colgada|cuelga|lista|atada|viga|preparada)
    (volvi a|he vuelto a|otra vez|de nuevo) ..1 (cortarme|cortandome|me corte|lastimarme|quemarme|autolesion*) ..1 (,|$|anoche|hoy|ayer|los brazos|las piernas|el brazo)
    me (corte|quemo|corto|lastimo) ..2 (otra vez|de nuevo) ..2 (,|$|los brazos|las piernas|el brazo)
    (estan|estaran|estarian|viven|vivirian) (mucho)? mejor sin mi
    (murio|fallecio|fue|falta|muerto|muerta|partio|murieron) ..5 (y|,)? ..1 solo (quiero|pienso) (en)? (irme con|reunirme con|ir con|estar con) (el|ella|ellos)
    (no quiero|ya no quiero) (estar|seguir) (en este mundo|viviendo|vivo|viva)
    (pastilla|pastillas|pastillero|somniferos) ..6 (contadas|cajon|preparadas|sobre la mesa|en la mano)
    (deje|dejo) ..3 (llaves|carta|nota) ..6 (carta|nota) ..5 (nada mas que hacer|adios|perdon|no hay nada)
    (carbon|brasero|manguera) ..3 (coche|carro|auto|furgoneta|maletero|tienda) y (encontre|halle|tengo|estoy en) ..2 (sitio|lugar|bosque|tranquil*)
    (despedi|despidiendo|despedido) de (todos|ellos|mis hijos|mi familia) sin que ..3 (cuenta|enteren|enteraran|sepan|supieran|noten)
    (bateria externa|bateria|power bank) ..2 (hinchada|inflada|inflo|hincho) ..2 (humo|silba|quema|chisporrotea|caliente)
    (herbicida|anticongelante|refrigerante|insecticida|lejia|aguarras|desatascador|matahierbas|pesticida|salfuman) ..6 (bebio|trago|tomo|bebido|tragado)
    (bebio|trago|tomo|bebido|tragado) ..2 (herbicida|anticongelante|insecticida|lejia|aguarras|desatascador|pesticida)
    (marea|agua) ..2 y no (se|puedo) nadar
    (no)? merezco (vivir|estar viv*|existir|seguir viviendo)
    (sofa|cama|colchon|alfombra|cortina|sillon) (se)? (esta)? (ardiendo|quemando|en llamas|arde|prendio)
    (agua|gotea) ..3 (cuadro electrico|enchufe|tablero electrico|fusibles|caja de luz)
    no (sale|ha salido) de ..1 (cuarto|habitacion|pieza) ..4 y no (contesta|responde|abre)
  `,
  possible: `
    (hacer|hare|haga|cometer|hago) ..1 (locura|disparate|barbaridad)
    (que|para que) (todo|esto|el dolor|este dolor|la angustia|mi vida)? ..1 (termine|acabe|pare|se acabe) ..2 (hoy|para siempre|de una vez por todas|el dolor|el sufrimiento|ya todo|esta noche)
    que (pare|termine|acabe) (el dolor|este dolor|el sufrimiento|este sufrimiento|todo)
    (escribi|escrito|escribiendo|deje|dejado|escribo) ..2 (carta|cartas|nota|notas) (para|a) ..3 (hijos|hijas|hijo|hija|familia|padres|mujer|marido|mama|madre|despedirme|todos)
    (compre|comprado|consegui|tengo) ..2 (soga|pistola|arma|revolver|escopeta)
    todo (me)? da igual
    (mañana|pronto|ya) no ..1 (estare|voy a estar|existire) $
    nadie ..3 (notar|notara|notaria|enterara|enteraria|extrañ*|llorar|lloraria|llorara|importar*|note|entere) ..3 (desaparezco|desapareciera|me muero|muero|muriera|falto|no estoy|me voy|si no)
    (quita|quito|quitarse|quitan|quitarme|quitaria) la vida
    (odio mi vida|me odio|mi vida es|no se que hacer con mi vida|asco de vida|mi vida no)
    (no tengo|sin|no me quedan) (mas)? fuerzas ..3 (vivir|seguir|para nada|luchar|mas|$)
    se (despidio|esta despidiendo|despide) ..4 (puente|llorando|de todos|de mi|para siempre|siempre|y no|raro)
    (puente|azotea|vias|acantilado) ..6 (despidio|despidiendo|adios)
    (estoy|esta) al (borde|limite) ..2 $
    (inundacion|terremoto|sismo|riada)  ..4 (casa|estamos|aqui|dentro|ahora)
    (mirando|cerca de|junto a|viendo) ..1 (vias|borde|precipicio|puente|barranco) 
    (perdonenme|perdonadme|perdoname|perdonen) ..1 (todos|todo|por lo que voy a hacer)
    (quiero|amo|quise) (mucho)? ,? (y)? adios
    no creo ..1 (llegar|pasar|aguantar) ..2 (navidad|fin de año|mi cumpleaños|mañana|esta noche|la noche|viejo|vieja)
    ya no estare (para|aqui|vivo|viva|cuando|con)
    (hace|haciendo|hago) ..1 cortes ..3 (brazos|piernas|muñecas)
    no (le|me)? ..1 (veo|encuentro|hallo) ..1 sentido ..2 (vida|vivir|seguir|nada|esto|todo)
    ya no (voy a estar|estare|voy a existir|vaya a estar) ..2 (aqui|semana|mañana|vivo|viva|mundo|ustedes|domingo|lunes|cuando)
    (dejo|dejar|deje|dejando) ..3 (despedida|adios|carta para mi familia)
    (todos|todo el mundo|el mundo|mi familia|mis hijos|ellos|la gente|mis padres|mi mujer|mi marido|nadie) ..3 (mejor|mas tranquilos|mas felices|descansarian|descansaria|contentos) ..1 sin mi
    (soy|ser|siento|sentirme) ..2 (una carga|un estorbo|una molestia para todos|un lastre)
    (fantaseo|sueño|pienso|ganas|gustaria|quisiera|quiero|pensando) ..3 (desaparecer|desvanecerme|esfumarme|no despertar|no estar|no existir|dormir para siempre)
    (desaparecer|esfumarme) ..5 (nadie|para siempre|del todo|mapa|busque)
    (cansado|cansada|harto|harta|agotado|agotada|hasta aqui) ..1 de ..1 (vivir|luchar|todo esto|la vida|existir|esta vida|mi vida|sufrir|respirar|seguir adelante|pelear con la vida)
    (ya)? no (aguanto|soporto|puedo) (mas|ya mas|ya)? (con)? (mi vida|esta vida|la vida|todo esto|tanto dolor|tanto sufrimiento|este dolor|el dolor|vivir|seguir|estar vivo|sola|solo|conmigo)
    ^ (pero|y|que)? (ya)? no (aguanto|puedo) mas $
    ^ (pero|y|que)? ya no (aguanto|puedo) $
    (vida|vivir|nada|existir|levantarme) ..4 (no (tiene|le veo|le encuentro|tenga) sentido|sin sentido|no vale la pena|no merece la pena|ya no tiene sentido)
    nada (tiene|me) (sentido|importa|ilusiona)
    (para que|pa que) (seguir|vivir|sigo viviendo|vivo|seguir viviendo|seguir adelante|existo)
    no (veo|encuentro|tengo|hay|le veo) ..1 (salida|otra salida|salida a esto|esperanza|solucion a mi vida|futuro para mi|ninguna salida)
    (no quiero|no voy a|ya no) ..2 (llegar a mañana|ver el dia de mañana|despertar mañana|pasar de hoy|amanecer)
    (no le importo|no le importa a nadie|nadie me quiere|a nadie le importo|nadie me va a extrañar|nadie me echaria de menos|nadie me extrañaria|nadie notaria)
    (donde voy|a donde voy|adonde voy) ..3 (no|falta|necesito|necesitare)
    no ..5 (falta|necesitar|necesitare|servir) ..2 (donde voy|adonde voy|a donde voy|alla donde voy)
    si ..3 (me pasa|me pasara|me llega a pasar) algo
    (si|cuando) ..2 (me muero|me muera|yo muera|falte|ya no este|yo no este|no este mas|me vaya para siempre|me haya ido)
    aunque haya sido yo
    (suicid*|autolesion*|autolesiono|ideacion suicida)
    (hacerme|haciendome|haciendo|hice|hago|hacerse|haciendose|hace|hecho|hacernos) daño
    (me|se) (corto|corta|hago cortes|hice cortes|hace cortes|lesiono|lesiona|autolesiona) ..3 (brazos|piernas|brazo|muñeca|muñecas|calmarme|dolor|aliviar|noches)
    (cortes|cicatrices|marcas) en (los|las|sus|mis) (brazos|muñecas|piernas|antebrazos)
    se (acabo|termino) todo para mi
    (ya esta|cansado|harto|luchar) ,? ..3 se acabo $
    (preocupa|preocupada|preocupado|temo|miedo) ..8 (haga una locura|haga algo|se haga daño|tonteria|locura|escopeta|pistola|despedida|despidio|quitarse|vivir|morir|hiciera)
    (guardo|escondio|compro|saco|tiene) ..3 (escopeta|pistola|arma|soga|cuerda|revolver) ..9 (vida|adios|cuarto|despedida|triste|deprimido|solo)
    (anda|andaba|esta) diciendo ..3 (ya hizo|ya vivio|ya no|adios|despedida)
    (como|tipo|parece|parecia|sono a|sonaba a) de? despedida
    (subio|publico|puso|mando|escribio|dejo) ..4 (estado|mensaje|historia|nota|audio|post) ..4 (raro|rara|extraño|despedida|adios|despidiendose|preocupante)
    (no contesta|no responde|apago el telefono|no aparece) ..6 (despedida|adios|triste|deprimida|deprimido|pastillas)
    (repartir|regalar|dejar|regalando|repartiendo) ..2 (mis cosas|todas mis cosas|todo lo mio|mis pertenencias) 
    (quien|cuiden|cuide|cuidar|encargue) ..6 (cuando|si) ..2 (ya no este|no este|yo falte|me vaya|falte)
    (dejar|dejo|dejar todo) ..3 (arreglado|en orden|listo|pagado) ..5 (antes de irme|antes de|me voy para siempre|ya no este|me vaya|mis hijos no)
    (perdon|perdonen|perdonadme) por todo
    (gracias por todo|adios a todos) ,? ..4 (ultimo|ultima|siempre|nunca)
    (me siento|estoy|siento|ando) ..2 (muy deprimid*|deprimido|deprimida|fatal|hundido|hundida|desesperado|desesperada|sin fuerzas|vacio|vacia|sin ganas de nada|roto por dentro|rota por dentro|muerto por dentro|muerta por dentro) ..6 (no aguanto|no puedo mas|sola|solo|nadie|vivir|seguir|vida)
    (ganas de vivir|ganas de seguir|razones para vivir|motivos para vivir|razon para vivir|motivo para vivir|sin ganas de vivir)
    (dormirme|dormir|acostarme) ..2 (y|para) no (despertar|levantarme|despertarme)
    (dia|ultimo|ultima) ..1 (cena|dia|noche|vez) ..3 (de mi vida|que hablamos|que me ven|que me escuchan)
    (hasta siempre|hasta nunca) ..2 (a todos|mundo)
    (placa|enchufe|cargador|lavadora|secadora|aparato|bateria|cable|regleta|horno|router|estufa|patinete|calefactor|tomacorriente|contador) ..6 (quema|quemado|derrite|derretido|caliente|hincho|hinchada|hinchado|chispa|calambre|explota|exploto|salta la luz|chamuscado)
    (estoy en|parado en|parada en|subido a|subida a) ..1 (el puente|la azotea|la cornisa|las vias|el borde|la barandilla) $
    (mareado|mareada|mareados|mareo|dolor de cabeza) ..6 (caldera|calentador|estufa|brasero|gas)
    (todos|todas|familia) ..5 (mareados|dolor de cabeza|vomitando|vomitos)
    (frenos|freno) ..3 (no responden|fallan|fallaron|no funcionan|no frena)
    ^ (socorro|auxilio) $
    (cartas) ..2 (escritas|listas) ,? ..6 (cuenta|contrato|linea)
    (perro|gato|guitarra|muebles|cosas) ..4 (regale|reparti|regalad*|repartid*|con mi hermana|con mi hermano) ..2 ,? ..3 (solo falta|solo queda|falta|queda) ..4
    (prestamo|credito|hipoteca|deudas|deuda|cuotas) ..2 si ..2 (falto|desaparezco|muero|ya no estoy|no existo)
    (seguro|poliza) ..6 (aproposito|a proposito|adrede|voluntari*|se quita|se lo hace uno|uno mismo)
    (lunes|martes|viernes|domingo|mañana|semana que viene|proxima semana|mes que viene) ..2 ya no (voy a estar|estare|estoy|existire|existo)
    (no aguanto|no puedo|no soporto|no resisto) ..1 (otra|una|ni una) (noche|dia|semana|hora) ..1 (mas)?
    (pienso|imagino|sueño) ..4 (silencio|paz|tranquilo|tranquila) ..3 (seria|habria|estaria)
    (pienso|pensando|pense) ..2 (en)? (el puente|las vias|saltar|la barandilla|la ventana)
    (puente|vias|azotea) ..4 (tranquil*|silencio*|bonit*|calm*) ..3 (hora*|noche|no vuelvo)
    (digan|dile|diganle|decirle|digale) a (mi familia|mis hijos|mi madre|mis padres|mi mujer|mi marido|mama) ..4 (perdon|quiero|siento|lo siento)
    (nadie) ..2 (extrañar*|notar*|echar* de menos|enterar*|llorar*|echara en falta) ..2 (si|cuando|me|falta)
    (tome una decision|he tomado la decision|ya lo decidi) ..4 (tranquil*|paz|calma|alivi*)
    (perro|gato|guitarra|muebles|cosas) ..6 , solo (falta|queda) ..5
    (regale|reparti|doné|done) ..3 (mis cosas|mi guitarra|mi ropa|mi perro|mi gato|todo lo mio) ..4
    (lo tengo|tengo) ..1 decidido ..3 (y|,) ..4 (no le falte|no les falte|tranquil*|paz)
    ya no hay nada mas que hacer (,|$)
    mejor acabo con (esto|todo) ..3
    ya luche (bastante|suficiente)
    (quiten|borren|saquen) mi nombre de todo
    (no salgo|no me levanto|no como|no duermo) ..4 (cama|cuarto|dias|nada) ..4
    quiero que todo (pare|acabe|termine|se acabe|se termine|desaparezca) (ya|,|$)
    que todo (pare|desaparezca) (ya|,|$)
  `,
  weaken: `
    (creo que|parece que|un poco|puede que|quizas|me parece) ..4 (<gas>|<fire>)`,
  not: `
    nadie (corre|esta en) peligro
    de gas ..4 ya (la|lo|esta|se) (arreglaron|repararon|arreglado|arreglada|arreglo|reparo)
    se (quemo|quema|fundio) (el|un|otro) (fusible|foco|bombillo|bombilla)
    no (echa|sale|hay|saca|suelta) ..1 (humo|chispas|llamas|fuego)
    escape room
    (ahogo|ahogamos|hundimos|ahoga|ahogamos) en (papeles|trabajo|correos|facturas|burocracia|tareas|deudas)
    asfixiando de calor
    matar a (abdominales|sentadillas|trabajar)
    para siempre , (tarifa|operadora|factura|plan)
    (no|nunca|jamas|tampoco|tranquilo|tranquila) ..2 (<will>|me voy a|me quiero|se va a) ..2 (<kill>|<killed>)
    (no|sin) (hay|hubo|es|habia|huele|sale|salia|veo) ..3 (<fire>|<gas>|fuga|peligro)
    (sin|libre de|libres de|cero|ni) ..1 (humo|fuego|gas|riesgo)
    (morir*|muero|morirme|moria|matar*|mata|matando|matan) de ..1 (ganas|risa|hambre|frio|calor|sueño|amor|envidia|curiosidad|verguenza|aburrimiento|sed|pena|asco|emocion|nervios|la risa|antojo|celos|rabia|susto|gusto|impaciencia)
    (daño|lastim*|cort*|tire|tiro) ..2 (riendo|risa|espalda en el gimnasio|pelo|uñas|flequillo|llamada)
    (mato|matarme|suicidarme|me tiro) ..4 (jaja*|jeje|lol|risa|😂)
    (se|le|me) ..1 (murio|muere|muerto|acabo) ..2 (bateria|movil|celular|pantalla|pila|telefono|ordenador|portatil)
    (planta|plantas|pez|movil|celular|app|aplicacion|bateria|pila|telefono|rosal|orquidea|tomate|telefono) ..3 (muere|muriendo|murio|morir)
    muero por
    pistola de (silicona|calor|agua|juguete|pintura|masaje)
    (detector|alarma|sensor|maquina|bomba|lampara|efecto|color|cristal|gris|cortina) (de|con) (humo|gas|fuego|chispas|monoxido|incendios) !(pita|pitando|suena|sonando|salto|esta|lleva|no)
    (si|cuando|en caso de|y si) ..2 (huele|hubiera|hay|hubiese|haya|oliera|sale|se produce|ocurre) ..3 (gas|fuga|incendio|fuego|humo) ..6 <question>
    (factura|recibo|contrato|suministro|bombona|revision|instalacion|tarifa|contador|lectura|empresa|compañia|cocina|estufa|calentador|titular|titularidad|cilindro|agua) (de|del|a) gas
    (fuegos|fuego) (artificiales|lento)
    (que|estoy que) echo humo
    (vende|venden|vender) humo
    (barbacoa|parrilla|chimenea|cigarro|cigarrillo|tabaco|puro|incienso|vapeador|cachimba|vaper|asado|ahumador|ahumado) ..5 (<fire>)
    (<fire>) ..4 (barbacoa|parrilla|chimenea|cigarro|cigarrillo|tabaco|puro|incienso|vapeador|cachimba|vaper|asado)
    echa* humo de tanto
    (tirar|tirarme|lanzar|lanzarme) a ..1 (piscina|basura|sofa|cama|alberca|pileta|siesta)
    como fue ..1 incendio
    (cubre|cubren|cobertura|coberturas|seguro|poliza|incluye|ampara) ..6 (<fire>|<gas>|incendios|fuga)
    (humo|fuego|incendio) ..3 (ya|se) (fue|apago|disipo|paso|apagamos)
    (salto|sono|pito) ..2 alarma ..3 (tostada|pan|cocinando|cocinar|error|falsa)
    (comprar|busco|venden|vendeis|tienen|quiero|precio|instalan|vale|cuesta|ofrecen|necesito) ..3 (detector|detectores|alarma|extintor|manta ignifuga|sensor|escalera)
    (maquina|cajero|expendedora|parquimetro|lavadora|secadora|aspiradora|impresora|robot|sistema|app) ..4 <swallowed>
    (atrapado|atrapada|atascado|atrapados|encerrado|bloqueado) ..2 (bucle|menu|trafico|atasco|pantalla|pagina|contrato|nivel|cola|aduana)
    (ahogado|ahogada|hundido|ahogo|ahogando) ..2 (deudas|trabajo|papeles|facturas|vaso)
    (tome|tomo|tomado|comi|bebi) ..3 (todas las|toda la|todo el) (fotos|clases|notas|capturas|pizza|cafe|tarde|noche|agua|precauciones)
    (corriente|cuenta|cuentas) (corriente|corrientes)
    mi cuenta corriente
    suicidio (financiero|comercial|politico|profesional|laboral|asistido)
    (prevencion|prevenir|libro sobre|linea de|estadisticas|tasa de|escuadron) ..2 (suicid*)
    aumentaron ..3 suicid*
    (auto|se) (destruye|destruir|autodestruye)
    seguro ..3 cubre suicidio
    (cubre|cubren|incluye|excluye) ..3 suicidio ..5 (año|años|poliza|primer*|carencia|despues)
    (tortilla*|tostad*|galletas|pan|arroz|comida|cena|pizza|crepes|palomitas) ..3 (quemaron|quemo|quemado|quemada|quemad*) ..6
  `,
  notInSentence: `
    <fiction>
    <over>`,
};
