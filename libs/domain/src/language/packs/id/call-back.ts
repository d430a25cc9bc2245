import type { Classes, RuleSet } from '../../rules/rule-set.ts';

/** The wish to be called back; a request for a person too. */
export const callBackPatterns = `
    <ask> ..6 <ring> ..2 (balik|kembali|semula)? ..2 <mine>
    <ask> ..6 <mine> ..3 (ditelepon|ditelpon|dihubungi|dihubungin|ditelfon|dikontak|dicall) ..3
    <ask> ..3 (ditelepon|ditelpon|dihubungi|ditelfon) (balik|kembali|semula|lewat|via|ke|di|sekarang|besok|nanti|hari|jam|sore|pagi|siang|malam|segera|petugas|cs|orang|oleh|sama|$)
    ^ <ring> (balik|kembali|semula)? (saya|aku|kami|gue|gw) ..4 $
    ^ <ring> (balik|kembali|semula) 
    <ring> (balik|kembali|semula) <mine>
    <ring> <mine> (balik|kembali|semula|aja|saja|dong|ya|pls|di nomor|ke nomor|di|nanti|besok|sekarang|jam|lah|please|tolong|secepatnya|segera)
    (ada|ade) (yang|yg|orang|petugas) ..3 <ring> ..3 (<mine>|rumah)
    (agar|supaya|biar) ..3 <ring> ..3 (saya|aku|istri saya|suami saya|kami)
    (minta|mohon|mau|request|atur|jadwalkan|nak|ingin) (telepon balik|telpon balik|panggilan balik|callback|call back|panggilan semula|dikol)`;

export const notCallBack = `
    (jangan|jgn|tidak usah|gak usah|ga usah|nggak usah|tak payah|tak perlu|tidak perlu|ga perlu|stop|berhenti|batalkan|gak mau|tidak mau|ga mau|tak nak|belum perlu|belum mau|belum butuh|gak perlu|nggak perlu|tidak minta|gak minta|nggak minta|ga minta|bukan minta|tidak ada yang perlu|gak ada yang perlu|nggak ada yang perlu|ga ada yang perlu|tak ada yang perlu) ..4 (<ring>|ditelepon|ditelpon|dihubungi|telepon balik|ditelfon)
    (kurir|driver|sopir|pengantar|rider|penghantar) ..6 (<ring>|hubungi)
    (kemarin|tadi|tadi pagi|sudah|dah|udah|sempat|pernah) ..4 (ditelepon|ditelpon|<ring>|dihubungi) (cs|petugas|oleh|sama|orang|dari|,)
    (gak|ga|nggak|tidak|tak|susah|sulit|ngga) ..1 (bisa|dapat|boleh)? (dihubungi|ditelepon|ditelpon)
    (kemarin|sempat|pernah|tadi) ..3 (minta|mohon) ..4
    (sudah|dah|udah|sdh) <ring> ..3
    (siapa|kenapa|mengapa) ..3 <ring> <mine>
    (tombol|menu|halaman|laman|link|tautan|formulir|kolom|butang|ikon|banner|fitur|tulisan) ..2 <ring>
    (terus|selalu|tiap hari|setiap hari) ..2 (ditelepon|ditelpon|<ring>)
    (nanti|kalau|kalo|jika) ..6 saya (telepon|telpon|hubungi)`;

export const ringWords: Classes = {
  ask: 'tolong, tlg, mohon, minta, suruh, bisa, bs, boleh, mau, ingin, pengen, nak, bisakah, bolehkah, harap, agar, supaya, biar, pls, plis, please, hendak, mahu, butuh, perlu, kasih, tolonglah, sila, silakan, segera, ada yang, ada yg, kapan bisa',
  ring: 'telepon, telpon, telfon, telponin, tlp, tlpn, tlpon, telp, nelpon, nelfon, nelepon, menelepon, menelpon, call, kol, hubungi, hubungin, kontak, contact, menghubungi, video call, vc, ring, telefon, menelefon, teleponlah, teleponkan, miscall, misscall',
  mine: 'saya, aku, gue, gw, gua, kami, ku, sy, istri saya, suami saya, bapak saya, ibu saya, ke rumah, ke nomor, ke no, di nomor, nomor saya, nomor ini, no saya, rumah kami, ke hp, hp saya, no ni, balik saya, sya, me',
};

export const indonesianCallBack: RuleSet = {
  words: ringWords,
  certain: callBackPatterns,
  not: `${notCallBack}
    (tidak ada|tak ada|gak ada|ga ada|nggak ada|kenapa|mengapa) ..4 <ring>`,
};
