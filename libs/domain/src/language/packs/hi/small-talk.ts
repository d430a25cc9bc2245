import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const hindiSmallTalk: SmallTalkWords = {
  yes: 'हाँ हां हा जी ठीक अच्छा बिल्कुल बिलकुल ज़रूर जरूर सही haan han haa ha ji thik theek accha acha bilkul zaroor jarur sahi yes ok okay sure 👍 👌 ✅ 🙏',
  yesInTwo: 'हाँ जी हां जी ठीक है कर दो दीजिए haan ji thik theek hai kar do dijiye',
  no: 'नहीं ना मत नही nahi nahin nhi na mat no nope 👎 ❌',
  takesBack: 'नहीं मत नही nahi nahin nhi mat',
  hedge: 'लेकिन पर मगर पहले रुको रुकिए lekin par magar pehle ruko rukiye',
  greeting: 'नमस्ते नमस्कार हैलो हेलो हाय प्रणाम सुप्रभात namaste namaskar hello helo hi hii pranam 👋',
  closing:
    'धन्यवाद शुक्रिया थैंक्स थैंक्यू अलविदा ठीक है अच्छा dhanyavaad dhanyawad shukriya thanks thank you bye ok okay theek thik hai 🙏 👍',
  filler: `मैं मुझे मेरा मेरी मेरे हम हमें आप आपका आपकी को से का की के में पर है हैं था थी क्या कैसे कब कहाँ यह वह और या भी तो ही बात करना करनी चाहिए किसी कोई एक कृपया प्लीज़
    main mein mujhe mera meri mere hum hume aap aapka aapki ko se ka ki ke me par hai hain tha thi kya kaise kab kahan yeh woh aur ya bhi to hi baat karna karni chahiye kisi koi ek please pls`,
  first: 'पहला पहली पहले वाला 1 १ pehla pehli pehle',
  second: 'दूसरा दूसरी 2 २ doosra dusra doosri dusri',
  or: 'या अथवा ya',
};
