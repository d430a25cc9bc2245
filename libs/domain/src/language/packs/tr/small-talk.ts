import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const turkishSmallTalk: SmallTalkWords = {
  yes: 'evet evt ewet eved he hee hıhı aynen tabi tabii tabiki tabii olur olurdu tamam tamamdır tmm tm ok okey okay peki elbette isterim istiyorum istiyom lütfen lutfen harika süper onaylıyorum kabul kesinlikle mutlaka yes yep buyurun buyrun bağlayın bağla aktarın doğru hayhay memnuniyetle 👍 👌 ✅ 🙏 💯',
  yesInTwo: 'çok iyi olur neden olmasın niye tabi tabii ki hay memnun olurum sevinirim olsun bence de iyi',
  no: 'hayır hayir yok yoo yo cık istemem istemiyorum olmaz gerek gerekmez gerekmiyor asla no nope değil kalsın boşver boşverin 👎 ❌',
  hedge: 'ama önce fakat ancak henüz şimdilik sonra bekle bekleyin yalnız',
  greeting:
    'merhaba merhabalar selam selamlar slm mrb günaydın iyi günler akşamlar geceler hey hi hello selamün aleyküm aleykümselam 👋',
  closing: `
    teşekkürler teşekkür ederim ederiz tşk tşkler tşkr sağol sağolun sağ ol olun eyvallah çok iyi günler akşamlar geceler çalışmalar kolay gelsin hoşça hoşçakal hoşçakalın kal kalın görüşürüz bye bay süper harika
    mükemmel tamam tamamdır ok okey oldu anladım hallettim halloldu çözüldü allah razı olsun rica bu kadar kadardı başka yok sorum her şey için yardımınız yardımlarınız var olun 👍 🙏 😊 👌 ❤ 🙂`,
  filler: `
    ben biz sen siz bana bize beni bizi bir bi biri birini biriyle birine ile de da ve mi mı mu mü misiniz mısınız müsünüz miyim mıyım lütfen istiyorum isterim lazım gerek var yok konuşmak görüşmek konuşabilir görüşebilir
    bağla bağlayın bağlar aktar aktarın aktarır insan insanla gerçek canlı destek temsilci temsilciye temsilciyle müşteri hizmetleri yetkili yetkiliyle yetkiliye operatör kişi kişiyle bot robot yardım sorun soru sorum problem
    şimdi hemen acil ne nasıl neden kim nerede bu şu o ama acaba`,
  first: 'ilk ilki ilkini birinci birincisi birincisini 1',
  second: 'ikinci ikincisi ikincisini 2 diğeri',
  or: 'veya yoksa ya da yahut',
};
