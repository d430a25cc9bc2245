import type { PhrasesOfPack } from '../../language-pack.ts';

export const indonesianPhrases: PhrasesOfPack = {
  alternatives: {
    callback: 'Ditelepon {time}',
    message: 'Tinggalkan pesan',
    assistant: 'Lanjut dengan asisten dan tetap dalam antrean',
    wait: 'Tetap menunggu',
  },
  opening: {
    today: 'hari ini pukul {time} (waktu {city})',
    tomorrow: 'besok pukul {time} (waktu {city})',
    weekday: 'hari {weekday} pukul {time} (waktu {city})',
    date: 'pada {date} pukul {time} (waktu {city})',
    monday: 'Senin',
    tuesday: 'Selasa',
    wednesday: 'Rabu',
    thursday: 'Kamis',
    friday: 'Jumat',
    saturday: 'Sabtu',
    sunday: 'Minggu',
  },
  waits: {
    unknown: 'Kami belum tahu berapa lama.',
    known: 'Waktu tunggu sekitar {range} menit.',
  },
};
