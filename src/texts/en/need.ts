/** The few questions before a SIP, what they lead to, and why. */
import type { Texts } from '../sv.js';

export const need: Texts['need'] = {
  ask: {
    title: 'New SIP',
    context: 'A few short questions, most often four. Nothing about the person is kept until you start.',
    age: 'How old is the individual?',
    ageMissing: 'Choose an age.',
    ages: { '0-17': '0–17 years', '18-20': '18–20 years', '21+': '21 years or older' },
    sides: 'Who gives measures, or is needed?',
    sidesMissing: 'Tick at least one.',
    psychiatry: 'Regional psychiatry, also for children',
    whyText:
      'The answers decide whether there is to be a SIP and which rules apply. Age, diagnosis or disability are never reasons to say no.',
    whySource: 'Social Services Act chapter 10 section 8 and the county’s guideline for SIP.',
  },
  more: {
    coercion: 'Does compulsory outpatient psychiatric or forensic care apply now?',
    circumstances: 'Is any of this true?',
    circumstance: {
      discharge: 'Is being discharged from hospital',
      complex: 'Many contacts and extensive or complex needs',
      disagreement: 'Those involved disagree',
      failedSip: 'An earlier SIP has not worked',
      openDeviation: 'There is an open collaboration deviation',
      childPlaced: 'The child or young person is in placement',
      patientContract: 'There is a patient contract',
      lss: 'Has a measure granted under LSS',
      smallNeed: 'The need is small, information may be enough',
    },
    existing: 'Is there already a SIP? Ask the individual and look in SAMSA.',
    lssPlan: 'Is there an individual plan under LSS?',
    answers: { no: 'No', yes: 'Yes', unknown: 'Do not know' },
    answerMissing: 'Choose an answer. If you do not know, choose that.',
    whyText:
      'At a discharge and in compulsory care other rules apply, and a SIP that exists is to be followed up. The rest gives a proposed level. You decide.',
    whySource:
      'Act (2017:612) on discharge chapter 4, LSS section 10 and the county’s guideline for SIP. The weights behind the level are a proposal (setting).',
  },
  own: {
    openOne: 'Your units have one open case here.',
    open: (count) => `Your units have ${count} open cases here.`,
    openNone: 'Your units have no open case here. The cases of other units are not seen.',
    openShow: 'See your cases',
    openHint:
      'Write the reference of a case to me and it opens in a card of its own. This card stays. The cases of other units are not seen.',
    openMore: (most) =>
      `Here are the ${most} newest. Write “my cases” to me to see all. This card stays. The cases of other units are not seen.`,
  },
  result: {
    rows: {
      D0: {
        title: 'Follow up the SIP that exists',
        state: 'Exists already',
        text: 'There is an active SIP. It is to be followed up. A new one needs a reason.',
        source: 'The county’s routine: a SIP that exists is to be followed up.',
      },
      D1: {
        title: 'No SIP is made here',
        state: 'Coordinated care plan',
        text: 'In compulsory outpatient psychiatric and forensic care a coordinated care plan is made instead of a SIP. The chief physician answers for it (LPT section 7 a, LRV section 12 a).',
        source:
          'Discharge Collaboration Act chapter 4 section 1 second paragraph, LPT section 7 a. LRV section 12 a has not been verified against the statute.',
      },
      D2: {
        title: 'Offer a SIP at the discharge',
        state: 'To be offered',
        text: 'Always offer a SIP at a discharge when both municipality and region have measures afterwards. The fixed care contact calls. What does the individual answer?',
        source: 'Discharge Collaboration Act chapter 4 sections 1–3 and the county’s guideline for SIP.',
      },
      D3: {
        title: 'Start a SIP',
        state: 'Applies',
        text: 'The school calls on the same terms as social services and health care. Aim for a meeting within three weeks (setting).',
        source:
          'The agreement Samverkan för barns och ungas hälsa i Västra Götaland. Three weeks is an aim, not a stop.',
      },
      sip: {
        title: 'Offer a SIP',
        state: 'Applies',
        text: 'Both municipality and region are needed. Then a SIP is to be offered, and the work is to begin at once.',
        source:
          'Social Services Act chapter 10 section 8, Health and Medical Services Act chapter 16 section 4 and the county’s guideline for SIP.',
      },
      D8: {
        title: 'A patient contract is enough',
        state: 'Region only',
        text: 'Patient contracts are used within VGR. No SIP is needed here today.',
        source: 'The report on SIP and patient contracts in Västra Götaland. This is advice, never a stop.',
      },
      D10: {
        title: 'Coordinate within the municipality',
        state: 'Municipality only',
        text: 'This is coordinated within the municipality. Contact the unit that is needed.',
        source: 'The county’s guideline for SIP: a SIP takes two authorities. This is advice, never a stop.',
      },
      D11: {
        title: 'Offer a plan under LSS',
        state: 'Municipality only',
        text: 'Offer an individual plan under LSS section 10. It is to be reviewed at least once a year.',
        source: 'LSS section 10. This is advice, never a stop.',
      },
      oneSide: {
        title: 'Perhaps a SIP',
        state: 'You decide',
        text: 'By law a SIP applies when both municipality and region are needed. The guideline also speaks of several parties – ask the SIP coordinator if you are unsure.',
        source: 'The county’s guideline for SIP. This is advice, never a stop.',
      },
    },
    advice: {
      pauseExisting:
        'Is there already a SIP? It is paused, not closed. Talk to whoever has the main responsibility.',
      askPsychiatry:
        'Ask psychiatry whether compulsory outpatient care applies. If it does, a coordinated care plan is made instead (Discharge Collaboration Act chapter 4 section 1).',
      followUpExisting: 'Contact whoever has the main responsibility for the SIP that exists.',
      askAboutExisting: 'Ask the individual whether there already is a SIP, and look in SAMSA.',
      schoolCounts: 'In Västra Götaland the school counts as the municipality’s side.',
      widerDefinition:
        'The county’s guideline also counts school and municipal health care. The Social Services Act speaks of social services and health care.',
      bringContract:
        'A patient contract and a SIP can exist together. Bring the patient contract to the meeting.',
      bringLssPlan: 'Bring the individual plan under LSS to the meeting. A SIP does not replace it.',
      offerLssPlan:
        'Offer an individual plan under LSS section 10 as well. It is to be reviewed at least once a year.',
      careContact: 'A fixed care contact is appointed if the individual asks for one or if it is needed.',
      oneSideOnly:
        'The guideline also speaks of several parties. Other ways: a patient contract within VGR, an individual plan under LSS, or own coordination. Ask the SIP coordinator if you are unsure.',
      earlyIsFine: 'A small or early need is no hindrance: a SIP can be offered early.',
      childAtRisk:
        'Are you worried about the child? Report it to the social services. A SIP never replaces that (Social Services Act chapter 19 section 1).',
      neverExclude: 'Age, diagnosis or disability are never reasons to say no.',
      needNotEnrolment:
        'The need decides, not whether the individual is enrolled at the unit that is called.',
    },
    context: (age, sides) => `${age} · ${sides}`,
    level: 'Level',
    levels: {
      information: 'Information and guidance are enough',
      sip: 'SIP – some need of coordination',
      sipPlus: 'SIP+ – medium to large need',
      sipPlusPlus: 'SIP++ – large need',
    },
    hint: (level, reasons) => `Proposal: ${level}${reasons ? ` – ${reasons}` : ''}. You choose.`,
    hintLevels: { information: 'information', sip: 'SIP', sipPlus: 'SIP+', sipPlusPlus: 'SIP++' },
    facts: {
      manyActors: 'three or more parties',
      openDeviation: 'an open deviation',
      disagreement: 'disagreement',
      failedSip: 'an earlier SIP that has not worked',
      childPlaced: 'a placement',
      complex: 'many contacts and complex needs',
    },
    whyLevel: (weights, plus, plusPlus) =>
      `The level is a proposal (setting).\n\n${weights}\n\nSIP+ from ${String(plus)}, SIP++ from ${String(plusPlus)}.`,
    seenBy: 'Who saw the need?',
    seenByChoices: {
      ownUnit: 'We ourselves',
      otherUnit: 'Another unit of the municipality or the region',
      individual: 'The individual has asked for a SIP',
      relative: 'Somebody close has asked for a SIP',
      employmentService: 'The Employment Service has pointed it out',
      socialInsurance: 'The Social Insurance Agency has pointed it out',
      dentalCare: 'Dental care has pointed it out',
      prisonService: 'The Prison and Probation Service has pointed it out',
    },
    start: 'Start SIP',
    accepted: 'Yes, start SIP',
    declined: 'The individual says no',
    startAnyway: 'Start a SIP anyway',
    instead: {
      'samordnad-vardplan': 'Done, I hand over',
      uppfoljning: 'Follow up the existing one',
      patientkontrakt: 'A patient contract is enough',
      'lss-plan': 'We offer an LSS plan',
      kommunen: 'We coordinate locally',
      information: 'Information is enough',
    },
    deny: 'There will be no SIP',
    back: 'Change the answers',
    whyDeny: 'No only when a SIP is obviously unnecessary.',
  },
  reason: {
    start: {
      title: 'Why is there to be a SIP all the same?',
      text: 'The reason is kept with the case and seen by your unit alone.',
      press: 'Start SIP',
    },
    end: {
      title: 'Why is there to be no SIP?',
      text: 'The reason is not kept here. You get it as text for your own record, and the manager is told how many.',
      press: 'End without a SIP',
    },
    label: 'Reason',
    hint: 'Write without name and personal identity number',
    whyText:
      'No only when a SIP is obviously unnecessary. Whoever has asked for a SIP has a right to a written reason. A SIP that exists is to be followed up.',
    whySource: 'The county’s guideline and routine for SIP.',
  },
  ended: {
    context: 'Nothing about the person is kept, only a number.',
    copy: 'Text for your own record',
    copyHint: 'Select and copy. The text is not kept here.',
    because: (decided, reason) => (reason ? `${decided} Reason: ${reason}` : decided),
    endings: {
      'samordnad-vardplan': {
        title: 'A coordinated care plan instead of a SIP',
        text: 'Hand over to the chief physician, who answers for the coordinated care plan (LPT section 7 a, LRV section 12 a). The plan is made together with the units concerned in municipality and region.',
        record: (day) =>
          `${day}: No SIP, since compulsory outpatient psychiatric or forensic care applies. Handed over to the chief physician for a coordinated care plan.`,
      },
      uppfoljning: {
        title: 'The SIP that exists is followed up',
        text: 'Open the case under My cases, or contact whoever has the main responsibility.',
        record: (day) => `${day}: There is a SIP. It is followed up instead of starting a new one.`,
      },
      patientkontrakt: {
        title: 'A patient contract instead of a SIP',
        text: 'The patient contract is an agreement that is documented in the record. It is not a plan and not a legally binding contract. A fixed care contact is appointed if the individual asks for one or if it is needed. If the municipality comes in later, assess again.',
        record: (day) =>
          `${day}: Only the region is concerned. Coordinated by patient contract, no SIP today.`,
      },
      'lss-plan': {
        title: 'An individual plan under LSS',
        text: 'Offer an individual plan under LSS section 10. It is to be reviewed at least once a year.',
        record: (day) => `${day}: An individual plan under LSS section 10 is offered. No SIP today.`,
      },
      kommunen: {
        title: 'Coordinated within the municipality',
        text: 'Contact the unit that is needed. If the region comes in later, assess again.',
        record: (day) =>
          `${day}: Only the municipality is concerned. Coordinated within the municipality, no SIP today.`,
      },
      information: {
        title: 'Information and guidance are enough',
        text: 'Tell the individual where to turn. If the need grows, a SIP can be offered at any time.',
        record: (day) => `${day}: Information and guidance are enough. No SIP today.`,
      },
      nekad: {
        title: 'There will be no SIP now',
        text: 'Document the decision and the reason in your own record. Whoever has asked for a SIP is to have the reason in writing.',
        record: (day) => `${day}: There will be no SIP.`,
      },
      'tackat-nej': {
        title: 'The individual says no to a SIP',
        text: 'The answer is counted. Messages at the discharge, transfer of information and your own planning go on as usual. The individual may change their mind.',
        record: (day) => `${day}: A SIP was offered before the discharge. The individual says no.`,
      },
    },
  },
  toChief: (times, year) =>
    `Your unit has said no to a SIP. It is ${times} this year (${year}). The reason is in the unit’s own record.`,
  times: (count, words) => (count === 1 ? 'the first time' : `${words(count)} times`),
  pointOut: {
    title: 'Point out a need of a SIP',
    context: 'Your service may point out needs, but not call.',
    text: 'Choose the unit of the municipality or the region that should convene. It is told that you have seen a need and rings you. Write nothing about the person here.',
    unit: 'Unit that should convene',
    unitMissing: 'Search for a unit and choose it.',
    unitHint: 'Write to search for a unit',
    send: 'Point out the need',
    sent: (unit) => ({
      title: 'The need is pointed out',
      text: `${unit} has been told that you have seen a need, and has your telephone number. Tell whom it is about only when they ring and the individual has said yes.`,
    }),
    ring: (unit, phone) => ({
      title: 'Ring the unit',
      text: `${unit} cannot be reached from here. Ring ${phone}. Tell whom it is about only when the individual has said yes.`,
    }),
    noPhone: 'the switchboard',
    toUnit: (from, phone) =>
      `${from} has seen a need of a SIP. Ring ${phone} to hear more. The unit that is obliged to call decides whether there is to be a SIP: write “new sip” in your own chat and say who saw the need.`,
    whyText:
      'The Employment Service, the Social Insurance Agency, dental care, the Prison Service and relatives may point out a need of a SIP and be invited. Social services, school and health care answer for starting one.',
    whySource: 'The county’s guideline for SIP.',
  },
};
