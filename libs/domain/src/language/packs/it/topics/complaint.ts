import type { RuleSet } from '../../../rules/rule-set.ts';

export const complaint: RuleSet = {
  words: {
    complaint:
      'reclamo, reclami, lamentela, lamentele, rimostranza, rimostranze, segnalazione, esposto, protesta, contestazione, doglianza',
    regulator: `
      arbitro bancario, abf, arera, agcom, agcm, antitrust, ivass, consob, corecom, enac, enav, garante, garante privacy, banca d italia, bankitalia, autorita, difensore civico, ombudsman, mediatore, conciliazione, codacons, altroconsumo, adiconsum, federconsumatori, associazione consumatori, associazione dei consumatori,
      urp, tribunale del malato, cittadinanzattiva, nas, asl, ispettorato, guardia di finanza, striscia, striscia la notizia, le iene, iene, autorita dei trasporti, art, difensore, trustpilot, direzione sanitaria`,
  },
  certain: `
    libro (dei|d e|de|di) reclami
    (esigo|pretendo|voglio) una spiegazione (scritta|ufficiale|formale)
    come (lamentela|reclamo)
    malcontento ..8 (fascicolo|verbale|scritto|iscritto|agli atti)
    (attivato|contattato|chiamato|rivolto|scritto) ..2 tribunale del malato
    (reclamo|lamentela) ..2 non (mi|ci) (soddisfa|convince|basta|va bene)
    (dove|a chi) si (scrive|segnala) per farlo sapere
    (pretendo|esigo|voglio|chiedo|aspetto) ..2 scuse
    (ufficio|servizio) reclami
    (voglio|vorrei|presento|presentare|presentero|sporgere|sporgo|faccio|fare|inoltrare|inoltro|aprire|apro|inviare|invio|depositare|formalizzare|registrare|registrate|protocollate|depositare|esporre|intendo|desidero|devo|potrei|mandare|mando|scrivere|avanzare|muovere) ..3 (un|una|formale|il|mio)? ..1 (reclamo|reclami|lamentela|rimostranza|lamentele|protesta|contestazione|doglianza)
    (reclamo|lamentela|protesta) (formale|ufficiale|scritto|scritta)
    (mio|mia|nostro) (reclamo|lamentela|segnalazione) ..6 (chiuso|chiusa|ignorato|ignorata|maggio|risposta|riapritelo|riaprite|evaso|senza|nessuno|gennaio|febbraio|marzo|aprile|giugno|luglio|settembre|ottobre|novembre|dicembre)
    (voglio|vorrei|devo|intendo|desidero) ..1 (reclamare|lamentarmi|protestare)
    (voglio|vorrei|devo|intendo|desidero|come|dove|a chi) ..2 (segnalare|segnalo|denunciare|denuncio) ..4 (dipendente|comportamento|maleducazione|disservizio|operatore|operatrice|autista|trattamento|commesso|commessa|impiegato|impiegata|abuso|scorrettezza|personale|disagio|conducente|controllore|professore|professoressa|maestra|istruttore|medico|infermiera|vigile)
    (mi) (lamento|lagno|rivolgo|rivolgero|appello) ..3 (formalmente|ufficialmente|<regulator>|vostro|vostra|per il|del|della|all|alla|al)
    (metta|mettete|mettere|metti) (agli atti|a verbale|per iscritto)
    (resti|rimanga|mettere|scritto|risulti) (nero su bianco|agli atti)
    (contesto|contestiamo) formalmente
    (scrivo|scrivero|scritto|rivolgo|rivolgero|rivolgermi|segnalo|segnalero|segnalato|segnaleremo|denuncio|denuncero|faccio|faro|portero|porto|mando|mandero|ricorro|ricorrero|chiamo|esposto|avviso|avvisero|avvertiro|andro|vado|contattero|contatto) ..6 (a|al|all|alla|ai|alle|presso|dai|dal|con|l|il|la|le) <regulator>
    <regulator> (sapra|verra|vi|sara|ricevera|dovra|riceve)
    (faro|faccio|chiedo|avvio|attivo|avviero|tentativo di) ..2 conciliazione
    (come|dove|a chi) ..3 (reclamo|reclamare|lamentarmi|protesto|presento reclamo)
    (modulo|indirizzo|pec|ufficio|numero) ..4 (reclamo|reclami) !aereo
    (numero) di protocollo
    (prenda|prendete|prendere|prendi) nota ..6 (ufficio|qualita|direzione|reclami)
    (lettera|mail|pec|raccomandata) ..3 (reclamo|protesta|lamentela|richiamo)
    (umiliata|umiliato|insultata|insultato|trattata|trattato|discriminata|discriminato|offesa|offeso|maltrattata|derisa|deriso) ..8 (personale|commessa|commesso|impiegata|impiegato|dipendente|operatore|operatrice|autista|controllore|cassiera|davanti|voi|vostro|vostra|cane|negozio|sportello|pesci)
    (vostro|vostra) ..2 (commessa|commesso|impiegata|impiegato|dipendente|autista|controllore|cassiera|operatore|operatrice|fattorino|corriere|tecnico|infermiera|personale) ..6 (umiliat*|insultat*|maleducat*|cafon*|offes*|limite|urlat*|discriminat*|scortes*|mandato|arrogante|sgarbat*)
    discriminazione
    (un|il) richiamo (ufficiale|disciplinare|scritto|formale|al|per il|verso)
    (provvedimenti|sanzione|conseguenze|scuse ufficiali|scuse formali|indagine interna|inchiesta)`,
  possible: `
    (servizio|trattamento|comportamento|atteggiamento) ..2 (vergognoso|inaccettabile|pessimo|indecente|scandaloso|inqualificabile|indegno|penoso)
    (vergognoso|vergognosa|inaccettabile|scandaloso|indecente|inammissibile|intollerabile)
    (reclamo|lamentela|lamentele|reclami)
    (recensione|stelle) ..4 (negativa|pessima|una|zero)
    (segnalare|segnalo|segnalazione) ..6 (comportamento|dipendente|disservizio|maleducazione|autista|operatore|trattamento)
    (deluso|delusa|insoddisfatto|insoddisfatta|indignato|indignata|amareggiato)`,
  not: `
    (rispondo|rispondere|rispondete|risposta) ..2 (a un|ai|al) (reclamo|reclami) (di|dei|dell)
    (esempio|compito|esercizio|traduco|tasto|statistica|tema|modello) ..6 (reclamo|reclami)
    (reclamo|reclami) ,? ..6 (compito|esercizio|per la scuola|traduco|bilancio|statistica|in genere|all anno)
    (quanti|tempi medi|in genere|in media) ..6 (reclamo|reclami|lamentele)
    (feci|avevo fatto|abbiamo fatto) reclamo
    (reclamo|lamentela) ..6 (chiusa bene|chiuso bene|tutto ok|sistemato|per le lunghe|respinto dalla lega)
    (reclamo|reclami) (di mio|di mia|era di|altrove|della partita|di un altro)
    (amica|amico|vicino|vicina|cugino|cugina|zio|zia) ha fatto reclamo
    (sentito|letto) lamentele
    sembra una lamentela ma
    (risposto|risolto) ..2 reclamo
    quale autorita
    (non|senza|nessun|nessuna|mica|ritiro) ..3 (lamentarmi|reclamo|reclamare|reclami|lamentela|lamentele|lamento|appunto|segnalazione)
    (reclamo|reclami|lamentela) ..6 (gestito|gestita|risolto|benissimo|chiuso bene|ringrazio|ritiro|slogan|anni)
    (lavoro|lavorare|impiego|assunto|posto|stage|gestione|gestire|software|modulo software) ..4 (reclami|reclamo)
    (vicini|suocera|amico|amica|marito|figlio|bambini|schiena|cane) ..2 (si)? (lamentano|lamenta|lagna|lagnano|reclama)
    (slogan|spot|pubblicita) ..2 reclame
    reclame
    (bagaglio|punti|premio|valigia|pacco) ..2 (reclama|reclamo|reclamare|reclamato)
    (dicono|tg|giornale|notizia|radio) ..6 <regulator>
    (segnalazione) ..3 (guasto|lampione|buca|crif|strada)
    (arbitro) ..2 (domenica|partita|calcio)
    (amico|anno scorso|autunno scorso|anni fa|mese scorso) ..8 (reclamo|lamentela)`,
};
