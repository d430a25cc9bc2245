import { describe, expect, it } from 'vitest';
import { listenIn } from '../listen-in.fixture.ts';
import { indonesian } from './index.ts';

const { heard, said } = listenIn(indonesian);

describe('a request for a person', () => {
  it.each([
    'saya mau bicara dengan manusia',
    'tolong hubungkan saya dengan cs',
    'mau ngomong sama orang',
    'admin tolong',
    'nomor pesanan saya 8891 tolong hubungkan saya ke petugas',
    'aku mau ngobrol sm cs nya langsung',
    'nak cakap dengan orang',
    'boleh saya bercakap dengan pegawai?',
    'tolong panggilkan manajer anda',
    'mana csnya',
    'ada orang gak disini',
    'bisa konsultasi dengan apoteker?',
    'tolong telepon saya',
    'kenapa saya tidak bisa bicara dengan orang',
    'jangan bot, orang aja',
    'nak jumpa pengurus sekarang',
    'sila sambungkan saya kepada pegawai bertugas',
    'tolong alihkan ke bagian klaim',
    'saya lebih suka dilayani manusia',
    'plis aku butuh orang',
    'petugas dong',
    'manusia',
    'mau bcara sm operatr',
    'tlg sambungin ke admin',
    'aplikasi error tolong sambungkan saya ke teknisi',
    'saya mau bicara dengan atasan kamu',
    'tolong panggilkan teknisi yang kemarin ke rumah',
    'jadi tolong sambungkan ke teknisinya ya',
    'gimana cara hubungi cs',
    'capek ngomong sama robot',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each(['gak mau sama bot'])('is possible: %s', (text) => {
    expect(heard(text, 'request')).toBe('possible');
  });

  it.each([
    'saya tidak perlu cs',
    'gak usah panggil admin',
    'kamu manusia atau bot',
    'jam berapa cs buka',
    'kemarin saya sudah bicara dengan cs',
    'cs bilang tiga hari',
    'saya mau bicara soal tagihan',
    'biaya admin berapa',
    'kamar untuk 4 orang',
    'orang tua saya mau daftar',
    'saya mau transfer ke teman',
    'bos saya minta invoice',
    'agen travel saya yang pesan',
    'mau daftar jadi agen',
    'tambah admin baru',
    'kurirnya gak bisa dihubungi',
    'teknisi datang jam berapa',
    'sambungkan printer ke laptop',
    'saya pegawai swasta',
    'ada lowongan customer service?',
    'tanya suami dulu ya',
    'nanti saya hubungi lagi',
    'petugasnya ramah sekali',
    'halo admin',
    'tunggu petugas meteran',
    'jangan sambungin dulu',
    'panggilkan saya taksi',
    'kalau suatu saat butuh agen gimana?',
    'apakah ada staf yang akan menghubungi saya?',
    'admin kemarin ramah',
    'siap kak ditunggu',
  ])('is none: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('danger', () => {
  it.each([
    ['safety', 'saya mau bunuh diri'],
    ['safety', 'dapur saya kebakaran'],
    ['safety', 'anak saya menelan koin'],
    ['safety', 'kami terjebak di lift'],
    ['medical', 'dada saya sakit sekali'],
    ['medical', 'ibu saya pingsan'],
    ['violence', 'suami saya memukul saya'],
    ['violence', 'ada orang bawa pisau di depan toko'],
  ])('is certain, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
  it.each([
    ['safety', 'lampu di rumah mati total'],
    ['safety', 'nggak ada bau gas kok'],
    ['safety', 'panas banget serasa mau mati'],
    ['violence', 'ongkirnya merampok saya'],
    ['medical', 'bapak kena stroke 2018'],
    ['safety', 'selang gas 3 kilo berapa harganya'],
    ['medical', 'sakit hati saya sama kurirnya'],
    ['violence', 'harganya mencekik leher'],
  ])('is none, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBeNull();
  });
});

describe('turns of the assistant', () => {
  it.each([
    ['Saya akan menghubungkan Anda dengan petugas kami.', ['promise']],
    ['Tim kami akan menghubungi Anda besok.', ['promise']],
    ['Apakah Anda ingin berbicara dengan petugas?', ['personOffered']],
    ['Petugas kami melayani pukul 9 sampai 17.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
