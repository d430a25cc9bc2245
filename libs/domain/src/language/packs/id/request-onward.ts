import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const onwardWords: Classes = {
  gaMau:
    'ga mau, gak mau, gamau, nggak mau, ngga mau, tidak mau, tak mau, tdk mau, ogah, males, malas, nggak akan, gak akan, ga akan, tidak akan, tak akan, takkan, nggak bakal, gak bakal, ga bakal, tidak, gak, ga, nggak, enggak, ngga, tak nak, taknak, tak, mana mau, tidak pernah, ga pernah, gak pernah, tidak bersedia, tidak biasa',
  baruMau: 'baru mau, mau, boleh, bisa, oke, ok, saya kasih, aku kasih',
  jangan:
    'jangan, jgn, stop, ga mau, gak mau, gamau, bukan, nggak mau, tidak mau, ga butuh, gak butuh, cukup, berhenti, tak nak, bosan, ngga butuh, ga perlu',
  link: 'link, tautan, pautan, artikel, faq, panduan, tutorial, menu, halaman bantuan, template, templat, jawaban otomatis',
  bukan: 'bukan, jangan, ga usah, gak usah, tanpa',
  udah: 'udah, sudah, sudahi, udahan, stop, lupain, lupakan, tinggalin, skip, usah, gausah, ga usah, gak usah',
  apa: 'apa, berapa, nomor berapa, angka berapa, tombol apa, yang mana, mana',
  lewatin:
    'lewatin, lewati, melewati, skip, lolos, bebas, keluar, hindari, menghindari, bypass, nggak ketemu, ga ketemu, lepas, dapat, dapet, ketemu, nyambung, langsung, bisa, ngobrol',
  lewatinOr:
    'lewatin, lewati, melewati, skip, bypass, menghindari, hindari, ngelewatin, lepas dari, keluar dari, bebas dari, langkau, loncatin',
  level2:
    'level 2, level dua, tingkat dua, lini kedua, second level, tier 2, level selanjutnya, tingkat atas, level atas, tahap dua, l2',
  levelAtas:
    'level atas, tingkat atas, level 2, level dua, level berikutnya, atasan, pihak atas, ke atas, lebih tinggi, tahap dua',
  yang: 'yang, yg, orang yang, orang yg, pihak yang, siapa yang',
  gak: 'gak, ga, nggak, tidak, ngga, tak, kah, yang kerja, yg kerja',
  disini: 'disini, di sini, di sana, di situ, disana, sih, kerja, ya, tu, sini, di kantor, dalam',
  kemana: 'kemana, ke mana, pergi mana, di mana, dimana',
  berkuasa:
    'berkuasa, berwenang, pegang, pimpin, bos, bosnya, bertanggung jawab, atasan kamu, bos kamu, atasanmu, bosmu',
  diSini: 'di sini, disini, di situ, di sana, kamu, lo, situ, sana',
  ada: 'ada, sedang di kantor, di tempat, available, masuk',
  penasihat:
    'penasihat, konsultan, account manager, manajer, relationship manager, agen, pegawai, perunding, adviser',
  accountManager: 'account manager, penasihat, konsultan, manajer, relationship manager, marketing',
  bilang: 'bilang, bilangin, beritahu, sampaikan, kasih tahu, kasih tau, cakap',
  telepon: 'telepon, telpon, lisan, suara, ngobrol langsung, ngomong langsung, bicara langsung, call',
  lebihCepat:
    'lebih cepat, lebih cepet, lebih gampang, lebih enak, lebih mudah, lebih jelas, cepet, cepat, lagi senang, beres',
  siapaAja: 'siapa aja, siapapun, siapa pun, dong, satu orang',
  orangDewasa: 'orang dewasa, orang gede, orang tua yang',
  asli: 'asli, beneran, betulan, manusia, dengan orang, sama orang, betul',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
    (kode|tombol|cara|trik|jalan|nomor) ..1 (mana|apa)? ..1 (buat|untuk|biar|supaya) ..1 (ngelewatin|lewatin|lewati|melewati|skip|hindari|menghindari|bypass) ..2 (<machine>|kamu)
    masa ..3 (curhat|cerita|ngomong|bahas|bicara) ..2 (sama|dengan|ke) ..1 (<machine>|komputer)
    kapan ..2 (nyambung|tersambung|dihubungkan|disambungkan|ngobrol|bicara) ..2 (orangnya|petugasnya|orang|petugas|manusia|<person>)
    <gaMau> ..1 <talk> ..3 <with> ..2 (<machine>|software|komputer|perangkat lunak)
    <gaMau> ..1 (kasih|kasi|memberi|beri|memberikan|berikan|cerita|bilang|sebut|sebutkan|menyebutkan|bagi|bagikan|serahkan|menyerahkan|bahas|membahas|ngasih|ngomongin|curhat|jelasin|percaya|mempercayakan|ngetik|bocorin|dikte|mendikte) ..7 (ke|kepada|sama|dengan|dgn|di|pada) ..1 (<machine>|software|komputer|perangkat lunak)
    (ke|kepada|sama|dengan|dgn) ..1 (<machine>|software|komputer) (saya|aku|gue|gw|sih)? ..1 <gaMau> ..4
    (ke|kepada|sama|dengan|dgn) (pegawai|petugas|karyawan|orang|manusia|staf|kakitangan) <baruMau>
    (cuma|hanya|cuman) ..1 (mau|akan|bisa|nak) ..2 (<talk>|kasih|cerita|bilang|bahas|serahkan) ..4 (ke|kepada|sama|dengan|dgn) ..1 (<person>|<role>|orang|manusia)
    <jangan> ..2 (kirim|kasih|kasi|ngirim|bagi|lempar|hantar)? ..2 <link> ..4 ,? ..4 (suara|percakapan|<person>|<role>|<someone>|telepon|telpon|ngobrol|bicara|obrolan|panggilan|call)
    (suara|percakapan|<person>|<role>|<someone>|telepon|telpon|obrolan|teknisi) ..3 ,? <bukan> ..1 (link|tautan|pautan|artikel|faq|panduan|tutorial|menu|halaman bantuan|template|templat)
    (simpan|simpen|makan) ..1 (aja|saja|je)? ..1 (jawaban|balasan|link|artikel|template|templat|jawapan) ..3
    <udah> ..1 (lah|aja|deh|soal|pakai|pake|dulu|sama|sok|main)? ..1 (bot|robot|botnya|robotnya|chatbot|mesin) (nya)? ..1 (aja|deh|lah|dulu|,|tolong|dong|kasih|$)
    (tekan|pencet|ketik|tulis|pilih|hubungi|telepon|bilang|klik|dial) ..1 <apa> ..2 (biar|supaya|agar|untuk|buat|utk|kalau mau) ..3 <lewatin> ..4
    (gimana|bagaimana|macam mana|cara|caranya|gmn|cemana) ..3 <lewatinOr> ..2 (kamu|lo|lu|anda|awak|<machine>|ni|kau)
    (nomor|no|nombor|telepon|talian) ..1 (yang|yg) ..2 (diangkat|angkat|dijawab|jawab|ngangkat|nyambung) ..3
    (ada|punya|ade) ..1 (karyawan|pegawai|orang|manusia|staf|petugas|org) ..2 (atau|apa|ke) ..1 (cuma|hanya|cuman|isinya|semua|bot|robot) ..2
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
    (ada|ade) (manusianya|orangnya|petugasnya|adminnya|csnya|pegawainya) (gak|ga|nggak|tidak|kah|tak|<question>)
    (ada|ade) (yg|yang) (jaga|standby|bertugas|kerja|online|aktif|melayani|berjaga) (kah|ga|gak|nggak|tidak|tak|<question>|$)
    (serahkan|serahin|oper|kasih|teruskan|lempar|alihkan|pindahkan) ..2 (ke|kepada|sama) (yang|yg) (berwenang|berhak|ngerti|paham|bertanggung jawab|bisa|tahu|mengerti) ..2
    (bos|atasan|pimpinan|manajer|supervisor) (kalian|kamu|lo|lu|anda|mu) ,? siapa
    (asal|asalkan) ..3 ada (yang|yg) (ngangkat|angkat|jawab|balas|nerima|bales|menjawab)
    kapan ..2 (nyambung|tersambung|dihubungkan|disambungkan|ngobrol|bicara) ..2 (orangnya|petugasnya|orang|petugas|manusia|<person>)
    (orang|orangnya|mas|mbak|admin|pegawai|petugas) ..1 (aja|saja) ..1 (yang|yg) (vc|telepon|telpon|nelpon|hubungi|call|jawab|bales|balas) ..1 (aku|saya|gue|gw)
    (minta|boleh) ..2 (nomor|no|kontak) (wa|hp|telepon|telpon)? (kurirnya|koordinatornya|petugasnya|manajernya|supervisornya|atasannya|orangnya)
    ^ (tolong|minta|mohon)? <level2> ,? (tolong|dong|makasih|terima kasih|ya|sekarang|pls|please|$)
    (naikin|naikkan|naik|eskalasi|eskalasikan|teruskan|lempar|oper|bawa) ..4 <levelAtas>
    ^ (tolong|minta|mohon)? (eskalasi|eskalasikan|eskalasi aja|escalate) (dong|aja|saja|tolong|sekarang|pls|please|ya|segera|$)
    , (eskalasi|eskalasikan|escalate) (dong|aja|saja|tolong|sekarang|pls|please|ya|segera|$)
    (ke|sama|kepada|dengan) <yang> ..1 (bisa|berhak|berwenang|punya|boleh|ngerti|paham|tahu|ada) ..1 (memutuskan|mutusin|putuskan|keputusan|wewenang|kuasa|ambil keputusan|menentukan|nentuin)
    (cariin|carikan|cari|panggil|panggilin|kasih|kasi|panggilkan|minta|mana|suruh|datangin) ..1 (saya|aku|gue|gw)? ..1 (yang|yg) ..1 (ngerti|paham|faham|bisa|berwenang|tahu|becus|waras|kompeten|mengerti)
    (masukin|masukkan|taruh|letak|daftarkan|tambahkan|taro) (saya|aku|gue|gw|sy) ..1 (ke|di|dalam|ke dalam) ..1 (antrian|antrean|giliran|barisan|queue)
    (saya|aku|gue|gw|sy|biar)? ..1 (tunggu|nunggu|menunggu) ..1 (di|dalam) (antrian|antrean|sambungan|line|barisan|talian)
    (masih|ada|apa|apakah|emang|memang) ..1 (ada)? (karyawan|pegawai|orang|manusia|staf|org|petugas|orang kerja) ..1 <gak> ..1 (<disini>|$)
    (pada|semua|orang orang|orang|orangnya|karyawannya|pegawainya|staf) ..1 <kemana> ..1 (semua|sih|ya|pergi|nih|$)
    siapa ..1 (yang|yg)? ..1 <berkuasa> ..1 (<diSini>|$)
    (cari|mencari|mau|ingin|nak|minta) ..2 (bu|pak|ibu|bapak|mbak|mas|encik|puan|cik) _ (dari|bagian|di bagian|bahagian|divisi) ..3
    (bu|pak|ibu|bapak|mbak|mas|encik|puan|cik) _ ..3 <ada> ..1 (ga|gak|nggak|tidak|kah|tak|<question>)
    (janji|jadwal|jadwalkan|jadwalin|temu janji|telepon|sesi|buatkan) ..3 <with> ..1 <penasihat> (saya|aku|gue|kami|pribadi)
    ^ <accountManager> (saya|aku|gue|kami) ,? (tolong|dong|pls|please|mana)
    ^ (bagian|divisi|jabatan|bahagian|tim|unit|layanan|jalur|hotline) ..2 (tolong|dong|pls|please|sekarang|cepat|segera|buruan)
    (orang|tim|bagian|pihak) (fraud|penipuan|penagihan|keuangan|komplain|klaim|pembatalan) ,? ..1 (sekarang|cepat|segera|buruan|tolong|dong|mana)
    (disuruh|diminta|katanya|dibilang|dibilangin|tertulis) ..3 (minta|tanya|cari|hubungi|panggil|mencari) ..1 (<person>|<role>|spesialis|supervisor|ahlinya) ..3 (jadi|makanya|maka|,|jd)
    (sekarang|skrg|skrang|kini) ..1 giliran ..1 (kalian|orang|manusia|tim|staf|pegawai|petugas|awak)
    (kirim|kirimin|utus|hantar|suruh) ..1 (orang|seseorang|petugas|pegawai|salah satu|staf|teknisi) ..2 (ke|buat|untuk|datang|telepon|telpon|ajak|dong|aja|$)
    (tolong|bisa|minta|harus|perlu|kena|boleh) ..2 (ada)? (orang|yang|yg|petugas|seseorang|seorang) ..1 (telepon|telpon|nelpon|menelepon|call|hubungi|datangi|menghubungi|kunjungi) ..1 (dia|beliau|ibu|bapak|nenek|kakek|mak|ayah|emak|mama|papa)
    <bilang> ..1 (ke|sama|kepada|pada|kat)? ..1 (tim|atasan|bos|rekan|teman|temen) (kamu|mu|lo|anda|kalian|nya)? ..1 (bahwa|kalau|kalo)? ..1 (saya|aku|gue|gw) ..1 (tunggu|nunggu|menunggu|masih)
    (lewat|via|pakai|pake|kalau|kalo|secara) ..1 <telepon> ..2 <lebihCepat>
    (angkat|jawab) ..1 (dong|lah|donk|teleponnya|telponnya|woi|telepon|seseorang) ..1 (<siapaAja>|$)
    (mau|pengen|ingin|nak|minta) ..1 (dengar|denger|mendengar|dengerin) ..1 suara ..1 (orang|manusia|asli|beneran)
    ^ (suara|percakapan|obrolan) (manusia|orang|asli|beneran) ..1
    (panggil|panggilin|cariin|kasih) ..1 <orangDewasa>
    (ada|ade|punya) ..1 (chat|nomor|telepon|live chat|obrolan|layanan|hotline) <asli> ..3
`;
