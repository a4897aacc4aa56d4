/** The buttons of who has a case and who may see it: part of the list in actions.ts. */
import type { Action } from './action.js';
import { changeConvenerOpen, chooseConvener, myUnits, showUnitsCase } from './help/my-units.js';
import { askSupport } from './help/ask-support.js';
import { backToMark, namePerson, unnamePerson } from './access/name.js';
import { saveAccess } from './access/save.js';
import { declineOwnership, take as takeOwnership } from './ownership/answers.js';
import { offerOwnership, releaseOwnership } from './ownership/hand-over.js';
import { accessOpen, handOverOpen, supportOpen } from './case/openers.js';

export const rightsActions: readonly Action[] = [
  askSupport,
  myUnits,
  showUnitsCase,
  changeConvenerOpen,
  chooseConvener,
  saveAccess,
  namePerson,
  unnamePerson,
  backToMark,
  takeOwnership,
  declineOwnership,
  offerOwnership,
  releaseOwnership,
  accessOpen,
  handOverOpen,
  supportOpen,
];
