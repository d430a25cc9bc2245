/** Ordinary words of our own sentences and of this pack, pieces of words among them, that are a slip away from words that are listened for. */
export const spanishOrdinaryWords = `
  felicitar felicito felicitamos protejo proteger aplicaron timido timida timidos timidas deduccion deducciones curitas curita revertido revertida suscribirme trajeron conte constan llevarlo llevarla inscribirme repiteme pacto pactos desfasado desfasada
  abrazo abren absolutamente aceptable acion aciones acts ados afirmo alto andando aparcamiento apartados aplicarme apta atraco avisaron ayudo ayunas
  bacan bendiciones bienes bola bravo cafetera cagada canarias candado caradura casilla celda cementerio cercano chido chile clar coco colgaron colmo
  comando completamente compr copulas costaria coste curo cutre dais declaracion dental desbloqueen dieta diga dime dios disgust docentes dura edicion
  efectivamente eficiente encantada encantado enciende enhorabuena entregado enviaron ergonomica estados estrenar excursion exporto fallando festivo
  fruta gorro graduacion grapa grcs grey guardenme guay hackaton hart hazlo hello hueco idas idos iendo igualmente incompetencia inutiles inventaron
  iones jodas lamentablemente leen lenta lesionado llegaremos llevan loguear lujo malentendido malo mantiene marean masa maya mediacion mente mentiros
  mentirosos mide miente mintiendo nano natacion naturalmente nego nochebuena nones nooo nope ocupados olvidenlo ostia paciencia panda patas pausa penos
  perdieron pesa pobre poda porqueria previo prisa profundamente promesas quepo quicio quinta quiza range rateria recomiendo reis repetidor repuesto
  rico rindo rutina sabados salvado salvaron salvo sentimos siii siiii siiiii simo sinverguenza sofia solares sopa stock subi subo sucio sumamente
  supuestamente tapa tardaron teclado test timar tomando tutoriales type unico usado valio venc vendiendola verdaderamente verga vergonzosamente version
  vidas vinieron volveremos volviendo
`;
