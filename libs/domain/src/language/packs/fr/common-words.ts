/** The words that most French texts hold, as people write them, without accents. */
export const frenchCommonWords = `
a ai aie aient ait as au aux avais avait avaient avant avec avez avoir avons aura aurai aurais aurait auras auriez auront ayant ayez eu eue eus eut
abord accord achat achats acheter achete achetee afin age ah ailleurs aime aimer aimes ainsi aller allee allez alle alles allons alors ami amis annee annees ans apres appli application argent arret arrete arrive arrivee arriver arriva assez attendre attend attends attente attendu aucun aucune aujourd aussi autant autre autres avance avis
bas beau beaucoup bel belle besoins bien bientot billet billets bizarre bjr boite bon bonne bonnes bonjour bonsoir bons bouton bout bref but box bus blanc bleu bras
c ca cadeau car carte cartes cas case cause ce ceci cela celle celles celui cent certain certaine certains ces cet cette ceux chambre chambres chacun chaque changer change changement chat chaud cher chere chercher cherche chers chez choix chose choses ci ciel cliente code codes coeur coin colis combien comme comment commande commander commandes commence compte comptes comprend comprendre comprends compris comprise connais connait connaitre conseil conseils conseille conseillez contre contrat contrats coup cour cours court cout coute couter coutent couleur credit cree creer cuisine
d da dans date dates de debut deja delai demain demander demandez demande dehors depuis dernier derniere derniers des desole desolee dessous dessus deux devant devenir devis devoir devra devrait devez dire dis disait disent dit dite dites doit doivent donc donne donner donnees dont dos douze droit droits drole du dur dure duree durant
e eau echange ecrire ecris ecrit ecrite effet eh elle elles email en encore endroit enfant enfants enfin ensuite ensemble entre entree envoi envoie envoye envoyer erreur erreurs es espace est et etage etait etaient etais etat ete etes etre eux euro euros evidemment exact exactement excuse excusez exemple existe explique expliquer
facon facile facture factures faire fais faisait fait faite faites faut faute faux femme femmes fermer ferme fete fille fils fin finalement finir fini fois fond font force forfait forme formule formulaire fort forte frais francs francais froid fut futur
gens gaz garder garde gauche genre gentil grand grande grands gros gratuit groupe grave gris guide
h haut heure heures hier homme hors hotel hui
i ici idee il ils image impossible info infos internet interdit
j jamais jardin je jeu jeux jeudi jeune joli jour jours journee juste jusqu jusque juin juillet
l la laisse laisser laquelle le lent lequel les lettre leur leurs libre lien lieu ligne lignes lire lit livraison livre livrer livree livres loin long longue longtemps lors lourd lui lundi lu
m ma mai mail main mains maintenant mais maison mal manque manquait marche marchait marcher mardi mari mars matin mauvais mauvaise me meilleur meme memes mer merci mercredi mere message messages mes mettre met mets mien mienne mieux mille minute minutes mis mise modele moi moins mois moment mon monde montant mot mots moyen mur musique
n ne neuf ni niveau nom nombre nombreux non nos notre nous nouveau nouvelle nouvelles nouveaux nuit nuits nul nulle numero
o objet ok on ont oublie option or ordre ou oui oups ouvert ouverte ouvre ouvrir
p page paie paiement panier papa papier papiers par parce parents parfait parfois paris parlant parle parles parlent parlez parole part partie partir parti partout pas passage passant passa passait passe passee passer passera passes place places plein plus plusieurs plait plan plat plutot poids point points porte porter possible poste pour pourquoi pourrait pouvait pouvoir pratique premier premiere prend prendre prends prenez pres prenom presque prete pret prevu principe pris prise prix pro probleme problemes prochain prochaine produit produits promo propos propre puis puisque pu
q qu quand quant quatre que quel quelle quelles quels quelque quelques question questions qui quoi quoique quinze
raison rappel rapide recois recu recevoir recherche refuse regarde regarder relais rendez rendre reponse reponses repond repondre reseau reserver reservation reste rester retard retour retourner retrait retrouver reussi rien rouge route rue
s sa sac sais sait salle salut samedi sans sauf savez savoir savent semaine semaines sens sept sera serai serait seras serez seront ses seul seule seulement si sien signe simple sinon site six soir sois soit solde sommes son sont sorte sortie sortir sous soucis souci souvent soyez stp suffit suis suite suivant suivi suivre sujet super sur sure surtout svp
t ta taille tant tard tarif tarifs taux te tel telephone temps terme tes tete tiens tiers titre toi tort tot toujours tour tous tout toute toutes train travail travaille travaux tres trois trop trouve trouver tu type
un une unique usage utile utilise utiliser
va vais valable valeur valider valide vas vend vendre vendredi vendu venez venir vent vente ventes verre vers vert verte verser version veste vie viens vient vieux ville vin vingt virement vite voici voie voient voila voir vois voit voiture vol vols volet vont vos votre vouloir voulez voulu vous voyage voyager vrai vraie vraiment vraies vu vue
y yeux
peur peux peut peu peuvent lieux veut veux vieille
tues lue pue sue bue due mue ame amer armee arme larme larmes alarme charme
agences gents gants gant agenda agendas sagent
personnel personnelle personnels personnaliser personnalise personnages personnage
servi servir serveur serveurs serrure
chefs clef
mord mords mordu bord corde corps porc port ports tord sort sorts nord motos morts moto mode
supporte supporter supports
marine matinee medine
baisse caisse caisses baisser
perte perd perdu perdue pendu pendue tendu vendue rendu rendue fendu
coups coupe couper coupes soupe souper coule couler coulee boule moule roule rouler foule
relations
recette retraite traite traites
avocats avocado
plante plantes plaine pleine crainte peinte
decis decor
voler voles voile voiles vole volee volees
fume fumeur fumeurs fumer parfume
feu feux fleur
gazon jazz
brulant
chateau gateau gateaux plateau rateau bateau bateaux manteau
loi lois roi foi
juges jupe jure
chute chutes
resilie realiser realise
noyau royer foyer foyers loyers payes paye payez
souffrir
signer signee soigner soigne
trappe nappe frappes grappe
menage menages
pleure pleurer
debit debite debits
tombe tomber tombee tombes tomates
ventre centre
vitrine poitrail
portail portable
garanti garanties
annuler annule annulee
droite
clic clics clique cliquer
telecharger charger charge charges
contacts
adresse adresses adresser
gerer gere geres gare gares
parc parcs
voulais
serveuse serieux serie series
tien
liste listes lister
numeros
mobile mobiles
patrons
bosse bosser
mairie marie maries mariee marier mariage
directions
standards
ecran ecrans
dieu dieux
abandon abandonner aborder accepter accorde accords accueille acier acquisition actionnaires active actuelle actuelles admettre administratif
administrative adoption aerienne agir agissait aile ailes aille aimais aiment aimez aire ajoute alimentation allais allant altitude amateur ambition
amenagement amener ames amuse analyse analyses anglaise anglo annoncer antenne apercu apparaitre apparemment apparence appartenant appartient appelait
appellent applications applique apport apporte apprecie apprecier approche appuie appuyer argument arrestation arrivent arrivera artiste arts aspects
assassinat assemblee assiette assise atlantique attendais attendait attendant attendent attentes aube auparavant auraient aussitot automne autonome
autrement auxquelles auxquels avancee avantage avantages avenue bains baise balance ballon barriere basse bataille baton beaux belles benefice
benefices beneficie bete beton bible bienvenue biere biologique bite boucle bouffe bresilien brun brut bulle business buts calculer canon capacite
carbone carre carrement carriere causes cense censure centrales centres cents certainement certaines certes cest chaise champ champagne champion
champions chances changements changent chante chanter chantier chapelle chasse chaude chemise cherchent chercheur chevaux chier chimie chimique classe
classement classique coins collecte collection collier colonne combattre commandement commencent commencer communiste comparaison competence
competences completement complot comporte composee composition comprenant comprennent comptait comte concept concerne conclusion conclusions concours
conduit confort congres connaissais connaissait connaissent connerie conneries connues connus conquete cons consacre consacree consacrer conscient
considere consideree consideres consiste console constante constater constitue constituer construction construire construite conte contenant contexte
contient continu continuent continuez continuite contrairement contribue contribuer controler convient cooperation correct correspondent corruption
corse couilles courbe courir courte couts couvrir craindre crane createur creation creee crier crime crimes critique critiques croire croissance
croissant croit croix culture cultures curieux dangereuse danser davantage decider decoration decouvrez decouvrir decret decrire dedie defendre dela
delit demandant demandent demission demontre demontrer denis densite depasser depit deputes dernieres description designe detention determine
determiner devaient devais developpe developper deviennent devint devraient dialogue different differente differentes differents diffuse diminuer
dirai dirais discours dise disposer disposition dispositions distance distinction division domaines donnee douce doucement douceur douter dramatique
drame durer ecologie ecologique editeur edition education effectif effectifs effectivement efficacite egal egale egalement egalite electeurs element
elever elite elus embrasser emplacement emporte emporter encontre enfer enregistrement enseigne enseigner entierement entraine entrainer envisager
epreuve epreuves equilibre equipement equipements espaces esperant esperer esperons essayez esthetique etages etend etendre etudie europeenne
europeennes evaluer evenement eveque evident evoluer evolution examiner excellence excellent excellente exception exces excuser exigences existent
expansion expedition exploiter explorer explosion expose express expression exterieur extraits extremement facilement faciliter faiblesse fallait fans
fasse faveur fermee fermes feter fiction fierte filiale fine finit foie foire fonctionnement fonctionner fondee forces forment formes fortement fortes
forts fortune fournit fout francaise francaises francis frontiere fruit furent gain galerie gamme gang garantir gardes geant generation genetique
genie globe gras gratuitement gravite grece greve guere haine heureusement historien hotels hypothese identifie identique ignorer iles illustre
implique imposer impression incident inde independance independant independante individuel individuelle individuelles inferieur inflation innovation
installe integration integre integrer intense intensite interdiction interdire interesse interview introduit invente invention inverse invite invites
italien italiens japonaise jaunes jolie jouent journaliste journalistes journees juger justement lacher laissant lancement largeur leger legerement
lendemain lentement lesquelles lesquels leve levee liban liberte librement liee liees liege limite limitee litterature lourde lourds lune lutter magie
maire maisons maitresse maitrise male malgre malheureux mali manquent marchand marge marne marquer marquis marrant masque masse matches matiere
matieres mecanique mediatique mene mensonge mensonges ment mentionne mentir messe mesurer metal metres mettant milliers mine mines mini ministre
ministres miroir mises mixte moche modes moindre monstre montage montrent montrer morceaux motif motivation moyennes musiques naturel naturelle
naturelles naturels neanmoins necessairement necessite nette nettement neuve nomme observation observations observatoire observe observer occident
occupent officier officiers offrant ombre onze optique organes organisme organismes ours ouvertes ouverts ouverture ouvrier pacte paire parcours
pareille parfaite pari parisiens parlons partant partent particules parties partisans parts paru parvenir passages passent passion pate patience peint
peintre pensant pensent pensez perception peres permettant permettent permettra permettre personnalite personnalites personnellement petition phrase
physiquement pilote pires placee placer plage plaire planche pleinement plume poeme poete pole polemique portait portant positif positive possibilite
possibles postes pote potes poudre poule pourrez pousser poutine pouvaient pouvais pouvant pouvoirs pratiquer precise precision preference prenant
preparation preparer presentant presentation presentent preserver presidence preter pretexte prevoit prevue prevues primaire primaires principaux
principes prit procede prochaines prochains proches producteur production productions produire produite professionnel professionnelle professionnelles
professionnels profit profite progression promesse promesses promet prononce prononcer proportion prouve provence provient provoquer psychologie
psychologique puissance puissant puissante puissent pure purement pute qualifier quasi quiconque quotidienne race racines raciste raconte rage
raisonnable raisons ramener ranger rapproche rare rarement rares rate reagir real realite rebelles recente recentes recettes recherches recit
recoivent recommande reconnaissance reconnue recueil recul redaction reduire reellement reference references referendum reflechir reforme refuge
regardes regards regiment regions regne regrette regulier reims relatif relativement religion religions remarque remercier remet remplace remporter
renaissance rendant rendement rendent rendus rene renforcer renseignement renseignements repartir repartition repos repose reposer reprend
representent representer repris reputation residence resistance resister resolution restait retenir retrouvent retrouvez reussir reussit reussite
revelation revenir rever reviennent reviens revue rhin riche rive robe robin roche rois romain romains romantique ronde rose roses rouen roux rues
rumeurs sainte sale satisfaction satisfait saura saut sauvages sauve sauver scolaire scolaires secondaire secondaires secondes secteur section sein
seine seins semblent senat sensible senti separation separer serge servent seuil silence sites socialiste socialistes soient soirs solaire solidaire
solides sols sommet sondages sons sortes souhaitent souligne soumis source soutenir soutient souviens souvient speciale speciales stable stade
stockage style subir suivante suivantes suivants supporters supreme surpris surveiller survivre syndicat syndicats tableaux taire talent taxes
telephones telle tellement telles temoigne temple tenait tend tendre tenu tenue terrorisme teste tester tienne titres tombent totalite touristes
tournant toutefois tradition traduit trait transforme transformer transition transmission transport traverse tribune tromper trone troupe troupes
trouvent trouvera trouves turc unes usages usines utilite vache valeurs variable venant vendus vents venus verite versions verts victoire victoires
vieilles vies vincent vins visant vise visiblement visiter vivement vivent vocation voire voitures volonte vote voter votes voulant voyageurs voyait
vues xixe
reference references caracteristique
`;
