import type { RuleSet } from '../../../rules/rule-set.ts';

/** Danger to life: of one's own hand, or by gas, smoke, fire, current, water, or things swallowed. */
export const safety: RuleSet = {
  certain: `
    (chcę|chce|zamierzam|będę) (się|sie)? (zabić|zabic|powiesić|umrzeć|umrzec|skończyć ze sobą|odebrać sobie życie|skoczyć z mostu) (się)? $
    (zabiję|zabije|powieszę) się
    nie (chcę|chce) (już|juz|dłużej)? żyć
    (odebrać|odbiorę|odbierze) sobie życie
    (popełnić|popełnię|popełni|próbował* popełnić) samobójstwo
    (podciąć|podcięła|podciął|podetnę|tnę) sobie (żyły)?
    (połknąłem|połknęłam|wziąłem|wzięłam|połknął|połknęła) ..2 (opakowanie|garść|całe|wszystkie|dużo) ..2 (tabletek|tabletki|leków|proszków)
    (śmierdzi|czuć|czuję|pachnie|ulatnia się|ulatniający się|wyciek) ..2 (gazem|gaz|gazu|spalenizną|spalenizna)
    (mieszkanie|dom|kuchnia|licznik|router|bateria|gniazdko|telefon|piec|ładowarka|pokój|samochód) (nam|mi|się)? (się)? (pali|płonie|zapalił*|dymi|iskrzy)
    (pali się|pożar) (w|u nas|u mnie|na) ..2 (dom*|mieszkani*|kuchni|pokoju|piwnicy|klatce|hotelu|sklepie|piętrze)
    (dziecko|synek|syn|córka|córeczka|niemowlę) ..3 (połknął|połknęła|połknęło|wypił|wypiła|wypiło|topi)
    (poraził|kopnął|poraziło) (mnie|go|ją|syna|męża|dziecko) prąd
    (czujnik|alarm) (czadu|tlenku węgla|gazu) (wyje|piszczy|się włączył|dzwoni)
    (uwięzieni|uwięziony|uwięziona|utknęliśmy|utknąłem|utknęłam) w windzie`,
  possible: `
    nie mam (już)? (po co|siły) żyć
    (życie|wszystko) (nie ma|straciło) ..1 sensu
    (wszystkim|wam|im) ..2 (będzie lepiej|ulży) beze mnie
    (myśli|myślę o) ..1 (samobójcz*|samobójstwie|śmierci)
    (zrobić|zrobi|zrobię) sobie krzywdę
    nie (wytrzymam|dam rady) (już)? (dłużej)? żyć`,
  not: `
    (ze śmiechu|z nudów|z głodu|w grze|film*|serial*|książk*|ubezpiecz*|polis*|gra|grze) ..4
    (kontrolka|dioda|lampka|światło) ..4 (pali|świeci)`,
};
