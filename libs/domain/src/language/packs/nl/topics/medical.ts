import type { RuleSet } from '../../../rules/rule-set.ts';
import { dutchUnmeant } from './unmeant.ts';

/** Symptoms that need help now. */
export const dutchMedical: RuleSet = {
  words: {
    ...dutchUnmeant,
    pain: 'pijn, pijnen, druk, steek, steken, beklemd*, beklemmend*, benauwd*, krampen, kramp, zeer, brandt, knelt, steekt, drukt, trekt, gevoel van druk, beklemming, strak',
    chest: 'borst, borstkas, hart, hartstreek, borstbeen, linkerarm, kaak',
    who: 'mijn, hij, ze, zij, oma, opa, vader, moeder, papa, mama, kind, baby, man, vrouw, zoon, dochter, collega, klant, gast, passagier, buurman, buurvrouw, vriend, vriendin, iemand, mn, zoontje, dochtertje, partner, pa, ma, broer, zus',
    out: 'bewusteloos, flauwgevallen, flauw gevallen, buiten bewustzijn, in elkaar gezakt, ingestort, van zijn stokje, knock-out, out gegaan, buiten westen, onwel, neergevallen, ineengezakt',
    bleed: 'bloedt, bloed, bloeden, bloeding, bloedverlies, gebloed, doodbloeden, bloedt dood',
    much: 'veel, hevig, hard, erg, stopt niet, overal, blijft, spuit, heel, stroomt, gutst, liters, plas',
    attack:
      'hartaanval, hartinfarkt, hartinfarct, infarct, beroerte, herseninfarct, hersenbloeding, tia, hartstilstand, epilepsieaanval, epileptische aanval, toeval, stuipen, hypo, anafylactische*, astma-aanval, astmaaanval, koolmonoxidevergiftiging, voedselvergiftiging, longembolie, trombose',
    body: 'hij, ze, zij, oma, opa, vader, moeder, papa, mama, kind, baby, man, vrouw, zoon, dochter, collega, klant, gast, passagier, buurman, buurvrouw, vriend, vriendin, iemand, zoontje, dochtertje, partner, pa, ma, broer, zus, peuter, patiënt, bewoner, hond, jongen, meisje, persoon',
    drug: 'pillen, slaappillen, medicijnen, tabletten, insuline, paracetamol, druppels, xtc, mdma, ghb, ketamine, cocaïne, heroïne, drugs, alcohol, medicatie, pilletjes, ibuprofen, morfine, antidepressiva, iets',
    taken: 'genomen, ingenomen, geslikt, gespoten, nam, slikte, genome, innam, toegediend, op, gepakt',
    part: 'tong, keel, gezicht, lip, lippen, hals, luchtwegen, oog, ogen, mond',
    swell: 'zwelt, gezwollen, opgezwollen, dik, dicht, zwellen, blauw, tintelt, opgezet, toe',
  },
  certain: `
    (moet|gaat|aan het|is) bevallen
    <pain> .. (op|in|aan|rond|achter) .. <chest>
    <chest> .. <pain>
    (pijn in|druk op|pijn op) .. (borst|linkerarm)
    (krijg|krijgt|krijgen|heb|heeft|hap|hapt|snakt|snak) .. (geen|nauwelijks|amper|moeilijk|slecht|naar) .. (lucht|adem)
    (kan|kunnen|kan hij|kan ze) .. (niet|nauwelijks|amper|nie|moeilijk) .. (ademen|ademhalen|adem halen|slikken)
    (ademt|adem|ademen|ademhaling) .. (niet|nie|nauwelijks|amper|zwaar|raar|moeilijk|rochelend|oppervlakkig|stopt|gestopt|piepend)
    (ademnood|kortademig|benauwd|benauwdheid|hyperventileert|ademstilstand|hartkloppingen) .. (erg|heel|nu|plots|ineens|ernstig|hij|ze|en|$)
    (blauwe lippen|loopt blauw|blauw aangelopen|lippen .. blauw|wordt blauw|ziet blauw|grauw|lijkbleek|asgrauw)
    <who> .. <out>
    <out> .. (gevallen|en|bloed|op de grond|ligt|<who>|,|$)
    (wakker|aanspreekbaar) .. (niet|nie|nauwelijks|amper) .. (meer|op|wakker|$|,)
    <body> ... (reageert|beweegt|ademt) .. (niet|nie|nauwelijks|amper) .. (meer|op|wakker|en|$|,)
    ^ (reageert|beweegt) (niet|nie) .. (meer|$|,)
    (krijg|krijgen) .. (niet|nie|nauwelijks|amper) .. wakker
    (niet|nauwelijks|amper|nie) .. (wakker te krijgen|aanspreekbaar|wekken|bij bewustzijn)
    <body> .. (zegt|praat|herkent|antwoordt) .. (niks|niets|niet|niemand) meer
    <bleed> .. <much>
    <much> .. (bloed|bloedt|bloeden|bloedverlies)
    (bloed) .. (uit) .. (oor|neus|mond|hoofd|been|wond)
    (braak|braakt|hoest|hoest|spuugt|spuug|kots|kotst|plas|plast|overgeven|gespuugd|gebraakt|opgehoest) ..5 bloed
    bloed .. (braken|spugen|ophoesten|opgehoest|gebraakt|overgeven|hoesten)
    (zwanger|weken|zwangerschap) ..6 (bloed|bloedt|bloedverlies|bloeden|krampen|vruchtwater|weeën|vliezen)
    (vliezen|vruchtwater|water) (zijn)? gebroken
    (weeën|persweeën|bevalt|bevallen) ..5 (minuten|nu|komt|begonnen|al|thuis|auto|taxi)
    (heeft|heb|had|hebben|krijgt|een|denk) .. <attack>
    (mond|gezicht|mondhoek|lip|ooglid) .. (scheef|hangt|hangen|verlamd)
    (scheve|hangende) (mond|mondhoek|gezicht)
    (verlamd|verlamming|kracht|gevoelloos|tintelt|lam) .. (links|rechts|arm|been|kant|plots|ineens|helft|zijde|meer)
    (links|rechts|arm|been|linkerarm|rechterarm) .. (geen kracht|verlamd|gevoelloos|lam|niet meer bewegen|slap)
    (geen) (kracht|gevoel) .. (arm|been|hand|links|rechts|meer|kant)
    (brabbelt|lalt|brabbelen|lallen|wartaal|onverstaanbaar|onsamenhangend)
    (praat|spreekt) .. (ineens|plots|opeens|wartaal|onduidelijk|raar|onverstaanbaar|verward)
    (stuipt|stuiptrekt|stuiptrekkingen|stuiptrekken|schuimt|schuim op)
    (ligt|te|aan het) schokken
    (hij|ze|lichaam|kind|baby) .. (schokt|schokken|trekt met)
    <drug> .. <taken> .. (wakker|niet|reageert|veel|alles|duf|ligt|trilt|suf|war|slaap|slaapt|bewusteloos)
    (te veel|teveel|hele|alle|dubbele|twee keer|verkeerde|overdosis) .. <drug> .. <taken>
    (twee keer|dubbel|te veel|teveel) .. (insuline|medicijnen|pillen|medicatie)
    (overdosis|vergiftigd|vergiftiging) .. (genomen|medicijnen|drugs|heeft|kind|pillen|heb|ze|hij|door|$)
    (suiker|bloedsuiker|glucose) .. (is|staat|op|onder|boven|laag|hoog) .. (zweet|trilt|weg|suf|war|niet|30|25|1|2)
    (diabetes|suikerziekte|suikerpatiënt|diabeet) .. (zweet|zegt niks|trilt|reageert|niet|suf|weg|koud)
    (zweet|zweten|transpireert) .. koud
    koud zweet
    (trilt|rilt) .. (war|verward|suf|weg)
    koorts .. (40|41|42|stuip*|suf|slap|nekstijf*|vlekken|niet wakker|baby|reageert)
    (40|41|42|41,5|40,5) .. koorts
    (nekstijf|nekstijfheid|stijve nek) .. (koorts|vlekken|licht)
    <part> .. <swell>
    (gezwollen|opgezwollen|dikke) (tong|keel|gezicht|lippen)
    (allergische|anafylactische) (reactie|shock|aanval)
    (wesp|wespensteek|bij|pinda|noten|notenallergie|pindaallergie|garnalen) ..6 (zwelt|dik|adem|keel|lucht|benauwd|uitslag|tong|gestoken)
    (epipen|adrenalinepen) .. (nodig|leeg|geen|werkt|op|vervallen)
    (pols|polsslag|hartslag) .. (zwak|geen|niet|snel|onregelmatig|180|200|weg|voel)
    (geen|zonder) (hartslag|polsslag) (,|$|meer)
    hart .. (slaat over|bonst|stopt|stilgevallen|klopt niet|racet|op hol)
    (ernstig|zwaar|gezicht|hand|arm|kind|baby|been) .. (verbrand|verbrande|brandwonden|verbrandt|verbrandde)
    (vinger|hand|arm|been|teen) .. (afgehakt|afgezaagd|geamputeerd|eraf)
    (vinger|hand|arm|been|teen|vingertop) (is|ligt|hangt|half|bijna) .. af $
    (bijtend|zuur|chloor|ontstopper|lijm|kalk) .. (oog|ogen|gezicht)
    (ambulance|ziekenwagen|112|hulpdiensten|mug|spoedarts|spoeddienst) .. (nodig|bellen|sturen|stuur|komt|snel|nu|graag|aub)
    (stuur|bel|nodig|roep|moet|heb) .. (ambulance|ziekenwagen|112|hulpdiensten|een dokter nu)
    (gevallen|val|trap|ladder|loopband|aangereden|ongeval|ongeluk|viel) ..6 (bewusteloos|reageert|hoofd|bloed|beweegt|niet meer op|overgeven|ligt stil|kan niet opstaan|niet meer recht)
    (hoofd) .. (gestoten|stootte|gevallen|viel|klap) ..6 (overgeven|braakt|suf|sufferig|bewusteloos|misselijk|wazig)
    (stootte|gestoten|stoot|gevallen|viel) .. hoofd ..6 (overgeven|braakt|suf|bewusteloos|misselijk|wazig|verward)
    (sterft|stervende|doodbloeden|gaat dood|ga dood) .. (nu|hier|help|mijn|snel|straks|,|$)
    (slang|giftige|paddenstoel|paddenstoelen|kwal|schorpioen) .. (gebeten|gegeten|beet|gestoken)
    (gevallen|val|trap|gestruikeld) ..6 (wartaal|raar praat|verward|praat raar|rare dingen|suf|bewusteloos|braakt|warrig)
    stijve nek ..4 (koorts|vlekken)
    (koorts) ..5 (stijve nek|nekstijf*|vlekken|vlekjes|stuip*|suf)
    (diabeet|diabetes|suikerziekte|suikerpatient|hypo) ..6 (reageert|trilt|zweet|verward|bewusteloos|aanspreekbaar)
    (pinda*|noten|wesp*|bij|allergi*|penicilline) ..8 (opgezwollen|zwelt|dikke lip*|geen lucht|benauwd|ademen)
    (baby|dreumes|peuter|zuigeling|kleintje) ..5 (wordt niet wakker|slap|suf|drinkt niet|moeilijk wakker|niet wakker)
    (bloedverdunner*|insuline|pillen|medicijnen|dosis) ..4 (dubbel|twee keer|te veel|teveel) ..6 (bloedt|slaperig|suf|ademt|wakker|trilt|verward|bloedneus)
    (grauw|bleek|klam|zweet|zweten) ..5 (druk|pijn|beklemd) ..3 borst
    (ademt|ademhaling) ..2 (langzaam|traag|nauwelijks|amper|oppervlakkig)
    zwanger en ..2 (verlies|bloed|bloeding|weeën|vruchtwater|bloedverlies)
    insuline ..2 en (ik)? ..1 ook ,? ..2 (trilt|zweet|suf|verward|bewusteloos)
    (handdoek|theedoek|verband) ..3 (bloed|doorweekt|rood)
    bloed ..2 door de (handdoek|theedoek|doek|verband)
  `,
  possible: `
    (zwart) .. voor .. ogen
    (duizelig|draaierig|flauw|suf|slap|wazig) .. (sinds|medicijn|medicijnen|steeds|plots|ineens|nieuwe|erg|heel|al)
    (steek|steken|pijn|druk|zeer|beklemd) ..6 (borst|hart|arm|schouder|ademen|hoofd|buik|been|kuit|ribben)
    (pijn|steek) .. (bij|als ik) .. (ademen|adem)
    (beklemd|drukkend|raar) gevoel
    (baby|kindje) .. (niet|nauwelijks|minder|amper) .. (voel|beweegt|drinkt|gevoeld|meer|plast)
    (voel|voelen) .. (baby|kindje) .. (niet|nauwelijks|minder)
    (been|kuit|arm|voet) .. (dik|warm|rood|gezwollen|tintelt|gevoelloos|blauw|verdoofd)
    (baby|kindje|peuter|kind|kleine) ... ,? (drinkt|plast) (niet|nauwelijks|amper)
    (baby|kindje|peuter|kind|dochtertje|zoontje) ... (drinkt|plast) .. (niet|nauwelijks|amper)
    (<body>|kindje|kamergenoot) .. (eet|drinkt|at|dronk|plast) .. (al)? .. (niet|niks|niets|nauwelijks|dagen)
    (suf|verward|slap|grauw|lijkbleek|versuft|in de war|afwezig|duf) .. (sinds|moeder|vader|oma|opa|man|vrouw|kind|medicijnen|nieuwe|erg)
    (moeder|vader|oma|opa|man|vrouw|kind|baby|zoon|dochter|hij|ze|gast|klant) .. (suf|verward|slap|grauw|lijkbleek|versuft|in de war|duf)
    (zie|ziet|zag) .. (plots|ineens|dubbel|wazig|niets meer|flitsen|vlekken|zwarte)
    (plots|ineens|opeens|plotseling|in een klap) .. (doof|blind|verlamd|tintelingen|dubbel|scheef|hoofdpijn|pijn|verward|duizelig|was het er)
    (hevige|ergste|ondraaglijke|vreselijke|enorme|helse|erge|verschrikkelijke|zware) .. (pijn|hoofdpijn|buikpijn|krampen|rugpijn|borstpijn|steken)
    (hoofdpijn|buikpijn) .. (nog nooit|nooit|hevig|ondraaglijk|ergste)
    (verkeerde|dubbele|teveel|te veel|twee) .. (pil|pillen|dosis|insuline|medicijn|medicijnen|medicatie|puffer)
    (insuline|puffer|inhalator|medicijnen|zuurstof|hartpillen|pufjes) .. (op|leeg|kwijt|vergeten|bijna op|geen)
    koorts .. (dagen|hoog|hoge|zakt niet|sinds|blijft|39)
    (hoge|39) .. koorts
    (bloed|bloedverlies|bloedt) .. (ontlasting|urine|gezien|beetje|verlies|verloren|opgehoest)
    (overgeven|braken|braakt|overgeeft|kotsen) .. (hoofd|al|bloed|dagen|hele|blijft|constant)
    (uitslag|bultjes|galbulten|netelroos|vlekken) .. (overal|lichaam|plots|gezicht|na|sinds)
    (doet|neemt|reageert) .. (niet|nie) .. (open|op) ..5 (ziek|hartpatiënt|diabe*|oud|gast|buur*)
    (stik|benauwd|kortademig|hartkloppingen|paniekaanval)
    (dubbele|verkeerde|te hoge) dosis ..3 (genomen|gegeven|gehad|gekregen|gespoten)
  `,
  not: `
    (boeket|bloem|bloemen|tulp|kruid|kruiden|telefoon|taal|winkelstraat) .. sterft
    duizelig van (al|jullie|die|de) _? (tarieven|keuze|prijzen|opties)
    (camera|lens|bril|scherm) .. ziet
    (horloge|sensor|armband|app|tracker|smartwatch) ... (hartslag|polsslag)
    (hartslag|polsslag) ... (sensor|horloge|armband|meter|tracker)
    graag voor
    vaatwas*
    (vergoeden|vergoedt|dekt|dekken|gedekt|verzekerd|signalen|cursus|artikel|na|sinds|tegen|bij|herkennen) .. (een|mijn|haar|zijn|de)? <attack>
    <attack> ... (gedekt|vergoed|verzekerd|buitenland)
    <attack> (van|om) (die|de|dat|deze|jullie) _
    (pc|voeding|computer|printer|auto|laptop|motor) ... <attack>
    (pijn|steek) in (het|mijn) hart (dat|om)
    hart .. (van blijdschap|van geluk|sneller|bloedt nu)
    mijn hart bloedt
    bijna flauw
    (flauw) .. (bedrag|prijs|grap)
    niet <out>
    (plant|kamerplant|telefoon|batterij|laptop|accu|cactus|struik|boom|gras|personage|held|bloemen) .. (gaat dood|ga dood|sterft)
    (ga|gaat) dood (van|in|bij)
    (tegen|voor) .. <bleed>
    (deurbel|match|verhuurder|verkoper|portaal|poort|scanner|lamp|licht|thermostaat|rolluik|robot|stofzuiger|toets|muis|toetsenbord|camera|touchscreen|chat|bot|hotline|helpdesk|monitor|tablet|horloge|speaker|deur|slot) .. (reageert|herkent|beweegt|rochelt|wakker)
    (vingerafdruk*|vinger) .. (niet)? .. (herkend|herkent|werkt|scan*)
    (herkent|scant) .. (vinger|vingerafdruk|code|pas|gezicht)
    stik .. (moord|warmte|hitte|lachen)
    koorts .. (weg|voorbij|gezakt)
    (kat|hond|konijn|cavia) .. eet
    (geen|niet|nooit|zonder|niks|niets) .. (<attack>|pijn|koorts|bloed|bloeding|overdosis|gewond|flauw|benauwd)
    (doet|pijn) .. (pijn)? .. aan (mijn|de) (ogen|oren|portemonnee)
    (prijs|site|factuur|rekening|reclame|upgrade|advertentie) .. (pijn|<attack>|koppijn|hoofdpijn|dood)
    (rolberoerte|buikpijn van het lachen|pijn van het lachen)
    (bijna|haast) .. (<attack>)
    (hart van|hart onder|hartelijk|van harte|ter harte|hartslagsensor|hartslagmeter)
    (telefoon|laptop|app|scherm|toestel|apparaat|computer|printer|tv|site|router|systeem|pomp|auto|kaartlezer|knop|pas|link) .. (reageert|wakker|beweegt|niet|<out>|trilt|<pain>)
    (hij|ze|die) reageert niet (op|meer op) (de|mijn|mails|klik|vinger|aanraking)
    (bloedsuiker|bloeddruk) (meten|meter)
    (nagel|nagels|kast|doos|vaas) .. (gebroken|gevallen)
    (bloedafname|bloedprikken|bloeddrukmeter|bloedgroep|bloedonderzoek|bloeddonor|bloedwaarden|bloeddrukpillen)
    (mailt|belt|reageert) .. (klantenservice|verkoper|helpdesk|niemand)
    (verkoper|klantenservice|helpdesk|jullie|u|winkel|collega) .. reageert
  `,
  notInSentence: `
    (de sensor|smartwatch|vaatwasbeurt)
    <over>
    (adembenemend|ademloos|vergoeden jullie|dekt de|gedekt|hoe lang is|hoe vaak mag)
    <fiction>
    <longAgo>
    (haha|lol|hihi)
    (verkopen jullie|verkoopt u|hebben jullie|heeft u|zit er|zitten er|meten jullie|wat zijn|wat kost|welke|hoe groot|is een|vergoedt|vergoeden) ..6 (verbanddoos|bijwerkingen|tourniquet|bloedsuiker|bloeddrukmeter|cursus|pleisters|apotheek|zalf|kit|set|ehbo|overdosis|hartslag)
  `,
};
