import * as c from '../../hearing/classes.ts';
import type { RequestWords } from '../../hearing/request-words.ts';
import { englishCues } from './cues.ts';

export const englishRequests: RequestWords = {
  entries: [
    [
      c.HUMAN,
      `colleague, colleagues, coworker, adjuster, whoever is in charge, human, humans, human being, human beings, person, representative, representatives, rep, reps, csr, csrs,
       supervisor, supervisors, manager, managers, boss, superior, founders, founder, owner, ceo, higher up, team lead, team leader,
       advisor, adviser, advisors, advisers, associate, specialist, consultant, staff member, member of staff, member of your staff, member of your team, member of the team, member of the staff, one of your staff, employee, team member,
       sales person, salesperson, operator, operators, person in charge, someone in charge,
       someone else, somebody else, staff, technician, expert, hooman, human assistance, human intervention, human contact, human interaction, persons help, manual customer service, manual support`,
    ],
    [c.HUMAN | c.VAGUE, `agent, agents, assistant, assistants`],
    [
      c.ANYONE,
      `sum1, sumone, smone, som1, ppl, peeps, some1, someone, somebody, anyone, anybody, sb, smb, some one, some body, any one, man, woman, people, your team, a team, the team, your people`,
    ],
    [
      c.SERVICE,
      `customer service, customer services, customer support, customer care, customer assistance, client service, client services,
       support, support team, help desk, helpdesk, service desk, support desk, tech support, technical support, customer relations,
       customer service team, service department, call center, call centre, customer service department, support department, care team,
       customerservice, customersupport, costumer service, costumer support, costumer care`,
    ],
    [
      c.SERVICE | c.ANYONE,
      `is anyone there, is anybody there, is someone there, is somebody there, anyone there, anybody there`,
    ],
    [c.ANYONE, `anybody else, anyone else`],
    [c.ANYONE | c.NOT, `no one, nobody, noone`],
    [
      c.DEPARTMENT,
      `department, dept, billing, sales, claims, fraud team, reception, front desk, hr, management, corporate, team, headquarters`,
    ],
    [
      c.REAL,
      `real, live, rael, rela, reql, rral, lvie, ilve, liev, ral, rel, actual, living, breathing, human, proper, genuine, physical, flesh and blood, real life, real live`,
    ],
    [
      c.FILL,
      `a, an, the, any, some, your, another, other, different, different kind of, one of your, one of the, damn, damned, goddamn, god damn,
       bloody, fucking, fuckin, freaking, frickin, effing, fking, bleeping, blasted, stupid, customer, service, client, support, sales,
       billing, technical, tech, this, that, better, competent, qualified, trained, senior, help, helpful, smarter, nice, na, toa, new,
       more, kind of, sort of, friendly, online, available, real world, team, of, one, sort, call center, bank, banking, company, also, still, ur, yr, yur, yoru, yuor, youur, tihs, thsi, htis, thhis, next, first, costumer`,
    ],
    [
      c.TALK,
      `raise this, raise it, raise my case, take this up, take it up, explain, explain it, explain this, explain myself, explain my problem, explain my situation, talk, speak, chat, converse, talking, speaking, chatting, conversing, talkin, speakin, chattin, tlk, tak, talkk, tlak, takl, tallk, tlking,
       have a word, have a conversation, have a chat, spk, speek, spaek, speka, discuss this, discuss it, discuss, talk directly, communicate,
       live chat, interact, word`,
    ],
    [
      c.TALK | c.TO,
      `talkto, speakto, talkwith, speakwith, chatwith, chatto, cat with, deal with, dealing with`,
    ],
    [
      c.REACH,
      `contact, contacting, contcat, contat, reach, reaching, get in touch, getting in touch, get a hold, get hold, get ahold, getting hold, get in contact,
       get through, be in touch, reach out`,
    ],
    [c.REACH | c.ABOUT, `call, ring, calling, dial`],
    [
      c.GIVE,
      `transferred, connected, redirected, forwarded, transfer, transferring, connect, connecting, forward, redirect, redirecting, switch, escalate, hand, hand over, hand off, handoff, pass, route, reroute,
       direct, put, patch, patch through, send, refer, put through, bring, bring in, send in, link, hook, tranfer, trasnfer, transfr, conect, conenct`,
    ],
    [c.WANT | c.ME, `give me, get me, find me, bring me, fetch me`],
    [c.GIVE | c.ME, `take me, assign me, hand me over`],
    [
      c.WANT,
      `gvie, giev, gie, giv, giive, gve, hlp me, want, wants, wanna, wanting, need, needs, gimme, give, get, let, prefer, require, demand, demanding, request, requesting, ask for, asking for, insist, like,
       wish, looking for, look for, wnat, wan, ned, lemme, gotta, want help from, need help from, id like, id rather, would rather,
       want assistance from, find, find me, asked for, asking for, i said, can i have, please have, can i please have, could i have, may i have, can i get, could i get, can we have, can we get, have me, how about, what about, can you have, could you have, will you have, would you have`,
    ],
    [
      c.TO,
      `be called by, be contacted by, be helped by, be assisted by, be served by, be answered by, be handled by, help from, assistance from, support from, to, with, on with, on to, off to, over to, back to, t, w, 2, wit, wiht, wirh, withh, ot, too, tp, through, thru, from, by, via, of`,
    ],
    [
      c.ME,
      `this conversation, the conversation, the chat, me, us, myself, over, through, this call, this chat, this, it, my call, my chat, my case, my issue, in touch, in contact, on to, onto`,
    ],
    [
      c.MACHINE,
      `bot, bots, robot, robots, machine, machines, computer, computers, chatbot, chatbots, ai, a i, virtual assistant, virtual agent, automated system,
       automation, algorithm, software, program, recording, answering machine, voice assistant, digital assistant, chat bot, ia`,
    ],
    [
      c.NOT,
      `dont, do not, doesnt, does not, didnt, not, no, wont, will not, never, no longer, wouldnt, shouldnt, arent, dnt, isnt`,
    ],
    [
      c.HATE,
      `hate, hates, sick of, tired of, fed up with, fed up, enough of, done with, stop, refuse, refuse to, refusing, cant stand, no more, quit,
       had it with, get me off, get me out of, away from, anything but, dont do, dont want to, dont wanna, do not want to, not going to, wont, rather not, dont like, do not like, dislike`,
    ],
    [c.HATE | c.TO, `stop with`],
    [
      c.SILLY,
      `stupid, useless, annoying, ridiculous, pointless, waste of time, a waste, nonsense, frustrating, hopeless, dumb, not helping, sucks, terrible, awful, is silly`,
    ],
    [
      c.MINE,
      `my, our, his, her, their, insurance, estate, person to person, travel, virtual, secret, google, free, literary, ticket, realtor, property, law, real estate, user`,
    ],
    [
      c.ABOUT,
      `what hours, which hours, hours, what time, what times, at what time, opening, opening hours, phone number, number, telephone, toll free, hotline, e mail, email, mail,
       address, when, how many, how much, how long, what days, availability, mailing, schedule, working hours`,
    ],
    [c.CLIMB, `escalate, escalation, excalate, esclate`],
    [
      c.PLEASE,
      `please, pls, plz, plss, plese, now, right now, asap, immediately, hi, hello, hey, ok, okay, thanks, thank you, just, only, sorry, sir, yes, yeah, yep, no, right away, fast,
       quickly, today, here, there, directly, instead, urgent, urgently, i mean, needed, required, wanted, and quickly, and fast, and now, at once, at this point, actually, really, ffs, wtf, omg, ugh, hmm, well, um, again, today, kindly, straight away`,
    ],
    [
      c.THERE_IS,
      `is there, are there, isnt there, arent there, do you have, do u have, do ya have, have u got, have you got, got any, you have, dont you have, is their, are their, any chance of`,
    ],
    [c.I, `i, we, im, ive, id, ill, u`],
    [
      c.CAN,
      `can, could, may, might, cant, cannot, able, possible, would, should, how, trying, try, know, understand, will, to, have, got, couldnt, unable, get, find`,
    ],
    [c.TURN, `but, so, then, and, because, just, therefore, or, however, cause, coz, cuz, now, pls, please`],
    [
      c.PAST,
      `was, were, been, after, before, while, already, yesterday, finished, remember, kept, said, by, since, during, avoid, enjoyed, loved, like being, started, when, spent`,
    ],
    [
      c.WITHOUT,
      `dont think i need, dont think i want, dont think we need, dont believe i need, not sure i need, not sure i want, dont see why i need, without, instead of, rather than, avoid, no need, not necessary, unnecessary, other than, prefer not, rather not, not need, neednt, not want, not wanna, not ready,
       no reason, not interested in, not interested, no desire, never want, nor`,
    ],
    [
      c.SAY,
      `say, translate, translation, spell, mean, definition, define, pronounce, meaning, word for, movie, song, book, play`,
    ],
    [c.THAT, `that, who, whom, which, available, there, here, around, where, left`],
    [c.YOU, `you, u, ya, you guys, yall, your company`],
    [
      c.MUST,
      `do i have, do i need, do we have, do we need, will i have, will i need, would i have, would i need, must i, should i, did i need, have i got, do i really have, do i really need, what if, what happens if, what happens when`,
    ],
  ],
  misspelt: `human, person, agent, operator, representative, supervisor, manager, someone, somebody, anyone, contact, speaking, talking, chatting, speak, connect, transfer,
    customer, service, support, assistant, assistance, robot, machine, advisor, specialist, employee, contacting, human being, escalate, anybody, with, talk, chat, wanna, need, want, please, people, through, technician, connected, connecting, transferred, transferring, redirect, forward, superior, colleague, colleagues,
    consultant, required, actual, communicate, requesting, gimme, reach, competent`,
  notMisspelt: `alive, humana, realme, areal, pleas, pleased, pleases, lease, leases, plead, pleat, peoples, peopled, though, thorough, trough, throughs, throughout, connecter, connector, contacting, colleges, college, consultants,
    consulting, requires, require, acquired, factual, mutual, actuals, communicated, communicates, teach, each, beach, peach, preach, breach, react, reaches, reached, leach, roach, ranch, forwards, forwarded, toward, reward, redirects, redirected, redirection, competence, superiors, interior, exterior, inferior, uneed, uwant, uwanna, utalk, uchat, manage, manages, managed, managing, humane, persona, persons, parson, urgent, gent, argent, peak, steak, sneak, spear, speaks, spoke, contract, contacts, contacted,
    connects, connected, transfers, transferred, transfered, services, serviced, supports, supported, taking, walking, stalking, tanking, balking, sneaking, charting, chanting, shatting, matting, customers, costumer,
    custom, customs, operate, operates, operated, machined, robots, somebodys, someones, assistants, agents, agenda, regent, agency, persian, prison, reason, season, supposrt, chasing, chattering,
    breaking, peaking, leaking, baking, making, masking, tasking, asking, talkings, hating, chafing, coating, cheating, patting, batting, catting, contractor, specialists, employees, employed, employer,
    advise, advised, advises, visor, airport, rapport, supporter, supported, assistances, resistance, consist, device, reservice, novice, escalated, escalates, escalator, anyones, hum, hunan, humus, escape, wish, wit, witch, width, withe, wait, pith, kith, smith, tall, tale, walk, balk, tank, task, talc, talks, stalk, talky, take, that, what, hat, cat, coat, chap, char, chad, chant,
    chart, chats, cheat, heat, chit, shat, khat, wants, wart, wand, wane, went, ant, pant, cant, waste, needs, need, seed, feed, deed, weed, heed, reed, knead, nerd, kneed, eed, wan, waned, wannabe, canna, manna, warn, wat, nee, neat, feet, meed, teed, news, wait, wanta, bent, aunt, vant, rant, wont, chao, ghat, what, whats, hats, each, wth`,
  joined: {
    heads: ['human', 'person', 'agent', 'operator', 'representative', 'supervisor', 'manager', 'someone'],
    atEnd: ['to', 'a', 'an', 'me', 'with', 'your', 'please'],
    atStart: ['to', 'a', 'an', 'me', 'i', 'with', 'your', 'please'],
    pronouns: ['u'],
    articles: ['an', 'a'],
    articleHeads: [
      'agent',
      'human',
      'person',
      'operator',
      'representative',
      'assistant',
      'supervisor',
      'manager',
    ],
    prepositions: ['to', 'with'],
    prepositionsApart: [],
  },
  cues: englishCues,
  mixedWith: ['es', 'fr'],
};
