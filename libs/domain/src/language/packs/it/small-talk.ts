import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const italianSmallTalk: SmallTalkWords = {
  yes: 'si sì certo certamente ok okay okk vabene bene perfetto esatto dai volentieri magari assolutamente affermativo procedi proceda procediamo ovvio yes yep sisi sii siii chiaro ovviamente sicuro 👍 👌 ✅ 🙏 okey oki daje',
  yesInTwo: 'va bene d accordo si grazie per favore con piacere molto volentieri senz altro',
  takesBack: 'no',
  no: 'no nono noo neanche neppure giammai',
  hedge: 'ma pero prima aspetta aspetti tuttavia',
  greeting: 'ciao salve buongiorno buonasera buondi ehi buon giorno pomeriggio sera buonanotte',
  closing:
    'grazie mille tante ringrazio arrivederci ciao saluti cordiali perfetto ottimo bene va tutto ok okay buona giornata serata buon lavoro a presto niente altro nulla basta cosi gentilissimo gentilissima e a posto capito d accordo molto di cuore alla prossima',
  filler:
    'parlare con un una il la lo l voglio vorrei posso bisogno ho di persona umano operatore agente qualcuno per favore aiuto mi serve passami passa devo consulente responsabile addetto chiedo cerco si puo col al reale vera vero',
};
