import type { RuleSet } from '../../../rules/rule-set.ts';

/** Somebody who needs more care than others: by illness, age, disability. */
export const spanishVulnerable: RuleSet = {
  words: {
    kin: 'marido, esposo, mujer, esposa, padre, papa, madre, mama, hijo, hija, abuelo, abuela, suegro, suegra, hermano, hermana, tio, tia, novio, novia, pareja, nieto, nieta, padres, sobrino, sobrina, niño, niña, bebe, vecina, vecino, señora, señor, viejo, vieja, yo, mami, papi, primo, prima, amigo, amiga, abuelito, abuelita, cliente, titular',
    illness: `
      alzheimer, alzeimer, demencia, parkinson, esquizofrenia, bipolar, bipolaridad, trastorno bipolar, autismo, autista, asperger, tea, tdah, epilepsia, epileptico, epileptica, esclerosis, ela, fibromialgia, cancer, quimioterapia, quimio, leucemia, depresion, agorafobia, trastorno de ansiedad, ansiedad severa, ansiedad social, estres postraumatico, tept, toc, anorexia, bulimia,
      paralisis cerebral, sindrome de down, down, paraplejia, tetraplejia, tetraplejico, tetraplejica, paraplejico, paraplejica, hemiplejia, afasia, dislexia, discalculia, disfemia, tartamudez, tartamudo, tartamuda, glaucoma, degeneracion macular, cataratas, retinosis, ceguera, sordera, hipoacusia, artritis, artrosis severa, fibrosis quistica, dialisis, insuficiencia renal, epoc, colostomia, ostomia, ileostomia, incontinencia, distrofia muscular, lupus, vih, ictus, derrame, embolia, retraso mental, discapacidad intelectual, deterioro cognitivo, perdida de memoria, ataques de panico, trastorno mental, enfermedad mental, trastorno`,
    state: `
      ciego, ciega, ciegos, invidente, sordo, sorda, sordos, sordomudo, sordomuda, mudo, muda, sordociego, hipoacusico, discapacitado, discapacitada, minusvalido, minusvalida, dependiente, invalido, invalida, postrado, postrada, encamado, encamada, analfabeto, analfabeta, electrodependiente, electrodependientes, disminuido, con discapacidad, persona con discapacidad, en silla de ruedas, incapacitado, incapacitada, oxigenodependiente, terminal, desahuciado por los medicos, muy mayor, parapléjico`,
    aid: 'silla de ruedas, andador, muletas, baston, perro guia, lector de pantalla, lectores de pantalla, audifono, audifonos medicos, braille, lengua de signos, lengua de señas, lenguaje de señas, lenguaje de signos, interprete de signos, respirador, ventilador mecanico, concentrador de oxigeno, oxigeno, maquina de dialisis, bolsita, cpap, sonda, gastrostomia, implante coclear',
    fiction:
      'libro, pelicula, serie, documental, reportaje, juego, novela, tesis, trabajo de clase, curso, facultad, voluntariado, noticia, perro, perrito, gato, planta, plantas',
  },
  certain: `
    se (le|me) olvida todo
    interprete de (lengua|lenguaje) de (signos|señas) ..2 (para|el|la|en)
    (soy|somos|es|estoy|esta|quede|quedo|me quede|me estoy quedando|casi|medio|parcialmente|totalmente|legalmente) ..2 <state> !(por|de)
    <kin> ..4 <state>
    (tengo|tiene|padezco|padece|sufro|sufre|sufrio|sufri|diagnosticaron|diagnosticado|diagnosticada|con|por|detectaron|tuvo|tuve|enfermo de|enferma de|desde|convivo con|vivo con|tratamiento de|tratamiento por|mi|su|por mi|por su|debido a|causa de) ..3 <illness>
    <kin> ..5 <illness>
    (discapacidad|minusvalia|incapacidad|dependencia) (visual|auditiva|fisica|motora|intelectual|mental|severa|del|reconocida|permanente|total|psiquica|de grado|grado)
    (tengo|tiene|con|certificado de) ..2 (discapacidad|minusvalia|movilidad reducida|problemas de vision|problemas de movilidad|problemas de memoria|problemas cognitivos|baja vision|edad mental|grado de discapacidad)
    (uso|usa|utilizo|utiliza|voy|va|viajo|dependo|depende|conectado|conectada|llevo|lleva|necesito|necesita|solicito|ruego|hay|viajamos) ..5 <aid> !(para|de|plegable)
    <aid> ..5 (necesito|no funciona|no lee|no me lee|corte de luz|soy|me hace falta)
    (dependo|depende|dependemos) ..4 (respirador|oxigeno|maquina|cuidador|cuidadora|electric*|ventilador)
    (no|apenas|casi no) ..1 (veo|oigo|puedo ver|puedo oir|escucho|puedo leer|distingo) ..2 (bien|nada|letras|letra|pantalla|casi|por|apenas|telefono)
    (no se|nunca aprendi a|no aprendi a|apenas se|no puedo|no sabe|casi no se) ..1 (leer|escribir) ..3
    (me cuesta|cuesta|nos cuesta|dificultad para|dificultades para|problemas para) ..3 (leer|hablar|oir|entender|caminar|andar|comprender|recordar|moverme|escribir|concentrarme|ver|subir)
    tengo (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|ochenta|noventa|setenta|sesenta y) ..2 años
    <kin> ..3 tiene ..1 (75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|ochenta|noventa|setenta) 
    tengo (70|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93) ,? y? ..4 (nadie|sola|solo|no|ayuda)
    (soy|es|somos) ..3 (mayor|mayores|anciano|anciana|viejito|viejita|jubilada|pensionista|pensionado|jubilado|de la tercera edad|adulto mayor|persona mayor|viuda) ..8 (no|sola|solo|nadie|me cuesta|lio|entiendo|apaño|ayuda)
    (vivo|vive|estoy|esta|vivimos) ..1 (sola|solo|solos) ..8 (mayor|años|nadie|ayuda|no puedo|no se|no me|enferm*|entiendo)
    (no me apaño|no me aclaro|no me entero|no entiendo de|no se usar|no se manejar|no entiendo) ..4 (movil|celular|internet|ordenador|tecnologia|aparatos|maquinas|app|computadora|estas cosas) ..6
    (cuido|cuidamos|soy|cuidador|cuidadora|a cargo|tutor|tutora|curador|curadora) ..2 (a mi|de mi|de un|de una|de) ..2 <kin> ..5 (<illness>|<state>|enferm*|dependiente|discapac*|mayor|solo|sola|incapaz)
    (cuidador|cuidadora|tutora|tutor|curador|curadora) ..1 (de mi|de un|de una|legal)
    (edad mental|capacidad mental) de
    (manos|pulso|dedos) ..3 (tiemblan|tiembla|temblor|no me responden) 
    (me tiemblan|me tiembla) ..2 (manos|pulso)
    (nervios|ansiedad|panico|miedo|depresion|fobia) ..5 (no me dejan|no me deja|me impide|me impiden|me bloquea|me paraliza|salir de casa)
    (no salgo|no puedo salir) ..2 (casa|cama) ..5
    (me agobio|me bloqueo|me desoriento|me confundo|se confunde|se desorienta|se pierde|me pierdo|se le olvida todo|no recuerda|no se acuerda) ..5 (multitudes|mucho|facil*|nada|todo|ruido|calle|cuando|firm*)
    (firmo|firmaron|compro|contrato|vendieron|hicieron firmar) ..5 (no entendia|sin entender|no sabia|no comprende|no entiende|demencia|alzheimer|engañ* a mi abuel*)
    (vendieron|hicieron firmar|contrataron) ..4 (a mi abuel*|a mi madre|a mi padre|a una persona mayor|a un anciano)
    (salud mental|psiquiatra|psiquiatrico|ingreso psiquiatrico|hospital psiquiatrico|crisis nerviosa) ..4
    (lesion|daño|accidente) (cerebral|medular|en el cerebro)
    (llevo|lleva) la bolsita
    (movilidad reducida|persona con discapacidad|accesibilidad|necesidades especiales|pmr) ..4 (necesito|soy|viajo|asiento|solicito|mi|asistencia)
    (asistencia|ayuda) ..3 (silla de ruedas|movilidad reducida|persona mayor|discapac*|invidente)
    (recien operado|recien operada|convaleciente|embarazo de riesgo|enfermedad terminal|cuidados paliativos|paliativos|trasplante) ..4`,
  possible: `
    (soy|es) ..2 (mayor|anciano|anciana|abuelo|abuela|jubilado|jubilada|pensionista)
    (persona|personas|señora|señor) (mayor|mayores)
    (estoy|me siento|esta) ..2 (muy sola|muy solo|sola|deprimida|deprimido|con depresion|enfermo|enferma)
    (estoy|esta) ..2 (enfermo|enferma|ingresado|ingresada|hospitalizado|hospitalizada|convaleciente)
    (silla de ruedas|lector de pantalla|lengua de signos|lengua de señas|braille)
    mi (abuelo|abuela|madre|padre) ..4 no (entiende|sabe|puede|ve|oye|se aclara)
    (no hablo|no entiendo) ..2 (español|castellano|el idioma) ..3`,
  not: `
    (un|una) cliente (mio|mia|nuestro|nuestra) ..4 <illness>
    para (sordos|ciegos|sordo|mudos)
    (linea|app|tele|telefono|microfono|altavoz|video|pelicula|audio|radio|camara|chat) ..3 (mudo|muda|sordo|sorda|ciego|ciega)
    (mudo|muda|sordo|sorda) (con|de|por|ante|al ver)
    (un|una) cliente (mio|mia|nuestro|nuestra)
    (compro|vendo|vendemos|fabricamos|reparamos|importamos|revendo|cuanto mide) ..3 (silla de ruedas|sillas de ruedas|audifonos|andadores|andador)
    (profe|profesor|profesora|aprender|curso|clases|taller|libro) ..3 (lengua de signos|lengua de señas|lenguaje de señas|lenguaje de signos|braille)
    silla de ruedas (de juguete|del aeropuerto|para barbie)
    (plaza|plazas|aparcamiento|parking|asiento reservado|baño) ..4 (movilidad reducida|discapacidad|discapacitados|minusvalidos)
    (regalo|regalos|habitacion|entrada|entradas|billete|juego|juegos) ..3 (persona|personas) (mayor|mayores)
    (dos|tres|cuatro|2|3|4) personas mayores
    señor mayor que
    (tuve|tuvo) ..2 <illness> (en 19*|en 20*|hace|de niño|de niña|de joven)
    (de joven|de niño|de niña|en su dia|en su momento) ..3 <illness>
    enferm* de (tanto|esperar)
    (no|nunca) (estoy|esta|estuve) enferm*
    depresion de (lunes|domingo|enero)
    (ciego|ciega|loco|loca|sordo|sorda) (de|por|con) 
    (persiana|persianas|cita|citas|prueba|cata|punto|angulo|fe|nudo|calle) ..1 (ciega|ciegas|ciego)
    (sistema|servidor|software|web|red|aplicacion|codigo) ..3 vulnerable
    (dependiente|dependienta) (de la tienda|de tienda|me)
    (para|busco|venden|comprar|tienen|alquilan|vende|alquilo|cuesta) ..3 (silla de ruedas|andador|muletas|baston|braille|audifonos|oximetro)
    (audifonos|audífonos|cascos) ..3 (bluetooth|inalambricos|gamer)
    (baston|bastones) de (senderismo|trekking|nordic|esqui|ski)
    (no|ni) (tengo|soy|tiene|es) ..2 (<illness>|<state>|discapacidad)
    (ya camino|ya esta bien|ya me recupere|curado|curada)
    (rampa) ..4 (moto|coche)
    (donacion|donar|dia|lucha|carrera|fundacion|asociacion|lazo|pañuelo) ..3 (cancer|alzheimer|autismo|discapacidad)
    (signo|horoscopo|zodiaco|tropico) ..2 cancer
    (mudo|muda|modo mudo|silenciado) ..2 (microfono|llamada|video)
    cine mudo
    (hace|desde hace) ..2 (años|meses) ..4 <illness>
    (hoy|ya|ahora) estoy bien
    (descuento|descuentos|tarifa|precio|oferta) ..3 (jubilado|jubilados|pensionistas|mayores)
    (jubilado|jubilada|pensionista|mayor) ,? ..2 (descuento|tarifa|precio)
    (edad legal|mayor de edad|mayores de edad)`,
  notInSentence: `
    <fiction>`,
};
