import type { Classes } from '../../../rules/rule-set.ts';
import { dangerWords } from './danger-words.ts';

/** Words of danger to life alone. */
export const safetyWords: Classes = {
  ...dangerWords,
  will: 'quiero, kiero, queria, quisiera, voy a, vamos a, pienso, pensando en, planeo, he decidido, decidi, ganas de, deseo, a punto de, necesito, intente, intentado, prefiero, puedo, voy, intento, mejor, estoy por, pensaba, pense en, pensado en, idea de, planeando, pensamientos de, plan para, ideas de, deseos de, considerando, considero',
  kill: `
      matarme, suicidarme, suicidar, quitarme la vida, quitarme de en medio, acabar con mi vida, terminar con mi vida, acabar con todo, terminar con todo, acabar conmigo, ahorcarme, colgarme, tirarme a las vias, tirarme al tren, tirarme del puente, tirarme de un puente, tirarme por la ventana, tirarme por el balcon, tirarme al vacio,
      tirarme al metro, tirarme a un pozo, lanzarme al vacio, lanzarme del, lanzarme a las vias, saltar del puente, saltar al vacio, saltar por la ventana, saltar desde, saltar del balcon, saltar de la azotea, cortarme las venas, pegarme un tiro, volarme la cabeza, dispararme, dejar de vivir, dejar de existir, envenenarme, morirme, matarse, suicidarse,
      quitarse la vida, acabar con su vida, ahorcarse, colgarse de, tirarse a las vias, tirarse del, tirarse por, tirarse al, tirarse de, cortarse las venas, pegarse un tiro, lanzarse del, morirse, lanzarse al, hacerse daño, cortarme, lastimarme, herirme, hacerme daño, desaparecer para siempre, desaparecer del mundo, irme de este mundo, reunirme con, dormir y no despertar, dormirme y no despertar, dormir para siempre, no despertar mas, no despertar, tomarme todas las pastillas, tomarme todo el frasco, desangrarme, autolesionarme, prenderme fuego, meterme un tiro`,
  killed:
    'matar, suicidar, quitar la vida, tirar a, tirar al, tirar del, tirar por, tirar desde, tirar de, ahorcar, colgar de, colgar del, colgar, lanzar al, lanzar del, lanzar desde, lanzar a, cortar las venas, pegar un tiro, volar la cabeza, meter un tiro, envenenar, autolesionar, morir',
  fire: 'humo, humito, humillo, humareda, llamas, llamaradas, fuego, chispas, chispazos, incendio, llama, llamarada, chispazo, olor a quemado',
  burns:
    'quema, quemando, incendia, incendiando, incendio, incendió, prendio, prendio fuego, prendiendo, quemó, ardiendo, arde, incendiado, prendido fuego, explotó, exploto, estallo',
  gives:
    'sale, salen, saliendo, saca, sacando, echa, echando, suelta, soltando, hecha, hechando, larga, largando, bota, botando, tira, tirando, desprende, lleno de, llena de, hay, veo, entra, entrando, aparecio, empezo, empieza, mucho, mucha, tira, tirando, huele',
  house: `
      casa, cocina, cuarto, habitacion, piso, edificio, sala, departamento, depto, apartamento, baño, sotano, garaje, cable, cables, enchufe, bateria, movil, celular, coche, auto, carro, cortina, cortinas, horno, freidora, lavadora, secadora, tablero, cuadro, estufa, calefactor, toma, tomacorriente, contacto, contador, medidor, patinete, cargador,
      regleta, oficina, hotel, pasillo, tienda, almacen, bodega, vecino, vecina, portal, techo, tejado, camion, autobus, bus, tren, avion, placa, vitroceramica, router, caja, fusibles, interruptor, electrico, transformador, poste, caldera, motor, sarten, aceite, microondas, televisor, tele, colchon, sofa, nevera, refri, aire`,
  smell:
    'huele, huelo, olemos, olor, oler, oliendo, apesta, fuga, escape, perdida, hedor, peste, pestazo, tufo, olorcito, escapando, saliendo, fugando, silbido, ole, olia, escapa, pierde, perdiendo, huela',
  gas: 'gas, butano, propano, monoxido, gas butano, gas natural, amoniaco',
  poison: `
      pila, pilas, bateria, detergente, lejia, lavandina, cloro, capsula, capsulas, iman, imanes, veneno, raticida, matarratas, limpiador, limpiacristales, desinfectante, quimico, amoniaco, acido, aguarras, gasolina, desatascador, destapacaños, pastillas, pastilla, medicina, medicamento, medicamentos, jarabe, jabon, tornillo, boton,
      colonia, insecticida, anticongelante, suavizante, quitaesmalte, alcohol, moneda, canica, pieza, somniferos, tranquilizantes, ansioliticos, antidepresivos, paracetamol, ibuprofeno, fertilizante, herbicida, thinner, disolvente, lavavajillas, desengrasante, hipoclorito, sosa, aceite de motor, cables`,
  swallowed:
    'trago, tragado, trague, tomo, tomado, tome, bebio, bebido, bebi, comio, comido, comi, ingirio, ingerido, ingeri, metio en la boca, metido en la boca, puso en la boca, mordio, chupo, tragarse, tomarse, beberse, comerse, acabo de tomar',
  plenty:
    'todas, todo el, toda la, frasco, bote entero, caja entera, cajas, blister, blisters, monton, demasiadas, demasiados, puñado, veinte, treinta, cuarenta, cincuenta, 20, 30, 40, 50, 15, 25, sobredosis, muchas, entero, entera, tres cajas, dos cajas, todo el bote, medio frasco',
  stuck:
    'atrapado, atrapada, atrapados, atrapadas, atorado, atorada, atorados, encerrado, encerrada, encerrados, encerradas, atascado, atascada, atascados, bloqueados, bloqueado, quedamos encerrados, quede encerrada, quede encerrado, atoradas, sepultado, sepultados',
  place:
    'ascensor, elevador, tren, tunel, coche, carro, auto, baño, sotano, cajero, tienda, banco, local, garaje, parking, estacionamiento, probador, oficina, gimnasio, museo, almacen, aseo, terraza, balcon, patio, bar, teleferico, telesilla, telecabina, camara, camara frigorifica, congelador, escombros, incendio, nieve, vagon, cabina, edificio, cueva, sauna, azotea, bodega, vehiculo, caja fuerte, contenedor, ascensores, metro, barco, camarote, montaña, rio, lodo, pozo',
  high: 'puente, azotea, cornisa, barandilla, barandal, tejado, vias, balcon, precipicio, acantilado, viaducto, terraza, ventana, anden, borde, techo, punto, octavo piso, decimo piso, mirador, silla con la cuerda',
  self: 'me, mi, yo',
};
