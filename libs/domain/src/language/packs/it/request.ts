import type { RuleSet } from '../../rules/rule-set.ts';
import { calls } from './call-back.ts';
import { maybeOnward, onward, onwardWords, refusing } from './request-onward.ts';
import { sideways } from './request-sideways.ts';
import { requestWords } from './request-words.ts';

export const request: RuleSet = {
  words: { ...requestWords, ...onwardWords },
  always: `${refusing}
    se non (mi|ci) (passate|passi|passa|collegate|fate parlare|mettete|rispondete) ..4 (<person>|<someone>)
    <not> (riesco|posso|riusciamo) a? (parlare|sentire) con nessuno
    <not> (c|ce) e? ..1 (modo|maniera|possibilita|verso) .. (<talk>|<reach>) ..4 (<person>|<someone>)
    se ..5 <not> (mi|ci) <serves> .. (<person>|<someone>)
    (perche|come mai) <not> ..2 (posso|puo|possiamo|riesco|potete) ..2 <talk> ..4 (<clear>|<someone>|persona)
    <not> (riesco|riesce|riusciamo|posso|possiamo|trovo|potete|puoi|puo|potreste|potresti|potrebbe) ..2 (<talk>|<reach>|<connects>|passarmi|collegarmi|mettermi|farmi) ..5 (<clear>|<someone>|persona|consulente|agente|tecnico)
    <not> trovo ..2 (<clear>|persona|qualcuno)`,
  certain: `${calls}${sideways}${onward}
    ^ o mi (risponde|chiama|passate|passi|richiama|richiamate|parla) ..1 <determiner>? (<person>|<someone>)
    a chi (posso|potrei) (raccontare|spiegare|esporre) ..4
    (gli|le) parlerei volentieri
    (niente|basta) ..3 , (solo|soltanto) persone
    (chiama|chiamami|chiamate|chiamatemi|passami|passatemi|dammi|datemi) (quello|quella|chi) ..1 (comanda|decide|sa|dirige|gestisce|capisce)
    (inoltrate|inoltra|inoltri|passate|passa|girate|gira) ..3 a chi (se ne occupa|decide|di dovere|puo|sa|comanda)
    (chi|qualcuno|uno|una) (dei|tra i|fra i) (vostri|tuoi|suoi) ..4 (puo|aiut*|parl*|ascolt*)
    ^ (trasferisci|trasferite|trasferisca|inoltra|passa) la (chiamata|conversazione|chat) $
    (ridatemi|ridammi|ridateci) (il|la|quel|quella) (ragazzo|ragazza|signore|signora|tizio|persona)
    ^ (chat|agente|assistenza|operatore) dal vivo $
    (c|ce) e? (l|la|il|lo) <person> di (turno|guardia)
    (passatemi|collegami|collegatemi|passami|collegaci|mettimi) (coi|con i) (tuoi|vostri|suoi)
    <someone> mi (accompagna|guida|segue) (passo|nella|con|in)
    a chi (puo|puoi|potete) (cedermi|passarmi|girarmi|mandarmi|affidarmi)
    (andare|passare|arrivare) da (1|uno|una) di voi
    ho (detto|chiesto|scritto) (persona|operatore|umano|un operatore|una persona|un umano) , non
    ^ (consulente|agente|tecnico|collega|commesso|commessa|impiegato) (grazie|prego|per favore|subito|adesso)
    (volte) ..2 ho chiesto <determiner>? (<person>|<someone>)
    appuntamento (telefonico|al telefono) ..3 (<person>|<someone>)
    (sentire|contattare|raggiungere|interpellare|consultare) <determiner>? _? (<clear>|<someone>|persona|consulente|tecnico|esperto)
    (vorrei|voglio|fatemi|devo|posso|potrei|fammi|potremmo) (parlarci|parlarle|parlargli|parlarne con)
    (c|ce) e? (<someone>|<clear>|persona) ..7 che ..2 <served>
    <wish-noun> ..2 (intervento|aiuto|assistenza|supporto|parere|consulenza|attenzione|consiglio) ..1 (di|da|d|del|dal) ..2 (<person>|<someone>)
    (ricevere|vorrei|voglio|gradirei|chiedo|avere|richiedo|desidero|posso|prenotare|fissare) ..3 (chiamata|telefonata|richiamata|videochiamata) ..1 (da|di|con|dal|del|dall|col) ..2 (<person>|<someone>|<department>)
    (essere|venire) (seguita|seguito|assistita|assistito|aiutata|aiutato|ascoltata|ascoltato|contattata|contattato|servita|servito|messa|messo) ..2 (da|dal|dalla|con|in contatto) ..3 (<person>|<someone>)
    (attiva|attivate|attivi|convoca|convocate|coinvolgi) <determiner> (<clear>|persona|consulente)
    (chi) e (il|la) (responsabile|capo|direttore|titolare|direttrice) ..6 (parl*|sentir*)
    (dove|come|quando) ..2 (trovo|trovare|becco) ..2 (<clear>|<someone>|persona)
    <talk> ..5 <with> ..4 (<person>|<someone>|<department>|<whoever>)
    <wish> ..2 <reach> ..3 (<person>|<someone>|<department>)
    <make> ..2 (<talk>|<reach>|<talks>) ..4 (<person>|<someone>|<department>|<whoever>|uno|una|loro)
    (fatemici|famme|fammece) <talk>
    <connect> ..5 (<person>|<someone>|<department>|<whoever>|uno|una|gestisce|dottoressa|dottore|signor|signora)
    (mi|me|ci|vi|ti|c|m) <help>? <connects> ..5 (<person>|<someone>|<department>|<whoever>|dottoressa|dottore|signor|signora)
    <give> <determiner>? <determiner>? _? (<person>|<someone>|<department>) !<other-trade>
    (mi|me|ci) <help>? <gives> <determiner>? <determiner>? _? (<person>|<someone>)
    <wish-noun> (di|d|de|dell|della|con|a)? <determiner>? (<person>|<someone>) !<other-trade>
    <wish-noun> <determiner> _ (<person>|<someone>) !<other-trade>
    <wish-noun> .. (vostro|vostra|vostri|vostre|suo|sua|tuo|tua) _? <person>
    <wish-noun> (il|la|lo|l|un|una|d|di|dell|della|i|gli|le)? <staffed>
    (serve|servirebbe|bisogno|occorre|vuole|vorrebbe|meglio) ..2 (<person>|<someone>) (che|con|in|per|di|del|della|dell|vero|vera|reale|competente)
    (c|ce|esiste|esistono|trovo|trova|avete|essere|sono|sta) (e|sono|sara|sarebbe|qui|li|un|una|mica|forse)? <determiner>? _? (<person>|<someone>) ..3 <can> ..4 <served>
    (c|ce) (e|sono|sara|sarebbe)? (mica|forse|un|una|qui|li|nessun|ancora|almeno)? <determiner>? <real-one> ..3 (<question>|$)
    (c|ce) (e|sono|sara|sarebbe)? (mica|forse|un|una|qui|li|nessun|ancora|almeno)? <determiner>? <clear> (li|la|qui|umano|umana|vero|vera|reale|disponibile|libero|libera)? (<question>|$)
    (c|ce) (e|sara|sarebbe)? (qui|li|mica)? (<person>|<someone>|nessuno) (li|la|qui)? $
    (c|ce) e? nessuno .. che .. <served>
    (avere|ottenere|ricevere) <determiner>? _? (<person>|<someone>|colloquio)
    (<person>|<someone>|<department>|infermiera|dottoressa) ..3 che ..2 (mi|ci|me|m) ..2 <serves>
    (<person>|<someone>) ..2 (con|a|da|di) cui ..3 <talk>
    (mi|ci) <help>? <serves> ..2 (<person>|<someone>) <question>
    (intervenga|intervenire|subentri|subentrare|entrare|entri|venire|venga|arrivare|facciamo|rispondere|risponda) ..3 (<clear>|<someone>|persona|persone|collega|colleghi|addetto|responsabile|superiore|funzionario)
    (<clear>|<someone>|persona|collega|addetto|responsabile|superiore) .. (intervenga|subentri|risponda|intervenire|rispondermi|aiutarmi|seguirmi|ascoltarmi|ascolti|prenda)
    (rispondetemi|rispondimi|rispondermi|rispondesse|risponda|rispondano) .. (<person>|<someone>)
    ^ <determiner>? <clear> <quality>? <quality>? $
    ^ <determiner>? <named> (<quality>|<person>) $
    ^ (<determiner>|altro|altra) <someone> (che|di|in) .. $
    ^ <someone> .. (risponda|risponde|ascolti|ascolta|aiuti) $
    ^ <talk> .. <with>? <determiner>? (<person>|<someone>) $
    ^ (parlo|parlare) .. <with> <determiner>? (<clear>|<someone>|voi) <question>
    (niente|basta|no|non|stop) .. <machine> ..2 ,? ..3 (<clear>|persona|gente|persone|qualcuno)
    (passatemi|passami|datemi|dammi|voglio) .. <department>
    <fetch> ..3 (<person>|<someone>|<department>)
    (aggiungi|aggiungete|aggiunga|includete|coinvolgete|coinvolga|coinvolgi) ..3 (<person>|<someone>|chi)
    (coda|fila|attesa|linea) (per|con) ..5 <person>
    ^ (collegami|collegatemi|passatemelo|passamelo|passatemela|mi colleghi) $
    (metti|mettete|metta|mette|mettere) ..1 in (linea|contatto|comunicazione|collegamento|chat) ..4 (<person>|<someone>|<department>)
    (spiegare|raccontare|esporre|chiedere|dire|mostrare|descrivere|domandare) ..5 (a|ad) (un|una)? ..1 (<clear>|<someone>|persona|consulente|agente|tecnico)
    (un|una|degli|delle|qualche) (<clear>|persona) (ce|c) (l|e) (avete|hai|sta)?
    (cerco|voglio|vorrei|serve|bisogno) ..8 , ..5 me (lo|la|li|le) .. (passa|passare|passi|passate|chiami|chiamare)
    <wish-noun> di? (chi|quello che|quella che)
    (<person>|<someone>|<department>|chi) .. (facesse|faccia|facciano|fate|metta|mettano) .. (vivo|viva|vivi|avanti|sentire|in chat|in contatto|in linea)
    si (metta|mettano|colleghi) .. (chat|linea|contatto) (con me)?
    ^ (il|la|un|una|l|lo) <person> (prego|grazie|subito|adesso|per favore)
    (mettimela|mettimelo|mettetemela|mettetemelo) in (chat|linea|contatto)
    <gives> a (me|noi) <determiner>? (<person>|<someone>)
    (dire|dirmelo|spiegare|spiegarmelo|spiegarmela|sentirmelo|aiutare|aiutarmi|seguire|seguito|assistito|guidare|guidato|gestita|gestito|letto|visto) .. da <determiner>? _? (<person>|<someone>)
    (premere|digitare|schiacciare|pigiare|premo|digito|tasto|tasti) ..6 <person>
    (cambio|posto|parola|tastiera|volante|timone|conversazione|discussione|chat|pratica|caso) a (un|una)? (<person>|<someone>)
    (minuti|minuto|minutino|attimo|parole|parola|chiacchiere|scambio|secondi|voce|telefono|telefonata|chat|collegamento|linea) ..3 (con|da) ..2 (<person>|<someone>)
    (ci|se) ne? (pensi|occupi|pensasse|guardi) ..1 (<person>|<someone>)
    <wish-noun> (un|una|qualche) _ (vero|vera) che
    (<person>|<someone>) .. (mi|ci) (basta|basterebbe|bastava)
    (mi|ci) (basta|basterebbe|bastava) ..2 (<person>|<someone>)
    me (lo|la|li) ..2 (incontrare|parlare)
    (inoltra|inoltrate|inoltri|inoltrare|trasferisci|trasferite|trasferisca|gira|girate|giri|passa|passate|passi|smistate) .. (chat|chiamata|conversazione|richiesta|caso|pratica|ticket|segnalazione|discussione) ..2 (a|ad|al|allo|alla|all) ..2 (<person>|<someone>|<department>)
    (passaggio|trasferimento|escalation|trasferiscimi|trasferisca|trasferitemi|reindirizz*) ..3 (a|ad|al|allo|alla|all|verso|con) <determiner>? _? (<person>|<someone>|<department>) !<other-trade>
    (<person>|<someone>|<department>|amministrazione|agenzia) ..4 (mi|ci|me|m) (chiama|chiami|chiamasse|chiamino|richiami|richiama|richiamasse|telefoni|telefonasse|contatti|contattasse|contatta|scriva|scrivesse|segua|seguisse|aiuti|aiutasse|spieghi|spiegasse|risponda|ascolti|ricontatti|dica|assista)
    (<person>|<someone>) ..3 (mi|ci) (puo|possa|potrebbe|potesse|sa|sappia) .. (aiutare|chiamare|richiamare|rispondere|assistere|ascoltare|spiegare|contattare|seguire)
    (fissare|prenotare|avere|chiedo|vorrei|voglio|richiedo|chiedere) ..3 (incontro|colloquio) ..2 <with> ..3 (<person>|<someone>)
    (parlo|scrivo|parliamo|parla|scriviamo) <with> ..2 (<clear>|<someone>) <question>
    (portami|mi porti|portatemi|voglio|fuori|chiamate|chiama|chiamami|chiamatemi|datemi|venga|esca) (il|la|lo|un|l) _? (<person>)
    (parlar*|parlà|comunicare|chattare|scrivere) ..2 (cn|con|co|cu) (voi|lei|loro|un|uno|una|o|nu|er|persona|umano)
    (umano|umana|operatore|persona|qualcuno) .. (invece|anziche|piuttosto|al posto) ..3 <machine>
    <sight> ..4 (<person>|<someone>|<whoever>)
    (mi|ci) (passi|passa|passate|trasferisca|trasferisci|trasferite|giri|gira|girate|affidi|affidate) (a|ad|all|al|alla) ..2 (<person>|<someone>|<department>)
    (toglimi|togliemi|toglietemi|levami|levatemi|tirami|tiratemi|fammi uscire|fatemi uscire) ..1 (da|di|fuori da|questo|sto) ..1 <machine>
    (riavere|ritrovare|risentire) (la|il|lo|l|quella|quel) (signora|signore|signorina|ragazza|ragazzo|<person>) (di|d|che|della|del)
    (ridatemi|ridammi|ripassatemi|rimettetemi) (con)? (la|il|lo|l|quella|quel) (signora|signore|signorina|ragazza|ragazzo|<person>)
    (serve|servirebbe|occorre) (l|il|la|lo) ..1 <department> _? $
    (<department>|contabilita|fatturazione|amministrazione|prenotazioni|reception|officina) ,? (per favore|per cortesia|grazie|prego) ,? (conoscono|conosce|hanno|ha|sanno) .. (mia|mio|miei|mie)
    ^ (trasferitemi|trasferiscimi|trasferiteci|mi trasferisca|mi trasferite) (subito|ora|adesso|,)? $
    (vostro|vostri|vostra|tuo|tuoi|suo|suoi) (team|staff|colleghi|dipendenti|gente) ..2 (puo|possa|potrebbe|puoi) ..1 (aiutarmi|aiutare|rispondermi|guardare|seguirmi)
    (e|era|c|ce) ..1 (qlcn|qlcuno|qualcn|qcn) (vero|li|la|o)
    (qlc|qlcn|qlcuno|qcn|1 di voi|uno di voi) ..3 (aiutarmi|aiutare|rispondermi|chiamarmi|rispondere)
    <wish> ..1 (quello|quella) (che|ke|k) .. (mi|ci) (ha|aveva) (aiutato|seguito|risposto|servito|assistito|spiegato)
    (dove|che fine) (sono|avete|hanno) (finiti|spariti|fatto) ..1 (i|tutti) ..2 (dipendenti|colleghi|operatori|impiegati|addetti)
    (me ne) (basta|basterebbe|serve|servirebbe|basta) (uno|una)
    ^ (il|la|l|lo) (direttore|direttrice|responsabile|capo|titolare|gestore|proprietario) ..3 , e (non|subito|adesso|ora|in fretta)
    (chi) (c|ce) e? (dopo|sopra) (di|a) (lei|te|voi)
    (una|un) (sua|suo|tua|tuo|vostra|vostro) (collega) .. (capirebbe|aiuterebbe|saprebbe|invita|chiami|passi)`,
  possible: `${maybeOnward}
    (non mi va di|preferirei non|non intendo|non me la sento di) (spiegare|raccontare|parlare|discutere|continuare|trattare|scrivere) ..5 (a|con) <determiner>? <machine>
    chi e (il|la) (capo|titolare|direttore|responsabile) (qui|li|la)? <question>
    ^ <determiner>? (<department>|<someone>|agente|manager|help|aiuto|capo|persona|tecnico|consulente|collega|persone|commerciale|staff|medico) $
    ^ (<department>|<someone>|agente|persona) <question>
    (avete|sono|esistono|ce) (ancora|qualche|degli|delle|dei)? (<clear>|dipendenti|persone) ..4 <question>
    me (lo|la) (puo|puoi|potete|potrebbe) passare
    bisogno (di|d) (voi|lei)
    (digitare|premere|fare|schiacciare) ..6 <department>
    (come|dove|quale|modo|possibile|posso|numero) ..3 (<talk>|<reach>|metto|mettermi|parlo|contatto|raggiungo|arrivo) ..4 (<department>|<person>|<someone>|voi)
    <refuse> ..4 <machine>
    (parlare|parlo|parlando|scrivere|scrivendo|scrivo|digitare|chattare) ..2 (con|a|ad|col) ..2 (macchina|computer|muro|disco|nastro|programma)
    (basta|niente|stufo|stufa|odio) ..3 (menu|tasti)
    <machine> ..3 <useless>
    (non|nn|nun) ..3 <answering> ..3 <machine>
    <wish> ..2 <talk> (al telefono|per telefono|a voce|telefonicamente|di persona|a quattro)
    (parlare|parlarne|parlarvi|sentirci|sentirsi|risolvere|spiegare|spiegarmi|dirlo) .. (al telefono|telefonicamente|a voce|di persona|per telefono|dal vivo|in viva voce)
    <wish> ..2 <talk> <with> !(mia|mio|miei|mie|nostro|nostra|il|la|l|i|le|un|una|lui|te|questo|questa|gli|lo|tutti|altri|altre|loro|calma) _
    <wish> ..2 (chiarimenti|assistenza|aiuto|supporto) ..2 (umano|umana|personale|diretta|diretto|dal vivo)
    (bisogno|serve|vorrei|voglio|chiedo) (di|dell|l|un|una)? (assistenza|supporto|consulenza) !(per|con|su|sul|nel|nella|tecnica|stradale|tecnico|legale|fiscale|da|di|sanitaria)
    ^ (non|nn) ..2 (capisci|capisce|capite|serve|servi) (niente|nulla|un|una|a)
    (sei|siete|e) (inutile|inutili|stupido|stupida|incompetente)
    (stufo|stufa|stanco|stanca|stanchi|rotto|arcistufo) di (spiegar*|ripeter*|scrivere|premere|digitare|parlare|riformulare)
    (possibile|mai) ..4 (nessuno|nessun) (risponde|che|risponda|umano|operatore)
    (c|ce) (e|sara)? (qualcuno|nessuno) .. (leggere|legge|ascolta|risponde|lavora|lavori)
    <someone> (legge|ascolta|risponde|puo aiutarmi|mi aiuta|mi risponde|mi legge|mi sente|mi ascolta) <question>?
    (mi|ci) (aiuta|aiuti|sente|legge|risponde|ascolta) (qualcuno|nessuno)
    (non|nn) (sono|so) (un|una|mica)? <machine>
    <department> .. (al telefono|per telefono)`,
  not: `
    (nostri|miei|i|gli) (clienti|utenti|visitatori|pazienti|ospiti|soci) ..8 (<person>|<someone>|<department>)
    (pensavo|credevo|temevo|immaginavo) di ..5 <talk> ..3 (<person>|<someone>)
    ^ (responsabile|titolare|referente|funzionario) , !<trail> !<lead> _ _? _? $
    (sei|siete) meglio di ..2 <person>
    chiesi ..1 <talk> ..5 (<person>|<someone>)
    (passo|vado|vengo) ..5 parlo con (loro|lei|lui|voi)
    <not> (mi|ci|vi|le) (occorre|serve|servono|servira|interessa) <determiner>? <negatable>
    <not> (mi|ci) ..1 (chiamare|richiamare|contattare|telefonare|disturbare)
    <not> (essere|venire) ..1 (richiamat*|contattat*|chiamat*|disturbat*|ricontattat*)
    <clear> <question> (ma)? no
    (ho|abbiamo|avevo|avevamo) (chattato|parlato|scritto|comunicato|discusso) (con|col|cn)
    (operatore|operatori) ..3 (script|sql|php|python|codice|regex|formula|excel|logico|ternario|booleano|bash|java)
    (inoltrare|trasferire|deviare|trasferimento|inoltro|deviazione) ..2 (chiamata|chiamate) ..5 (segreteria|cellulare|smartphone|numero|citofono|fisso)
    (in generale|di solito|normalmente|prima|un tempo) ..1 si (puo|poteva|riusciva) ..8 (<person>|<someone>|<department>)
    da persona a persona
    (trovami|trovatemi|mandami|mandatemi|inviami|trovaci) (un|una|uno|il|la|le|i|dei|delle|lo|l) (pizzeria|palestra|ristorante|hotel|albergo|idraulico|elettricista|dentista|volo|treno|link|pdf|foto|parrucchiere|bar|farmacia|meccanico|offerta|codice|ricetta|posto|bnb|appartamento)
    (trovami|trovatemi|trovaci) (un|una) _ (con|senza|vicino|a|per|economico|economica|in) ..4
    (piuttosto che|invece di|anziche|senza) (dover|dovere)? <talk> ..5 (<person>|<someone>|<department>)
    se (avessi|dovessi|un giorno|mai) ..8 (<person>|<someone>|<department>)
    (qualora|nel caso|in futuro|un domani|se un giorno) ..8 (<person>|<someone>|<department>)
    qualora servisse , ..6 (<person>|<someone>)
    (all inizio|tempo fa|prima|ieri|inizialmente|al principio) volevo ..3 (<person>|<someone>)
    mai (chiesto|voluto|detto) ..6 (<whoever>|<person>|<someone>)
    assistente di volo
    ^ persona (fisica|giuridica)
    fuori (sede|servizio|uso|orario|casa|garanzia|produzione)
    se cambio ..4 (<person>|<someone>)
    (parlare|parlo|parlate|parla) (inglese|francese|tedesco|spagnolo|italiano|cinese|arabo)
    <person> in piu
    persona ..3 (prenotazione|biglietto|tavolo|camera)
    (idraulico|elettricista|hostess|meccanico|cuoco|chef|cameriere|autista|veterinario|notaio|geometra|consulente|tecnico) (per|a domicilio|a casa)
    (mandate|manda|mandare|mandi|mandarmi|mandatemi|inviare|inviate) ..2 (tecnico|idraulico|elettricista|corriere|rider|fattorino)
    (di)? (parlare|parlarne|parlarvi|sentirci) ..4 (non se ne parla|non posso|non voglio|non mi va|non ho voglia|non me la sento|non ho tempo)
    <not> <help>? (voglio|vorrei|intendo|desidero|volevo|vogliamo|serve|servono|occorre|devo|bisogno|ho|c|ce|mi|vi|me|ci|e|necessario|chiedo|cerco|sto|volendo|dovete|deve) <obstacle-free> ..4 <negatable>
    <not> <negatable>
    <not> (mi|ci|me|vi) ..1 <negatable>
    <not> (avere|avendo|disturbare|scomodare|coinvolgere|dover|bisogno|passare|parlare|chiamare) ..4 <negatable>
    (evit*|annull*|cancell*|revoc*|inutile|ritir*) ..6 <negatable>
    (niente|nessuna|nessun) (telefonata|telefonate|chiamata|chiamate|richiamata|operatore|operatori|bisogno)
    (ho|aveva|avevo|hanno|abbiamo|ha|avevamo|gia|ieri) ..3 (parlato|sentito|chiesto|contattato|chiamato|passato) ..5 <negatable>
    (ieri|prima|settimana scorsa|altro giorno) (volevo|dovevo) ..3 <negatable>
    (mio|mia|miei|mie|nostro|nostra|nostri) <own-people>
    (piacere|bello|grazie|utile|interessante) (di|per|aver|avere)? .. (parlare|parlato|chattare) .. <whoever>
    (se|caso|qualora|quando) ..3 (chiamero|contattero|scrivero|sentiro|richiamero|chiedero)
    (numero|orari|orario|numeri|mail|email|indirizzo|nome|cognome|stipendio|tariffa) (del|dell|della|dei|di|degli|delle) ..1 (<person>|<department>)
    (mi|vi|ci) chiamo
    (come|dove|quando|quanto|quanti|quante|cosa|che) (diventa|diventare|si diventa|guadagna*|lavora*|fanno|fa) .. <person>
    <person> (telefonico|telefonici|mobile|virtuale|turistico|turistici|socio|sociosanitario|immobiliare|delle pulizie|commercio|di commercio|di viaggio|fisso|alternativo|ecologico)
    (cambiare|cambio|nuovo|altro) (operatore|gestore)
    (sei|siete|lei) ..1 (umano|umana|persona|operatore|robot|bot) <question>?
    (se ci fosse|ci sarebbe|risponderebbe)
    (a|per|con) (nome|conto) (di|del|della) ..2 <person>
    (corso|lavoro|posto|offerte|stage|annuncio|concorso|uniforme|divisa|film|libro|serie|romanzo|gioco|tavolo|biglietto|camera) ..3 (<person>|persone)
    (certificato|certificati|visita|parere|referto|problema|dettaglio|dispositivo|codice|documento|manuale|intervento|motivo|preventivo|studio|ambito|esame|laboratorio|foglio|libretto) (medico|tecnico|commerciale|contabile|medica|tecnica)
    <person> , (tempo|turno|part|full|a tempo|contratto|da)
    (due|tre|quattro|cinque|sei|otto|dieci|2|3|4|5|6|8|10|quante|quanti) (persone|adulti|operatori|dipendenti|addetti|colleghi)
    (ieri|stamattina|prima|oggi|lunedi|stamane|poco fa|ieri sera) ..2 (mi|ci) (ha|hanno|aveva) (chiamato|telefonato|contattato|cercato|richiamato) ..4
    (mi|ci) (ha|hanno) (chiamato|telefonato|cercato) ..3 (<person>|<someone>) ..4
    (mi|ci) (hanno|ha) (passato|messo|trasferito|collegato) ..6 (<person>|<someone>|<department>) ..2 (e|ed) ..3
    (la|una) chat ..1 con ..1 (<person>|<someone>) ..1 (c|ce|e|funziona|aperta|attiva) ..5 (domenica|sabato|notte|sera|festivi|weekend|mattina)
    (aggiungo|aggiungere|aggiunge) ..3 (<person>|<someone>) (alla|al|sulla|nella|sul|nel|su)
    (qualcuno|<person>) (legge|leggera|controlla|vede) ..1 (questi|quello|i miei|queste|quel) ..2`,
};
