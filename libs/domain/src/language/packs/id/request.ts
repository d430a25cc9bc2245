import type { RuleSet } from '../../rules/rule-set.ts';
import { callBackPatterns, notCallBack, ringWords } from './call-back.ts';
import { onward, onwardWords, refusing } from './request-onward.ts';
import { requestWords } from './request-words.ts';

const SOMEBODY = '(<person>|<someone>)';
const STAFF = '(<person>|<role>|<department>)';
const ANYBODY = '(<person>|<someone>|<role>|<department>)';
const DET = '<det>? <det>?';

/** A word for a person behind one of these goes with it; behind any other word it is asked for by itself, though no mark stands between. */
const GOVERNS =
  '(kartu|biaya|nomor|nomer|nombor|no|nama|kode|kod|jam|waktu|alamat|kontak|email|emel|gaji|kata|dari|drpd|daripada|oleh|sama|dengan|dgn|ke|kepada|di|pada|untuk|buat|bagi|bukan|jadi|sebagai|seorang|semua|para|banyak|beberapa|ada|tiap|setiap|kerja|lowongan|loker|tim|kantor|bagian|menu|sistem|fitur|akun|jadwal|foto|sikap|etika|mas|mbak|pak|bu|si|sang|yang|yg|atau|dan|dia|kamu|anda|kalian|mereka|kami|kita|itu|ini|tanpa|bebas|potongan|hak|sesama|jadilah|menjadi|oknum|mantan|calon|satu|dua|tiga|empat|lima|sepuluh|2|3|4|5|6|7|8|9|10|11|12|15|20|25|30|40|50|60|80|100|200|500)';

/** People are only told of here: found and denied, so that nothing else hears a wish in it. */
const TOLD_OF = `
    (<person>|<role>) ..2 (bilang|kata|katanya|beritahu|memberitahu|menyuruh|suruh saya|cakap|ramah|sopan|baik|salah|datang|menutup|tak pernah|pernah|memberi|tu suruh|mengatakan|kirim|mengirim|janji|menjanjikan|jutek|judes|galak|kasar|terbaik|menolak|lupa|telat|cuek)
    (<person>|<role>) (kemarin|tadi|semalam|sudah|dah|udah|itu sudah|tu dah|kemarin itu|yang kemarin sudah|yang tadi sudah)
    (apakah|apa|adakah|kenapa|mengapa) (<person>|<role>) ..1 (akan|bakal|pernah|boleh|perlu|harus|berhak) ..1 (melihat|lihat|tahu|meminta|minta|akses|menyimpan|tanya|menanyakan|dibayar|digaji)
    (<person>|<role>) ..3 (sangat|amat|paling|memang) (baik|ramah|sopan|membantu|mesra|cekap)
    (orang|manusia|petugas|cs) (atau|ataukah) (mesin|bot|robot|komputer|ai|program) !(tolong|sambungkan)
    (hak asasi|bumi|badan|sumber daya|setengah|tubuh|anatomi|sejarah|ras|umat) manusia
    (agen|ejen) (travel|perjalanan|asuransi|insurans|brilink|properti|hartanah|rahasia|perubahan|pos|resmi terdekat|jne|tiki|pengiriman|judi|pelancongan|gas|lpg|penjualan|pulsa)
    (operator|admin) (seluler|selular|pengeluaran|produksi|tol|mesin|alat berat|crane|forklift|kpop|logika|halo|gudang lowongan|fee|fi)
    (biaya|kena|bebas|gratis|fee|potongan|tanpa) admin
    (senang|seronok|asyik|suka) (bicara|berbicara|ngobrol|bercakap|chat) <with> (anda|kamu|awak|kalian)
    (sedang|lagi) ..1 (chat|bicara|bercakap|ngobrol|ngomong|berbicara|chatting) <with> (siapa|komputer|robot|bot|mesin|manusia|orang|ai|program)
    (nada|lagu|dering) (sambung|panggil|panggilan)
    (terima kasih|makasih|salam|puji|bintang|apresiasi|terimakasih|tq) ..6 (<person>|<role>) !(tolong|mana|bisa|boleh)`;

