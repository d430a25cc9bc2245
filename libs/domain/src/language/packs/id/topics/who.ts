/** Words that several rules of danger share. */
export const who = `saya, aku, gue, gw, kami, kita, dia, ia, mereka, beliau, ayah, bapak, bapa, papa, ibu, mama, mak, emak, nenek, kakek, atuk, datuk, opa, oma, suami, istri, isteri, anak, adik, kakak, abang, bayi, balita, budak, cucu, keponakan, paman, om, tante, bibi, pakcik, makcik, mertua, teman, kawan, sahabat, pacar, mantan, tetangga, jiran, rekan, tamu, penumpang, pasien, orang, seseorang, ada orang, pekerja, kolega, ponakan, saudara, sepupu, anakku, istriku, suamiku, ibuku, ayahku, temanku, adikku, sy, ak, aq, roommate, penyewa, murid, pelajar, kekasih`;

/** Films, books, games, news, shops and insurance: danger there is nobody's own. */
export const elsewhere = `
    (film|filem|novel|buku|komik|drama|dramanya|sinetron|serial|episode|game|gim|lagu|lirik|podcast|poster|tokoh|karakter|musim|spoiler|skin|misi|trailer|dokumenter|cerpen|anime|manga|level|mode|boss|bioskop|judul)
    (berita|katanya|konon|statistik|riset|survei|artikel|seminar|sejarah)
    (adegan|scene|stunt|menit ke|menit berapa)
    (saya|kami) (dengar|baca) (di|ada|ada yang|soal|tentang)
    (asuransi jiwa|asuransi motor|insurans hayat|premi|ditanggung|menanggung|pertanggungan|takaful|bpjs|meng-cover|cover|biaya berapa|berapa biaya|rawat inap|efek samping)
    (ready|stok|stock|diskon|promo|harganya berapa|berapa harga|harga berapa|garansi|order|porsi|ukuran|saiz|varian|isi berapa|apa dijual|masih dijual|dijual berapa)`;

/** What is over. */
export const over =
  '(dulu|dahulu|kemarin|tahun lalu|tahun lepas|minggu lalu|minggu lepas|bulan lalu|waktu kecil|masa kecil|masa sekolah|waktu remaja|pernah|sempat|bertahun tahun lalu|waktu itu|hari tu|masa tu|waktu tu|waktu sma|waktu smp|waktu sd|waktu kuliah|zaman sekolah)';
