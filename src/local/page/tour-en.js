/** The tour in English. The cards are in the language of their reader, so Swedish words on them are named with their meaning. */
// @ts-check

/** @type {typeof import('./tour-sv.js').tour} */
export const tour = {
  button: 'Tour',
  title: 'Tour: a SIP for Alex',
  lead: 'Five minutes. You play everybody, and the tour sees by itself when a step is done. The cards are in Swedish.',
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
    stay: 'Cancel',
  },
  steps: {
    need: {
      title: 'See the need',
      text: 'Write ”ny sip” (new SIP). Alex is between 0 and 17 and needs school and regional care. Press ”Nästa” (next) twice, then ”Starta SIP” (start).',
      why: 'School and region are then to make a plan together. The card says so, with its source.',
    },
    prepare: {
      title: 'Prepare',
      text: 'Press ”Förbered” (prepare). Make up facts about Alex Hittepå. Two guardians decide. Add pappa as a guardian, with the e-mail peter@post.example. Press ”Klar” (done) last.',
      why: 'The individual takes part from the start: what matters to you?',
    },
    consent: {
      title: 'Ask for consent',
      text: 'Press ”Registrera samtycke” (register consent). Choose BUP Öster and Vårdcentralen Lindängen, and press ”Nästa”. Mark one guardian and press ”Har samtyckt” (has consented). Do it again for the other.',
      why: 'Both say yes before anybody else is told anything.',
    },
    call: {
      title: 'Call',
      text: 'Press ”Välj mottagare” (choose recipients). Mark both units and pappa. Press ”Nästa: tider” (next: times) and then ”Skicka kallelser” (send).',
      why: 'SIP-lotsen proposes times and works out the last day to answer.',
    },
    passOn: {
      title: 'Find the right unit',
      text: 'Anna dispatches summonses at BUP. Open her channel. Press ”Mottaget” (received) and then ”Skicka till rätt enhet” (to the right unit): BUP Öster. Press ”Skicka vidare” (pass on).',
      why: 'The summons does not say whom it is about, and goes along to the right unit.',
    },
    takePart: {
      title: 'BUP Öster says yes',
      text: "Open Maja's channel. Press ”Vi deltar” (we take part) and then ”Svara ja” (answer yes). Confirm who comes, if you like.",
      why: 'Only after a yes may the unit read the purpose and the questions.',
    },
    alsoTakePart: {
      title: 'The health centre says yes',
      text: 'Do the same as Vera at Vårdcentralen Lindängen.',
      why: 'At least one from the municipality and one from the region must be there.',
    },
    letter: {
      title: 'The father answers by e-mail',
      text: 'Peter has no Teams. Open the letter and the link in it. Press ”Jag kommer” (I am coming), write a name and answer.',
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
      text: 'Press ”Registrera mötet” (register the meeting) and then ”Spara och skriv planen” (save and write the plan). Write a few words. Add a measure for BUP Öster. Press ”Aktivera planen” (put in force).',
      why: 'Everybody sees who does what, and when it is followed up.',
    },
    task: {
      title: 'A measure is done',
      text: 'Maja has the measure as a card in her channel. Press ”Klar” (done).',
      why: 'Whoever called sees it without having to ask.',
    },
    followUp: {
      title: 'Follow up',
      text: "Move the clock to the day of the follow-up. It stands on Sara's case card.",
      why: 'SIP-lotsen remembers the day and tells you.',
    },
  },
};
