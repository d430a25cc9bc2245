import type { Classes, RuleSet } from '../../rules/rule-set.ts';

const words: Classes = {
  person:
    'petugas, petugas kami, agen, agen kami, staf, staf kami, staff, cs, cs kami, customer service, operator, admin, rekan saya, rekan kami, kolega saya, tim, tim kami, pegawai, pegawai kami, kakitangan, spesialis, ahli, supervisor, manajer, pengurus, teknisi, seseorang, dokter, perawat, orang, manusia, ejen, ejen kami, wakil kami, perwakilan kami, kakitangan kami',
  pass: 'menghubungkan, hubungkan, sambungkan, menyambungkan, mengalihkan, alihkan, meneruskan, teruskan, memindahkan, pindahkan, mengoper, terhubung, dihubungkan, disambungkan, dialihkan, diteruskan, mentransfer, eskalasi, mengeskalasi',
  act: 'menghubungi, hubungi, dihubungi, menelepon, menelpon, telepon, ditelepon, membantu, bantu, dibantu, melayani, dilayani, mengambil alih, membalas, menjawab, menangani, ditangani, bergabung, menindaklanjuti, mengirim email, berbicara, bicara',
  ask: 'apakah, apa, mau, maukah, ingin, inginkah, perlu, perlukah, boleh, bolehkah, adakah, nak, mahukah, bersediakah, hendak',
};

/** The assistant says that a person will take over, call or write. */
export const indonesianPromise: RuleSet = {
  words,
  certain: `
    (saya|kami) ..1 (akan|segera|sedang|sudah|telah) ..2 <pass> ..6 <person>
    (sedang|segera|akan|telah|sudah) ..1 <pass> ..6 <person>
    (anda|kakak|bapak|ibu|kak) ..1 (akan|segera|sedang) ..2 (dihubungkan|disambungkan|dialihkan|terhubung|dihubungi|dibantu|dilayani|ditelepon) ..4 <person>
    <person> ..3 (akan|segera|bakal) ..3 <act>
    (mohon tunggu|mohon ditunggu|tunggu sebentar|sila tunggu) ,? ..6 <pass>
    (kami) (akan) ..2 (menelepon|menghubungi|menelpon) ..1 (anda|kembali|kakak|bapak|ibu)`,
  not: `
    <ask> ..8 <question>
    (jika|kalau|bila|apabila|anda bisa|anda dapat|silakan|sila|dapat|bisa|boleh) ..8 (<pass>|<act>|<person>)
    (tidak|belum|tak) ..1 (bisa|dapat|boleh) ..3 <pass>
    (kurir|driver|pemandu) ..4 <act>`,
};

/** The assistant asks whether the customer wants a person. */
export const indonesianPersonOffered: RuleSet = {
  words,
  certain: `
    <ask> ..6 <pass> ..6 <person> ..4 <question>
    <ask> ..4 (berbicara|bicara|ngobrol|chat|bercakap|dibantu|dilayani|terhubung) ..3 <person> ..4 <question>
    <pass> ..5 <person> ..1 (ya|kak|boleh|mau)? <question>
    (jika|kalau|bila) ..6 (<pass>|<person>) ..4 ,? ..3 (balas|ketik|jawab|beri tahu|katakan)`,
};
