/** What is told, played, sold or taught, not lived. */
export const unreal = `
  filme, filmes, serie, series, romance, livro, audiolivro, streaming, videojogo, jogo, jogos, nivel, fase, missao, boss, edicao, canção, musica, album, episodio, capitulo, temporada, catalogo, personagem, protagonista, novela, galã,
  jornal, noticia, noticias, noticiario, telejornal, radio, documentario, podcast, poster, cartaz, exposição, espetaculo, teatro, banda desenhada, manga, dvd, vinil, skin, avatar, inventario, tcc, tese, seminario, palestra, palestras, resumo, curso, aula, prova, trabalho de escola, congresso, anuncio, propaganda, playstation, xbox, steam,
  minecraft, fortnite, free fire, freefire, gta, escape room, cosplay, trailer, netflix, concerto, cd, capa dura`;

/** Those around a writer. */
export const kin = `
  irmao, irma, filho, filha, amigo, amiga, marido, mulher, esposa, esposo, pai, mae, avo, avó, avô, vo, vovo, vó, tio, tia, primo, prima, neto, neta, sobrinho, sobrinha, colega, vizinho, vizinha, namorado, namorada, companheiro, companheira, cliente, hospede, bebe, bebê, nenem, criança, crianças, menino, menina, miudo, miuda, puto,
  gaiato, homem, senhor, senhora, paciente, aluno, aluna, ele, ela, ex, alguem, pessoa, rapaz, moço, moça, cachorro, cao, gato, gemeos, sogra, sogro, mana, mano, cunhado, cunhada, idoso, idosa, passageiro, passageira`;
