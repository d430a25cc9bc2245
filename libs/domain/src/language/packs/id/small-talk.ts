import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const indonesianSmallTalk: SmallTalkWords = {
  yes: `
    ya iya yaa yaaa iyaa yup yep yes yoi ok oke okay okey okeh oce boleh bole blh mau mahu nak bisa silakan silahkan sila tentu pasti setuju sip siap baik baiklah betul benar lanjut gas gaskan hayuk ayo jom hayu monggo nggih sambungkan hubungkan teruskan tolong mohon please plis pls
    👍 👌 ✅ 🙏 💯 🆗 ☑ ✔ 🙌`,
  yesInTwo: 'tentu saja aja boleh juga dengan senang hati bagus idea tiada masalah tak apa',
  no: 'tidak tdk tak nggak ngga enggak gak ga kagak jangan jgn bukan belum no nope tidaklah ndak ora xnak taknak gausah gamau 👎 ❌ 🙅 🚫',
  hedge: 'tapi tetapi dulu sebelum tunggu nanti namun cuma',
  greeting:
    'halo hallo hai hi hello hei hey assalamualaikum salam selamat pagi siang sore malam petang permisi 👋',
  closing: `
    terima kasih terimakasih makasih makasi mksh trims tq thanks thx tks ok oke okay sip siap baik baiklah bye dadah sampai jumpa nanti lagi mantap bagus sudah udah dah cukup itu saja aja semua
    banyak atas bantuannya bantuan ya kak min infonya sama sekali sangat selamat 👍 🙏 😊 👌 ❤ 😀 🙂 👋`,
  filler: `
    saya aku gue gw kami kita anda kamu kalian awak mau ingin pengen nak hendak butuh perlu minta mohon tolong bisa boleh dapat bicara ngobrol ngomong cakap bercakap chat dengan dgn sama ke kepada orang manusia petugas cs admin agen operator staf pegawai customer service
    sambungkan hubungkan alihkan oper yang di dan atau ini itu ada apa siapa bagaimana gimana kak min pak bu dong ya sih nih bot robot langsung sekarang tidak bukan bantu bantuan masalah`,
  first: 'pertama 1 kesatu 1️⃣',
  second: 'kedua 2 terakhir 2️⃣',
  or: 'atau',
};
