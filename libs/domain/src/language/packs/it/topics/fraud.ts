import type { RuleSet } from '../../../rules/rule-set.ts';

export const fraud: RuleSet = {
  words: {
    mine: 'mio, mia, miei, mie, nostro, nostra, dal, sul, nel, dalla, sulla, nella',
    account:
      'conto, carta, account, profilo, postepay, bancomat, paypal, libretto, portafoglio, wallet, spid, email, mail, instagram, facebook, whatsapp, sim, numero, identita, iban, conto corrente, carta di credito, credenziali',
    false:
      'falso, falsa, falsi, false, finto, finta, finti, finte, farlocco, farlocca, fasullo, fasulla, fake, truffaldino, truffaldina, contraffatto, clone, clonato, clonata, taroccato, sedicente, inesistente',
  },
  certain: `
    io non ho (comprato|ordinato|acquistato) (niente|nulla)
    non era (mio|mia) (nipote|figlio|figlia) ..4 soldi
    al telefono non era (mio|mia) (nipote|figlio|figlia)
    firma ..6 (non e mia|falsa|contraffatta|falsificata)
    qualcuno (ordina|compra|paga|usa|spende|preleva) ..4 (conto|carta|account|profilo|nome)
    (sfilato|rubato|scippato) ..2 (borsello|portafoglio|borsa|portafogli) ..6 (pagano|prelevano|usano|spendono)
    (uomo|donna|tizio|ragazzo|ragazza) della chat ..6 (presa in giro|preso in giro|soldi|ricariche|truffa*)
    (hanno|ha|qualcuno|ignoti) ..2 (usato|clonato|utilizzato|svuotato|speso) ..3 (bancomat|carta|conto|account|postepay|soldi|dati|identita|paypal)
    sito ..3 (non esiste|inesistente|fantasma|sparito|truffa)
    (chiamato|telefonato|scritto|contattato|messaggio) ..4 (diceva|dicendo|spacciandosi|fingendosi|sosteneva) ..4 (banca|poste|polizia|carabinieri|tecnico|voi|corriere|posta|assistenza)
    (bonifici|bonifico|addebiti|addebito|operazioni|pagamenti|pagamento|acquisti|movimenti|prelievi|transazioni|spese|spesa|ordini|transazione|prelievo|movimento|acquisto) ..3 non (riconosco|conosco|risultano|autorizzat*)
    (mandato|inviato|dato|mostrato) ..3 <false> ..2 (e|ho|soldi|spedito)
    (ricevuta|bonifico|assegno|contabile|pagamento) <false>
    (sono|siamo|stato|stata|stati|fui|essere|mi hanno|ci hanno|hanno|mi ha|m hanno|m han|han) ..3 (truffato|truffata|truffati|truffate|raggirato|raggirata|raggirati|fregato|fregata|fregati|imbrogliato|imbrogliata|derubato|derubata|clonato|clonata|hackerato|hackerata|ingannato|ingannata|rubato|rubata|rubati|scippato|scippata|hackerate|bidonato|infinocchiato)
    (mi|ci|hanno|m) ..2 (clonato|rubato|hackerato|svuotato|violato|sottratto|prosciugato|rubata|clonata|bucato|fregato) ..4 (<account>|soldi|identita|risparmi|password|dati|borsa|portafogli|telefono|cellulare)
    (carta|conto|account|profilo|sim|postepay|bancomat) ..4 (clonato|clonata|hackerato|hackerata|svuotato|svuotata|violato|violata|rubata|rubato|bucato|compromesso|compromessa|prosciugato|vuoto|vuota)
    (mancano|spariti|scomparsi|sparito|sparita|manca|rubati|prelevati|sottratti|tolti|addebitati|usciti|volati) ..4 (euro|soldi|dal conto|dal mio|dalla carta|risparmi|dalla postepay)
    (euro|soldi) ..4 (spariti|sparito|scomparsi|mancano|rubati|volatilizzati|prelevati)
    (non|mica|mai) ..2 (ho|li ho|l ho|ha)? ..1 (prelevati|prelevato|fatto|fatta|fatti|fatte|autorizzato|autorizzata|autorizzati|ordinato|ordinata|comprato|comprata|comprate|eseguito|eseguita|effettuato|effettuata|disposto|sottoscritto|sottoscritta|attivato|attivata|richiesto|richiesta|firmato|chiesto|riconosco) ..2 (io|da me|mai|quella|questo|questa|questi|queste|addebito|addebiti|acquisto|acquisti|spesa|spese|bonifico|operazione|operazioni|movimento|movimenti|pagamento|transazione|transazioni|prelievo|prelievi|contratto|finanziamento|abbonamento|ordine)
    (non) (riconosco|conosco|risultano|sono mie|sono miei|e mio|e mia) ..3 (addebito|addebiti|acquisto|acquisti|spesa|spese|bonifico|operazione|operazioni|movimento|movimenti|pagamento|pagamenti|transazione|transazioni|prelievo|prelievi)
    (addebito|addebiti|acquisto|acquisti|spesa|spese|bonifico|operazione|operazioni|movimento|movimenti|pagamento|pagamenti|transazione|transazioni|prelievo|prelievi|contratto|finanziamento) ..4 (non riconosc*|sconosciut*|sospett*|non autorizzat*|mai fatt*|mai autorizzat*|non mi|che non ho fatto|fraudolent*|strani|strano|non miei|non mie|anomal*|mai richiest*)
    (cose|merce|roba|prodotti|ordini|acquisti|servizi|voli|bollette) ..1 mai (comprate|comprata|comprati|ordinati|ordinate|ordinata|fatti|richiesti|acquistate|chiesti|acquistati|attivati|viste)
    (nome mio|mio nome|dati miei|miei dati|mia identita|miei documenti|mio documento) ..6 (contratto|aperto|attivato|finanziamento|prestito|fatto|acceso|usato|usando|usati|telefonico|linea|conto|rubata)
    (cliccato|aperto|seguito|premuto|toccato) ..3 (link|allegato|sms|messaggio) ..8 (pin|dati|password|codice|carta|soldi|panico|addebit*|conto|messo|inserito|preleva*)
    (dato|messo|inserito|fornito|comunicato|mandato|scritto|dettato|digitato|inviato|dati) ..4 (pin|password|codice|codici|dati|numero|credenziali|otp|cvv|iban) ..8 (<false>|truffa|link|sms|banca falsa|sconosciuto|telefono|panico|fingeva|spacciava|hacker|operatore)
    <false> ..2 (tecnico|sito|operatore|operatrice|banca|corriere|carabiniere|agente|capo|consulente|negozio|annuncio|venditore|compratore|nipote|profilo|contratto|messaggio|sms|email|mail|poliziotto|investimento|link|ricevuta|bonifico|microsoft|poste|app|numero|pagina|inps|direttore) ..10 (soldi|euro|pagato|mandato|dato|rubato|conto|banca|entrato|codici|codice|password|dati|spedito|pin|preso|carta|bonific*|clicc*|inserit*|firmato)
    (sito|operatore|annuncio|link|investimento|tecnico|negozio|messaggio|corriere) (<false>|truffa|pirata)
    (spacciato|spacciata|spacciava|finto|finta|fingeva|finse|spacciandosi|fingendosi|passato|passata) ..2 per ..4 (banca|tecnico|operatore|poste|carabiniere|figlio|nipote|voi|vostro|posta|polizia|dipendente|corriere)
    (caduto|caduta|cascato|cascata|vittima) ..3 (truffa|trappola|phishing|raggiro|investimento|frode|tranello|inganno)
    (truffa|frode|phishing|raggiro|furto d identita|furto di identita|smishing|vishing|sim swap) ..8 (subito|vittima|mio|mia|conto|carta|ho|me|mi)
    (subito|segnalare|segnalo|denunciare|vittima) ..3 (truffa|frode|furto|raggiro|phishing|clonazione)
    (carta|bancomat|portafoglio|borsa|telefono|postepay) ..4 (rubata|rubato|rubati|scippata)
    (rubat*|smarrit*) ..8 (hanno|prelevat*|usat*|speso|pagat*|benzina|comprat*)
    (qualcuno|hacker|estraneo|sconosciuto|altri|ignoti) ..4 (usato|usa|entrato|comprato|prelevato|speso|cambiato|accesso|ordinato|rubato|sta usando|fatto acquisti) ..4 (<account>|password|mio nome|soldi|mia|mio)
    (accesso|accessi|login) ..3 (non autorizzat*|sospett*|sconosciut*|strani|da un altro|non miei|da un paese)
    (entrato|entrati|entrare) ..3 (conto|account|profilo|banca|computer|pc|posta)
    (presi|preso|tolti|levati|speso) ..3 (soldi|euro|risparmi|pensione) ..4 (truffa|falso|finto|telefono|inganno)
    (non|mai) (ridanno|restituiscono|arrivato|arrivata|spedito|consegnato) ..6 (truffa|spariti|sparito|investimento|venditore|fantasma)
    (sparito|sparita|bloccato|bloccata|scomparso) ..3 (venditore|venditrice|compratore|inserzionista)
    (venditore|compratore|inserzionista|proprietario) ..4 (sparito|sparita|scomparso|falsa|falso|inesistente|bloccato|truffa*)
    (sim|telefono|linea) ..4 (morta|morto|muto|isolata|disattivata|bloccata) ..8 (conto|vuoto|svuotato|portafoglio|soldi|banca)
    (bancomat|sportello|pos) ..4 (strano|manomesso|aggeggio|skimmer)
    (ricatt*|riscatto|bitcoin|criptovalut*) ..6 (mandato|pagato|chiedono|hacker|inviato|perso)
    (codici|carte|buoni) (regalo|gift|prepagate) ..6 (mandato|falso|capo|euro|inviato)
    (mandato|inviato|spedito|comprato) ..2 (codici|carte) regalo`,
  possible: `
    (truffa|truffato|truffata|phishing|frode|raggiro|hackerato|clonata|clonato|truffatori|truffatore|fraudolento|fraudolenta)
    (sms|messaggio|mail|email|chiamata|telefonata) ..5 (sospetto|sospetta|strano|strana|finto|falso|falsa)
    (addebito|addebiti|spesa|prelievo|pagamento|movimento) ..3 (strano|strani|strana|doppio|ignoto|misterioso)
    (mai stata|mai stato)
    (profilo|account) ..4 (voli|ordini|acquisti|cose) ..6 mai
    (cambiato|cambiata) ..3 (password|email|mail) ..4 (non sono stato|non io|qualcuno|senza)
    (non sono stato io|non sono stata io|non ero io|non sono io)`,
  not: `
    (phishing|sospetto|sospetta|falsa|falso|strana|strano|truffa) ,? ..3 (cestinat*|cancellat*|eliminat*|ignorat*|buttat*)
    (addebito|spesa|acquisto) ..3 era (mia|mio|mia figlia|mio figlio|mia moglie|mio marito)
    fu truffat*
    rubat* ..2 (copre|coperto|coperta)
    (cos e|che cos e|differenza tra|cosa significa) ..2 (phishing|smishing|vishing|frode)
    (doppio|strano) ..4 (rientrato|stornato|rimborsato|preautorizzazione)
    (prezzo|prezzi|costo|costi|tariffa|tariffe|commissioni) ..3 (furto|truffa|rapina|ladrocinio)
    (polizza|assicurazione|copre|copertura|protezione|proteggere|proteggermi|prevenire|contro|anti|riconoscere|riconosco|evitare|tutela) ..4 (furto|furti|truffa|truffe|frode|frodi|phishing|clonazione)
    (servizio|giornale|tv|tg|notizia|film|gioco|libro|libri|corso|convegno|seminario|podcast|intervista|studio) ..5 (truffa|truffe|frode|frodi|phishing|antifrode)
    (non|nessuna|nessun|mica|falso) ..3 (truffa|frode|truffato|truffata|allarme|rubato)
    (era|erano) (mio|mia|miei|mie|mio marito|mia moglie)
    (collega|amico|amica|vicino|zia|cugino|conoscente) ..3 (truffato|truffata|rubato|clonato|hackerato)
    (rubata|rubato|rubati|rubare) ..2 (partita|scena|cuore|posto|tempo|minuto|idea|un attimo)
    (ci|mi) (hanno)? rubato ..1 (la partita|il cuore|il posto|tempo)
    (ciglia|unghie|pelle|pelliccia|piante|fiori|erba|finte|finta|finto|capelli|denti|camino) ..1 (finte|finta|finto|finti|ecologica|pelle|colla)
    (come|cosa) ..2 (riconosco|riconoscere|distinguo|fare se)
    (anni fa|anno scorso|in passato|nel 20*) ..8 (truffa|truffato|truffata|rubat*|clonat*)
    (scarpe|borsa|orologio|borse|prodotti) ..2 contraffatt*`,
};
