/** The tour in English. The cards are in the language of their reader, so Swedish words on them are named with their meaning. */
// @ts-check

/** @type {typeof import('./tour-sv.js').tour} */
export const tour = {
  button: 'Tour',
  title: 'Tour: a SIP for Alex',
  lead: 'A quarter of an hour. You play everybody, and the tour sees by itself when a step is done. The cards are in Swedish.',
  progress: (at, of) => `Step ${at} of ${of}`,
  switchTo: (name) => `Change to ${name}`,
  isThere: (name) => `You are ${name}`,
  why: 'Why',
  done: 'done',
  passed: 'passed by',
  now: 'now',
  ticked: (step) => `Done: ${step}`,
  skip: 'Skip this step',
  hide: 'Hide the tour',
  restart: 'Begin the tour again',
  end: {
    title: 'You have played a whole SIP',
    text: 'That is how it goes, from need to follow-up. Try it yourself: leave a summons unanswered and move the clock, or say no.',
    guides: 'Read the guides',
  },
  ask: {
    title: 'Begin the tour?',
    text: 'The tour begins in an empty workbench, on Monday 2 March. All cases, messages, letters and meetings here are removed.',
    go: 'Remove all and begin',
    textUnused: 'The tour begins in an empty workbench, on Monday 2 March.',
    goUnused: 'Begin',
    stay: 'Cancel',
  },
  steps: {
    need: {
      title: 'See the need',
      text: 'Write ”ny sip” (new SIP). Alex is between 0 and 17 and needs school and regional care. Press ”Nästa” (next). There is no SIP: answer ”Nej” (no) and press ”Nästa” again. Press ”Starta SIP” (start).',
      why: 'School and region are then to make a plan together. The card says so, with its source.',
    },
    prepare: {
      title: 'Prepare',
      text: "Press ”Förbered” (prepare). It is about Alex Hittepå, who has been informed: tick that. Write what matters, a purpose and at least one question to the meeting. Alex wants to take part: write the child's own view. Two guardians decide. Press ”Nästa” after each. ”Lägg till” (add) pappa as a guardian, with the e-mail peter@post.example. Answer ”Ja” (yes) on having asked in private and on relatives taking part. Press ”Klar” (done).",
      why: 'The individual takes part from the start: what matters to you?',
    },
    consent: {
      title: 'Ask for consent',
      text: 'Press ”Registrera samtycke” (register consent). Choose BUP Öster and Vårdcentralen Lindängen, and press ”Nästa”. Both guardians are ticked already. Leave it so when both have said yes, and press ”Har samtyckt” (has consented).',
      why: 'Both say yes before anybody else is told anything.',
    },
    call: {
      title: 'Call',
      text: 'Press ”Välj mottagare” (choose recipients). Both units are ticked already: tick pappa too. Press ”Nästa: tider” (next: times) and then ”Skicka kallelser” (send).',
      why: 'SIP-lotsen proposes times and works out the last day to answer.',
    },
    passOn: {
      title: 'Find the right unit',
      text: 'Anna dispatches summonses at BUP. Open the channel BUP, mottagningsfunktion. Press ”Mottaget” (received) and then ”Skicka till rätt enhet” (to the right unit): BUP Öster. Press ”Skicka vidare” (pass on).',
      why: 'The summons does not say whom it is about, and goes along to the right unit.',
    },
    takePart: {
      title: 'BUP Öster says yes',
      text: 'Open the channel BUP Öster. Press ”Vi deltar” (we take part). Tick at least one time, and remember it: both units need one in common. Press ”Svara ja” (answer yes). Confirm who comes, if you like.',
      why: 'Only after a yes may the unit read the purpose and the questions.',
    },
    alsoTakePart: {
      title: 'The health centre says yes',
      text: "Open Vera's channel, Vårdcentralen Lindängen. Press ”Vi deltar”. Tick at least one time that BUP Öster also ticked. Press ”Svara ja”.",
      why: 'At least one from the municipality and one from the region must be there.',
    },
    letter: {
      title: 'The father answers by e-mail',
      text: 'Peter has no Teams. Open the letter and the link in it: the answer opens in a new tab. Press ”Jag kommer” (I am coming), write a name, tick a time and answer. Then come back to this tab.',
      why: 'Nobody needs an app or an account to answer.',
    },
    book: {
      title: 'Book the meeting',
      text: "Everybody has answered. Press ”Boka mötet” (book the meeting) on Sara's case card, choose a time and press ”Boka” (book).",
      why: 'The meeting is put in the calendar with a reference alone.',
    },
    clock: {
      title: 'Let time pass',
      text: "Press ”Choose a time” at the top and move the clock to just after the meeting has begun. The time is in Sara's calendar.",
      why: 'Reminders that would have come on the way come now.',
    },
    plan: {
      title: 'Hold the meeting, write the plan',
      text: 'Press ”Registrera mötet” (register the meeting). Tick that only those who need the information are there, and press ”Spara och skriv planen” (save and write the plan). Choose ”Känd av mig” (known to me) for all and press it again. Write a need, a short-term goal, what Alex does, and ”inga” (none) for others. Press ”Nästa”. Write a measure for BUP Öster, ”Lägg till insatsen” (add), and one for Ekdalsskolan. Press ”Nästa” and ”Aktivera planen” (put in force).',
      why: 'Everybody sees who does what, and when it is followed up.',
    },
    task: {
      title: 'A measure is done',
      text: 'Maja has the measure as a card in the channel BUP Öster. Press ”Klar” (done).',
      why: 'Whoever called sees it without having to ask.',
    },
    followUp: {
      title: 'Follow up',
      text: "Move the clock to the day of the follow-up. It stands on Sara's case card. Press ”Följ upp” (follow up) on the card that comes, answer whether each measure is done, and press ”Nästa” twice and then ”Spara uppföljningen” (save).",
      why: 'SIP-lotsen remembers the day and tells you.',
    },
  },
};
