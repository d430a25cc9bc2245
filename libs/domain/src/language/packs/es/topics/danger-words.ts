/** Words that tell danger from what only looks like it, for the topics safety, medical and violence. */
export const dangerWords = {
  kin: `
    marido, esposo, mujer, esposa, novio, novia, pareja, ex, exmarido, exnovio, exesposo, exmujer, padre, papa, mama, madre, mami, papi, hijo, hija, hijos, hijas, hijito, hijita, bebe, beba, nene, nena, niño, niña, niños, niñas, crio, cria, peque,
    abuelo, abuela, abuelito, abuelita, suegro, suegra, yayo, yaya, nieto, nieta, hermano, hermana, hermanita, hermanito, tio, tia, primo, prima, sobrino, sobrina, amigo, amiga, vecino, vecina, vecinos, compañero, compañera, compi, jefe, chico, chica, chavo, chava, pibe,
    señor, señora, hombre, tipo, tio, alguien, conductor, chofer, taxista, recepcionista, huesped, pasajero, pasajera, cliente, clienta, paciente, anciano, anciana, viejo, vieja, padrastro, madrastra, hijastra, hijastro, cuñado, cuñada, roomie, familiar, empleado, empleada,
    trabajador, operario, obrero, repartidor, tecnico, alumno, alumna, persona, ella, el, mellizo, mellizos, gemelo, embarazada, perro, perra, perrito, gato, gata, gatito, mascota, cachorro, guardia, profesor, entrenador, casero, invitado`,
  child:
    'bebe, beba, nene, nena, niño, niña, niños, niñas, hijo, hija, hijos, hijas, hijito, hijita, nieto, nieta, sobrino, sobrina, hermanito, hermanita, crio, cria, peque, recien nacido, recien nacida, madre, mama, esposa, mujer, abuela, abuelo, hermana, hermano, novia, hijastra, hijastro, vecina, pareja, perro',
  /** Of something made up, told or for sale. */
  fiction: `
    libro, libros, novela, pelicula, peliculas, peli, serie, series, documental, capitulo, episodio, temporada, cancion, disco, album, obra, cuento, comic, manga, podcast, juego, videojuego, videojuegos, partida, nivel, personaje, mision, jugador, jugadores, minecraft, fortnite, sims, gta, roblox, simulador, consola, steam, play,
    jefe final, enemigo, enemigos, zombis, zombies, bug, dark souls, mazmorra, avatar, mod, trailer, cine, teatro, cartel, poster, camiseta, disfraz, halloween, noticiero, noticias, noticia, telediario, periodico, reportaje, prensa, salio en la tele, vi en la tele, lei que, trabajo de clase, tesis, redaccion, ensayo, examen, guion, traducir, traduccion, entradas`,
  goods:
    'comprar, venden, vendeis, venta, stock, talla, tienen en, tenes, cuesta, cuestan, vale, precio, precios, catalogo, modelo, color, marca, busco, ofrecen, repuesto, kit, curso, cursos, taller, clases, charla, instalan, detector de, detectores, extintor, alarma de incendios contratar',
  covered:
    'cubre, cubren, cobertura, coberturas, poliza contra, seguro contra, incluye, incluyen, ampara, carencia, prima',
  over: 'en 2010, en 2012, en 2013, en 2014, en 2015, en 2016, en 2017, en 2018, en 2019, en 2020, en 2021, en 2022, en 2023, en 2024, el año pasado, hace años, hace un año, hace dos años, hace tres años, hace diez años, hace muchos años, hace mucho, de adolescente, de niño, de niña, de pequeño, de joven, en mi infancia, ya esta bien, ya estoy bien, ya esta curado, ya esta curada, ya paso, ya me cure, me recupere, ya se fue, ya salio, por suerte no paso nada, el mes pasado, el verano pasado, el invierno pasado, aquella vez, de chico, de chica, ya se recupero, hoy estoy bien, ya camina, ya camino',
};
