import type { FirstWordsOfPack } from '../../language-pack.ts';

export const indonesianFirstWords: FirstWordsOfPack = {
  hello: 'Halo.',
  hello_name: 'Halo {name}.',
  here: 'Saya di sini bersama Anda dan sudah membaca tulisan Anda.',
  safe: 'Apakah Anda aman saat ini?',
  loss: 'Saya turut berdukacita.',
  sorry_wait: 'Maaf Anda harus menunggu.',
  sorry_promise: 'Maaf kami belum melakukan apa yang dijanjikan kepada Anda.',
  need: 'Anda menulis: “{words}”.',
  tried: 'Yang sudah Anda coba: “{words}”.',
  by_when: 'Kapan Anda memerlukannya: “{words}”.',
  known: 'Ini sudah ada pada saya: {words}.',
  promise: 'Saya juga sudah melihat apa yang dijanjikan kepada Anda.',
  colleague: 'Catatan rekan saya sudah ada pada saya.',
  something_else: 'Yang sudah dicoba tidak membantu, mari kita cari cara lain.',
  no_repeat: 'Anda tidak perlu menjelaskannya lagi.',
  looking: 'Saya sedang memeriksanya sekarang.',
  ask: 'Apa yang bisa saya bantu?',
};
