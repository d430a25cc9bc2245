/** What makes a dangerous word harmless: it is told of, played, sold or taught. Shared by the topics of danger. */
export const dutchUnmeant = {
  fiction: `
    film, films, radio, journaal, soap, comic*, manga, horrorfilm*, held, missie, zwemlevel, lp, liedjes, computerspel, bordspel, videospel, serie, series, boek, boeken, dvd, blu-ray, spel, spelletje, game, level, poppetje, personage, aflevering, seizoen, roman, thriller, krimi, detective, plaat, album, liedje, nummer van, single, zender, toneelstuk, theater, ziekenhuisspel, eindbaas, skin,
    scriptie, werkstuk, lezing, lezingen, nieuws, krant, documentaire, podcast, folder, folders, cursus, reanimatiecursus, studie, onderzoek, las ik, escaperoom, escape room, netflix, streaming, musical, stripboek, hulplijnen, inventaris, playstation, xbox, sims, minecraft`,
  longAgo: `
    als puber, als tiener, als peuter, lang geleden, jaar geleden, jaren geleden, jaar terug, jaren terug, tien jaar terug, vorig jaar, vroeger, als kind, destijds, hersteld, genezen, verleden tijd, vorige eeuw, toen ik klein was, 1998, 2005, 2010, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022`,
  over: `loos alarm, vals alarm, goed gekomen, goed afgelopen, opgeruimd, verholpen, gedicht, geblust, misverstand`,
  cover: `dekt, dekken, gedekt, vergoedt, vergoeden, verzekerd, meeverzekerd, inboedelverzekering, inboedel, opstalverzekering, reisverzekering, zorgverzekering, polis, uitkeren, keert, brandschade, afbrandt, waterschade`,
};
