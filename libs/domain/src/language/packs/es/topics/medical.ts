import type { RuleSet } from '../../../rules/rule-set.ts';
import { dangerWords } from './danger-words.ts';

/** Signs of illness or injury that need help now. */
export const spanishMedical: RuleSet = {
  words: {
    ...dangerWords,
    strong:
      'fuerte, fuertes, fuertisimo, insoportable, insoportables, horrible, terrible, agudo, agudisimo, intenso, peor, mucho, muchisimo, bestial, brutal, repentino, de golpe, subito, punzante, tremendo',
    breath: 'respirar, respira, respiro, respirando, aire',
    blood:
      'sangre, sangrando, sangra, sangro, sangramos, hemorragia, desangra, desangrando, desangro, sangrado, sangraba, sangrar',
    part: 'cabeza, pecho, corazon, brazo, brazo izquierdo, cara, pierna, piernas, lengua, garganta, labios, ojo, ojos, nariz, cuello, barriga, abdomen, vientre, estomago, espalda, mandibula, mano, dedo, rodilla, oido, boca, muñeca, frente, cadera, pie',
    swollen:
      'hinchado, hinchada, hinchados, hinchadas, hinchando, hincho, hincha, inflamado, inflamada, inflamados, inflamando, cerrando, cierra, morado, morada, morados, azul, azules, negro, entumecido, dormido, dormida, paralizado, paralizada',
    sick: 'inconsciente, desmayado, desmayada, desmayo, desmayarme, desmayarse, desmaye, desvanecido, desvanecida, desplomo, convulsiona, convulsionando, convulsiono, convulsiones, convulsion, atragantado, atragantada, atraganto, atragantando, asfixia, asfixiando, ataque epileptico, crisis epileptica, infarto, infartando, ictus, derrame cerebral, paro cardiaco, paro cardiorrespiratorio, choque anafilactico, anafilaxia, shock anafilactico, hemorragia, coma diabetico, hipoglucemia, sobredosis, envenenado, envenenada, intoxicado, intoxicada, perdio el conocimiento, perdi el conocimiento, perdio el sentido, aborto espontaneo, amputo, moribundo, electrocutado, agonizando, septicemia, meningitis, ahogandose',
    drug: 'insulina, inhalador, ventolin, oxigeno, bombona de oxigeno, adrenalina, epipen, anticoagulante, sintrom, medicacion, medicamento, medicamentos, pastillas, dosis, tratamiento, antiepileptico, nitroglicerina, dialisis, respirador, morfina, heparina',
    baby: 'bebe, bebita, bebito, beba, meses, recien nacido, recien nacida, nene, nena, niño, niña, hijo, hija, crio, peque, nieto, nieta',
  },
  certain: `
    (esta|estoy|quedo|se|encontre|tiene|tengo|tuvo|le|me|sigue|entro en|cayo|creo que|dio|dando|dado|sufriendo|en) ..3 <sick>
    <kin> ..6 <sick>
    <sick> ..4 (no despierta|no reacciona|suelo|ayuda|ambulancia|urgente)
    <kin> ..6 no ..1 (reacciona|responde a|despierta|respira|se mueve|abre los ojos|se despierta|nos contesta|tiene pulso)
    no (respira|despierta|tiene pulso|vuelve en si)
    no (puedo|puede|logro|logra) ..1 respirar
    (me|le) (cuesta|falta|duele al) ..2 <breath>
    (dificultad|problemas|dificultades) ..2 respirar
    (dolor|dolores|opresion|presion|pinchazo|pinchazos|punzada|punzadas|ardor|peso) ..3 (pecho|corazon)
    (me|le) (duele|aprieta|oprime|arde|quema) ..3 (pecho|corazon|brazo izquierdo)
    (peor|<strong>) ..1 dolor ..5
    dolor ..3 (<part>) ..4 <strong>
    (me|le) (duele|duelen) ..1 <strong> ..3 <part>
    (me|le) (duele|duelen) ..3 <part> ..3 <strong>
    dolor ..1 <strong> ..5 (<part>|no puedo|vomit*|desmay*)
    (labios|boca|cara|uñas|dedos) ..5 (azules|azul|morados|morado|moradas|torcida|torcido|caida|chueca)
    (veo|vision|vista) ..1 (doble|borroso|borrosa|negro|nublada)
    (no siento|se me duerme|se me durmio|se me ha dormido|se le durmio|no puedo mover|no puede mover|se me paralizo|se le paralizo|tengo dormida|tengo dormido) ..3 (<part>|mitad|lado|cuerpo)
    (mitad|lado) ..2 (cara|cuerpo) ..3 (paralizad*|dormid*|caid*|no siento)
    (lengua|garganta|cara|labios|parpados|cuello) ..3 <swollen>
    se (me|le) ..1 <swollen> ..2 (lengua|garganta|cara|labios|ojos)
    (reaccion alergica|ronchas|urticaria|alergia) ..6 (<breath>|garganta|cara|cuerpo|hinch*|grave|fuerte|camar*)
    (ronchas|urticaria) ..2 (todo el cuerpo|cuerpo|por todas partes|en la cara)
    (picado|pico|mordio|mordido|picadura de|mordedura de) ..3 (vibora|serpiente|culebra|alacran|escorpion|araña|avispa|avispas|abeja|abejas|medusa|murcielago|perro) ..9 (hinch*|<swollen>|<breath>|ronchas|lengua|mareado|mareada|sangr*)
    (vibora|serpiente|culebra|alacran|escorpion)  ..2 (mordio|pico|mordido|picado)
    (me|le|lo|nos) ..1 (mordio|pico) ..2 (vibora|serpiente|culebra|alacran|escorpion)
    <blood> ..3 (no para|no se detiene|no deja de salir|mucho|mucha|muchisimo|sin parar|chorro|<part>|a borbotones|por todos lados|por la)
    (no para|no deja|no paro|sigo|sigue|estoy|esta|vomita|vomitando|vomito|escupe|tose|tosiendo|pierde|perdiendo|mucha|le|echando|orinando|cagando|con) ..2 (sangrando|sangrar|sangre|sangra)
    (le|me) (sangra|sangran) ..2 <part>
    (embarazada|embarazo|gestacion) ..8 (<blood>|dolor|dolores|contracciones|manchando|no se mueve|fiebre|mareo|mareada|cai|golpe|vision)
    (rompi|rompio|roto|romper) (aguas|la fuente|fuente|la bolsa)
    contracciones ..4 (minutos|seguidas|fuertes|cada)
    (esta naciendo|va a nacer|de parto|se viene el bebe|sale la cabeza|parto ya)
    (bebe|feto) ..3 (no se mueve|dejo de moverse|no lo siento|no se ha movido)
    (no siento|menos movimientos|no noto) ..2 (bebe|del bebe|al bebe|movimientos)
    (doble|triple|demasiada|demasiado|exceso|de mas|demas|equivocada|equivocado) ..3 (<drug>)
    (inyecte|inyecto|puse|puso|tome|tomo|di|dio|dimos) ..3 (doble|triple|demasiad*|dosis equivocada|de mas|por error|dos veces) ..3
    <drug> ..4 (doble|por error|de mas|equivocad*|demasiada) 
    <baby> ..2 (esta|se puso|se pone|tiene la cara) ..1 (morado|morada|azul|flacido|rigido|rigida|blanco|amarillo)
    (se ve|se me ve|se le ve|asoma|se sale) ..1 hueso
    (presion|tension|azucar|glucosa) ..1 (por las nubes|disparada|disparado|altisim*|bajisim*|por los suelos|a 20|a 22|a 5)
    (diabetes|diabetico|diabetica) ,? y? ..3 (confuso|confusa|sudando|desorientad*|temblando|mareado|mareada|desmay*)
    (me esta|le esta) dando (algo|un infarto|un ataque|un ictus)
    (tirado|tirada|tendido|tendida) ..2 (piso|suelo) 
    se ..1 (poniendo|puso|pone|ha puesto) (morado|morada|azul|palido|palida|amarillo|rigido|rigida|blanco|blanca)
    (cayo|salpico|echo|entro|salto|cayeron) ..2 (acido|lejia|cloro|aceite|aceite hirviendo|quimico|sosa|amoniaco|agua hirviendo) ..3 (ojo|ojos|mano|cara|piel|cuerpo|brazo|pierna|pie)
    (no habla bien|habla raro|no puede hablar|habla enredado|arrastra las palabras|no se le entiende) ..8 (lado|cara|brazo|boca|cae|mañana|de repente|de golpe)
    se (me|le) (cae|cayo|tuerce|torcio) ..1 (un lado|lado|boca|mitad|la cara|parpado)
    <baby> ..3 (muy caliente|ardiendo|hirviendo|no hace pis|no moja|no orina|letargic*|inconsolable)
    (sangrado|sangro|sangrando) ..5 (operacion|cesarea|parto|cirugia|aborto)
    me (drogaron|echaron algo|pusieron algo|envenenaron)
    (39|40|41|42) ..2 (fiebre|calentura|grados de fiebre|de temperatura)
    (pase|paso|equivoque|equivoco) ..3 (insulina|dosis|pastillas|medicacion|medicamento|morfina)
    (cayo|cai|caido|caida|golpeo|golpe|resbalo) ,? y? ..1 no (se|me)? ..1 (puede|puedo|levanta|mueve|levantarse|reacciona|despierta|logra) ..2
    (fiebre|calentura|temperatura|termometro) ..4 (alta|altisima|39|40|41|42|38|no baja|no le baja|no se le quita|marca 40|marca 41)
    <baby> ..6 (fiebre|calentura) ..6 (flojit*|no quiere|llora|decaid*|tiemb*|convuls*|no come|dormid*|vomit*|no despierta)
    (azucar|glucosa|glucemia|glicemia) ..5 (30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|52|54|55|400|450|480|500|550|600|bajisima|bajisimo|por las nubes|baja|alta|hi)
    (diabetico|diabetica) ..6 (no reacciona|desmay*|inconsciente|confundid*|temblando|sudando|tirado|tirada|no responde|raro)
    (cayo|caido|caida|cai|golpeo|golpe|atropello|atropellado|atropellada|choco|chocamos|accidente) ..6 (inconsciente|sangr*|<blood>|no se levanta|no se mueve|no puede moverse|no puede levantarse|no se puede mover|no se puede levantar|cabeza abierta|no despierta|herido|herida|heridos|vomit*|cadera|no respira)
    (acaban de|acaba de|me|lo|la) ..1 (atropellar|atropello|atropellaron)
    (hueso|huesos) ..3 (fuera|afuera|salido|asomando|se ve)
    (quemo|queme|quemadura|quemado|quemada|escaldo) ..5 (cara|brazo|mano|cuerpo|aceite|agua hirviendo|acido|ampollas|piel|pecho|quimico|espalda)
    (corte|corto|cortado|cortada|rebane|rebano) ..6 (profundo|hueso|tendon|<blood>|no para|sangr*|arteria|vena|dedo entero)
    (herida|corte|tajo) ..3 (profunda|profundo|abierta|abierto|hueso)
    (vomitando|vomita|vomito) ..5 (desde|sin parar|sangre|no para|verde|negro|<baby>|horas)
    (se muere|se esta muriendo|me muero|se nos muere) ..3 (<kin>|ayuda|ayudenme|dolor)
    (pulso|presion arterial|tension|saturacion|oxigeno) ..4 (bajisim*|altisim*|200|220|210|80|85|70|por las nubes|muy baja|muy alta|no le sube)
    (rigidez|cuello rigido|nuca rigida)
    (temblando|sudando|sudor frio|palido|palida|pálida) ..5 (pecho|desmay*|brazo|azucar|frio|vomit*|corazon|insulina)
    (insulina|corazon|taquicardia|palpitaciones|arritmia) ..5 (temblando|desmay*|mareo|pecho|no para|mil|acelerado|muy rapido)
    (ojo|ojos) ..4 (no veo|quimico|lejia|cloro|acido|clavado|sangr*|perdi la vista)
    (perdi|perdio|he perdido|pierdo) (la vista|la vision|el habla|vision) ..4
    (tengo|tiene|le dio|me dio|dando|dado) un (ataque|infarto|derrame|ictus) ..3
    (cayo|caido|caida|caer|resbalo|escalera) ..6 (incoheren*|cosas raras|confundid*|desorientad*|desvaria|delira|vomita|no se mueve|inconsciente|habla raro)
    (fiebre) ..2 ,? ..4 (cuello|nuca|manchas|convuls*|no despierta|rigid*)
    (diabetic*|diabetes|azucar) ..6 (no reacciona|tiembla|suda|sudando|temblando|confundid*|inconsciente|no responde)
    (cacahuete*|mani|nueces|avispa|abeja|alergi*|penicilina|marisco*) ..8 (hincha*|hinchad*|no puede respirar|labio*|garganta|ahoga)
    (bebe|recien nacido|niña|niño|nieto|nieta) ..5 (no despierta|no se despierta|flojit*|no come nada|no reacciona|cuesta despertarl*|muy decaid*)
    (anticoagulante*|sintrom|insulina|pastillas|medicacion|dosis) ..4 (doble|dos veces|de mas|demasiada*) ..6 (sangra|dormid*|respira|despierta|tiembla|confundid*)
    (gris|palid*|suda*|sudor*) ..5 (opresion|presion|dolor) ..3 pecho
    respira ..2 (muy)? (lento|despacio|apenas|mal|raro)
    (embarazada|embarazo|meses) ..4 y (sangro|estoy sangrando|tengo contracciones|perdi liquido|sangre|sangrando)
    insulina y yo tambien ,? ..2 (tiembla|suda|dormid*|confundid*|responde)
    (toalla|trapo) ..2 (sangre|empapad*)
  `,
  possible: `
    (presion|opresion|dolor|molestia|pinchazo|pinchazos|punzada|punzadas) ..2 (pecho|corazon|brazo izquierdo)
    (se me|se le) (duerme|duermen|durmio|entumece|adormece|paraliza|cae|tuerce) ..3 (<part>|mitad|lado)
    (cuesta|cuestan|no encuentro|no me salen|no le salen|trabo) ..3 (las palabras|palabras|hablar bien|articular)
    (herida|cicatriz|puntos|operacion|cirugia|injerto|cesarea|sonda|cateter) ..5 (supura|supurando|pus|abrio|abierto|abierta|infect*|sangr*|caliente|huele|hinchad*|roja|fiebre|inflamad*)
    (operaron|opere|operado|operada|cesarea|cirugia) ..8 (fiebre|supura*|sangr*|pus|dolor|hinchad*|abrio|mareo|infeccion)
    (no|sin|acabo|acaba|falta|quedan|queda|quede|quedo|agoto|necesito) ..5 (insulina|inhalador|ventolin|oxigeno|adrenalina|epipen|anticoagulante|sintrom|dialisis|nitroglicerina|antiepileptico|medicacion para el corazon|pastillas del corazon|pastillas para la presion|pastillas de la tension|medicacion del corazon)
    (insulina|inhalador|oxigeno|pastillas del corazon|medicacion) ..8 (no me queda|ya no queda|ultima|ultimas|se acabo|se me acabo|se termino|no llego|no ha llegado|no me queda para|urgente|sin)
    (menos|pocos|no noto|deje de notar|no siento) ..2 (movimientos|moverse|patadas|pataditas) 
    noto menos
    (sin|no) ..1 (tomar|tomarse|tomado|toma|tomo) ..3 (medicina|medicinas|pastilla|pastillas|medicacion|tratamiento|anticoagulante) ..3 (corazon|presion|tension|epilepsia|diabetes|dias|nervios|psiquiatr*)
    (dias|semanas) sin ..1 (tomar|tomarse) ..3 (medicina|medicinas|pastilla|pastillas|medicacion|tratamiento|insulina)
    (creo|siento|parece) que me (va a dar|esta dando|da) (algo|un infarto|un ataque|un patatus)
    (me siento|estoy|se siente|esta) (muy|fatal|realmente) mal ..3 (ayuda|creo|no puedo|desde|mareo|pecho|no se)
    (mama|papa|madre|padre|hijo|hija|bebe|abuela|abuelo|marido|esposa|esposo|mujer|niño|niña) ..4 no ..1 (responde|contesta|habla|come nada) $
    se (me|le) (bajo|subio|esta bajando|disparo) ..1 (azucar|glucosa|presion|tension)
    <baby> ..4 (muy caliente|no come|no quiere comer|no ha comido|vomita|vomitando|rechaza el pecho)
    golpe ..4 cabeza
    (golpee|golpeo|pegue|pego|cai|cayo|di|dio) ..5 (cabeza|nuca)
    (ganas de vomitar|vomitos|vomitando|nauseas|mareo|mareos|mareado|mareada) ..6 (golpe|cabeza|pastilla|medicamento|comi|comida|vacuna|desde|embarazada)
    (mareo|mareos|mareado|mareada|mareando|desmay*) $
    (fiebre|calentura) ..6 (dias|desde|no se|bebe|meses|vacuna|viaje|alta|no baja|hija|hijo|niño|niña)
    <baby> ..5 (fiebre|calentura|vomit*|diarrea|no come|no quiere comer|decaid*|flojit*)
    (sangrado|sangro|sangrando|sangre|coagulos|manchado) ..5 (orina|heces|encias|nariz|dias|regla|semanas|desde|caca|pis)
    (reaccion|alergia|alergica|sarpullido|ronchas|picor) ..6 (pastilla|medicamento|medicina|crema|comi|comer|vacuna|marisco|cacahuete|producto|tinte|antibiotico)
    (me|le) ..1 (sento|siento|sentado|cayo) (muy)? mal ..5 (pastilla|medicamento|medicina|dosis|vacuna|comida)
    (sabor|olor|vista|vision) ..2 (perdi|borrosa|nublada|doble)
    (se me|se le) (acelera|dispara|sale) ..2 corazon
    (palpitaciones|taquicardia|arritmia)
    (ataque|ataques|crisis) de (panico|ansiedad|pánico)
    (no para de|lleva horas|lleva dias|no deja de) (vomitar|llorar|toser|temblar|sangrar)
    (cuesta|costo|trabajo) ..1 respirar
    (bulto|ganglio) ..4 (crecido|duele|pecho|sangra)
    (tome|tomo|tomado|mezcle|mezclado) ..4 (pastillas|medicamentos|medicamento|antibiotico|alcohol) ..5 (alcohol|mezcl*|mal|mareo|caducad*|vencid*|equivocad*)
    (dolor|duele|duelen) ..3 (<strong>) ..3 (desde|ayer|dias|no se|no me)
    (piernas|pierna|pie|tobillo) ..3 (hinchad*|morad*|negr*) ..4
    (doble|equivocada|demasiada) dosis ..3
  `,
  not: `
    (evita|previene|prevenir|evitar|contra) ..2 <sick>
    no (me|le) (duele|aprieta)
    veces al boton
    asfixiando de calor
    futbolista ..3 <sick>
    (no|sin|ni) (tengo|tiene|hay|hubo|tenemos|tuvo|es|fue)? ..1 (fiebre|dolor|sangre|golpe|sintomas|mareos|infarto|desmayo|reaccion)
    (es|son|menudo|menudos|menos|otro|evitar|sin|dan|dio) ..2 dolor* de cabeza $
    (golpe|caida) no fue nada
    (servidor|internet|wifi|app|aplicacion|pagina|sistema|ordenador|pc|red|router|puerto|web|programa|bateria|proceso|movil|equipo|portatil|impresora|consola|negocio|empresa|mercado|economia|equipo|corazon de) ..4 (<sick>|<blood>|coma|ataque|infarto|fiebre)
    (no responde|no respira) ..2 (servidor|app|pantalla|boton|soporte|chat)
    (sangrando|sangra) ..2 (memoria|dinero|presupuesto|tinta)
    (ataque|ataques) ..2 (puerto|ddos|cibernetic*|phishing|hackers|informatic*|risa|al)
    (infarto|coma) ..2 (precio|precios|precios de)
    de infarto
    (sangran|sangra) los ojos (con|de|al)
    muero por
    (cara|boca) ..3 (verguenza|sueño|aburrimiento|asombro)
    (precio|precios|factura|tarifa|cuenta|recibo|subida|susto|vi|ver) ..5 (infarto|patatus|ataque|desmay*|algo)
    (infarto|ataque|desmay*) ..4 (precio|precios|factura|jaja*)
    (casi|por poco) ..3 (infarto|patatus|desmay*|muero|algo)
    (alergico|alergica|alergia) a (las|los) (llamadas|lunes|spam|anuncios)
    (efectos secundarios|prospecto|contraindicaciones|dosis recomendada)
    (cubre|cubren|cobertura|incluye|carencia|seguro|poliza) ..4 (parto|embarazo|infarto|dialisis|insulina|oxigeno|fiebre|ictus|hemorragia|medicacion)
    (vendeis|venden|cuanto vale|cuanto cuesta|precio|comprar|busco) ..4 (termometro|glucometro|tensiometro|inhalador|oxigeno|tiras|insulina|oximetro)
    (cojin|faja|crema|pomada|parche|parches|remedio|pastillas|colchon|silla|almohada|jarabe|manta|curso|taller|aparato) ..2 (para|contra) ..4 (dolor|fiebre|espalda|tos|alergia|quemaduras|ataques|presion|hemorragia)
    (cita|consulta|turno|revision|analisis|analitica|certificado) ..6 (tension|presion arterial|azucar|glucosa|colesterol)
    (fiebre|golpe|dosis|sangre) (del oro|de suerte|de estado|de efecto|azul|de calor|de gracia|doble de|por minuto)
    (donar|donacion|donantes|analisis|analitica|grupo|muestra|prueba|banco|extraccion|color|pura|naranja|tipo) (de)? sangre
    (presion|tension) ..2 (agua|caldera|neumaticos|ruedas|llantas|gas|grifo|ducha)
    (temperatura|termometro) ..3 (horno|nevera|ambiente|aire|habitacion|agua|motor|color)
    (pinche|corte|golpee|arañ*|rasguñ*) ..6 (nada|gotita|poquito|leve|tirita|grave no)
    (corte|corto|cortar|cortado|cortaron|cortes) ..3 (pelo|luz|agua|internet|linea|llamada|servicio|suministro|uñas)
    (rompio|roto|rompi) ..6 (ya esta curado|ya curado|reembolso)
    (cuello|nuca) rigid* ..4 (almohada|colchon|silla|postura|cojin|escritorio)
  `,
  notInSentence: `
    <fiction>
    <over>`,
};
