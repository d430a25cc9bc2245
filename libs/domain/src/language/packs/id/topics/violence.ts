import type { RuleSet } from '../../../rules/rule-set.ts';
import { elsewhere, over, who } from './who.ts';

/** Violence or threats against the writer or others now, and threats by the writer. */
export const violence: RuleSet = {
  words: {
    who,
    other:
      'suami, istri, isteri, pacar, mantan, ayah, bapak, bapa, ibu, mak, kakak, abang, adik, paman, pakcik, tetangga, jiran, driver, sopir, kurir, pemandu, rider, satpam, bos, majikan, guru, orang, orang ni, orang tu, lelaki, laki laki, pria, dia, mereka, preman, geng, penagih, debt collector, dc, along, teman, kawan, rekan, pelanggan, pembeli, tamu, penumpang, perampok, perompak, penyewa, pemilik kos, mertua, cowok, laki, suamiku, pacarku, mantanku, seseorang, ada orang, samseng, anak, tiri',
    hit: 'memukul, memukuli, pukul, pukuli, mukul, mukulin, gebuk, menggebuk, tampar, menampar, nampar, tonjok, nonjok, tendang, menendang, nendang, sepak, cekik, mencekik, nyekik, tikam, menikam, tusuk, menusuk, nusuk, bacok, membacok, hajar, menghajar, keroyok, mengeroyok, belasah, membelasah, aniaya, menganiaya, siksa, menyiksa, dera, mendera, perkosa, memperkosa, rogol, merogol, melecehkan, mencabul, cabul, meraba, raba, culik, menculik, sekap, menyekap, todong, menodong, ancam, mengancam, ancam bunuh, ugut, mengugut, mengikuti, buntuti, menguntit, nguntit, jambak, menjambak, sundut, menyundut, bakar, dorong, mendorong, banting, membanting, serang, menyerang, rampok, merampok, tembak, menembak, pegang pegang, grepe, setrum, simbah, kurung, mengurung, paksa, memaksa, tarik tangan, terajang, lempang, debik, gertak, peras, memeras',
    hitPassive:
      'dipukul, dipukuli, dipukulin, digebuk, digebukin, ditampar, ditonjok, ditendang, disepak, dicekik, ditikam, ditusuk, dibacok, dihajar, dikeroyok, dibelasah, dianiaya, disiksa, didera, diperkosa, dirogol, dilecehkan, dicabuli, dicabul, diraba, diculik, disekap, ditodong, diancam, diancam bunuh, diugut, diikuti, dibuntuti, dikuntit, dijambak, disundut, disetrum, dikurung, ditembak, dirampok, diserang, ditahan majikan, dibegal, dijambret, dipaksa melayani, dipaksa menikah, dipaksa kahwin, dipaksa kerja, kena pukul, kena tampar, kena belasah, kena rogol, kena ugut, kena rompak, kena ikut, kena tikam, kena dera, kena samun, disiram air keras, disimbah asid, diperas, dipukulnya, diterajang, dilempang, diintip, distalking, dikejar, diperdagangkan, disandera, dibekap, disetrika, dinodai',
    victim:
      'saya, aku, gue, gw, kami, anak, anaknya, ibu, mak, adik, kakak, istri, isteri, istrinya, nenek, bayi, teman, kawan, orang, dia, kepala saya, muka saya, leher saya, perempuan, budak, pembantu, kasir, satpam, pacar, suami, rakan',
    weapon:
      'pisau, parang, golok, celurit, senjata, pistol, senapan, pemukul, kapak, kampak, linggis, bensin, petrol, minyak, air keras, asid, bom, molotov, kayu, besi, samurai, clurit, badik, keris, tukul, martil, gunting, korek api, obeng, balok, klewang, kelewang',
    you: 'kalian, kamu, anda, kau, lo, lu, mereka, dia, petugas, petugasnya, kantor, kantor kalian, toko kalian, pegawai, manajer, kurir, driver, cabang, kedai, pejabat, staf, orang itu, kedai awak, awak, korang, keluarga, semua orang, bos, tetangga, jiran, suami, istri, mantan, teller, cs',
    kill: 'bunuh, membunuh, habisi, menghabisi, bakar, membakar, bom, ngebom, tikam, tusuk, bacok, tembak, hajar, gebuk, pukul, bantai, hancurkan, obrak abrik, serbu, mati, matikan, penggal, cekik, tonjok, ludeskan, siram, tetak, pancung, racun, racuni, belasah, cincang',
  },
  certain: `
    <other> ..5 <hit> ..2 <victim> !(telepon)
    <hit> (saya|aku|gue|anak saya|ibu saya|adik saya|istri saya|istrinya|anaknya|isterinya) !(telepon|dulu|harga)
    <who> ..4 <hitPassive> ..4 !(harga)
    ^ <hitPassive> ..6 (suami|pacar|ayah|orang|majikan|mantan|tetangga|guru|bos|preman)
    (kdrt|penganiayaan|perkosaan|pemerkosaan|pelecehan|penculikan|keganasan rumah tangga) ..6 (saya|sekarang|suami|tolong|korban|mangsa)
    (saya|aku|kami) ..1 (korban|mangsa) ..1 (kdrt|kekerasan|pelecehan|pemerkosaan|dera|perdagangan|keganasan)
    <who> ..4 (bawa|membawa|pegang|megang|acungkan|mengacungkan|acung|todongkan|angkat|hunus|ngacungin|nodongin|ngeluarin|nodong) ..2 <weapon>
    <weapon> ..4 (di depan|depan pintu|ke leher|ke saya|ke arah|di leher|di tangan dia)
    (saya|aku|gue|gw|kami) ..4 (akan|bakal|mau|nak|bisa|pasti|datang|siap|tinggal) ..4 <kill> ..3 (<you>|di sini|kantor)
    (<you>|dia|itu) ..4 (akan|bakal|mau|nak|pasti) ..1 (saya|aku|gue|ku)? (habisi|bunuh|bakar|bacok|tikam|tembak|hajar|bantai|bom|belasah|cincang|tetak)
    (gue|aku|saya|gw|ku) (bunuh|bakar|bacok|tikam|habisi|bom|tembak|hajar|bantai|tetak|belasah) ..1 <you>
    (gue|aku|saya|gw|gua|ku) (bacok|tusuk|tetak|tikam|tembak|bunuh) ..1 (siapa|siapapun|semua|dia|si|orang|nya|$)
    (gue|aku|saya|gw|gua) (bakar|siram bensin) ..2 (kantor|kantornya|loket|toko|tokonya|kedai|gedung|cabang)
    (driver|sopir|supir|bapak|orang|dia|bos|guru|pakcik) ..4 (pegang|raba|remas|elus|ngelus) (paha|dada|pantat|badan|tubuh) (saya|aku|anak|adik)
    pintu ..1 (dikunci|terkunci|kunci) ..6 (gak|nggak|tidak|tak|ga) ..1 (dikasih|diizinkan|dibolehkan) ..2
    (saya|aku|adik saya|anak saya|kami) (dijual|dijualkan) (sama|oleh|ke|kepada|agen)
    (paksa|maksa|memaksa|dipaksa) ..1 (saya|aku) ..1 (hubungan|tidur|bersetubuh|buka baju|telanjang|melayani)
    (kubunuh|kubakar|kuhabisi|kuhajar|kubacok|kutikam) ..3
    (bakar|bom|ledakkan|serbu|obrak abrik) (kantor|toko|gedung|cabang|kedai|pejabat|rumah) (kalian|kamu|dia|anda|mu|korang|awak|ini)
    (saya|aku|gue) (tahu|tau|hafal) ..1 (rumah|alamat|di mana|dimana|jam berapa|tempat) ..2 (kalian|kamu|anda|dia|mu|anak) ..4 (tunggu|tinggal|pulang|hati hati|lihat|sekolah|kerja)
    (tunggu saja|tunggu aja|hati hati|siap siap|jaga) ..4 (nyawa|kepala|keluarga|habisi|mati|darah) 
    (darah|nyawa) (dibayar|balas) ..2 (darah|nyawa)
    (siap|bakal|akan) ..2 (mampus|mati) (kalian|kamu|lo|kau|dia)
    (paspor|passport|pasport|ktp|hp|telefon) ..3 (ditahan|diambil|disita|dirampas) ..6 (dikurung|tidak boleh|tak boleh|majikan|bos|agen|disuruh|kerja)
    (dikurung|disekap|dipaksa|terkurung|ditahan) ..6 (tidak boleh|tak boleh|tidak bisa|nggak bisa|gak bisa|pulang|keluar|kabur|melayani|pergi|lari)
    (dipaksa) (melayani|kerja|bekerja|jual diri|menikah|nikah|kahwin|tidur|ngamen|mengemis) 
    (saya|aku|kami) ..3 (sembunyi|bersembunyi|menyorok|ngumpet) ..8
    (ada|seseorang|orang) ..3 (masuk rumah|masuk paksa|mendobrak|dobrak|pecah masuk|memecahkan jendela|umpil) ..4
    (dobrak|mendobrak|gedor gedor|menggedor|tendang) pintu ..6
    <who> ..3 (ikut|mengikuti|ngikutin|buntuti|kejar|mengejar) (saya|aku|kami|gue) ..4 !(dari)
    (mengancam|ngancam|ancam|mengugut|ugut) ..2 (akan|mau|nak|bakal)? (saya|aku)? (bunuh|membunuh|bakar|membakar|siram|menyiram|tusuk|menusuk|tikam|menikam|pukul|memukul|menyakiti|tembak|menembak|menghabisi|culik|menculik)
    (sopir|sopirnya|driver|drivernya|pemandu|dia|suami|pacar|mantan|majikan|ayah|bapak) ..2 (mengunci|kunci|ngunci|menguncikan) ..6 (tidak|tak|nggak|gak|ga) ..2 (menurunkan|nurunin|turun|keluar|melepas|lepas|buka|membuka|bolehin|kasih)
    (teriak|menjerit|jerit) ..3 (minta tolong|kesakitan|dipukul|tolong) ..4
    (anak|bayi|istri|pembantu|nenek|budak) ..5 (dipukuli|dipukul|disiksa|didera|dianiaya|diculik|dirogol) 
    (balik lagi|datang lagi|kat luar|di luar) ..4 (cekik|pukul|bunuh|ancam|pisau|parang)
    (nyekik|cekik|mencekik|dicekik) ..2
    (orang|cowok|pria|mobil|motor|seseorang|laki laki) ..3 (ngikutin|mengikuti|nguntit|menguntit|ngebuntutin|membuntuti) ..1 (saya|aku|kami)?
    (mantan|pacar|suami) ..2 (ngikutin|nguntit|menguntit|ngebuntutin|neror|meneror)
    (kalau|kalo|jika) ..3 (cerita|lapor|ngomong|pergi|ninggalin) ..3 (bunuh|celaka|celakai|sakitin|sakiti|habisin) ..3
    (mantan|mantan suami|mantan pacar) ..3 (di depan|nunggu|nungguin|berdiri|gedor) ..3
    (datang|dateng|ke) ..2 (kantor|cabang|toko) ..4 (berdarah|bakar|parang|bacok|celurit|darah|nyesel)
    (dia|suami|mantan|pacar|bapak) ..2 (mau|bakal|akan) (bunuh|bacok|bakar|habisin) (saya|aku|kami)
    (masuk kamar) ..2 (malam|malem) ..3 (takut|pegang|raba)
    (ngunci|kunciin|mengunci|dikunci|dikurung|ngurung) ..2 (di kamar|di rumah|di dalam|dalam kamar|aku|saya)
    (kepala|kepalaku|muka|mukaku|badan|rambut) ..2 (dibenturin|dijedotin|ditonjok|dijambak|diinjak|dipukul*|ditampar)
    (kabur|cerita|lapor|pergi) ..2 (keluargaku|keluarga|anakku|ibuku|adikku) ..2 (kena|celaka|dibunuh|diapain)
    (dia|suami|mantan|pacar) ..1 (sakitin|nyakitin|celakain) (anakku|anak|keluargaku)
    (ikuti|ikutin|buntuti|buntutin) (pegawai|karyawan|kurir|manajer|cs) (kalian|situ|anda) ..1 (sampai|sampe)
    (sembunyi|ngumpet) di (kamar mandi|toilet|lemari|wc|kamar) ,? dia
    (saya|aku|gue) ..1 (ikuti|ikutin|buntuti|buntutin) (pegawai|karyawan|kurir|manajer) ..3 rumahnya
    (orang|seseorang|cowok) ..1 (coba|mencoba|nyoba) (buka|dobrak|masuk) ..1 (pintu|jendela)
    bakar rumah ..1 (kami|kita|aku) (di dalam|di dalamnya)
  `,
  possible: `
    (takut|kuatir|khawatir|risau|jangan sampai|kalau) ..2 (suami|pacar|mantan|dia|ayah|bapak|istri) ..4 (tahu|tau|lihat|nampak|marah|mengamuk|pukul|balik|pulang|habis|datang|dapat tahu|nemu)
    (suami|pacar|mantan|majikan|dia|ayah|mertua) ..4 (nggak bolehin|gak bolehin|tidak membolehkan|tak bagi|melarang|larang|tidak mengizinkan|pegang semua|pegang kartu|kontrol|ambil semua|tak benarkan|ga bolehin|ngelarang)
    (mabuk|mabok) ..6 (lempar|pukul|marah|ngamuk|pulang|banting|mengamuk|baling)
    (lebam|memar|luka luka|babak belur|bengkak bengkak) ..6 (selalu|tak pernah|tidak pernah|dipukul|keluar|tetangga|sebelah|terus)
    (dibenarkan|diizinkan|boleh) keluar
    (diancam|ancaman|ugutan|mengancam|mengugut|diteror|teror|diganggu|dilecehkan|dibully|dibuli|buli|bully|diintimidasi|dikuntit|menguntit) ..4
    (simpan|tahu|tau|catat|hafal) ..1 (alamat|rumah|nomor) ..1 (saya|aku) ..6
    (akan|bakal|mau|nak) (balik|datang) ..2 (malam malam|lagi|ke rumah) ..4
    (kalian|kamu|lo|lu|awak|korang) ..2 (akan|bakal|pasti) (menyesal|nyesel|tanggung akibatnya|kena|rasakan|tahu akibatnya)
    (lihat saja|lihat aja|liat aja|tunggu saja|tunggu aja|awas kalian|awas kamu|awas lo|tengoklah nanti|siaplah) ..4 (nanti|kalian|kamu|balasan|akibat|lo|korang|$)
    (awas|jaga jaga) ..3 (kalian|kamu|lo|lu|korang|nanti)
    (jangan salahkan saya|jangan salahkan aku) ..6
    (lacak|melacak|sadap|menyadap|gps|track) ..4 (saya|hp saya|aku|lokasi saya) ..4 (suami|pacar|mantan|dia|diam diam)
    (diam diam|senyap senyap|tanpa diketahui|rahasia|sembunyi sembunyi) ..6 (suami|pindah|ganti nomor|keluar|alamat|mantan|dia)
    (takut) (pulang|sama dia|dengan dia|keluar rumah|di rumah|dengan suami|pada suami|sendirian)
    (ingin|mau|pengen|rasa nak|nak) (bunuh|hajar|gebukin|tonjok|tampar|belasah|pukul) ..2
    (rumah aman|perlindungan|lpsk|komnas perempuan|lapor polisi) ..6 (suami|dia|pacar|saya)
    (kasar|main tangan|ringan tangan|naik tangan|panas baran) ..4 
    (driver|kurir|sopir|pemandu|orang) ..4 (genit|raba|pegang tangan|ajak tidur|wa saya terus|ganggu|menggoda|chat mesum) ..3
    (mantan|mantan suami|mantan pacar) ..3 (tau|tahu|nemu) ..2 (alamat|rumah|kos|kerja)
    (cek|ngecek|periksa|sadap) ..2 (hp|chat|pesan|lokasi) (saya|aku|ku)
    (lokasi|alamat|lacak|pelacakan) ..1 tanpa ..1 (dia|suami|mantan|pacar) (tau|tahu|sadar)
  `,
  not: `
    (bukan|tidak|nggak|gak|tak|tiada|tanpa|ga) ..2 (ancaman|mengancam|dipukul|pukul|kekerasan|ugutan|kdrt|diancam)
    (tak ada siapa|tidak ada yang) ..2 (pukul|dipukul)
    (pukul) (rata|berapa|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|1|2|3|4|5|6|7|8|9|10|setengah|sebelas|lapan|0)
    (harga|harganya|tarif|ongkir|bunga|pajak|cicilan) ..2 (mencekik|cekik|mencekik leher|membunuh|memukul)
    (ongkir|ongkirnya|harga|harganya|tarif|deadline|antrean|antrian|notifikasi|iklan|spam|tagihan|tagihannya|pajak) ..3 (<hit>|<hitPassive>)
    (<hit>|<hitPassive>) ..3 (deadline|antrean|antrian|ongkir|makanan|notifikasi|iklan|spam|rindu|cuaca|macet|diskon|nyamuk|harga|kangen|kerjaan)
    (ancaman|terancam|mengancam) (hujan|banjir|cuaca|badai|siber|virus|resesi)
    (tembak) (harga|harga|langsung|sim|promo|foto)
    (perang|serang|serbu|bom|banting|hancurkan|gila|bakar|bunuh) ..1 (harga|diskon|promo|toko flash|proses|task|lemak|kalori|cd|dvd|sate|ayam|ikan|kalori)
    (serangan|paksa|force|mematikan|kill|bunuh) ..2 (brute|ddos|siber|berhenti|aplikasi|proses|process|stop|close|hama|kuman|bakteri|kutu)
    (pisau|parang|gunting|senjata|kapak) (dapur|set|lipat|cukur|mainan|nerf|cukur|kue|daging|bisa dikirim|boleh)
    (saya|aku) (ikut|ikuti|mengikuti) ..3
    (ikut|ikuti|mengikuti) (saya di instagram|instagram|akun|kelas|kursus|promo|petunjuk)
    (nanti|besok) ..1 dia (balik|datang)
    ${over} ..8 (dibuli|dibully|dipukul|dirampok|diculik|kdrt|diancam|dibegal|perampokan|dijambret|dilecehkan)
    (perampokan|pencurian|penganiayaan|kdrt|begal) ..8 (sudah ditangani|ditangani polisi|sudah selesai|surat klaim|sudah lewat)
    (asuransi|menanggung|cctv|kamera) ..6 (begal|maling|rampok|pencuri|perompak)
    (istri|mama|bos|emak|ibu|nyokap) ..2 (bunuh|bunuh aku|gorok) ..3 (kalau|kalo|lihat|liat|wkwk|haha)
    (pegawai|penjual|spg|iklan) ..3 (ngikutin|mengikuti) ..1 (saya|aku)?
    mengetik ..2
  `,
  notInSentence: elsewhere,
};
