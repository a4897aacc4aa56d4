/** Who somebody is, in words. */
import type { UnitRole } from '../../process/actor.js';
import type { ClosePerson } from '../../process/sealed.js';
import type { Decider, Giver, MeetingForm, Side } from '../../process/sip-case.js';

export const roles = {
  unit: {
    staff: 'personal',
    dispatcher: 'SIP-mottagare',
    chief: 'chef',
    'sip-coordinator': 'SIP-samordnare',
    administrator: 'administratör',
    'log-reviewer': 'loggranskare',
  } satisfies Record<UnitRole, string>,
  side: {
    school: 'Skola',
    socialServices: 'Socialtjänst',
    municipalHealth: 'Kommunal hälso- och sjukvård',
    regionalHealth: 'Regional hälso- och sjukvård',
  } satisfies Record<Side, string>,
  giver: {
    individual: 'Den enskilde',
    guardian1: 'Vårdnadshavare 1',
    guardian2: 'Vårdnadshavare 2',
    representative: 'Företrädare',
    socialBoard: 'Socialnämnden',
    legalGround: 'Rättslig grund',
  } satisfies Record<Giver, string>,
  /** One who decides alone for a child. */
  soleGiver: {
    individual: 'Den enskilde',
    childItself: 'Barnet',
    oneGuardian: 'Vårdnadshavaren',
    appointedGuardian: 'Särskilt förordnad vårdnadshavare',
    unaccompaniedGuardian: 'God man',
    socialBoard: 'Socialnämnden',
    shelteredHousing: 'Vårdnadshavaren i det skyddade boendet',
    representative: 'Företrädare',
    cannotDecideNow: 'Rättslig grund',
  } satisfies Record<Exclude<Decider, 'twoGuardians'>, string>,
  decider: {
    individual: 'Den enskilde',
    childItself: 'Barnet självt',
    oneGuardian: 'En vårdnadshavare',
    twoGuardians: 'Två vårdnadshavare',
    appointedGuardian: 'Särskilt förordnad vårdnadshavare',
    unaccompaniedGuardian: 'God man för ensamkommande barn',
    socialBoard: 'Socialnämnden (11 § LVU)',
    shelteredHousing: 'Skyddat boende (6 kap. lag 2024:79)',
    representative: 'God man, förvaltare eller ombud',
    cannotDecideNow: 'Kan inte ta ställning nu',
  } satisfies Record<Decider, string>,
  relation: {
    guardian: 'Vårdnadshavare',
    relative: 'Närstående',
    representative: 'God man, förvaltare eller ombud',
    other: 'Annan',
  } satisfies Record<ClosePerson['relation'], string>,
  form: {
    video: 'video',
    inPerson: 'på plats',
    phone: 'telefon',
    hybrid: 'på plats och video',
  } satisfies Record<MeetingForm, string>,
};
