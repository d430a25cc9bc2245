import type { RuleSet } from '../../../rules/rule-set.ts';

/** Somebody else used the account, the card or the name; a swindle. */
export const swedishFraud: RuleSet = {
  words: {
    account:
      'konto, kontot, mitt konto, kort, kortet, mitt kort, bankid, mejl, mejlen, mail, mailen, profil, profilen, telefonnummer, sim-kort, simkort, abonnemang, inloggning, mina uppgifter, personnummer, mitt personnummer, swish, bonuspoäng',
    thief:
      'någon, nån, någon annan, någon okänd, en bedragare, bedragare, hackare, okänd, tjuvar, bedragarna, en främling',
  },
  certain: `
    <thief> .. (har|hade)? .. (använt|handlat|använder|loggat in|tömt|köpt|beställt|tagit ut|tagit lån|hackat|kapat|kommit åt|ändrat|öppnat|betalat|dragit|skapat|stulit|tecknat) ..5 (<account>|med mitt|i mitt|mitt namn|pengar|lån|på mig|mina)
    (köp|uttag|betalningar|betalning|transaktion|transaktioner|dragningar|beställning|beställningar|lån|överföring|överföringar|belopp|abonnemang) ..4 (jag|vi) (inte|aldrig|ej) (gjort|godkänt|känner igen|känner till|beställt|gjorde|tagit|har gjort|tecknat|har godkänt)
    (känner|kände) (inte|ej) igen .. (köp|köpet|uttag|uttaget|betalning|betalningen|transaktion|transaktionen|dragning|dragningen|överföring|beloppet|beställning|inloggning)
    (okänt|okända|obehörigt|obehöriga|misstänkta|misstänkt|konstiga|olovliga) (köp|uttag|transaktion|transaktioner|betalningar|dragning|dragningar|inloggning|inloggningar|överföring|överföringar)
    <account> .. (hackat|hackad|kapat|kapad|stulet|stulen|stulits|skimmat|skimmad|tömt|tömts|länsat|kopierat|hackats|kapats|läckt)
    (hackat|hackad|kapat|kapad|stulit|skimmat|tömt|länsat|hackats|kapats) .. <account>
    (blivit|blev|har blivit|jag är|utsatt|utsatta|offer) .. (lurad|lurade|bedragen|blåst|scammad|för bedrägeri|för ett bedrägeri|för bluff|hackad|för phishing|för identitetsstöld|id-kapad|för id-kapning|skimmad)
    (lämnade|lämnat|gav|gett|uppgav|skrev in|fyllde i|klickade|signerade|legitimerade) ..6 (bankid|koder|koden|bankdosan|kortuppgifter|kortnummer|bluff|falsk|falsk sida|bedragare|lösenordet|länk) .. (bedragare|bluff|falsk|lurad|telefon|ringde|,|$)
    (identitetsstöld|id-stöld|id-kapning|id-kapad|bedrägeri|bedrägeriet|kortbedrägeri|bankbedrägeri) .. (anmäla|utsatt|,|$|på|mitt|rapportera|i mitt)
    (anmäla|utsatt för|misstänker|rapportera|misstänkt) .. (bedrägeri|bedrägeriförsök|kortbedrägeri|identitetsstöld|id-kapning|bluff)
    (ringde|ringer|sms|mejl|samtal) ..6 (utgav sig|påstod sig|sa att han var från|låtsades|låtsas) ..6 (banken|polisen|er|från)
    (i mitt namn) .. (lån|handlat|tecknat|abonnemang|köpt|öppnat|beställt)
    (lån|abonnemang|konto|köpt|beställt|handlat|tecknat|öppnat) .. (i mitt namn)
    (kort|kortet|plånbok|plånboken|mobil|mobilen|pass|passet|bankdosa|väska) .. (stulet|stulen|stals|blev stulen|blivit stulen|stulits) 
    (stal|stulit|snott|snodde) .. (kort|kortet|plånbok|plånboken|mobil|mobilen|pass|passet|väska|bankdosa)
  `,
  possible: `
    (bluffmejl|bluffsms|bluffsamtal|bluffaktura|bluffakturor|phishing|nätfiske|bedrägeri|bedrägeriförsök|bluff|scam)
    (är|var) (det|detta) .. (bluff|bedrägeri|äkta|från er) <question>
    (konstigt|misstänkt|skumt|märkligt) .. (mejl|sms|samtal|länk|meddelande|inloggning)
    (tappat|borttappat|förlorat|spärra) .. (kort|kortet|bankid|plånbok|plånboken|mobilen)
  `,
  not: `
    (inte|ingen|inget) .. (bedrägeri|hackat|lurad|stulet|bluff)
    (hur|skyddar|undvika|tips) .. (skyddar|undviker|mot) .. (bedrägeri*|bluff*|phishing|id-kapning|skimning)
    (id-skydd|identitetsskydd|bedrägeriskydd|stöldskydd|rfid*)
    (min son|min dotter|frun|min man|min fru|min sambo|barnen|ungarna) .. (köpt|handlat|beställt|använt|tömt)
    (film|serie|serien|bok|boken|podd|spel|spelet)
    (råkade|glömde|beställde fel)
    (känner igen) (loggan|låten|melodin|rösten)
  `,
};
