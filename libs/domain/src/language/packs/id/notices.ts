import type { NoticeWords } from '../../language-pack.ts';

export const indonesianNotices: NoticeWords = {
  texts: {
    offer: 'Apakah Anda ingin berbicara dengan petugas? Cukup jawab ya.',
    acknowledged:
      'Petugas kami akan membantu Anda dan dapat melihat percakapan ini, jadi Anda tidak perlu mengulang.',
    queued: 'Saat ini semua petugas sedang sibuk. {wait}',
    agent_joined: '{agent} sudah bergabung dan dapat melihat percakapan ini.',
    requeued: 'Antrean Anda tetap. Kami sedang mencarikan petugas lain untuk Anda.',
    returned_to_assistant: 'Asisten kembali membantu Anda. Anda bisa meminta petugas kapan saja.',
    resolved: 'Terima kasih telah menghubungi kami.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Maaf, asisten tidak menjawab. Petugas kami akan membantu Anda dan dapat melihat percakapan ini.',
    assistant_failed:
      'Maaf, asisten tidak dapat membantu. Petugas kami akan membantu Anda dan dapat melihat percakapan ini.',
  },
  acknowledgedAbout: {
    bereavement:
      'Kami turut berdukacita. Petugas kami akan membantu Anda dan dapat melihat percakapan ini, jadi Anda tidak perlu menjelaskannya lagi.',
    complaint:
      'Kami menyesal Anda sampai harus mengeluh. Petugas kami akan membantu Anda dan dapat melihat percakapan ini.',
    fraud:
      'Kami menanggapi hal ini dengan serius. Petugas kami akan membantu Anda dan dapat melihat percakapan ini. Jangan menulis kata sandi atau kode di sini.',
    hardship:
      'Terima kasih sudah memberi tahu kami. Petugas kami akan membantu Anda dan dapat melihat percakapan ini, jadi Anda tidak perlu menjelaskannya lagi.',
    returning:
      'Kami melihat ini bukan pertama kalinya Anda memerlukan kami. Petugas kami akan membantu Anda dan dapat melihat percakapan ini.',
  },
  situations: {
    nobody_signed_in:
      'Saat ini belum ada petugas kami yang masuk, jadi kami belum bisa memastikan berapa lama. Antrean Anda tetap. Silakan tuliskan keperluan Anda: petugas yang membantu nanti akan membacanya.',
    nobody_available: 'Saat ini belum ada petugas kami yang tersedia. {wait} Antrean Anda tetap.',
    no_language: 'Saat ini belum ada petugas yang berbicara dalam bahasa Anda. {wait} Antrean Anda tetap.',
    transferred: 'Anda sedang dialihkan ke petugas lain, yang dapat melihat percakapan ini.',
    handed_over: 'Mulai dari sini {agent} yang membantu Anda dan sudah tahu apa yang dibicarakan.',
    three_way: '{agent} ikut bergabung dan sudah tahu persoalannya.',
    paused:
      '{agent} harus menangani hal yang mendesak dan akan segera kembali melayani Anda. Anda tidak perlu mengulang apa pun.',
    nudge: 'Anda masih menunggu petugas, dan antrean Anda tetap. {wait}',
    alternatives:
      'Maaf karena lama menunggu. Antrean Anda tetap. Sementara itu Anda bisa melanjutkan dengan asisten atau menuliskan keperluan Anda: petugas yang membantu nanti akan membacanya. {wait}',
    changed: 'Waktu tunggu berubah: Anda nomor {position} dalam antrean. {wait}',
    closed:
      'Saat ini kami tutup dan buka kembali {opens}. Antrean Anda tetap. Silakan tuliskan keperluan Anda: petugas yang membantu nanti akan membacanya.',
    choices: 'Anda bisa memilih, dengan nomor atau dengan kata-kata sendiri:\n{choices}',
    contact: 'Nomor mana yang bisa kami telepon?',
    callback: 'Kami akan menelepon Anda {time}. Anda tidak perlu menunggu di sini.',
    message:
      'Anda tidak perlu menunggu lagi. Silakan tuliskan keperluan Anda: petugas akan membaca dan menjawabnya.',
    assistant:
      'Asisten dapat terus membantu Anda. Antrean Anda tetap, dan petugas akan bergabung saat giliran Anda tiba.',
    called: 'Kami sudah menelepon, tetapi Anda tidak dapat dihubungi. Kami akan menelepon lagi {time}.',
    consent:
      'Petugas yang mengambil alih akan melihat percakapan ini. Bolehkah ia juga melihat apa yang Anda ceritakan tentang kesehatan atau hal lain yang sangat pribadi? Jika tidak, cukup katakan tidak. Anda tetap akan dibantu.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Saat ini kami tutup dan buka kembali {opens}.',
      transferred:
        'Mohon jangan tutup telepon: Anda saya sambungkan ke petugas lain, yang sudah tahu isi pembicaraan kita.',
      nobody_signed_in:
        'Saat ini belum ada petugas kami, jadi kami belum bisa memastikan berapa lama. Antrean Anda tetap.',
    },
    email: {
      closed:
        'Saat ini kami tutup dan buka kembali {opens}. Pesan Anda sudah kami simpan; jawabannya akan dikirim lewat email.',
      nobody_signed_in:
        'Saat ini belum ada petugas kami. Pesan Anda sudah kami simpan; jawabannya akan dikirim lewat email.',
      paused: '',
      transferred: 'Petugas lain, yang sudah menerima pesan-pesan Anda, akan menjawab lewat email.',
    },
  },
  danger: {
    resolved:
      'Jaga diri Anda. Jika Anda membutuhkan bantuan lagi, tulislah kepada kami. Jika ada nyawa yang mungkin dalam bahaya, segera hubungi nomor darurat.',
    certain: 'Hal ini langsung diteruskan kepada seseorang yang akan melihat percakapan ini.',
    possible:
      'Saya ingin memastikan Anda aman. Apakah Anda ingin berbicara dengan seseorang? Cukup jawab ya.',
    emergency: 'Jika ada nyawa yang mungkin terancam, jangan menunggu kami: hubungi {number} sekarang.',
    emergencyAnywhere:
      'Jika ada nyawa yang mungkin terancam, jangan menunggu kami: hubungi nomor darurat di tempat Anda berada.',
    crisis:
      'Jika Anda berpikir untuk menyakiti diri atau mengakhiri hidup, Anda juga dapat menghubungi {number}.',
    violence: 'Jika seseorang menyakiti atau mengancam Anda, Anda juga dapat menghubungi {number}.',
  },
};
