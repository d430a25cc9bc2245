import type { RuleSet } from '../../rules/rule-set.ts';

/** The wish to be called, beside the request itself. */
export const germanCallBack: RuleSet = {
  words: {
    me: 'mich, mir, uns, mi, sie mich',
    call: 'anrufen, anruft, anzurufen, zurückrufen, zurueckrufen, zurückruft, zurückzurufen, durchrufen, angerufen, zurückgerufen, zurueckgerufen, anrufe, alüte, aalüte',
  },
  certain: `
    (ruf|rufe|rufen|ruft|rufts) (sie|du|ihr|se)? <me> .. (an|zurück|zurueck|durch|bitte|heute|morgen|jetzt|unter|doch)
    <me> ..5 <call>
    (telefonisch) .. (melden|meldet|bei mir|kontaktieren)
    (melden|meldet|melde) .. telefonisch
    (um|bitte|wünsche|wuensche|möchte|moechte|will|brauche|hätte|erbitte|vereinbaren|gern|gerne|warte|kriege|bekomme) ..4 (rückruf|rueckruf|telefontermin|anruf)
    (rückruf|rueckruf) (bitte|erbeten|gewünscht|erwünscht|unter|auf|vereinbaren|heute|morgen|möglich)
    ^ (rückruf|rueckruf) $
    (angerufen|zurückgerufen) werden
    (versuchen|probieren) sie es .. (festnetz|handy|nummer|telefon)
    (unter|auf) (der|meiner|dieser|folgender) (nummer|handynummer|rufnummer) .. (erreichen|erreicht|erreichbar|an)
  `,
  not: `
    (niemand|keiner|warum|wieso|weshalb|wann) ..5 (ruf|rufe|rufen|ruft|<call>)
    (haben|habt) ..5 (angerufen|zurückgerufen)
    (kein|keine|keinen|nicht|ohne) .. (rückruf|rueckruf|<call>|anruf)
    (ruf|rufen|ruft) (sie|du|ihr)? <me> .. (nicht|nie|nimmer)
    (rückruf|rueckruf) (aktion|aktionen|kam|war)
    (gestern|vorhin|wurde|hatte|habe|hat) ..5 <call>
  `,
};
