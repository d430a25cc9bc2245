/** Wishes for a person that name neither the wish nor, at times, the person: after whom one asks, past what one wants to get, until when one waits. */
export const sideways = `
    (boton|tecla|numero|opcion) ..4 (para|de) ..2 (humano|humanos|personas|persona|hablar|alguien|salir de)
    (como|por donde) se (llega|pasa|accede) a (los vivos|las personas|la gente|un humano|alguien)
    esta (hoy)? ..3 (en la oficina|en la tienda|por ahi|disponible|libre) ..1 <question>
    anda (por ahi|por alla|hoy) ..2 <question>
    (quien|quienes) (me|nos) (puede|pueden|podria) (recibir|atender|escuchar)
    (me|nos) (recibe|reciben|atiende|atienden) (alguno|alguien|usted|quien)
    (quiero|necesito|deme|denme|dame|prefiero|busco) (a)? (la|el|los|las) (chica|chico|senora|senor|muchacha|muchacho|recepcionista|encargado|encargada|jefe|jefa|jardinero|enfermera|portero|administrador|gerente|dueno|duena|licenciado|licenciada|inspector|inspectora|tecnico) ..2 (de siempre|del|de la|que|$)
    (bajame|traeme|ponme|traigame|pongame|mandenme|mandame|pasame) (al|a la|el|la) (dueno|duena|jefe|jefa|encargado|encargada|inspector|inspectora|gerente|tecnico|responsable|perito|director|directora)
    que (el|la|un|una|algun|alguno|alguna|alguien) ..4 (me llame|me de un toque|me telefonee|me explique|me lo explique|me lo diga|me atienda|me atendiera|venga a vernos|coja el telefono|me marque|me hable)
    (me|nos) de (un toque|una llamadita|un telefonazo|un timbrazo|un fonazo)
    (un telefonazo|una llamadita|una llamada) (de|y listo|bastaria|suya)
    (de viva voz|por telefono|de palabra|platicado|hablando) ..4 (lo resolviamos|prefiero|posible|seria|mejor|se arregla|lo arreglamos)
    (no seria|no es|seria) posible (de viva voz|por telefono|en persona|hablarlo)
    prefiero que me (atiendan|atienda|llamen|llame|hablen|hable|expliquen) 
    (sentarme|sentarnos|verme|reunirme) con (ustedes|alguien|usted|vosotros|alguno)
    (pedir|solicitar|tener) (audiencia|cita|una cita|una reunion) con (la|el) (alcaldesa|alcalde|director|directora|jefe|jefa|encargado|responsable|gerente)
    (con ella|con el|con ese|con esa|con ese senor|con esa senora) (quiero|por favor|necesito)
    quiero (seguir|continuar|hablar) con (el|ella|ese|esa)
    (quien|que) (viene|hay|esta) (despues|detras|encima|arriba|por encima) de (ti|usted|vos)
    (me pasas|me pones|me comunicas|me comunica|me pasa) (a|con) (tus papas|tu jefe|tu mama|tu supervisor|alguien|el|la)
    (cambieme|cambiame|cambienme) (el|de) interlocutor
    (alguno|alguna|uno|una) de (ustedes|vosotros|los vuestros|sus companeros) ..5 (me|hable|venga|atienda|llame|hablo|ver)
    (hablo|hablar|dar|tratar) con (alguno|uno|alguien) de (ustedes|vosotros)
    (hasta que|mientras no|si no) ..3 (alguien|nadie|un humano|una persona) ..4 (me|conteste|atienda|llame|responda|al otro lado|coja)
    salvo que (un|una|alguien) ..2 (humano|persona|me)
    (tengo|tendre) derecho a (una persona|un humano|hablar|que me atienda|una voz)
    (oir|escuchar|quiere oir|quiero oir) (una|la) voz
    (de mujer a mujer|de hombre a hombre|de persona a persona|cara a cara)
    (que baje|que suba|que venga|baje|venga) alguien (a|y) (mirarlo|verlo|mirar|ver|hablar)
    (puede|pueden|podria|podrian) venir alguien a (casa|verlo|hablar)
    (hay|queda|algun|alguna) (empleado|empleada|humano|persona|operador|operadora) (despierto|despierta|vivo|viva|ahi)
    (al aparato|al telefono) ..2 (vamos|ya|ahora|por favor)
    (hablarme|llamarme|marcarme) (por|al) (el)? (fijo|telefono|movil|celular|cel)
    (quien esta|quien atiende|quien hay) (hoy)? (en la caja|de guardia|de turno|ahi|en recepcion)
    (me) (lo|la) pasa <question>
    (donde|a donde) ..4 (la gente|el senor|la senora|alguno|uno de ustedes|el encargado|la encargada) ..3 <question>
    (un|una) (nombre y una extension|numero directo|nombre y un telefono)
    (quien|el que|la que) (manda|decide|aprueba|firmo|la puso|lo tenga) ..6 (me lo|me la|que me|quiero|hablar)
    que me lo diga (el|la|quien)
    con quien (tenga|manda|decida|sepa|pueda)
`;