/** The wish for a person. */
export const indonesianRequest: RuleSet = {
  words: { ...ringWords, ...requestWords, ...onwardWords },
  always: `${refusing}
    (kenapa|mengapa|kok) ..1 (tidak|ga|gak|nggak|tak) (bisa|boleh) ..1 <talk> <with> ${SOMEBODY}
    (tidak|ga|gak|nggak|tak) (bisa|boleh) (kah|ke)? ..2 (sambungkan|hubungkan|oper) <me>? <with> ${STAFF}`,
  certain: `${onward}
    ${callBackPatterns}
    <wish> ..4 <talk> ..3 <with> ${DET} ${ANYBODY}
    <wish> ..4 <talk> (dibantu|dilayani)? ${DET} (<person>|<role>)
    <wish> ..4 (dibantu|dilayani|dilayan|ditangani|dijawab|dibalas|diurus|dihandle|dilayanin|dibantuin) ..2 ${DET} ${ANYBODY}
    <wish> ..2 (tanya|nanya|bertanya|lapor|cerita|jelaskan|jelasin|ceritakan) ..2 <with> ${DET} (<person>|<role>)
    (jelaskan|jelasin|cerita|ceritakan|sampaikan) (langsung)? (ke|kepada|sama|dengan) (orang|orangnya|manusia|petugas|pegawai)
    <wish> ..4 <talk> ..2 <with> (dia|beliau)
    (suruh|minta) (dia|beliau|yang) ..3 <talk> <with> <me>
    ${DET} (<person>|<role>) (kalian|kamu|anda|awak)? (asli)? mana !(yang|yg|saja|aja|paling|untuk)
    (ada|adakah|apakah ada|masih ada) ${DET} <person> (yang|yg) (online|ol|aktif|standby|bertugas|jaga|available|bangun|bisa|dapat)
    (cs|admin|petugas) ..4 (bangun|online|aktif) ..3 (tlg|tolong|bls|balas)
    (petugas|pegawai|staf) ..2 (berkenan|sudi|bersedia) ..4
    kalau bukan (orang|manusia) (yang|yg) (balas|membalas|bales|jawab)
    ^ <talk> ..1 <with> ${DET} ${ANYBODY}
    <connect> <me>? <me>? (dulu|langsung|saja|aja|terus)? ..1 <with> ${DET} ${ANYBODY}
    <connect> <me>? ..2 <with> !(pesanan|paket|kursi|rekening) _? _? ${STAFF}
    <connect> ${DET} (<person>|<role>) !(<own>|travel|perjalanan|asuransi)
    (panggil|panggilkan|panggilin|carikan|cariin|dipanggilkan|datangkan|keluarkan|kasih|kasi|ksh|ganti|tukar|suruh|minta|gantiin|hadirkan) <me>? ${DET} ${SOMEBODY}
    (suruh|minta|panggil|kasih|biar|biarkan|tolong) ${DET} ${ANYBODY} ..5 <act>
    <want> ${DET} (<person>) 
    <want> <me>? (ke|sama|dengan|dgn)? ${DET} (<person>|<role>) (aja|saja|dong|pls|sekarang|langsung|ya|tolong|$)
    <want> ..1 (ada)? (orang|org|seseorang|orangnya) (asli|beneran|betul|betulan|sungguhan|nyata|yang|yg|dong|aja|saja|sekarang|bukan|tolong|langsung|pls|bicara|cakap|untuk|buat|$)
    <want> ..2 (bantuan|layanan|bantu|suara) ..1 (<person>|<someone>)
    <want> ${DET} (<role>) (anda|kamu|kalian|awak|sekarang|toko|di sini)
    (ada|ade|adakah|apakah ada|apa ada|masih ada) ${DET} ${ANYBODY} ..1 <canDo> ..4 (<act>|<talk>|diajak|saya ajak)
    (ada|ade|adakah) (tak|gak|ga|nggak|tidak|ke|kah) ${DET} ${SOMEBODY} ..4
    (ada|ade|adakah|apakah ada) (orang|org|petugas|manusia|admin|cs|orangnya|operator|staf|agen) (tidak|tak|ga|gak|nggak|kah|ke|di sini|disini|di sana|asli|beneran|<question>)
    (tidak|gak|ga|nggak|tak|takde|tiada|takkan) ..1 (ada)? ${SOMEBODY} ..3 (bisa|boleh) ..4 (<act>|<talk>) ..4 <question>
    (tidak|takde|tiada|tak|ga|gak) (ada)? (siapa siapa|siapa|orang|manusia|petugas) (ke|kah|di|yang|yg|satupun) ..8 <question>
    (ada|ade) (yang|yg) (bisa|boleh) ..1 (<talk>|bantu|saya ajak|jawab) ..6 (orang|manusia|langsung|beneran)
    (siapa|sapa) (yang|yg) (bisa|boleh|dapat) ..1 (saya ajak|diajak|aku ajak|saya hubungi) (bicara|ngomong|ngobrol|bercakap|cakap)
    ^ ${DET} (<person>) <person>? $
    !${GOVERNS} _ (orang asli|orang beneran|orang betul|operator manusia|cs manusia|agen manusia|petugas manusia|live agent) $
    !${GOVERNS} _ (operator|petugas|agen|ejen|pegawai|staf|manusia|human|agent|customer service|layanan pelanggan) (tolong|pls|plis|please|sekarang|segera|cepat|kak|dong) $
    ^ ${DET} (manajer|manager|supervisor|pengurus|owner|bos|atasan|penyelia) $
    ^ (orang asli|orang beneran|orang betul|orang langsung|orang nyata|orangnya|orang) $
    (mau|nak|minta|butuh|perlu) (orang|org|orangnya) $
    ${DET} (<person>|<role>) (mana|mana sih|dimana|di mana|manusia|ada|dong|tolong nongol) $
    (mana|mna) ${DET} (<person>|<role>)
    (<person>|<role>) (mana) ..2 (suruh|panggil|keluar|minta)
    (admin|cs|operator|petugas|agen) (yang|yg) (asli|manusia|beneran|orang) ..3
    (oper|sambungin|sambungkan|hubungkan|sambung|alihkan|dihubungkan|disambungkan|operin) (dong|sekarang|pls|tolong|aja|segera|ya|cepat|$)
    (tolong|mohon|minta|bisa) (disambungkan|dihubungkan|dialihkan|dioper|sambungkan|hubungkan|dialihkan|dipanggilkan|sambungkan saya|hubungkan saya)
    <refuse> ..6 <machine> ..6 ,? ..5 (<want>|<wish>|<connect>) ..4 ${ANYBODY}
    (bukan|bukannya|jangan) ..2 (<machine>|awak|kamu) ,? ..4 (mau|nak|minta|tapi) ..2 ${ANYBODY}
    (<want>|<with>) ${DET} ${ANYBODY} ,? (bukan|not|jangan|ora|dan bukan) ..3 <machine>
    (lebih suka|lebih nyaman|lebih baik|lebih elok|lebih cepat|lebih enak|mending|mendingan|lebih senang|lebih memilih) ..6 (<with>|<talk>|dilayani|oleh|pegawai|orang|ada) ..3 ${ANYBODY}
    (lebih suka|lebih nyaman) ..4 ${SOMEBODY}
    (tunggu|menunggu|nunggu) ..1 (orangnya|petugasnya|adminnya|csnya|manusianya)
    (perlu|harus|butuh|mesti|rasanya|biar) ..3 (ditangani|diurus|dilihat|dicek|diperiksa|dijawab) ..1 ${ANYBODY}
    (naikkan|eskalasi|eskalasikan|naikin|teruskan|dinaikkan) ..3 <with> ..2 ${ANYBODY}
    (supaya|biar|agar) ..2 (pindah|dilayani|dihubungkan|disambungkan|sambung|nyambung|bisa ngomong|terhubung|bicara) ..2 ${ANYBODY}
    <with> ${DET} (<person>|<role>|<someone>) ..4 (disambungkan|dihubungkan|hubungkan|sambungkan|tolong sambungkan|dialihkan)
    (<person>|<role>|<department>) ..5 (tolong|mohon|bisa|minta) (disambungkan|dihubungkan|sambungkan|hubungkan|dipanggilkan|dialihkan) 
    ke (bagian|divisi|tim|unit|pihak|bahagian|jabatan) ..5 (disambungkan|sambungkan|hubungkan|dihubungkan)
    (sambungkan|sambungin|sambung|hubungkan|hubngkan|oper|operin|alihkan|alihin|connect|konekin|disambungkan|dihubungkan) (saya|aku|gue|gw|sy|kami) (dong|segera|sekarang|pls|plis|please|tolong|ya|langsung|cepat|aja|saja|<with>|$)
    (saya|aku|gue|gw|sy|kami) (disambungkan|dihubungkan|dioper|dialihkan|disambungin|dihubungin) (dong|segera|sekarang|pls|plis|please|tolong|ya|langsung|aja|saja|$)
    (eskalasi|eskalasikan|naikkan|naikin|dinaikkan|forward|teruskan|diteruskan|serahkan|alihkan|oper|pindahkan|dialihkan) (kasus ini|masalah ini|perkara ini|keluhan saya|keluhan ini|masalah saya|chat ini|obrolan ini|percakapan ini|tiket saya|laporan saya)
    (kasih|kasi|ksh|bawa|antar|lempar|arahkan) <me> (ke|sama|kepada|dengan) ${DET} ${ANYBODY}
    (mau|pengen|ingin|nak|mahu|minta) (langsung)? (sama|dengan|dgn) ${DET} (<person>|<role>)
    (mau|nak|mahu|ingin|minta|pengen|biar) ${DET} ${ANYBODY} ..3 (jawab|balas|bales|bantu|layani|layan|hubungi|telepon|nelpon|bicara|ngomong) (saya|aku|gue|chat saya|sini|langsung|sendiri|ke saya)
    ${ANYBODY} ..5 ,? (tolong|mohon|silakan|sila) (masuk|muncul|keluar|nongol|angkat|balas|bales|jawab|hubungi|ambil alih|turun tangan|bicara|ngomong) ..2 (chat saya|chat ini|obrolan ini|di sini|disini|ke sini|sini|saya|dong|langsung|sebentar|sekarang|$)
    (panggil|panggilkan|panggilin) (mbaknya|masnya|bapaknya|ibunya|kakaknya|yang|yg|siapa aja|siapa saja|siapa pun)
    ^ (dilayani|dibantu|dijawab|ditangani|dilayan) (oleh|sama|dgn|dengan|langsung)? ${DET} (<person>|<someone>|<role>)
    <wish> ${DET} (<person>|<role>) ..1 (membalas|menjawab|menghubungi|menemui|mendengarkan|melayani|menangani|mendatangi) ..3
    (mau|pengen|ingin|nak|lebih suka) <talk>? (sama|dengan|dgn|ke) (yang|yg) (pegang|jaga|punya|ngurus|urus|berwenang|kerja|jahit|tanda|waras|bernyawa|manusia|hidup)
    (<person>|<role>) ..4 suruh (dia)? (chat|bales|balas|jawab|ke sini|keluar|video call|wa|telepon|ngomong|nemuin|turun)
    (panggilin|panggilkan|panggil|pgl|pngil) ..3 (<person>|<role>)
    (tolong|minta|mohon|mau|bisa|boleh|coba|sekalian) ..2 (disambungin|sambungin|disambungkan|sambungkan|dihubungkan|hubungkan) (ke|sama|dengan|dgn)? (mas|mbak|pak|bu|kak|yang|yg|orang|orangnya|ibu|bapak|loketnya|tokonya|meja)
    (<person>|<role>) ..4 (bisa|boleh) (balas|bales|diajak|bicara|nongol|muncul|bercakap|ngobrol) (langsung|dengan|sama|di|bicara|diskusi|ngobrol|saya|sekarang|$)
    (bagi|biar|suruh|minta) ..1 (<person>|<role>|orang) ..1 <talk> <with> (saya|aku|gue)
    (bagi|beri|izinkan|kasih) (saya|aku) <talk> <with>
    (<person>|<role>|orangnya|org nya|orang nya) (mn|mna|ada gak|ada ga|ad ga|ada nggak) $
    ^ (tolong)? (ke|sambung ke|langsung ke) (bagian|loket|divisi|bahagian) _ $
    ${DET} (<person>|<role>) ..1 (tolong|sila|silakan) (turun|maju|masuk|nongol|muncul) $
    (dilayani|dijelasin|dijelaskan|dituntun|dibantu|dipandu) (oleh|sama) ${DET} (<person>|<someone>|<role>)
    ada (yang|yg) (bisa|boleh) ..1 (jelaskan|jelasin|bantu|bicara|ngomong|nerangin) ..3 langsung
    (bagi|kasih|biar|suruh) orang lain (yang|yg)? (jawab|balas|layan|urus)
    tolong ada (yang|yg) (muncul|angkat|balas|jawab|datang|respon|keluar) ..3
    (mohon|minta|panggil|nak|bagi) wakil (anda|kamu|tuan|syarikat|bank)
    (ada|ade) (org|orang) (x|tak|ke|gak|ga) (kat|di|dekat)? (sana|sini|situ)?
    (bicara|ngomong|ngobrol|cakap|bercakap|ngmng) <with> (yang|yg) ..4
    (bicara|ngomong|ngobrol|chat|cakap|bercakap|jumpa|ketemu|bertemu) <with> (pak|bu|bapak|ibu|mbak|mas|kak|encik|cik|puan|dr|dokter|doktor) _
    (mau|nak|ingin|minta|hendak|bisa|boleh) ..3 <talk> <with> (bagian|tim|pihak|divisi|jabatan|bahagian|unit|departemen|orang|bank|hotel|toko|kedai|sekolah|klinik) ..2
    <wish> ..4 <talk> ..6 <with> (orangnya|orang nya|petugasnya|yang punya|yg punya|yang berwenang|yang bertanggung jawab|siapa pun|siapapun)
    (dengan|sama|dgn|sm) (orang|orangnya|petugasnya|manusia|petugas) (langsung|saja|aja|ya|dong|bisa|boleh) $
    (dari|pegawai|staf|petugas|orang) ..3 sendiri ..3 (tengok|lihat|jawab|cek|layani|tangani|baca)
    (pegawai|staf|petugas|orang|manusia|kakitangan) (sendiri)? (yang|yg) (tengok|lihat|jawab|cek|balas|bales|baca|urus|tangani|bantu|layani|layan)
    (rekan|kolega|teman) ..2 (yang|yg) (bisa|boleh|berwenang) ..4
    (ada|bagus|baik|elok) ..2 (teman|rekan|orang|pegawai) (kantor)? ..2 (yang|yg) (lihat|jawab|cek|bantu|baca|tengok)
    (boleh|bisa|tolong|mohon|minta|bs) ..1 (dialihkan|dipindah|dipindahkan|dioper|disambungkan|pindah) ke (orang|petugas|rekan|agen|staf|tim|cs) ..1 lain
    tolong ada (yang|yg|petugas|orang|staf) ..3 (cek|lihat|bantu|periksa|dampingi|temani|telusuri) ..2 (bareng|bersama|sama) (saya|aku|gue)
    (siapa aja|siapa saja|siapapun|siapa pun) ..2 angkat (telepon*|telpon*|tlp)
    minta ..1 (konsultan|konselor|penasihat|ahlinya) ..2 (dong|ya|tolong|kredit|$)`,
  possible: `
    ${TOLD_OF}
    <refuse> ..6 <machine> 
    (bot|robot|botnya|robotnya|chatbot|mesin|mesin penjawab|ai|balasan otomatis|jawaban otomatis|otomatis|autoreply|auto reply|template|templat|asisten virtual|pembantu maya) ..3 <useless>
    (gimana|bagaimana|cara|macam mana) ..4 (nggak|ga|gak|tidak|tanpa|tak) ..2 (lewat|pakai|melalui) <machine>
    <want> ${SOMEBODY} 
    ^ !tim ${DET} (<role>|<department>|bantuan|support|bantuan orang|dukungan) $
    (bagaimana|gimana|gmn|macam mana|cara|di mana|dimana|kemana|ke mana) ..4 (hubungi|menghubungi|kontak|hubungin|kontak) ..2 (<person>|<department>|kalian|anda|tokopedia)
    <wish> ..4 <talk> <with> (kalian|anda|seseorang|pihak anda|siapa)
    (tidak|ga|gak|nggak|tak) (paham|ngerti|mengerti|faham|nyambung) (maksud|masalah|apa yang) saya
    (kamu|awak|anda|lo|lu) (bot|robot) ..3 (bodoh|goblok|tak guna|percuma|ga guna|gak guna)
    (jangan balas|jangan jawab) ..4 (bukan orang|bot|robot|komputer)
    (siapa) (pimpinan|atasan|bos|manajer|penanggung jawab) ..3
    (dijawab|dibales|dibalas|dibaca|baca|bales|balas) ..1 (manusia|orang|org) ..2 (nggak|gak|ga|tidak|apa|atau|juga|kah)`,
  weaken: `
    (bagaimana|gimana|gmn|macam mana|cara|di mana|dimana|ke mana) ..2 (hubungi|menghubungi|kontak|mengontak|hubungin) ..2 ${STAFF}`,
  not: `
    ${notCallBack}
    (pelanggan|pengunjung|pengguna|pembeli|customer|klien) (kami|saya|kita) ..8 ${ANYBODY}
    (kirain|kukira|saya kira|tadinya|aku pikir) ..2 (harus|mesti|perlu) ..6 ${ANYBODY}
    ${TOLD_OF}
    <notWant> ..2 (<connect>|<talk>|<want>|<with>|lewat|bantuan|pake|pakai|minta|nelpon|repotkan|ganggu|dioper|dihubungkan|disambungkan|hubungi) ..1 <with>? ${DET} ${ANYBODY}
    <notWant> !<machine> ${DET} ${ANYBODY}
    (daripada|ketimbang) ..3 ${ANYBODY}
    (cepat|enak|gampang|baik|bagus|mudah) (dari|dr|dibanding) ..3 ${ANYBODY}
    dulu (masih)? (bisa|boleh) ..6 ${ANYBODY}
    ${ANYBODY} ..1 (tapi|sekarang|eh|dah) ..2 (beres|selesai|jadi|paham|jalan sendiri|jalan)
    (hampir|baru mau|tadi mau|tadinya mau|kemarin mau|kemarin maunya) ..4 ${ANYBODY}
    ^ (harus|apakah harus|apa harus|wajib) (bicara|telepon|hubungi|minta) ..4 ${ANYBODY}
    (kayak|kaya|seperti|macam|mirip) (orang|manusia) !(lain)
    (suatu saat|kapan kapan) ..6 ${ANYBODY}
    baru (saya|aku|gue|gw) (panggil|minta|telepon|hubungi) ${ANYBODY}
    (ai|mesin|robot) ..1 (gantiin|menggantikan|ganti) (orang|manusia)
    ganti (orang di|(<person>|<role>) caranya)
    ^ <talk> <with> ${DET} ${ANYBODY} ..1 (bayar|biayanya|berapa|gratis|buka)
    suara (orang|manusia) (di|sebelah|dalam|dari)
    (batalkan|batal) ..3 telepon balik
    telepon balik (saya|aku)? ..1 (dibatalkan|batal)
    ^ (kamu|anda|awak) (beneran|betulan|betul|asli)? (admin|orang|manusia|petugas|cs) <question>
    ke seseorang di
    (teruskan|alihkan|pindahkan) (telepon|panggilan|call) ke nomor
    (nggak|gak|ga|tidak|tak) (usah|perlu|payah) ..3 (dioper|disambungkan|dihubungkan|sambung|hubungkan|oper)
    <past> (saya|aku|kami|gue|gw|sy)? (<past>)? (juga|pun|saya|aku)? (bicara|ngobrol|dihubungkan|disambungkan|ditelepon|dilayani|minta|telepon|hubungi|chat|menghubungi|disuruh|bercakap|diberitahu) ..4 ${ANYBODY}
    (pernah|sempat|waktu|dulu|kemarin|tadi pagi|minggu lalu|tahun lalu) ..6 (bicara|dihubungkan|minta bicara|ditelepon|dilayani) ..4 ${ANYBODY}
    (bos|manajer|manager|atasan|guru|agen|ejen|akuntan|pengacara|sopir|rekan|teman|kawan|dokter|staf|karyawan|supervisor|ketua|admin|marketing|ketua pejabat) (saya|aku|kami|gue|gw|anak saya|kantor saya|di kantor saya|insurans saya) !(ke|tolong)
    (tanya|bilang|ngomong|bicara|diskusi|konsultasi|bincang|cakap|rundingan) <with>? (suami|istri|isteri|anak|keluarga|orang tua|ayah|mak|abang|adik|pasangan)
    (tanya|bilang|ngomong|bicara|diskusi|konsultasi|bincang|cakap|rundingan) (dulu)? <with>? (bos|atasan|teman|kawan|ibu|bapak|kakak|manajer|akuntan|pengacara|notaris|dokter|tim|rekan) (saya|aku|ku|gue|gw|kami|dulu)
    (apakah|apa|adakah|ini|kamu|anda|awak) (ini|kamu|anda|awak)? ..2 (manusia|orang|bot) (atau|ke|kah|apa|bukan|beneran|asli|sungguhan|nggak sih|sih|<question>) 
    (halo|hai|hi|hallo|makasih|terima kasih|oke|ok|siap|baik|pagi|siang|malam|sore|thanks|tq) (kak|min|mas|mbak)? (admin|min|mimin|cs|petugas) !(tolong|sambungkan|mana)
    ^ (apakah|apa|jadi)? (kamu|anda|awak|lo|lu) ..1 (manusia|orang|petugas|cs|agen|operator|bot)
    (sedang|lagi) ..1 (chat|bicara|bercakap|ngobrol|ngomong|berbicara) <with> ..3 <question>
    (untuk|buat|berdua|bertiga|kapasitas|muat|isi|per|tiap|setiap|tambah|tambahkan|maksimal|minimal|dua|tiga|empat|lima|enam|sepuluh|satu|berapa|12|10|2|3|4|5|20|30) (orang|org|seorang) !(asli|beneran|yang|yg|pun)
    (seorang|orang) (dewasa|anak|kanak|tua|lain|penumpang|boleh bawa|bayar|dewasa)
    (orang) (tua|lain|utan|kaya|kedua|ketiga|pertama|dalam|luar|ramai|banyak|terdekat|yang saya sayang)
    <thing> ..6 <with> ..2 (orang|<person>|<role>) !(bicara)
    (kirim|dikirim|kirimkan|transfer|serahkan|diserahkan|titip|titipkan|sampaikan|hantar|kasih|berikan|alihkan|mengalihkan|pindahkan|bayar) <thing> ..6
    (transfer|kirim|bayar) ..3 (ke|kepada) (orang|teman|saudara|adik|kakak|ibu|anak|istri|suami)
    (gaji|lowongan|jawatan kosong|jawatan|pekerjaan|kerja|bekerja|lamaran|melamar|kursus|pelatihan|sertifikat|syarat) ..3 (<person>|<role>)
    (jadi|menjadi|sebagai) (seorang)? (<person>|<role>)
    (pekerjaan|jabatan|posisi|profesi|jawatan) saya ..3
    (saya|aku|gue) (sendiri)? (penyelia|penyelianya|supervisor|supervisornya|agen|operator|manajer|pegawai|staf|karyawan|admin|guru|dokter|perawat|pengurus|owner|dropshipper|penjual|ejen|cs)
    ^ (staf|operator|pegawai|karyawan|manajer) (administrasi|seluler|swasta|negeri|regional|marketing|gudang|kantor)
    (jam|pukul berapa|jam berapa|kapan|hari apa|nomor|nombor|no|alamat|gaji|nama|jadwal|harga|kursi|kartu|kartu nama|email|emel|tagihan|surat|kontrak|loker|seragam|baju) ..3 (<person>|<role>|<department>) !(biar)
    (semoga|untuk) ..1 (semua)? (petugas|tim|cs|staf|admin) ..2 (sehat|sukses|di sana|selalu)
    (nanti|kalau ada apa|kalau butuh|kalau perlu|lain kali) ..8 (hubungi|telepon|chat|kontak) 
    (diskon|seragam|kartu|harga|gaji|potongan|thr|asrama) (karyawan|pegawai|staf|petugas|pekerja)
    (tunggu|menunggu) (petugas|teknisi|kurir) ..2
    (petugas|teknisi|kurir|driver|surveyor|tukang) ..4 (datang|datangnya|pasang|antar|catat|meter) ..4
    (apakah|apa|adakah) (<person>|<role>) ..3 (bisa|akan|boleh|perlu) (melihat|lihat|tahu|meminta|minta|akses)
    (bisa|boleh|apakah|bisakah) ..1 (telepon|datang|hubungi|ketemu) <with> (cabang|kantor|cawangan|bagian) ..1 (di|hari|jam|pada|sabtu|minggu|malam) ..2
    (andai|andaikan|andaikata|seandainya|misal|misalnya|umpama|bagaimana kalau|gimana kalau) ..6 ,? ..6 ${ANYBODY}
    (kalau|kalo|jika|bila|apabila) ..1 (suatu saat|suatu hari|nanti|kapan kapan|sewaktu waktu|besok besok|lain kali|kelak) ..4 ${ANYBODY}
    (kalau|kalo|jika|bila) ..2 (ke|di|sampai|datang) ..1 (cabang|kantor|toko|bank|lokasi|klinik|cawangan|bandara|gerai) ,? ..3 (harus|perlu|mesti|bisa|boleh) ..3 ${ANYBODY}
    (apa|apakah|adakah) (saya|aku|kita|kami)? (harus|perlu|mesti|wajib) ..3 ${ANYBODY}
    (apakah|adakah)? (nanti)? ada ${ANYBODY} (yang|yg) (akan|bakal|nanti)
    (setelah|sesudah|selepas|begitu) ..4 , ..4 ada ${ANYBODY}
    (jangan|jgn) (dioper|oper|lempar|dilempar) (oper|lempar)
    (jangan|jgn|belum) ..1 (oper|dioper|operin|sambungin|sambungkan|hubungkan|disambungkan|dihubungkan|alihkan|dialihkan|lempar|dilempar) !ke
    (pernah|sempat|tadinya) ..2 (kepikiran|terpikir|mikir|mau|nak|ingin|niat) ..3 ${ANYBODY}
    <past> (saya|aku|kami|gue)? (<past>)? (bicara|ngobrol|ngomong|chat|bercakap|cakap|jumpa|ketemu|bertemu) <with> (pak|bu|bapak|ibu|mbak|mas|kak|encik|cik|puan|dr)
    (mau|akan|sudah|dah|udah) (diganti|ditukar|dipindahkan) (petugas|teknisi|kurir)
    (fitur|tombol|menu|layanan|paket) ..2 <talk> <with> ${ANYBODY}
    (<person>|<role>) <question> (nggak|gak|ga|tidak|tak|bukan|ngga)
    (serius|beneran|jadi|berarti|masa|emang|apakah|apa) ..2 (bukan|ini) (manusia|orang) (yang|yg) (balas|bales|jawab|ngetik)
    (bicara|ngobrol|ngomong|bercakap|chat) <with> (orang|manusia) (malah|bikin|tuh|membuat|jadi)
    (carikan|cariin|panggilkan|panggil|panggilin) <me> (taksi|taxi|tiket|hotel|kamar|ojek|grab|resep|rute|jadwal|penerbangan|kado)
    (bahasa|tokoh|pemain|karakter|film|lagu|novel|buku|game) ..4 (<person>|<role>|orang)
    (device|task|file|password|download|window) manager
    (live chat|livechat) ..2 (tutup|buka|jam|ikon|plugin|widget)
    (tim) (kami|saya|lawan|sepak bola|basket|futsal)
    (pihak) (ketiga|lain|keluarga|kami|saya|pria|wanita)
    (sambung|sambungkan|menyambungkan|tersambung|dialihkan|dihubungkan|disambungkan|hubungkan|dipindahkan|sambungan|connect|konek|pindahkan|alihkan|transfer|ganti|tukar) ..2 (wifi|internet|bluetooth|speaker|kontrak|listrik|laptop|telefon|telepon rumah|printer|paket|nama|pin|nomor|kata sandi|password|alamat|kartu|jadwal|kursi|warna|ukuran|saiz|tanggal|metode|kabel|tv|akun|rekening|gambar|tabel|titik|garis|pipa|kamera|jalur|data|file|ke nama|ke bank|ke rekening|ke dana|ke gopay|pemilik)
    (langganan|paket|kepemilikan|polis) ..3 (dialihkan|dipindahkan) ..4
    (tadi|kemarin|semalam|barusan|tadi pagi|tadi siang|td) ..2 ada ..3 (telepon|nelpon|telpon|menelepon|hubungi|menghubungi|call|ngehubungin) (saya|aku|gue|ke)
    ada (yang|yg) (telepon|nelpon|telpon|menelepon|menghubungi) (saya|aku|gue) ..2 (tadi|kemarin|semalam|dari|tapi)
    (dijawab|dibales|dibalas|dibaca|baca|bales|balas) ..1 (manusia|orang|org) ..2 (nggak|gak|ga|tidak|apa|atau|juga|kah)`,
};
