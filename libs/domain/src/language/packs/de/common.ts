/** Words that most German texts hold, in the folded form that texts are compared in: they are never slips of others. */
export const germanCommon = `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines ich du er sie es wir ihr mich dich ihn uns
  euch mir dir ihm ihnen ihre ihrem ihren ihrer ihres mein meine meinem meinen meiner meines dein deine deinem deinen deiner sein seine seinem
  seinen seiner seines unser unsere unserem unseren unserer euer eure eurem euren eurer man sich selbst selber dies diese diesem diesen dieser
  dieses jene jenen jeder jede jedes jedem jeden alle allem allen aller alles andere anderen anderer anderes andern viel viele vielen vieler
  wenig wenige wenigen mehr mehrere mehreren meiste meisten etwas nichts nix was wer wem wen wessen wie wo wann warum wieso weshalb woher wohin
  womit wofur wofuer woran worum wozu welche welcher welches welchen welchem
  und oder aber denn weil da dass das damit wenn falls ob als obwohl bevor nachdem sobald solange wahrend waehrend bis seit sondern sowohl sowie
  doch nicht nie niemals nein ja jo nee ne na noch schon auch nur erst eben halt mal einmal zweimal dreimal immer oft manchmal wieder wieder
  jetzt nun heute morgen gestern vorgestern vorhin spater spaeter bald gleich sofort endlich schnell langsam danach dann vorher nachher damals
  hier dort da drin draussen oben unten links rechts hinten vorne vorn weg zuruck zurueck hin her raus rein rauf runter rum
  in im ins an am ans auf aufs aus bei beim bis durch fur fuer furs gegen mit nach ohne statt um unter uber ueber ubers von vom vor wegen zu zum
  zur zwischen hinter neben ausser trotz per pro ab
  bin bist ist sind seid war waren warst wart gewesen ware waere waren sei seien wird werde werden wirst wurde wurden wuerde wuerden worden
  geworden habe hab haben hast hat habt hatte hatten hatte haette haetten gehabt kann kannst konnen koennen konnt koennt konnte konnten koennte
  koennten muss musst mussen muessen musste mussten muesste soll sollen sollst sollte sollten will willst wollen wollt wollte wollten darf darfst
  durfen duerfen durfte durften mag magst mogen moegen mochte moechte mochten moechten lasse lassen lasst lass liess gelassen
  mache machen macht machst mach gemacht gehe gehen geht gehst geh ging gings gegangen gehts komme kommen kommt kommst komm kam kamen gekommen
  gebe geben gibt gibst gab gaben gegeben nehme nehmen nimmt nimmst nahm genommen sehe sehen sieht siehst sah gesehen sage sagen sagt sagst sag
  sagte sagten gesagt weiss weisst wissen wusste gewusst finde finden findet findest fand gefunden stehe stehen steht stand gestanden liege
  liegen liegt lag gelegen bleibe bleiben bleibt blieb geblieben bekomme bekommen bekommt bekam kriege kriegen kriegt brauche brauchen braucht
  brauchst brauchte heisst heissen suche suchen sucht gesucht kaufe kaufen kauft gekauft bezahlt bezahlen zahle zahlen zahlt gezahlt kostet
  kosten bestellt bestellen bestelle bestellung bestellungen geliefert liefern lieferung liefert schicken schicke schickt geschickt senden sende
  gesendet gesandt versendet versand erhalten erhalte erhalt warte warten wartet gewartet frage fragen fragt gefragt antwort  antwortet
  geantwortet schreibe  schreibt geschrieben schrieb lese lesen liest gelesen hore hoeren horen hort gehort zeige zeigen zeigt zeigte
  gezeigt stelle stellen stellt gestellt setze setzen setzt lege legen legt gelegt laufe laufen lauft laeuft lief gelaufen fahre fahren fahrt
  faehrt fuhr gefahren fahrrad dauert dauern gilt gelten gultig gueltig funktioniert funktionieren klappt klappen passt passen passiert gefallt
  gefaellt denke denken dachte gedacht glaube glauben glaubt meine meinen meint gemeint hoffe hoffen hofft versuche versuchen versucht andern
  aendern andert aendert geandert geaendert anderung aenderung wechseln wechselt gewechselt umstellen einstellen eingestellt einstellung
  einstellungen anmelden anmeldung angemeldet abmelden anzeigen anzeige anzeigt eingeben eingegeben eintragen ausfullen ausgefullt hochladen
  herunterladen laden ladt laedt offnen oeffnen offnet geoffnet schliessen geschlossen starten startet gestartet beginnt beginnen angefangen
  benutzen benutzt nutzen nutzt nutzung verwenden verwendet empfangen verstehe verstehen versteht verstanden kennen kennt kenne erklaren
  erklaeren abholen abgeholt abgeben umtauschen zuruckgeben tauschen buchen gebucht buchung umbuchen reservieren reserviert reservierung
  stornieren storniert stornierung prufen pruefen gepruft nachschauen schauen schaut schau geschaut schaue guck gucken  hilft hilfe hilf
  danke dank bitte vielen gern gerne herzlich hallo guten tag morgen abend moin servus grussgott gruss grusse gruesse liebe lieber liebes
  geehrte geehrter herr frau herrn damen leider naturlich natuerlich vielleicht wahrscheinlich eigentlich wirklich ziemlich ganz ganze ganzen
  ganzes sehr zu so also etwa fast genau einfach leicht schwer gut gute guten guter gutes besser beste besten schlecht schlechte schon schone
  schoen schoene toll super prima perfekt ok okay klar richtig richtige falsch falsche neu neue neuen neuer neues alt alte alten alter altes gross
  grosse grossen grosser klein kleine kleinen kurz kurze lang lange langer hoch hohe tief voll leer frei offen kaputt defekt ganz fertig nachste
  nachsten naechste naechsten letzte letzten letzter erste ersten erster zweite zweiten dritte weitere weiteren weiter moglich moeglich notig
  noetig wichtig nett freundlich zufrieden teuer billig gunstig guenstig kostenlos gratis inklusive
  eins zwei drei vier funf fuenf sechs sieben acht neun zehn elf zwolf hundert tausend paar beide beiden halb halbe
  tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten sekunde uhr zeit zeiten mal termin
  termine montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende januar februar marz april mai juni juli august september oktober
  november dezember vormittag nachmittag mittag nacht fruh frueh abends nachts
  konto konten karte karten kunde kunden kundin nummer nummern name namen adresse adressen mail mails email telefon handy internet seite website
  webseite app code passwort login link foto fotos bild bilder datei daten formular   vertrages tarif tarife  
  betrag geld euro preis preise kosten gebuhr gebuehr rabatt gutschein paket pakete packchen sendung ware artikel produkt grosse farbe stuck
  zimmer hotel haus wohnung auto zug bus flug fluge reise urlaub ticket tickets fahrt strecke bahn strasse stadt land ort platz tisch essen trinken
  kind kinder kindern sohn tochter mann mutter vater eltern bruder schwester oma opa familie freund freundin leute    
   hund katze arzt firma arbeit job schule problem probleme problemen fehler meldung frage fragen info infos information grund beispiel
  teil anfang ende art sache sachen ding dinge fall falle seite welt leben hand kopf haar tur tuer fenster wasser strom gas licht luft
  gerat geraet gerate computer laptop drucker akku kabel software programm system version update netz wlan router anschluss leitung
  strecke rucksendung retoure umtausch garantie  beitrag schaden unterlagen antrag bescheid bestatigung bestaetigung
  eher sogar trotzdem deshalb deswegen daher dabei dafur dafuer dagegen dazu davon daran darauf daraus darin daruber darueber darum davor dahin
  bereits bisher bislang inzwischen mittlerweile momentan aktuell zurzeit derzeit normal normale normalerweise allgemein ungefahr mindestens
  hochstens zusatzlich extra nochmal nochmals erneut zusammen gemeinsam allein alleine einzeln  niemand irgendwie irgendwo irgendwas
  irgendwann nirgends uberall ueberall hm hmm haha hihi ach oh ah ups tja naja wow echt krass geil cool sorry tschuss tschuess ciao lg mfg vg
  gings gibts habs ists wars hats dus ichs wenns obs hast sagst tut tun tue getan wohl ehrlich uberhaupt ueberhaupt bloss etwa sonst
  spielt spielen spiel film serie buch bucher kurs kino musik lied titel team laden markt filiale lager post bank versicherungen
  schreib schick warum anders gleiche gleichen selbe selben verschiedene bestimmte einzelne einige einigen einiges manche mancher solche solchen
  rot blau grun gruen gelb schwarz weisse weissen schwarze breite hohe lange gewicht meter kilo gramm liter prozent zahl anzahl menge
  tasche jacke hose hemd schuhe kleid bett stuhl schrank lampe maschine kasse wagen rad reifen motor farbe holz glas
  wohne wohnen wohnt arbeite arbeiten arbeitet lebe lebt ziehe zieht ziehen umzug umgezogen verkaufen verkauft geschenk geschenkt gewinnen
  meistens seiten  melde  antrage rate raten  rede rufe ruf  ruft wort worte satz sprache deutsch englisch
  spam horgeratebatterien hoergeraetebatterien widerspruchslos schuldenuhr schulden schuhe stelle anders ubrig uebrig
  personalrabatt regen redet rente roden baden mensa manche manchen machten wersen persona hersen personal leuten laute laufen
  wander sender ander sander kanten lande lander leider lieder kleider bieten bietet biete  berat gerate
`;
