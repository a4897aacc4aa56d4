/** The card with the information to the individual. */
import { forIndividual, type ForIndividual } from '../for-individual.js';

export const information = {
  title: 'Information till den enskilde',
  lead: 'Läs upp texten, skriv ut den eller kopiera den. Fråga efteråt om något var oklart.',
  forChild: 'Till barnet',
  forGuardians: 'Till vårdnadshavarna',
  forAdult: 'Till den enskilde',
  text: forIndividual.sv as ForIndividual,
  otherLanguage: 'In English',
  otherText: forIndividual.en as ForIndividual,
  copy: 'Text att kopiera',
  back: 'Till Förbered',
};
