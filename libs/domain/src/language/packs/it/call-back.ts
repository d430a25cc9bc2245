import type { RuleSet } from '../../rules/rule-set.ts';
import { requestWords } from './request-words.ts';

/** The wish to be called or written to by a person: a request as well. */
export const calls = `
    (aspetto|attendo|aspettando|attesa) ..5 (chiamata|telefonata|richiamata) ..1 (promessa|vostra|del|dell|della|da)
    ^ (le|gli) (telefonate|richiamate|chiamate|telefona|telefoni) (a casa|al|domani|voi|per)
    (sentiamoci|sentirci|sentiamo|sentirsi) .. (telefono|voce|telefonicamente)
    (alzi|alzate|alza) .. (cornetta|telefono)
    (mi|ci|me|m) ..2 (scrive|chiama|chiami|chiamasse|chiamate|chiamino|richiama|richiami|richiamate|richiamasse|telefona|telefoni|telefonate|kiama|contatti|contatta|contattasse|squilla|squillare|scriva|scrivesse|segua|seguisse) ..2 (<person>|<someone>|vostri)
    (richiamatemi|richiamami|richiamateci|ricontattatemi|ricontattami|telefonatemi|telefonami|richiamarmi|ricontattarmi|mirichiamate|mirichiami)
    ^ (chiamatemi|chiamami|contattatemi|contattami|mi chiami|mi chiamate|sentiamoci) (<call-end>|$)
    (potete|puo|puoi|potreste|potrebbe|potresti|vorrei|voglio|prego|chiedo) ..2 (chiamarmi|contattarmi|telefonarmi|richiamarmi|ricontattarmi|richiamare|telefonarci|chiamarci)
    (mi|ci) (richiama|richiami|richiamate|richiamano|richiamereste|ricontatta|ricontatti|ricontattate|telefonate|telefoni|telefona|richiamerebbe)
    (faccia|fammi|fatemi|fate|farmi|fatti|dica|dite|digli|ditegli|dille|fargli|farmi|chieda|chiedete|chiedi) ..6 (chiamare|richiamare|ricontattare|contattare|telefonare|chiamarmi|richiamarmi|scrivermi|contattarmi|telefonarmi)
    (essere|venire|stato) (richiamato|richiamata|ricontattato|ricontattata|chiamato|chiamata|contattato|contattata|messo|messa)
    (fissare|prenotare|richiedere|avere|programmare|ricevere|vorrei|voglio|organizzare|fissarmi) .. (telefonata|richiamata|callback|call back|videochiamata|colpo di telefono|recall)
    (potete|puo|dare|darmi|dammi|date|datemi|fate|fatemi|dia|fa|fare|aspetto|attendo) ..2 (un|una|la) (colpo di telefono|telefonata|squillo|richiamata|chiamata) <question>?`;

export const callBack: RuleSet = {
  words: requestWords,
  certain: calls,
  not: `
    nessuno ..4 (richiam*|chiam*|telefon*|contatt*)
    quando mi (richiamate|chiamate|richiama|chiama|telefonate)
    <not> (mi|ci) ..1 (chiamare|richiamare|contattare|telefonare|disturbare)
    <not> (essere|venire) ..1 (richiamat*|contattat*|chiamat*|disturbat*|ricontattat*)
    (inoltrare|trasferire|deviare|trasferimento|inoltro|deviazione) ..2 (chiamata|chiamate) ..5 (segreteria|cellulare|smartphone|numero|citofono|fisso)
    <not> (richiamatemi|chiamatemi|contattatemi|telefonatemi|richiamate|chiamate)
    <not> ..3 (voglio|serve|bisogno|c|mi|essere|sia) ..4 <negatable>
    (evit*|annull*|cancell*|revoc*|inutile|ritir*) ..6 <negatable>
    (mi|vi|ci) chiamo
    (numero|orario|orari)`,
};
