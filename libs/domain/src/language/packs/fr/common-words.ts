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
`;
