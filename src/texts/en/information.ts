/** The card with the information to the individual. */
import { forIndividual } from '../for-individual.js';
import type { Texts } from '../sv.js';

export const information: Texts['information'] = {
  title: 'Information for the individual',
  lead: 'Read the text aloud, print it or copy it. Ask afterwards whether anything was unclear.',
  forChild: 'For the child',
  forGuardians: 'For the guardians',
  forAdult: 'For the individual',
  text: forIndividual.en,
  otherLanguage: 'På svenska',
  otherText: forIndividual.sv,
  copy: 'Text to copy',
  back: 'To Prepare',
};
