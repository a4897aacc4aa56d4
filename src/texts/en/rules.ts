/** What stands behind "Why?" for each rule: why, in one or two plain sentences, and where it comes from. */
import type { rules as original } from '../sv/rules.js';

export const rules: typeof original = {
  R1: {
    text: 'In compulsory outpatient psychiatric and forensic care a coordinated care plan is made instead of a SIP. The chief physician is responsible for it. A SIP that runs is paused but not closed.',
    source:
      'Discharge Collaboration Act chapter 4 section 1, Compulsory Psychiatric Care Act section 7 a, Forensic Psychiatric Care Act section 12 a (not verified against the statute).',
  },
  R2: {
    text: 'By law a SIP applies when both municipality and region are needed. The guideline also speaks of several actors – ask the SIP coordinator if you are unsure.',
    source: 'The county’s guideline for SIP.',
  },
  R3: {
    text: 'In Västra Götaland preschool, school and pupil health call on the same terms as municipality and region.',
    source: 'The agreement Samverkan för barns och ungas hälsa.',
  },
  R4: {
    text: 'No only when a SIP is obviously not needed. Whoever has asked for a SIP has a right to a written reason.',
    source: 'The county’s guideline for SIP, children and young people.',
  },
  R5: {
    text: 'A SIP is for everybody, whatever the age, diagnosis or ability. Pregnancy and newborn children are included.',
    source: 'The county’s guideline for SIP.',
  },
  R6: {
    text: 'At a discharge a SIP is always to be offered when both municipality and region have measures afterwards. The answer is noted.',
    source: 'Discharge Collaboration Act chapter 4 section 1, the county’s checklist for SIP.',
  },
  R7: {
    text: 'A SIP that exists is followed up instead of made again.',
    source: 'The county’s guideline for SIP.',
  },
  R8: {
    text: 'The work with the plan is to begin at once. If nothing is prepared the same or the next working day the convener is reminded once.',
    source: 'Social Services Act ch. 10 s. 8. That the next working day counts too is a setting.',
  },
  R9: {
    text: 'Whoever has been granted a measure under LSS is to be offered an individual plan. It is reviewed at least once a year and can be brought to the SIP meeting.',
    source: 'Section 10 of the Act on Support and Service (LSS).',
  },
  R10: {
    text: 'A SIP can be offered early, before the needs have grown. A no today does not prevent a yes later.',
    source: 'The county’s guideline for SIP.',
  },
  R11: {
    text: 'Whoever sees the need calls: social services, health care of the region or the municipality, preschool, school or pupil health. Others can point out the need.',
    source: 'The county’s guideline for SIP.',
  },
  R12: {
    text: 'At a discharge the summons is sent by the fixed care contact in region-financed open care. Others may ask the fixed care contact to call, or with a reason call under the Social Services Act and the Health and Medical Services Act.',
    source: 'Discharge Collaboration Act chapter 4 section 3.',
  },
  R13: {
    text: 'The manager of the care unit is to appoint a fixed care contact before the individual is discharged. Without one, nobody can call to the planning.',
    source: 'Discharge Collaboration Act chapter 2 section 5.',
  },
  R14: {
    text: 'Others than the four groups that call can point out a need. A unit that may call takes over.',
    source: 'The county’s guideline for SIP.',
  },
  R15: {
    text: 'Consent is always needed: without it nothing may be shared and nobody is called. At a discharge the fixed care contact is to call to the planning all the same, in as few words as possible. The plan is made only if the individual consents.',
    source:
      'Social Services Act chapter 10 section 8, Public Access and Secrecy Act chapter 12 section 2, Discharge Collaboration Act chapter 4 sections 1–3.',
  },
  R16: {
    text: 'The individual decides who is not to know. Whoever is excepted is not called and sees nothing.',
    source: 'Public Access and Secrecy Act chapter 12 section 2, the county’s checklist for SIP.',
  },
  R17: {
    text: 'A child who is not mature enough is represented by whoever decides for the child. Two guardians decide together, unless one is prevented and it cannot wait.',
    source: 'Parental Code chapter 6 sections 11 and 13.',
  },
  R18: {
    text: 'The child has a right to be heard and to have its view considered. The law has no age limit.',
    source: 'Social Services Act chapter 3 sections 1–3.',
  },
  R19: {
    text: 'A child judged mature enough consents itself. Who made the assessment is noted, and guardians are not asked unless the child wishes.',
    source: 'Parental Code chapter 6 section 11, Public Access and Secrecy Act chapter 12 section 3.',
  },
  R20: {
    text: 'One guardian may not pass over the other. A SIP is not among the measures that the social welfare board can decide on against a guardian’s will – talk to a lawyer.',
    source: 'Parental Code chapter 6 sections 13 and 13 a.',
  },
  R21: {
    text: 'Consent can be withdrawn at any time, in whole or in part. What has been disclosed cannot be taken back.',
    source: 'Public Access and Secrecy Act chapter 12 section 2.',
  },
  R22: {
    text: 'The consent covers those and that to which the individual has said yes. When it is old, or somebody is added, the individual is asked again.',
    source: 'A setting. No source says for how long a consent is valid.',
  },
  R23: {
    text: 'It must be possible to see who consented, when, how, to what, and who gave the information.',
    source: 'The county’s checklist for SIP.',
  },
  R24: {
    text: 'Nobody consents in the place of an adult. If the individual cannot take a position now, an assessment, a legal ground and a decision by a manager or lawyer are needed. If the individual then says yes or no, that answer counts.',
    source: 'Public Access and Secrecy Act ch. 25 and 26 (not checked against the text of the Act).',
  },
  R25: {
    text: 'The individual may say no to a SIP. The notices, the information at discharge and the units’ own planning go on all the same.',
    source: 'Discharge Collaboration Act chapter 2 section 6, chapter 3 sections 1–2, chapter 4 section 2.',
  },
  R26: {
    text: 'Consent lifts secrecy, but share only what the question needs.',
    source: 'Public Access and Secrecy Act chapter 12 section 2 (not checked against the text of the Act).',
  },
  R27: {
    text: 'Whoever is called needs purpose and questions to prepare and to bring decisions.',
    source: 'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting.',
  },
  R28: {
    text: 'Whoever must take part is called. Others are invited and may decline.',
    source: 'The county’s guideline for SIP.',
  },
  R29: {
    text: 'The summons is to be sent within three days of the notice that the individual is ready for discharge. If the last day is a Saturday, Sunday or holiday, the next weekday applies. The act does not say whether holidays are to be counted: that is a setting.',
    source:
      'Discharge Collaboration Act chapter 4 section 3. The move to the next weekday: act (1930:173) section 2, not verified against the statute.',
  },
  R30: {
    text: 'For children and young people up to 20 the aim is a meeting within three weeks. It is an aim, not a stop: the need decides.',
    source: 'The agreement Samverkan för barns och ungas hälsa. Three weeks is a setting.',
  },
  R31: {
    text: 'The plan must show which measures are needed, who answers for what, what others do and who has the main responsibility.',
    source: 'Social Services Act chapter 10 section 8, Health and Medical Services Act chapter 16 section 4.',
  },
  R32: {
    text: 'A good plan also shows what the individual does, a contact for each unit and measures from both authorities.',
    source: 'The county’s guideline for SIP.',
  },
  R33: {
    text: 'Where possible the plan is made together with the individual.',
    source: 'Social Services Act chapter 10 section 9.',
  },
  R34: {
    text: 'Close persons are to be given the possibility to take part if it is suitable and the individual does not object.',
    source: 'Social Services Act chapter 10 section 9.',
  },
  R35: {
    text: 'A calendar can be read by more people than those who may know. So only the reference stands there.',
    source: 'Public Access and Secrecy Act ch. 12. The rest is a choice of SIP-lotsen.',
  },
  R36: {
    text: 'A short pre-meeting can make the SIP meeting calmer for the individual. There you agree on who chairs and what is taken up.',
    source: 'The county’s checklist for SIP.',
  },
  R37: {
    text: 'At a placement in a home (HVB) the municipality and the region need to agree on how the cost is divided. Settle it before the meeting, not during it.',
    source: 'The county’s checklist for SIP.',
  },
  R38: {
    text: 'Oral health is easily forgotten. Whoever has great needs of care may be entitled to a certificate of necessary dental care.',
    source: 'The county’s checklist for SIP.',
  },
  R39: {
    text: 'A SIP costs the individual nothing. It is to be said when you inform.',
    source: 'The county’s guideline for SIP.',
  },
  R40: {
    text: 'Whoever is called takes part, or another unit of the same authority does so instead.',
    source: 'The county’s guideline for SIP.',
  },
  R41: {
    text: 'Is the individual unknown to all of you? Then the authority that got the summons decides who takes part.',
    source: 'The county’s guideline for SIP.',
  },
  R42: {
    text: 'Whoever gets a summons by mistake finds the right unit within their own authority and tells whoever called.',
    source: 'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting.',
  },
  R43: {
    text: 'When nobody else is found, whoever got the summons first takes part.',
    source: 'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting.',
  },
  R44: {
    text: 'Has the individual no contact with the region now? Then the summons goes to the health centre.',
    source: 'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting.',
  },
  R45: {
    text: 'Has the individual no contact with the municipality now? Then the summons goes to a unit that the municipality has chosen.',
    source:
      'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting. Which unit it is, is a setting for each municipality.',
  },
  R46: {
    text: 'Whoever is called comes with prepared answers and a mandate to decide. Then the meeting can end with who does what.',
    source: 'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting.',
  },
  R47: {
    text: 'Whoever is invited chooses freely. A no is no deviation.',
    source: 'The county’s guideline for SIP.',
  },
  R48: {
    text: 'The need decides who is called, not whether the individual is already enrolled there.',
    source: 'Uppdrag Psykisk Hälsa, questions and answers on SIP.',
  },
  R49: {
    text: 'If municipal health care is needed after the discharge, region-financed open care is to take part in the planning too.',
    source: 'Discharge Collaboration Act chapter 4 section 1.',
  },
  R50: {
    text: 'The same secrecy applies on video as in the room. So nothing is recorded, and only those who need the information take part.',
    source: 'The digital SIP routine of Region Jönköpings län.',
  },
  R51: {
    text: 'On video one cannot always see who takes part. So you note how you know who each one is, before anything is said about the individual.',
    source: 'Vårdgivarguiden on safer digital meetings, Inera Digitalt möte.',
  },
  R52: {
    text: 'A video meeting is a meeting: nobody without a right may see or hear, and the same secrecy and consent apply as in person.',
    source: 'The digital SIP routine of Region Jönköpings län.',
  },
  R53: {
    text: 'The meeting begins with the question What matters to you?',
    source: 'The county’s guideline for SIP.',
  },
  R54: {
    text: 'The plan is written soon after the meeting, so that everybody knows who does what.',
    source: 'A setting. No source gives a number of days.',
  },
  R55: {
    text: 'A plan in force has a date for follow-up and somebody who answers for it.',
    source: 'The county’s guideline for SIP.',
  },
  R56: {
    text: 'A follow-up that does not happen leaves the individual alone with the plan. So the manager is told, and a deviation is suggested.',
    source: 'A setting for the number of days. The county routine for deviations in collaboration.',
  },
  R57: {
    text: 'The individual gets a copy of the plan, and reaches it through 1177 where the IT service allows.',
    source: 'The county’s guideline for SIP.',
  },
  R58: {
    text: 'Everybody documents in their own record. SIP-lotsen is not the record and does not replace it.',
    source: 'The county’s guideline for SIP. Chapter 14 of the Social Services Act.',
  },
  R59: {
    text: 'A closing has a reason, a date and an evaluation. Measures that are not done are handed over.',
    source: 'The county’s guideline for SIP.',
  },
  R60: {
    text: 'The new unit accepts the main responsibility before the old one lets go. The case belongs to the unit: a colleague may step in, and the manager may change the convener.',
    source: 'Setting: the order is SIP-lotsen’s own, so that no case is left without anybody.',
  },
  R61: {
    text: 'SIP-lotsen suggests a deviation when something was not done. You decide whether to write it.',
    source: 'A setting. SIP-lotsen’s own choice.',
  },
  R62: {
    text: 'A deviation describes the event, not who is to blame. Names and personal identity numbers do not belong in the text.',
    source: 'The county routine for deviations in collaboration.',
  },
  R63: {
    text: 'A dispute about how the guideline is read is settled under the health care agreement. Meanwhile the parties agree quickly on an interim division of responsibility.',
    source: 'The county’s guideline for SIP.',
  },
  R64: {
    text: 'Deviations in collaboration are registered in MedControl PRO, not only here. So the number is needed, or who registers it and when it was sent.',
    source: 'The county routine for deviations in collaboration.',
  },
  R65: {
    text: 'A deviation does not replace the other reports. If something has gone wrong in social services it is reported at once. If somebody has been harmed in care, or could have been, the care provider is to be told.',
    source: 'Social Services Act chapter 27 section 2, Patient Safety Act chapter 6 section 4.',
  },
  R66: {
    text: 'Whoever in their work suspects that a child is being harmed reports it to the social welfare board at once. A SIP never replaces that report, and nobody needs to consent to it.',
    source: 'Social Services Act chapter 19 section 1, Education Act chapter 29 section 13.',
  },
  R67: {
    text: 'Every opening of a case is written in the log, and the log is reviewed.',
    source: 'Patient Data Act chapter 4 section 3.',
  },
  R68: {
    text: 'Only those who need a case in their work can see it.',
    source: 'Patient Data Act chapter 4 sections 1–2.',
  },
  R69: {
    text: 'Where identity is protected only named persons see the case, and nothing sent says who or where. Where one guardian may be the threat the guardians are kept apart.',
    source:
      'Socialstyrelsen: protected identity and documentation. How it is done here is a choice of SIP-lotsen.',
  },
  R71: {
    text: 'A SIP is made in SAMSA first, and with the county templates second. SAMSA then has the summons and the plan. SIP-lotsen shows the way, reminds, finds the right unit and books.',
    source: 'The county’s guideline for SIP.',
  },
  R72: {
    text: 'Somebody close may be the one the individual is afraid of. So ask in private before anybody is invited.',
    source: 'The county’s material on SIP and violence in close relationships.',
  },
  R73: {
    text: 'A SIP gathers what is to be done, but decisions are made in the usual way. So each measure says whether it is decided, applied for or under inquiry.',
    source: 'The county training on SIP, about mandates to decide.',
  },
  R74: {
    text: 'A fixed care contact is to be appointed if the individual asks for it. That person is good to have along.',
    source: 'The county’s guideline for SIP.',
  },
  R75: {
    text: 'Whoever routes may see whom it is about in order to find the right unit. It is logged, and purpose and questions are not shown.',
    source: 'Practice of receiving functions; the consent covers whoever routes.',
  },
};
