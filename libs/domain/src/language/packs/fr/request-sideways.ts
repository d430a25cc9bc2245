/** Wishes for a person that name neither the wish nor, at times, the person: after whom one asks, past what one wants to get, until when one waits. */
export const frenchSideways = `
    (est ce que|est ce qu) (le|la|l|madame|monsieur|mme) _ ..2 est (la|disponible|joignable|dispo) ..3 <question>
    (le|la|l|votre|vos) (<boss>|<person>|<trade>) ..1 est (il|elle|t il|t elle)? (la|disponible|dispo|joignable|par la|dans le coin) ..2 <question>
    (<boss>|<person>|<trade>) (on peut|peut on|je peux|puis je) (le|la|l) (joindre|avoir|voir|appeler)
    (peut on|on peut|pourrait on|puis je|je peux) (le|la|l) (joindre|avoir) ..2 <question>
    (appuie|appuyer|taper|tape|touche|bouton|numero|num) ..4 (pour|vers) ..3 (humain|vivant|quelqu un|parler|joindre|<person>)
    (sortie|sortir) de (cette|ce|la|l) ..1 (conversation|machine|robot|automate) ..2 (humain|$)
    (ton|votre) (sup|superieur|superviseur|chef|responsable|manager|boss) ..1 (il|elle) est ou
    ou est (ton|votre|le) (sup|superieur|superviseur|chef|responsable|manager|boss)
    (envoie|envoyez|amene|amenez|appelle|reveille|reveillez|va chercher|allez chercher|allez me chercher|va me chercher) (ton|votre|vos|le|la) (manager|chef|cheffe|responsable|superieur|sup|collegue|collegues|directeur|patron|patronne)
    qui est au dessus de (vous|toi)
    (vous avez|avez vous|vous auriez|auriez vous|t as|tu as) (quelqu un|du monde|<anyone>) ..4 (oui ou|pour me|pour m|pour nous|au bout|a me)
    (que|qu) (la|le|l|votre|un|une) (<trade>|<person>|<boss>|<department>|logistique|banquiere|banquier) ..3 (m appelle|me rappelle|me telephone|me bigophone|me contacte|me le dise|me le dire|se presente|m explique)
    (demandez|demande|dites|dis) (donc)? (a|au|a la) (<boss>|<trade>|<person>|patron|patronne) ..4 (de venir|de m appeler|de me rappeler|au telephone)
    (un|une|le|la) (vrai|pro|<person>|<trade>|<boss>) (a|au) l autre bout
    (a l autre bout|au bout) (de la ligne|du fil) ..4 (quelqu un|humain|<person>|ame)
    (arrangez vous|preferons|prefere|prefererais|prefererait) ..4 (par telephone|de vive voix|a l oral)
    (je suis|je serai) ..4 que ..3 m appelle
    (on peut|peut on|pourrait on|je prefere) (se|nous)? (capter|voir|parler|telephoner|appeler|rencontrer) (au tel|au telephone|de vive voix|plutot|autour)
    (un|d un) (coup de fil|coup de telephone|coup de bigophone|appel) (de votre part|vaudrait|suffirait|me suffit|serait)
    (demande|veux|voudrais|souhaite|cherche|reclame) (c est|juste)? (une voix|une oreille|un visage|un etre|une ame|un vivant|une creature)
    (un etre|une ame|une creature|un type|une voix) (humain|humaine|vivant|vivante|doue|competent|competente|charitable)
    (combien|ca) ..3 (de plus|supplement) ..3 (humain|quelqu un|<person>)
    jusqu a ce (qu|que) (un|une|quelqu un|on) ..4 (reponde|se reveille|decroche|arrive|vienne|prenne)
    ne (toucherai|ferai|bougerai|signerai|repondrai|paierai) ..6 sans (un|une) (pro|<person>|<trade>|humain|<boss>)
    (celui|celle|ceux) (qui a|qui ont|que j ai eu|que j avais) ..6 (me rappelle|m appelle|me le dise|le joindre|la joindre)
    (faire contacter|me faire contacter|etre contacte) par (la|une|le) (personne|<person>|<boss>)
    votre (<person>|<trade>|<boss>|representant|commercial) ..2 (se deplace|passe a la maison|vienne chez|passe chez)
    (quelqu un|<person>) (passe|vienne|se deplace) (a la maison|chez moi|chez nous)
    (pouvez vous|pourriez vous|tu peux|vous pouvez) (la|le) joindre pour moi
    (un creneau|une visio|en visio) ..2 (avec|<person>)
    (ouvrir|prendre|avoir) ..3 (en visio|par telephone|telephonique) avec (la|le|un|une|votre)
    laissez moi (avec|a) (la|le|l|un|une) (<person>|telephoniste|<trade>|<boss>)
    (ou est|ou sont|il est ou) (le|vos|les|votre) (personnel|employes|gens|equipes|vendeur|vendeurs)
    (repondre|adresser|adressera) ..3 (a|avec) un de vos (salaries|employes|collegues|agents)
    seul (un|une|le|la) (<person>|<trade>|notaire|<boss>) ..4 (peut|pourra|saura)
    (du coup)? (je fais|on fait) comment pour (avoir|joindre|parler|voir) (la|le|l|quelqu un|un|une)
    (causer|parler|causer avec|parler avec) (a|avec) (un|une) (chretien|vivant|ame|humain)
`;
