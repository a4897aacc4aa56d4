/** From what somebody may read and the document that they asked for to that document, not yet as a page or a file. */
import type { Wanted } from '../process/documents.js';
import type { RecipientId } from '../process/ids.js';
import type { Giver } from '../process/sip-case.js';
import type { DeviationReport } from '../steps/deviation/lines.js';
import { consentPage } from './consent.js';
import { deviationPage } from './deviation.js';
import { followUpPage } from './follow-up.js';
import { closeInvitation, individualInvitation } from './invitation.js';
import { ownPlanPage } from './own-plan.js';
import type { Page, PageAbout } from './page.js';
import { planPage } from './plan.js';
import { summonsPage, type SummonsFacts } from './summons.js';

export interface Asked extends PageAbout {
  readonly wanted: Wanted;
  /** Of a summons: what the called unit itself may read. */
  readonly unit?: SummonsFacts;
  /** Of a deviation: what is written of it. */
  readonly report?: DeviationReport;
  /** Of a follow-up: what has been changed in the plan since. */
  readonly changes?: readonly string[];
}

/** Undefined where the one whom it is to is in the case no more. */
export function makePage({ wanted, unit, report, changes, ...about }: Asked): Page | undefined {
  switch (wanted.kind) {
    case 'invitation':
      return wanted.about === undefined
        ? individualInvitation(about)
        : closeInvitation(about, wanted.about as RecipientId);
    case 'summons':
      return unit && summonsPage(about, unit);
    case 'consent':
      return consentPage(about, wanted.about as Giver);
    case 'plan':
      return planPage(about);
    case 'ownPlan':
      return ownPlanPage(about);
    case 'guardianPlan':
      return ownPlanPage(about, about.facts.sealed.preparation.notForGuardians);
    case 'followUp':
      return followUpPage(about, changes);
    case 'deviation':
      return report && deviationPage(about, wanted.about ?? '', report);
  }
}
