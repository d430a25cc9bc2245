import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const spanishSmallTalk: SmallTalkWords = {
  yes: `
    si sii siii siiii siiiii sisi sip sep seh claro clarisimo vale venga bueno dale ok okay okey oki okis sale simon afirmativo afirmo correcto exacto exactamente efectivamente perfecto genial
    obvio obviamente seguro acepto adelante confirmo confirmado encantado encantada hagamoslo hagalo hazlo hacelo porfa porfavor porfis andale orale listo logico naturalmente evidentemente
    👍 👌 ✅ 🙏 🙌 💯 ☑ ✔ 🆗 👏`,
  yesInTwo:
    'de acuerdo por supuesto favor desde luego con gusto esta bien hecho cuando quiera quieras buena idea',
  takesBack: 'no',
  no: 'no noo nooo nop nope nel nah na nunca jamas negativo tampoco ninguno ninguna nones 👎 ❌ 🙅 🚫',
  hedge: 'pero antes primero espera espere todavia aun despues luego aunque sino',
  greeting:
    'hola holaa holi ola buenas buenos buen dia dias tardes tarde noches noche saludos hey ey alo que tal hello 👋',
  closing: `
    gracias grax thx adios chau chao bye vale perfecto perfecta muchas muchisimas mil nada mas eso es todo era seria ok okay okey listo genial excelente estupendo de acuerdo muy amable
    saludos hasta luego pronto manana igualmente un abrazo cuidate cuidese feliz claro entendido entendida bien tenga tengas nos vemos por su tu todo 👍 🙏 😊 👌 ❤ 😀 🙂 👋`,
  filler: `
    hablar con un una el la los las lo le les quiero necesito quisiera puedo puede puedes podria podrias prefiero deseo persona personas humano humana agente asesor asesora operador operadora representante alguien supervisor real de verdad por favor
    porfavor porfa ayuda ayudar ayudame ayudeme me te se mi mis tu su que como cuando donde quien si no y o a al del en para es esta estan hay tengo tiene pasame paseme ponme comunicame comuniqueme conectame conecteme transferir contactar
    llamar atencion cliente servicio soporte bot robot maquina usted ustedes yo algo algun alguna problema duda consulta pregunta ser muy ya ahora aqui`,
};
