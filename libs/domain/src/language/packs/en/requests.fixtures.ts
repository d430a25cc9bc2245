import type { Fixtures } from '../../hearing/fixtures.ts';

/** Sentences of our own, one a line. */
export const fixtures: Fixtures = {
  language: 'en',
  requests: {
    'plainly asked': `
      I want to talk to a human
      I would like to speak with a representative
      I'd love to chat with a real person
      may I speak to an agent
      might I have a word with one of your agents
      could I possibly speak to a member of staff
      would it be possible to speak to an operator
      would you mind connecting me to an agent
      would you be so kind as to connect me to a person
      do you think I could talk to a human
      I was hoping to speak to someone
      I was wondering if I could speak to a real person
      I was wondering whether someone could call me, I need to talk to an agent
      I'm looking to speak to an agent
      I am hoping to reach a representative
      I would appreciate it if I could talk to a person
      is there any way to talk to a human
      is there any way I can speak with a person
      is there a way to reach a live agent
      is there somebody I could talk to
      is there anyone there I can speak with
      is there no one I can talk to?
      isn't there a human I can talk to
      are there any humans I can talk to
      any chance I can speak to a human?
      any human available?
      are there any agents available
      do you have any real people there?
      do you have a human I can talk to
      can you have an agent contact me
      have a human call me
      have one of your agents get in touch with me
      please ask someone to call me, I want to talk to a person
      please let a human answer this
      can a real person answer me
      could a human please take a look at this
      can someone real help me
      I want a human to read this
      I need a human to handle my case
      I want a person to answer my question
      I need help from a real person
      I need a person's help
      I'd rather deal with a human
      I would rather have a human help me
      I only want to talk to humans
      I only speak to humans
      I insist on speaking to a human
      I demand to be put through to a person
      I request a human agent
      requesting a live agent
      requesting human assistance
      human assistance needed
      human assistance required
      human intervention needed
      human needed here
      person needed please
      agent required
      looking for a human to talk to
      looking for a live person
      where is a human when you need one
      where do I find a real person to talk to
      where can I speak to an actual person
      how do I get a real person
      how do I get through to a person
      how do I get past this bot to a person
      how can I be connected to an agent
      how can I get connected with a representative
      how can I reach a human being
      how do I talk to a representative
      what's the quickest way to talk to a person
      who can I talk to about this? a real person I mean
      whom do I have to ask to get a human`,
    'short and in haste': `
      human
      human pls
      a human please
      a human, please!
      need a human
      need human help
      want a human
      get human
      human now
      human being please
      real human please
      live human
      live person
      live rep
      live representative please
      actual human please
      actual person now
      real agent
      real rep
      person please
      representative
      representative now
      rep please
      rep
      operator please
      operator!
      agent now
      live operator
      chat with agent
      chat with a human
      talk to someone
      talk to a rep
      talk human
      talk to real ppl
      speak to someone
      speak representative
      speak with a live person
      contact a human
      connect me
      connect me now
      connect me please
      connect agent
      connect to agent
      connect me to a human
      connect me with support staff
      connect me with someone
      connect me with somebody who can help
      transfer me
      transfer please
      transfer to agent
      transfer me to someone else
      transfer this chat to a human
      transfer my chat to an agent
      put me on to a human
      put me on with a person
      put me through
      put me through to somebody
      put a human on
      put an agent on the line
      get me someone
      get me a real person
      get me your boss
      get me somebody competent
      get me through to a person
      get a human in here
      bring me a human
      bring in a human
      send me to an agent
      send in a human
      give me a person
      give me a rep
      give me an operator
      give me someone real
      give me somebody I can talk to
      give me your manager
      pass me to a human
      pass me on to an agent
      hand me off to a person
      hand this over to a human
      switch to human
      switch to a live agent
      route me to an agent
      direct me to a representative
      forward me to a person
      redirect me to a human agent
      patch me through to a human
      escalate to a human
      escalate this to an agent
      escalate to a supervisor
      escalate my case
      supervisor
      manager please
      let me speak to a manager
      let me talk to your supervisor
      I want your supervisor
      human agent please and quickly
      next available agent please
      next representative please
      any available agent please
      customer service representative
      customer service agent please
      customer care agent
      support agent please
      a service rep please
      agent human`,
    'badly written': `
      wanna talk 2 a human
      gimme a human
      gimme a real person m8
      lemme talk 2 a human
      lemme speak to ur manager
      i wanna tlk to smone
      can i spk to a rep
      cn i speak to a humn
      can i talk too a persn
      i want to speek to a reprsentative
      speak to a represenative
      talk to a representitive pls
      talk to a reprezentative
      cutsomer service representative
      i need a hooman
      conect me to a agnet
      conncet me with an agent
      trasnfer me to a humman
      tranfser me to an oprator
      talktoahuman
      talk toa human
      speakto a human
      ineed a human
      iwant to talk to a person
      i want to talkto someone
      human plz
      humaaaan
      agenttt pls
      opperator
      reprsentative
      representitve
      can u get me sum1 2 talk 2
      need 2 speak w a person
      need 2 talk w/ an agent
      plz connect w agent
      i wan to chat wit a human
      i wnat a humna
      lmt talk to a hunan
      realperson
      realhuman pls
      liveagent
      live agnet
      speak to a supervsor
      i need a manger, get me one now
      tlk 2 human
      hmuan please`,
    'asked another way': `
      I'd prefer to speak to an actual human being please
      could somebody from support talk to me directly
      get me to an agent
      i am asking you to transfer me to an agent
      please hand over to a person
      you're a robot, I'd like a person
      do you have someone I can speak with?
      can I get help from a real person
      I'm not getting anywhere, let me talk to a person
      who do I talk to for a human
      any way to reach a real person
      pls human
      need to talk to a living soul
      talk to advisor pls
      can you connect us to an agent
      let's get a human on this
      i would like to file this with a human agent
      let me chat w someone
      I want to have a conversation with a human
      bot you are useless, give me someone
      would love to speak with an agent
      stop replying and get a person
      human?
      Is there a live agent?
      put your supervisor on the line
      I don't want automated answers, I want a person
      Speak with a specialist
      I'd like to talk to a customer service agent
      is there a person i can talk to
      hi can someone talk to me, a real one
      i want to be transferred to an agent
      I need to be connected with someone who can help
      I want to speak to somebody who knows what they are doing
      may I be put in touch with a consultant
      just get me someone who can fix this
      could I talk to someone about my account please
      I want to chat with customer service person
      stop. human.
      can you pass me over to a colleague
      i want to reach a human operator
      where can i talk to an agent
      ok human please
      i still want to talk to an agent
      I really want a real human
      want to talk to live agent now
      Agent please!
      can I have someone's help, a human
      I would like to be assisted by a human
      i want to be helped by a person
      Would it be OK to speak with somebody?
      is a human available?
      are agents available to chat
      how do i speak w/ a human
      How can I get in contact with a human?
      what do I press to get a human
      type what to get an agent
      let me out, i want a person
      Chat to a person
      person to talk to
      human contact please
      speak to the manager
      whos your boss let me speak to him
      connect me to your superior please
      I'm asking for a human
      asking for an agent again
      again: agent please
      need to speak with someone asap
      support person please
      someone help me, a real person
      I am not satisfied, please transfer me to an agent
      can i have the assistance of a human agent
      I would rather communicate with a human
      i prefer talking to people
      can't I just talk to a person?
      let me chat to one of your colleagues
      I'd like someone to call me, a real agent
      could you get someone on the line for me
      i need to get a hold of a live rep
      connect me to the next available representative
      please transfer me over to someone human
      want to speak with rep
      need to chat to an advisor
      i would like human support
      I would like to have a human assist me
      is it possible to have a person help me with this
      are there real people I can talk with
      Can I chat with a customer service rep?
      how can I talk to a live agent about my order
      how about a human?
      what about a real person
      hand me over
      i really need to talk with somebody about this
      this is going nowhere, agent please
      i give up, get me a person
      take me to a human
      take me to your leader, a human
      pls let me talk to somebody from the team
      can i be transferred to an actual human being
      you can't help me. i need a real human
      I need some human assistance
      put a real person on the phone
      I'd rather speak to somebody than type here
      forward this to a human
      forward this conversation to an agent
      can you let a colleague take over
      can someone take over from the bot
      let a human take over
      i want to speak to someone with a brain
      is there anybody else I can talk to
      can I speak with an actual living person
      I must speak to an agent
      I have to talk to someone right now
      it'd be nice to talk to a person
      It would be great if I could speak to an agent
      talk 2 agent
      speak to adviser
      costumer service rep pls
      need assistance from an agent
      give me the number of a human to talk to, or just connect me
      I want out of this bot, human
      when will a human talk to me
      I want to raise this with a supervisor
      assign me to an agent
      I need someone to talk to
      i want someone to talk to me
      may i be connected to your helpdesk staff
      operater
      hi, can I talk to an agent?
      good morning. representative please`,
  },
  buried: `
    my parcel never came, can I talk to someone about it
    I was charged twice this month and I want to talk to a person about it
    this answer is wrong, get me a human
    I already tried that three times. Human please
    it still does not work so please connect me with an agent
    the link is broken and I'm tired of this, let me speak to somebody
    thanks but I'd still like to speak to a person
    ok but can I talk to a real person about it
    no that's not it, I need an agent
    that did not help. representative
    hi, I've got a problem with my invoice, could you put me in touch with someone in billing
    cancel my plan, and if you can't, transfer me to someone who can
    I reset the router, changed the cable, called twice already, and now I really want a human to look into it
    listen, I don't have time for this, just give me an agent
    you keep repeating yourself, I want to speak with a person
    I have asked four times now, where is the human
    look I appreciate the effort but a person would be better, connect me to one
    before I cancel I want to speak to a manager
    if this is a bot please transfer me to a human
    are you a bot? if so get me a person
    are you a human? If not, I want one
    sorry, I'd like a human for this
    it's complicated, I need to explain it to a person
    it's urgent, can I call someone and speak to an agent
    wrong again, operator please`,
  'refuses the machine': `
    get me off this bot
    I don't want to talk to a machine
    I do not want to speak with a robot
    I am not talking to a bot
    I won't talk to a robot
    stop with the bot
    no more bots
    no bots please
    not a bot please
    I hate bots
    I hate this bot, get me out
    I'm sick of talking to a computer
    enough of this robot
    I'm done with this chatbot
    get me away from this bot
    I don't do chatbots
    anything but a bot`,
  'manager, colleague, department': `
    I want to speak with your manager
    let me speak to your supervisor right now
    can I speak to the person in charge
    get me your superior
    I'd like to talk to somebody higher up
    I want to talk to the owner
    who is in charge there? let me speak to them
    can I talk to a different agent
    I'd like another agent please
    give me another agent
    connect me to the billing department
    put me through to sales
    can I speak to the returns department
    transfer me to technical support
    I need to speak to someone in accounts
    I need to speak with an expert
    let me speak to a specialist
    I want to speak to a technician`,
  offered: `
    agent, now please
    please arrange a call with an agent
    how long until I can talk to an agent
    call an agent for me
    please call your supervisor
    anyone I could talk to?
    do u have a human there
    agent!!
    no. agent.
    when can I finally talk to a human
    who can I speak to that is a human
    can i call a human
    I want to call an agent
    could someone from your team contact me
    agent
    agents
    support
    help desk
    customer service
    customer support please
    I need support
    contact support
    talk to support
    speak to customer service
    I want to contact customer care
    how do I reach you
    how can I contact you guys
    how do I get in touch with you
    can I call you
    is anyone there
    hello? anybody there?
    someone call me back please
    do I need to speak to an agent to close my account
    will I have to talk to a person for this`,
  traps: {
    'negated request': `
      no need for a human
      no need to talk to a person
      no need to connect me to an agent
      I don't need a human for this
      I do not want an agent
      I don't want to be transferred to an agent
      I'd rather not talk to a person
      I would prefer not to speak to anyone
      please do not connect me to anybody
      please don't put me through to a representative
      don't transfer me
      don't escalate this please
      can we do this without an agent
      can I sort this out without calling anyone
      I never asked for a human
      I didn't ask for an agent
      not a human, you are fine
      you don't have to get an agent
      it is not necessary to involve a person
      nobody needs to call me
      cancel the transfer to the agent, you solved it
      instead of talking to a person can I do it online
      rather than speak to someone I'd like to use the app
      I hate talking to people on the phone`,
    'about agents': `
      how many agents do you employ
      what does an agent do
      are your agents trained
      do your representatives work from home
      is the agent allowed to see my password
      why was your agent so rude
      will an agent see this chat
      do humans read these messages
      are there people behind this chat
      how much do you pay your agents
      are you better than a human agent
      what happens when I ask for a human
      which agent handled my case
      what is the name of the agent
      can your agents see my card number
      the representative has not written back`,
    'are you a human?': `
      are you a human
      are you human
      are you a real person?
      are you an agent or a bot
      r u a human
      am I chatting with a person
      am I speaking to a real human or a machine
      is this a real person
      is this an actual human
      is a human typing this
      is there a person behind this
      you are not a human, are you
      you sound like a human
      prove you are a human
      how do I know you are a person
      tell me if I am talking to a human`,
    'hours and phone numbers': `
      what are the opening hours of customer service
      when are your agents available
      when is customer service open
      what is the phone number of support
      give me the phone number
      at what time can I call customer service
      what is the email address of customer care
      which number do I call
      what hours is the help desk staffed
      do you have a hotline number`,
    'money to a person': `
      transfer 200 to a person
      transfer money to another person
      transfer money to my agent
      I want to transfer funds to someone
      transfer 50 euros to my manager
      send 20 dollars to someone
      send money to a person in another country
      can I send a payment to another person
      pay a person with my card
      forward this payment to someone else
      I need to transfer my ticket to another person
      transfer the subscription to somebody else
      connect my account to another person's account
      pass the booking on to someone else`,
    'insult or swearing': `
      you are an idiot
      stupid bot
      this is a fucking disgrace
      what the hell is wrong with you
      you useless piece of junk
      damn it, my card was declined again
      where the fuck is my parcel
      shit, I forgot my password
      this bloody app keeps crashing
      fuck this
      worst service ever
      your support sucks
      the bot is so dumb lol`,
    'told about other people': `
      I spoke to an agent yesterday
      I talked to a representative last week
      I have already spoken with a manager
      an agent told me to wait three days
      the operator hung up on me
      your representative said it would be free
      somebody called me from your company
      I got a call from a person claiming to be you
      after I talked to the agent it worked
      my manager asked me to reset this
      I was on the phone with someone from support
      the lady I spoke to was very kind
      when I spoke with your agent he promised a refund
      my colleague ordered the wrong size
      my boss wants an invoice
      a person came to my door
      someone stole my wallet
      the last agent did not help me`,
    'titles and other senses': `
      my travel agent booked the flight
      I work as an insurance agent
      what is the agent fee
      the estate agent needs a letter
      I need a cleaning agent
      my insurance representative sent the form
      book a table for one person
      price per person please
      add a person to my plan
      I need a second person on the account
      change the contact person
      human resources department address
      human rights
      human error on the invoice
      the tour operator cancelled
      which mobile operator do you use
      I need support for windows 7
      does it support bluetooth
      where is the agent code on the form
      user agent string is wrong
      secret agent movie
      manager account password reset
      password manager does not work
      task manager shows an error
      connect me to the wifi
      connect my phone to the car
      I need to speak up in the meeting
      I need a person to go with me to the cinema
      I want to be a representative
      become an agent
      how do I apply for a manager position
      real estate
      live stream does not load
      live chat window is too small
      talk to me
      tell me a joke about humans
      call my mum
      get me a taxi
      give me a discount
      put me on the waiting list`,
    'everyday turns': `
      where is my order
      I can't log in
      someone please tell me my balance
      can somebody explain this fee
      can anyone tell me when it ships
      does anyone know the code
      I want to speak english
      let's talk about the price
      can we chat
      I want to talk about my order
      I need help
      please help me
      I want to make a complaint
      I want to contact the seller
      how do I contact the restaurant
      transfer my number
      what a nice person you are`,
    'machines, other people, other matters': `
      the machine did not give me my money
      why did the machine keep my card
      no machine near me works
      the atm machine refused my card
      I do not want to use the machine at the branch
      can I deposit without a machine
      how can I get someone to send me money
      can I get someone in my family on the account
      can my salary be transferred to someone else
      the funds need to be transferred to another person
      I need the money to be transferred to a person abroad
      can I have someone else top up my account
      how do I let someone else use my card
      can someone else withdraw with my card
      I need a card for another person
      I want to give someone access
      give my friend a card
      someone got hold of my card details
      somebody else is using my card
      how do I contact the person who sent money
      I want to contact the merchant about a refund
      how about the person that pays
      what about people under 18
      how can someone add money for me
      is someone available to deliver on sunday
      are people available to play golf
      find me a person to play chess with
      find someone to fix my car
      get me a reservation for two people
      find me someone to walk the dog
      get someone to clean my house
      call someone
      call my manager
      I would like someone to pick me up
      can you get a person to the airport
      I was contacted by someone from the bank
      can I ask for a card for someone else
      is there a person limit
      is there anyone I can send money to
      is there anybody who can use it
      are there people around
      how do people reach the airport
      pass this message to my sister
      connect me with the playlist
      put someone on the list
      please send someone a birthday card
      I need a specialist shoe
      my consultant sent me a form
      I am a consultant
      the technician did not show up
      when does the technician arrive
      has the agent called me back
      an expert opinion on wine
      who is the best expert in tax
      I talk to people all day
      people talk to me
      could you explain to me how people pay
      explain it like I am a person of five years
      i want to live with a person
      need real cash
      real customers only
      I want to get in touch with my bank
      reach out to my followers
      the next person in line
      first person shooter
      I want to be a supervisor
      what should a manager do
      how do I speak to girls
      talk about humans`,
    'of several kinds': `
      I am an agent of change
      find an agent near me
      where is the nearest agent
      i want to know more about your support
      do you support humans
      contact details of the person I paid
      speak louder
      send the document to my representative
      is a person under 18 allowed
      how do I connect with friends
      can a person have two accounts
      who is the owner of the company
      I will speak with my manager and come back
      get a manager role in the app
      add an agent to my team
      which agent should I choose for my trip
      transfer my points to someone in my family
      can you give me the person's address
      how can I pay someone
      put my husband on the account as second person
      the operator said to call back
      Will I be charged if I call an agent?
      I want to report someone
      please help someone hacked me
      is someone home
      I don't think I need an agent
      I'd prefer to handle this myself without a representative
      please stop transferring me to agents
      is the human body covered
      my agent number is 4451
      talk to my lawyer
      I need to talk to my husband about it
      the person at the counter was rude
      does the agent get a copy
      how long does a representative need to answer
      which person can sign this
      I talked to someone on the phone about this last Friday
      what are your agents called
      could you speak a bit slower
      I want to pay for another person
      I want to connect with my friends
      let me talk to you about my bill
      I'm a real person
      you are talking to a human
      I will contact someone else
      I'll ask a human tomorrow
      you should hire real people
      your human agents are better than you
      give the phone to another person
      i want a phone that connects to my car`,
  },
  misses: `
    who do I talk to for a human
    are you a human? If not, I want one`,
};
