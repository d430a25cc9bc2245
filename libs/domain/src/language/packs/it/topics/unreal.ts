/** What is told, played, sold or taught, not lived. */
export const unreal = `
  film, serie, romanzo, libro, audiolibro, streaming, videogioco, gioco, giochi, livello, missione, boss, edizione, tascabile, canzone, album, episodio, puntata, stagione, catalogo, trama, personaggio,
  protagonista, giornale, telegiornale, tg, radio, notiziario, notizie, quotidiano, titolo, documentario, podcast, poster, manifesti, mostra, spettacolo, teatro, fumetto, manga, dvd, blu ray, vinile, sim, avatar,
  cecchino, manichini, dispensa, tesi, seminario, lezione, corso, esame, convegno, ricerca scolastica, in tv, alla tv, playstation, xbox, steam, minecraft, fortnite, skin, checkpoint, save, respawn, ps5, escape room, cosplay, trailer, sceneggiatura`;

/** Those around a writer. */
export const kin = `
      fratello, sorella, figlio, figlia, amico, amica, marito, moglie, padre, madre, mamma, papa, nonno, nonna, zio, zia, cugino, cugina, nipote, collega, vicino, vicina, fidanzato, fidanzata, ragazzo, ragazza, compagno, compagna,
      cliente, ospite, coinquilino, coinquilina, bambino, bambina, bimbo, bimba, piccolo, piccola, neonato, neonata, uomo, donna, signore, signora, paziente, alunno, studentessa, lui, lei, ex, qualcuno, tipo, persona, cane, gatto, gemelli, bambini, bimbi`;
