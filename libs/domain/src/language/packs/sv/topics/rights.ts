import type { RuleSet } from '../../../rules/rule-set.ts';

/** Rights over personal data. */
export const swedishRights: RuleSet = {
  words: {
    data: 'personuppgifter, personuppgifterna, mina personuppgifter, mina uppgifter, uppgifter, uppgifter om mig, mina data, min data, persondata, kunddata, information om mig, all information, all data, registrerat om mig, lagrat om mig, sparat om mig, inspelningar, samtalsinspelningar, inspelade samtal, mitt telefonnummer, min profil, min historik',
  },
  certain: `
    (registerutdrag|registerutdraget|dataportabilitet|rätten att bli glömd|rätt att bli glömd|rätten att bli bortglömd)
    (radera|raderar|raderas|raderade|ta bort|tar bort|glöm|förstör|stryk|avlägsna|makulera) .. (all|alla|mina|min)? .. <data>
    <data> .. (raderas|raderade|radera|tas bort|borttagna|ta bort|utlämnade|utlämnas|rättas|rättade|förstörs)
    (vill|kräver|begär|önskar|har rätt) .. (veta|få|se|ut|ha) .. (vilka|vad|kopia|alla|all|ut)? .. (<data>|ni har om mig|ni sparar om mig|ni lagrar om mig|ni har lagrat|ni har registrerat)
    (vilka|vad för|vad) ..4 (<data>|uppgifter) .. (har|sparar|lagrar|samlar|delar) ni
    (vad|vilka) .. (sparar|lagrar|vet|samlar) ni (in)? om mig
    (begäran|begär|enligt|åberopar|stöd av|rättigheter|rättighet|med hänvisning till|artikel) .. (gdpr|dataskyddsförordningen|artikel 15|artikel 17|15|17|dataskydd)
    gdpr .. (begäran|begär|radera|utdrag|rätt|bryter|brott|kräver|artikel|ärende)
    (återkallar|återkalla|drar tillbaka|dra tillbaka|tar tillbaka) .. samtycke*
    (samtycke|samtycket|mitt samtycke) .. (återkallar|återkalla|drar tillbaka|aldrig gett|inte gett|dra tillbaka)
    (motsätter|invänder|invändning|motsätta) .. (mig)? .. (behandling|behandlingen|profilering|direktmarknadsföring|personuppgift*|att ni)
    (dataskyddsombud|dataskyddsombudet|personuppgiftsansvarig|personuppgiftsbiträde)
    (rätta|rättelse|korrigera) .. (av)? (felaktiga)? (personuppgifter|mina uppgifter|uppgifter om mig)
    (delat|lämnat ut|sålt|säljer|delar|läckt|läcker|läckta|spridit|skickat) .. (mina|våra|min) .. (personuppgifter|uppgifter|data|personnummer|hälsouppgifter|journal)
    (personuppgiftsincident|dataläcka|dataintrång|dataläckan)
    (mina|min) (uppgifter|data|personuppgifter|journal|personnummer) .. (läckt|läckte|spridits|sålts|hamnat hos|lämnats ut)
    (radera|ta bort) .. (mig) .. (ur|från) .. (system|systemet|register|registret|databas|era)
    (flytta|föra över|exportera) .. (alla)? (mina)? (personuppgifter) .. (till|annan)
    (kopia|utskrift) .. (på|av) .. (alla|mina|all)? .. (<data>)
  `,
  possible: `
    (gdpr|integritetspolicy|dataskydd|personuppgifter|personuppgiftspolicy|samtycke)
    (radera|ta bort) .. (mitt konto|min profil|kontot)
    (sluta|inte) .. (skicka reklam|spara mina|dela mina|sälja mina)
  `,
  not: `
    (uppdatera|ändra|ändrar|byta|fylla i|lägga till|spara|verifiera|logga in|skriva in) .. (mina)? (uppgifter|personuppgifter|profil|adress)
    (radera|ta bort|rensa) .. (cache|cookies|foto|bild|bilder|meddelande|mejl|kort|betalkort|beställning|order|fil|filer|spellista|vara|produkt|adress|webbhistorik)
    (surfdata|mobildata|data kvar|databyte|roamingdata|gb)
    (uppgifter|data) .. (tog slut|slut|kvar denna månad|surf)
    (uppsats|utbildning|kurs|kursen|bok)
    (behöver|vill) .. (inte|ingen) .. (radera|utdrag)
  `,
};
