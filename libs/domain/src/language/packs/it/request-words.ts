import type { Classes } from '../../rules/rule-set.ts';

/** Classes of the request for a person alone. */
export const requestWords: Classes = {
  wish: `
    voglio, vorrei, vorremmo, vogliamo, volevo, volevamo, desidero, desidererei, desideriamo, gradirei, gradiremmo, preferirei,
    preferisco, preferiremmo, preferiamo, chiedo, chiederei, chiediamo, pretendo, esigo, necessito, serve, servirebbe, occorre, occorrerebbe, bisogno,
    devo, dovrei, dobbiamo, posso, potrei, possiamo, potremmo, puo, piacerebbe, intendo, cerco, cercavo, cercando, vuole, vorrebbe, vojo, vuo, voria, vulesse,
    vulisse, urgenza, riesco, riuscire, modo, possibile, possibilita, faccio, prego, provare, meglio, fate, faccia, diritto, speravo, urge, domando, permettetemi, aspetto, attendo, esigiamo, pretendiamo, lasciatemi, lasciami, vogghiu, ricerca`,
  'wish-noun': `
    voglio, vorrei, vorremmo, vogliamo, volevo, desidero, desidererei, gradirei, preferirei, preferisco, preferiamo, chiedo, chiediamo, pretendo, esigo, necessito,
    serve, servirebbe, servono, occorre, occorrerebbe, bisogno, vojo, cerco, cercavo, cercando, vuole, vorrebbe, urge, aspetto, attendo, esigiamo, pretendiamo, richiedo, vogghiu, vulesse, voria, basterebbe`,
  talk: `
    parlare, parla, parlo, parli, parlarne, parlarci, parlarle, parlarvi, parlà, parlar, parlre, palrare, pralare, parrare, parlassi, discutere, discuterne, comunicare, conferire,
    interloquire, dialogare, conversare, chattare, chattà, confrontarmi, confrontarci, scrivere, scrivermi, chiarire, chiarirmi, interagire, colloquiare, relazionarmi,
    interfacciarmi, trattare, ragionare, scambiare, parole, chiacchiere, spiegarmi, spiegare, spiegarlo, sfogarmi, lamentarmi, messaggiare, contatto, comunicazione, collegamento, telefonata, colloquio, chiamata,
    videochiamata, riferire, sciogliere, risolvere, risolverla, vedermela, trattativa, connettermi, collegarmi, consultarmi, rivolgermi, mettermi, scrivo, chatto, chattiamo, parliamo, parliamone, conferisco, incontro, incontrarmi, accordarmi`,
  talks: 'parla, parlo, parlare, parlà, sentire, sentì, scrivere, vedere, contattare, chiamare',
  reach: `
    contattare, contatto, sentire, raggiungere, consultare, interpellare, incontrare, vedere, trovare, chiamare, coinvolgere, cercare, avere, beccare, scavalcare, reperire, rintracciare, ricevere, sentì, interloquire, far intervenire,
    interpello, chiederlo, rivolgermi, convocare, aspettare`,
  make: `
    fammi, fatemi, fateci, facci, farmi, farci, faccia, facciano, fa, fai, fate, fareste, farebbe, faresti, faccio, fare, lascia, lasciami, lasciatemi, lasci, mifaccia, famme, facite, facitece, far`,
  connect: `
    passami, passatemi, passateci, passaci, passarmi, passarci, passatimillu, passemi, passeme, passame, collegami, collegatemi, collegateci, collegarmi, collegatimi, connettimi, connettetemi, connettermi,
    mettimi, mettetemi, metteteci, mettermi, trasferiscimi, trasferitemi, trasferirmi, girami, giratemi, girarmi, indirizzami, indirizzatemi, indirizzarmi, inoltrami, inoltratemi,
    inoltrarmi, dirottami, dirottatemi, smistami, smistatemi, mandami, mandatemi, mandarmi, trovami, trovatemi, trovarmi, trovateci, procurami, procuratemi, portami, portatemi,
    affidatemi, affidami, affidare, accompagnatemi, rimandami, presentatemi, mettermici, ripassami, ripassatemi, reindirizzami, reindirizzatemi, reindirizzarmi, passamelo, mipassi, mipassa, mettici, raccordami`,
  connects: `
    passa, passi, passate, passare, passereste, passerebbe, passeresti, passasse, passaste, passano, collega, colleghi, collegate, collegare, collegasse, collegherebbe, connetta, connette, connetti, connettete, connettere,
    mette, metta, metti, mettete, mettere, metterebbe, mettereste, metteresti, mettesse, metteste, trasferisce, trasferisca, trasferisci, trasferite, trasferire, gira, giri, girate, girare, indirizza, indirizzi,
    indirizzate, indirizzare, indirizzasse, inoltra, inoltri, inoltrate, inoltrare, dirotta, dirotti, smista, smisti, manda, mandi, mandate, mandare, trova, trovate, procura, procuri, fa arrivare, affianca, affianchi, presta, assegna, assegni, assegnate, assegnare,
    reindirizza, reindirizzi, segua, seguisse, segue`,
  give: `
    dammi, datemi, dateci, darmi, dacci, mandami, mandatemi, mandateci, manda, mandate, mandi, metti, mettete, metta, trovami, trovatemi, passami, passatemi, passa, passate, passi, fuori, chiamami, chiamatemi, chiama, chiamate, chiami, aggiungi, portami, portate, portatemi,
    procuratemi, procurami, richiedo, esigo, rivoglio, collegami, collegatemi, collega, collegate, avvisa, avvisate, svegliate, sveglia, prestami, inviatemi, inviami`,
  gives:
    'dai, dia, da, date, dare, dareste, darebbe, daresti, manda, mandi, mandate, mandare, trova, trovi, trovate, procura, procuri, chiama, chiami, chiamate, porta, porti, dasse, desse',
  help: 'puo, puoi, potete, potrebbe, potreste, potresti, vuole, vuoi, volete, vorrebbe, devi, deve, dovete, sa, riesce, riesci, riuscite, posso, po, fa, far, faresti',
  fetch: `
    fate intervenire, fai intervenire, faccia intervenire, fai venire, fate venire, faccia venire, fate entrare, fai entrare, lo faccia entrare, faccia entrare, fai rispondere, fate rispondere, faccia rispondere,
    far intervenire, far venire, far entrare, fai subentrare, fate subentrare, vammi a chiamare, vai a chiamare, vada a chiamare, andate a chiamare, fai leggere, fate leggere, coinvolgi, coinvolgete, coinvolga, interpella, svegliami`,
  can: 'che, con, disponibile, disponibili, libero, libera, in, a, per, di, da, capace',
  served: `
    posso, possa, possano, puo, aiuta, aiutare, aiutarmi, aiuti, parlare, parli, parlarmi, risponda, risponde, rispondermi, rispondere, ascolta, ascolti, spieghi, spiegarmi, spiega, scrivere, chattare, capisce, capisca, sappia, segua, dica, ascoltarmi, seguirmi, voce,
    grado, capire, risolvere, risolva, linea, dietro lo schermo, assistermi, assista, chiedere, rivolgermi`,
  serves: `
    puo, possa, possano, potrebbe, potesse, aiuta, aiuti, aiutasse, aiutarmi, risponda, risponde, rispondesse, ascolti, ascolta, spieghi, spiega, spiegasse, chiama, chiami, chiamasse, chiamare, kiama, richiama, richiami, contatti, contatta, scriva, scrive, scrivesse, segua,
    seguisse, dica, dicesse, parli, parla, capisce, capisca, assista, chiarisca, sappia, telefoni, telefona, squillare, richiamare, contattare, aiutare, rispondere`,
  clear: `
    operatore, operatrice, operatori, umano, umana, umani, essere umano, esseri umani, persona reale, persona vera, persona umana, persona fisica, persone vere, addetto, addetta, impiegato, centralino, centralinista,
    responsabile, supervisore, superiore, direttore, consulente umano, supporto umano, assistenza umana, contatto umano, aiuto umano, rappresentante, human, operator, real person, funzionario, incaricato, agente umano, agente reale, agente vero,
    operatore umano, cristiano, essere pensante, sportellista, dirigente, titolare, team leader, capoturno, receptionist, personale umano`,
  'real-one':
    'operatore, operatrice, umano, umana, operatori, persona vera, persona reale, persona umana, essere umano, persone vere, responsabile, addetto, impiegato, cristiano, anima viva, consulente, incaricato, funzionario',
  named:
    'persona, persone, agente, consulente, qualcuno, gente, dipendente, voce, tecnico, collega, supporto, assistenza, addetto, impiegato, assistente',
  quality:
    'vero, vera, veri, vere, reale, reali, umano, umana, umani, umane, fisica, viva, vivo, competente, esperto, esperta, in carne, ossa, carne, e, in, disponibile, libero, serio, seria, qualificato, diretto, diretta, italiano, capace, normale, linea, chat',
  staffed:
    'reception, centralino, portineria, direzione, segreteria, ufficio reclami, servizio clienti, customer care, guasti, contabilita, call center, front desk, back office, ufficio legale, servizio assistenza',
  refuse: `
    basta, stop, stufo, stufa, stanco, stanca, odio, detesto, smettila, rotto, rotte, rotta, palle, schifo, enough, sopporto, fido, rifiuto,
    inutile, maledetto, maledetta, stramaledetto, cavolo, fanculo, vaffanculo, preferisco, proseguire, tolga, togli, togliete, spegni, spegnete, disattiva, disattivate, senza, anziche, invece, piuttosto`,
  useless:
    'inutile, schifo, capisce, capisci, idiota, stupido, stupida, scemo, serve, servi, deficiente, pena, ridicolo, ridicola, merda, incapace, niente, nulla, cretino, imbecille',
  answering:
    'parlo, parlare, rispondo, voglio, scrivo, fido, intendo, proseguire, sopporto, interagisco, discutere, discuto, chattare, tratto',
  sight: 'guardare in faccia, vedere in faccia, sentire la voce di, dare la parola a, dia la parola a',
  'other-trade':
    'telefonico, telefonici, mobile, virtuale, turistico, socio, sociosanitario, immobiliare, commercio, viaggio, giuridica, fisiche',
  negatable: `
    operatore, operatrice, operatori, umano, umana, persona, persone, addetto, addetti, impiegato, dipendente, consulente, consulenti, agente, agenti, responsabile, direttore, superiore, supervisore, tecnico, collega, colleghi,
    qualcuno, qualcun, nessuno, voi, assistenza, supporto, venditori, venditore, centralino, servizio clienti, parlare, chiami, chiamate, chiamiate, chiamarmi, richiamate, richiamatemi, richiami, richiamarmi, chiamatemi, passi, passatemi, passarmi, telefonate, telefonata,
    telefonatemi, telefoni, contattato, ricontattato, richiamato, contattarmi, ricontattatemi, contattatemi, ricontattarmi, chiamata, richiamata, titolare, manager, commerciale, personale, cristiano, fare intervenire, trasferimento`,
  'obstacle-free':
    'e, era, sarebbe, che, di, a, ad, piu, mai, affatto, assolutamente, ancora, essere, mica, alcun, alcuna, nessun, nessuna, un, una, per, con, ora, adesso, parlare, parlarne, disturbare, contattare, sentire, passare, scomodare, chiamare, essere, la, il, lo, l, le, i, nessuno, bisogno, necessita, necessario, motivo, richiesto, chiesto, volevo',
  'own-people':
    'capo, responsabile, superiore, direttore, direttrice, collega, colleghi, colleghe, avvocato, commercialista, medico, amministratore, datore, titolare, dottore, professore, professoressa, ragioniere, notaio, geometra, dipendenti, segretaria, agente',
  'call-end':
    'grazie, subito, domani, oggi, ora, adesso, al, allo, alle, appena, per, il, presto, urgente, voi, quando, stasera, domattina, pure, dopo, entro',
};
