/** Works, games and news: what is told of them is nobody's present matter. */
export const titles = `film, films, la serie, une serie, votre serie, cette serie, series, dvd, blu ray, bluray, roman, romans, ebook, bd, manga, album, chanson, episode, episodes, saison 1*, saison 2, saison 3, saison 4, saison 5, concert, piece de theatre, spectacle, comedie, exposition, documentaire, reportage, une emission, cette emission, podcast, aux infos, aux nouvelles, aux informations, a la radio, la radio parle, journal televise,
  un article sur, l article sur, cet article sur, article de journal, magazine, actualites, jeu video, jeux video, le jeu, ce jeu, jeux, gta, fortnite, minecraft, sims, la mission, mission 1*, mission 2, mission 3, mission 4, mission 5, mission 6, mission 7, mission 8, mission 9, boss final, boss de fin, personnage, manette, escape game, deguisement, halloween, murder party, le livre, un livre, ce livre, audiolivre, 4k, coffret, thriller, polar, bande annonce, trailer, parodie, paroles`;

/** What is told of a matter that is settled. */
export const settled = `est clos, sont clos, ancien dossier, c est du passe, histoire ancienne, tout est regle, c est regle, est regle depuis, reglee depuis, est resolu, c est oublie, dossier clos, on est quittes, autrefois, dans ma jeunesse`;

/** What is told of a time that is over. */
export const over = `${settled}, il y a dix ans, il y a deux ans, il y a trois ans, il y a quatre ans, il y a cinq ans, il y a six ans, il y a huit ans, il y a vingt ans, il y a quinze ans, il y a longtemps, il y a des annees, il y a plusieurs annees, l an dernier, l an passe, l annee derniere, l annee passee, l hiver dernier, l ete dernier, quand j avais, a l epoque, en 19*, en 200*, en 201*, en 2020, en 2021, en 2022, en 2023,
  en 2024, de 201*, de 200*, de 2020, de 2021, de 2022, de 2023, remonte a, remontent a, depuis tout va bien, gueri, guerie, plus rien depuis`;

/** Questions about what an insurance covers. */
export const coverage = `couvre t elle, couvre t il, couvrent elles, couvrent ils, inclut elle, inclut il, prend elle en charge, prend il en charge, rembourse t elle, rembourse t il, protege t elle, protege t il, indemnise t elle, indemnise t il, joue t elle, suis je couvert, suis je couverte, est on couvert, sommes nous couverts,
  est ce que l assurance, est ce que mon assurance, est ce que ma mutuelle, est ce que la mutuelle, mon contrat couvre, l assurance couvre, mon assurance couvre, ma garantie couvre, est ce couvert, est il couvert, est elle couverte, couvert en cas, couverte en cas, rembourse en cas, indemnise en cas`;
