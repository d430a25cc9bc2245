/** Ordinary English words that are a slip away from words of requests and promises. */
export const nearRequestWords = `
absolute accessed accordingly accountable addition additionally additions adjoining adverse adviser advising agenda agendas agreeable
airlines alarming albert aligned allowable alongside amounting antibodies antisocial ants apartment apparent appeals appear appraiser
approached approaches approval approve approves argents asserted assisting associates association assorted athletic attend attended attends
auditorium augment authenticate authentication authenticity authorize automobile autopilot avert awakened backseat backside backstage
baffling band banded bang beam beating becoming beforehand behaving believer bestseller blinding bodybuilding boiling bookshop bookstore
bother bouncer bouncy boys breaking bringing brown brush bucky bull burrito bush butler butter cake calf calm candle cane careless cars
cartwright cashews cashmere catching cave cellphone centrally chairmen chancellor chaplain charging chasing chauffeur checkout checkpoint
chet childcare christie christina christine claimant clause click cling clock coachella coin coined coins collecting collectors comfortably
commissioner communication communications compassion competence competency complement complexion complexity complicate complying conceding
condemning condensation conducting confirmation connecticut connection conner consented conserve constant consul consulate consultation
consultative consulted contacting contactless containing contesting contractor contrasting conversely convert converting converts conveying
conveys cord core corrected coulter counted counteract counterparts counting countless coward crab cram crash cruse cure currently custody
customised customized dares dearest debt debts defer deferred degrading delicate deserve designing despite detailing detect detection
detector detectors devolved directing directive director directorate directories directtv disagree disagreed disclosed disclosing disconnect
discontinued discusses disguised disgusted disgusting dismissed dismissing dispatch diss ditched diver diverted doctorate documentation
dollar dose downright dragging drain drawbacks dreaming dripping drives drown dutch ecosystem electing electrical electricity elsewhere
employ employment enabling enjoying enterprise entertain entertained entertainer erected escalation especially etching ethereum euro
everytime excavated exchange execute exist expectation experimented exporter expressive fade failing faire falls fart fashion fave fearing
federally feeding fencing fights fills film films filter fire fires firsthand fish flaming flashing flat flickr flies folk font forefront
forgetting forgot formally fortified fortunately fought freezing frontier frontline frontman frustration frustrations fullback fundraiser
furthermore gang garage garden gate general gentlemen gifts giles godfather gray gripping groan groin growl grub guideline hair handkerchief
handler handwriting hang hanged hanging hangover hardcover headline headlines headphones heathrow heating hill hitting homeowner homeowners
hood horrible hostel hostels hotspot howard humanely humanity humming hung hunt ideas illustrates impatient implicated imply impossible
impression impressive improper improved incapable incite incoming incompetence indefinitely indirect indirectly inexperienced inferred
inflamed informally inhumane inpatient inputting inscription installed integrating integration interactive intercepted interception
interchange interconnected interest interesting interface interfere internet interpersonal intersection invoices itching iteration johns
jokes judgmental kant ketchup kettle kilo kindle land landslide lane laughter leaking lease legality letterman library licked lights liking
lime limitation line lined lines lining linkedin listener literacy literate locality logging loose loser losses luck lump lung mace
machinery madly mailing maker makeshift males malls mama manage manageable managerial managing mane manners manu manuscript manuscripts
marching mare mariners marines marking mash massage mast mata matched matching mateo mater mating mats matt matte mattress maze meanwhile
mechanical mechanism mechanisms mediate mediated mediation meek mend meng mens ment meps merchandise messed messing metaphysical mild mile
milestone miley mill milling mills mina minding mined mines ming mingle mini ministry mink mins mint misled misses missions missy mist
mister mitch mixes moderate moderated moderates moderation moderator modified modifying mole monster monument monuments morally mortal moss
motherfucker motherfucking mounds mount muck mute myles naturalist necessarily necessity negotiable negotiator nevermind nevertheless niger
niles noon normandy nose noticing nude numb obsessed obvious official officially officials omission operand operas operative operatives
organic ounce outcomes outgoing outing outpatient outreach outright outweigh overgrown overlooked overlooking overtaken overthrow overweight
pace painless pair parent patches pause paycheck peaking personality photoshop pickering pill pink pins pint pints pissing pitch pitched
planned planner plea plead pleads pleasant plush pointers pole police pong porte posh possessed postal pounder praise preferable preferably
preferring preschool preserve preserved pressed pressure pressuring preventable preventative prevention previously priceless principal
principe private proceed proceeded process processes professed professionally professions projector protested pump punching purely purified
qualifier qualifiers qualifies qualities quiet quirk quiz racking radiator raft rage raided railing raisins rants rape rapes rash rate
ratified rating rats rattling reaching readable reasonable recalled recalling recharge recording recounted referee referees referendum
referral refundable register rejection rejections relatable reliable relocate remaining remember remembers renewed repaired repayment repays
replied replies reply reported repos reposition representing repression reproduction reproductive reputable require requires resident
resigned resigning resistant reusable reversing reviewer reviewers revised revived rewriting ridiculously ripping rising rolex rooted
roundabout routes rush salesman scare screwdriver scripture seattle secretive seeing selective seniority sensor sensors serious serviced
setbacks settler shaft shaking shift ship shipment shirt shook shoot shorty shot shoulder shut sincerity singleton sinking skin skye slang
slap slapping slaughter slit slug smoke snap soaking someplace somethings sorely soundtrack spark spec specialise specialises speciality
specialized specially specialty sped spit spreading stafford stalking starlight steel steer stepfather stepmother stepping steps stillwater
sting stink stitching stock stopping straighten straightened straightforward stud stuffed stunt stupidity stylistic suite supercar superior
superiority supported supporter supportive suppose supposedly survivor swag swamp sweating sword tack taste teaching tear technical
technicality technique techniques technologies terrified terror thereafter thou threat threw throughout throughput throwback thrown tick
ticking tickle tights till touchdown tout touted tracking trailer tram transaction transcript transcripts transferable transformer
transforming translator trap traveler treasured trick tung turnaround tweaking twinkle tying typewriter typical uncomfortable undergoing
undermine underside undertake undertaken undertaker undertook underwear unexplained unfortunate uniformly unprofessional unqualified
unsigned upcoming vaccines verses viewpoint viewpoints visitation void wake walls ward wash wastewater watching waterfront wearable weeds
welcoming wellbeing wherever whichever whit whomever wifi wind wine wire withhold woke wordpress workplace wounds wrecking wrongdoing
`;
