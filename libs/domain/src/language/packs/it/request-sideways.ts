/** Wishes for a person that name neither the wish nor, at times, the person: after whom one asks, past what one wants to get, until when one waits. */
export const sideways = `
    (tasto|bottone|pulsante) ..4 (per|con scritto|da premere) ..4 (uscire da|umano|<person>|parlare|persona)
    (che|quale) (tasto|bottone|pulsante|numero) (devo|posso|si) (schiacciare|premere|fare|digitare|preme) per ..4
    (il|la|l|lo) <person> ..6 (e|sta|c e) (in ditta|in sede|in ufficio|libero|libera|di turno|raggiungibile|li|la|in questa chat) ..3 <question>
    (c|ce) e? (il|la|l) _ (stamattina|oggi|in ufficio|in sede|di la|adesso) <question>
    come (lo|la|li) (raggiungo|contatto|becco|chiamo) <question>
    (mi|ci) (faccia|facesse|fate|fa|farebbe) un (fischio|colpo|colpo di telefono|squillo|colpetto)
    (che|se) (mi|ci) (richiami|richiamasse|richiamasse|chiami|chiamasse|telefoni|richiamaste|chiamaste|telefonaste)
    (potete|puo|potrebbe|potreste|puoi) (telefonarle|telefonargli|telefonarmi|chiamarmi|richiamarmi|chiamarla|chiamarlo)
    (e|ma|scusate) chiamarmi <question>
    (farmi|fare) una (telefonatina|telefonata|chiamata|chiamatina)
    (un nome|nome) ..3 (interno|cognome e un interno)
    chi (e|c e|ce|sara) ..2 (di guardia|di turno|sopra di|al posto suo|stasera|responsabile) ..2 <question>
    (un|un altro) secondo parere ..3 (non|da|umano)
    (voglio|rivoglio|ridatemi|rivorrei|riprendo|cercavo|cerco) (lui|lei|il mio|la mia|il suo|la sua) ..2 (sostituto|sostituta|agente|consulente|in linea|<person>)
    <person> ..3 (voglio|cercavo|rivorrei) (lui|lei)
    (lo|la) rivorrei
    mi (riceve|ricevete|ricevono|puo ricevere) (il|la|l|o|<question>|quando)
    quando mi (ricevete|riceve|ricevono)
    ho diritto a ..2 (colloquio|persona|umano|operatore|<person>)
    (si ha|ho|abbiamo) diritto a (una|un) (persona|umano|voce|colloquio|<person>)
    (c|ce) (e|sara) (qualcuno|uno|un) (con|che) (un po|del|abbia|mi|di) ..6 <question>
    (uno|qualcuno) di guardia (ci|c)
    (<person>|<someone>|un mod|un admin) (sveglio|sveglia|in linea|libero|libera) <question>
    (quando|se) finisce la parte automatica
    passa (uno|una|qualcuno)
    (se|giuro che se) ..4 (trovo|arriva) un umano
    (fatelo|fatela|fallo|falla) (uscire|venire)
    (vai|va|andate) a chiamare (la|il|un|qualcuno|tuo|tua)
    (attacchi|attaccami|attaccatemi|passatemi|mi attacchi) ..2 (interno|qualcuno)
    (mi|ci) (deve|devono|dovete) (spiegare|rispondere|dire) ..4 (chi|lei|lui|di persona) 
    <person> (per favore|per cortesia|grazie) ,? (altro che|non|e non|basta)
    (se qualcuno|chi) (sta|stia|e) ..2 (leggendo|controllando|guardando) ..4 (intervenga|risponda|batta|scriva|mi)
    (guardandosi|guardarsi|guardandoci) negli occhi
    (da|di) persona a persona
    (ci sta|ci stanno|ce sta) (un|una|qualche)? (umano|umani|cristiano|persona|qualcuno)
    (vuole|voglio|vorrei) (sentirlo|saperlo|sentirmelo|sentire) ..2 da (un|una) (<person>|dottore|persona)
    (in linea|al telefono) (entro|fra|tra) (cinque|dieci|due|un)
    ok come ti chiami
    chi avete (di persona|li|al telefono|in carne)
    (la|una|pretendo la|voglio la|esigo la) (chiamata|telefonata) del <person>
    (posso|potrei) tornare da (lui|lei)
`;
