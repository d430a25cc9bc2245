import type { RuleSet } from '../../../rules/rule-set.ts';

export const legal: RuleSet = {
  words: {
    lawyer:
      'avvocato, avvocata, avvocati, avvocatessa, avv, legale, legali, studio legale, patronato, codacons, altroconsumo, adiconsum, federconsumatori, associazione consumatori, unione consumatori, sindacato',
    court:
      'tribunale, giudice, giudice di pace, corte, procura, magistrato, magistratura, tar, cassazione, aula',
    suit: 'causa, querela, querele, denuncia, denunce, esposto, ricorso, citazione, class action, azione legale, azioni legali, vie legali, ingiunzione, decreto ingiuntivo, diffida, messa in mora, pignoramento, precetto, atto di citazione, azione collettiva, negoziazione assistita, opposizione, azione giudiziaria, danni morali',
  },
  always: `
    se ..5 (andro|vado|procedo|procedero|ricorro|faccio|faro|vi|mi) ..3 (vie legali|tribunale|avvocato|causa|denuncia|querela|denuncio)`,
  certain: `
    (riserviamo|riservo|riserva) ..2 (azione|azioni) ..2 (tutela|legale|legali|giudiziaria)
    (otterro|chiedero|chiedo|depositero|richiedero) ..2 decreto ingiuntivo
    (finirete|finite|finira|finiamo|finiremo) in (procura|tribunale|causa)
    (andiamo|andremo|vado|andro) in (giudizio|mediazione|tribunale|causa)
    curatore fallimentare
    curatela fallimentare
    (preparo|preparando|sto|presento|faccio|depositero|inviero|mando) ..2 esposto
    (vado|andro|andremo|procedo|procedero|ricorro|ricorrero|costretto) ..3 vie legali
    (chiedo|chiedero|pretendo|voglio|esigo) (i|il risarcimento dei) danni
    (vado|andro|ricorrero|rivolgero|denuncero|denuncio) ..3 (procura|tribunale|giudice|magistratura)
    (faccio|faremo|faro|fare|facciamo|farvi|farle|far|fargli|intentare|intento|promuovere|avviare|avvio|avvieremo|iniziare|aprire) ..2 (causa|azione legale|azioni legali|class action|azione collettiva|ricorso|vertenza)
    (vi|ti|la|ve|li) (denuncio|denunciamo|denuncero|denunceremo|querelo|querelero|cito|citero|porto in|trascino in|diffido)
    (denuncio|denunciamo|denuncero|denuncerei|denunciarvi|denunciarla|querelarvi|querelo|citarvi|portarvi|trascinarvi) ..3 (voi|vostra|vostro|ditta|azienda|societa|banca|giudizio|tribunale|tutti|carabinieri|polizia)
    (denunciarvi|querelarvi|citarvi in giudizio|portarvi in tribunale)
    (sporgo|sporgere|sporgero|sporto|sporgeremo|presento|presentero|presentato|depositato|depositeremo|depositero|deposito|depositare|inoltrero|notificato|notifichero) ..3 (querela|denuncia|esposto|ricorso|citazione|diffida)
    (vado|andro|andremo|andiamo|ricorrero|ricorro|adiro|adire|procedero|procedo|procederemo|agiro|agire|agiremo|passo|passeremo|passero) ..2 (vie legali|per vie legali|alle vie legali|legalmente|giudizialmente|sedi opportune|nelle sedi|avvocato|avvocati|tribunale|in giudizio|in causa)
    (vi|ti|la) (porto|portero|portiamo|trascino|mando|mandero) ..3 (<court>|<lawyer>|giudizio)
    (ci|se ne) (vediamo|vedremo|occupa|occupera|rivediamo) ..2 (<court>|<lawyer>)
    (mio|mia|nostro|nostra|miei) <lawyer> ..3 (vi|scrivera|contattera|ha|sta|dice|fara|procede|procedera|preparando|si fara|manda|mandera|aspetta|scrive)
    (parlerete|parlate|sentirete|risponderete|risponda|parli|rivolgetevi) ..3 <lawyer>
    (affido|affidato|affidero|passo|passato|passero|dato|consegno|consegnato|girato) ..4 (a|al|all|mio) ..2 <lawyer>
    (metto|mettiamo|mettero|messa|costituzione) in mora
    (giudice|tribunale) ..3 (dire|decidere|stabilira|decidera|deciderà|chi paga)
    (citazione|diffida|querela|ricorso|denuncia|causa) ..2 (pronta|pronto|partita|partira|parte|depositata|in corso)
    (atto|lettera) (di citazione|di diffida|di messa in mora|dell avvocato|del legale)
    (vale|valga|presente|questo|questa) ..3 (diffida|messa in mora|notifica formale)
    (class action|azione collettiva|azione legale|azioni legali)
    (mio|mia|nostro|nostra) (assistito|assistita|cliente)
    (nome|conto) ..3 (mio assistito|mia assistita|mio cliente|mia cliente|del mio assistito)
    (ricevuto|notificato|arrivata|arrivato) ..4 (ingiunzione|decreto ingiuntivo|precetto|pignoramento|atto giudiziario|citazione)
    (faccio|fare|presento|propongo) opposizione ..3 (ingiunzione|decreto|precetto|multa)
    (citato|citata|convocato|convocata|chiamato) ..2 (teste|testimone|giudizio|tribunale|in giudizio)
    (procura|garante|guardia di finanza|tribunale|giudice|carabinieri|magistrato|polizia postale) ..3 (chiesto|chiede|richiesto|richiede|disposto|ordinato|acquisire)
    (trasmetto|allego|invio|inoltro) ..3 (procura|mandato|atto)
    (risarcimento) ..3 (danni) ..4 (chiedo|chiedero|chiederemo|pretendo|tribunale|legale)
    (chiedo|chiedero|chiederemo|pretendo|esigo|voglio|richiedo) ..3 (risarcimento|danni morali)
    (tutela legale) ..6 (preparatevi|aperto|attivato|attivero|attivo|procedo)`,
  possible: `
    <court> ..4 (ordinato|deciso|sentenza)
    (sentire|consultare|sentito|consultato|rivolgermi|rivolgero|rivolgerò|chiamo|chiamero|parlato|contatto|contattero|contattato|coinvolgere) ..3 (un|il|mio|dal|ad|a)? ..2 <lawyer>
    (querela|decreto ingiuntivo|giudice di pace|vie legali|negoziazione assistita|sedi opportune)
    (illegale|truffa|reato|penale|penalmente|codice penale|appropriazione indebita) ..6 (denuncia|denuncio|risponderete|procedo|carabinieri)
    (preparatevi|tenetevi pronti|avrete notizie|avrete mie notizie)
    carta bollata`,
  not: `
    legale interno ..4 (approvato|firmat*|visto|letto)
    (modello|modelli|esempio) di lettera
    (letto|sentito) che ..6 (citato|giudizio|tribunale|causa)
    un (mio|nostro) cliente
    (non|mica|nessuna|nessun|senza) ..3 (fare|farvi|voglio|vi|ti)? ..1 (causa|querela|denuncio|denunciare|denunciarvi|avvocati|avvocato|vie legali|porto|mando)
    (polizza|polizze|copre|copertura|assicurazione|vendete|offerta|pacchetto) ..5 (legale|legali|<lawyer>)
    (licenza|software|studi|diavolo|corrispondenza|sede|rappresentante|ora|note|ufficio|copia|numero|valore|termini|aspetti) ..1 (legale|legali|avvocato|notarili|studio legale)
    (mio|mia) (fratello|cognato|amico|figlio|figlia|zio|vicino|suocero|sorella|amica) ..4 <lawyer>
    (sono|faccio l|lavoro come|mestiere) ..1 <lawyer>
    (si sono|vicini) ..3 (denunciati|querelati|denuncia)
    (a causa|per causa|causa di|causa del|causa della)
    (denuncia) ..2 (smarrimento|furto|dei redditi|redditi|sinistro)
    (anni fa|anno scorso|nel 19*|nel 20*|in passato) ..8 (causa|querela|denuncia|ricorso)
    (causa|querela|ricorso|denuncia) ..6 (anni fa|archiviata|vinta|chiusa|anno scorso)
    (film|serie|libro|audiolibro|romanzo|telegiornale|giornale) ..6 (avvocato|tribunale|giudice|causa)`,
};
