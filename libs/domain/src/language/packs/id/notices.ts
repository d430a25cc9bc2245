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
  danger: {
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
