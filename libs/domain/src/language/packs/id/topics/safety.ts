import type { RuleSet } from '../../../rules/rule-set.ts';
import { elsewhere, over, who } from './who.ts';

/** Danger to life: of one's own hand, or by gas, smoke, fire, current, water, things swallowed, or being shut in. */
export const safety: RuleSet = {
  words: {
    who,
    will: 'mau, ingin, pengen, pengin, pingin, nak, hendak, akan, bakal, berniat, niat, rencana, berencana, mencoba, coba, cuba, terpikir, kepikiran, sudah, dah, baru, barusan, mau coba, siap, ingin sekali, rasa nak, rasa mau, sedang, lagi, ancam, mengancam, bilang mau, kata nak, lebih baik, mending, memutuskan, teringin, terfikir, fikir nak',
    suicide:
      'bunuh diri, membunuh diri, bundir, suicide, gantung diri, menggantung diri, mati, mati saja, mati aja, mati je, mati jak, akhiri hidup, mengakhiri hidup, mengakhiri hidup saya, akhiri hidupku, akhiri semuanya, mengakhiri semuanya, akhiri semua, tamatkan hidup, menamatkan hidup, tamatkan riwayat, habisi diri, menghabisi diri, habisi nyawa, sakiti diri, menyakiti diri, menyakiti diri sendiri, melukai diri, lukai diri, self harm, cederakan diri, mencederakan diri, iris tangan, menyayat tangan, sayat tangan, menyayat nadi, potong nadi, mengiris nadi, kelar tangan, kelar nadi, toreh tangan, lompat dari, loncat dari, terjun dari, terjun bangunan, lompat bangunan, minum racun, menenggak racun, telan racun, tabrakin diri, menabrakkan diri, bakar diri, membakar diri, overdosis, lenyap dari dunia, mengakhiri nyawa, cabut nyawa, lompat ke rel',
    swallow:
      'menelan, telan, tertelan, ketelan, termakan, meminum, minum, terminum, keminum, menenggak, tenggak, makan, nelan, ditelan, masukkan ke mulut',
    poison:
      'baterai, bateri, batere, baterai kancing, koin, syiling, magnet, paku, jarum, pil, pil tidur, ubat tidur, obat tidur, separuh botol, sebotol, satu botol, seluruh obat, semua obat, semua ubat, banyak obat, racun, racun tikus, racun rumput, racun serangga, baygon, pestisida, obat nyamuk, bensin, petrol, minyak tanah, sabun, sabun cuci, sabun cuci piring, deterjen, pemutih, peluntur, clorox, pembersih lantai, cairan pembersih, karbol, air keras, asid, kapur barus, silica gel, kapsul, puluhan, 20, 30, 40, 50, thinner, spiritus, wipol, ubat basuh, ubat gegat, cuka getah, paraquat, parasetamol segenggam, segenggam, manik',
    fire: 'kebakaran, terbakar, terbakarnya, api, berapi, apinya, meledak, meletup, letupan, ledakan, berasap, asap, asapnya, keluar asap, keluar api, percikan api, percikan, hangus, bau hangus, bau gosong, bau terbakar, bau hangit, kebakar, korsleting, konslet, menyala api, membara, dilalap api, hangit',
    thing:
      'rumah, kamar, dapur, kompor, kasur, kabel, colokan, stopkontak, soket, charger, cas, power bank, powerbank, hp, laptop, motor, mobil, kereta, baterai, bateri, mesin, mesin cuci, kulkas, peti sejuk, ac, tv, trafo, meteran, lampu, gedung, bangunan, apartemen, kos, kost, toko, kedai, gudang, kantor, pejabat, hotel, pesawat, bus, bas, kapal, ruangan, bilik, ruang, tungku, panci, penggorengan, oven, dispenser, setrika, kipas, genset, sekolah, pabrik, kilang, lift, tangga, koridor, lorong, tabung, tetangga, jiran, skuter, sepeda listrik, microwave, rice cooker, panel listrik, sekring, suis, wayar, plug',
    place:
      'lift, lif, mobil, kereta, kamar mandi, toilet, tandas, kamar, bilik, gudang, ruangan, dalam, kabin, sumur, perigi, reruntuhan, gorong, freezer, bagasi, bonet, basement, gua, kereta gantung, rumah, air, lumpur, sauna, bus, bas, balkon',
    height:
      'jembatan, jambatan, atap, bumbung, rooftop, balkon, balkoni, gedung, tebing, jurang, lantai atas, tingkat atas, jendela, tingkap, rel, landasan, menara, pagar jembatan, tepi jurang, flyover, bibir tebing, puncak gedung, pinggir jembatan, tepi bangunan, rel kereta, tower',
    live: 'hidup, idup, bernyawa, bernapas, bernafas, bangun, bangun lagi, ada di dunia, di dunia, di sini lagi',
    tired:
      'capek, cape, capai, lelah, penat, letih, muak, bosan, tak sanggup, nggak sanggup, gak sanggup, ga sanggup, tidak sanggup, tak kuat, nggak kuat, gak kuat, ga kuat, tidak kuat, menyerah, putus asa, give up, tak larat, dah tak tahan',
  },
  always: `
    <who> ..3 (bunuh diri|bundir|gantung diri) !(massal)
    (nggak|gak|ga|tidak|tak|ngga) ..1 (mau|ingin|pengen|sanggup|kuat|nak|mahu) ..1 (hidup|idup) ..1 (lagi|dah|$)
    (teman|temen|adik|kakak|abang|anak|suami|istri|pacar|sahabat) ..2 kirim ..1 pesan ..1 (maaf|perpisahan|pamit) ..8 (mati|nonaktif|gak aktif)
  `,
  certain: `
    <will> ..2 <suicide> !(lampu|suri|total|rasa|pajak|nyala|listrik|gaya)
    <who> ..3 (menyayat|mengiris|sayat|toreh|kelar|menoreh|iris) ..2 (tangan|nadi|pergelangan|lengan|leher|diri)
    <who> ..4 (di atas|di tepi|di pinggir|di ujung|berdiri di|dekat|naik|duduk di|tepi) ..1 <height>
    (lompat|loncat|terjun) ..1 (dari|ke) ..2 (<height>|lantai|rel|sungai|laut|sini)
    <who> ..5 <swallow> ..4 <poison> !(vitamin|sehari|air)
    <swallow> ..3 <poison> ..8 (anak|bayi|adik|gimana|bagaimana|tolong|muntah|macam mana|harus|pingsan)
    (bau gas|gas bocor|kebocoran gas|bocor gas|gas bocor|bau gas menyengat|tabung bocor|gasnya bocor|selang bocor|elpiji bocor|regulator bocor|gas melimpah|desis gas) !(meter)
    (gas|elpiji|lpg|tabung) ..4 (bocor|mendesis|menyengat|nyembur|keluar terus|bau)
    (cium|tercium|kecium|ada|berbau|bau) ..2 (gas|kabel terbakar|hangus|gosong|terbakar|hangit) ..3 (kuat|menyengat|di|dari|banget|dalam|rumah|dapur|sangat|tolong|$)
    (detektor|alarm|penggera) ..3 (bunyi|berbunyi|bunyi terus|menyala) ..6 (asap|co|gas|mual|pusing|karbon|monoksida)
    (karbon monoksida|keracunan gas|keracunan asap)
    <thing> ..5 <fire> !(unggun|cemburu)
    (kebakaran|ada api|api membesar|api besar|ada asap|asap tebal|banyak asap|penuh asap|asap hitam) ..3 (tolong|di|dalam|rumah|sini|kami|dapur|cepat|lantai|<question>|$)
    (rumah|kamar|dapur|kabin|lorong|bilik) ..2 (penuh|dipenuhi|banyak) asap
    (kesetrum|tersetrum|tersengat listrik|kena setrum|terkena arus|kena renjatan|nyetrum|kejutan elektrik|kena arus) ..6
    (kabel|wayar) ..3 (putus|jatuh|terkelupas|terjuntai) ..5 (jalan|air|orang|arus|api|nyetrum|halaman)
    <who> ..4 (terjebak|terperangkap|terkurung|terkunci|kejebak|kekunci|terhimpit|tertimbun|terjepit) ..2 (di|dalam|bawah|dlm|antara) ..2 
    (terjebak|terperangkap|terkurung|kejebak|tersekat) ..2 (lift|lif|kebakaran|banjir|reruntuhan|mobil|asap|api)
    <who> ..4 (tenggelam|hanyut|lemas dalam|terbawa arus|kelelep|jatuh ke sungai|jatuh ke sumur|jatuh ke kolam|jatuh ke laut) !dalam
    (air|banjir|airnya|air bah) ..4 (sedada|sepinggang|seleher|sedagu|naik terus|masuk rumah|sampai dada|sampai leher|paras dada|paras leher|paras pinggang|selutut dan|sampai atap) 
    (kapal|kapalnya|perahu|bot|feri) ..3 (miring|bocor|tenggelam|karam|terbalik|oleng|masuk air)
    (atap|plafon|tembok|dinding|bangunan|rumah|gedung|siling|tanah) ..2 (runtuh|ambruk|roboh|longsor|ambrol) ..6 
    (gempa|longsor|tsunami|banjir bandang|tanah runtuh) ..6 (terjebak|tolong|kami|tertimbun|selamatkan|runtuh)
    (anak|bayi|balita|budak) ..4 (terkunci|tertinggal|ditinggal|dikunci|jatuh dari|terjatuh dari|tergantung) ..3 (mobil|kereta|kamar|balkon|lantai|jendela|tingkap|tingkat|bilik)
    (tolong|help) (selamatkan|sos|kami terjebak|saya terjebak)
    (selamatkan|tolong selamatkan) (kami|saya|anak saya|dia|mereka)
    (surat|pesan|kata|ucapan) (perpisahan|terakhir|selamat tinggal) ..6
    (tulis|menulis|tinggalkan) ..2 (surat|pesan) ..3 (untuk mak|terakhir|perpisahan|wasiat)
    (kabel|wayar) ..1 (listrik|pln|elektrik|tiang) ..2 (putus|jatuh|terjuntai|menjuntai) ..2 (jatuh|di|ke) ..3 ,? ..4 (orang|tersengat|anak|jalan|genangan|rumah|sekolah)
    (genset|arang|briket|generator) ..6 (dalam|kamar|tertutup|semalaman) ..4 ,? ..6 (dibangunkan|dibangunin|pingsan|pusing|mual|sadar|bangun|lemas)
    (pegang|genggam|memegang) ..1 (racun|silet|tali|pisau|obat tidur) ..3 ,? ..4 (tidak kuat|gak kuat|nggak kuat|tidak sanggup|capek|selesai|mati)
    (kaca jendela|pintu|jendela) ..2 (terkunci|macet) ..4 (api|asap|air)
    (saya|aku|gue|gw) (udah|sudah|dah) di (rooftop|atap|tepi jembatan|pinggir jembatan|tepi jurang|atas jembatan|bumbung) ,? ..6 (makasih|terima kasih|maaf|selamat|pamit|maafkan|titip)
    <who> ..2 (kecebur|tercebur|kejebur|kecemplung) ..4
    (rem|remnya|brek) ..1 (blong|tak makan|tidak berfungsi|gak makan)
    (regulator|regulatornya|tabungnya|elpijinya) ..2 (mendesis|ngowos|bocor)
    (ketimpa|tertimpa|ketiban|ditimpa) (lemari|reruntuhan|tembok|pohon|beton|batu|bangunan|plafon)
    (tersesat|sesat|kesasar) ..2 (gunung|hutan|laut|rimba)
    (mengunci|ngunci|kunci|kurung) diri ..6 (tali|baygon|pisau|silet|obat|pil|racun)
    (tali) ..2 (pasang|pasangkan|gantung|ikat|terpasang) ..2 (plafon|kipas|pohon|siling|leher)
    (besok|esok|setelah ini|selepas ini|nanti malam|malam ini) ..4 (saya|aku) ..2 (sudah|dah|udah) (tidak|tak|nggak|gak|tiada) (ada|lagi|hidup)
    (selepas|setelah|sehabis) ini jangan cari (saya|aku)
    (selamat tinggal) (semua|dunia|semuanya) ..4
    <who> ..4 (pegang|megang|siapkan|sudah siapkan|dah beli|beli) ..3 (tali|racun|pisau|silet|pil|obat) ..6 (mati|akhiri|bunuh|selesai|gantung|habis)
    (surat|surat surat) ..2 (ditulis|kutulis|saya tulis|aku tulis|selesai) ..3 ,? ..5 (tinggal|sisa|kucing|barang|kubagi|dibagi)
    (barang|baju|kucing|gitar) ..3 (dibagi|kubagi|bagikan|bagi bagi|kasih|titipkan) ..4 ,? ..3 (tinggal|sisa|cuma)
    (listrik|gas|air|rumah|motor|gaji) ..3 (diputus|dicabut|disita|ditarik|dipotong) ..3 ,? ..2 (selesai sudah hidup|tamat|mati saja|habis hidup|saya akhiri|aku akhiri|udahan)
    (pilih|mending|lebih baik) ..2 (selesai duluan|pergi selamanya|mati|mati aja|mati saja|akhiri semua|udahan hidup|nyusul)
    (anak anak|keluarga|mereka|semua|istri|suami|ibu|orang orang|kalian) ..3 lebih (baik|senang|tenang|bahagia|lega) ..2 (tanpa saya|tanpa aku|kalau saya gak ada|kalau aku gak ada)
    tanpa (saya|aku) ..3 lebih (baik|senang|tenang|bahagia|lega)
    tidur ..3 (nggak|gak|ga|tidak|tak) ..2 (bangun|bangun lagi|kebangun)
    (capek|lelah|bosan|cape) bangun (terus|lagi)? $
    (tiap|setiap) (pagi|bangun) ..3 (kecewa|nyesel|menyesal|sedih) ..2
    (meninggal|mati|pergi|gak ada|wafat) ..2 ,? ..2 (pengen|ingin|mau|pengin) ..2 (nyusul|menyusul|ketemu|bersama|ikut)
    (pengen|ingin|mau|pengin) (nyusul|menyusul) (dia|mama|papa|ibu|bapak|almarhum|almarhumah|suami|istri)
    (utang|hutang|cicilan|kpr|pinjaman|pinjol) ..3 (kalau|kalo|jika|bila) (saya|aku) ..2 (mati|meninggal|hilang|gak ada|tidak ada) ,? ..3 (minggu ini|hari ini|besok|jumat)
    (lubang|jurang|dasar|sumur) ..4 (gak|nggak|tidak|ga) (mau|ingin|pengen) ..1 (keluar|naik|bangkit)
    (jembatan|jendela|rel|balkon|atap|rooftop) ..1 (manggil|memanggil|panggil|narik)
    (di atas|di pinggir|di tepi|duduk di|berdiri di) ..1 (rel|rel kereta|jembatan|atap gedung|pagar jembatan|rooftop|tebing)
    suara ..4 (lompat|loncat|mati|bunuh|sayat|potong)
    (teman|temen|adik|kakak|abang|anak|suami|istri|pacar|sahabat) ..4 (pesan perpisahan|pamit|maaf buat semua|maaf buat semuanya|maafin semua|selamat tinggal) ..5 (mati|gak aktif|tidak aktif|gak diangkat|lacak|gak bales|nonaktif)
    (takut) ..2 (sama diri sendiri|nyakitin diri|menyakiti diri|sama pikiran sendiri|ngapa ngapain diri)
    (jangan|gak bisa|tidak bisa|gak berani|takut) ..2 sendirian ..3 (malam ini|pikiran|malem ini)
    (gak ada|tidak ada|nggak ada|ga ada) (lagi)? yang (menahan|nahan|bikin aku bertahan|bikin saya bertahan)
    (tempat) ..2 (tujuan|aku pergi|saya pergi|nanti) ..3 (gak butuh|tidak butuh|nggak perlu|tidak perlu)
    (minum|telan|nelen|minumin|kutelan) ..2 (semua obat|semua pil|obat semua|satu strip|sebotol|semua tablet|satu botol)
    (semua|seluruh) (obat|pil|tablet) ..4 (kuminum|diminum|saya minum|aku minum|telan|minum)
    (alkohol|miras|vodka|mabuk|bir|anggur) ..4 (obat tidur|pil|obat penenang|obat)
    (di dalam|dalam hati) ..2 mati ,? ..3 (tinggal|sisa)
    (satu satunya|terakhir) (jalan|jalan keluar|solusi) ..4 (mati|lompat|jendela|jembatan|maut)
    (mati|lompat|maut) ..2 (satu satunya|terakhir) (jalan|solusi)
    (nyayat|sayat|menyayat|silet|ngiris|gores) ..1 (tangan|lengan|nadi|pergelangan|diri) ..2
    (tangan|lengan|nadi|pergelangan) ..4 (sayat|silet|iris|kusayat)
    (gak|nggak|tidak|ga|udah gak) (mau|ingin|pengen) (ada di dunia|di sini lagi|hidup lagi|ada lagi)
    (kotak sekring|sekring|stopkontak|colokan|panel listrik|mcb|meteran) ..3 (percikan|nyembur|berasap|korslet|bunga api|ngebul|memercik)
    (penggorengan|wajan|minyak|gorden|kompor) ..2 (terbakar|kebakar|nyala api|api besar|kesamber api)
    (genset|kompor|tungku|pemanas|water heater|arang|mesin) ..8 (pusing|muntah|mual|gak bangun|lemas|pingsan|tidak bangun|gak nyaut)
    (kesetrum|setrum|tersengat listrik) ..5 (jantung|kesemutan|mati rasa|pingsan|lemes|tangan)
    (kabel) ..2 (listrik)? ..2 (jatuh|putus|di jalan|di air|menjuntai|kena air) ..3
    (obat|pil) ..3 (kukumpulin|kumpulin|sudah terkumpul|disimpan banyak|ditimbun)
    (tali) ..3 (gantung|sudah siap|udah siap|udah kuikat|sudah diikat)
    (chat|pesan|hari) terakhir (saya|aku|ku) ,? ..3
    (sampaikan|bilang|bilangin) ..1 maaf ..3 (keluarga|anak|ibu|istri|suami|mama|orang tua)
    (beli|punya|siapin) ..1 (tambang|tali) ..1 , ..4 (gudang|duduk|pohon|kamar)
    (arang|selang) ..2 (di mobil|dalam mobil|di tenda) dan ..3 (sepi|tenang|sunyi)
    (pamit|perpisahan) ..2 (semua|semuanya|orang|keluarga) ..2 (tanpa|diam diam)
    pamit ya (semua|semuanya|teman teman)
    (powerbank|power bank|baterai) ..1 (menggembung|kembung|bengkak|gembung|melembung) ..2 (mendesis|berasap|panas|ngebul|bunyi)
    (minum|menelan|ketelan|minumin) ..1 (racun rumput|racun|pemutih|bayclin|thinner|tiner|karbol|pestisida|obat nyamuk|air aki)
    (gak|tidak|nggak|ga) bisa (berenang|renang) ..2
    (gak|tidak|nggak|ga) (pantas|layak|berhak) hidup
    (sofa|sofanya|kasur|karpet|gorden|kursi) ..1 (terbakar|kebakar|menyala)
    (air) ..2 (kotak listrik|stopkontak|panel listrik|colokan|sekring)
    (gak|tidak|nggak) keluar kamar ..1 dan (gak|tidak|nggak) (jawab|nyaut|buka)
  `,
  possible: `
    (nggak|gak|ga|tidak|tak|ngga) ..3 <live> ..1 (lagi|dah|juga)? ..2 (gunanya|guna|arti|artinya|$)
    (pengen|ingin|mau|nak|rasa nak|andai|bisa) ..3 (menghilang|hilang saja|hilang aja|tidur selamanya|lenyap|pergi selamanya|pergi selama lamanya|hilang dari|ghaib|nggak bangun|gak bangun|tak bangun)
    (saya|aku|gue|gw) (udah|sudah|dah) di (rooftop|atap|tepi jembatan|pinggir jembatan|tepi jurang|atas jembatan|bumbung)
    (tidak|tak|nggak|gak|ga) ..1 (lihat|nampak|ada|melihat|nemu) jalan keluar
    (pengen|mau|ingin|nak) ..1 (semua|semuanya|semua ini) (berhenti|selesai|berakhir|tamat)
    (semua orang|mereka|keluarga|keluargaku|anak anak|dunia|bayinya) ..3 lebih (baik|senang|tenang|bahagia|elok) ..2 (tanpa|kalau|jika) ..1 (saya|aku|dia)
    (gak|nggak|ga|tak|tidak) ada (yang|yg) ..1 (nyari|nyariin|mencari|sadar|peduli|kehilangan) ..3
    (gak|nggak|ga|tak|tidak|udah gak) (kuat|sanggup) lagi
    (pil|obat|tablet|ubat|biji) ..3 sekaligus
    (mau|pengen|ingin|nak) (nyusul|menyusul) (ibu|bapak|ayah|mama|papa|almarhum|almarhumah|suami|istri|anak|dia)
    (tidur) ..3 (nggak|gak|ga|tidak|tak) ..1 (bangun|usah bangun)
    (nggak|gak|ga|tidak|tak) ..1 (pernah)? (bangun bangun|bangun lagi|lahir|dilahirkan|terlahir)
    (pengen|ingin|mau|nak) (udahan|selesai|sudahi|menyerah|akhiri|menyudahi|tamatkan) ..3 (semua|semuanya|hidup|saja|aja|ini|sama)
    (hidup|hidupku|nyawa) ..3 (tak|tidak|nggak|gak|ga|sudah|dah) ..2 (berarti|berguna|guna|ada artinya|bermakna|ada gunanya|selesai|tamat|hancur|arti|makna|habis)
    (tidak|tak|nggak|gak|ga|tiada) ..1 (ada)? (gunanya|guna|artinya|harapan|alasan) ..1 (lagi)? ..1 (hidup|saya hidup|untuk hidup|aku hidup|bertahan)
    (lebih baik|mending|baik) ..2 (saya|aku)? ..1 (mati|tidak ada|tak ada|nggak ada|gak ada|pergi selamanya|tidak pernah lahir|tak pernah lahir|menghilang)
    <tired> ..2 (hidup|sama hidup|dengan hidup|bertahan|menanggung|teruskan hidup|menjalani|jalani)
    (dah|sudah|udah) ..1 (tak|tidak|nggak|gak|ga) ..1 (sanggup|kuat|tahan|larat|mampu) ..1 (lagi|hidup|menanggung|,|$) ..6 
    (beban|menyusahkan) ..3 (keluarga|semua orang|semua|mereka|orang tua|anak|suami|istri|untuk)
    (tanpa saya|tanpa aku|kalau saya tidak ada|kalau aku tidak ada|kalau saya tak ada|kalau aku nggak ada|kalau aku gak ada|kalau saya mati|kalau aku mati|kalau saya pergi selamanya|bila saya tiada|kalau saya tiada|kalau saya sudah tidak ada) ..8
    (kalau|jika|bila) ..1 (saya|aku) ..1 (meninggal|mati|tiada|bunuh diri) ..8 (istri|anak|suami|keluarga|ibu|uang|dapat|isteri|siapa)
    (uang|asuransi|duit|insurans) ..3 (saya|aku) ..3 lebih (berguna|bernilai|berharga) ..4
    (kalau|jika) ..1 (saya|aku) ..1 (meninggal|mati) ..2 karena (perbuatan|tangan|ulah) (sendiri|saya) ..8 ,? ..6
    (kucing|anjing|barang|baju|anak) ..3 (saya|ku)? ..1 (titipkan|bagi|dititipkan) ..2 ,? ..6 (bagi|bereskan|titipkan|selesaikan|sudah)
    <who> ..2 (tidak|tak|nggak|gak) (pulang|balik) ,? ..4 (surat|dompet|pesan|nota) ..4
    (toh|lagian|pun|lagi pula) ..2 (saya|aku) ..2 (nggak|gak|ga|tidak|tak) (akan|bakal) ..2 (butuh|perlu|pakai|guna|perlukan) ..2 (lagi)?
    (tidak|tak|nggak|gak|ga) ada ..2 (yang|yg) (peduli|kisah|sayang|cari|kehilangan|merindukan|mencari) ..3 
    (saya|aku|dia|suami|istri|anak) ..4 (depresi|kemurungan|putus asa|hilang harapan|trauma berat|stres berat|meltdown) ..4 (berat|parah|lagi|sekali|banget|tolong|teruk|$)
    (putus asa|hilang harapan|tanpa harapan|hopeless|tiada harapan|tak ada harapan|nggak ada harapan|patah semangat hidup) ..4
    (kucing|anjing|barang|baju|harta|tabungan|mainan) ..4 (titipkan|dititipkan|bagi|dibagikan|bagikan|wariskan|saya kasihkan) ..6 (bereskan|selesai|pergi|sudah|dah|terakhir)
    <who> ..4 (hilang|tidak pulang|tak balik|tidak bisa dihubungi|nggak pulang|gak pulang|kabur|menghilang) ..10 (surat|pesan terakhir|hp nya mati|obat|depresi|pamit|dompet|nota)
    (tunggu|menunggu) ..4 (tidur|pergi) ..4 (habis|selesai|tamat)
    (berapa) ..3 (pil|obat|tablet|dosis|ubat|meter|lantai) ..4 (mati|mematikan|meninggal|maut)
    (bekas|luka) (sayatan|sayat|toreh|kelar|silet) ..4
    (takut|khawatir|risau|bimbang|cemas) ..3 (dia|anak|adik|teman|kawan|ibu|ayah|suami|istri) ..3 (nekat|nekad|bunuh diri|berbuat nekat|buat benda bodoh|menyakiti diri|apa apakan diri|melakukan sesuatu|mati)
    (nekat|berbuat nekat|buat benda bodoh|perkara bodoh|hal bodoh) ..3
    (detektor|alarm|kompor|genset|pemanas|water heater) ..10 (mual|pusing|pening|lemas|sesak|loya)
    (hari|malam|pesan|chat) (terakhir|terakhirku|terakhir saya) (saya|aku|hidup|di dunia|untuk)
    (di dunia|dunia ini|hidup ini) ..4 (lelah|capek|tak sanggup|sia sia|percuma|kejam|cukup)
    (maafkan|ampuni) ..1 (saya|aku) ..2 (mak|ibu|semua|anakku|sayang) ..6 (pergi|tak sanggup|selamat tinggal|jaga)
    (menyakiti|melukai|mencederakan|sakiti|lukai) diri
    (semua barang|barang barang) ..3 (bagikan|kubagi|bagiin)
    bagikan ..1 semua barang
    barang ..1 kubagi
    (senin|selasa|jumat|minggu depan|besok|bulan depan) ..2 (saya|aku) ..1 (udah|sudah|toh|memang) ..1 (gak ada|tidak ada|ga ada|nggak ada)
    (utang|hutang|cicilan|kpr|pinjaman) ..3 (kalau|kalo|jika) (saya|aku) ..2 (mati|meninggal|hilang)
    (asuransi|polis) ..5 (sengaja|disengaja|bunuh diri sendiri|ngakhirin)
    (gak|nggak|tidak|ga) (kuat|sanggup|tahan) ..1 (semalam|satu malam|sehari|satu hari) lagi
    (bayangin|kebayang|membayangkan|mikir) ..3 (tenang|sepi|damai|sunyi) ..2
    (nggak ada|gak ada|tidak ada|ga ada) yang ..2 (kehilangan|peduli|nyari|sadar|nangis)
    (saya|aku) ..1 (cuma|hanya) ..1 (beban|nyusahin|menyusahkan|ngerepotin)
    (sudah|udah) (mutusin|memutuskan|putuskan) ..3 (tenang|lega|damai)
    (di dalam|dalamnya|dalam hati) ..1 (udah|sudah) mati
    (asuransi|polis|asuransinya|jiwanya) ..4 (kalau|kalo|jika) ..2 (sengaja|disengaja|ngakhirin sendiri|mengakhiri sendiri)
    (orangnya|dia|seseorang) yang (mengakhiri|ngakhirin) sendiri
  `,
  not: `
    (tidak|nggak|gak|ga|tak|bukan|jangan|nggak akan|tidak akan|takkan|ngga) ..2 (bunuh diri|menyakiti diri|bundir|gantung diri|kebakaran|terbakar|asap|meledak|bocor|tenggelam|terjebak|kesetrum|melukai diri)
    (tidak|nggak|gak|ga|tak|tiada|tanpa|ngga|takde|bukan) (ada|ade|tercium|kecium|cium|nyium|mencium) ..1 (bau|gas|bau gas|api|gas bocor|kebocoran|asap|bau gosong|bau hangus)
    (tidak|nggak|gak|ga|tak|ngga) (rasa|ada|ade|pernah|berniat|terpikir|kepikiran|punya niat|bermaksud|terlintas) ..2 <suicide>
    (tidak|nggak|gak|ga|tak|ngga|bukan) (depresi|kemurungan|stres berat)
    (panas|ngakak|ketawa|tertawa|gelak|letih|capek|lapar|laper|haus|dingin|malu|bosan|nunggu|menunggu|sejuk|lucu|gabut) ..4 (serasa|macam|kayak|seperti|sampe|sampai|rasanya|hampir) (mau|nak|hampir)? mati
    (sensor|detektor) ..6 (bagus|merek|rekomendasi|terbaik|murah|awet|mana)
    (simulasi|pelatihan|latihan|peta|laluan|polis|asuransi|insurans|takaful|risiko|perlindungan|sosialisasi) ..4 (kebakaran|gempa|banjir|longsor|terbakar|korsleting)
    (jiran|tetangga|kawan|teman|orang) (cakap|kata|bilang|cerita|dengar) ..8 (sebelah|kampung|taman|kota|blok)
    (kebakaran|banjir|gempa|keracunan gas|terbakar|longsor) ..4 tahun (19*|20*)
    (sudah|dah|udah|baru|barusan|sedang|lagi|coba) mati !(saja|aja|je)
    (paket|barang|pesanan|kiriman|resi|chat) ..2 (tenggelam|hanyut)
    (hantar|titip|titipkan|letak|kirim|serahkan) ..4 (kalau saya tiada|kalau saya tidak ada|kalau saya tak ada)
    (alat|pompa) (pemadam|pemadam api) ..3
    (jual|beli|harga|ada|ready|stok|pesan|kirim|merek) ..2 racun (tikus|serangga|rumput)
    (baterai|batere|bateri|hp|lampu|listrik|laptop|mesin|sinyal|motor|mobil|tv|wifi|modem|internet|token|keyboard|mouse|kereta|phone|fon|akun|nomor|no|kartu|aplikasi|api key|game) ..3 (mati|mati total|mati pucuk|mati lampu|mati suri)
    (mati) (lampu|listrik|total|pucuk|gaya|rasa|kutu|pajak|sendiri terus|otomatis)
    (hampir|mau|serasa|rasanya|bikin|sampai) (mati|meledak) ..1 (kegirangan|ketawa|bosan|penasaran|nunggu|menunggu|kelaparan|kebosanan|malu|kepanasan|kedinginan|ngakak|tertawa|rasanya|lapar|panas)
    (level|pedas|ayam|mi|mie|sambal|ceker|keripik) ..2 (neraka|mercon|setan|meledak|mampus|mati)
    (tenggelam|terjebak|terperangkap) ..1 (dalam)? (kerja|kerjaan|macet|tugas|pekerjaan|jalan raya|jem|utang|hujan di jalan|kemacetan)
    (fire|firewall|api) (tv|stick|key|wall|rest|gateway|unggun|rate|endpoint)
    (kalau|jika|apakah|apa|bisa|apa bisa|mudah|gampang|cegah|mencegah|anti|tahan|bahaya|aman) ..4 (tertelan|meledak|terbakar|bocor|kesetrum|nyetrum|kebakaran|korsleting|termakan) ..4 (ga|gak|nggak|tidak|tak|ke|kah|<question>)
    (selang|kompor|tabung|meter|tagihan|pipa|token|bayar|pasang|ganti|isi|gas) ..2 gas (termasuk|nya|3 kilo|3kg|bisa|berapa|pgn|melon|naik|habis|alam|diantar|ulang|kosong|elpiji)
    ${over} ..6 (kebocoran|kebakaran|depresi|bunuh diri|tenggelam|terbakar|terjebak|banjir|gempa|kesetrum|meledak|keracunan gas|keracunan asap|longsor)
    (kebocoran|kebakaran|kebocoran gas|banjir|terbakar) ..8 (sudah diperbaiki|sudah padam|sudah selesai|sudah surut|sudah beres|dah selesai|dah pulih|telah padam|sudah ditangani|minggu lalu|kemarin|tahun lalu)
    (asap) (rokok|kendaraan|ikan|cair|sate|dapur tetangga)
    (smoking|rokok|merokok|perokok) ..4
    (mati) (aja|saja) ..1 (mesin|lampu|hpnya|tvnya)
    last day on (earth|toon)
    (game|main|mod) ..6 last day
  `,
  notInSentence: elsewhere,
};
