import type { RuleSet } from '../../../rules/rule-set.ts';
import { elsewhere, over, who } from './who.ts';

/** Symptoms that need help now. */
export const medical: RuleSet = {
  words: {
    who,
    pain: 'nyeri, sakit, sesak, tertindih, ditindih, ditekan, tertekan, terasa berat, seperti ditindih, seperti ditusuk, perih, panas, ketat, mencucuk, senak, mengcengkam, remuk, sesek',
    chest: 'dada, dadanya, dadaku, jantung, jantungnya, ulu hati, dada kiri',
    half: 'sebelah badan, separuh badan, setengah badan, sebelah tubuh, badan sebelah, sisi kiri, sisi kanan, tangan kiri, tangan kanan, kaki kiri, kaki kanan, sebelah muka, wajah sebelah, lengan kiri, lengan kanan, muka sebelah, badan kiri, badan kanan',
    limp: 'kebas, lumpuh, mati rasa, lemah, lemas, tak bisa digerakkan, tidak bisa digerakkan, nggak bisa diangkat, tidak bisa diangkat, tak boleh gerak, tak boleh angkat, kesemutan, menjalar, tidak bisa bergerak, gak bisa gerak, mencong, menurun, jatuh',
    breath: 'napas, nafas, bernapas, bernafas, napasnya, nafasnya, bernapasnya',
  },
  certain: `
    <chest> ..4 <pain> !(hati)
    <pain> ..1 (di)? (dada|ulu hati) 
    (serangan jantung|sakit jantung|heart attack|gagal jantung) ..3 (sekarang|kambuh|tolong|datang|mendadak|lagi|$)
    (mulut|bibir|muka|wajah) ..4 (mencong|miring|herot|senget|perot|turun sebelah|mengot)
    (bicara|cakap|bicaranya|ngomong|ngomongnya|bercakap|pertuturan) ..2 (pelo|cadel|tak jelas|pelat|tidak jelas|nggak jelas|gak jelas|tergagap)
    <half> ..4 <limp>
    <limp> ..1 (sebelah|separuh|setengah) (badan|tubuh|muka|wajah)
    (sesak|susah|sulit|sukar|tidak bisa|tak boleh|gak bisa|nggak bisa|ga bisa|berhenti|tak|susah nak|tercungap|payah) ..1 (napas|nafas|bernapas|bernafas|bernapasnya)
    (sesak|sesek|tercungap cungap|megap megap|asma kambuh|asma kumat|serangan asma|lelah teruk) ..4 (sekali|banget|parah|bibir|tolong|berat|bantu|teruk|nafas|napas|dada)
    <breath> ..2 (berhenti|jarang|tersengal|pendek pendek|putus putus|lemah|tak ada|tidak ada|satu satu|ngorok)
    <who> ..5 (pingsan|pengsan|tidak sadar|tak sadar|tidak sadarkan diri|tak sedarkan diri|tidak merespon|tak respon|kejang|sawan|step|koma|tumbang|rebah|tidak bangun bangun|tak bangun bangun|ambruk|tidak bernapas|tidak bergerak|tak bergerak|ga sadar|gak sadar|nggak sadar|mulut berbusa|keluar busa|kolaps|collapse|kritis|henti jantung|gak gerak|nggak gerak|ga gerak|gak nyaut|nggak nyaut|tak sahut|tak menyahut|gak bisa dibangunin|tidak bisa dibangunkan|nggak bisa dibangunin|kejang kejang|membiru)
    (pendarahan|perdarahan|berdarah|darah) ..4 (hebat|banyak|tidak berhenti|tak berhenti|nggak berhenti|gak berhenti|gak mau mampet|nggak mau mampet|tidak mau berhenti|gak mau berhenti|tak mau berhenti|terus|teruk|deras|menyembur|ngucur|mengucur|membuak)
    (muntah|batuk|buang air) darah
    (keluar|banyak|hilang) ..2 darah ..1 (banyak)?
    (hamil|mengandung|bunting) ..8 (darah|pecah ketuban|kontraksi|kejang|pingsan|jatuh|flek banyak|tumpah darah)
    (ketuban|air ketuban) ..2 (pecah|bocor|keluar)
    (mau|nak|hampir|udah mau) (melahirkan|bersalin|lahiran|beranak) ..4 
    (kepala bayi|bayinya) ..2 (keluar|sudah kelihatan|dah nampak)
    (bibir|lidah|tenggorokan|tekak|kerongkong|muka|wajah|mata|mukanya) ..3 (bengkak|membengkak|sembab|menutup|sembap|menyempit)
    (alergi|alahan|anafilaksis|disengat|tersengat|digigit) ..8 (bengkak|sesak|napas|nafas|sembab|ruam seluruh|pingsan|parah|teruk)
    (disengat|tersengat|dipatuk|digigit|kena patuk) ..2 (ular|tebuan|lebah|tawon|kalajengking|ubur ubur|anjing gila|obor obor)
    (bibir|kuku|muka|wajah|mukanya|bibirnya|jari) ..2 (biru|dah biru|membiru|kebiruan|keunguan|ungu|pucat macam kertas|pucat pasi|hitam)
    (overdosis|overdose|od|kelebihan dosis|terlebih dos|terlebih makan ubat|salah obat|salah ubat|salah minum obat|salah suntik|dobel dosis|dosis dobel|kebanyakan obat|keracunan|terlebih ubat|tersalah makan ubat) ..6
    (insulin) ..4 (salah|kebanyakan|dobel|terlebih|kelebihan|ganda|banyak)
    (gula darah|gula) ..4 (rendah|drop|anjlok|2|rendah sangat) ..6 (lemas|keringat|gemetar|pingsan|meracau|dingin|menggigil|berpeluh)
    (tersedak|keselek|tercekik makanan|tercekik tulang|terselak|kesedak) ..6
    <who> ..6 (jatuh|terjatuh|terbentur|terhantuk) ..6 (kepala|pingsan|darah|muntah|tidak bisa bangun|tak boleh bangun|tidak sadar)
    (demam|panas|suhu) ..4 (40|41|42|empat puluh|tinggi sekali|39) ..8 (kejang|lemas|tak|tidak|sawan|step|menggigil|meracau|bayi)
    (demam|panas) tinggi ..6 (kejang|step|sawan|tidak sadar|tak respon|lemas)
    (jari|tangan|kaki|lengan) ..3 (putus|terpotong|kejepit mesin|tersepit mesin|terputus)
    (luka bakar|melecur|terbakar|tersiram air panas|tersiram minyak) ..4 (parah|teruk|muka|wajah|seluruh|badan|anak)
    (tersiram|terkena|kena|kebakar|ketumpahan|terbakar|tersimbah|keguyur) (air panas|minyak panas|air mendidih|minyak mendidih|kuah panas)
    (biru|membiru|kebiruan) (muka|mukanya|wajahnya|bibirnya|bibir|badannya)
    (stroke|strok|angin ahmar) ..3 (sekarang|mendadak|tiba tiba|lagi|kambuh|serangan)
    (serangan|kena|terkena|gejala) (stroke|strok|jantung|angin ahmar) !(asuransi|ditanggung)
    (kecelakaan|tabrakan|kemalangan|eksiden) ..8 (luka|darah|pingsan|patah|tidak sadar|terjepit|tersepit|kritis|parah)
    (panggil|panggilkan|kirim|hantar|butuh|perlu|tolong) ..2 (ambulans|ambulan|ambulance|119|112|999)
    (nggak|tidak|tak|gak|ga|ngga) (respon|merespon|nyaut|menyahut|menyaut|gerak) ..1 (dipanggil|dicubit|digoyang|disentuh|dibangunkan|sama sekali)
    (tiba tiba|mendadak) ..3 (tidak bisa lihat|buta|lumpuh|kejang|pingsan|tak nampak|tidak bisa bicara|tak boleh cakap|rebah|ambruk)
    (peluh|keringat) (sejuk|dingin) ..6
    (jatuh|kepleset|terpeleset) ..5 (ngelantur|meracau|ngomong aneh|omongannya aneh|muntah|bingung|gak nyambung)
    (demam|panas) ..4 (kejang|leher kaku|lehernya kaku|bintik|ruam|gak bangun)
    (diabetes|gula|insulin|kencing manis) ..6 (gemetar|keringat|gak respon|tidak respon|lemes|bingung|gak nyaut|pingsan)
    (kacang|udang|tawon|lebah|alergi) ..6 (bengkak|sesak|bibir|napas|tenggorokan)
    (bayi|bayiku|anak|dede|adek) ..3 (gak bangun|tidak bangun|lemas|lemes|gak mau nyusu|tidak mau menyusu|susah dibangunin)
    (obat|insulin|pil|dosis) ..3 (dua kali|dobel|kebanyakan|salah) ..5 (ngantuk|berdarah|gak bangun|gemetar|lemes|pingsan|sesak)
    (napas|nafas) ..1 (pelan|lambat|satu satu|lemah)
    (mulut|muka|wajah|bibir) ..3 (mencong|perot|turun sebelah)
    hamil ..3 (dan|,)? (pendarahan|keluar darah|kontraksi|ketuban|berdarah)
    insulin ..1 (saya|aku) juga ,? ..2 (gemetar|keringat|lemes|ngantuk|pingsan)
    (handuk|handuknya|kain|perban) ..1 (penuh darah|basah darah|darah semua)
  `,
  possible: `
    (mendadak|tiba tiba|tadi) ..2 (bingung|linglung|tidak kenal|tak kenal|pikun|meracau|keliru|tak cam)
    (tidak|tak|nggak|gak) (kenal|cam|ingat) (saya|aku|keluarga|istrinya) ..4
    (perut|pinggang|perutnya|ulu hati|kepala|kepalanya) ..4 (sakit sekali|nyeri hebat|sakit banget|sangat sakit|melilit|sakit hebat|sakit teruk|sakit sangat|seperti ditusuk|nyeri sekali|paling hebat)
    (sakit|nyeri) (kepala|perut) ..2 (paling|hebat|sekali|luar biasa|teruk|parah|banget|mendadak|sangat)
    (telat|lambat|lewat) (haid|datang bulan|period|mens) ..8 (flek|darah|sakit|nyeri)
    (bayi|anak|balita|baby|budak) ..4 (tidak mau menyusu|tak mahu menyusu|lemas|demam tinggi|demam|muntah terus|popoknya kering|tak kencing|dehidrasi|lemah|tidak mau minum|rewel terus|kejang|mencret terus|panas tinggi|nggak mau nyusu)
    (lemah|kebas|kesemutan) (sebelah|separuh) ..3
    (leher) ..2 (kaku|tegang) ..6
    (jantung|dada) ..2 (berdebar|berdegup|deg degan|berdebar kencang|tidak beraturan|berdegup laju)
    (mata|pandangan|penglihatan) ..2 (gelap|berkunang|kabur mendadak|kabur tiba tiba|berbayang)
    (mimisan|hidung berdarah|gusi berdarah) ..4 (tidak berhenti|terus|tak berhenti|nggak berhenti)
    (pengencer darah|cair darah|warfarin) ..8
    (lupa|lupa minum|kehabisan|habis) ..2 (insulin|obat jantung|obat epilepsi|ubat jantung|obat darah tinggi) ..4 (pusing|lemas|sesak|pening)
    (habis|setelah|selepas) ..1 (suntik|vaksin|minum obat|makan ubat|makan udang|makan kacang|disuntik) ..8 (bengkak|gatal|ruam|sesak|pusing|merah|kebas|gatal gatal)
    (bengkak|gatal gatal|ruam|kebas) ..4 (lidah|bibir|seluruh badan|tenggorokan|muka)
    (pusing|pening) ..3 (berat|hebat|mau pingsan|nak pengsan|sekali|tujuh keliling|tidak bisa berdiri)
    (bab|berak|kencing|muntah) ..1 (berdarah|darah|terus menerus|tak henti)
    (jatuh|terpeleset|tergelincir) ..5 (tidak bisa jalan|tak boleh jalan|tidak bisa bangun|patah|tak boleh bangun|gak bisa jalan)
    (hampir|mau|nak|rasanya mau|rasa nak) (pingsan|pengsan)
    (darah tinggi|tensi|tekanan darah) ..3 (200|180|190|220|naik sekali|tinggi sangat)
    kecelakaan ..5
  `,
  not: `
    (tidak|tak|nggak|gak|ga|bukan|tiada|tanpa) ..1 (ada)? (alergi|alahan|sesak|sakit|luka|pingsan|demam)
    (sakit|nyeri|pedih) hati ..4
    (stroke|strok|serangan jantung|operasi|pingsan|pengsan|kejang|kecelakaan) ..2 (tahun)? (19*|20*)
    (stroke|strok|serangan jantung|pingsan|pengsan|kejang|sesak|demam) ..6 ,? ..1 (sudah|dah|udah|telah) (sembuh|sehat|pulih|baikan|membaik|okey|oke|ok|sihat|reda)
    (sesak|pingsan|pengsan|jantungan|pening|pusing) ..2 (tengok|lihat|liat|dengar|baca|nengok) ..2 (harga|tagihan|bil|cicilan|tarif|biaya)
    (jari|tangan|kaki) ..3 (dikit|sedikit|plester)
    (demam|sakit|sesak|muntah) (minggu lalu|bulan lalu|tahun lalu|minggu lepas|bulan lepas)
    (dompet|kantong|rekening) ..3 (sesak|sekarat|kritis|pingsan|koma)
    (jantungan|serangan panik|senam jantung|jantung pisang|jantung kota|jantung hati)
    (harga|diskon|tiket|tagihan|promo|harganya|utang|cicilan|pinjaman) ..4 (jantungan|sesak|pingsan|mencekik|sakit|nyesek|pusing|mendadak)
    (bikin|buat|sampai|auto) ..2 (pingsan|jantungan|sesak|pusing|kejang)
    (hard disk|hardisk|laptop|komputer|mesin|hp|server|cpu|kulkas|ac|mobil|motor|printer|baterai|bateri|kompresor|suhu mesin) ..6 (sekarat|panas|sesak|koma|kritis|demam|kejang|tersedak|pingsan|mati|suhu|90|stroke|strok)
    (lecet|tergores|gores) ..3
    (obat|tes|cek|periksa|dokter|poli|spesialis|klinik|vitamin|suplemen|pendaftaran|jadwal|kontrol) ..2 (jantung|alergi|asma|darah|stroke|demam|sakit kepala|pusing|nyeri|sesak)
    (golongan|donor|donor darah|tekanan|cek|tes|hasil|sedarah|cuci|daging) darah
    (alergi|alahan) ..2 (kacang|susu|udang|seafood|debu|telur|gluten|promo|makanan laut|bulu) ..4 (tolong|jangan|bisa|tanpa|ya|catat|mohon|$)
    ${over} ..8 (operasi|pingsan|kejang|stroke|serangan jantung|patah|kecelakaan|sakit|demam|sesak|opname|dirawat|alergi|keracunan|strok)
    (sudah|dah|telah) (sembuh|sehat|pulih|baik|baikan|membaik)
    kecelakaan ..6 (pertanggungan|ditanggung|tanggungan|klaim|polis|asuransi)
  `,
  notInSentence: elsewhere,
};
