/** Ordinary French words that are a slip away from words that are listened for: words of our own, written down for this list. */
export const frenchNearWords = `
abimait abimant abimerai abimerais abimerait abord abordait abordant abordent aborder abordez accordent accroche accrochent accrocher acier actionne
actionnee activent activerai activons actualise actualisee actualisees actualiser actualises actualisez actuelle adherais adherait admettre admirais
admirait admis ados adressent adresses agences agitant agitee agiterais agiterait agnes agranderait aies aigle aile ailes aille aimable aimee aimera
aimes aimez ainee aisne alertais alertons alice alignait alignant alignerai alignons alimente alimentez allais allant alles allianz allocee allocer
amabilite amande ambre amenaient amenais amenait amerique ames amine ample amuse analyse analysee analysent analyses ancre anes ange angers anglaise
angles animait animant animer animerai animerais animerait animes anne antenne apart apparaitre apparemment apparte apportait appreciez apprenez
apprennent approche approcher approchera approches appuie appuyait argente arles arracherait arrivee arrivees arriverez arroserai arrosons artiste
asie asperge asperges assiette assise attacherai attachons attendais attendait attendent attendu attendue attentes auberge audi auraient automne
autos avancais avantage avantages avenue avertirai avocats avouais avouerai avouerais avouerait bague baissant baissent baissons balade balader
balais balayais balayer bale ballon ballons barbe baron barrent barrerai bars basse basses bats batteries battez baux bavardent beaux belles
benefice berger berne bete beton bible biche biere bill bocal bocaux boise boiser boises boisson bols bonhomme borgne botte bottes bouc bouchent
boucher boucle boucles bouffe bougees bouillon bouleau bourges bourraient bourrais bourrait bourrant bourre bourrent bourrons boxe boyer branchais
bresil brille briller brilles brique bris brosse brosses brossons bruges brume brun brune brunel buisson buse buts cafetiere calais calculer
calculez calculons calmerai calmerais calmerait calories camille campais candidate cannelle canon capitale capturant caressent caressera caroline
caron carre cars cartable case cases cassait cassant cassent cassons causee causees cedre cendre cents cerise cerises cerisier certes cessee
cesserais chaise chaises chambery champ champion chance chances changerai changeras chant chantal chante chantee chanter chantez chantier chargez
charles chasse chassee chassees chasser chassera chasses chassez chateaux chatons chaude chaussette chausson chefs chemins chemise chemises chers
chevaux chine chou choux cine cintre citee claire classe classee classent classer claude clef clefs cliquees clou cloue clouee clouees clouer
clouerez cloues clouez clous coche cochee cochent cocher coches coiffees coin coins colette collectons college colleges collet collier collons
colocation colonne colorier cols commune comparais compense compensent compensez compensons compilais compile compilent compiler compiles completais
completant complete completement completent completez completons compliquee comportais comportent comporter composais composant compose composent
composer composition composons compostais compostent comprenais comptant comptoir concerne concerner concernez concret conduisez conduit confiees
confient confierez confort congeler conservant consignee console consolee consolees consoler consolerai consolerez constatee constater constatera
constaterai constates constatez construire consulat contactons contacts conte contenir contes contient contrariant contrarie contrariee contrariees
contrarient contrarier contraries contrariez contrarions contrent contrer contribue contribuer controlait convenir convenu convient copiais copines
corbeille corinne correct correcte corse couchent coude coudes couette coulais coulait coulant coulees coulent couleras coulez courais courante
courent courez courir courriels courte courts couru cous coussin couts couvercle couvrir cpam crabe crachee crachent cracher crachera craindre crane
crayon creaient creation creches creerais creerez crepe creuser crime crimes critique critiques croire croquees croques crue cube cuire cuit cuite
cuits cuivre culture cure cures curseur cygne danielle danser darty datte dattes debitais debitent debiterais debiterait debitons debloque
debloquees debloquer debranche debrouille debrouiller decalees decalent decevoir dechire dechiree dechirees dechirer dechirerais dechires dechirons
decidee decidees decident decider deciderais decides decidons declarees decoit decorant decorees decorer decorerai decorerais decores decorons
decoupe decoupee decoupent decouper decoupera decouverte decouvrir decret decrire decris decrit decrites decue decus defendre defendu defile
defilerais defilons degagent degageons degagerai degelees degustee delit demarre demarree demarrees demarrer demarrerai demarres demarrez demarrons
demission demontent demonterai demontons demontre demontree demontrent demontrer demontrera demontres demontrez denis depannerai depannons dependait
dependre depends depensait depensant depensent depenserai derangerai derangerait dernieres derniers deroulee descendant descendees descendez
descendu designerais designons desir desirs dessiner dessinerais dessinons detache detaches detestent devais deviendra deviens devies devinaient
devinent deviner devinerais devinez devinons devoraient devorais devorant devorent devorerai devorerais devorons devras devrez devriez dieu dieux
different differente differents dimanches dinaient dinais dinait dinant dine dinerais dinerait dirai dirais directe directions disaient dise disent
disposais disposait disposer disposerai disposes disposons disputais disputait disputez distance dominent donnait doraient dorait dore doree dorerai
dorerait dorment dormi dosaient dosais dosant doserai douce doucement douchent doutant doutent douterai doutons dramatique drap dressent dressons
drole dues dupliquer duraient durait durs ebranlee ebranler echarpe echarpes eclairer eclaires ecologie ecoutent ecouteur ecouteurs ecrits ecrivais
ecrivant ecrivons editais edite editent editer editerait editez egal egale egalement elevaient elevons eloignait eloignant eloigner emballez
embarque embarquer embarques emmenager emmenent emporte emporter emporterai endommer enervee enervees enervent enervera enervons enfer enseigne
enseigner enseignez entament entamerai entier entouree entourer entourera entourons entrais entrerez entrons envoi envoies epelais epele epelez
epouserai epousons epuisee epuises eric espacais espacerais espece esperaient esperent esperes essuie essuye essuyer estiment etale etalerais etam
eteins etendre etrangere etroite etudie evaluer evident evitais evitent eviterait evoluais evolue evoluer evolution exage exageons exagerai examiner
excursion existons expirais expirent expirer expires exploiter explosees exporte exposant expose exposee exposer exposera exposerai exposes exposez
exposons exterieur fable fabre fabriquant fache fachee fachent facher faches fachons faciles fallait fasse fassent fasses faucon faure feraient
ferez ferie feries feriez fermait fermee fermees fesse fetaient fetait fete feter feuillete feuilletes fiable figue filerais filerait fillette filme
filmer filmerais filmerait filmez filou filtrent fine fines finissons fixerais fixerait fixez flamme fleury flute foie fonce foncee fonctionner
fondre foot forcais forcait forcerai ford formais formait forment formerai formez formons forte fortes forts foudre fouilles fournier fournis
fourriere fraises francaise francois francoise freinent frise froids frontiere frotte frotter fruit fumerais fumerait furent gache gachee gachent
gacher gacherais gaches gagnons garderai garderais gaspille gateau gauchent gaucher gele gemis gemissent gemissons generale generali genere geniale
geraient gererais gite givre glace glaces glissant glissent glissons gomme gommes goutant gouterai goutons grandies grandit grate gratees gratera
graterais grates gratte grattera grece grene grenent grenerai grenerais grenerez grenez grenier greniers greve greves griffe grondant grouperai
guerin haie haies haine halal hanche hauts heritais herite heritent heriterait herites heritez hesitais hesitent hesiterais hesiterait hesitons
heurtant hotels hotte huet humeur humides hurlerai identifie identique iles illumine illuminees imitent implique impliquee impliquer impliquera
impliquerez impliquez imposant imposees imposer imposerai imposons imprime imprimee imprimer imprimes incident inde indisponible infection inondant
insistant insistera inspecte inspectee inspectees inspectes inspectez inspirent inspirer inspires insulterai integraient integrees integrera
integrons interac interesse intestin invente inventer inventes invention inverse inversee inverser invite invites iras iront irritais irritent
irritera irriterai irriterait irritons isere isolation italien jade jaunes jetaient joins jolie jouais jouerai jouerais jouerait jouets joueuse
jules jument jupe jupes juraient jures justement justifie justifiee justifies justine keuf kiffer lague laide laine lait laits lampe lampes lancais
largeur larme larmes lavaient laverais laves lavons leger legume lens lent lente lentement lents levier levure liant liege lierais lierait lievre
lille limite limitee limitees lina lion lira lirai lisais lisant lisez lisons lisse listent listes litre litres livraient locale locatifs loire lois
lopez lorraine louais louerais louerait loup loups lourd lourde lourds lues luire lune lunes luttees lutter maaf macbook mache machee machent macher
maches macon maintenu maire maisons malgre mali malle mangees mangerai mangerais mangeras mangerez mangue manteau manteaux manuelle maquilles marc
marchand maree mariais marie marient marierai marierait marne marquent marquer marquerai marquerais marrant martine marty masque masquer masquerai
masquerais masques massage massagee massager materne maternee materner maternes maternez meilleurs melaient melais melanie melerais menages menais
menait mene menez mens ment mentent mentez mentir menton merle mers messe mesurerais mesurons metal metre metres mettais mettant mettra mettrez metz
miel miele miens migraine milan millet milliers ministre ministres miroir mises mixerais mixerait mixes moche mode modes moisie moisirai moisissons
mondes mons montage monterai montrait montrant montree montrent montrer montrerait monture moquees moquent moquerai moquerais mordre moreau morel
moselle motel mouais mouche mouchee mouchent moucher mouches moudre mouille mouiller mouilles mouillez moule mourait moussa mouton moutons multiplie
multipliee multiplies munissons mure mures myrtille nacre nage nagee nagees nagent nageons nagerai nagerais nages nase natation nerf neuve nice
niche nivea nomme nommes nord normale notent noterai notifiee notifier nouais noue nouee nouent nouer nouerais nouerait noues nouez nouille nouilles
nuire nuls observe observer observes observez observons obstrues occupee ocre odette offert offerts offrez oies oignons oise olivier ombre ongle
onglets orage orages oral oreiller oreillers osais osee osent oser oserais oses ouai ouii ours ouvrais ouvrait ouvrier ouvrira ouvrons pacse paire
pale pales pali palier palirai palissant palissent palit paques pare pareille parfaite pariaient pariais pariait pariant parie pariee pariees
parient pariera parierai parierais parierait parieras paries pariez parions paris parlaient parlons parmi partais partait partant partent partez
participee partielle partira partirai paru passerai pasteque pate pates patience patrons patte paul pauses pavaient pavais pavait pavant pave pavee
pavent paver paverai paverais pavons pechent peignait peignant peigne peignee peigner peignons peindre peinent peint peintre pelle penche pends
pendu pensee pensent percaient percerai percerais percerez perceuse percevoir percons perde perdrai peres perez perime perimee permettre permute
permutee permutees permuter permutes permutez perou perso pesaient pese pesee pesees pesent peser peserais peserez peses petits peurs phare phrase
pige pigee pigees pigeons piger pigerais pigerait piges pilais pilait pilant pilerai pilerais pilerait pilote pilotees pince pincees pins pires
placement placements placons plage plages plaie plaies plaine plaines plains plaire plaisait planete planetes plants pleins pleuvait pliait plie
plier plies plions plongee plonger plume plumes poils pointure poire poires poirier pois poitiers poivrons pole polie polirait polissent polissons
pommier pompes pond pondre ponts porc portaient portail porto poserai poserais poserait postait postale postant postee postent postera posterai
posterait postes postons potable potage potager pote potes pots poubelles poudre poule poules poumons poupee poupees pourcent pourrez pourrie
poussaient poussais poussait poussant poussons pouvaient pouvais pouviez precise precisee precisent precises preferent prenant prendrez preparais
preparerai preparerais preparerait preparons presentait presentant preservais preserve preservee preserver preserverai preserverais preserverait
preserves preservez preservons presidente pressait pressent pressera presserais presserez pretees pretent preter preterai preterais preterait
preteras preterez pretes pretez prevenue previent prevue priant prierai prierais privee privent priverai priverais priverez probable procede
processeur procure procures produire projeter promet promettre promos proposes prouve prouverai prouves prouvez prouvons provence provoquer puce
puissance puissent puree quasi questionnaire quotidienne raccompagne raccompagner raccrocher racines racontais racontait rage rail raisin rajouter
rajoutez ramasse ramassee ramassent ramasser ramassez rang rangerait rangerez rangs rapide rappeur rare rarement rares rasait rase raser raserais
rases ratait rate rateau rater raterais ratp rayan rayee reagirent reagirer reagires reagissant realiser rebranchee rebrancher rebranchez recalaient
recalees recalent recaler recales recalez recalons recente recevais recevait recevez recevrai recharge recharger rechargera recharges rechargez
recherchons recollais recollait recolle recollee recollees recoller recolles recollez recommande recommandee recommander reconnecte reconnectee
reconnecter reconnectera reconnecterai reconnectes reconnectez reconnectons recopiais recopiait recopies recre recule recus redaction redigent
redigeons redonnais redonnait redonnee redonnent redonner reduire reduit refletais refletent refletons refleuris reforme regalais regale regalee
regaler regalera regalerais regales regions reglaient reglais regne regnee regnent regner regnera regnes regroupera regrouperai regroupons reims
rejetons rejoins relatees relatent relater relates relatez relations relaxees relaxent relaxer relaxes relaxez relaxons relevent relevons reliais
relient relierai religion relions relire remarque remet remets remi remontais remontait remorque remue renards rend rendent rendons rendrai rendue
rendus rene renforcer renouvelable renseignant rentrais rentrait repayais repayees repayer repayez repetent repetes repetons replace replacent
replacer replaces reposant repose reposee reposees reposent reposer reposera reposerai reposes reposez reposons reprend reprends repris reprogramme
reprogrammee reprogrammer reservons residence residerai residerais resoudre restaient resterais restituer resument retarder retenir reveils revenera
revenerai revenez revenons revenue reviens revise revisent revue riche rient rincais rincees rions robe robin roche rois romain rome rompu ronds
ronfle ronflee ronflees ronflent ronfler ronfles rose rosee roses roti rotis rouen rouille rouiller rouilles rouillez roulais roulerai roulons
rousse rouvre roux royer rues russe rustiques sabine sablerai sablerais sacha sachet sachez sacrifie sacrifiee sacrifier saignait saignant sain
saine sainte saladier salaient salais salait sale saler salerai salerais sales salue saluerais salues sanchez sandale saule saura sauras sautais
sautait sauvages sauvais sauvait sauve sauver sauvons savaient saviez scanne seat seau seaux sechaient seconde secs securise securisee securiser
securises securisez sein seine seins sejourne sejournee sejourner sejours selectionne selectionnee semaient semblent semelles semerais semerait
sentais senti sentie sentier separaient separais separait separent serge serieuse serieuses seriez serraient serrant serrent serres serrons servent
servie sete shein short sienne siens sigle signant signons silence simulait simule simules singe singes sion sirotees sites skis slip soie soigne
soignee soignerai soignes soignons soirs solaire solides sols sonnait sonnant sonnees sons sortait sorte sortirai sortons souder souderais souderait
soudes soudre soufflais soufflait soufflant soufflent soufflerais souleves soumis soupait soupe soupee soupees soupent souper souperais soupes
soupez soupirais soupirant soupire soupiree soupirer soupirera soupires soupirez souple souri sourit speciale stable stade standards store stores
stressee stressent stresser stressera stresses stressez style sucaient suivais suivante suivie supplient supplions supportons supports surgelent
surprendre surpris surs survolons tachent tachera tailles taire tais tait talon tarde tarder tarderai tardez tardons tarte tartiner tartinera
tartinez tasse tasses taupe taxent taxer taxerais taxes taxez taxis tchao teindre teint telephones tellement telles tels temple tenais tenait tendre
tends tendu tentaient tentent tenterais tentez tentons tenu tenue tenus testant teste testee testent tester testerais testes testez teuf texto thes
tiendra tienne tigre tiraient tirait tirerais tirerait tires tirons tissant tissent tissons titraient titrent titrer tjrs tole tolerais tolere
tolerons toles tondrais tondrait tondre tondu tordre tortue tortues totale touriste touristes tournaient tournant tournent tournons toussent toux
tracais tracerez traduis traduit trainerai traineras trainerez trains trait traits tranchais transforme transformee transformer transformes
transformez transformons transite transiter transitera transiterai transiterez transites transport transporte triangle trichee trichent tricher
trichera trie trient trier tromperai troublent troublerai trouvees trouves trouvons truie tumeur tunis twitch uber unissant unissent unissons
urgente urgentes usent userais usines vaccinent vaccines vache vaches vaille valait valence vallee vante vantes variable varient varierai varies
vase vases vaudra veau veaux vecu veille venaient venant vendais vendait vendee vendent vendrai vendue vendus venez venons vent ventilais ventiles
ventres vents venues venus verite veronique verrai verront verrue versaient versement versements verses versez verso versons verte vertes veste
vestes veuille vibraient vibre vibree vibrer vibres victoire victoires vidaient vidal vidant viderais viderait vides vidons viendrai viendront vies
vincent vins virage viraient virais virait virant virent virerais virerait vires virons vitrine vivait vivee vivent viver viverais viverait vives
voient volais volerais volerait volez volons votant vote votee votees votent voter voterai voterais voterait votes votez voudra voudras voudrez
voudront voulant vouliez voyageur voyait vues word zappent zapperait
cola mars reference references referencer impression impressions createur createurs gourde gourdes bruleurs biogaz persona
`;
