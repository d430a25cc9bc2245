/** Words that most English texts hold: they are no slips of others, and English is recognised by them. */
export const commonWords = `
a an the this that these those here there where when why how what which who whom whose whoever whatever
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves
am is are was were be been being isnt arent wasnt werent im youre hes shes theyre thats whats theres heres whos wheres hows
have has had having havent hasnt hadnt ive youve weve theyve id youd hed shed wed theyd ill youll hell shell well theyll
do does did doing done dont doesnt didnt can could may might will would shall should must cant cannot couldnt wont wouldnt shouldnt mustnt neednt
not no yes yeah yep nope none nothing never ever neither nor either both all any some every each many much more most few less least
and or but so because since if then than though although unless until while before after during
of in on at to from for with without by about against between among into onto through over under above below up down out off across along around behind near beside beyond within per via upon toward towards
as like such same other another else own only just even still yet already again also too very really quite rather almost enough
one two three four five six seven eight nine ten first second third last next once twice half
now today tomorrow yesterday tonight morning afternoon evening night day days week weeks month months year years hour hours minute minutes time times date soon later early late long ago always often sometimes usually
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
wanting get gets got getting gotten give gives gave given giving take takes took taken taking make makes made making put puts
go goes going went gone come comes came coming know knows knew known think thinks thought see sees saw seen look looks looked looking find finds found say says said tell tells told
ask asks asked asking use uses used using work works worked working try tries tried trying let lets keep keeps kept help helps helped helping show shows showed shown
send sends sent sending receive receives received receiving bring brought leave leaves left feel feels felt seem seems seemed become became turn turns turned start starts started stop stops stopped
called calling talks talked speaks spoke spoken write writes wrote written read reads pay pays paid paying buy buys bought sell sells sold order orders ordered ordering
cancel cancels cancelled canceled canceling change changes changed changing check checks checked checking update updates updated return returns returned returning refund refunds refunded
book books booked booking open opens opened close closes closed wait waits waited waiting hold holds held happen happens happened happening mean means meant
believe hopes wishes love loved loves hate hates live lives lived move moves moved moving run runs ran set sets meet met pick picks picked add adds added remove removes removed
account accounts number numbers name names email emails mail address phone phones card cards money price prices cost costs charge charges charged fee fees bill bills payment payments bank balance credit debit
delivery delivered deliver parcel parcels package packages item items product products service services website site page app apps password login log logged sign signed link links code codes form forms
problem problems issue issues question questions answer answers answered information info details detail thing things stuff way ways place places part parts case cases
man men woman women child children kid kids friend friends family house home room car train flight plane ticket tickets hotel trip city country world life
good great nice fine bad wrong right better best worse worst new old big small little large high low short hard easy fast slow full free sure able ready happy sad sorry
thanks thank hello okay welcome bye guys dear sir madam lol haha
lot lots bit piece kind sort type whole end back side point fact idea reason sense
everything something anything everyone everybody nobody somewhere anywhere everywhere
maybe perhaps probably definitely actually basically literally honestly exactly instead anyway however therefore otherwise
different several available possible important true false real online
gonna wanna gotta lemme gimme dunno yall aint
store stores shop shops sale sales size sizes colour color black white red blue green water food coffee tea
tall tale tail tank task walk wall wallet stalk chalk chart charm chap cheat wheat seat heat heart hear heard hearing fear bear beard board
peak weak speed speech spell spend spent sneak steak steal
argent urgent regent gent gentle agency agenda ages aged agree agreed agreement
persona personal personally prison season lesson parson poison
hum humid humour humor humble humane
operate operates operated operating operation operations opera
manage manages managed managing management danger dagger manger anger
staffed stiff staying staring starting stat stay stays
roll rolls rule rules
trance translate transit transport transmit transaction transactions
connects connection connections connected connector correct collect collected collection
contract contracts contain contains content contents contest context
represent represents represented presentation
advice advise advised advises device devices
assistance assisted existing consist resist insist
clear clerk clever
post posts poster cast host hosts ghost lost boost boots toss loss
helper self shelf heap
chance chain chair chats
head heads lead leads leader dead deal deals
rest test text tent rent dent bent
steam teams term terms
press dress lens guess mess
rings ring string strings brings king sing wing
cell cells bell fell hall ball mall fall
male main rain pain gain
prone stone alone zone bone
reach beach teach peach react breach
route router routine
switch watch match catch batch
patch path bath math
doctor doctors factor actor
owner owned owning owe owes owed
living liver silver driver river
trail trails trial trials trains
safe sample
claim claims claimed
robot root rotor
tough rough cough
lady lazy laid
guy gut gum
bloke broke
chef chief
crew drew grew screw
coach couch touch
nurse purse curse course
tech techno
mods mode model modern mood
rider ride rides wider cider
cook cool
vet bet net pet
admin administration
editor edit
desk disk dusk
spa spare span spam
bite bites built
filling willing killing exception perception deception decision directly direction directions directory shopping skipping ending pending spending leading landing loading lending attention mention intention
attendance employer employed officially special shipment branch branches offices office officer offer offers offered associated personnel needle nerd seed feed deed weed heed reed
wand wart rant pant plant walks talc char chit hat cat coat
manual roman hymen command demand
instruction instructions schedule reschedule rescheduled rescheduling scheduled schedules scheduling gents class glass grass mass pass college colleges broken classes taylor hosted visiting sitting cutting bathing charting casting cheating coating eating meeting meetings setting letting patting matting hosting testing packing parking backing cooking banking ranking thanking walking masking listing lasting missing mixing fixing filing dialling dealing loan loans lean clean cleaning reading heading reader readers header expect expects expected import report reports reported
`;
