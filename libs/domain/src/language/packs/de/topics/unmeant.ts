/** What makes a dangerous word harmless: it is told of, played, sold or taught. Shared by the topics of danger. */
export const germanUnmeant = {
  fiction: `
    serie, serien, staffel, film, filme, level, spiel, game, sims, figur, roman, krimi, krimiabend, hörbuch, dvd, blu-ray, song, album, single, lied, titel, theater, theaterstück, match, match, quest, charakter, boss, avatar, endgegner,
    referat, radio, nachrichten, zeitung, doku, podcast, vortrag, seminar, studie, ratgeber, broschüre, chronik, bericht, artikel, weltkrieg, kurs, kurse, selbstverteidigungskurs*, übungspuppen, beipackzettel, im fernsehen, tatort, escape room, paintball, videospiel*, brettspiel*, computerspiel*, rollenspiel*, battle royale, map, patch, patchen, held, heldin, serienheld*, zombie*, comic*, manga, anime, kino, kinofilm*, actionfilm*, horrorfilm*, thriller, lebenspunkte, heiltrank, altersfreigabe, buch, bücher, fachbuch, fachbücher, jugendbuch, referat, netflix, konsole, gamer, pen and paper`,
  longAgo: `
    vor jahren, jahre her, vor vielen jahren, vor zwei jahren, vor drei jahren, vor fünf jahren, vor zehn jahren, vor zwölf jahren, letzten sommer, letztes jahr, voriges jahr, vergangenes jahr, früher, damals, als kind, überstanden, längst, verheilt, wieder gesund, geheilt, 1998, 2013, 2010, 2012, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022`,
  over: `fehlalarm, entwarnung, behoben, abgepumpt, aufgeklärt, gut ausgegangen, nichts passiert, war nur ein scherz`,
  cover: `
    hausrat*, wohngebäudeversicherung, gebäudeversicherung, feuerversicherung, teilkasko, vollkasko, kasko, haftpflicht*, reiseversicherung, auslandsversicherung, auslandskrankenversicherung, unfallversicherung, zusatzversicherung, kfz-versicherung, mitversichert, versichert, versicherungsfall, leistungsfall, police, versicherungsschutz`,
};
