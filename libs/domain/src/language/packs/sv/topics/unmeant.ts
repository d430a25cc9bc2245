/** What makes a dangerous word harmless: it is told of, played, sold or taught. Shared by the topics of danger. */
export const swedishUnmeant = {
  fiction: `
    film, filmen, filmer, serie, serien, serier, bok, boken, böcker, dvd, spel, spelet, spelar, game, level, nivå, bana, karaktär, avsnitt, avsnittet, säsong, roman, deckare, deckaren, thriller, album, låt, låten, skiva, teater, pjäs, boss, skin, uppsats, föreläsning, nyheter, nyheterna, tidningen, dokumentär, dokumentären,
    podd, podden, poddavsnitt, broschyr, kurs, kursen, utbildning, studie, läste, escape room, netflix, streaming, musikal, playstation, xbox, sims, minecraft, ljudbok, ljudboken, quiz`,
  longAgo: `
    år sedan, år sen, förra året, som barn, när jag var liten, på den tiden, frisk nu, botad, läkt, i fjol, 1998, 2005, 2010, 2012, 2015, 2018, 2019, 2020, 2021, 2022, förr i tiden, månader sedan`,
};
