/** The words that most French texts hold, as people write them, without accents. */
export const frenchCommonWords = `
a ai aie aient ait as au aux avais avait avaient avant avec avez avoir avons aura aurai aurais aurait auras aurez auriez auront ayant ayez eu es est et
etre etes etais etait etaient etant ete suis sommes sont sois soit soyez sera serai serais serait seras serez seront
afin ah ai ailleurs ainsi alors apres assez aucun aucune aujourd aussi autant autre autres beaucoup bien bientot bon bonne bonnes bons bref but
c ca car ce ceci cela celle celles celui cent certain certaine certaines ces cet cette ceux chacun chaque chez ci combien comme comment contre
d da dans de deja demain depuis dernier derniere des dessous dessus deux devant dois doit doivent devez devoir devra devrait donc dont du durant dire dis disait dit dite dites
eh elle elles en encore enfin ensuite ensemble entre environ eux faire fais faisait fait faite faites faut fin fois font
h hier hors hui i ici il ils j jamais je jour jours juste jusqu jusque l la laquelle le lequel les leur leurs loin long longtemps lors lui
m ma maintenant mais mal me meme memes mes mettre mis mise mieux mien mienne moi moins mois mon n ne ni non nos notre nous nouveau nouvelle
o oh ok on ont ou oui oups par parce parfois partout pas pendant peu peur peut peux peuvent plus plusieurs plutot point pour pourquoi pourrait pouvait pouvoir premier premiere pres presque prochain prochaine propre pu puis puisque
q qu quand quant que quel quelle quelles quels quelque quelques qui quoi quoique rien s sa sans sauf se selon ses seul seule seulement si sinon soir son sous souvent sur sure surtout
t ta tant tard te tel telle tes tien toi ton tot toujours tous tout toute toutes tres trop tu un une unique va vais vas venir vers veut veux viens vient voici voila voir voit vont vos votre vouloir voulu voulez vous vrai vraie vraiment vu vue y
aller allez alle arrive attend attends attendre attente aime chose choses comprends connais crois prend prends prendre passe passer parle parler rendre rendez reste sais sait savoir savez trouve trouver
beau bel belle cher chere court droit faux froid chaud facile grand grande grands gros haut jeune joli libre mauvais meilleur petit petite plein possible pret prete vieux
annee annees ans date heure heures matin midi minute minutes moment nuit semaine semaines lundi mardi mercredi jeudi vendredi samedi dimanche avril juin juillet mars mai
quatre cinq six sept huit neuf dix onze douze quinze seize vingt trente mille trois
ami enfant femme fille fils gens homme maison mari mere monde nom pere ville vie voiture eau main mains tete
bjr bonjour bonsoir coucou salut merci stp svp desole desolee excusez pardon
achat acheter adresse aide argent billet billets boite box bus carte cartes client cliente code codes colis commande commander commandes compte comptes contrat
delai devis email erreur euro euros facture factures forfait frais hotel identifiant info infos internet lien ligne livraison livre livrer livres mail mails marche message messages modele mot
numero objet offre option paie paiement panier papier papiers page place photo poste prix probleme problemes produit produits promo question questions recu rappel reponse reseau reservation retard retour sav service site solde sujet
tarif tarifs taux taille telephone train type vente vol vols
`;
