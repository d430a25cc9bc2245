import type { RuleSet } from '../../../rules/rule-set.ts';

/** A formal complaint, or a word with those who watch over the business. */
export const germanComplaint: RuleSet = {
  words: {
    complaint:
      'beschwerde, beschwerden, beschwerdeformular, beschwerdestelle, beschwerdebrief, dienstaufsichtsbeschwerde, reklamation, beanstandung, beschwerdebuch, beschwerdeabteilung, beschwerdeverfahren',
    watch: `
      bundesnetzagentur, bafin, finma, fma, ombudsmann, ombudsfrau, ombudsstelle, schlichtungsstelle, verbraucherzentrale, verbraucherschutz, konsumentenschutz, arbeiterkammer, vki, aufsichtsbehörde, aufsicht, datenschutzbehörde, patientenanwalt*, patientenanwaltschaft,
      preisüberwacher, e-control, rtr, eisenbahnbundesamt, luftfahrtbundesamt, gesundheitsamt, gewerbeaufsicht, ärztekammer, stiftung warentest, presse, zeitung, schlichter, schlichtung, heimaufsicht, volksanwalt, volksanwaltschaft, söp, regulierungsbehörde, lebensmittelaufsicht, ordnungsamt, datenschutzbeauftragten, landesdatenschutz*, lebensmittelpolizei, marktamt`,
    file: 'einreichen, einlegen, einbringen, erheben, vorbringen, stellen, aufgeben, reiche, lege, erhebe, mache, machen, loswerden, aussprechen, schreiben, abgeben, hinterlassen, einreiche, richten, verfassen, aufsetzen, schicken, melden, deponieren',
    want: 'will, möchte, moechte, möcht, muss, werde, werd, wü, kann, wo, wie, wohin, würde, hiermit, bei wem',
  },
  certain: `
    (nehmen|nimm|notieren|notiere|protokollieren|registrieren) .. (meine|diese|eine|die) <complaint>
    (<want>|<file>) ..5 <complaint> .. (<file>|über|gegen|wegen|ein|$)
    <complaint> .. <file>
    <complaint> (über|gegen|wegen|gegenüber)
    (offizielle|formelle|schriftliche|förmliche|formale|ernsthafte|dicke) <complaint>
    (meine|unsere|diese) <complaint> .. (geschlossen|bearbeitet|ignoriert|wurde|ist|vom|unbeantwortet|abgelehnt|wird)
    (<want>|hiermit|bin) .. (mich|uns|mi|ma) .. (beschweren|beschwer|beschwere)
    (beschwere|beschweren|beschwer) (ich|wir|i)? (mich|uns|mi) .. (über|wegen|bei|hiermit|offiziell|schriftlich)
    (beschwerdebuch|beschwerdestelle|beschwerdeformular|beschwerdemanagement|beschwerdeabteilung|beschwerdeverfahren) .. (bitte|her|wo|an|geben|bringen|möchte|wenden|von|der|$)
    (wo|wie|bei wem|wohin) .. (beschweren|beschwere|beanstanden|reklamieren|melden sie|euch melden)
    (wohin|an wen) .. (wende|wenden) .. ,? .. .. (beanstanden|beschweren|verhalten)
    (melde|meld|gehe|geh|wende|geht|zeige|schreibe|gemeldet|kontaktiere|schalte|eingeschaltet|werde|werd|bekommt|erfährt|informiere|liegt|landet|wird|habe) .. (bei|der|die|dem|den|an|zur|zum|mich|das|es)? .. <watch>
    <watch> .. (bekommt|erfährt|eingeschaltet|melden|gemeldet|einschalten|informiert|informieren|weiterleiten|wenden|gehen|beschwer*|kontaktieren|freut|interessieren|hören)
    (akte|folgen|konsequenzen|dokumentiert|protokoll|schriftlich) .. (kommt|hat|haben|festgehalten|wird|geprüft) .. (will|mitarbeiter|verhalten|$)
    (unmut|verhalten|benehmen|umgang) .. (akte|beanstanden|dokumentier*|folgen|konsequenzen|rügen|melden)
    (vorgesetzt*|geschäftsleitung|vorstand|geschäftsführung|chefetage) .. (beschweren|beschwerde|schreiben|informieren|melden)
    (nicht|ned|net) .. (einverstanden|zufrieden) .. ,? ..5 (höher|geprüft|überprüft|eskalieren|nächste|höhere)
    (reklamation|beschwerde) .. (nicht einverstanden|wiederaufnahme|höhere|zweite|nochmal prüfen|eskalieren)
    (reicht|reiche|gibt|schreibt) .. (man)? .. das .. schriftlich .. ein
    (wie|wo) kann (ich|man) (euch|sie|den|die|diesen) .. melden
  `,
  possible: `
    (beschweren|beschwere|beschwer|beanstande|reklamiere)
    (<complaint>) $
    (<want>|ich) .. <complaint>
    (unverschämt|unverschämtheit|frechheit|skandal|zumutung|unter aller sau|unzumutbar|inakzeptabel|unter aller kanone|frechheit)
    (angeschrien|beleidigt|beschimpft|diskriminiert|respektlos|rassistisch|herablassend|unverschämt behandelt)
    (lass|lasse|lassen) .. nicht .. (umspringen|gefallen|bieten|abspeisen)
    (kein|keinen) (ton|benehmen|anstand)
  `,
  not: `
    (nicht|nichts|kein|keine|keinen|ohne|nie) .. (<complaint>|beschweren|beanstanden|klagen|reklamieren|<watch>)
    (rückenbeschwerden|magenbeschwerden|beschwerdefrei|gelenkbeschwerden|atembeschwerden)
    (früher|letztes jahr|damals) ... <complaint>
    <complaint> ... (gelöst|erledigt|letztes jahr|geklärt)
    <complaint> (eines|meines|meiner|von) ... (gastes|gäste|kunden|kundin|mieters|bewohners)
    (beschweren|beschwere|beschwert) .. (nicht|nie|nichts)
    (bewerbe|bewerben|eingang|arbeite|statistik|verkäufer) ... (beschwerde*|<complaint>|käuferbeschwerde)
    frechheit siegt
    kein ton
    (viele|wie viele|wieviele|anzahl|statistik) .. (<complaint>|beschwerden|beschweren)
    beschweren sich .. (viele|andere|leute|alle)
    (andere|viele|leute|nachbarn|kunden|gäste) .. beschwer*
    (arbeitet|arbeiten|gibt es|ist) .. <watch> .. (auch|für|allgemein)
    (job|stelle|arbeiten|seminar|beispiel|muster|vorlage|referat) .. (<complaint>|beschwerde*)
    (<complaint>|beschwerde*) .. (management|seminar|beispiel|muster|vorlage|statistik|geschäftsbericht)
    (zeitung|presse) .. (nass|abo|abonnement|zustellung|lesen|gelesen|heute|stand|steht|kommt)
    (abo|zusteller|die|meine|der) .. (zeitung)
    stiftung warentest .. (sieger|testsieger|note|gut)
  `,
  notInSentence: `
    (job|seminar|referat|bewerbung|nur so allgemein|geschäftsbericht|forum)
  `,
};
