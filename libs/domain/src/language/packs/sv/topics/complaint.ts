import type { RuleSet } from '../../../rules/rule-set.ts';

/** A formal complaint, or a word with those who watch over the business. */
export const swedishComplaint: RuleSet = {
  words: {
    watch:
      'arn, allmänna reklamationsnämnden, konsumentverket, konsumentombudsmannen, ko, finansinspektionen, pts, ivo, imy, integritetsskyddsmyndigheten, jo, justitieombudsmannen, diskrimineringsombudsmannen, do, patientnämnden, tillsynsmyndigheten, arbetsmiljöverket, energimarknadsinspektionen, råd och rön, plus, pressen, media, tidningen, aftonbladet, expressen, konsumentrådgivare, konsumentvägledare, uppdrag granskning, livsmedelsverket, skolinspektionen',
  },
  certain: `
    (vill|hur|var|önskar|ska|måste|kan|härmed|få|tänker) .. (lämna|framföra|göra|skriva|skicka|inge|formulera|registrera|lägga)? .. (klagomål|ett klagomål|formellt klagomål)
    (klagomål) .. (på|om|mot|angående|lämnar|framföra|registrera|skriftligt)
    (formellt|officiellt|skriftligt|allvarligt|mitt|tidigare) klagomål
    (vill|måste|ska|önskar|var|tänker|hur) .. klaga (på|till|hos|över|,|$|formellt)
    (vill|kommer att|ska|tänker|måste) .. (anmäla) .. (er|företaget|bolaget|butiken|medarbetaren|er till|chauffören|handläggaren|till)
    (anmäler|anmäla|anmält|anmälan|vänder mig|vända mig|går|gå|kontaktar|kontakta|tar|ta|skickar|skriver|drar|driver|hör av mig) .. (er|det|detta|ärendet|saken|det här)? .. (till|hos|med|av)? (<watch>)
    (till|hos) <watch>
    (begär|kräver) .. (intern utredning|utredning|skriftlig ursäkt|en ursäkt|omprövning av|skriftligt svar)
    (klagomålet|klagomålsansvarig|klagomålsavdelningen|klagomålshantering*)
    (ärendet|klagomålet) .. (stängt|avslutats|ignorerat|ignorerats|nedlagt) .. (utan|fel|igen|öppna)
  `,
  possible: `
    (klagomål|klaga|missnöjd med bemötandet|otrevligt bemötande|oacceptabelt bemötande|anmäla er)
    (aldrig varit med om|under all kritik|skandal|skandalöst)
    (dåligt|otrevlig|otrevligt|kränkande|kränkt|rasistiskt|diskriminer*) .. (bemötande|bemött|behandlad|personal|medarbetare|av er)
  `,
  not: `
    (inte|inga|ingen|inget) .. (klaga|klagomål|att klaga)
    (kan inte klaga|inget att klaga|har inget att klaga)
    (granne|grannar|grannen|min man|barnen|vänner|kunder) .. (klagar|klagade|klagat)
    (felanmäla|sjukanmäla|anmäla mig|anmäla flytt|anmäla skada|anmäla barn|flyttanmälan|vab)
  `,
};
